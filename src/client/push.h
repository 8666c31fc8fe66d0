// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>
#include <memory>

namespace okno::client {

class ApiClient;
class Session;

// The stream of server-sent events (GET /v1/events; WHATWG HTML, 9.2): what changed, never how. Open while somebody is
// logged in; reconnects by itself with Last-Event-ID and treats a stream without a heartbeat as dead.
class Push : public QObject {
    Q_OBJECT

public:
    Push(ApiClient* api, Session* session, QObject* parent = nullptr);
    ~Push() override;

    [[nodiscard]] bool isOpen() const;
    // How long the stream may be silent, and the first pause before reconnecting; shorter in tests.
    void setTimes(std::chrono::milliseconds silence, std::chrono::milliseconds firstPause);

Q_SIGNALS:
    // kind: application, notice, task, catalogue.
    void changed(const QString& kind, const QString& id);
    // The stream is open again after a break in which events may have been missed: read everything shown anew.
    void resumed();
    void openChanged(bool open);

public Q_SLOTS:
    // Without waiting for the pause to end; nothing when it is open.
    void connectNow();

private:
    void opened();
    void read();
    void drop();
    void later();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
