// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/registration.h"

#include "core/contact.h"
#include "server/services/profile.h"
#include "server/services/secrets.h"

namespace okno::server {
namespace {

const QString purpose = QStringLiteral("registration");

// What a wrong code leaves behind is stored, so it is a value, not a failure of the transaction.
struct Outcome {
    api::Registration registration;
    std::optional<core::Error> error;
};

std::function<void(core::Result<Outcome>)> told(Registration::Done done)
{
    return [done = std::move(done)](const core::Result<Outcome>& outcome) {
        if (!outcome)
            done(outcome.error());
        else if (outcome->error)
            done(*outcome->error);
        else
            done(outcome->registration);
    };
}

} // namespace

void Registration::begin(const api::NewRegistration& registration, const QString& language, Done done)
{
    std::vector<core::Error> faults;
    const auto invalid = [&](const char* pointer) {
        faults.emplace_back(core::ErrorCode::InvalidField, QString::fromLatin1(pointer));
    };
    storage::ConfirmationRow row;
    row.purpose = purpose;
    row.name = {registration.surname.trimmed(), registration.given.trimmed(),
        registration.patronymic.value_or(QString()).trimmed()};
    row.language = registration.language.value_or(language);
    if (!core::isNamePart(row.name.surname))
        invalid("/surname");
    if (!core::isNamePart(row.name.given))
        invalid("/given");
    if (!row.name.patronymic.isEmpty() && !core::isNamePart(row.name.patronymic))
        invalid("/patronymic");
    if (row.language != u"ru" && row.language != u"en")
        invalid("/language");
    if (registration.email && registration.phone)
        invalid("/phone");
    else if (!registration.email && !registration.phone)
        faults.emplace_back(core::ErrorCode::MissingField, QStringLiteral("/email"));
    const auto email = registration.email ? core::parseEmail(*registration.email) : std::nullopt;
    const auto phone = registration.phone ? core::parsePhone(*registration.phone) : std::nullopt;
    if (registration.email && !email)
        invalid("/email");
    if (registration.phone && !phone)
        invalid("/phone");
    if (!faults.empty()) {
        core::Error first = faults.front();
        first.more.assign(faults.begin() + 1, faults.end());
        return done(first);
    }
    row.channel = email ? QStringLiteral("email") : QStringLiteral("sms");
    row.contact = email.value_or(phone.value_or(QString()));
    if (const core::Result<> open = m_confirmations.reachable(row.channel); !open)
        return done(open.error());
    m_database.write<api::Registration>(
        [this, row](storage::Transaction& transaction) mutable -> core::Result<api::Registration> {
            const auto login = core::parseLogin(row.contact);
            if (login && storage::findAccount(transaction.db(), *login))
                return core::Error(core::ErrorCode::LoginTaken,
                    row.channel == u"sms" ? QStringLiteral("/phone") : QStringLiteral("/email"));
            row.id = transaction.newId();
            row.createdAt = transaction.now();
            if (const core::Result<> sent = m_confirmations.send(transaction, row); !sent)
                return sent.error();
            storage::insertConfirmation(transaction.db(), row);
            transaction.record({std::nullopt, row.name.full(), QStringLiteral("registration.began"),
                QStringLiteral("registration/") + row.id, {{QStringLiteral("channel"), row.channel}}});
            return Confirmations::shown(row);
        },
        std::move(done));
}

core::Result<api::Registration> Registration::read(const QString& id) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<api::Registration> {
        const auto row = storage::findConfirmation(db, id, purpose);
        if (!row || row->usedAt)
            return core::ErrorCode::NotFound;
        return Confirmations::shown(*row);
    });
}

void Registration::resend(const QString& id, Done done)
{
    m_database.write<api::Registration>(
        [this, id](storage::Transaction& transaction) -> core::Result<api::Registration> {
            auto row = storage::findConfirmation(transaction.db(), id, purpose);
            if (!row || row->usedAt)
                return core::ErrorCode::NotFound;
            if (row->confirmedAt)
                return Confirmations::shown(*row);
            if (const core::Result<> sent = m_confirmations.send(transaction, *row); !sent)
                return sent.error();
            storage::updateConfirmation(transaction.db(), *row);
            return Confirmations::shown(*row);
        },
        std::move(done));
}

