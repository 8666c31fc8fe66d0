// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trust/fetch.h"
#include "server/trust/revocation_service.h"

#include <QHash>
#include <mutex>

namespace okno::server {

// Lists by their addresses, in memory and on disk. One address is fetched by one thread at a time; the others wait for
// it, but not beyond their own deadline.
class CrlCache {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    CrlCache(const RevocationSettings& settings, const core::Clock& clock) : m_settings(settings), m_clock(clock) { }
    // The newest list that can be had, signed by the issuer; it may be outdated. nullptr without one.
    [[nodiscard]] std::shared_ptr<const signing::Crl> list(
        const QString& url, const signing::Certificate& issuer, Deadline deadline);

private:
    struct Place {
        std::timed_mutex mutex;
        std::shared_ptr<const signing::Crl> list;
        qint64 size = 0; // octets of it
        QByteArray signedBy; // the key that its signature was checked with
        QDateTime fetchedAt;
        QDateTime retryAt; // not before: it failed
        bool diskRead = false;
        qint64 used = 0;
    };
    [[nodiscard]] std::shared_ptr<Place> placeOf(const QString& url);
    [[nodiscard]] bool isFresh(const Place& place) const;
    void readDisk(const QString& url, Place& place) const;
    void refresh(const QString& url, const signing::Certificate& issuer, Deadline deadline, Place& place) const;
    void writeDisk(const QString& url, const QByteArray& bytes, const QDateTime& fetchedAt) const;
    [[nodiscard]] QString fileOf(const QString& url) const;

    const RevocationSettings& m_settings;
    const core::Clock& m_clock;
    std::mutex m_mutex; // of the table
    QHash<QString, std::shared_ptr<Place>> m_places;
    qint64 m_uses = 0;
};

// The time left, none when it is over.
[[nodiscard]] std::chrono::milliseconds timeLeft(CrlCache::Deadline deadline);

} // namespace okno::server
