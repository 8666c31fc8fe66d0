// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

struct asn1_node_st;

namespace okno::signing {

// One structure of asn1/okno.asn, decoded or being built, by libtasn1. Paths are libtasn1's: "sid.issuer", "certs.?1".
class Asn1Value {
public:
    // The DER of one whole structure; nothing when it is not exactly that.
    [[nodiscard]] static std::optional<Asn1Value> decode(const char* type, QByteArrayView der);
    [[nodiscard]] static Asn1Value create(const char* type);

    [[nodiscard]] bool has(const QByteArray& path) const { return bytes(path).has_value(); }
    // OCTET STRING and INTEGER: the content; ANY: the whole element; TRUE is "TRUE".
    [[nodiscard]] std::optional<QByteArray> bytes(const QByteArray& path) const;
    // A BIT STRING, with whole octets only (keys and signatures have no others).
    [[nodiscard]] std::optional<QByteArray> octetsOfBits(const QByteArray& path) const;
    // Dotted, empty when absent.
    [[nodiscard]] QByteArray oid(const QByteArray& path) const;
    // The elements of a SEQUENCE OF or SET OF.
    [[nodiscard]] int count(const QByteArray& path) const;
    // The chosen alternative of a CHOICE.
    [[nodiscard]] QByteArray choice(const QByteArray& path) const;

    // Writing. False is a mistake of the caller (a wrong path), never of foreign bytes.
    bool put(const QByteArray& path, QByteArrayView content);
    bool putOid(const QByteArray& path, const QByteArray& dotted);
    bool putNumber(const QByteArray& path, int number);
    bool choose(const QByteArray& path, const char* alternative);
    // Appends an element to a SEQUENCE OF or SET OF and answers its path.
    QByteArray append(const QByteArray& path);
    bool leaveOut(const QByteArray& path);
    // Empty when a field that must be there is not.
    [[nodiscard]] QByteArray encode() const;

private:
    struct Free {
        void operator()(asn1_node_st* node) const;
    };
    explicit Asn1Value(asn1_node_st* node) : m_node(node) { }
    std::unique_ptr<asn1_node_st, Free> m_node;
};

// The elements of an ANY that stands for AlgorithmIdentifier.parameters = NULL.
inline constexpr char derNull[] = {0x05, 0x00};

} // namespace okno::signing
