// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/downloads.h"

#include "client/api_client.h"
#include "client/background.h"
#include "client/safe_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QNetworkReply>
#include <QSaveFile>
#include <QTimer>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using namespace std::chrono_literals;

constexpr auto silenceLimit = 30s;
constexpr qint64 bufferBytes = 512 * 1024;

bool isWhole(const QString& path, const api::File& file)
{
    QFile stored(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return stored.open(QIODevice::ReadOnly) && stored.size() == file.size && hash.addData(&stored)
        && hash.result().toHex() == file.sha256.toLatin1().toLower();
}

} // namespace

struct Download::Private {
    ApiClient* api = nullptr;
    QString applicationId;
    api::File file;
    std::unique_ptr<QSaveFile> target;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QNetworkReply* reply = nullptr;
    QTimer silence;
    qint64 received = 0;
    bool silent = false;
    bool ended = false;
};

Download::Download(ApiClient* api, const QString& applicationId, const api::File& file, const QString& path, bool reuse,
    QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->applicationId = applicationId;
    d->file = file;
    d->target = std::make_unique<QSaveFile>(path);
    d->silence.setSingleShot(true);
    d->silence.setInterval(silenceLimit);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        d->silent = true;
        d->reply->abort();
    });
    if (!reuse) {
        QMetaObject::invokeMethod(this, &Download::fetch, Qt::QueuedConnection);
        return;
    }
    inBackground(
        this, [path, file] { return isWhole(path, file); },
        [this, path](bool whole) {
            if (d->ended)
                return;
            if (whole)
                end(path);
            else
                fetch();
        });
}

Download::~Download()
{
    if (d->reply) {
        d->reply->disconnect(this);
        delete d->reply;
    }
}

void Download::cancel()
{
    end(Error(ErrorCode::Cancelled));
}

void Download::fetch()
{
    if (d->ended)
        return;
    if (!d->target->open(QIODevice::WriteOnly)) {
        end(Error(ErrorCode::FileUnreadable, {}, {}, QStringLiteral("cannot write")));
        return;
    }
    QNetworkRequest request = d->api->request(QStringLiteral("/v1/applications/%1/files/%2")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(d->applicationId)),
                QString::fromLatin1(QUrl::toPercentEncoding(d->file.id))));
    request.setRawHeader("Accept-Encoding", "identity");
    d->reply = d->api->sendRaw(request, "GET");
    d->reply->setReadBufferSize(bufferBytes);
    connect(d->reply, &QNetworkReply::readyRead, this, &Download::read);
    connect(d->reply, &QNetworkReply::finished, this, &Download::finish);
    d->silence.start();
}

void Download::read()
{
    d->silence.start();
    if (d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return; // a problem document: finish() reads it
    const QByteArray bytes = d->reply->readAll();
    d->received += bytes.size();
    if (d->received > d->file.size) {
        end(Error(ErrorCode::FileBroken));
        return;
    }
    d->hash.addData(bytes);
    if (d->target->write(bytes) != bytes.size()) {
        end(Error(ErrorCode::LocalStoreFailed));
        return;
    }
    Q_EMIT progress(d->received, d->file.size);
}

void Download::finish()
{
    if (d->silent) {
        d->api->noteUnreached(ErrorCode::RequestTimeout);
        end(Error(ErrorCode::RequestTimeout));
        return;
    }
    const bool good = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    if (good && d->reply->bytesAvailable() > 0)
        read();
    if (d->ended)
        return;
    if (const auto error = d->api->errorOf(d->reply, good ? QByteArray() : d->reply->readAll()))
        end(*error);
    else if (d->received != d->file.size || d->hash.result().toHex() != d->file.sha256.toLatin1().toLower())
        end(Error(ErrorCode::FileBroken));
    else if (!d->target->commit())
        end(Error(ErrorCode::FileUnreadable, {}, {}, QStringLiteral("cannot write")));
    else
        end(d->target->fileName());
}

void Download::end(const core::Result<QString>& result)
{
    if (std::exchange(d->ended, true))
        return;
    d->silence.stop();
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    if (!result)
        d->target->cancelWriting();
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            Q_EMIT finished(result);
            deleteLater();
        },
        Qt::QueuedConnection);
}

Downloads::Downloads(ApiClient* api, const QString& cacheFolder, QObject* parent)
    : QObject(parent)
    , m_api(api)
    // A folder of our own: clear() must never take what others keep beside it.
    , m_cacheFolder(cacheFolder.isEmpty() ? QString() : cacheFolder + QStringLiteral("/documents"))
{
}

Downloads::~Downloads()
{
    qDeleteAll(findChildren<Download*>(Qt::FindDirectChildrenOnly));
    emptyCache();
}

Download* Downloads::save(const QString& applicationId, const api::File& file, const QString& path)
{
    return new Download(m_api, applicationId, file, path, false, this);
}

Download* Downloads::fetch(const QString& applicationId, const api::File& file)
{
    const QString folder = m_cacheFolder + u'/' + QString::fromLatin1(file.sha256.toLatin1().toLower());
    QDir().mkpath(folder);
    QFile::setPermissions(m_cacheFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return new Download(m_api, applicationId, file, folder + u'/' + safeName(file.name), true, this);
}

void Downloads::emptyCache()
{
    if (!m_cacheFolder.isEmpty())
        QDir(m_cacheFolder).removeRecursively();
}

} // namespace okno::client
