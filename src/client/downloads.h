// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QObject>
#include <memory>

namespace okno::client {

class ApiClient;

// A file of an application on its way here. Deletes itself after finished().
class Download : public QObject {
    Q_OBJECT

public:
    ~Download() override;
    void cancel(); // finished() comes with Cancelled and nothing is left at the path

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // bytes
    // The path of the whole file, its SHA-256 compared. FileBroken when it differs, LocalStoreFailed, NetworkFailed…
    void finished(const okno::core::Result<QString>& path);

private:
    friend class Downloads;
    Download(ApiClient* api, const QString& applicationId, const api::File& file, const QString& path, bool reuse,
        QObject* parent);
    void fetch();
    void read();
    void finish();
    void end(const core::Result<QString>& result);

    struct Private;
    std::unique_ptr<Private> d;
};

// Files of applications, streamed to disk and never held whole in memory.
class Downloads : public QObject {
    Q_OBJECT

public:
    // `cacheFolder`: for what the viewer shows; emptied at the end of the program and when the account changes.
    Downloads(ApiClient* api, const QString& cacheFolder, QObject* parent = nullptr);
    ~Downloads() override;

    // Where the person chose; the file appears whole or not at all.
    Download* save(const QString& applicationId, const api::File& file, const QString& path);
    // For showing inside: a file that was fetched before is there at once.
    Download* fetch(const QString& applicationId, const api::File& file);
    void emptyCache();

private:
    ApiClient* m_api;
    QString m_cacheFolder;
};

} // namespace okno::client
