// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/guesses.h"

#include "server/storage/sha256.h"

namespace okno::server {
namespace {

// A login may be anything that a person typed, a password in the wrong field among it: it is kept as a hash.
QString loginSubject(const QString& login)
{
    return QStringLiteral("login/") + storage::Sha256::hex(login.toUtf8());
}

QString addressSubject(const QString& address)
{
    return QStringLiteral("address/") + address;
}

} // namespace

std::optional<core::Error> Guesses::locked(
    storage::Connection& db, const QString& login, const QString& address, const QDateTime& now) const
{
    for (const QString& subject : {loginSubject(login), addressSubject(address)}) {
        const auto row = storage::findGuesses(db, subject);
        if (row && row->lockedUntil > now) {
            const qint64 seconds = (now.msecsTo(row->lockedUntil) + 999) / 1000;
            return core::Error(core::ErrorCode::AccountLocked, {}, {{QStringLiteral("seconds"), seconds}});
        }
    }
    return std::nullopt;
}

void Guesses::count(storage::Connection& db, const QString& subject, int free, const QDateTime& now) const
{
    storage::GuessRow row = storage::findGuesses(db, subject).value_or(storage::GuessRow());
    // A day of peace forgives everything.
    if (row.failures > 0 && row.lastAt.secsTo(now) > 24 * 3600)
        row.failures = 0;
    row.failures += 1;
    row.lastAt = now;
    row.lockedUntil = now;
    if (row.failures >= free) {
        const int doublings = qMin(row.failures - free, 20);
        const qint64 seconds = qMin<qint64>(qint64(m_settings.lockSeconds) << doublings, m_settings.lockMaxSeconds);
        row.lockedUntil = now.addSecs(seconds);
    }
    storage::storeGuesses(db, subject, row);
}

void Guesses::failed(storage::Connection& db, const QString& login, const QString& address, const QDateTime& now) const
{
    if (!login.isEmpty())
        count(db, loginSubject(login), m_settings.freeGuesses, now);
    if (!address.isEmpty())
        count(db, addressSubject(address), m_settings.freeGuessesPerAddress, now);
}

void Guesses::succeeded(storage::Connection& db, const QString& login) const
{
    storage::forgetGuesses(db, loginSubject(login));
}

} // namespace okno::server
