// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signatures.h"
#include "server/services/actor.h"
#include "server/services/settings.h"
#include "server/storage/challenges.h"

namespace okno::server {

// Texts that people sign to prove who they are: 256 random bits, the server's name and address, the purpose and the
// time. Each is bound to its purpose (a confirmation also to the account that asked), lives for some minutes and is
// used up by the first attempt that names it, whatever comes of that: nobody can try a second signature on it.
class Challenges {
public:
    Challenges(storage::Database& database, const ServiceSettings& settings)
        : m_database(database)
        , m_settings(settings)
    {
    }

    // POST /v1/signature-challenges. InvalidField "/purpose"; Unauthenticated when nobody who is logged in asks for a
    // confirmation.
    void create(const Actor& actor, const api::ChallengeRequest& request,
        std::function<void(core::Result<api::Challenge>)> done);
    // Within the transaction of an attempt: its text. ChallengeExpired for one that is unknown, late, used before, of
    // another purpose or of another account; which of them is not told.
    [[nodiscard]] static core::Result<QString> take(
        storage::Transaction& transaction, const QString& id, const QString& purpose, const QString& accountId = {});

private:
    [[nodiscard]] QString text(
        const QString& purpose, const QString& person, const QDateTime& until, const QString& code) const;

    storage::Database& m_database;
    const ServiceSettings& m_settings;
};

inline const QString loginPurpose = QStringLiteral("login");
inline const QString confirmationPurpose = QStringLiteral("confirmation");

} // namespace okno::server
