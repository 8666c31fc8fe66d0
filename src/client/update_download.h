// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/update/package.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace okno::client {

class ApiClient;

// Fetches one package into a folder, streamed. What came before a break stays there as SHA256.part, and the next
// start() goes on behind it. A file that is finished() has the size and the SHA-256 that were signed.
class UpdateDownload : public QObject {
    Q_OBJECT

public:
    UpdateDownload(ApiClient* api, const QString& folder, std::chrono::milliseconds silence, QObject* parent = nullptr);
    ~UpdateDownload() override;

    // Packages of other versions are removed from the folder. Nothing happens while one is on its way.
    void start(const signing::UpdatePackage& package, const QString& suffix);
    void cancel(); // without a word; what has come stays
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // bytes
    // The path of the whole file. UpdateBroken, NotFound (it is not offered any more), StorageFull, LocalStoreFailed,
    // and whatever the line and the server say.
    void finished(const okno::core::Result<QString>& path);

private:
    void send();
    void read();
    void finish();
    bool begin();
    void compare();
    void end(const core::Result<QString>& result);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
