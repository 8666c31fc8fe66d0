// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "client/call.h"
#include "desktop/signing/receipt.h"

#include <QHash>
#include <QObject>
#include <memory>

class QTemporaryDir;

namespace okno::client {
class Client;
class Download;
} // namespace okno::client

namespace okno::desktop {

// «Сохранить для проверки…»: every document of an application, beside each its signature NAME.sig, and a receipt, in a
// folder that any other program can check. The folder appears whole or not at all. Deletes itself after finished().
class FolderExport : public QObject {
    Q_OBJECT
public:
    // `titles`: what each kind of document is called. `where`: a folder that is there; a new one is made in it.
    FolderExport(client::Client& client, const api::Application& application, const QHash<QString, QString>& titles,
        const QString& where, const QDateTime& now, QObject* parent);
    ~FolderExport() override;

    void start();
    // finished() follows with Cancelled.
    void cancel();

Q_SIGNALS:
    // Octets of all documents.
    void progress(qint64 done, qint64 total);
    // The new folder. FileUnreadable: it cannot be written; otherwise what the download says.
    void finished(const okno::core::Result<QString>& folder);

private:
    void next();
    void fetchSignature();
    void writeReceipt();
    void end(const core::Result<QString>& result);
    [[nodiscard]] QString uniqueName(const QString& name);

    client::Client& m_client;
    api::Application m_application;
    QString m_where;
    ReceiptData m_receipt;
    QSet<QString> m_taken; // names in lower case
    std::unique_ptr<QTemporaryDir> m_part;
    client::Download* m_download = nullptr;
    client::RequestHandle m_request;
    std::size_t m_at = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_ended = false;
};

} // namespace okno::desktop
