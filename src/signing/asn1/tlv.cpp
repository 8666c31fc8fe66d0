// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/asn1/tlv.h"

#include "signing/asn1/asn1_value.h"

#include <algorithm>
#include <libtasn1.h>

namespace okno::signing {

std::optional<TlvHead> TlvHead::read(QByteArrayView bytes)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    // A head is never longer than this; libtasn1 counts in int.
    const int room = static_cast<int>(std::min<qsizetype>(bytes.size(), 24));
    TlvHead head;
    unsigned char tagClass = 0;
    int tagSize = 0;
    if (room < 2 || asn1_get_tag_der(data, room, &tagClass, &tagSize, &head.number) != ASN1_SUCCESS || tagSize >= room)
        return std::nullopt;
    head.tagClass = tagClass & 0xC0U;
    head.constructed = (tagClass & 0x20U) != 0;
    const unsigned char first = data[tagSize];
    if (first == 0x80) {
        head.indefinite = true;
        head.headSize = tagSize + 1;
        return head.constructed ? std::optional(head) : std::nullopt;
    }
    // libtasn1 refuses a length beyond the bytes it is given; here only the head may be at hand.
    const int octets = first < 0x80 ? 0 : first & 0x7F;
    if (octets > 8 || tagSize + 1 + octets > room)
        return std::nullopt;
    quint64 length = octets == 0 ? first : 0;
    for (int i = 1; i <= octets; ++i)
        length = length << 8 | data[tagSize + i];
    if (length > (quint64(1) << 62))
        return std::nullopt;
    head.length = static_cast<qint64>(length);
    head.headSize = tagSize + 1 + octets;
    return head;
}

TlvCursor TlvCursor::inside(QByteArrayView element, unsigned long universal)
{
    TlvCursor outer(element);
    const auto found = outer.next();
    TlvCursor cursor({});
    if (!found || !outer.atEnd() || !found->head.is(universal))
        cursor.m_broken = true;
    else
        cursor.m_rest = found->content;
    return cursor;
}

std::optional<Tlv> TlvCursor::peek() const
{
    const auto head = TlvHead::read(m_rest);
    if (!head || head->indefinite || head->length > m_rest.size() - head->headSize)
        return std::nullopt;
    const auto length = static_cast<qsizetype>(head->length);
    return Tlv{*head, m_rest.first(head->headSize + length), m_rest.sliced(head->headSize, length)};
}

std::optional<Tlv> TlvCursor::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const auto found = peek();
    if (found)
        m_rest = m_rest.sliced(found->whole.size());
    else {
        m_broken = true;
        m_rest = {};
    }
    return found;
}

namespace {

bool isString(const TlvHead& head)
{
    // The string types of X.690 8.23 and 8.7 that may come in pieces.
    return head.tagClass == TlvHead::Universal
        && (head.number == tagOctetString || head.number == 12 || (head.number >= 18 && head.number <= 22)
            || (head.number >= 25 && head.number <= 30));
}

// Takes one element off `rest` and appends its definite form.
bool convert(QByteArrayView& rest, QByteArray& out, int depth)
{
    const auto head = TlvHead::read(rest);
    if (!head || depth > maxDepth || head->isEnd())
        return false;
    const QByteArrayView start = rest;
    QByteArrayView content = rest.sliced(head->headSize);
    if (!head->indefinite) {
        if (head->length > content.size())
            return false;
        rest = content.sliced(static_cast<qsizetype>(head->length));
        content = content.first(static_cast<qsizetype>(head->length));
        if (!head->constructed) {
            out.append(start.first(head->headSize + content.size()));
            return true;
        }
    }
    const bool join = isString(*head);
    QByteArray inner;
    while (true) {
        if (content.isEmpty()) {
            if (head->indefinite)
                return false;
            break;
        }
        const auto next = TlvHead::read(content);
        if (!next)
            return false;
        if (head->indefinite && next->isEnd()) {
            rest = content.sliced(next->headSize);
            break;
        }
        const qsizetype before = inner.size();
        if (!convert(content, inner, depth + 1))
            return false;
        if (join) {
            const auto piece = TlvHead::read(QByteArrayView(inner).sliced(before));
            if (!piece || piece->constructed || piece->number != head->number || piece->tagClass != TlvHead::Universal)
                return false;
            inner.remove(before, piece->headSize);
        }
    }
    const qsizetype original = start.size() - rest.size();
    if (!head->indefinite && !join && inner.size() == head->length) {
        out.append(start.first(original).first(head->headSize));
        out.append(inner);
        return true;
    }
    const auto identifier = static_cast<unsigned char>(start[0]);
    if ((identifier & 0x1F) == 0x1F)
        return false; // no structure of ours has a tag above 30
    out.append(headOf(join ? static_cast<unsigned char>(identifier & ~0x20) : identifier, inner.size()));
    out.append(inner);
    return true;
}

} // namespace

std::optional<QByteArray> toDefinite(const QByteArray& ber)
{
    QByteArrayView rest = ber;
    QByteArray out;
    out.reserve(ber.size());
    if (!convert(rest, out, 0) || !rest.isEmpty())
        return std::nullopt;
    return out;
}

QByteArray headOf(unsigned char identifier, qint64 length)
{
    unsigned char octets[ASN1_MAX_LENGTH_SIZE];
    int size = 0;
    asn1_length_der(static_cast<unsigned long>(length), octets, &size);
    return QByteArray(1, static_cast<char>(identifier)) + QByteArray(reinterpret_cast<const char*>(octets), size);
}

QByteArray wrapSequence(QByteArrayView content)
{
    return headOf(0x30, content.size()).append(content);
}

QByteArray wrapSet(QByteArrayView content)
{
    return headOf(0x31, content.size()).append(content);
}

QByteArray wrapContext(unsigned number, QByteArrayView content)
{
    return headOf(static_cast<unsigned char>(0xA0U | number), content.size()).append(content);
}

QByteArray oidElement(const QByteArray& dotted)
{
    Asn1Value value = Asn1Value::create("ObjectId");
    value.putOid({}, dotted);
    return value.encode();
}

QByteArray oidOf(QByteArrayView element)
{
    const auto value = Asn1Value::decode("ObjectId", element);
    return value ? value->oid({}) : QByteArray();
}

} // namespace okno::signing
