// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings_registry.h"

#include <QCoreApplication>
#include <QFile>
// Header only, so that a wrong file is a value and not an exception.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <sstream>
#include <toml++/toml.hpp>

namespace okno::server {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

core::Error wrong(const QString& key, const QString& why)
{
    return core::Error(core::ErrorCode::SettingsInvalid, u'/' + key, {}, why);
}

template <typename T> QString range(T least, T most)
{
    return say(QT_TRANSLATE_NOOP("Settings", "нужно число от %1 до %2")).arg(least).arg(most);
}

template <typename T> std::function<QString(const QString&)> integerSetter(T& value, T least, T most)
{
    return [&value, least, most](const QString& text) {
        bool ok = false;
        const qlonglong number = text.toLongLong(&ok);
        if (!ok || number < least || number > most)
            return range(least, most);
        value = static_cast<T>(number);
        return QString();
    };
}

// The text of a TOML value as the command line would have it; none for tables and dates.
std::optional<QString> textOf(const toml::node& node)
{
    if (const auto* text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto* number = node.as_integer())
        return QString::number(number->get());
    if (const auto* number = node.as_floating_point())
        return QString::number(number->get(), 'g', 15);
    if (const auto* flag = node.as_boolean())
        return flag->get() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* list = node.as_array()) {
        QStringList items;
        for (const toml::node& item : *list) {
            const std::optional<QString> text = item.is_array() ? std::nullopt : textOf(item);
            if (!text)
                return std::nullopt;
            items.append(*text);
        }
        return items.join(u',');
    }
    return std::nullopt;
}

using Visit = std::function<core::Result<>(const QString& key, const toml::node& value)>;

core::Result<> walk(const toml::table& table, const QString& prefix, const Visit& visit)
{
    for (const auto& [name, node] : table) {
        const QString key = prefix + QString::fromUtf8(name.str().data(), static_cast<qsizetype>(name.str().size()));
        const core::Result<> done = node.is_table() ? walk(*node.as_table(), key + u'.', visit) : visit(key, node);
        if (!done)
            return done;
    }
    return core::Done{};
}

} // namespace

void SettingsRegistry::add(const char* key, QString& value, const char* help)
{
    addText(key, value, help, [&value](const QString& text) {
        value = text;
        return QString();
    });
}

void SettingsRegistry::add(const char* key, QStringList& value, const char* help)
{
    addText(key, value.join(u','), help, [&value](const QString& text) {
        value.clear();
        for (const QString& item : text.split(u',', Qt::SkipEmptyParts))
            value.append(item.trimmed());
        return QString();
    });
}

void SettingsRegistry::add(const char* key, bool& value, const char* help)
{
    addText(key, value ? QStringLiteral("true") : QStringLiteral("false"), help, [&value](const QString& text) {
        if (text != u"true" && text != u"false" && text != u"1" && text != u"0")
            return say(QT_TRANSLATE_NOOP("Settings", "нужно true или false"));
        value = text == u"true" || text == u"1";
        return QString();
    });
}

void SettingsRegistry::add(const char* key, int& value, int least, int most, const char* help)
{
    addText(key, QString::number(value), help, integerSetter(value, least, most));
}

void SettingsRegistry::add(const char* key, qint64& value, qint64 least, qint64 most, const char* help)
{
    addText(key, QString::number(value), help, integerSetter(value, least, most));
}

void SettingsRegistry::add(const char* key, double& value, double least, double most, const char* help)
{
    addText(key, QString::number(value), help, [&value, least, most](const QString& text) {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !(number >= least && number <= most))
            return range(least, most);
        value = number;
        return QString();
    });
}

void SettingsRegistry::addSeconds(const char* key, int& milliseconds, double least, double most, const char* help)
{
    addText(key, QString::number(milliseconds / 1000.0), help, [&milliseconds, least, most](const QString& text) {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !(number >= least && number <= most))
            return range(least, most);
        milliseconds = qRound(number * 1000);
        return QString();
    });
}

void SettingsRegistry::addText(
    const char* key, const QString& shown, const char* help, std::function<QString(const QString&)> set)
{
    m_entries.push_back({QString::fromLatin1(key), shown, help, std::move(set)});
}

const SettingsRegistry::Entry* SettingsRegistry::find(const QString& key) const
{
    for (const Entry& entry : m_entries) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

core::Result<> SettingsRegistry::apply(const QString& key, const QString& value, const QString& from) const
{
    const Entry* entry = find(key);
    const QString why = entry ? entry->set(value) : say(QT_TRANSLATE_NOOP("Settings", "такой настройки нет"));
    if (why.isEmpty())
        return core::Done{};
    return wrong(
        key, say(QT_TRANSLATE_NOOP("Settings", "настройка %1 (%2), значение «%3»: %4")).arg(key, from, value, why));
}

core::Result<> SettingsRegistry::loadFile(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("config"),
            say(QT_TRANSLATE_NOOP("Settings", "файл настроек %1 не читается: %2")).arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    const toml::parse_result parsed =
        toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!parsed)
        return wrong(QStringLiteral("config"),
            say(QT_TRANSLATE_NOOP("Settings", "файл настроек %1, строка %2: %3"))
                .arg(path)
                .arg(parsed.error().source().begin.line)
                .arg(QString::fromUtf8(parsed.error().description())));
    return walk(parsed.table(), QString(), [&](const QString& key, const toml::node& node) -> core::Result<> {
        const std::optional<QString> text = textOf(node);
        if (!text)
            return wrong(key,
                say(QT_TRANSLATE_NOOP("Settings", "настройка %1 (%2): такого вида значения здесь не бывает"))
                    .arg(key, path));
        return apply(key, *text, path);
    });
}

core::Result<> SettingsRegistry::load(const SettingsInput& input)
{
    if (!input.file.isEmpty()) {
        if (const core::Result<> read = loadFile(input.file); !read)
            return read;
    }
    for (const Entry& entry : m_entries) {
        const QString name = QStringLiteral("OKNO_") + QString(entry.key).replace(u'.', u'_').toUpper();
        const auto found = input.environment.constFind(name);
        if (found == input.environment.constEnd())
            continue;
        if (const core::Result<> applied = apply(entry.key, *found, name); !applied)
            return applied;
    }
    for (const QString& argument : input.arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        const QString key = equals < 0 ? argument : argument.left(equals);
        const QString value = equals < 0 ? QString() : argument.mid(equals + 1);
        const QString from = say(QT_TRANSLATE_NOOP("Settings", "командная строка"));
        if (const core::Result<> applied = apply(key, value, from); !applied)
            return applied;
    }
    return core::Done{};
}

QString SettingsRegistry::helpText() const
{
    QString text;
    for (const Entry& entry : m_entries) {
        const QString shown = entry.shown.isEmpty() ? QStringLiteral("—") : entry.shown;
        text += QStringLiteral("  %1 [%2]\n      %3\n").arg(entry.key, shown, say(entry.help));
    }
    return text;
}

QStringList SettingsRegistry::keys() const
{
    QStringList list;
    for (const Entry& entry : m_entries)
        list.append(entry.key);
    return list;
}

} // namespace okno::server
