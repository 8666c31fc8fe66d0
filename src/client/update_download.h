// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/resumable_download.h"
#include "signing/update/package.h"

namespace okno::client {

// Fetches one package into a folder, streamed. What came before a break stays there as SHA256.part, and the next
// start() goes on behind it. A file that is finished() has the size and the SHA-256 that were signed.
class UpdateDownload : public QObject {
    Q_OBJECT

public:
    UpdateDownload(ApiClient* api, const QString& folder, std::chrono::milliseconds silence, QObject* parent = nullptr);

    // Packages of other versions are removed from the folder. Nothing happens while one is on its way.
    void start(const signing::UpdatePackage& package, const QString& suffix);
    void cancel(); // without a word; what has come stays
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // bytes
    // The path of the whole file. UpdateBroken, NotFound (it is not offered any more), LocalStoreFailed,
    // and whatever the line and the server say.
    void finished(const okno::core::Result<QString>& path);

private:
    void fetch();
    void fetched(const core::Result<ResumedFile>& file);
    void compare();
    void end(const core::Result<QString>& result);

    ResumableDownload m_download;
    QString m_folder;
    signing::UpdatePackage m_package;
    QString m_part;
    QString m_path; // of the whole file
    bool m_running = false;
    quint64 m_generation = 0; // of start() and cancel(): late answers of another one are dropped
};

} // namespace okno::client
