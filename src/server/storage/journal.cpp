// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/journal.h"

#include "server/storage/sha256.h"

#include <QJsonDocument>

namespace okno::server::storage {
namespace {

void addField(QByteArray& text, const QByteArray& field)
{
    text += QByteArray::number(field.size());
    text += ':';
    text += field;
}

} // namespace

QString toWire(JournalFault::Kind kind)
{
    switch (kind) {
    case JournalFault::Kind::Edited:
        return QStringLiteral("edited");
    case JournalFault::Kind::Missing:
        return QStringLiteral("missing");
    case JournalFault::Kind::Reordered:
        return QStringLiteral("reordered");
    case JournalFault::Kind::Cut:
        return QStringLiteral("cut");
    }
    return {};
}

QString journalHash(const QString& prev, qint64 seq, qint64 at, const std::optional<QString>& actorId,
    const QString& actorName, const QString& action, const QString& subject, const QString& data)
{
    QByteArray text;
    text.reserve(256 + data.size());
    addField(text, prev.toLatin1());
    addField(text, QByteArray::number(seq));
    addField(text, QByteArray::number(at));
    addField(text, actorId.value_or(QString()).toUtf8());
    addField(text, actorName.toUtf8());
    addField(text, action.toUtf8());
    addField(text, subject.toUtf8());
    addField(text, data.toUtf8());
    return Sha256::hex(text);
}

JournalHead readJournalHead(Connection& db)
{
    return db
        .first(u"SELECT seq, hash FROM journal_head WHERE id = 1", {},
            [](const Row& row) { return JournalHead{row.number(0), row.text(1)}; })
        .value_or(JournalHead());
}

void writeJournalHead(Connection& db, const JournalHead& head)
{
    db.run(u"UPDATE journal_head SET seq = ?, hash = ? WHERE id = 1", {head.seq, head.hash});
}

void appendJournal(Connection& db, JournalHead& head, const JournalEntry& entry, const QDateTime& at)
{
    const QString data = QString::fromUtf8(QJsonDocument(entry.data).toJson(QJsonDocument::Compact));
    const JournalHead next{head.seq + 1,
        journalHash(
            head.hash, head.seq + 1, toStored(at), entry.actorId, entry.actorName, entry.action, entry.subject, data)};
    db.run(u"INSERT INTO journal (seq, at, actor_id, actor_name, action, subject, data, prev, hash)"
           u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {next.seq, toStored(at), maybe(entry.actorId), entry.actorName, entry.action, entry.subject, data, head.hash,
            next.hash});
    head = next;
}

std::vector<api::JournalRecord> listJournal(Connection& db, const JournalFilter& filter, qint64 before, int limit)
{
    QString sql = QStringLiteral("SELECT j.seq, j.at, j.actor_id, j.actor_name, j.action, j.subject, j.data, j.hash"
                                 " FROM journal j WHERE j.seq < ?");
    Args args{before > 0 ? before : std::numeric_limits<qint64>::max()};
    const auto only = [&](const QString& condition, const QString& value) {
        if (value.isEmpty())
            return;
        sql += condition;
        args << value;
    };
    only(QStringLiteral(" AND j.subject = ?"), filter.subject);
    only(QStringLiteral(" AND j.actor_id = ?"), filter.actorId);
    only(QStringLiteral(" AND j.action = ?"), filter.action);
    if (filter.agencyId) {
        sql += QStringLiteral(
            " AND (EXISTS (SELECT 1 FROM applications a WHERE a.agency_id = ? AND 'application/' || a.id = j.subject)"
            " OR EXISTS (SELECT 1 FROM accounts o WHERE o.agency_id = ? AND o.id = j.actor_id))");
        args << *filter.agencyId << *filter.agencyId;
    }
    sql += QStringLiteral(" ORDER BY j.seq DESC LIMIT ?");
    args << limit;
    return db.list(sql, args, [](const Row& row) {
        return api::JournalRecord{row.number(0), row.time(1), row.maybeText(2), row.text(3), row.text(4), row.text(5),
            QJsonDocument::fromJson(row.text(6).toUtf8()).object(), row.text(7)};
    });
}

JournalProof verifyJournal(Connection& db)
{
    JournalProof proof;
    db.each(u"SELECT seq, at, actor_id, actor_name, action, subject, data, prev, hash FROM journal ORDER BY seq", {},
        [&](const Row& row) {
            if (proof.fault)
                return;
            const qint64 seq = row.number(0);
            const QString hash = journalHash(
                row.text(7), seq, row.number(1), row.maybeText(2), row.text(3), row.text(4), row.text(5), row.text(6));
            if (seq != proof.head.seq + 1)
                proof.fault = JournalFault{JournalFault::Kind::Missing, proof.head.seq + 1};
            else if (hash != row.text(8))
                proof.fault = JournalFault{JournalFault::Kind::Edited, seq};
            else if (row.text(7) != proof.head.hash)
                proof.fault = JournalFault{JournalFault::Kind::Reordered, seq};
            else
                proof.head = JournalHead{seq, hash};
            proof.records += proof.fault ? 0 : 1;
        });
    const JournalHead expected = readJournalHead(db);
    if (!proof.fault && proof.head != expected) {
        const bool shorter = proof.head.seq < expected.seq;
        proof.fault = shorter ? JournalFault{JournalFault::Kind::Cut, proof.head.seq + 1}
                              : JournalFault{JournalFault::Kind::Edited, proof.head.seq};
    }
    return proof;
}

} // namespace okno::server::storage
