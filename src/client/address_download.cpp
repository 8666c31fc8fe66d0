// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/address_download.h"

#include "address/index_format.h"
#include "client/api_client.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTimer>
#include <cstring>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 bufferBytes = 256 * 1024;
const QLatin1StringView partSuffix(".part");

// The entity tag is the checksum; anything else gets no part to go on with.
QString checksumOf(const QNetworkReply* reply)
{
    static const QRegularExpression tag(QStringLiteral("^\"([0-9a-f]{64})\"$"));
    return tag.match(QString::fromLatin1(reply->rawHeader("ETag"))).captured(1);
}

QByteArray quoted(const QString& checksum)
{
    return '"' + checksum.toLatin1() + '"';
}

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

struct AddressDownload::Private {
    [[nodiscard]] int status() const { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    [[nodiscard]] QString partPath(const QString& sum) const
    {
        return folder + u'/' + (sum.isEmpty() ? QStringLiteral("unnamed") : sum) + partSuffix;
    }

    ApiClient* api = nullptr;
    QString folder;
    AddressDownloadLimits limits;
    QStringList have;
    QNetworkReply* reply = nullptr;
    QFile part;
    QString checksum; // of what is being fetched
    QTimer silence;
    qint64 total = -1;
    bool begun = false; // the head of the answer was read
    bool looked = false; // the head of the file was
    bool whole = false; // asked without going on
    bool silent = false;
};

AddressDownload::AddressDownload(
    ApiClient* api, const QString& folder, const AddressDownloadLimits& limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->folder = folder;
    d->limits = limits;
    d->silence.setSingleShot(true);
    d->silence.setInterval(limits.silence);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        d->silent = true;
        d->reply->abort();
    });
}

AddressDownload::~AddressDownload()
{
    cancel();
}

bool AddressDownload::isRunning() const
{
    return d->reply != nullptr;
}

void AddressDownload::cancel()
{
    d->silence.stop();
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    d->part.close();
}

void AddressDownload::start(const QStringList& have)
{
    if (isRunning())
        return;
    d->have = have;
    d->whole = false;
    send();
}

void AddressDownload::send()
{
    QNetworkRequest request = d->api->request(QStringLiteral("/v1/address/base"));
    request.setRawHeader("Authorization", {}); // the base is everybody's; it goes on whoever logs in or out
    request.setRawHeader("Accept-Encoding", "identity");
    QByteArrayList tags;
    for (const QString& checksum : d->have)
        tags << quoted(checksum);
    if (!tags.isEmpty())
        request.setRawHeader("If-None-Match", tags.join(", "));
    d->checksum.clear();
    const QStringList parts =
        QDir(d->folder).entryList({QStringLiteral("?").repeated(64) + partSuffix}, QDir::Files, QDir::Time);
    if (!parts.isEmpty() && !d->whole) {
        const QString checksum = parts.first().chopped(partSuffix.size());
        d->part.setFileName(d->partPath(checksum));
        if (d->part.size() > 0) {
            d->checksum = checksum;
            request.setRawHeader("Range", "bytes=" + QByteArray::number(d->part.size()) + '-');
            request.setRawHeader("If-Range", quoted(checksum));
        }
    }
    d->total = -1;
    d->begun = d->looked = d->silent = false;
    d->reply = d->api->sendRaw(request, "GET");
    d->reply->setReadBufferSize(bufferBytes);
    connect(d->reply, &QNetworkReply::readyRead, this, &AddressDownload::read);
    connect(d->reply, &QNetworkReply::finished, this, &AddressDownload::finish);
    d->silence.start();
}

// Prepares the part for what comes; false when this answer brings nothing for it, or end() was called.
bool AddressDownload::begin()
{
    if (d->begun)
        return d->part.isOpen();
    d->begun = true;
    const int status = d->status();
    if (status != 200 && status != 206)
        return false; // a problem document: finish() reads it
    if (status == 200 ? !beginWhole() : !beginRest())
        return false;
    if (d->total > d->limits.maxBytes) {
        d->part.remove();
        end(Error(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), d->limits.maxBytes}}));
        return false;
    }
    return true;
}

