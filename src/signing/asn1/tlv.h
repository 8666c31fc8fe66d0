// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace okno::signing {

// The limits of foreign bytes: deeper nesting or longer parts are refused, whatever they hold.
inline constexpr int maxDepth = 32;

// The head of one BER element: identifier and length octets (X.690, 8.1), read by libtasn1.
struct TlvHead {
    enum : unsigned { Universal = 0x00, Context = 0x80 };
    unsigned tagClass = 0; // as in the first octet: 0x00, 0x40, 0x80, 0xC0
    bool constructed = false;
    unsigned long number = 0;
    int headSize = 0;
    bool indefinite = false;
    qint64 length = 0; // of the content; 0 when indefinite

    [[nodiscard]] bool is(unsigned long universal) const { return tagClass == Universal && number == universal; }
    [[nodiscard]] bool isContext(unsigned long n) const { return tagClass == Context && number == n; }
    [[nodiscard]] bool isEnd() const { return tagClass == Universal && number == 0 && !constructed && length == 0; }

    // `bytes` may hold less than the whole element but must hold its head.
    [[nodiscard]] static std::optional<TlvHead> read(QByteArrayView bytes);
};

inline constexpr unsigned long tagBoolean = 1, tagInteger = 2, tagBitString = 3, tagOctetString = 4, tagOid = 6,
                               tagEnumerated = 10, tagSequence = 16, tagSet = 17, tagUtcTime = 23,
                               tagGeneralizedTime = 24;

// One element of DER in memory (definite lengths only).
struct Tlv {
    TlvHead head;
    QByteArrayView whole;
    QByteArrayView content;
};

// Walks the elements that stand one after another.
class TlvCursor {
public:
    explicit TlvCursor(QByteArrayView bytes) : m_rest(bytes) { }
    // The elements inside one whole element with this universal tag; an empty, broken cursor otherwise.
    [[nodiscard]] static TlvCursor inside(QByteArrayView element, unsigned long universal);
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    // False when what follows is not a whole element; the end is not a fault.
    [[nodiscard]] bool fine() const { return !m_broken; }
    [[nodiscard]] std::optional<Tlv> next();
    // The same without moving on.
    [[nodiscard]] std::optional<Tlv> peek() const;

private:
    QByteArrayView m_rest;
    bool m_broken = false;
};

// BER with indefinite lengths and strings in pieces becomes definite; an element in which nothing had to change keeps
// its bytes. Nothing when it is not exactly one whole element, or is nested too deep.
[[nodiscard]] std::optional<QByteArray> toDefinite(const QByteArray& ber);

// An element of a universal (constructed for SEQUENCE and SET) or context tag around the content.
[[nodiscard]] QByteArray wrapSequence(QByteArrayView content);
[[nodiscard]] QByteArray wrapSet(QByteArrayView content);
[[nodiscard]] QByteArray wrapContext(unsigned number, QByteArrayView content);
// The identifier and length octets of an element that is `length` long.
[[nodiscard]] QByteArray headOf(unsigned char identifier, qint64 length);
[[nodiscard]] QByteArray oidElement(const QByteArray& dotted);
// Dotted, empty when the element is no OBJECT IDENTIFIER.
[[nodiscard]] QByteArray oidOf(QByteArrayView element);

} // namespace okno::signing
