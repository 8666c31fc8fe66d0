// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/messages.h"

namespace okno::server::storage {

void addNotice(Connection& db, const QString& accountId, const api::Notice& notice)
{
    db.run(u"INSERT INTO notices (id, account_id, application_id, at, title, note, seen) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {notice.id, accountId, maybe(notice.applicationId), toStored(notice.at), notice.title, notice.text,
            notice.read ? 1 : 0});
}

std::vector<api::Notice> listNotices(Connection& db, const QString& accountId, const QString& after, int limit)
{
    return db.list(u"SELECT id, at, title, note, application_id, seen FROM notices WHERE account_id = ? AND id < ?"
                   u" ORDER BY id DESC LIMIT ?",
        {accountId, after.isEmpty() ? QStringLiteral("~") : after, limit}, [](const Row& row) {
            return api::Notice{row.text(0), row.time(1), row.text(2), row.text(3), row.maybeText(4), row.flag(5)};
        });
}

int markRead(Connection& db, const QString& accountId, const QStringList& ids)
{
    int changed = 0;
    for (const QString& id : ids)
        changed += db.run(u"UPDATE notices SET seen = 1 WHERE id = ? AND account_id = ? AND seen = 0", {id, accountId});
    return changed;
}

std::vector<PushEvent> eventsAfter(
    Connection& db, qint64 seq, const QString& accountId, const QString& agencyId, int limit)
{
    return db.list(u"SELECT seq, account_id, agency_id, kinds, subject FROM events WHERE seq > ?"
                   u" AND (account_id = ? OR (agency_id = ? AND agency_id <> '') OR kinds = 8) ORDER BY seq LIMIT ?",
        {seq, accountId, agencyId, limit}, [](const Row& row) {
            return PushEvent{row.number(0), row.text(1), row.text(2), static_cast<int>(row.number(3)), row.text(4)};
        });
}

qint64 newestEvent(Connection& db)
{
    return db.number(u"SELECT COALESCE(MAX(seq), 0) FROM events");
}

qint64 oldestEvent(Connection& db)
{
    return db.number(u"SELECT COALESCE(MIN(seq), 0) FROM events");
}

int purgeEvents(Connection& db, const QDateTime& before)
{
    return db.run(u"DELETE FROM events WHERE at < ? AND seq < (SELECT MAX(seq) FROM events)", {toStored(before)});
}

void addDelivery(Transaction& transaction, const QString& channel, const QString& recipient, const QString& subject,
    const QString& text)
{
    const qint64 now = toStored(transaction.now());
    transaction.db().run(
        u"INSERT INTO deliveries (id, channel, recipient, subject, note, created_at, next_at, attempts,"
        u" waiting) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 1)",
        {transaction.newId(), channel, recipient, subject, text, now, now});
    transaction.deliveriesWait();
}

std::vector<DeliveryRow> dueDeliveries(Connection& db, const QDateTime& now, int limit)
{
    return db.list(u"SELECT id, channel, recipient, subject, note, created_at, attempts FROM deliveries"
                   u" WHERE waiting = 1 AND next_at <= ? ORDER BY next_at, id LIMIT ?",
        {toStored(now), limit}, [](const Row& row) {
            return DeliveryRow{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.time(5),
                static_cast<int>(row.number(6))};
        });
}

std::optional<QDateTime> nextDelivery(Connection& db)
{
    const auto next = db.first(
        u"SELECT MIN(next_at) FROM deliveries WHERE waiting = 1", {}, [](const Row& row) { return row.maybeTime(0); });
    return next.value_or(std::nullopt);
}

void noteSent(Connection& db, const QString& id, const QDateTime& at)
{
    db.run(u"UPDATE deliveries SET waiting = 0, sent_at = ?, attempts = attempts + 1, recipient = '', subject = '',"
           u" note = '', fault = NULL WHERE id = ?",
        {toStored(at), id});
}

void noteFault(Connection& db, const QString& id, int attempts, const QDateTime& nextAt, const QString& fault)
{
    db.run(u"UPDATE deliveries SET attempts = ?, next_at = ?, fault = ? WHERE id = ?",
        {attempts, toStored(nextAt), fault, id});
}

void giveUp(Connection& db, const QString& id, int attempts, const QString& fault)
{
    db.run(u"UPDATE deliveries SET waiting = 0, attempts = ?, recipient = '', subject = '', note = '', fault = ?"
           u" WHERE id = ?",
        {attempts, fault, id});
}

qint64 countWaiting(Connection& db, const QString& channel)
{
    return db.number(u"SELECT COUNT(*) FROM deliveries WHERE waiting = 1 AND channel = ?", {channel});
}

std::optional<KeptAnswer> findAnswer(Connection& db, const QString& accountId, const QString& key)
{
    return db.first(u"SELECT request, answer, etag FROM idempotency WHERE account_id = ? AND name = ?",
        {accountId, key}, [](const Row& row) { return KeptAnswer{row.text(0), row.bytes(1), row.text(2)}; });
}

bool keepAnswer(
    Connection& db, const QString& accountId, const QString& key, const KeptAnswer& answer, const QDateTime& at)
{
    return db.run(u"INSERT INTO idempotency (account_id, name, request, answer, etag, at) VALUES (?, ?, ?, ?, ?, ?)"
                  u" ON CONFLICT (account_id, name) DO NOTHING",
               {accountId, key, answer.request, answer.answer, answer.etag, toStored(at)})
        > 0;
}

int purgeAnswers(Connection& db, const QDateTime& before)
{
    return db.run(u"DELETE FROM idempotency WHERE at < ?", {toStored(before)});
}

} // namespace okno::server::storage
