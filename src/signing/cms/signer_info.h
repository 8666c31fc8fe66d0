// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/certificate.h"
#include "signing/crypto/algorithms.h"

#include <QDateTime>
#include <optional>

namespace okno::signing {

// One entry of signing-certificate(-v2) (RFC 5035): which certificate the signer meant.
struct CertificateReference {
    DigestKind digest = DigestKind::Sha256;
    QByteArray hash;
    QByteArray issuer; // DER of the Name, empty when not told
    QByteArray serial;
    [[nodiscard]] bool names(const Certificate& certificate) const;
};

// SignerInfo as it stands in the file (RFC 5652, 5.3). Nothing here is proven.
struct SignerInfo {
    [[nodiscard]] static std::optional<SignerInfo> parse(const QByteArray& der);

    QByteArray issuer; // DER of the Name; empty when the signer is named by the key
    QByteArray serial;
    QByteArray subjectKeyId;
    AlgorithmId digestAlgorithm;
    AlgorithmId signatureAlgorithm;
    QByteArray signature;
    QByteArray signedAttributes; // what is signed: a SET in the order of the file; empty when there are none
    // From the signed attributes; each must stand there once (RFC 5652, 11).
    QByteArray contentType; // dotted
    QByteArray messageDigest;
    QDateTime signingTime;
    bool hasReference = false; // signing-certificate or -v2 is there
    std::optional<CertificateReference> reference; // its first entry, when it can be read
    // From the unsigned ones.
    QByteArray timestamp; // DER of the token (RFC 3161, appendix A)
    bool broken = false; // an attribute that must stand once stands twice or cannot be read

    [[nodiscard]] bool isOf(const Certificate& certificate) const;
};

} // namespace okno::signing
