// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/signature_login.h"

#include "server/services/catalogue_shelf.h"

#include <QBuffer>

namespace okno::server {
namespace {

const QString signaturePointer = QStringLiteral("/signature");

// The certificate may tell the patronymic that the account does not have yet.
bool namesAgree(const QString& certificate, const core::PersonName& account)
{
    if (sameName(certificate, account.full()))
        return true;
    const QStringList words = certificate.simplified().split(u' ');
    return account.patronymic.isEmpty() && words.size() > 2 && core::isNamePart(words.mid(2).join(u' '))
        && sameName(words.mid(0, 2).join(u' '), account.surname + u' ' + account.given);
}

core::Result<> adopt(storage::AccountRow& account, const signing::Owner& owner)
{
    const auto differs = [](const QString& what) {
        return core::Error(core::ErrorCode::SignatureOwner, signaturePointer, {{QStringLiteral("differs"), what}});
    };
    if (account.snils && *account.snils != owner.snils->digits())
        return differs(QStringLiteral("snils"));
    if (!namesAgree(owner.name, account.name))
        return differs(QStringLiteral("name"));
    account.snils = owner.snils->digits();
    account.level = core::AccountLevel::Confirmed;
    if (!sameName(owner.name, account.name.full()))
        account.name.patronymic = owner.name.simplified().split(u' ').mid(2).join(u' ');
    return core::Done();
}

} // namespace

QString SignedProof::subjectOf(const storage::AccountRow& account)
{
    return QStringLiteral("signature/") + account.id;
}

void SignedProof::refuse(const std::optional<storage::AccountRow>& account, const QString& address,
    const core::Error& error, std::function<void(const core::Error&)> done)
{
    m_database.write<core::Done>(
        [this, account, address, error](storage::Transaction& transaction) -> core::Result<> {
            const QString subject = account ? subjectOf(*account) : QString();
            m_guesses.failed(transaction.db(), subject, address, transaction.now());
            const QJsonObject data{{QStringLiteral("by"), QStringLiteral("signature")},
                {QStringLiteral("code"), QString::fromLatin1(core::wireName(error.code))}};
            if (account)
                transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("session.refused"),
                    QStringLiteral("account/") + account->id, data});
            return core::Done();
        },
        [error, done = std::move(done)](const core::Result<>& counted) { done(counted ? error : counted.error()); });
}

void SignedProof::prove(const api::SignedChallenge& challenge, const QString& purpose, const QString& accountId,
    const QString& address, Proven proven)
{
    // An attempt that is refused has still used its challenge up: the transaction itself succeeds.
    struct Taken {
        std::optional<core::Error> error;
        QString text;
    };
    m_database.write<Taken>(
        [this, id = challenge.challengeId, purpose, accountId, address](
            storage::Transaction& transaction) -> core::Result<Taken> {
            if (const auto locked = m_guesses.locked(transaction.db(), QString(), address, transaction.now()))
                return Taken{*locked, {}};
            const core::Result<QString> text = Challenges::take(transaction, id, purpose, accountId);
            if (text)
                return Taken{std::nullopt, *text};
            m_guesses.failed(transaction.db(), QString(), address, transaction.now());
            return Taken{core::Error(text.error().code, QStringLiteral("/challengeId")), {}};
        },
        [this, signature = challenge.signature, address, proven = std::move(proven)](const core::Result<Taken>& taken) {
            if (!taken || taken->error)
                return proven(taken ? *taken->error : taken.error());
            const bool queued = m_pool.post([this, signature, address, text = taken->text, proven] {
                QByteArray bytes = text.toUtf8();
                QBuffer content(&bytes);
                content.open(QIODevice::ReadOnly);
                const auto checked = m_check.check(
                    signature, content, {.trusted = true, .qualified = false, .single = true}, signaturePointer);
                std::optional<core::Error> error;
                if (!checked)
                    error = checked.error();
                else if (!checked->owners.front().snils)
                    error = core::Error(core::ErrorCode::CertificateWithoutSnils, signaturePointer);
                if (error)
                    return refuse(std::nullopt, address, *error, [proven](const core::Error& why) { proven(why); });
                proven(Proof{checked->owners.front(), checked->found.forJournal()});
            });
            if (!queued)
                proven(core::ErrorCode::Unavailable);
        });
}

