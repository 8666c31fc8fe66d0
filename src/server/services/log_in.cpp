// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/log_in.h"

#include "core/password_strength.h"

namespace okno::server {

LogIn::LogIn(storage::Database& database, const core::Clock& clock, Sessions& sessions, PasswordPool& passwords,
    const CatalogueShelf& shelf, const ServiceSettings& settings)
    : m_database(database)
    , m_clock(clock)
    , m_sessions(sessions)
    , m_passwords(passwords)
    , m_shelf(shelf)
    , m_guesses(settings)
{
}

void LogIn::run(const api::Credentials& credentials, const QString& address, const QString& language,
    std::function<void(core::Result<api::SessionAnswer>)> done)
{
    const auto login = core::parseLogin(credentials.login);
    // One account has several logins: guesses are counted for the account where there is one.
    struct Found {
        std::optional<storage::AccountRow> account;
        QString subject;
    };
    const auto found = m_database.read([&](storage::Connection& db) -> core::Result<Found> {
        Found result;
        if (login)
            result.account = storage::findAccount(db, *login);
        result.subject = result.account ? result.account->id : credentials.login.trimmed().toLower();
        if (const auto locked = m_guesses.locked(db, result.subject, address, m_clock.now()))
            return *locked;
        return result;
    });
    if (!found)
        return done(found.error());
    if (credentials.password.size() > core::passwordMaxLength)
        return refuse(found->subject, address, found->account, core::ErrorCode::WrongCredentials, std::move(done));
    const QString stored = found->account ? found->account->password : QString();
    m_passwords.verify(credentials.password, stored,
        [this, found = *found, address, language, done = std::move(done)](const core::Result<bool>& same) mutable {
            if (!same)
                return done(same.error());
            if (!*same)
                refuse(found.subject, address, found.account, core::ErrorCode::WrongCredentials, std::move(done));
            else if (found.account->blocked)
                refuse(found.subject, address, found.account, core::ErrorCode::AccountBlocked, std::move(done));
            else
                accept(found.subject, *found.account, language, std::move(done));
        });
}

void LogIn::refuse(const QString& login, const QString& address, const std::optional<storage::AccountRow>& account,
    core::ErrorCode code, std::function<void(core::Result<api::SessionAnswer>)> done)
{
    // A refusal is counted, so the transaction itself succeeds.
    struct Refusal {
        core::Error error;
    };
    m_database.write<Refusal>(
        [this, login, address, account, code](storage::Transaction& transaction) -> core::Result<Refusal> {
            // Who guesses in many requests at once is answered by the lock as soon as the first ones are counted.
            if (const auto locked = m_guesses.locked(transaction.db(), login, address, transaction.now()))
                return Refusal{*locked};
            m_guesses.failed(transaction.db(), login, address, transaction.now());
            if (account)
                transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("session.refused"),
                    QStringLiteral("account/") + account->id,
                    {{QStringLiteral("code"), QString::fromLatin1(core::wireName(code))}}});
            return Refusal{code};
        },
        [done = std::move(done)](
            const core::Result<Refusal>& refusal) { done(refusal ? refusal->error : refusal.error()); });
}

void LogIn::accept(const QString& login, const storage::AccountRow& account, const QString& language,
    std::function<void(core::Result<api::SessionAnswer>)> done)
{
    m_database.write<api::SessionAnswer>(
        [this, login, account, language](storage::Transaction& transaction) -> core::Result<api::SessionAnswer> {
            const auto now = storage::findAccount(transaction.db(), account.id);
            // The password or the account may have changed while the hash was computed.
            if (!now || now->blocked || now->password != account.password)
                return core::ErrorCode::WrongCredentials;
            m_guesses.succeeded(transaction.db(), login);
            api::SessionAnswer answer;
            answer.token = m_sessions.begin(transaction, *now);
            answer.expiresAt = m_sessions.expiry(transaction.now());
            answer.person = toPerson(*now, m_shelf, language);
            transaction.record({now->id, displayName(*now), QStringLiteral("session.began"),
                QStringLiteral("account/") + now->id, {}});
            return answer;
        },
        std::move(done));
}

} // namespace okno::server
