// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sessions.h"

#include "server/services/catalogue_shelf.h"
#include "server/services/secrets.h"

namespace okno::server {
namespace {

constexpr qint64 recheckMs = 5'000;
constexpr qint64 touchMs = 60'000;
constexpr qsizetype maxRemembered = 100'000;

std::optional<QString> maybeText(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Sessions::Sessions(storage::Database& database, const core::Clock& clock, const ServiceSettings& settings)
    : m_database(database)
    , m_clock(clock)
    , m_settings(settings)
{
}

QDateTime Sessions::expiry(const QDateTime& now) const
{
    return now.addSecs(m_settings.sessionSeconds);
}

core::Result<Sessions::Remembered> Sessions::load(const QString& hash, const QDateTime& now)
{
    return m_database.read([&](storage::Connection& db) -> core::Result<Remembered> {
        const auto session = storage::findSession(db, hash);
        if (!session)
            return core::ErrorCode::Unauthenticated;
        const auto account = storage::findAccount(db, session->accountId);
        if (!account || account->blocked)
            return core::ErrorCode::Unauthenticated;
        return Remembered{{account->id, account->role, account->agencyId.value_or(QString()), session->id},
            session->createdAt, session->seenAt, session->seenAt, now};
    });
}

core::Result<Actor> Sessions::authenticate(QByteArrayView token)
{
    const QString hash = tokenHash(token);
    const QDateTime now = m_clock.now();
    std::unique_lock lock(m_mutex);
    auto found = m_remembered.find(hash);
    if (found == m_remembered.end() || found->checkedAt.msecsTo(now) > recheckMs) {
        lock.unlock();
        core::Result<Remembered> loaded = load(hash, now);
        lock.lock();
        if (!loaded) {
            m_remembered.remove(hash);
            return loaded.error();
        }
        if (m_remembered.size() >= maxRemembered)
            m_remembered.clear();
        const QDateTime seen = found == m_remembered.end() ? QDateTime() : m_remembered.value(hash).seenAt;
        found = m_remembered.insert(hash, std::move(loaded).value());
        if (seen.isValid() && seen > found->seenAt)
            found->seenAt = seen;
    }
    if (found->seenAt.secsTo(now) > m_settings.sessionSeconds
        || found->createdAt.secsTo(now) > m_settings.sessionMaxSeconds) {
        const QString id = found->actor.sessionId;
        m_remembered.erase(found);
        lock.unlock();
        m_database.write<core::Done>(
            [id](storage::Transaction& transaction) -> core::Result<> {
                storage::deleteSession(transaction.db(), id);
                return core::Done();
            },
            [](const core::Result<>&) {});
        return core::ErrorCode::SessionExpired;
    }
    found->seenAt = now;
    Actor actor = found->actor;
    if (found->storedAt.msecsTo(now) > touchMs) {
        found->storedAt = now;
        lock.unlock();
        m_database.write<core::Done>(
            [id = actor.sessionId, now](storage::Transaction& transaction) -> core::Result<> {
                storage::touchSession(transaction.db(), id, now);
                return core::Done();
            },
            [](const core::Result<>&) {});
    }
    return actor;
}

QString Sessions::begin(storage::Transaction& transaction, const storage::AccountRow& account)
{
    const QString token = newToken();
    const QDateTime now = transaction.now();
    storage::insertSession(transaction.db(), {tokenHash(token.toLatin1()), transaction.newId(), account.id, now, now});
    storage::noteLogin(transaction.db(), account.id, now);
    return token;
}

void Sessions::logOut(const Actor& actor, std::function<void(core::Result<>)> done)
{
    m_database.write<core::Done>(
        [actor](storage::Transaction& transaction) -> core::Result<> {
            storage::deleteSession(transaction.db(), actor.sessionId);
            const auto account = storage::findAccount(transaction.db(), actor.accountId);
            transaction.record({actor.accountId, account ? displayName(*account) : QString(),
                QStringLiteral("session.ended"), QStringLiteral("account/") + actor.accountId, {}});
            return core::Done();
        },
        [this, actor, done](core::Result<> result) {
            forget(actor.accountId);
            done(std::move(result));
        });
}

void Sessions::forget(const QString& accountId)
{
    {
        const std::lock_guard lock(m_mutex);
        m_remembered.removeIf([&](const auto& entry) { return entry.value().actor.accountId == accountId; });
    }
    if (m_observer)
        m_observer(accountId);
}

api::Person toPerson(const storage::AccountRow& account, const CatalogueShelf& catalogue, const QString& language)
{
    api::Person person;
    person.id = account.id;
    person.role = account.role;
    person.level = account.level;
    person.surname = account.name.surname;
    person.given = account.name.given;
    person.patronymic = maybeText(account.name.patronymic);
    person.email = account.email;
    person.phone = account.phone;
    person.snils = account.snils;
    person.regionCode = account.regionCode;
    person.agencyId = account.agencyId;
    if (account.agencyId) {
        if (const forms::Agency* agency = catalogue.agency(*account.agencyId, language))
            person.agencyName = agency->title;
    }
    person.position = account.position;
    person.language = account.language;
    person.version = account.version;
    return person;
}

api::Account toAccount(const storage::AccountRow& account)
{
    api::Account shown;
    shown.id = account.id;
    shown.role = account.role;
    shown.login = account.userName.value_or(account.email.value_or(account.phone.value_or(QString())));
    shown.surname = account.name.surname;
    shown.given = account.name.given;
    shown.patronymic = maybeText(account.name.patronymic);
    shown.agencyId = account.agencyId;
    shown.position = account.position;
    shown.blocked = account.blocked;
    shown.createdAt = account.createdAt;
    shown.lastLoginAt = account.lastLoginAt;
    shown.version = account.version;
    return shown;
}

QString displayName(const storage::AccountRow& account)
{
    return account.name.full();
}

} // namespace okno::server
