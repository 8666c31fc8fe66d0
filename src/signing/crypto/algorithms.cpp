// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/algorithms.h"

#include "signing/asn1/asn1_value.h"

#include <array>

namespace okno::signing {
namespace {

struct DigestRow {
    DigestKind kind;
    const char* oid;
    int size;
    const char* name;
};
constexpr std::array digests{
    DigestRow{DigestKind::Sha1, "1.3.14.3.2.26", 20, "SHA-1"},
    DigestRow{DigestKind::Sha256, "2.16.840.1.101.3.4.2.1", 32, "SHA-256"},
    DigestRow{DigestKind::Sha384, "2.16.840.1.101.3.4.2.2", 48, "SHA-384"},
    DigestRow{DigestKind::Sha512, "2.16.840.1.101.3.4.2.3", 64, "SHA-512"},
    DigestRow{DigestKind::Streebog256, "1.2.643.7.1.1.2.2", 32, "GOST R 34.11-2012-256"},
    DigestRow{DigestKind::Streebog512, "1.2.643.7.1.1.2.3", 64, "GOST R 34.11-2012-512"},
    DigestRow{DigestKind::Gost94, "1.2.643.2.2.9", 32, "GOST R 34.11-94"},
};

const DigestRow& rowOf(DigestKind kind)
{
    for (const DigestRow& row : digests) {
        if (row.kind == kind)
            return row;
    }
    Q_UNREACHABLE();
}

struct SignatureRow {
    const char* oid;
    KeyKind key;
    std::optional<DigestKind> digest; // absent: the SignerInfo's
    Padding padding;
};
constexpr std::array signatures{
    SignatureRow{"1.2.643.7.1.1.1.1", KeyKind::Gost2012_256, DigestKind::Streebog256, Padding::None},
    SignatureRow{"1.2.643.7.1.1.1.2", KeyKind::Gost2012_512, DigestKind::Streebog512, Padding::None},
    SignatureRow{"1.2.643.7.1.1.3.2", KeyKind::Gost2012_256, DigestKind::Streebog256, Padding::None},
    SignatureRow{"1.2.643.7.1.1.3.3", KeyKind::Gost2012_512, DigestKind::Streebog512, Padding::None},
    SignatureRow{"1.2.643.2.2.19", KeyKind::Gost2001, DigestKind::Gost94, Padding::None},
    SignatureRow{"1.2.643.2.2.3", KeyKind::Gost2001, DigestKind::Gost94, Padding::None},
    SignatureRow{"1.2.840.113549.1.1.1", KeyKind::Rsa, std::nullopt, Padding::Pkcs1},
    SignatureRow{"1.2.840.113549.1.1.11", KeyKind::Rsa, DigestKind::Sha256, Padding::Pkcs1},
    SignatureRow{"1.2.840.113549.1.1.12", KeyKind::Rsa, DigestKind::Sha384, Padding::Pkcs1},
    SignatureRow{"1.2.840.113549.1.1.13", KeyKind::Rsa, DigestKind::Sha512, Padding::Pkcs1},
    SignatureRow{"1.2.840.10045.2.1", KeyKind::Ecdsa, std::nullopt, Padding::None},
    SignatureRow{"1.2.840.10045.4.3.2", KeyKind::Ecdsa, DigestKind::Sha256, Padding::None},
    SignatureRow{"1.2.840.10045.4.3.3", KeyKind::Ecdsa, DigestKind::Sha384, Padding::None},
    SignatureRow{"1.2.840.10045.4.3.4", KeyKind::Ecdsa, DigestKind::Sha512, Padding::None},
};
constexpr char pssOid[] = "1.2.840.113549.1.1.10";
constexpr char mgf1Oid[] = "1.2.840.113549.1.1.8";

// RFC 4055, 3.1: MGF1 over the same digest; the defaults are SHA-1 and refused with it.
std::optional<SignatureScheme> pssScheme(const QByteArray& parameters)
{
    const auto pss = Asn1Value::decode("PssParameters", parameters);
    if (!pss)
        return std::nullopt;
    const auto digest = digestOf({pss->oid("hashAlgorithm.algorithm"), {}});
    const QByteArray mask = pss->bytes("maskGenAlgorithm.parameters").value_or(QByteArray());
    const auto maskDigest = Asn1Value::decode("AlgorithmIdentifier", mask);
    const QByteArray salt = pss->bytes("saltLength").value_or(QByteArray(1, 20));
    if (!digest || *digest == DigestKind::Sha1 || pss->oid("maskGenAlgorithm.algorithm") != mgf1Oid || !maskDigest
        || digestOf({maskDigest->oid("algorithm"), {}}) != digest || salt.isEmpty() || salt.size() > 2)
        return std::nullopt;
    int length = 0;
    for (const char c : salt)
        length = length << 8 | static_cast<unsigned char>(c);
    return SignatureScheme{KeyKind::Rsa, *digest, Padding::Pss, length};
}

bool isSha2(DigestKind digest)
{
    return digest == DigestKind::Sha256 || digest == DigestKind::Sha384 || digest == DigestKind::Sha512;
}

} // namespace

std::optional<DigestKind> digestOf(const AlgorithmId& algorithm)
{
    for (const DigestRow& row : digests) {
        if (algorithm.oid == row.oid)
            return row.kind;
    }
    return std::nullopt;
}

QByteArray oidOf(DigestKind digest)
{
    return rowOf(digest).oid;
}

int sizeOf(DigestKind digest)
{
    return rowOf(digest).size;
}

QString nameOf(DigestKind digest)
{
    return QLatin1StringView(rowOf(digest).name);
}

QString nameOf(KeyKind key)
{
    switch (key) {
    case KeyKind::Rsa:
        return QStringLiteral("RSA");
    case KeyKind::Ecdsa:
        return QStringLiteral("ECDSA");
    case KeyKind::Gost2001:
        return QStringLiteral("GOST R 34.10-2001");
    case KeyKind::Gost2012_256:
        return QStringLiteral("GOST R 34.10-2012-256");
    case KeyKind::Gost2012_512:
        return QStringLiteral("GOST R 34.10-2012-512");
    }
    return {};
}

bool isGost(KeyKind key)
{
    return key == KeyKind::Gost2001 || key == KeyKind::Gost2012_256 || key == KeyKind::Gost2012_512;
}

DigestKind digestFor(KeyKind key, int bits)
{
    switch (key) {
    case KeyKind::Gost2001:
        return DigestKind::Gost94;
    case KeyKind::Gost2012_256:
        return DigestKind::Streebog256;
    case KeyKind::Gost2012_512:
        return DigestKind::Streebog512;
    case KeyKind::Ecdsa:
        return bits > 256 ? DigestKind::Sha384 : DigestKind::Sha256;
    case KeyKind::Rsa:
        break;
    }
    return DigestKind::Sha256;
}

std::optional<SignatureScheme> schemeOf(const AlgorithmId& signature, KeyKind key, std::optional<DigestKind> digest)
{
    if (signature.oid == pssOid) {
        const auto scheme = pssScheme(signature.parameters);
        return scheme && key == KeyKind::Rsa && (!digest || *digest == scheme->digest) ? scheme : std::nullopt;
    }
    for (const SignatureRow& row : signatures) {
        if (signature.oid != row.oid)
            continue;
        const auto used = row.digest ? row.digest : digest;
        // A digest beside the signature that is another than in it is a mistake or an attack.
        if (row.key != key || !used || (digest && *digest != *used))
            return std::nullopt;
        if ((key == KeyKind::Rsa || key == KeyKind::Ecdsa) && !isSha2(*used))
            return std::nullopt;
        return SignatureScheme{key, *used, row.padding, 0};
    }
    return std::nullopt;
}

AlgorithmId signatureIdFor(const SignatureScheme& scheme)
{
    switch (scheme.key) {
    case KeyKind::Gost2012_256:
        return {"1.2.643.7.1.1.1.1", {}};
    case KeyKind::Gost2012_512:
        return {"1.2.643.7.1.1.1.2", {}};
    case KeyKind::Ecdsa:
        for (const SignatureRow& row : signatures) {
            if (row.key == KeyKind::Ecdsa && row.digest == scheme.digest)
                return {row.oid, {}};
        }
        break;
    case KeyKind::Rsa:
        return {"1.2.840.113549.1.1.1", QByteArray(derNull, 2)};
    case KeyKind::Gost2001:
        break;
    }
    return {};
}

AlgorithmId digestIdFor(DigestKind digest)
{
    return {oidOf(digest), {}};
}

} // namespace okno::signing
