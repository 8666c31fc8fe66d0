// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "server/storage/connection.h"

#include <QJsonObject>

namespace okno::server::storage {

// Who did what to what. Never holds a secret; personal data only as ids.
struct JournalEntry {
    std::optional<QString> actorId; // absent: the server itself
    QString actorName;
    QString action; // "application.submitted"
    QString subject; // "application/01J…"
    QJsonObject data;
};

// The end of the chain.
struct JournalHead {
    qint64 seq = 0;
    QString hash;
    bool operator==(const JournalHead&) const = default;
};

// The first record that does not fit.
struct JournalFault {
    enum class Kind { Edited, Missing, Reordered, Cut } kind = Kind::Edited;
    qint64 seq = 0;
    bool operator==(const JournalFault&) const = default;
};
[[nodiscard]] QString toWire(JournalFault::Kind kind);

struct JournalProof {
    qint64 records = 0; // that fit, from the first on
    JournalHead head;
    std::optional<JournalFault> fault;
};

// What /v1/journal may be asked for; empty means all.
struct JournalFilter {
    QString subject;
    QString actorId;
    QString action;
    std::optional<QString> agencyId; // only of applications and officials of this agency
};

// SHA-256, hex, over the hash before and each field with its length in front, so that no two records look alike.
[[nodiscard]] QString journalHash(const QString& prev, qint64 seq, qint64 at, const std::optional<QString>& actorId,
    const QString& actorName, const QString& action, const QString& subject, const QString& data);

[[nodiscard]] JournalHead readJournalHead(Connection& db);
void writeJournalHead(Connection& db, const JournalHead& head);
void appendJournal(Connection& db, JournalHead& head, const JournalEntry& entry, const QDateTime& at);
// Newest first; `before` is the seq of the last record of the page before, 0 for the first page.
[[nodiscard]] std::vector<api::JournalRecord> listJournal(
    Connection& db, const JournalFilter& filter, qint64 before, int limit);
// Reads every record; memory stays constant.
[[nodiscard]] JournalProof verifyJournal(Connection& db);

} // namespace okno::server::storage
