// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account.h"
#include "core/contact.h"
#include "core/person_name.h"
#include "server/storage/database.h"

namespace okno::server::storage {

struct AccountRow {
    QString id;
    core::Role role = core::Role::Citizen;
    core::AccountLevel level = core::AccountLevel::Simplified;
    core::PersonName name;
    std::optional<QString> email;
    std::optional<QString> phone; // E.164
    std::optional<QString> snils; // eleven digits
    std::optional<QString> userName; // of an official, in lower case
    std::optional<QString> regionCode;
    std::optional<QString> agencyId;
    std::optional<QString> position;
    QString language = QStringLiteral("ru");
    QString password; // as crypto_pwhash_str writes it
    bool blocked = false;
    QDateTime createdAt;
    std::optional<QDateTime> lastLoginAt;
    int version = 1;
    bool operator==(const AccountRow&) const = default;
};

[[nodiscard]] std::optional<AccountRow> findAccount(Connection& db, const QString& id);
[[nodiscard]] std::optional<AccountRow> findAccount(Connection& db, const core::Login& login);
// LoginTaken with a pointer when another account has the same e-mail, phone, SNILS or user name.
[[nodiscard]] core::Result<> insertAccount(Connection& db, const AccountRow& row);
// Raises the version in `row`; the same errors.
[[nodiscard]] core::Result<> updateAccount(Connection& db, AccountRow& row);
void noteLogin(Connection& db, const QString& id, const QDateTime& at);
void updatePassword(Connection& db, const QString& id, const QString& password);

struct AccountFilter {
    QString words;
    std::optional<core::Role> role;
    QString after; // id of the last one of the page before
    int limit = 50;
};
// Newest first.
[[nodiscard]] std::vector<AccountRow> listAccounts(Connection& db, const AccountFilter& filter);
[[nodiscard]] qint64 countAccounts(Connection& db);

// An official of an agency with the number of applications in the own hands that are not final.
struct OfficialRow {
    AccountRow account;
    int tasks = 0;
};
struct OfficialFilter {
    QString agencyId;
    std::optional<core::Role> role;
    QString afterSurname; // of the last one of the page before, with the id
    QString afterId;
    int limit = 50;
};
// By surname; the blocked ones are left out.
[[nodiscard]] std::vector<OfficialRow> listOfficials(Connection& db, const OfficialFilter& filter);

// Lower case with ё as е: how names are kept for searching.
[[nodiscard]] QString folded(const QString& text);
// A LIKE pattern that finds the word anywhere; the escape character is '!'.
[[nodiscard]] QString containing(const QString& word);

} // namespace okno::server::storage