void Registration::confirm(const QString& id, const QString& code, Done done)
{
    m_database.write<Outcome>(
        [this, id, code](storage::Transaction& transaction) -> core::Result<Outcome> {
            auto row = storage::findConfirmation(transaction.db(), id, purpose);
            if (!row || row->usedAt)
                return core::ErrorCode::NotFound;
            if (row->confirmedAt)
                return Outcome{Confirmations::shown(*row), std::nullopt};
            const core::Result<> checked = m_confirmations.check(*row, code, transaction.now());
            storage::updateConfirmation(transaction.db(), *row);
            return Outcome{Confirmations::shown(*row), checked ? std::nullopt : std::optional(checked.error())};
        },
        told(std::move(done)));
}

core::Result<storage::ConfirmationRow> Registration::readLink(const QString& token) const
{
    return m_database.read([&](storage::Connection& db) -> core::Result<storage::ConfirmationRow> {
        const auto row = storage::findConfirmationByLink(db, tokenHash(token.toUtf8()));
        if (!row)
            return core::ErrorCode::NotFound;
        return *row;
    });
}

void Registration::confirmByLink(const QString& token, Done done)
{
    m_database.write<api::Registration>(
        [token](storage::Transaction& transaction) -> core::Result<api::Registration> {
            auto row = storage::findConfirmationByLink(transaction.db(), tokenHash(token.toUtf8()));
            if (!row)
                return core::ErrorCode::NotFound;
            if (row->confirmedAt)
                return Confirmations::shown(*row);
            if (transaction.now() >= row->expiresAt)
                return core::ErrorCode::CodeExpired;
            row->confirmedAt = transaction.now();
            storage::updateConfirmation(transaction.db(), *row);
            return Confirmations::shown(*row);
        },
        std::move(done));
}

void Registration::createAccount(const QString& id, const QString& password, const QString& language,
    std::function<void(core::Result<api::SessionAnswer>)> done)
{
    const auto found = m_database.read([&](storage::Connection& db) -> core::Result<storage::ConfirmationRow> {
        const auto row = storage::findConfirmation(db, id, purpose);
        if (!row || row->usedAt)
            return core::ErrorCode::NotFound;
        if (!row->confirmedAt)
            return core::ErrorCode::NotConfirmed;
        return *row;
    });
    if (!found)
        return done(found.error());
    storage::AccountRow account;
    account.name = found->name;
    account.language = found->language;
    (found->channel == u"sms" ? account.phone : account.email) = found->contact;
    if (const core::Result<> strong = checkPassword(password, personalWords(account)); !strong)
        return done(strong.error());
    m_passwords.hash(password, [this, id, account, language, done](const core::Result<QString>& hash) mutable {
        if (!hash)
            return done(hash.error());
        account.password = *hash;
        m_database.write<api::SessionAnswer>(
            [this, id, account, language](
                storage::Transaction& transaction) mutable -> core::Result<api::SessionAnswer> {
                auto row = storage::findConfirmation(transaction.db(), id, purpose);
                if (!row || row->usedAt)
                    return core::ErrorCode::NotFound;
                row->usedAt = transaction.now();
                storage::updateConfirmation(transaction.db(), *row);
                account.id = transaction.newId();
                account.createdAt = transaction.now();
                if (const core::Result<> stored = storage::insertAccount(transaction.db(), account); !stored)
                    return stored.error();
                transaction.record({account.id, displayName(account), QStringLiteral("account.registered"),
                    QStringLiteral("account/") + account.id, {{QStringLiteral("channel"), row->channel}}});
                api::SessionAnswer answer;
                answer.token = m_sessions.begin(transaction, account);
                answer.expiresAt = m_sessions.expiry(transaction.now());
                answer.person = toPerson(account, m_shelf, language);
                return answer;
            },
            std::move(done));
    });
}

} // namespace okno::server
