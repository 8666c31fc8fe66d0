// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/journal_verbs.h"
#include "server/handlers/catalogue_folder.h"
#include "server/services/catalogue_shelf.h"

#include <QCoreApplication>
#include <QDir>

namespace okno::admin {
namespace {

using server::CatalogueShelf;

bool holdsAnything(const QDir& root)
{
    if (!QDir(root.filePath(QStringLiteral("agencies"))).entryList({QStringLiteral("*.json")}).isEmpty())
        return true;
    for (const QString& agency : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir services(root.filePath(agency));
        for (const QString& service : services.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (services.exists(service + QStringLiteral("/service.json")))
                return true;
        }
    }
    return false;
}

// A folder without classifiers is not a whole catalogue: it is laid over another, as oknod does with <data>/catalogue.
core::Result<std::unique_ptr<CatalogueShelf>> loadAs(const QString& folder, const QString& under)
{
    const QDir root(folder);
    if (!root.exists())
        return core::Error(core::ErrorCode::PackageInvalid, {},
            {{QStringLiteral("file"), folder},
                {QStringLiteral("problem"), inWords(QT_TRANSLATE_NOOP("Admin", "такой папки нет"))}});
    if (under.isEmpty() && root.exists(QStringLiteral("classifiers.json")))
        return CatalogueShelf::load(folder, {});
    if (!holdsAnything(root))
        return core::Error(core::ErrorCode::PackageInvalid, {},
            {{QStringLiteral("file"), folder},
                {QStringLiteral("problem"), inWords(QT_TRANSLATE_NOOP("Admin", "здесь нет ни услуг, ни ведомств"))}});
    return CatalogueShelf::load(under.isEmpty() ? server::builtInCatalogue() : under, folder);
}

} // namespace

QString CatalogueCheck::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "проверить папку каталога услуг"));
}

void CatalogueCheck::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("DIR"),
        inWords(QT_TRANSLATE_NOOP("Admin", "папка каталога; без classifiers.json — дополнение к встроенному")));
    parser.addOption({QStringLiteral("over"),
        inWords(QT_TRANSLATE_NOOP("Admin", "проверить как дополнение к каталогу из этой папки")),
        QStringLiteral("DIR")});
}

int CatalogueCheck::run(const QCommandLineParser& parser, const Output& output)
{
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите папку каталога")));
        return WrongUsage;
    }
    const auto shelf = loadAs(folders.first(), parser.value(QStringLiteral("over")));
    if (!shelf) {
        output.complain(wordsOf(shelf.error()));
        return Broken;
    }
    for (const core::Error& fault : (*shelf)->faults())
        output.complain(wordsOf(fault));
    if (!(*shelf)->faults().empty())
        return Broken;
    const auto services = static_cast<qint64>((*shelf)->services().size());
    const auto agencies = static_cast<qint64>((*shelf)->agencies(QStringLiteral("ru")).size());
    output.say(
        inWords(QT_TRANSLATE_NOOP("Admin", "Каталог годен. Услуг: %1, ведомств: %2")).arg(services).arg(agencies),
        {{QStringLiteral("services"), services}, {QStringLiteral("agencies"), agencies}});
    return Fine;
}

} // namespace okno::admin
