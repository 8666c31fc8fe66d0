// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/guesses.h"
#include "server/services/passwords.h"
#include "server/services/sessions.h"

namespace okno::server {

// GET and PATCH /v1/me
class Profile {
public:
    Profile(storage::Database& database, const CatalogueShelf& shelf) : m_database(database), m_shelf(shelf) { }

    [[nodiscard]] core::Result<api::Person> read(const Actor& actor) const;
    // VersionMismatch; InvalidField with pointers, all at once; LoginTaken "/snils". A SNILS raises a simplified
    // account to standard and can be set once.
    void change(const Actor& actor, const QString& ifMatch, const api::PersonChange& change,
        std::function<void(core::Result<api::Person>)> done);

private:
    storage::Database& m_database;
    const CatalogueShelf& m_shelf;
};

// POST /v1/me/password: every other session ends.
class ChangePassword {
public:
    ChangePassword(storage::Database& database, const core::Clock& clock, Sessions& sessions, PasswordPool& passwords,
        const ServiceSettings& settings)
        : m_database(database)
        , m_clock(clock)
        , m_sessions(sessions)
        , m_passwords(passwords)
        , m_guesses(settings)
    {
    }
    // WrongCredentials "/current", counted as a guess; WeakPassword.
    void run(const Actor& actor, const api::PasswordChange& change, const QString& address,
        std::function<void(core::Result<>)> done);

private:
    storage::Database& m_database;
    const core::Clock& m_clock;
    Sessions& m_sessions;
    PasswordPool& m_passwords;
    Guesses m_guesses;
};

// The words of an account that must not be its password.
[[nodiscard]] QStringList personalWords(const storage::AccountRow& account);

} // namespace okno::server
