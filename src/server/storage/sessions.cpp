// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sessions.h"

namespace okno::server::storage {
namespace {

#define OKNO_CONFIRMATION_COLUMNS                                                                                      \
    u"SELECT id, purpose, channel, contact, surname, given, patronymic, account_id, language, code_hash, link_hash,"   \
    u" tries_left, sent, created_at, expires_at, resend_at, confirmed_at, used_at FROM confirmations"

ConfirmationRow readConfirmation(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), {row.text(4), row.text(5), row.text(6)},
        row.maybeText(7), row.text(8), row.text(9), row.maybeText(10), static_cast<int>(row.number(11)),
        static_cast<int>(row.number(12)), row.time(13), row.time(14), row.time(15), row.maybeTime(16),
        row.maybeTime(17)};
}

} // namespace

void insertSession(Connection& db, const SessionRow& row)
{
    db.run(u"INSERT INTO sessions (token_hash, id, account_id, created_at, seen_at) VALUES (?, ?, ?, ?, ?)",
        {row.tokenHash, row.id, row.accountId, toStored(row.createdAt), toStored(row.seenAt)});
}

std::optional<SessionRow> findSession(Connection& db, const QString& tokenHash)
{
    return db.first(u"SELECT token_hash, id, account_id, created_at, seen_at FROM sessions WHERE token_hash = ?",
        {tokenHash},
        [](const Row& row) { return SessionRow{row.text(0), row.text(1), row.text(2), row.time(3), row.time(4)}; });
}

void touchSession(Connection& db, const QString& id, const QDateTime& at)
{
    db.run(u"UPDATE sessions SET seen_at = ? WHERE id = ?", {toStored(at), id});
}

void deleteSession(Connection& db, const QString& id)
{
    db.run(u"DELETE FROM sessions WHERE id = ?", {id});
}

void deleteSessions(Connection& db, const QString& accountId, const QString& exceptId)
{
    db.run(u"DELETE FROM sessions WHERE account_id = ? AND id <> ?", {accountId, exceptId});
}

qint64 countSessions(Connection& db)
{
    return db.number(u"SELECT COUNT(*) FROM sessions");
}

int purgeSessions(Connection& db, const QDateTime& seenBefore, const QDateTime& createdBefore)
{
    return db.run(
        u"DELETE FROM sessions WHERE seen_at < ? OR created_at < ?", {toStored(seenBefore), toStored(createdBefore)});
}

std::optional<GuessRow> findGuesses(Connection& db, const QString& subject)
{
    return db.first(u"SELECT failures, last_at, locked_until FROM guesses WHERE subject = ?", {subject},
        [](const Row& row) { return GuessRow{static_cast<int>(row.number(0)), row.time(1), row.time(2)}; });
}

void storeGuesses(Connection& db, const QString& subject, const GuessRow& row)
{
    db.run(u"INSERT INTO guesses (subject, failures, last_at, locked_until) VALUES (?, ?, ?, ?)"
           u" ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at,"
           u" locked_until = excluded.locked_until",
        {subject, row.failures, toStored(row.lastAt), toStored(row.lockedUntil)});
}

void forgetGuesses(Connection& db, const QString& subject)
{
    db.run(u"DELETE FROM guesses WHERE subject = ?", {subject});
}

int purgeGuesses(Connection& db, const QDateTime& lastBefore)
{
    return db.run(u"DELETE FROM guesses WHERE last_at < ?", {toStored(lastBefore)});
}

void insertConfirmation(Connection& db, const ConfirmationRow& row)
{
    db.run(u"INSERT INTO confirmations (id, purpose, channel, contact, surname, given, patronymic, account_id,"
           u" language, code_hash, link_hash, tries_left, sent, created_at, expires_at, resend_at, confirmed_at,"
           u" used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {row.id, row.purpose, row.channel, row.contact, row.name.surname, row.name.given, row.name.patronymic,
            maybe(row.accountId), row.language, row.codeHash, maybe(row.linkHash), row.triesLeft, row.sent,
            toStored(row.createdAt), toStored(row.expiresAt), toStored(row.resendAt), maybe(row.confirmedAt),
            maybe(row.usedAt)});
}

std::optional<ConfirmationRow> findConfirmation(Connection& db, const QString& id, const QString& purpose)
{
    return db.first(OKNO_CONFIRMATION_COLUMNS u" WHERE id = ? AND purpose = ?", {id, purpose}, readConfirmation);
}

std::optional<ConfirmationRow> findConfirmationByLink(Connection& db, const QString& linkHash)
{
    return db.first(OKNO_CONFIRMATION_COLUMNS u" WHERE link_hash = ?", {linkHash}, readConfirmation);
}

void updateConfirmation(Connection& db, const ConfirmationRow& row)
{
    db.run(u"UPDATE confirmations SET code_hash = ?, link_hash = ?, tries_left = ?, sent = ?, expires_at = ?,"
           u" resend_at = ?, confirmed_at = ?, used_at = ? WHERE id = ?",
        {row.codeHash, maybe(row.linkHash), row.triesLeft, row.sent, toStored(row.expiresAt), toStored(row.resendAt),
            maybe(row.confirmedAt), maybe(row.usedAt), row.id});
}

qint64 countCodes(Connection& db, const QString& contact, const QDateTime& since)
{
    return db.number(u"SELECT COALESCE(SUM(sent), 0) FROM confirmations WHERE contact = ? AND created_at >= ?",
        {contact, toStored(since)});
}

int purgeConfirmations(Connection& db, const QDateTime& createdBefore)
{
    return db.run(u"DELETE FROM confirmations WHERE created_at < ?", {toStored(createdBefore)});
}

} // namespace okno::server::storage
