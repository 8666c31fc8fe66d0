// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account.h"
#include "core/application_status.h"
#include "core/clock.h"
#include "core/json_text.h"
#include "core/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <optional>
#include <tuple>
#include <vector>

// JSON of the contract's types. A type lists its fields once:
//     struct Region { QString code; QString name; OKNO_FIELDS(Region, code, name) bool operator==… };
// and toJson / fromJson, the check for unknown fields and the comparison with the OpenAPI description follow from it.
// A std::optional field may be absent; every other field must be there.

namespace okno::api {

template <typename Owner, typename Value> struct Field {
    const char* name;
    Value Owner::* member;
};

template <typename T>
concept HasFields = requires { T::describedFields(); };

#define OKNO_EXPAND_FIELDS(T, a, ...)                                                                                  \
    ::okno::api::Field{#a, &T::a} __VA_OPT__(, OKNO_FIELDS_AGAIN OKNO_PARENS(T, __VA_ARGS__))
#define OKNO_FIELDS_AGAIN() OKNO_EXPAND_FIELDS
#define OKNO_PARENS ()
#define OKNO_EVAL(...) OKNO_EVAL4(OKNO_EVAL4(OKNO_EVAL4(__VA_ARGS__)))
#define OKNO_EVAL4(...) OKNO_EVAL3(OKNO_EVAL3(OKNO_EVAL3(__VA_ARGS__)))
#define OKNO_EVAL3(...) OKNO_EVAL2(OKNO_EVAL2(OKNO_EVAL2(__VA_ARGS__)))
#define OKNO_EVAL2(...) __VA_ARGS__

#define OKNO_FIELDS(T, ...)                                                                                            \
    static constexpr auto describedFields()                                                                            \
    {                                                                                                                  \
        return std::tuple{OKNO_EVAL(OKNO_EXPAND_FIELDS(T, __VA_ARGS__))};                                              \
    }

// What went wrong while reading, in the order found; the first becomes the error, the rest its `more`.
class Faults {
public:
    void add(core::ErrorCode code, const QString& pointer) { m_list.push_back(core::Error(code, pointer)); }
    [[nodiscard]] bool none() const { return m_list.empty(); }
    [[nodiscard]] core::Error error() const;

private:
    std::vector<core::Error> m_list;
};

// A member name as a step of an RFC 6901 pointer.
[[nodiscard]] QString pointerStep(const QString& name);

template <typename T> struct Codec;

template <typename T> [[nodiscard]] QJsonValue toJsonValue(const T& value)
{
    return Codec<T>::write(value);
}

// The type's own object, e.g. for a body.
template <HasFields T> [[nodiscard]] QJsonObject toJson(const T& value)
{
    return toJsonValue(value).toObject();
}

// The same as compact JSON, without a tree between: what the server sends.
template <typename T> [[nodiscard]] QByteArray toText(const T& value)
{
    core::JsonText text;
    Codec<T>::text(text, value);
    return text.take();
}

// Unknown members are a fault (unknown_field), absent ones too (missing_field), wrong types are invalid_field; all are
// reported.
template <typename T> [[nodiscard]] core::Result<T> fromJson(const QJsonValue& json)
{
    Faults faults;
    T value{};
    Codec<T>::read(json, value, QString(), faults);
    if (!faults.none())
        return faults.error();
    return value;
}

// The same as the client reads an answer: members of a newer server are passed over.
template <typename T> [[nodiscard]] core::Result<T> fromAnswer(const QJsonValue& json);

namespace detail {

template <typename T> struct IsOptional : std::false_type { };
template <typename T> struct IsOptional<std::optional<T>> : std::true_type { };

void checkUnknown(const QJsonObject& object, const std::vector<const char*>& known, const QString& at, Faults& faults);
bool lenient();

struct Lenient {
    Lenient();
    ~Lenient();
};

} // namespace detail

template <HasFields T> struct Codec<T> {
    static QJsonValue write(const T& value)
    {
        QJsonObject object;
        std::apply([&](const auto&... field) { (writeField(object, value, field), ...); }, T::describedFields());
        return object;
    }

    static void text(core::JsonText& text, const T& value)
    {
        text.beginObject();
        std::apply([&](const auto&... field) { (textField(text, value, field), ...); }, T::describedFields());
        text.endObject();
    }

    static void read(const QJsonValue& json, T& value, const QString& at, Faults& faults)
    {
        if (!json.isObject()) {
            faults.add(core::ErrorCode::InvalidField, at);
            return;
        }
        const QJsonObject object = json.toObject();
        std::apply(
            [&](const auto&... field) { (readField(object, value, field, at, faults), ...); }, T::describedFields());
        if (!detail::lenient())
            detail::checkUnknown(object, names(), at, faults);
    }

    static std::vector<const char*> names()
    {
        return std::apply(
            [](const auto&... field) { return std::vector<const char*>{field.name...}; }, T::describedFields());
    }

private:
    template <typename V> static void writeField(QJsonObject& object, const T& value, const Field<T, V>& field)
    {
        if constexpr (detail::IsOptional<V>::value) {
            if (!(value.*field.member))
                return;
        }
        object.insert(QLatin1StringView(field.name), toJsonValue(value.*field.member));
    }

    template <typename V> static void textField(core::JsonText& text, const T& value, const Field<T, V>& field)
    {
        if constexpr (detail::IsOptional<V>::value) {
            if (!(value.*field.member))
                return;
        }
        text.key(QLatin1StringView(field.name));
        Codec<V>::text(text, value.*field.member);
    }

    template <typename V>
    static void readField(
        const QJsonObject& object, T& value, const Field<T, V>& field, const QString& at, Faults& faults)
    {
        const QString name = QString::fromLatin1(field.name);
        const QString here = at + u'/' + pointerStep(name);
        const auto found = object.constFind(name);
        const bool absent = found == object.constEnd() || (detail::IsOptional<V>::value && found->isNull());
        if (!absent)
            Codec<V>::read(*found, value.*field.member, here, faults);
        else if constexpr (!detail::IsOptional<V>::value)
            faults.add(core::ErrorCode::MissingField, here);
    }
};

template <typename T> struct Codec<std::optional<T>> {
    static QJsonValue write(const std::optional<T>& value) { return value ? toJsonValue(*value) : QJsonValue(); }
    static void text(core::JsonText& text, const std::optional<T>& value)
    {
        if (value)
            Codec<T>::text(text, *value);
        else
            text.null();
    }
    static void read(const QJsonValue& json, std::optional<T>& value, const QString& at, Faults& faults)
    {
        Codec<T>::read(json, value.emplace(), at, faults);
    }
};

template <typename T> struct Codec<std::vector<T>> {
    static QJsonValue write(const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(toJsonValue(value));
        return array;
    }
    static void text(core::JsonText& text, const std::vector<T>& values)
    {
        text.beginArray();
        for (const T& value : values)
            Codec<T>::text(text, value);
        text.endArray();
    }
    static void read(const QJsonValue& json, std::vector<T>& values, const QString& at, Faults& faults)
    {
        if (!json.isArray()) {
            faults.add(core::ErrorCode::InvalidField, at);
            return;
        }
        qsizetype index = 0;
        for (const QJsonValue& item : json.toArray())
            Codec<T>::read(item, values.emplace_back(), at + u'/' + QString::number(index++), faults);
    }
};

#define OKNO_CODEC(Type)                                                                                               \
    template <> struct Codec<Type> {                                                                                   \
        static QJsonValue write(const Type& value);                                                                    \
        static void text(core::JsonText& text, const Type& value);                                                     \
        static void read(const QJsonValue& json, Type& value, const QString& at, Faults& faults);                      \
    }

OKNO_CODEC(QString);
OKNO_CODEC(bool);
OKNO_CODEC(int);
OKNO_CODEC(qint64);
OKNO_CODEC(QStringList);
OKNO_CODEC(QDateTime); // core::toWire
OKNO_CODEC(QDate); // core::toWire
OKNO_CODEC(QJsonObject); // passed through as it is
OKNO_CODEC(core::Role);
OKNO_CODEC(core::AccountLevel);
OKNO_CODEC(core::ApplicationStatus);

template <typename T> core::Result<T> fromAnswer(const QJsonValue& json)
{
    const detail::Lenient scope;
    return fromJson<T>(json);
}

} // namespace okno::api
