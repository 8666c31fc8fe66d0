// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/data_folder.h"
#include "admin/journal_verbs.h"

#include <QCoreApplication>

namespace okno::admin {
namespace {

using server::storage::JournalFault;

QString wordsOf(JournalFault::Kind kind)
{
    switch (kind) {
    case JournalFault::Kind::Edited:
        return inWords(QT_TRANSLATE_NOOP("Admin", "запись изменена"));
    case JournalFault::Kind::Missing:
        return inWords(QT_TRANSLATE_NOOP("Admin", "записи нет"));
    case JournalFault::Kind::Reordered:
        return inWords(QT_TRANSLATE_NOOP("Admin", "запись стоит не на своём месте"));
    case JournalFault::Kind::Cut:
        return inWords(QT_TRANSLATE_NOOP("Admin", "конец журнала отрезан, начиная с этой записи"));
    }
    return {};
}

} // namespace

QString JournalVerify::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "доказать, что журнал событий не изменён"));
}

void JournalVerify::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
}

int JournalVerify::run(const QCommandLineParser& parser, const Output& output)
{
    core::Result<DataFolder> folder = DataFolder::open(parser);
    if (!folder) {
        output.complain(admin::wordsOf(folder.error()));
        return NoData;
    }
    const auto proof =
        folder->database().read([](server::storage::Connection& db) -> core::Result<server::storage::JournalProof> {
            // One view of the whole: a running server goes on writing meanwhile.
            db.run(u"BEGIN");
            server::storage::JournalProof result = server::storage::verifyJournal(db);
            db.run(u"COMMIT");
            return result;
        });
    if (!proof) {
        output.complain(admin::wordsOf(proof.error()));
        return Failed;
    }
    QJsonObject object{{QStringLiteral("records"), proof->records}, {QStringLiteral("hash"), proof->head.hash}};
    if (!proof->fault) {
        object.insert(QStringLiteral("intact"), true);
        output.say(inWords(QT_TRANSLATE_NOOP("Admin", "Журнал цел. Записей: %1. Последний хеш: %2"))
                       .arg(proof->records)
                       .arg(proof->head.hash),
            object);
        return Fine;
    }
    object.insert(QStringLiteral("intact"), false);
    object.insert(QStringLiteral("broken"), proof->fault->seq);
    object.insert(QStringLiteral("kind"), toWire(proof->fault->kind));
    output.say(inWords(QT_TRANSLATE_NOOP("Admin", "Журнал нарушен: запись %1 — %2. Целых записей до неё: %3"))
                   .arg(proof->fault->seq)
                   .arg(wordsOf(proof->fault->kind))
                   .arg(proof->records),
        object);
    return Broken;
}

} // namespace okno::admin
