// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/data_folder.h"
#include "admin/journal_verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace okno::admin {

QString Backup::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "сделать копию данных, не останавливая oknod"));
}

void Backup::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
        inWords(QT_TRANSLATE_NOOP("Admin", "новая папка для копии")), QStringLiteral("DIR")});
}

int Backup::run(const QCommandLineParser& parser, const Output& output)
{
    const QString target = parser.value(QStringLiteral("output"));
    if (target.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите, куда сделать копию: -o DIR")));
        return WrongUsage;
    }
    core::Result<DataFolder> folder = DataFolder::open(parser);
    if (!folder) {
        output.complain(wordsOf(folder.error()));
        return NoData;
    }
    const QString database = target + QStringLiteral("/okno.sqlite");
    if (!QDir().mkpath(target) || QFile::exists(database)) {
        output.complain(
            inWords(QT_TRANSLATE_NOOP("Admin", "папку %1 нельзя создать, или в ней уже есть копия")).arg(target));
        return Failed;
    }
    // First the database, then the files: whatever the copy names is then there, because content never changes.
    if (const core::Result<> done = folder->database().backup(database); !done) {
        output.complain(wordsOf(done.error()));
        return Failed;
    }
    qint64 files = 0;
    // Whom the server trusts is kept beside what it found by that.
    for (const QString& part : {QStringLiteral("/files"), QStringLiteral("/trust"), QStringLiteral("/updates")}) {
        const QString source = folder->path() + part;
        QDirIterator each(source, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString copy = target + part + u'/' + QDir(source).relativeFilePath(path);
            if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(path, copy)) {
                output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "файл %1 не копируется; копия неполная")).arg(path));
                return Failed;
            }
            ++files;
        }
    }
    output.say(inWords(QT_TRANSLATE_NOOP("Admin", "Копия готова: %1. Файлов: %2")).arg(target).arg(files),
        {{QStringLiteral("folder"), target}, {QStringLiteral("files"), files}});
    return Fine;
}

} // namespace okno::admin
