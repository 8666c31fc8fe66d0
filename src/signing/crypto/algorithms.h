// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace okno::signing {

// Digests: ГОСТ Р 34.11-2012 (RFC 6986), FIPS 180-4; ГОСТ Р 34.11-94 only to check old signatures.
// SHA-1 names certificates (RFC 5035, RFC 5280 4.2.1.2) and is never accepted in a signature.
enum class DigestKind { Sha1, Sha256, Sha384, Sha512, Streebog256, Streebog512, Gost94 };

enum class KeyKind { Rsa, Ecdsa, Gost2001, Gost2012_256, Gost2012_512 };

// How a signature is made of a digest. GOST and ECDSA have one way each.
enum class Padding { None, Pkcs1, Pss };

// AlgorithmIdentifier as it stood there.
struct AlgorithmId {
    QByteArray oid; // dotted
    QByteArray parameters; // DER of one element; empty when absent. NULL counts as absent for the algorithms here.
    bool operator==(const AlgorithmId&) const = default;
};

// What has to be known to check or make one signature value.
struct SignatureScheme {
    KeyKind key = KeyKind::Rsa;
    DigestKind digest = DigestKind::Sha256;
    Padding padding = Padding::None;
    int saltLength = 0; // octets, PSS only
    bool operator==(const SignatureScheme&) const = default;
};

[[nodiscard]] std::optional<DigestKind> digestOf(const AlgorithmId& algorithm);
[[nodiscard]] QByteArray oidOf(DigestKind digest);
[[nodiscard]] int sizeOf(DigestKind digest); // octets
[[nodiscard]] QString nameOf(DigestKind digest);
// «GOST R 34.10-2012-256», «RSA», …: for people and JSON alike.
[[nodiscard]] QString nameOf(KeyKind key);
[[nodiscard]] bool isGost(KeyKind key);

// The digest that belongs to a GOST key (ГОСТ Р 34.10-2012, RFC 9215); for RSA and EC the one that we take when we
// sign.
[[nodiscard]] DigestKind digestFor(KeyKind key, int bits);

// What signatureAlgorithm says for a key of this kind: the identifier of a signature with its digest, both families of
// GOST identifiers, or the identifier of a bare key with `digest` beside it (SignerInfo). Nothing when they do not fit
// or are refused.
[[nodiscard]] std::optional<SignatureScheme> schemeOf(
    const AlgorithmId& signature, KeyKind key, std::optional<DigestKind> digest);

// The signatureAlgorithm that we write into a SignerInfo: for GOST the identifier of the key (1.2.643.7.1.1.1.1/.2), as
// КриптоПро and OpenSSL write it; rsaEncryption with NULL; ecdsa-with-SHA2.
[[nodiscard]] AlgorithmId signatureIdFor(const SignatureScheme& scheme);
[[nodiscard]] AlgorithmId digestIdFor(DigestKind digest);

} // namespace okno::signing
