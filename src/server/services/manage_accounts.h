// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/idempotency.h"
#include "server/services/passwords.h"
#include "server/services/sessions.h"
#include "server/storage/journal.h"

namespace okno::server {

// GET, POST and PATCH /v1/accounts, and the same for the command line.
class ManageAccounts {
public:
    // `sessions` may be null outside the server.
    ManageAccounts(
        storage::Database& database, PasswordPool& passwords, const CatalogueShelf& shelf, Sessions* sessions)
        : m_database(database)
        , m_passwords(passwords)
        , m_shelf(shelf)
        , m_sessions(sessions)
        , m_idempotency(database)
    {
    }

    [[nodiscard]] core::Result<api::Page<api::Account>> list(
        const QString& words, const QString& role, const QString& cursor, int limit) const;
    // An official: all faults at once with pointers; LoginTaken "/login"; WeakPassword.
    void add(const Actor& actor, const api::NewAccount& account, const RequestKey& key,
        std::function<void(core::Result<Answer>)> done);
    // NotFound, VersionMismatch, InvalidField. Nobody blocks or demotes oneself. Blocking and a new password end every
    // session.
    void change(const Actor& actor, const QString& id, const QString& ifMatch, const api::AccountChange& change,
        std::function<void(core::Result<api::Account>)> done);

    // For the command line, which has no actor: the journal names it as the operator.
    [[nodiscard]] core::Result<api::Account> addNow(const api::NewAccount& account);
    [[nodiscard]] core::Result<api::Account> changeNow(const QString& login, const api::AccountChange& change);
    // Of an official, who may then log in by signature. NotFound for a citizen, whose SNILS is the citizen's own
    // business; InvalidField "/snils", LoginTaken "/snils".
    [[nodiscard]] core::Result<api::Account> setSnilsNow(const QString& login, const QString& snils);

private:
    [[nodiscard]] core::Result<storage::AccountRow> check(const api::NewAccount& account) const;
    [[nodiscard]] core::Result<> apply(
        storage::AccountRow& row, const api::AccountChange& change, const QString& hash, QJsonArray& changed) const;
    [[nodiscard]] core::Result<api::Account> store(storage::Transaction& transaction, storage::AccountRow row,
        const std::optional<QString>& actorId, const QString& actorName) const;

    storage::Database& m_database;
    PasswordPool& m_passwords;
    const CatalogueShelf& m_shelf;
    Sessions* m_sessions;
    Idempotency m_idempotency;
};

// GET /v1/journal: an administrator reads all of it, a supervisor what concerns the own agency.
class ReadJournal {
public:
    explicit ReadJournal(storage::Database& database) : m_database(database) { }
    [[nodiscard]] core::Result<api::Page<api::JournalRecord>> run(
        const Actor& actor, storage::JournalFilter filter, const QString& cursor, int limit) const;

private:
    storage::Database& m_database;
};

} // namespace okno::server
