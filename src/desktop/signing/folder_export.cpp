// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/folder_export.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/client.h"
#include "client/downloads.h"
#include "client/safe_name.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace okno::desktop {
namespace {

const QString signatureEnding = QStringLiteral(".sig");

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString titleOf(const api::File& file, const QHash<QString, QString>& titles)
{
    if (file.purpose == u"statement")
        return FolderExport::tr("Заявление");
    if (file.purpose == u"result")
        return titles.value(file.document, FolderExport::tr("Результат услуги"));
    return titles.value(file.document, FolderExport::tr("Приложенный документ"));
}

} // namespace

FolderExport::FolderExport(client::Client& client, const api::Application& application,
    const QHash<QString, QString>& titles, const QString& where, const QDateTime& now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_application(application)
    , m_where(where)
{
    m_receipt.application = application.summary;
    m_receipt.server = client.api()->server().url.toDisplayString();
    m_receipt.madeAt = now;
    m_taken.insert(receiptName().toLower());
    for (const api::File& file : application.files) {
        ReceiptDocument document{titleOf(file, titles), uniqueName(client::safeName(file.name)), {}, file};
        if (file.signature) {
            document.signatureName = document.fileName + signatureEnding;
            m_taken.insert(document.signatureName.toLower());
        }
        m_total += file.size;
        m_receipt.documents.push_back(document);
    }
}

FolderExport::~FolderExport()
{
    m_request.cancel();
}

// «паспорт.pdf», «паспорт (2).pdf»: two documents may have one name, and a signature must not take another's.
QString FolderExport::uniqueName(const QString& name)
{
    const QFileInfo parts(name);
    const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    QString unique = name;
    for (int number = 2; m_taken.contains(unique.toLower()) || m_taken.contains((unique + signatureEnding).toLower());
        ++number)
        unique = parts.completeBaseName() + QStringLiteral(" (%1)").arg(number) + ending;
    m_taken.insert(unique.toLower());
    return unique;
}

void FolderExport::start()
{
    m_part = std::make_unique<QTemporaryDir>(QDir(m_where).filePath(QStringLiteral(".okno-XXXXXX")));
    if (!m_part->isValid()) {
        end(core::Error(core::ErrorCode::FileUnreadable));
        return;
    }
    next();
}

void FolderExport::next()
{
    if (m_at == m_receipt.documents.size()) {
        writeReceipt();
        return;
    }
    const ReceiptDocument& document = m_receipt.documents[m_at];
    m_download =
        m_client.downloads()->save(m_application.summary.id, document.file, m_part->filePath(document.fileName));
    connect(m_download, &client::Download::progress, this,
        [this](qint64 received, qint64) { Q_EMIT progress(m_done + received, m_total); });
    connect(m_download, &client::Download::finished, this, [this](const core::Result<QString>& saved) {
        m_download = nullptr;
        if (!saved) {
            end(saved.error());
            return;
        }
        m_done += m_receipt.documents[m_at].file.size;
        if (m_receipt.documents[m_at].signatureName.isEmpty()) {
            ++m_at;
            next();
        } else {
            fetchSignature();
        }
    });
}

void FolderExport::fetchSignature()
{
    const ReceiptDocument& document = m_receipt.documents[m_at];
    m_request =
        m_client.api()->send<QByteArray>(client::calls::getFileSignature(m_application.summary.id, document.file.id),
            this, [this](const core::Result<QByteArray>& signature) {
                if (!signature) {
                    end(signature.error());
                    return;
                }
                if (!writeFile(m_part->filePath(m_receipt.documents[m_at].signatureName), *signature)) {
                    end(core::Error(core::ErrorCode::FileUnreadable));
                    return;
                }
                ++m_at;
                next();
            });
}

void FolderExport::writeReceipt()
{
    if (!writeFile(m_part->filePath(receiptName()), receiptText(m_receipt))) {
        end(core::Error(core::ErrorCode::FileUnreadable));
        return;
    }
    const QString name = client::safeName(tr("Заявление %1").arg(m_application.summary.number));
    const QDir where(m_where);
    QString unique = name;
    for (int number = 2; where.exists(unique); ++number)
        unique = name + QStringLiteral(" (%1)").arg(number);
    const QString target = where.filePath(unique);
    m_part->setAutoRemove(false);
    if (QDir().rename(m_part->path(), target)) {
        end(target);
        return;
    }
    m_part->setAutoRemove(true);
    end(core::Error(core::ErrorCode::FileUnreadable));
}

void FolderExport::cancel()
{
    if (m_download) {
        m_download->disconnect(this);
        m_download->cancel();
        m_download = nullptr;
    }
    m_request.cancel();
    end(core::Error(core::ErrorCode::Cancelled));
}

void FolderExport::end(const core::Result<QString>& result)
{
    if (std::exchange(m_ended, true))
        return;
    m_part.reset();
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            Q_EMIT finished(result);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace okno::desktop
