// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tus_upload.h"

#include "client/api_client.h"
#include "client/background.h"
#include "client/retry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkReply>
#include <QTimer>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using namespace std::chrono_literals;

constexpr qint64 pieceBytes = 4 * 1024 * 1024; // one PATCH with its check sum
constexpr auto silenceLimit = 30s; // without a byte moving
constexpr int checksumTries = 3;
constexpr int mostBeginnings = 5;

struct Piece {
    QByteArray bytes;
    QByteArray checksum; // SHA-256, base64
    qint64 total = -1; // of the file now; -1 when it cannot be read
};

Piece readPiece(const QString& path, qint64 offset)
{
    Piece piece;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return piece;
    piece.total = file.size();
    piece.bytes = file.read(pieceBytes);
    piece.checksum = QCryptographicHash::hash(piece.bytes, QCryptographicHash::Sha256).toBase64();
    return piece;
}

} // namespace

struct TusUpload::Private {
    ApiClient* api = nullptr;
    Source source;
    QString id;
    qint64 offset = 0;
    qint64 total = 0;
    qint64 told = 0; // the progress never goes back while all is well
    QNetworkReply* reply = nullptr;
    QByteArray sending; // of the PATCH that is on its way
    QTimer silence;
    QTimer again;
    Pauses pauses;
    int generation = 0; // of the piece that is being read
    int checksumFaults = 0;
    int beginnings = 0;
    bool repeats = true;
    bool silent = false;
    bool ended = false;

    [[nodiscard]] QString path() const { return QStringLiteral("/v1/uploads/%1").arg(id); }
    [[nodiscard]] QNetworkRequest request(const QString& path) const
    {
        QNetworkRequest request = api->request(path);
        request.setRawHeader("Tus-Resumable", "1.0.0");
        return request;
    }
};

TusUpload::TusUpload(ApiClient* api, const Source& source, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->source = source;
    d->silence.setSingleShot(true);
    d->silence.setInterval(silenceLimit);
    d->again.setSingleShot(true);
    connect(&d->again, &QTimer::timeout, this, &TusUpload::proceed);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        d->silent = true;
        d->reply->abort();
    });
}

TusUpload::~TusUpload()
{
    dropReply();
}

void TusUpload::start(const QString& uploadId)
{
    d->id = uploadId;
    d->total = QFile(d->source.path).size();
    if (!QFile::exists(d->source.path))
        end(Error(ErrorCode::FileUnreadable));
    else if (d->total == 0)
        end(Error(ErrorCode::FileEmpty));
    else
        proceed();
}

void TusUpload::setRepeats(bool repeats)
{
    d->repeats = repeats;
}

void TusUpload::tryNow()
{
    if (!d->again.isActive())
        return;
    d->again.stop();
    d->pauses.reset();
    proceed();
}

void TusUpload::cancel(bool forget)
{
    if (d->ended)
        return;
    dropReply();
    if (forget && !d->id.isEmpty()) {
        QNetworkReply* reply = d->api->sendRaw(d->request(d->path()), "DELETE");
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        QTimer::singleShot(10s, reply, &QNetworkReply::abort);
    }
    end(Error(ErrorCode::Cancelled));
}

// Where the server is, is asked anew after every break.
void TusUpload::proceed()
{
    if (d->id.isEmpty())
        create();
    else
        askOffset();
}

void TusUpload::create()
{
    QNetworkRequest request = d->request(QStringLiteral("/v1/uploads"));
    request.setRawHeader("Upload-Length", QByteArray::number(d->total));
    request.setRawHeader("Upload-Metadata", "filename " + d->source.name.toUtf8().toBase64());
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    await(d->api->sendRaw(request, "POST"), [this](QNetworkReply* reply) {
        const QUrl place = reply->request().url().resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        const QString id = place.path().section(u'/', -1);
        if (id.isEmpty() || place.host() != d->api->server().url.host()) {
            again(ErrorCode::ServerAnswerInvalid);
            return;
        }
        d->id = id;
        d->offset = 0;
        Q_EMIT created(id);
        readNext();
    });
}

