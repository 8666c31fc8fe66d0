// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "server/services/guesses.h"
#include "server/services/passwords.h"
#include "server/services/sessions.h"

namespace okno::server {

// POST /v1/sessions: by phone, e-mail, SNILS or an official's user name.
class LogIn {
public:
    LogIn(storage::Database& database, const core::Clock& clock, Sessions& sessions, PasswordPool& passwords,
        const CatalogueShelf& shelf, const ServiceSettings& settings);

    // WrongCredentials for a wrong password and for an unknown login alike, after the same time; AccountLocked with
    // "seconds"; AccountBlocked, only to who knows the password.
    void run(const api::Credentials& credentials, const QString& address, const QString& language,
        std::function<void(core::Result<api::SessionAnswer>)> done);

private:
    void refuse(const QString& login, const QString& address, const std::optional<storage::AccountRow>& account,
        core::ErrorCode code, std::function<void(core::Result<api::SessionAnswer>)> done);
    void accept(const QString& login, const storage::AccountRow& account, const QString& language,
        std::function<void(core::Result<api::SessionAnswer>)> done);

    storage::Database& m_database;
    const core::Clock& m_clock;
    Sessions& m_sessions;
    PasswordPool& m_passwords;
    const CatalogueShelf& m_shelf;
    Guesses m_guesses;
};

} // namespace okno::server
