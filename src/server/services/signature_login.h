// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "api/signatures.h"
#include "server/services/challenges.h"
#include "server/services/guesses.h"
#include "server/services/sessions.h"
#include "server/services/signature_check.h"
#include "server/services/signature_pool.h"

namespace okno::server {

// What both ways of proving who one is have in common: a challenge that is used up, and the signature of one person on
// it, whose certificate leads to a root that the server trusts. Failures are counted and slow the address down, and the
// account where it is known; passwords and signatures are counted apart, so that nobody who guesses passwords keeps the
// owner from signing.
class SignedProof {
public:
    SignedProof(storage::Database& database, const core::Clock& clock, Challenges& challenges, Sessions& sessions,
        SignaturePool& pool, const SignatureCheck& check, const CatalogueShelf& shelf, const ServiceSettings& settings)
        : m_database(database)
        , m_clock(clock)
        , m_challenges(challenges)
        , m_sessions(sessions)
        , m_pool(pool)
        , m_check(check)
        , m_shelf(shelf)
        , m_guesses(settings)
    {
    }

protected:
    struct Proof {
        signing::Owner owner; // with a SNILS
        QJsonObject forJournal;
    };
    using Proven = std::function<void(core::Result<Proof>)>;
    // `proven` is called on a thread of the pool or of the writer. AccountLocked, ChallengeExpired, the errors of
    // SignatureCheck, CertificateWithoutSnils; all of them have been counted.
    void prove(const api::SignedChallenge& challenge, const QString& purpose, const QString& accountId,
        const QString& address, Proven proven);
    // Counts a failure for the address and, when it is known, for the account, writes it down and answers it.
    void refuse(const std::optional<storage::AccountRow>& account, const QString& address, const core::Error& error,
        std::function<void(const core::Error&)> done);
    [[nodiscard]] static QString subjectOf(const storage::AccountRow& account);

    storage::Database& m_database;
    const core::Clock& m_clock;
    Challenges& m_challenges;
    Sessions& m_sessions;
    SignaturePool& m_pool;
    const SignatureCheck& m_check;
    const CatalogueShelf& m_shelf;
    Guesses m_guesses;
};

// POST /v1/sessions/signature: the SNILS of the certificate finds the account.
class LogInBySignature : public SignedProof {
public:
    using SignedProof::SignedProof;
    // Besides the errors of prove(): NotFound when no account has this SNILS, AccountBlocked, AccountLocked.
    void run(const api::SignedChallenge& challenge, const QString& address, const QString& language,
        std::function<void(core::Result<api::SessionAnswer>)> done);

private:
    using Done = std::function<void(core::Result<api::SessionAnswer>)>;
    void enter(const Proof& proof, const QString& address, const QString& language, Done done);
    void accept(const storage::AccountRow& account, const Proof& proof, const QString& language, Done done);
};

// POST /v1/me/confirmation: the account gets the SNILS of the certificate and the highest level.
class ConfirmPerson : public SignedProof {
public:
    using SignedProof::SignedProof;
    // Besides the errors of prove(): SignatureOwner with "differs" (name, snils), LoginTaken "/snils" when another
    // account has this SNILS.
    void run(const Actor& actor, const api::SignedChallenge& challenge, const QString& address,
        std::function<void(core::Result<api::Person>)> done);
};

} // namespace okno::server