bool AddressDownload::beginWhole()
{
    for (const QString& old : QDir(d->folder).entryList({u'*' + partSuffix}, QDir::Files))
        QFile::remove(d->folder + u'/' + old);
    d->checksum = checksumOf(d->reply);
    const QVariant length = d->reply->header(QNetworkRequest::ContentLengthHeader);
    d->total = length.isValid() ? length.toLongLong() : -1;
    QDir().mkpath(d->folder);
    d->part.setFileName(d->partPath(d->checksum));
    if (d->part.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return true;
    end(Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot write the address base")));
    return false;
}

bool AddressDownload::beginRest()
{
    const ContentRange range = contentRange(d->reply);
    d->total = range.total;
    if (d->checksum.isEmpty() || checksumOf(d->reply) != d->checksum || range.first != d->part.size()) {
        d->part.remove();
        end(Error(ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("another range than was asked for")));
        return false;
    }
    if (d->part.open(QIODevice::ReadWrite | QIODevice::Append))
        return true;
    end(Error(ErrorCode::LocalStoreFailed, {}, {}, QStringLiteral("cannot write the address base")));
    return false;
}

// A file of another kind, or of a version that this program cannot read, is not fetched to its end.
bool AddressDownload::looksRight()
{
    address::IndexHeader header{};
    if (d->looked || d->part.size() < qint64(sizeof header))
        return true;
    d->looked = true;
    const bool read = d->part.flush() && d->part.seek(0)
        && d->part.read(reinterpret_cast<char*>(&header), sizeof header) == qint64(sizeof header)
        && d->part.seek(d->part.size());
    const auto refuse = [this](ErrorCode code, const char* why) {
        d->part.remove();
        end(Error(code, {}, {{QStringLiteral("checksum"), d->checksum}}, QString::fromLatin1(why)));
        return false;
    };
    if (!read || std::memcmp(header.magic, address::IndexMagic, sizeof header.magic) != 0)
        return refuse(ErrorCode::AddressBaseBroken, "not an address index");
    if (header.version != address::IndexVersion)
        return refuse(ErrorCode::AddressBaseVersion, "fetched");
    return true;
}

void AddressDownload::read()
{
    d->silence.start();
    if (!begin())
        return;
    const QByteArray bytes = d->reply->readAll();
    const qint64 most = d->total < 0 ? d->limits.maxBytes : d->total;
    if (d->part.size() + bytes.size() > most) {
        d->part.remove();
        end(Error(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), most}}));
        return;
    }
    if (d->part.write(bytes) != bytes.size()) {
        const bool full = QStorageInfo(d->folder).bytesAvailable() < 4 * bufferBytes;
        end(Error(full ? ErrorCode::StorageFull : ErrorCode::LocalStoreFailed, {}, {},
            QStringLiteral("cannot write the address base")));
        return;
    }
    if (looksRight())
        Q_EMIT progress(d->part.size(), d->total);
}

// The part is the whole file already, or does not belong to what the server has: then once more from the beginning.
bool AddressDownload::rangeRefused()
{
    if (d->status() != 416 || d->checksum.isEmpty() || d->whole)
        return false;
    const AddressPartFile file{d->part.fileName(), d->checksum};
    if (contentRange(d->reply).total == d->part.size()) {
        end(file);
        return true;
    }
    cancel();
    d->part.remove();
    d->whole = true;
    send();
    return true;
}

void AddressDownload::finish()
{
    if (d->silent) {
        d->api->noteUnreached(ErrorCode::RequestTimeout);
        end(Error(ErrorCode::RequestTimeout));
        return;
    }
    if (rangeRefused())
        return;
    if (begin() && d->reply->bytesAvailable() > 0)
        read();
    if (!isRunning())
        return;
    if (d->status() == 304) {
        (void)d->api->errorOf(d->reply, {}); // tells Connectivity
        end(AddressPartFile{});
        return;
    }
    if (const auto error = d->api->errorOf(d->reply, d->part.isOpen() ? QByteArray() : d->reply->readAll()))
        end(*error);
    else if (!d->part.isOpen())
        end(Error(ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("HTTP %1").arg(d->status())));
    else if (d->total >= 0 && d->part.size() != d->total)
        end(Error(ErrorCode::NetworkFailed, {}, {}, QStringLiteral("broke off")));
    else
        end(AddressPartFile{d->part.fileName(), d->checksum});
}

void AddressDownload::end(const core::Result<AddressPartFile>& result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace okno::client
