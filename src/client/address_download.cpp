// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/address_download.h"

#include "address/index_format.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <cstring>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

const QLatin1StringView partSuffix(".part");

// The entity tag is the checksum; anything else gets no part to go on with.
QString checksumOf(const QByteArray& tag)
{
    static const QRegularExpression quoted(QStringLiteral("^\"([0-9a-f]{64})\"$"));
    return quoted.match(QString::fromLatin1(tag)).captured(1);
}

QByteArray tagOf(const QString& checksum)
{
    return '"' + checksum.toLatin1() + '"';
}

} // namespace

AddressDownload::AddressDownload(
    ApiClient* api, const QString& folder, const AddressDownloadLimits& limits, QObject* parent)
    : QObject(parent)
    , m_download(api, limits.silence)
    , m_folder(folder)
    , m_limits(limits)
{
    connect(&m_download, &ResumableDownload::progress, this, &AddressDownload::progress);
    connect(&m_download, &ResumableDownload::finished, this, [this](const Result<ResumedFile>& file) {
        if (file)
            Q_EMIT finished(AddressPartFile{file->path, checksumOf(file->tag)});
        else
            Q_EMIT finished(file.error());
    });
}

bool AddressDownload::isRunning() const
{
    return m_download.isRunning();
}

void AddressDownload::cancel()
{
    m_download.cancel();
}

void AddressDownload::start(const QStringList& have)
{
    ResumableFile file;
    file.route = QStringLiteral("/v1/address/base");
    file.maxBytes = m_limits.maxBytes;
    for (const QString& checksum : have)
        file.have << tagOf(checksum);
    const QStringList parts =
        QDir(m_folder).entryList({QStringLiteral("?").repeated(64) + partSuffix}, QDir::Files, QDir::Time);
    if (!parts.isEmpty()) {
        file.part = m_folder + u'/' + parts.first();
        m_checksum = parts.first().chopped(partSuffix.size());
        file.tag = tagOf(m_checksum);
    }
    file.partFor = [this](const QByteArray& tag) { return partFor(tag); };
    file.headBytes = sizeof(address::IndexHeader);
    file.checkHead = [this](const QByteArray& head) { return checkHead(head); };
    m_download.start(file);
}

// Another base than what lies here in part: that is of no use any more.
QString AddressDownload::partFor(const QByteArray& tag)
{
    m_checksum = checksumOf(tag);
    for (const QString& old : QDir(m_folder).entryList({u'*' + partSuffix}, QDir::Files))
        QFile::remove(m_folder + u'/' + old);
    QDir().mkpath(m_folder);
    return m_folder + u'/' + (m_checksum.isEmpty() ? QStringLiteral("unnamed") : m_checksum) + partSuffix;
}

// A file of another kind, or of a version that this program cannot read, is not fetched to its end.
Result<> AddressDownload::checkHead(const QByteArray& head) const
{
    address::IndexHeader header{};
    std::memcpy(&header, head.constData(), sizeof header);
    const auto refuse = [this](ErrorCode code, const char* why) {
        return Error(code, {}, {{QStringLiteral("checksum"), m_checksum}}, QString::fromLatin1(why));
    };
    if (std::memcmp(header.magic, address::IndexMagic, sizeof header.magic) != 0)
        return refuse(ErrorCode::AddressBaseBroken, "not an address index");
    if (header.version != address::IndexVersion)
        return refuse(ErrorCode::AddressBaseVersion, "fetched");
    return core::Done{};
}

} // namespace okno::client
