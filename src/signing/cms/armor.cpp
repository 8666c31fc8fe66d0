// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/armor.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <algorithm>
#include <array>

namespace okno::signing {
namespace {

constexpr qint64 inMemory = 1024 * 1024; // octets; larger armoured files go through a temporary file
const QList<QByteArray> cmsLabels{"CMS", "PKCS7", "PKCS #7 SIGNED DATA"};

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

// Base64 that comes in lines of any length.
class Base64Stream {
public:
    explicit Base64Stream(QIODevice& to) : m_to(to) { }
    // False for a character that does not belong there.
    bool add(const QByteArray& text)
    {
        for (const char c : text) {
            if (c == '=')
                m_ended = true;
            else if (c == '\n' || c == '\r' || c == ' ' || c == '\t')
                continue;
            else if (!isBase64(c) || m_ended)
                return false;
            else
                m_quads.append(c);
        }
        const qsizetype whole = m_quads.size() / 4 * 4;
        const bool written = write(m_quads.first(whole));
        m_quads.remove(0, whole);
        return written;
    }
    bool finish() { return m_quads.size() != 1 && write(m_quads) && m_any; }

private:
    bool write(const QByteArray& text)
    {
        if (text.isEmpty())
            return true;
        m_any = true;
        const QByteArray bytes = QByteArray::fromBase64(text);
        return m_to.write(bytes) == bytes.size();
    }
    QIODevice& m_to;
    QByteArray m_quads;
    bool m_ended = false;
    bool m_any = false;
};

// A line, or a piece of a long one. QIODevice's own readLine takes the longest that it may be for each.
QByteArray nextLine(QIODevice& file)
{
    std::array<char, 4096> buffer;
    const qint64 got = file.readLine(buffer.data(), buffer.size());
    return got > 0 ? QByteArray(buffer.data(), got) : QByteArray();
}

bool isBegin(const QByteArray& word)
{
    return word.startsWith("-----BEGIN ") && word.endsWith("-----") && cmsLabels.contains(word.sliced(11).chopped(5));
}

bool unpackBare(QIODevice& file, Base64Stream& out)
{
    while (!file.atEnd()) {
        const QByteArray line = nextLine(file);
        if (line.isEmpty() || !out.add(line)) // empty: the file cannot be read
            return false;
    }
    return out.finish();
}

bool unpackPem(QIODevice& file, Base64Stream& out)
{
    QByteArray end;
    while (!file.atEnd()) {
        const QByteArray line = nextLine(file);
        if (line.isEmpty())
            return false;
        const QByteArray word = line.trimmed();
        if (end.isEmpty()) {
            if (isBegin(word))
                end = QByteArray(word).replace("BEGIN", "END");
        } else if (word == end) {
            return out.finish();
        } else if (!word.contains(':') && !out.add(line)) { // a colon: a header of RFC 1421
            return false;
        }
    }
    return false;
}

} // namespace

QList<QByteArray> derOfPem(const QByteArray& text, const QList<QByteArray>& labels)
{
    QList<QByteArray> out;
    qsizetype at = 0;
    while ((at = text.indexOf("-----BEGIN ", at)) >= 0) {
        const qsizetype labelAt = at + 11;
        const qsizetype labelEnd = text.indexOf("-----", labelAt);
        if (labelEnd < 0)
            break;
        const QByteArray label = text.sliced(labelAt, labelEnd - labelAt);
        const qsizetype end = text.indexOf("-----END " + label + "-----", labelEnd);
        at = labelEnd;
        if (end < 0 || !labels.contains(label))
            continue;
        out << QByteArray::fromBase64(text.sliced(labelEnd + 5, end - labelEnd - 5));
        at = end;
    }
    return out;
}

std::unique_ptr<QIODevice> unarmored(QIODevice& file)
{
    file.seek(0);
    const bool pem = file.peek(65536).contains("-----BEGIN ");
    std::unique_ptr<QIODevice> to;
    if (file.size() <= inMemory)
        to = std::make_unique<QBuffer>();
    else
        to = std::make_unique<QTemporaryFile>();
    const bool open = qobject_cast<QTemporaryFile*>(to.get()) ? static_cast<QTemporaryFile*>(to.get())->open()
                                                              : to->open(QIODevice::ReadWrite);
    Base64Stream out(*to);
    if (!open || !(pem ? unpackPem(file, out) : unpackBare(file, out)))
        return nullptr;
    to->seek(0);
    return to;
}

} // namespace okno::signing
