// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/case_writer.h"
#include "server/services/passwords.h"
#include "server/services/sessions.h"

namespace okno::server {

// Sends and checks the codes by which people prove that an e-mail address or a phone is theirs: a short one for an SMS,
// and a letter with a code and a link. Only hashes of them are stored.
class Confirmations {
public:
    Confirmations(const Texts& texts, const ServiceSettings& settings, Channels channels)
        : m_texts(texts)
        , m_settings(settings)
        , m_channels(channels)
    {
    }

    // DeliveryFailed when no way leads there.
    [[nodiscard]] core::Result<> reachable(const QString& channel) const;
    // A new code into `row`, and the message into the outbox. CodeTooSoon with "seconds"; TooManyRequests when one
    // contact got too many in a day.
    [[nodiscard]] core::Result<> send(storage::Transaction& transaction, storage::ConfirmationRow& row) const;
    // Counts a wrong code in `row`. CodeWrong with "left", CodeExpired, CodeTriesExhausted.
    [[nodiscard]] core::Result<> check(storage::ConfirmationRow& row, const QString& code, const QDateTime& now) const;
    [[nodiscard]] static api::Registration shown(const storage::ConfirmationRow& row);
    [[nodiscard]] int seconds(const QString& channel) const;

private:
    const Texts& m_texts;
    const ServiceSettings& m_settings;
    Channels m_channels;
};

// A citizen begins: name and contact, a code, a password.
class Registration {
public:
    Registration(storage::Database& database, const Confirmations& confirmations, Sessions& sessions,
        PasswordPool& passwords, const CatalogueShelf& shelf)
        : m_database(database)
        , m_confirmations(confirmations)
        , m_sessions(sessions)
        , m_passwords(passwords)
        , m_shelf(shelf)
    {
    }
    using Done = std::function<void(core::Result<api::Registration>)>;

    // All faults at once with pointers; LoginTaken "/email" or "/phone".
    void begin(const api::NewRegistration& registration, const QString& language, Done done);
    [[nodiscard]] core::Result<api::Registration> read(const QString& id) const;
    void resend(const QString& id, Done done);
    void confirm(const QString& id, const QString& code, Done done);
    // The link of the letter. NotFound, CodeExpired; a second time is as good as the first.
    void confirmByLink(const QString& token, Done done);
    // What the page of the link needs to know, without confirming anything.
    [[nodiscard]] core::Result<storage::ConfirmationRow> readLink(const QString& token) const;
    // NotConfirmed; WeakPassword; LoginTaken when somebody was faster.
    void createAccount(const QString& id, const QString& password, const QString& language,
        std::function<void(core::Result<api::SessionAnswer>)> done);

private:
    storage::Database& m_database;
    const Confirmations& m_confirmations;
    Sessions& m_sessions;
    PasswordPool& m_passwords;
    const CatalogueShelf& m_shelf;
};

// A forgotten password. The answers tell nothing about whether there is such an account.
class PasswordReset {
public:
    PasswordReset(
        storage::Database& database, const Confirmations& confirmations, Sessions& sessions, PasswordPool& passwords)
        : m_database(database)
        , m_confirmations(confirmations)
        , m_sessions(sessions)
        , m_passwords(passwords)
    {
    }
    void begin(
        const QString& login, const QString& language, std::function<void(core::Result<api::Registration>)> done);
    void confirm(const QString& id, const QString& code, std::function<void(core::Result<api::Registration>)> done);
    void setPassword(const QString& id, const QString& password, std::function<void(core::Result<>)> done);

private:
    storage::Database& m_database;
    const Confirmations& m_confirmations;
    Sessions& m_sessions;
    PasswordPool& m_passwords;
};

} // namespace okno::server
