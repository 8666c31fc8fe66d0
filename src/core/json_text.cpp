// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_text.h"

#include "core/clock.h"

#include <cmath>
#include <cstring>

namespace okno::core {
namespace {

constexpr char hex[] = "0123456789abcdef";

// What RFC 8259 demands to be escaped.
char* putEscaped(char* to, char c)
{
    *to++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *to++ = c;
        return to;
    case '\n':
        *to++ = 'n';
        return to;
    case '\r':
        *to++ = 'r';
        return to;
    case '\t':
        *to++ = 't';
        return to;
    default:
        std::memcpy(to, "u00", 3);
        to[3] = hex[(c >> 4) & 0xf];
        to[4] = hex[c & 0xf];
        return to + 5;
    }
}

char* putUtf8(char* to, char32_t c)
{
    if (c < 0x800) {
        *to++ = static_cast<char>(0xc0 | (c >> 6));
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xe0 | (c >> 12));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
    } else {
        *to++ = static_cast<char>(0xf0 | (c >> 18));
        *to++ = static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
    }
    *to++ = static_cast<char>(0x80 | (c & 0x3f));
    return to;
}

} // namespace

char* JsonText::room(qsizetype bytes)
{
    if (m_buffer.size() - m_size < bytes)
        m_buffer.resize(qMax(m_size + bytes, qMax<qsizetype>(1024, 2 * m_buffer.size())));
    return m_buffer.data() + m_size;
}

void JsonText::comma()
{
    if (m_needsComma)
        room(1)[0] = ',', ++m_size;
    m_needsComma = true;
}

void JsonText::open(char bracket)
{
    comma();
    *room(1) = bracket;
    ++m_size;
    m_needsComma = false;
}

void JsonText::close(char bracket)
{
    *room(1) = bracket;
    ++m_size;
    m_needsComma = true;
}

void JsonText::plain(QByteArrayView text)
{
    comma();
    std::memcpy(room(text.size()), text.data(), static_cast<std::size_t>(text.size()));
    m_size += text.size();
}

void JsonText::quoted(QStringView text)
{
    constexpr qsizetype most = 6; // bytes of one UTF-16 unit: \u001f
    char* const begin = room(text.size() * most + 2);
    char* to = begin;
    *to++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            if (c >= 0x20 && c != u'"' && c != u'\\')
                *to++ = static_cast<char>(c);
            else
                to = putEscaped(to, static_cast<char>(c));
        } else if (!QChar::isSurrogate(c)) {
            to = putUtf8(to, c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            to = putUtf8(to, QChar::surrogateToUcs4(c, text[i + 1].unicode()));
            ++i;
        } else {
            to = putUtf8(to, QChar::ReplacementCharacter); // half a character has no UTF-8
        }
    }
    *to++ = '"';
    m_size += to - begin;
}

void JsonText::key(QLatin1StringView name)
{
    comma();
    char* to = room(name.size() + 3);
    *to++ = '"';
    std::memcpy(to, name.data(), static_cast<std::size_t>(name.size()));
    to += name.size();
    *to++ = '"';
    *to = ':';
    m_size += name.size() + 3;
    m_needsComma = false;
}

void JsonText::key(QStringView name)
{
    comma();
    quoted(name);
    *room(1) = ':';
    ++m_size;
    m_needsComma = false;
}

void JsonText::value(QStringView text)
{
    comma();
    quoted(text);
}

void JsonText::value(qint64 number)
{
    plain(QByteArray::number(number));
}

void JsonText::value(double number)
{
    if (std::isfinite(number))
        plain(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    else
        null();
}

void JsonText::value(QDate day)
{
    value(QStringView(toWire(day)));
}

void JsonText::value(const QDateTime& moment)
{
    value(QStringView(toWire(moment)));
}

void JsonText::value(const QJsonValue& json)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    switch (json.type()) {
    case QJsonValue::Bool:
        return value(json.toBool());
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const bool whole = std::abs(number) <= exact && std::trunc(number) == number;
        return whole || json.toVariant().typeId() == QMetaType::LongLong ? value(json.toInteger()) : value(number);
    }
    case QJsonValue::String:
        return value(QStringView(json.toString()));
    case QJsonValue::Array: {
        beginArray();
        const QJsonArray array = json.toArray();
        for (const QJsonValue& item : array)
            value(item);
        return endArray();
    }
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(QStringView(it.key()));
            value(QJsonValue(it.value()));
        }
        return endObject();
    }
    default:
        return null();
    }
}

QByteArray JsonText::take()
{
    m_buffer.resize(m_size);
    m_size = 0;
    m_needsComma = false;
    return std::exchange(m_buffer, {});
}

QByteArray jsonText(const QJsonValue& json)
{
    JsonText text;
    text.value(json);
    return text.take();
}

} // namespace okno::core