void TusUpload::askOffset()
{
    await(d->api->sendRaw(d->request(d->path()), "HEAD"), [this](QNetworkReply* reply) {
        bool known = false;
        const qint64 offset = reply->rawHeader("Upload-Offset").toLongLong(&known);
        const qint64 length = reply->rawHeader("Upload-Length").toLongLong();
        if (!known || offset < 0) {
            again(ErrorCode::ServerAnswerInvalid);
        } else if (length != d->total || offset > d->total) {
            restart(); // another file
        } else {
            d->offset = d->told = offset;
            Q_EMIT progress(d->offset, d->total);
            readNext();
        }
    });
}

void TusUpload::readNext()
{
    if (d->offset == d->total) {
        end(d->id);
        return;
    }
    inBackground(
        this, [path = d->source.path, offset = d->offset] { return readPiece(path, offset); },
        [this, generation = ++d->generation](const Piece& piece) {
            if (d->ended || generation != d->generation)
                return;
            if (piece.total != d->total || piece.bytes.isEmpty())
                end(Error(ErrorCode::FileUnreadable));
            else
                send(piece.bytes, piece.checksum);
        });
}

void TusUpload::send(const QByteArray& bytes, const QByteArray& checksum)
{
    QNetworkRequest request = d->request(d->path());
    request.setRawHeader("Upload-Offset", QByteArray::number(d->offset));
    request.setRawHeader("Upload-Checksum", "sha256 " + checksum);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/offset+octet-stream"));
    QNetworkReply* reply = d->api->sendRaw(request, "PATCH", bytes);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        d->silence.start();
        tell(d->offset + sent);
    });
    await(reply, [this](QNetworkReply* done) {
        bool known = false;
        const qint64 offset = done->rawHeader("Upload-Offset").toLongLong(&known);
        if (!known || offset <= d->offset || offset > d->total) {
            again(ErrorCode::ServerAnswerInvalid);
            return;
        }
        d->offset = offset;
        d->pauses.reset();
        tell(d->offset);
        readNext();
    });
}

void TusUpload::tell(qint64 sent)
{
    const qint64 now = std::min(sent, d->total);
    if (now <= d->told)
        return;
    d->told = now;
    Q_EMIT progress(now, d->total);
}

void TusUpload::await(QNetworkReply* reply, const std::function<void(QNetworkReply*)>& then)
{
    dropReply();
    d->reply = reply;
    d->silent = false;
    d->silence.start();
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
        d->silence.stop();
        d->reply = nullptr;
        reply->deleteLater();
        if (d->silent) {
            d->api->noteUnreached(ErrorCode::RequestTimeout);
            again(ErrorCode::RequestTimeout);
        } else if (const auto error = d->api->errorOf(reply, reply->readAll())) {
            failed(*error, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        } else {
            then(reply);
        }
    });
}

void TusUpload::failed(const Error& error, int status)
{
    // An answer to HEAD has no body, hence the status.
    const bool gone =
        error.code == ErrorCode::UploadGone || error.code == ErrorCode::NotFound || status == 404 || status == 410;
    if (gone && !d->id.isEmpty())
        restart();
    else if (error.code == ErrorCode::UploadOffsetWrong)
        askOffset();
    else if (error.code == ErrorCode::UploadChecksumWrong && ++d->checksumFaults <= checksumTries)
        again(error);
    else if (status == 423 || mayPass(error))
        again(error);
    else
        end(error);
}

void TusUpload::restart()
{
    d->id.clear();
    d->offset = d->told = 0;
    if (++d->beginnings > mostBeginnings)
        end(Error(ErrorCode::UploadGone));
    else
        create();
}

void TusUpload::again(const Error& why)
{
    if (!d->repeats) {
        end(why);
        return;
    }
    const std::chrono::seconds asked(why.params.value(QStringLiteral("seconds")).toInt());
    const std::chrono::milliseconds pause = std::max<std::chrono::milliseconds>(d->pauses.next(), asked);
    d->again.start(pause);
    Q_EMIT waiting(why, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(pause).count()));
}

void TusUpload::dropReply()
{
    d->silence.stop();
    d->again.stop();
    ++d->generation;
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

// Later, so that start() and cancel() return first.
void TusUpload::end(const core::Result<QString>& result)
{
    d->ended = true;
    dropReply();
    QMetaObject::invokeMethod(this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace okno::client
