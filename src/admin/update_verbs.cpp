// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/update_verbs.h"

#include "admin/data_folder.h"
#include "server/services/update_shelf.h"

#include <QCoreApplication>
#include <QFile>

namespace okno::admin {
namespace {

using server::UpdateShelf;
using signing::UpdateKeys;

const QString signatureOption = QStringLiteral("signature");
const QString keyOption = QStringLiteral("key");
const QString russianOption = QStringLiteral("notes-ru");
const QString englishOption = QStringLiteral("notes-en");
constexpr qint64 longestText = 64 * 1024;

// Calls use(UpdateShelf&) over the data folder, or complains.
template <typename Use> int withShelf(const QCommandLineParser& parser, const Output& output, Use use)
{
    core::Result<DataFolder> folder = DataFolder::open(parser);
    if (!folder) {
        output.complain(wordsOf(folder.error()));
        return NoData;
    }
    UpdateShelf shelf(folder->database(), folder->path());
    return use(shelf);
}

int told(const core::Result<api::Update>& update, const QString& sentence, const Output& output)
{
    if (!update) {
        output.complain(wordsOf(update.error()));
        return Failed;
    }
    output.say(sentence.arg(update->platform, update->version, update->sha256), api::toJson(*update));
    return Fine;
}

std::optional<QByteArray> readSmall(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(longestText);
}

// Keys given here (in PEM files, or the line of one) take the place of those that the program was built with.
std::optional<UpdateKeys> keysOf(const QCommandLineParser& parser, const Output& output)
{
    UpdateKeys keys = UpdateKeys::builtIn();
    if (parser.isSet(keyOption)) {
        QStringList words;
        for (const QString& given : parser.values(keyOption)) {
            const auto pem = readSmall(given);
            words << (pem ? QString::fromLatin1(*pem) : given);
        }
        const auto read = UpdateKeys::parse(words.join(u' '));
        if (!read) {
            output.complain(
                inWords(QT_TRANSLATE_NOOP("Admin", "это не открытый ключ Ed25519: %1")).arg(parser.value(keyOption)));
            return std::nullopt;
        }
        keys = *read;
    }
    if (!keys.isEmpty())
        return keys;
    output.complain(inWords(QT_TRANSLATE_NOOP(
        "Admin", "программа собрана без ключа обновлений; назовите открытый ключ, которым проверять: --key")));
    return std::nullopt;
}

} // namespace

QString UpdatePublish::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "предложить рабочим местам новую версию программы"));
}

void UpdatePublish::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
    parser.addOption({signatureOption, inWords(QT_TRANSLATE_NOOP("Admin", "подпись пакета; без неё берётся FILE.sig")),
        QStringLiteral("FILE")});
    parser.addOption({keyOption,
        inWords(QT_TRANSLATE_NOOP("Admin", "открытый ключ вместо встроенного: файл PEM или строка из него")),
        QStringLiteral("KEY")});
    parser.addOption(
        {russianOption, inWords(QT_TRANSLATE_NOOP("Admin", "что нового, по-русски")), QStringLiteral("TEXT")});
    parser.addOption(
        {englishOption, inWords(QT_TRANSLATE_NOOP("Admin", "что нового, по-английски")), QStringLiteral("TEXT")});
    parser.addPositionalArgument(
        QStringLiteral("FILE"), inWords(QT_TRANSLATE_NOOP("Admin", "пакет: AppImage или MSI")));
}

int UpdatePublish::run(const QCommandLineParser& parser, const Output& output)
{
    const QString file = parser.positionalArguments().value(0);
    if (file.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите файл пакета")));
        return WrongUsage;
    }
    const auto keys = keysOf(parser, output);
    if (!keys)
        return WrongUsage;
    const QString beside =
        parser.isSet(signatureOption) ? parser.value(signatureOption) : file + QStringLiteral(".sig");
    const auto text = readSmall(beside);
    if (!text) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "подпись %1 не читается")).arg(beside));
        return Failed;
    }
    const core::Result<signing::SignedPackage> package = signing::readSignedPackage(*text);
    if (!package) {
        output.complain(wordsOf(package.error()));
        return Failed;
    }
    return withShelf(parser, output, [&](UpdateShelf& shelf) {
        return told(shelf.publishNow(file, *package, *keys, {parser.value(russianOption), parser.value(englishOption)}),
            inWords(QT_TRANSLATE_NOOP("Admin", "Предложена версия %2 для %1: %3")), output);
    });
}

QString UpdateList::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "показать предложенные версии программы"));
}

void UpdateList::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
}

int UpdateList::run(const QCommandLineParser& parser, const Output& output)
{
    return withShelf(parser, output, [&](UpdateShelf& shelf) {
        const auto updates = shelf.listNow();
        if (!updates) {
            output.complain(wordsOf(updates.error()));
            return int(Failed);
        }
        for (const api::Update& update : *updates)
            output.say(
                QStringList{update.platform, update.version, core::toWire(update.publishedAt), update.sha256}.join(
                    u'\t'),
                api::toJson(update));
        if (updates->empty() && !output.isJson())
            output.say(inWords(QT_TRANSLATE_NOOP("Admin", "Новых версий не предложено.")), {});
        return int(Fine);
    });
}

QString UpdateWithdraw::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "больше не предлагать версию программы"));
}

void UpdateWithdraw::describe(QCommandLineParser& parser) const
{
    DataFolder::describe(parser);
    parser.addPositionalArgument(
        QStringLiteral("SHA256"), inWords(QT_TRANSLATE_NOOP("Admin", "начало SHA-256 пакета, не короче 8 знаков")));
}

int UpdateWithdraw::run(const QCommandLineParser& parser, const Output& output)
{
    const QString beginning = parser.positionalArguments().value(0);
    if (beginning.isEmpty()) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите начало SHA-256 пакета")));
        return WrongUsage;
    }
    return withShelf(parser, output, [&](UpdateShelf& shelf) {
        return told(
            shelf.withdrawNow(beginning), inWords(QT_TRANSLATE_NOOP("Admin", "Версия %2 для %1 снята: %3")), output);
    });
}

} // namespace okno::admin
