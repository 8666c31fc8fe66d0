// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/drafts.h"

#include <QFutureWatcher>

namespace okno::client {

// What a copy made by SHA-256 is.
struct CopiedFile {
    QString sha256; // hex; the name of the copy
    QString type; // MIME, by content
    qint64 size = 0;
};

// Copies a file into a folder under its SHA-256, in another thread. The copy appears whole or not at all.
class FileCopy final : public FileAddition {
    Q_OBJECT

public:
    FileCopy(const QString& path, const QString& folder, qint64 maxBytes, QObject* parent);
    // An error without copying anything, said later.
    FileCopy(const core::Error& error, QObject* parent);
    ~FileCopy() override;

    void cancel() override;
    // Makes a DraftFile of the copy, before finished() is sent.
    std::function<core::Result<DraftFile>(const CopiedFile&)> record;

private:
    void end(const core::Result<DraftFile>& result);

    QFutureWatcher<core::Result<CopiedFile>> m_watcher;
    qint64 m_total = 0;
};

} // namespace okno::client
