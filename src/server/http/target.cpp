// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/target.h"

#include <QStringDecoder>

namespace okno::server::http {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// The byte of "%XX" at `at`, or -1.
int encodedByte(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return -1;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// What can stand unencoded in a path (RFC 3986 pchar) besides '/' and '%'.
bool isPathByte(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != 0 && QByteArrayView("-._~!$&'()*+,;=:@").contains(c);
}

// Bytes that mean something to a path and so may not come in disguise.
bool isForbiddenEncoded(int byte)
{
    return byte < 0x20 || byte == 0x7f || byte == '/' || byte == '\\' || byte == '.' || byte == '%';
}

core::Error bad(const char* why)
{
    return core::Error(core::ErrorCode::BadRequest, {}, {}, QString::fromLatin1(why));
}

} // namespace

core::Result<Target> readTarget(QByteArrayView target)
{
    if (target.isEmpty() || target[0] != '/')
        return bad("the target is not in origin form");
    const qsizetype question = target.indexOf('?');
    const QByteArrayView raw = question < 0 ? target : target.first(question);
    Target result;
    if (question >= 0)
        result.query = target.sliced(question + 1);
    for (const char c : result.query) {
        if (static_cast<uchar>(c) <= 0x20 || c == 0x7f || c == '#')
            return bad("the query has a forbidden character");
    }

    bool plainAscii = true;
    result.path.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '/' && i > 0 && raw[i - 1] == '/')
            return bad("the path has an empty segment");
        if (c == '/' || isPathByte(c)) {
            result.path.append(c);
            continue;
        }
        const int byte = c == '%' ? encodedByte(raw, i) : -1;
        if (byte < 0 || isForbiddenEncoded(byte))
            return bad("the path has a forbidden character");
        plainAscii = plainAscii && byte < 0x80;
        result.path.append(static_cast<char>(byte));
        i += 2;
    }
    if (result.path.contains("/.")) {
        for (const QByteArray& segment : result.path.split('/')) {
            if (segment == "." || segment == "..")
                return bad("the path climbs");
        }
    }
    if (!plainAscii) {
        // Without state: an unfinished sequence at the end counts as an error.
        QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = utf8(result.path);
        if (utf8.hasError() || text.contains(QChar::ReplacementCharacter))
            return bad("the path is not UTF-8");
    }
    return result;
}

QByteArray decodeQuery(QByteArrayView text, bool* ok)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    *ok = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded.append(' ');
        } else if (text[i] != '%') {
            decoded.append(text[i]);
        } else if (const int byte = encodedByte(text, i); byte > 0) {
            decoded.append(static_cast<char>(byte));
            i += 2;
        } else {
            *ok = false;
            return {};
        }
    }
    return decoded;
}

} // namespace okno::server::http
