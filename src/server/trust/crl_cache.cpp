// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trust/crl_cache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <algorithm>

namespace okno::server {
namespace {

Q_LOGGING_CATEGORY(lcTrust, "okno.trust")

constexpr qint64 secondsAfterFailure = 60;
constexpr qsizetype maxPlaces = 16; // whose lists stay in memory
constexpr qint64 maxMemory = 128 * 1024 * 1024; // octets of these lists, the one in use not counted
const QString suffix = QStringLiteral(".crl");

// The one list of an answer, PEM or DER.
std::shared_ptr<const signing::Crl> listOf(const QByteArray& bytes)
{
    QList<signing::Crl> found = signing::crlsOf(bytes);
    return found.size() == 1 ? std::make_shared<const signing::Crl>(found.takeFirst()) : nullptr;
}

} // namespace

std::chrono::milliseconds timeLeft(CrlCache::Deadline deadline)
{
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return std::max(left, std::chrono::milliseconds(0));
}

std::shared_ptr<CrlCache::Place> CrlCache::placeOf(const QString& url)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<Place>& place = m_places[url];
    if (!place)
        place = std::make_shared<Place>();
    place->used = ++m_uses;
    const std::shared_ptr<Place> wanted = place;
    qint64 memory = 0;
    for (const auto& each : std::as_const(m_places))
        memory += each->size;
    // The disk keeps what leaves the memory; who still reads a list keeps it, too.
    while (m_places.size() > 1 && (m_places.size() > maxPlaces || memory - wanted->size > maxMemory)) {
        auto oldest = m_places.begin();
        for (auto each = m_places.begin(); each != m_places.end(); ++each) {
            if (each.value()->used < oldest.value()->used)
                oldest = each;
        }
        memory -= oldest.value()->size;
        m_places.erase(oldest);
    }
    return wanted;
}

std::shared_ptr<const signing::Crl> CrlCache::list(
    const QString& url, const signing::Certificate& issuer, Deadline deadline)
{
    const std::shared_ptr<Place> place = placeOf(url);
    const std::unique_lock lock(place->mutex, timeLeft(deadline));
    if (!lock.owns_lock())
        return nullptr;
    if (!place->diskRead)
        readDisk(url, *place);
    if (place->list && place->signedBy != issuer.keyInfo && place->list->isSignedBy(issuer))
        place->signedBy = issuer.keyInfo;
    if (!isFresh(*place) && (!place->retryAt.isValid() || m_clock.now() >= place->retryAt))
        refresh(url, issuer, deadline, *place);
    return place->list && place->signedBy == issuer.keyInfo ? place->list : nullptr;
}

bool CrlCache::isFresh(const Place& place) const
{
    const QDateTime now = m_clock.now();
    return place.list && place.fetchedAt <= now && place.fetchedAt.addSecs(m_settings.listAge.count()) > now
        && (!place.list->nextUpdate().isValid() || place.list->nextUpdate() > now);
}

QString CrlCache::fileOf(const QString& url) const
{
    const QByteArray name = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_settings.cacheFolder).filePath(QString::fromLatin1(name) + suffix);
}

void CrlCache::readDisk(const QString& url, Place& place) const
{
    place.diskRead = true;
    if (m_settings.cacheFolder.isEmpty())
        return;
    QFile file(fileOf(url));
    if (!file.open(QIODevice::ReadOnly) || file.size() > m_settings.listLimit)
        return;
    place.size = file.size();
    place.list = listOf(file.readAll());
    place.fetchedAt = file.fileTime(QFileDevice::FileModificationTime).toUTC();
}

void CrlCache::refresh(const QString& url, const signing::Certificate& issuer, Deadline deadline, Place& place) const
{
    const auto left = timeLeft(deadline);
    if (left.count() == 0)
        return;
    const QDateTime now = m_clock.now();
    const Fetched got = fetch(url, {left, m_settings.listLimit, m_settings.privateAddresses});
    QString fault = got.fault;
    std::shared_ptr<const signing::Crl> list = got.isFine() ? listOf(got.body) : nullptr;
    if (got.isFine() && !list)
        fault = QStringLiteral("not a list that is understood (whole and direct, RFC 5280)");
    else if (list && !list->isSignedBy(issuer))
        fault = QStringLiteral("not signed by the issuer");
    else if (list && place.list && place.signedBy == issuer.keyInfo && list->thisUpdate() < place.list->thisUpdate())
        fault = QStringLiteral("older than the one before");
    if (!fault.isEmpty()) {
        qCInfo(lcTrust).noquote() << "no list from" << url << fault;
        place.retryAt = now.addSecs(secondsAfterFailure);
        return;
    }
    place.list = std::move(list);
    place.size = got.body.size();
    place.signedBy = issuer.keyInfo;
    place.fetchedAt = now;
    place.retryAt = {};
    writeDisk(url, got.body, now);
}

void CrlCache::writeDisk(const QString& url, const QByteArray& bytes, const QDateTime& fetchedAt) const
{
    if (m_settings.cacheFolder.isEmpty())
        return;
    QDir folder(m_settings.cacheFolder);
    QSaveFile file(fileOf(url));
    bool written = folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (QFile made(file.fileName()); written && made.open(QIODevice::ReadWrite))
        written = made.setFileTime(fetchedAt, QFileDevice::FileModificationTime);
    if (!written) {
        qCWarning(lcTrust).noquote() << "cannot keep a list of revoked certificates in" << m_settings.cacheFolder;
        return;
    }
    qint64 all = 0;
    // The newest first: what does not fit any more goes.
    for (const QFileInfo& each : folder.entryInfoList({u'*' + suffix}, QDir::Files, QDir::Time)) {
        all += each.size();
        if (all > m_settings.folderLimit)
            QFile::remove(each.filePath());
    }
}

} // namespace okno::server
