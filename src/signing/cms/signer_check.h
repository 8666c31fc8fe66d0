// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/cms/content_digests.h"
#include "signing/cms/signed_message.h"
#include "signing/verify_report.h"

namespace okno::signing {

// The mathematics and the content of one signer (RFC 5652, 5.4 and 5.6), and which certificate it was.
class SignerCheck {
public:
    // `known`: certificates that may be the signer's, besides those of the message.
    SignerCheck(const SignerInfo& signer, const SignedMessage& message, const QList<Certificate>& known);

    // The digest of the content that has to be at hand; nothing when the algorithm is refused.
    [[nodiscard]] std::optional<DigestKind> wantedDigest() const;
    // Fills in certificate, owner, algorithm, math, content and the level BES. `contentDigest` is empty when the
    // content is not at hand.
    void check(const QByteArray& contentDigest, SignerReport& report) const;

private:
    void describe(SignerReport& report) const;
    [[nodiscard]] bool attributesFit(SignerReport& report) const;
    void checkWithAttributes(
        const SignatureScheme& scheme, const QByteArray& contentDigest, SignerReport& report) const;
    void checkBare(const SignatureScheme& scheme, const QByteArray& contentDigest, SignerReport& report) const;

    const SignerInfo& m_signer;
    QByteArray m_contentType;
    std::optional<Certificate> m_certificate;
};

} // namespace okno::signing
