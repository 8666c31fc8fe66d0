// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "server/services/settings.h"
#include "server/services/signature_verdict.h"
#include "server/services/trust_folder.h"
#include "server/storage/accounts.h"
#include "signing/verifier.h"

#include <QIODevice>

namespace okno::server {

// A signature that may be kept: nothing about it is wrong, though its centre may be unknown.
struct CheckedSignature {
    QByteArray der;
    FoundSignature found;
    std::vector<signing::Owner> owners; // of its signers, in the same order
};

// How strictly a signature is taken.
struct SignatureRules {
    bool trusted = false; // the way must end at a root that the server trusts
    bool qualified = false; // at a root that the administrator has marked as accredited
    bool single = false; // of one person
};

// Whether a signature is right and whose it is. It may take a while (large files, questions to other machines): call it
// in the SignaturePool.
class SignatureCheck {
public:
    // `revocation` may be null: then only the lists in the folder and in the signature count.
    SignatureCheck(const TrustFolder& trust, const core::Clock& clock, const SigningSettings& settings,
        const signing::RevocationSource* revocation = nullptr)
        : m_trust(trust)
        , m_clock(clock)
        , m_settings(settings)
        , m_revocation(revocation)
    {
    }

    // `base64`: of a detached CMS over `content`. Every signer must be right: SignatureUnreadable (also when it is
    // longer than api::maxSignatureBytes, attached or without its certificate), SignatureContent, SignatureInvalid,
    // CertificateExpired, CertificateRevoked, CertificateUnusable, SignatureUntrusted; each with `pointer`.
    [[nodiscard]] core::Result<CheckedSignature> check(
        const QString& base64, QIODevice& content, const SignatureRules& rules, const QString& pointer) const;
    // Chain and revocation of a certificate now. InvalidField "/certificate" when it is none.
    [[nodiscard]] core::Result<api::CertificateVerdict> certificate(
        const QString& base64, const Texts& texts, const QString& language) const;

private:
    const TrustFolder& m_trust;
    const core::Clock& m_clock;
    const SigningSettings& m_settings;
    const signing::RevocationSource* m_revocation;
};

// One of the signers must be the owner of the account, told by the SNILS, or by the name where the account has none;
// the points of the signers get «owner». SignatureOwner with "differs" (snils, name), CertificateWithoutSnils.
[[nodiscard]] core::Result<> checkOwner(
    CheckedSignature& signature, const storage::AccountRow& account, const QString& pointer);

// The same words but for case, ё and spaces.
[[nodiscard]] bool sameName(const QString& one, const QString& other);

} // namespace okno::server
