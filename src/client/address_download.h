// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/resumable_download.h"

#include <QStringList>

namespace okno::client {

struct AddressDownloadLimits {
    qint64 maxBytes = qint64(1) << 30; // the base of the whole country has some tens of megabytes
    std::chrono::milliseconds silence{30'000};
};

// What came: not looked into yet.
struct AddressPartFile {
    QString path; // empty: the server has nothing else than what is here
    QString checksum; // that the server named
    bool operator==(const AddressPartFile&) const = default;
};

// Fetches the server's address base into a file «CHECKSUM.part» of a folder, streamed. What came before a break stays
// there, and the next start() goes on behind it as long as the server has the same base.
class AddressDownload : public QObject {
    Q_OBJECT

public:
    AddressDownload(
        ApiClient* api, const QString& folder, const AddressDownloadLimits& limits, QObject* parent = nullptr);

    // `have`: checksums of bases that need not come (again). Nothing happens while one is on its way.
    void start(const QStringList& have);
    void cancel(); // without a word
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // bytes
    // AddressBaseMissing, AddressBaseBroken, AddressBaseVersion, FileTooLarge, LocalStoreFailed, and
    // whatever the line and the server say.
    void finished(const okno::core::Result<okno::client::AddressPartFile>& file);

private:
    QString partFor(const QByteArray& tag);
    [[nodiscard]] core::Result<> checkHead(const QByteArray& head) const;

    ResumableDownload m_download;
    QString m_folder;
    AddressDownloadLimits m_limits;
    QString m_checksum; // of what is being fetched
};

} // namespace okno::client
