// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inn.h"
#include "core/snils.h"
#include "signing/certificate/distinguished_name.h"
#include "signing/crypto/public_key.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace okno::signing {

// Bits of keyUsage (RFC 5280, 4.2.1.3).
enum KeyUsageBit : unsigned {
    DigitalSignature = 1U << 0,
    NonRepudiation = 1U << 1,
    KeyEncipherment = 1U << 2,
    KeyCertSign = 1U << 5,
    CrlSign = 1U << 6,
};

struct BasicConstraints {
    bool isCa = false;
    std::optional<int> pathLength;
    bool operator==(const BasicConstraints&) const = default;
};

// A certificate X.509 as its bytes say; nothing here trusts it. Read by ourselves because Qt's own class crashes on
// GOST keys.
struct Certificate {
    [[nodiscard]] static std::optional<Certificate> parse(const QByteArray& der);

    QByteArray der;
    QByteArray tbs; // the signed part
    QByteArray serial; // the content of the INTEGER
    DistinguishedName subject;
    DistinguishedName issuer;
    QDateTime notBefore; // UTC, both days included
    QDateTime notAfter;
    QByteArray keyInfo; // SubjectPublicKeyInfo
    std::optional<PublicKey> key; // absent when its kind is refused
    AlgorithmId signatureAlgorithm;
    QByteArray signature;
    std::optional<BasicConstraints> constraints;
    std::optional<unsigned> keyUsage; // KeyUsageBit
    QList<QByteArray> purposes; // extendedKeyUsage, dotted
    QByteArray subjectKeyId;
    QByteArray authorityKeyId;
    QStringList crlUrls;
    QStringList ocspUrls;
    QStringList issuerUrls;
    bool ocspNoCheck = false; // a responder whose own certificate is not asked about (RFC 6960, 4.2.2.2.1)
    bool unknownCritical = false; // holds a critical extension that we do not understand

    [[nodiscard]] bool isSelfIssued() const { return subject.matches(issuer); }
    [[nodiscard]] bool isValidAt(const QDateTime& moment) const { return notBefore <= moment && moment <= notAfter; }
    // «01 8c ba 84» without spaces, lower case.
    [[nodiscard]] QString serialText() const { return QString::fromLatin1(serial.toHex()); }
    // The mathematics only: made with the key of `issuer`.
    [[nodiscard]] bool isSignedBy(const Certificate& issuer) const;
    bool operator==(const Certificate& other) const { return der == other.der; }
};

// Whose certificate it is, from its subject. A number with a wrong check sum is left out and told by `faults`.
struct Owner {
    QString name; // surname and given names, or the common name
    QString organisation;
    QString position;
    std::optional<core::Snils> snils;
    std::optional<core::Inn> inn;
    std::optional<core::Inn> organisationInn;
    QString ogrn; // 13 digits, or 15 of an entrepreneur
    QStringList faults; // "snils", "inn", "ogrn"
    bool operator==(const Owner&) const = default;
};
[[nodiscard]] Owner ownerOf(const Certificate& certificate);

// All certificates of a file: PEM with any text between, or one DER. Broken ones are left out.
[[nodiscard]] QList<Certificate> certificatesOf(const QByteArray& file);

} // namespace okno::signing
