// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/update_download.h"

#include "client/api_client.h"
#include "client/background.h"
#include "client/package_file.h"
#include "client/sync_file.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTimer>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr qint64 bufferBytes = 512 * 1024;

// Where the bytes of a 206 begin; -1 when it does not say so, or says another size.
qint64 beginOf(const QNetworkReply* reply, qint64 size)
{
    static const QRegularExpression range(QStringLiteral("^bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})$"));
    const auto match = range.match(QString::fromLatin1(reply->rawHeader("Content-Range")));
    return match.hasMatch() && match.captured(2).toLongLong() == size ? match.captured(1).toLongLong() : -1;
}

// Looks at what has come and gives it its name; a wrong one is removed.
Result<QString> admit(const QString& part, const QString& path, const signing::UpdatePackage& package)
{
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite))
        return ErrorCode::LocalStoreFailed;
    if (const Result<> same = comparePackage(file, package); !same) {
        file.remove();
        return same.error();
    }
    const bool kept = syncFile(file) && (file.close(), file.rename(path));
    if (!kept)
        return ErrorCode::LocalStoreFailed;
    return path;
}

} // namespace

struct UpdateDownload::Private {
    [[nodiscard]] int status() const { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    ApiClient* api = nullptr;
    QString folder;
    signing::UpdatePackage package;
    QString path; // of the whole file
    QNetworkReply* reply = nullptr;
    QFile part;
    QTimer silence;
    bool running = false;
    bool begun = false; // the head of the answer was read
    bool silent = false;
    quint64 generation = 0; // of start() and cancel(): late answers of another one are dropped
};

UpdateDownload::UpdateDownload(
    ApiClient* api, const QString& folder, std::chrono::milliseconds silence, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->folder = folder;
    d->silence.setSingleShot(true);
    d->silence.setInterval(silence);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        d->silent = true;
        d->reply->abort();
    });
}

UpdateDownload::~UpdateDownload()
{
    cancel();
}

bool UpdateDownload::isRunning() const
{
    return d->running;
}

void UpdateDownload::cancel()
{
    ++d->generation;
    d->running = false;
    d->silence.stop();
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    d->part.close();
}

void UpdateDownload::start(const signing::UpdatePackage& package, const QString& suffix)
{
    if (isRunning())
        return;
    d->running = true;
    d->package = package;
    d->path = d->folder + u'/' + package.sha256 + suffix;
    d->part.setFileName(d->folder + u'/' + package.sha256 + QStringLiteral(".part"));
    QDir().mkpath(d->folder);
    QFile::setPermissions(d->folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& other : QDir(d->folder).entryList(QDir::Files)) {
        if (!other.startsWith(package.sha256) && !other.endsWith(u".lock"))
            QFile::remove(d->folder + u'/' + other);
    }
    if (QFile::exists(d->path)) {
        // It came before: it is looked at again as if it came now.
        d->part.remove();
        QFile::rename(d->path, d->part.fileName());
    }
    if (d->part.size() >= package.size)
        compare();
    else
        send();
}

void UpdateDownload::send()
{
    QNetworkRequest request = d->api->request(QStringLiteral("/v1/updates/%1/package").arg(d->package.sha256));
    request.setRawHeader("Authorization", {}); // the package is everybody's; it comes whoever logs in or out
    request.setRawHeader("Accept-Encoding", "identity");
    if (d->part.size() > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(d->part.size()) + '-');
    d->begun = d->silent = false;
    d->reply = d->api->sendRaw(request, "GET");
    d->reply->setReadBufferSize(bufferBytes);
    connect(d->reply, &QNetworkReply::readyRead, this, &UpdateDownload::read);
    connect(d->reply, &QNetworkReply::finished, this, &UpdateDownload::finish);
    d->silence.start();
    Q_EMIT progress(d->part.size(), d->package.size);
}

// Prepares the part for what comes; false when this answer brings nothing for it, or end() was called.
bool UpdateDownload::begin()
{
    if (d->begun)
        return d->part.isOpen();
    d->begun = true;
    const int status = d->status();
    if (status != 200 && status != 206)
        return false; // a problem document: finish() reads it
    if (status == 206 && beginOf(d->reply, d->package.size) != d->part.size()) {
        d->part.remove();
        end(Error(ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("another range than was asked for")));
        return false;
    }
    // 200: the server gives the whole, whatever was asked.
    if (d->part.open(status == 206 ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate))
        return true;
    end(Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot write the package")));
    return false;
}

void UpdateDownload::read()
{
    d->silence.start();
    if (!begin())
        return;
    const QByteArray bytes = d->reply->readAll();
    if (d->part.size() + bytes.size() > d->package.size) {
        d->part.remove();
        end(Error(ErrorCode::UpdateBroken, {}, {}, QStringLiteral("longer than what was signed")));
        return;
    }
    if (d->part.write(bytes) != bytes.size() || !d->part.flush()) {
        const bool full = QStorageInfo(d->folder).bytesAvailable() < 4 * bufferBytes;
        end(Error(full ? ErrorCode::StorageFull : ErrorCode::LocalStoreFailed));
        return;
    }
    Q_EMIT progress(d->part.size(), d->package.size);
}

void UpdateDownload::finish()
{
    if (d->silent) {
        d->api->noteUnreached(ErrorCode::RequestTimeout);
        return end(Error(ErrorCode::RequestTimeout));
    }
    if (begin() && d->reply->bytesAvailable() > 0)
        read();
    if (!isRunning())
        return;
    if (const auto error = d->api->errorOf(d->reply, d->part.isOpen() ? QByteArray() : d->reply->readAll())) {
        if (d->status() == 416)
            d->part.remove(); // what is here belongs to nothing: from the beginning, next time
        return end(*error);
    }
    if (!d->part.isOpen())
        return end(Error(ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("HTTP %1").arg(d->status())));
    if (d->part.size() != d->package.size)
        return end(Error(ErrorCode::NetworkFailed, {}, {}, QStringLiteral("broke off")));
    compare();
}

void UpdateDownload::compare()
{
    d->silence.stop();
    d->part.close();
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater();
    }
    inBackground(
        this, [part = d->part.fileName(), path = d->path, package = d->package] { return admit(part, path, package); },
        [this, generation = d->generation](const Result<QString>& path) {
            if (generation == d->generation)
                end(path);
        });
}

void UpdateDownload::end(const Result<QString>& result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace okno::client
