// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::forms {
namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

QString escaped(QString key)
{
    return key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

} // namespace

core::Error packageFault(const QString& file, const QString& place, const QString& problem)
{
    return core::Error(core::ErrorCode::PackageInvalid, place,
        {{QStringLiteral("file"), file}, {QStringLiteral("place"), place}, {QStringLiteral("problem"), problem}},
        file + QStringLiteral(": ") + place);
}

core::Error joined(std::vector<core::Error> faults)
{
    if (faults.empty())
        return core::ErrorCode::Internal;
    core::Error first = std::move(faults.front());
    for (size_t i = 1; i < faults.size(); ++i)
        first.more.push_back(std::move(faults[i]));
    return first;
}

core::Result<QJsonObject> parseObject(const QByteArray& bytes, const QString& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.first(qBound(0, error.offset, static_cast<int>(bytes.size()))).count('\n') + 1;
        return packageFault(
            file, QString(), words(QT_TRANSLATE_NOOP("Package", "Это не JSON: ошибка в строке %1.")).arg(line));
    }
    if (!document.isObject())
        return packageFault(file, QString(), words(QT_TRANSLATE_NOOP("Package", "Здесь должен быть объект JSON.")));
    return document.object();
}

PackageReader::PackageReader(QString file, QString place, const QJsonObject& object, std::vector<core::Error>& faults)
    : m_file(std::move(file))
    , m_place(std::move(place))
    , m_object(object)
    , m_faults(faults)
{
}

void PackageReader::fault(const QString& key, const QString& problem)
{
    m_faults.push_back(packageFault(m_file, key.isEmpty() ? m_place : m_place + u'/' + escaped(key), problem));
}

QJsonValue PackageReader::take(const char* key, Need need, QJsonValue::Type type)
{
    const QString name = QString::fromLatin1(key);
    m_seen.append(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        if (need == Need::Required)
            fault(name, words(QT_TRANSLATE_NOOP("Package", "Не хватает этого значения.")));
        return value;
    }
    if (value.type() != type) {
        fault(name, words(QT_TRANSLATE_NOOP("Package", "Значение не того вида.")));
        return QJsonValue::Undefined;
    }
    return value;
}

QString PackageReader::text(const char* key, Need need)
{
    const QJsonValue value = take(key, need, QJsonValue::String);
    if (value.isString() && need == Need::Required && value.toString().trimmed().isEmpty())
        fault(QString::fromLatin1(key), words(QT_TRANSLATE_NOOP("Package", "Текст не должен быть пустым.")));
    return value.toString();
}

QStringList PackageReader::texts(const char* key, Need need)
{
    const QJsonArray array = take(key, need, QJsonValue::Array).toArray();
    QStringList list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toString().trimmed().isEmpty())
            fault(QStringLiteral("%1/%2").arg(QLatin1StringView(key)).arg(i),
                words(QT_TRANSLATE_NOOP("Package", "Текст не должен быть пустым.")));
        else
            list.append(array.at(i).toString());
    }
    return list;
}

int PackageReader::integer(const char* key, int least, int most, Need need)
{
    const QJsonValue value = take(key, need, QJsonValue::Double);
    if (value.isUndefined())
        return least;
    const qint64 number = value.toInteger(static_cast<qint64>(least) - 1);
    if (number < least || number > most) {
        fault(QString::fromLatin1(key),
            words(QT_TRANSLATE_NOOP("Package", "Здесь должно быть целое число от %1 до %2.")).arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

bool PackageReader::flag(const char* key)
{
    return take(key, Need::Optional, QJsonValue::Bool).toBool();
}

QDate PackageReader::date(const char* key)
{
    const QJsonValue value = take(key, Need::Optional, QJsonValue::String);
    if (value.isUndefined())
        return {};
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        fault(QString::fromLatin1(key), words(QT_TRANSLATE_NOOP("Package", "Дата пишется так: 2026-11-22.")));
    return day;
}

int PackageReader::word(const char* key, const QStringList& allowed, Need need)
{
    const QJsonValue value = take(key, need, QJsonValue::String);
    if (value.isUndefined())
        return 0;
    const auto index = allowed.indexOf(value.toString());
    if (index < 0)
        fault(QString::fromLatin1(key),
            words(QT_TRANSLATE_NOOP("Package", "Здесь может быть только: %1."))
                .arg(allowed.join(QStringLiteral(", "))));
    return static_cast<int>(qMax<qsizetype>(0, index));
}

QJsonObject PackageReader::object(const char* key, Need need)
{
    return take(key, need, QJsonValue::Object).toObject();
}

PackageReader PackageReader::child(const char* key, Need need)
{
    return {m_file, m_place + u'/' + QString::fromLatin1(key), object(key, need), m_faults};
}

void PackageReader::objects(const char* key, const std::function<void(PackageReader&)>& each, Need need)
{
    const QJsonArray array = take(key, need, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        PackageReader reader(m_file, QStringLiteral("%1/%2/%3").arg(m_place, QLatin1StringView(key)).arg(i),
            array.at(i).toObject(), m_faults);
        each(reader);
        reader.finish();
    }
}

void PackageReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_seen.contains(it.key()))
            fault(it.key(), words(QT_TRANSLATE_NOOP("Package", "Такого значения здесь не бывает.")));
    }
}

} // namespace okno::forms
