// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec.h"

#include <cmath>

namespace okno::api {
namespace {

thread_local int lenientDepth = 0;

template <typename Enum>
void readEnum(const QJsonValue& json, Enum& value, std::optional<Enum> (*parse)(const QString&), const QString& at,
    Faults& faults)
{
    const std::optional<Enum> parsed = parse(json.toString());
    if (parsed)
        value = *parsed;
    else
        faults.add(core::ErrorCode::InvalidField, at);
}

// JSON has doubles only: a whole number that a double holds exactly.
bool isWhole(const QJsonValue& json, double limit)
{
    const double number = json.toDouble();
    return json.isDouble() && std::trunc(number) == number && std::abs(number) <= limit;
}

} // namespace

namespace detail {

bool lenient()
{
    return lenientDepth > 0;
}

Lenient::Lenient()
{
    ++lenientDepth;
}

Lenient::~Lenient()
{
    --lenientDepth;
}

void checkUnknown(const QJsonObject& object, const std::vector<const char*>& known, const QString& at, Faults& faults)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool found = false;
        for (const char* name : known)
            found = found || it.key() == QLatin1StringView(name);
        if (!found)
            faults.add(core::ErrorCode::UnknownField, at + u'/' + pointerStep(it.key()));
    }
}

} // namespace detail

core::Error Faults::error() const
{
    core::Error first = m_list.front();
    first.more.assign(m_list.begin() + 1, m_list.end());
    return first;
}

QString pointerStep(const QString& name)
{
    QString step = name;
    return step.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
}

QJsonValue Codec<QString>::write(const QString& value)
{
    return value;
}

void Codec<QString>::text(core::JsonText& text, const QString& value)
{
    text.value(QStringView(value));
}

void Codec<QString>::read(const QJsonValue& json, QString& value, const QString& at, Faults& faults)
{
    if (json.isString())
        value = json.toString();
    else
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<bool>::write(const bool& value)
{
    return value;
}

void Codec<bool>::text(core::JsonText& text, const bool& value)
{
    text.value(value);
}

void Codec<bool>::read(const QJsonValue& json, bool& value, const QString& at, Faults& faults)
{
    if (json.isBool())
        value = json.toBool();
    else
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<int>::write(const int& value)
{
    return value;
}

void Codec<int>::text(core::JsonText& text, const int& value)
{
    text.value(value);
}

void Codec<int>::read(const QJsonValue& json, int& value, const QString& at, Faults& faults)
{
    if (isWhole(json, 2147483647.0))
        value = static_cast<int>(json.toDouble());
    else
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<qint64>::write(const qint64& value)
{
    return value;
}

void Codec<qint64>::text(core::JsonText& text, const qint64& value)
{
    text.value(value);
}

void Codec<qint64>::read(const QJsonValue& json, qint64& value, const QString& at, Faults& faults)
{
    if (isWhole(json, 9007199254740992.0))
        value = json.toInteger();
    else
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<QStringList>::write(const QStringList& values)
{
    return QJsonArray::fromStringList(values);
}

void Codec<QStringList>::text(core::JsonText& text, const QStringList& values)
{
    text.beginArray();
    for (const QString& each : values)
        text.value(QStringView(each));
    text.endArray();
}

void Codec<QStringList>::read(const QJsonValue& json, QStringList& values, const QString& at, Faults& faults)
{
    if (!json.isArray()) {
        faults.add(core::ErrorCode::InvalidField, at);
        return;
    }
    qsizetype index = 0;
    for (const QJsonValue& item : json.toArray())
        Codec<QString>::read(item, values.emplaceBack(), at + u'/' + QString::number(index++), faults);
}

QJsonValue Codec<QDateTime>::write(const QDateTime& value)
{
    return core::toWire(value);
}

void Codec<QDateTime>::text(core::JsonText& text, const QDateTime& value)
{
    text.value(value);
}

void Codec<QDateTime>::read(const QJsonValue& json, QDateTime& value, const QString& at, Faults& faults)
{
    value = core::timeFromWire(json.toString());
    if (!value.isValid())
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<QDate>::write(const QDate& value)
{
    return core::toWire(value);
}

void Codec<QDate>::text(core::JsonText& text, const QDate& value)
{
    text.value(value);
}

void Codec<QDate>::read(const QJsonValue& json, QDate& value, const QString& at, Faults& faults)
{
    value = core::dayFromWire(json.toString());
    if (!value.isValid())
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<QJsonObject>::write(const QJsonObject& value)
{
    return value;
}

void Codec<QJsonObject>::text(core::JsonText& text, const QJsonObject& value)
{
    text.value(QJsonValue(value));
}

void Codec<QJsonObject>::read(const QJsonValue& json, QJsonObject& value, const QString& at, Faults& faults)
{
    if (json.isObject())
        value = json.toObject();
    else
        faults.add(core::ErrorCode::InvalidField, at);
}

QJsonValue Codec<core::Role>::write(const core::Role& value)
{
    return core::toWire(value);
}

void Codec<core::Role>::text(core::JsonText& text, const core::Role& value)
{
    text.value(QStringView(core::toWire(value)));
}

void Codec<core::Role>::read(const QJsonValue& json, core::Role& value, const QString& at, Faults& faults)
{
    readEnum(json, value, core::roleFromWire, at, faults);
}

QJsonValue Codec<core::AccountLevel>::write(const core::AccountLevel& value)
{
    return core::toWire(value);
}

void Codec<core::AccountLevel>::text(core::JsonText& text, const core::AccountLevel& value)
{
    text.value(QStringView(core::toWire(value)));
}

void Codec<core::AccountLevel>::read(
    const QJsonValue& json, core::AccountLevel& value, const QString& at, Faults& faults)
{
    readEnum(json, value, core::accountLevelFromWire, at, faults);
}

QJsonValue Codec<core::ApplicationStatus>::write(const core::ApplicationStatus& value)
{
    return core::toWire(value);
}

void Codec<core::ApplicationStatus>::text(core::JsonText& text, const core::ApplicationStatus& value)
{
    text.value(QStringView(core::toWire(value)));
}

void Codec<core::ApplicationStatus>::read(
    const QJsonValue& json, core::ApplicationStatus& value, const QString& at, Faults& faults)
{
    readEnum(json, value, core::applicationStatusFromWire, at, faults);
}

} // namespace okno::api
