// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/address/address_verbs.h"

#include "address/address_base.h"
#include "admin/address/address_arguments.h"
#include "admin/address/address_import_verb.h"
#include "admin/address/address_install_verb.h"
#include "admin/address/address_output.h"
#include "api/address.h"

#include <QCoreApplication>
#include <QFile>
#include <chrono>
#include <functional>

namespace okno::admin {
namespace {

using namespace okno::address;

struct AddressVerb {
    Q_DECLARE_TR_FUNCTIONS(AddressVerb)
};

QJsonArray suggestionsJson(const std::vector<Suggestion>& suggestions)
{
    return api::toJsonValue(api::fromBase(suggestions)).toArray();
}

QJsonObject lineJson(const ParsedLine& line)
{
    return api::toJson(api::fromBase(line));
}

// The lines of a file in UTF-8, without their ends.
core::Result<QStringList> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorCode::FileUnreadable, {}, {}, file.errorString());
    QString text = QString::fromUtf8(file.readAll());
    text.remove(u'\r');
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

struct Streams {
    std::FILE* out;
    std::FILE* err;
};

int misused(const Streams& to, const char* usage)
{
    printLine(to.err, AddressVerb::tr("Как вызвать: %1").arg(AddressVerb::tr(usage)));
    return 2;
}

// The general words for what was not found speak of a person's records: of a code there is another thing to say.
int noSuchCode(const QString& code, const AddressArguments& arguments, const Streams& to)
{
    const QString title = AddressVerb::tr("В адресной базе нет кода %1.").arg(code);
    const QString advice =
        AddressVerb::tr("Проверьте цифры (13 у места, 17 у улицы) и то, что база содержит этот регион.");
    if (arguments.has(QStringLiteral("--json")))
        printJson(to.out,
            QJsonObject{{QStringLiteral("error"), QString::fromLatin1(core::wireName(core::ErrorCode::NotFound))},
                {QStringLiteral("title"), title}, {QStringLiteral("advice"), advice}});
    printLine(to.err, title + u' ' + advice);
    return 1;
}

int suggestMany(const Base& base, const QStringList& queries, const SuggestScope& scope, bool timing, const Streams& to)
{
    for (const QString& query : queries) {
        const auto start = std::chrono::steady_clock::now();
        const std::vector<Suggestion> found = base.suggest(query, scope);
        const auto took = std::chrono::steady_clock::now() - start;
        QJsonObject line{{QStringLiteral("query"), query}, {QStringLiteral("results"), suggestionsJson(found)}};
        if (timing)
            line[QStringLiteral("us")] =
                double(std::chrono::duration_cast<std::chrono::nanoseconds>(took).count()) / 1000;
        printJson(to.out, line);
    }
    return 0;
}

int suggest(const Base& base, const AddressArguments& arguments, const Streams& to)
{
    SuggestScope scope;
    scope.within = arguments.option(QStringLiteral("--within"));
    bool number = true;
    scope.limit = arguments.option(QStringLiteral("--limit"), QStringLiteral("10")).toInt(&number);
    const QString list = arguments.option(QStringLiteral("--queries"));
    if (!number || scope.limit < 0 || arguments.rest().size() != (list.isEmpty() ? 2 : 1))
        return misused(to,
            QT_TRANSLATE_NOOP("AddressVerb",
                "address suggest ФАЙЛ «запрос» [--within КОД] [--limit 10] [--json] | --queries СПИСОК [--timing]"));
    if (!scope.within.isEmpty() && base.path(scope.within).empty())
        return noSuchCode(scope.within, arguments, to);
    if (!list.isEmpty()) {
        const auto queries = linesOf(list);
        return queries ? suggestMany(base, *queries, scope, arguments.has(QStringLiteral("--timing")), to)
                       : printError(queries.error(), arguments.has(QStringLiteral("--json")), to.out, to.err);
    }
    const std::vector<Suggestion> found = base.suggest(arguments.rest()[1], scope);
    if (arguments.has(QStringLiteral("--json"))) {
        printJson(to.out, suggestionsJson(found));
        return 0;
    }
    for (const Suggestion& one : found)
        printLine(to.out,
            QStringLiteral("%1  %2  %3")
                .arg(one.code, one.index.isEmpty() ? QStringLiteral("      ") : one.index, one.text));
    if (found.empty())
        printLine(to.err, AddressVerb::tr("Ничего не найдено."));
    return 0;
}

int house(const Base& base, const AddressArguments& arguments, const Streams& to)
{
    if (arguments.rest().size() != 3 || arguments.rest()[2].trimmed().isEmpty())
        return misused(to, QT_TRANSLATE_NOOP("AddressVerb", "address house ФАЙЛ КОД «12к1» [--json]"));
    const bool json = arguments.has(QStringLiteral("--json"));
    const auto check = base.checkHouse(arguments.rest()[1], arguments.rest()[2]);
    if (!check)
        return noSuchCode(arguments.rest()[1], arguments, to);
    const bool exists = check->verdict == HouseVerdict::Exists;
    const bool absent = check->verdict == HouseVerdict::Absent;
    if (json) {
        printJson(to.out, api::toJson(api::fromBase(*check)));
        return 0;
    }
    printLine(to.out,
        exists       ? AddressVerb::tr("Такой дом есть, индекс %1").arg(check->index)
            : absent ? AddressVerb::tr("Такого дома в списке нет, индекс улицы %1").arg(check->index)
                     : AddressVerb::tr("Список домов неизвестен, индекс улицы %1").arg(check->index));
    return 0;
}

int parse(const Base& base, const AddressArguments& arguments, const Streams& to)
{
    const QString list = arguments.option(QStringLiteral("--lines"));
    if (arguments.rest().size() != (list.isEmpty() ? 2 : 1))
        return misused(to, QT_TRANSLATE_NOOP("AddressVerb", "address parse ФАЙЛ «строка» [--json] | --lines СПИСОК"));
    if (!list.isEmpty()) {
        const auto lines = linesOf(list);
        if (!lines)
            return printError(lines.error(), false, to.out, to.err);
        for (const QString& line : *lines)
            printJson(to.out, lineJson(base.parseLine(line)));
        return 0;
    }
    const QJsonObject parsed = lineJson(base.parseLine(arguments.rest()[1]));
    if (arguments.has(QStringLiteral("--json"))) {
        printJson(to.out, parsed);
        return 0;
    }
    for (auto it = parsed.begin(); it != parsed.end(); ++it) {
        const QString value =
            it->isArray() ? it->toVariant().toStringList().join(QStringLiteral(", ")) : it->toString();
        if (!value.isEmpty())
            printLine(to.out, QStringLiteral("%1: %2").arg(it.key(), value));
    }
    return 0;
}

int current(const Base& base, const AddressArguments& arguments, const Streams& to)
{
    if (arguments.rest().size() != 2)
        return misused(to, QT_TRANSLATE_NOOP("AddressVerb", "address current ФАЙЛ КОД [--json]"));
    const bool json = arguments.has(QStringLiteral("--json"));
    const auto now = base.current(arguments.rest()[1]);
    if (!now)
        return noSuchCode(arguments.rest()[1], arguments, to);
    if (json) {
        printJson(to.out,
            QJsonObject{{QStringLiteral("codes"), QJsonArray::fromStringList(now->codes)},
                {QStringLiteral("former"), now->former}});
        return 0;
    }
    for (const QString& code : now->codes) {
        QStringList names;
        for (const AddressPart& part : base.path(code))
            names.append(part.text);
        printLine(to.out, QStringLiteral("%1  %2").arg(code, names.join(QStringLiteral(", "))));
    }
    if (now->codes.isEmpty())
        printLine(to.out, AddressVerb::tr("Объекта больше нет."));
    return 0;
}

int info(const Base& base, const AddressArguments& arguments, const Streams& to)
{
    if (arguments.rest().size() != 1)
        return misused(to, QT_TRANSLATE_NOOP("AddressVerb", "address info ФАЙЛ [--json]"));
    const bool json = arguments.has(QStringLiteral("--json"));
    if (const auto whole = base.verify(); !whole)
        return printError(whole.error(), json, to.out, to.err);
    const BaseInfo info = base.info();
    if (json) {
        printJson(to.out,
            QJsonObject{{QStringLiteral("date"), info.date.toString(Qt::ISODate)},
                {QStringLiteral("checksum"), info.checksum}, {QStringLiteral("bytes"), info.fileSize},
                {QStringLiteral("places"), info.places}, {QStringLiteral("streets"), info.streets},
                {QStringLiteral("formers"), info.formers}});
        return 0;
    }
    printLine(to.out,
        AddressVerb::tr("База от %1: мест %2, улиц %3, прежних объектов %4")
            .arg(info.date.toString(QStringLiteral("dd.MM.yyyy")))
            .arg(info.places)
            .arg(info.streets)
            .arg(info.formers));
    printLine(to.out, AddressVerb::tr("Контрольная сумма верна: %1").arg(info.checksum));
    return 0;
}

struct Verb {
    const char* name;
    int (*run)(const Base&, const AddressArguments&, const Streams&);
};
constexpr Verb Verbs[] = {
    {"suggest", suggest}, {"house", house}, {"parse", parse}, {"current", current}, {"info", info}};

} // namespace

