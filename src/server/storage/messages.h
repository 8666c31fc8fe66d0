// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "server/storage/database.h"

namespace okno::server::storage {

void addNotice(Connection& db, const QString& accountId, const api::Notice& notice);
// Newest first, after the id that ended the page before.
[[nodiscard]] std::vector<api::Notice> listNotices(
    Connection& db, const QString& accountId, const QString& after, int limit);
// Returns how many were unread until now.
int markRead(Connection& db, const QString& accountId, const QStringList& ids);

// What a listener missed after `seq`, oldest first.
[[nodiscard]] std::vector<PushEvent> eventsAfter(
    Connection& db, qint64 seq, const QString& accountId, const QString& agencyId, int limit);
[[nodiscard]] qint64 newestEvent(Connection& db);
[[nodiscard]] qint64 oldestEvent(Connection& db);
// Keeps the newest one: numbers never begin anew.
int purgeEvents(Connection& db, const QDateTime& before);

// The outbox of letters and short messages.
struct DeliveryRow {
    QString id;
    QString channel; // "sms" or "email"
    QString recipient;
    QString subject;
    QString text;
    QDateTime createdAt;
    int attempts = 0;
    bool operator==(const DeliveryRow&) const = default;
};
void addDelivery(Transaction& transaction, const QString& channel, const QString& recipient, const QString& subject,
    const QString& text);
[[nodiscard]] std::vector<DeliveryRow> dueDeliveries(Connection& db, const QDateTime& now, int limit);
// When the next one is due; nothing waits otherwise.
[[nodiscard]] std::optional<QDateTime> nextDelivery(Connection& db);
// Sent: its words and address are forgotten.
void noteSent(Connection& db, const QString& id, const QDateTime& at);
void noteFault(Connection& db, const QString& id, int attempts, const QDateTime& nextAt, const QString& fault);
// Nobody will try again.
void giveUp(Connection& db, const QString& id, int attempts, const QString& fault);

// How many wait to be sent.
[[nodiscard]] qint64 countWaiting(Connection& db, const QString& channel);

// Answers that are given again to a repeated request (draft-ietf-httpapi-idempotency-key-header).
struct KeptAnswer {
    QString request; // SHA-256 of what was asked
    QByteArray answer; // JSON
    QString etag;
};
[[nodiscard]] std::optional<KeptAnswer> findAnswer(Connection& db, const QString& accountId, const QString& key);
// False when the key has an answer already.
[[nodiscard]] bool keepAnswer(
    Connection& db, const QString& accountId, const QString& key, const KeptAnswer& answer, const QDateTime& at);
int purgeAnswers(Connection& db, const QDateTime& before);

} // namespace okno::server::storage
