// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/accounts.h"

namespace okno::server::storage {

struct SessionRow {
    QString tokenHash; // SHA-256 of the token, hex: a thief of the database cannot log in
    QString id;
    QString accountId;
    QDateTime createdAt;
    QDateTime seenAt;
};

void insertSession(Connection& db, const SessionRow& row);
[[nodiscard]] std::optional<SessionRow> findSession(Connection& db, const QString& tokenHash);
void touchSession(Connection& db, const QString& id, const QDateTime& at);
void deleteSession(Connection& db, const QString& id);
// Every session of the account but one.
void deleteSessions(Connection& db, const QString& accountId, const QString& exceptId = {});
[[nodiscard]] qint64 countSessions(Connection& db);
int purgeSessions(Connection& db, const QDateTime& seenBefore, const QDateTime& createdBefore);

// Wrong passwords and codes: what slows guessing down. `subject` is "account/…" or "address/…".
struct GuessRow {
    int failures = 0;
    QDateTime lastAt;
    QDateTime lockedUntil;
};
[[nodiscard]] std::optional<GuessRow> findGuesses(Connection& db, const QString& subject);
void storeGuesses(Connection& db, const QString& subject, const GuessRow& row);
void forgetGuesses(Connection& db, const QString& subject);
int purgeGuesses(Connection& db, const QDateTime& lastBefore);

// A code that was sent: of a registration or of a password reset.
struct ConfirmationRow {
    QString id;
    QString purpose; // "registration" or "reset"
    QString channel; // "sms" or "email"
    QString contact; // E.164 or address
    core::PersonName name;
    std::optional<QString> accountId; // of a reset; absent when there is no such account
    QString language;
    QString codeHash;
    std::optional<QString> linkHash;
    int triesLeft = 0;
    int sent = 0; // how many codes
    QDateTime createdAt;
    QDateTime expiresAt;
    QDateTime resendAt;
    std::optional<QDateTime> confirmedAt;
    std::optional<QDateTime> usedAt;
};
void insertConfirmation(Connection& db, const ConfirmationRow& row);
[[nodiscard]] std::optional<ConfirmationRow> findConfirmation(
    Connection& db, const QString& id, const QString& purpose);
[[nodiscard]] std::optional<ConfirmationRow> findConfirmationByLink(Connection& db, const QString& linkHash);
void updateConfirmation(Connection& db, const ConfirmationRow& row);
// How many codes went to a contact since then.
[[nodiscard]] qint64 countCodes(Connection& db, const QString& contact, const QDateTime& since);
int purgeConfirmations(Connection& db, const QDateTime& createdBefore);

} // namespace okno::server::storage