int addressVerb(const QStringList& words_, std::FILE* out, std::FILE* err)
{
    const Streams to{out, err};
    const QString name = words_.value(0);
    const AddressArguments arguments(words_.mid(1),
        {QStringLiteral("-o"), QStringLiteral("--regions"), QStringLiteral("--within"), QStringLiteral("--limit"),
            QStringLiteral("--queries"), QStringLiteral("--lines"), QStringLiteral("--data")},
        {QStringLiteral("--json"), QStringLiteral("--timing")});
    if (!arguments.wrong().isEmpty()) {
        printLine(err, AddressVerb::tr("Неизвестный или неполный ключ: %1").arg(arguments.wrong()));
        return 2;
    }
    if (name == QLatin1String("import"))
        return addressImportVerb(arguments, out, err);
    if (name == QLatin1String("install"))
        return addressInstallVerb(arguments, out, err);
    for (const Verb& verb : Verbs) {
        if (name != QLatin1String(verb.name))
            continue;
        if (arguments.rest().isEmpty())
            return misused(
                to, QT_TRANSLATE_NOOP("AddressVerb", "address import|install|suggest|house|parse|current|info …"));
        const auto base = Base::open(arguments.rest().front());
        if (!base)
            return printError(base.error(), arguments.has(QStringLiteral("--json")), out, err);
        return verb.run(**base, arguments, to);
    }
    return misused(to, QT_TRANSLATE_NOOP("AddressVerb", "address import|install|suggest|house|parse|current|info …"));
}

} // namespace okno::admin
