// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "core/clock.h"
#include "server/services/actor.h"
#include "server/services/settings.h"
#include "server/storage/sessions.h"

#include <QHash>
#include <mutex>

namespace okno::server {

class CatalogueShelf;

// Who is logged in. A token is looked up in memory and, every few seconds, in the storage, so that an account that was
// blocked by another program is out soon.
class Sessions {
public:
    Sessions(storage::Database& database, const core::Clock& clock, const ServiceSettings& settings);

    // Unauthenticated for a token that nobody has or whose account is blocked, SessionExpired for one that is over.
    [[nodiscard]] core::Result<Actor> authenticate(QByteArrayView token);

    // Within the transaction of whoever logs a person in; returns the token.
    [[nodiscard]] QString begin(storage::Transaction& transaction, const storage::AccountRow& account);
    [[nodiscard]] QDateTime expiry(const QDateTime& now) const;
    void logOut(const Actor& actor, std::function<void(core::Result<>)> done);
    // Forgets what is remembered of an account, after its sessions have ended.
    void forget(const QString& accountId);
    // Told whenever an account's sessions may have ended. Set before the first request.
    void onForgotten(std::function<void(const QString& accountId)> observer) { m_observer = std::move(observer); }

private:
    struct Remembered {
        Actor actor;
        QDateTime createdAt;
        QDateTime seenAt; // by anybody
        QDateTime storedAt; // the seenAt that the storage has
        QDateTime checkedAt; // against the storage
    };
    [[nodiscard]] core::Result<Remembered> load(const QString& hash, const QDateTime& now);

    storage::Database& m_database;
    const core::Clock& m_clock;
    const ServiceSettings& m_settings;
    std::mutex m_mutex;
    QHash<QString, Remembered> m_remembered; // by token hash
    std::function<void(const QString&)> m_observer;
};

// The person as the API shows it; the agency's name comes from the catalogue.
[[nodiscard]] api::Person toPerson(
    const storage::AccountRow& account, const CatalogueShelf& catalogue, const QString& language);
[[nodiscard]] api::Account toAccount(const storage::AccountRow& account);
// What stands in the journal and in histories.
[[nodiscard]] QString displayName(const storage::AccountRow& account);

} // namespace okno::server
