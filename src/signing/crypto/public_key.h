// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/crypto/algorithms.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace okno::signing {

struct GostCurve;

// The key of a certificate (SubjectPublicKeyInfo, RFC 5280 4.1.2.7; GOST by RFC 9215): RSA from 2048 bits, P-256,
// P-384, P-521, GOST R 34.10-2012 on its twelve parameter sets, GOST R 34.10-2001.
class PublicKey {
public:
    // Nothing for a kind, size or curve that is refused.
    [[nodiscard]] static std::optional<PublicKey> parse(const QByteArray& subjectPublicKeyInfo);

    [[nodiscard]] KeyKind kind() const { return m_kind; }
    [[nodiscard]] int bits() const { return m_bits; }
    // «TC26-256-A», «P-256», «2048».
    [[nodiscard]] QString parameters() const { return m_parameters; }
    [[nodiscard]] const QByteArray& info() const { return m_info; }
    // Of the digest of the signed bytes.
    [[nodiscard]] bool verify(
        const SignatureScheme& scheme, const QByteArray& digest, const QByteArray& signature) const;
    // Of bytes in memory: certificates, lists, attributes.
    [[nodiscard]] bool verifyBytes(
        const SignatureScheme& scheme, QByteArrayView signedBytes, const QByteArray& signature) const;
    bool operator==(const PublicKey& other) const { return m_info == other.m_info; }

private:
    [[nodiscard]] bool readGost(const QByteArray& parameters, const QByteArray& key);
    [[nodiscard]] bool readOther();

    KeyKind m_kind = KeyKind::Rsa;
    int m_bits = 0;
    QString m_parameters;
    QByteArray m_info;
    const GostCurve* m_curve = nullptr;
    QByteArray m_point; // GOST: X and Y, little-endian
};

} // namespace okno::signing