void LogInBySignature::run(
    const api::SignedChallenge& challenge, const QString& address, const QString& language, Done done)
{
    prove(challenge, loginPurpose, {}, address, [this, address, language, done](const core::Result<Proof>& proof) {
        if (!proof)
            return done(proof.error());
        enter(*proof, address, language, done);
    });
}

void LogInBySignature::enter(const Proof& proof, const QString& address, const QString& language, Done done)
{
    const auto account = m_database.read([&](storage::Connection& db) -> core::Result<storage::AccountRow> {
        const auto found = storage::findAccount(db, core::Login{core::LoginKind::Snils, proof.owner.snils->digits()});
        if (!found)
            return core::ErrorCode::NotFound;
        if (const auto locked = m_guesses.locked(db, subjectOf(*found), address, m_clock.now()))
            return *locked;
        return *found;
    });
    if (!account)
        return done(account.error());
    if (account->blocked)
        return refuse(
            *account, address, core::ErrorCode::AccountBlocked, [done](const core::Error& why) { done(why); });
    accept(*account, proof, language, std::move(done));
}

void LogInBySignature::accept(
    const storage::AccountRow& account, const Proof& proof, const QString& language, Done done)
{
    m_database.write<api::SessionAnswer>(
        [this, account, proof, language](storage::Transaction& transaction) -> core::Result<api::SessionAnswer> {
            const auto now = storage::findAccount(transaction.db(), account.id);
            // The account may have changed while the signature was checked.
            if (!now || now->snils != account.snils)
                return core::ErrorCode::NotFound;
            if (now->blocked)
                return core::ErrorCode::AccountBlocked;
            m_guesses.succeeded(transaction.db(), subjectOf(*now));
            api::SessionAnswer answer;
            answer.token = m_sessions.begin(transaction, *now);
            answer.expiresAt = m_sessions.expiry(transaction.now());
            answer.person = toPerson(*now, m_shelf, language);
            QJsonObject data = proof.forJournal;
            data.insert(QStringLiteral("by"), QStringLiteral("signature"));
            transaction.record({now->id, displayName(*now), QStringLiteral("session.began"),
                QStringLiteral("account/") + now->id, data});
            return answer;
        },
        std::move(done));
}

void ConfirmPerson::run(const Actor& actor, const api::SignedChallenge& challenge, const QString& address,
    std::function<void(core::Result<api::Person>)> done)
{
    prove(challenge, confirmationPurpose, actor.accountId, address,
        [this, actor, done](const core::Result<Proof>& proof) {
            if (!proof)
                return done(proof.error());
            m_database.write<api::Person>(
                [this, actor, proof = *proof](storage::Transaction& transaction) -> core::Result<api::Person> {
                    auto account = storage::findAccount(transaction.db(), actor.accountId);
                    if (!account || account->blocked)
                        return core::ErrorCode::Unauthenticated;
                    if (const core::Result<> fits = adopt(*account, proof.owner); !fits)
                        return fits.error();
                    if (const core::Result<> stored = storage::updateAccount(transaction.db(), *account); !stored)
                        return stored.error();
                    QJsonObject data = proof.forJournal;
                    data.insert(QStringLiteral("level"), core::toWire(account->level));
                    transaction.record({account->id, displayName(*account), QStringLiteral("account.confirmed"),
                        QStringLiteral("account/") + account->id, data});
                    return toPerson(*account, m_shelf, actor.language);
                },
                done);
        });
}

} // namespace okno::server
