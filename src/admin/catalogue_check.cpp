// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/journal_verbs.h"
#include "server/services/catalogue_shelf.h"

#include <QCoreApplication>

namespace okno::admin {

QString CatalogueCheck::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "проверить папку каталога услуг"));
}

void CatalogueCheck::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("DIR"), inWords(QT_TRANSLATE_NOOP("Admin", "папка каталога")));
}

int CatalogueCheck::run(const QCommandLineParser& parser, const Output& output)
{
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите папку каталога")));
        return WrongUsage;
    }
    const auto shelf = server::CatalogueShelf::load(folders.first(), {});
    if (!shelf) {
        output.complain(wordsOf(shelf.error()));
        return Broken;
    }
    const auto services = static_cast<qint64>((*shelf)->services().size());
    const auto agencies = static_cast<qint64>((*shelf)->agencies(QStringLiteral("ru")).size());
    output.say(
        inWords(QT_TRANSLATE_NOOP("Admin", "Каталог годен. Услуг: %1, ведомств: %2")).arg(services).arg(agencies),
        {{QStringLiteral("services"), services}, {QStringLiteral("agencies"), agencies}});
    return Fine;
}

} // namespace okno::admin
