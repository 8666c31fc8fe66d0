// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/revocation.h"
#include "signing/certificate/trust_store.h"

namespace okno::signing {

enum class ChainState { Ok, UnknownIssuer, Expired, Revoked, BadCa, BadUsage, NotChecked };

// What the certificate at the bottom is used for.
enum class CertificateUse { Signature, Timestamp };

struct ChainReport {
    ChainState state = ChainState::NotChecked;
    QList<Certificate> path; // from the certificate to the root; only the certificate when there is no way
    RevocationState revocation = RevocationState::Unknown;
    bool accredited = false; // the way ends at a root that the administrator has marked
    bool forged = false; // a trusted issuer is named, and its key did not make the signature
    QStringList warnings;
};

struct ChainRequest {
    const TrustStore& trust;
    const RevocationSource* revocation = nullptr; // without: unknown
    QDateTime at; // the moment of receipt, or a proven time of signing
    QList<Certificate> known; // sent along, not trusted
    CertificateUse use = CertificateUse::Signature;
};

// A way from the certificate to a trusted root (RFC 5280, 6): names and key identifiers match, each signature is right,
// all are valid at the moment, each issuer is a CA that may sign certificates and the path is no longer than it allows.
// A root is trusted as it stands (6.1.1 d): old Russian roots have no basicConstraints. Many false ways cost a bounded
// time.
[[nodiscard]] ChainReport checkChain(const Certificate& certificate, const ChainRequest& request);

} // namespace okno::signing
