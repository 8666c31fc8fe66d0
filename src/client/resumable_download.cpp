// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/resumable_download.h"

#include "client/api_client.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr qint64 bufferBytes = 256 * 1024;

struct ContentRange {
    qint64 first = -1; // -1: «bytes */1234»
    qint64 total = -1;
};

ContentRange contentRange(const QNetworkReply* reply)
{
    static const QRegularExpression range(QStringLiteral("^bytes (?:(\\d{1,18})-\\d{1,18}|\\*)/(\\d{1,18})$"));
    const auto match = range.match(QString::fromLatin1(reply->rawHeader("Content-Range")));
    if (!match.hasMatch())
        return {};
    return {match.captured(1).isEmpty() ? -1 : match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

} // namespace

struct ResumableDownload::Private {
    [[nodiscard]] int status() const { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    [[nodiscard]] QByteArray tag() const { return reply->rawHeader("ETag"); }

    ApiClient* api = nullptr;
    ResumableFile file;
    QNetworkReply* reply = nullptr;
    QFile part;
    QTimer silence;
    qint64 total = -1;
    bool ranged = false; // asked for the rest only
    bool begun = false; // the head of the answer was read
    bool looked = false; // the head of the file was
    bool anew = false; // asked a second time, for the whole
    bool silent = false;
};

ResumableDownload::ResumableDownload(ApiClient* api, std::chrono::milliseconds silence, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->silence.setSingleShot(true);
    d->silence.setInterval(silence);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        d->silent = true;
        d->reply->abort();
    });
}

ResumableDownload::~ResumableDownload()
{
    cancel();
}

bool ResumableDownload::isRunning() const
{
    return d->reply != nullptr;
}

void ResumableDownload::cancel()
{
    d->silence.stop();
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    d->part.close();
}

void ResumableDownload::start(const ResumableFile& file)
{
    if (isRunning())
        return;
    d->file = file;
    d->anew = false;
    send();
}

void ResumableDownload::send()
{
    QNetworkRequest request = d->api->request(d->file.route);
    request.setRawHeader("Authorization", {}); // it is everybody's; it goes on whoever logs in or out
    request.setRawHeader("Accept-Encoding", "identity");
    if (!d->file.have.isEmpty())
        request.setRawHeader("If-None-Match", d->file.have.join(", "));
    d->part.setFileName(d->file.part);
    const qint64 size = d->file.part.isEmpty() ? 0 : QFileInfo(d->file.part).size();
    d->ranged = size > 0 && !d->anew;
    if (d->ranged) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(size) + '-');
        if (!d->file.tag.isEmpty())
            request.setRawHeader("If-Range", d->file.tag);
    }
    d->total = d->file.size;
    d->begun = d->looked = d->silent = false;
    d->reply = d->api->sendRaw(request, "GET");
    d->reply->setReadBufferSize(bufferBytes);
    connect(d->reply, &QNetworkReply::readyRead, this, &ResumableDownload::read);
    connect(d->reply, &QNetworkReply::finished, this, &ResumableDownload::finish);
    d->silence.start();
}

// Prepares the part for what comes; false when this answer brings nothing for it, or end() was called.
bool ResumableDownload::begin()
{
    if (d->begun)
        return d->part.isOpen();
    d->begun = true;
    const int status = d->status();
    if (status != 200 && status != 206)
        return false; // a problem document: finish() reads it
    if (status == 200 ? !beginWhole() : !beginRest())
        return false;
    if (d->total > d->file.maxBytes) {
        refuse(Error(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), d->file.maxBytes}}));
        return false;
    }
    return true;
}

// 200: the server gives the whole, whatever was asked.
bool ResumableDownload::beginWhole()
{
    const QVariant length = d->reply->header(QNetworkRequest::ContentLengthHeader);
    if (d->file.size < 0)
        d->total = length.isValid() ? length.toLongLong() : -1;
    if (d->file.partFor)
        d->part.setFileName(d->file.partFor(d->tag()));
    if (d->part.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return true;
    end(Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot write the part")));
    return false;
}

bool ResumableDownload::beginRest()
{
    const ContentRange range = contentRange(d->reply);
    const bool same = (d->file.tag.isEmpty() || d->tag() == d->file.tag)
        && (d->file.size < 0 || range.total == d->file.size) && range.first == d->part.size();
    d->total = range.total;
    if (!d->ranged || !same) {
        refuse(Error(ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("another range than was asked for")));
        return false;
    }
    if (d->part.open(QIODevice::ReadWrite | QIODevice::Append))
        return true;
    end(Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot write the part")));
    return false;
}

bool ResumableDownload::headIsRight()
{
    if (!d->file.checkHead || d->looked || d->part.size() < d->file.headBytes)
        return true;
    d->looked = true;
    const QByteArray head = d->part.seek(0) ? d->part.read(d->file.headBytes) : QByteArray();
    if (!d->part.seek(d->part.size()) || head.size() != d->file.headBytes) {
        end(ErrorCode::LocalStoreFailed);
        return false;
    }
    const Result<> right = d->file.checkHead(head);
    if (!right)
        refuse(right.error());
    return right.ok();
}

void ResumableDownload::read()
{
    d->silence.start();
    if (!begin())
        return;
    const QByteArray bytes = d->reply->readAll();
    const qint64 most = d->total < 0 ? d->file.maxBytes : d->total;
    if (d->part.size() + bytes.size() > most) {
        refuse(Error(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), most}}));
        return;
    }
    if (d->part.write(bytes) != bytes.size() || !d->part.flush()) {
        end(Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot write the part")));
        return;
    }
    if (headIsRight())
        Q_EMIT progress(d->part.size(), d->total);
}

// The part is the whole file already, or does not belong to what the server has: then once more from the beginning.
bool ResumableDownload::rangeRefused()
{
    if (d->status() != 416 || !d->ranged)
        return false;
    if (contentRange(d->reply).total == d->part.size()) {
        end(ResumedFile{d->part.fileName(), d->file.tag});
        return true;
    }
    cancel();
    d->part.remove();
    d->anew = true;
    send();
    return true;
}

void ResumableDownload::finish()
{
    if (d->silent) {
        d->api->noteUnreached(ErrorCode::RequestTimeout);
        end(Error(ErrorCode::RequestTimeout));
        return;
    }
    if (rangeRefused())
        return;
    const QNetworkReply* reply = d->reply;
    if (begin() && d->reply->bytesAvailable() > 0)
        read();
    if (d->reply != reply)
        return; // ended, and perhaps begun anew by who was told
    if (d->status() == 304) {
        (void)d->api->errorOf(d->reply, {}); // tells Connectivity
        end(ResumedFile{});
        return;
    }
    if (const auto error = d->api->errorOf(d->reply, d->part.isOpen() ? QByteArray() : d->reply->readAll()))
        end(*error);
    else if (!d->part.isOpen())
        end(Error(ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("HTTP %1").arg(d->status())));
    else if (d->total >= 0 && d->part.size() != d->total)
        end(Error(ErrorCode::NetworkFailed, {}, {}, QStringLiteral("broke off")));
    else
        end(ResumedFile{d->part.fileName(), d->tag()});
}

// What is here is of no use any more.
void ResumableDownload::refuse(const Error& error)
{
    d->part.remove();
    end(error);
}

void ResumableDownload::end(const Result<ResumedFile>& result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace okno::client
