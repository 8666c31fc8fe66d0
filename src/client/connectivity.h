// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QObject>
#include <chrono>
#include <memory>

namespace okno::client {

class ApiClient;

// Whether the server can be reached, from what real requests say; while it cannot, a cheap probe asks again and again
// with growing pauses (1 s to 30 s).
class Connectivity : public QObject {
    Q_OBJECT

public:
    explicit Connectivity(ApiClient* api, QObject* parent = nullptr);
    ~Connectivity() override;

    // True until a request has failed.
    [[nodiscard]] bool isOnline() const;
    // When the line was lost; invalid when online.
    [[nodiscard]] QDateTime offlineSince() const;
    // What is in the way: NetworkFailed, ServerUntrusted, Unavailable…
    [[nodiscard]] const core::Error& reason() const;
    // Asks at once («Проверить сейчас»).
    void probe();
    // The first pause between probes; shorter in tests.
    void setFirstPause(std::chrono::milliseconds pause);

Q_SIGNALS:
    void changed(bool online);

private:
    void lost(const core::Error& why);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
