// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact.h"
#include "server/services/profile.h"
#include "server/services/registration.h"

namespace okno::server {
namespace {

const QString purpose = QStringLiteral("reset");

struct Outcome {
    api::Registration registration;
    std::optional<core::Error> error;
};

// Where the code goes: what was typed when it is a contact of the account, else the account's own. For an unknown
// login the typed one is shown, so that both answers look alike.
struct Target {
    QString channel;
    QString contact;
};

Target targetOf(const core::Login& login, const std::optional<storage::AccountRow>& account)
{
    if (login.kind == core::LoginKind::Phone)
        return {QStringLiteral("sms"), login.value};
    if (login.kind == core::LoginKind::Email)
        return {QStringLiteral("email"), login.value};
    if (account && account->email)
        return {QStringLiteral("email"), *account->email};
    if (account && account->phone)
        return {QStringLiteral("sms"), *account->phone};
    return {};
}

} // namespace

void PasswordReset::begin(
    const QString& login, const QString& language, std::function<void(core::Result<api::Registration>)> done)
{
    const auto parsed = core::parseLogin(login);
    // A SNILS or a user name would show a masked contact of somebody: the code goes only where one types it oneself.
    if (!parsed || parsed->kind == core::LoginKind::Snils || parsed->kind == core::LoginKind::Name)
        return done(core::Error(core::ErrorCode::InvalidField, QStringLiteral("/login")));
    m_database.write<api::Registration>(
        [this, parsed, language](storage::Transaction& transaction) -> core::Result<api::Registration> {
            const auto account = storage::findAccount(transaction.db(), *parsed);
            const Target target = targetOf(*parsed, account);
            if (const core::Result<> open = m_confirmations.reachable(target.channel); !open)
                return open.error();
            storage::ConfirmationRow row;
            row.purpose = purpose;
            row.channel = target.channel;
            row.contact = target.contact;
            row.language = account ? account->language : language;
            if (account && !account->blocked)
                row.accountId = account->id;
            row.id = transaction.newId();
            row.createdAt = transaction.now();
            if (const core::Result<> sent = m_confirmations.send(transaction, row); !sent)
                return sent.error();
            storage::insertConfirmation(transaction.db(), row);
            if (row.accountId)
                transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("account.reset_asked"),
                    QStringLiteral("account/") + *row.accountId, {{QStringLiteral("channel"), row.channel}}});
            return Confirmations::shown(row);
        },
        std::move(done));
}

void PasswordReset::confirm(
    const QString& id, const QString& code, std::function<void(core::Result<api::Registration>)> done)
{
    m_database.write<Outcome>(
        [this, id, code](storage::Transaction& transaction) -> core::Result<Outcome> {
            auto row = storage::findConfirmation(transaction.db(), id, purpose);
            if (!row || row->usedAt)
                return core::ErrorCode::NotFound;
            const core::Result<> checked = m_confirmations.check(*row, code, transaction.now());
            storage::updateConfirmation(transaction.db(), *row);
            return Outcome{Confirmations::shown(*row), checked ? std::nullopt : std::optional(checked.error())};
        },
        [done = std::move(done)](const core::Result<Outcome>& outcome) {
            if (!outcome)
                done(outcome.error());
            else if (outcome->error)
                done(*outcome->error);
            else
                done(outcome->registration);
        });
}

void PasswordReset::setPassword(const QString& id, const QString& password, std::function<void(core::Result<>)> done)
{
    const auto account = m_database.read([&](storage::Connection& db) -> core::Result<storage::AccountRow> {
        const auto row = storage::findConfirmation(db, id, purpose);
        if (!row || row->usedAt)
            return core::ErrorCode::NotFound;
        if (!row->confirmedAt || !row->accountId)
            return core::ErrorCode::NotConfirmed;
        const auto found = storage::findAccount(db, *row->accountId);
        return found ? core::Result<storage::AccountRow>(*found)
                     : core::Result<storage::AccountRow>(core::ErrorCode::NotFound);
    });
    if (!account)
        return done(account.error());
    if (const core::Result<> strong = checkPassword(password, personalWords(*account)); !strong)
        return done(strong.error());
    m_passwords.hash(password, [this, id, account = *account, done](const core::Result<QString>& hash) {
        if (!hash)
            return done(hash.error());
        m_database.write<core::Done>(
            [id, account, hash = *hash](storage::Transaction& transaction) -> core::Result<> {
                auto row = storage::findConfirmation(transaction.db(), id, purpose);
                if (!row || row->usedAt)
                    return core::ErrorCode::NotFound;
                row->usedAt = transaction.now();
                storage::updateConfirmation(transaction.db(), *row);
                storage::updatePassword(transaction.db(), account.id, hash);
                storage::deleteSessions(transaction.db(), account.id);
                transaction.record({account.id, displayName(account), QStringLiteral("account.password_reset"),
                    QStringLiteral("account/") + account.id, {}});
                return core::Done();
            },
            [this, account, done](core::Result<> result) {
                m_sessions.forget(account.id);
                done(std::move(result));
            });
    });
}

} // namespace okno::server
