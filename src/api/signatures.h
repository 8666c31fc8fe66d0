// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"

namespace okno::api {

// One thing that was checked about a signature.
struct SignaturePoint {
    QString point; // mathematics, content, chain, revocation, owner, timestamp
    QString state; // ok, bad, unknown
    QString text; // in words
    OKNO_FIELDS(SignaturePoint, point, state, text)
    bool operator==(const SignaturePoint&) const = default;
};

// What is known about one signer of a document.
struct SignerVerdict {
    QString name; // as the certificate has it
    std::optional<QString> snils; // eleven digits
    std::optional<QString> inn;
    std::optional<QString> organization;
    std::optional<QString> position;
    QString issuer; // of the certificate
    QString serial; // of the certificate, hex
    QString algorithm;
    std::optional<QDateTime> signedAt; // as the signer says
    std::optional<QDateTime> timestampAt; // proven by a timestamp
    QDateTime validUntil; // of the certificate
    bool qualified = false; // valid, and from a centre that the administrator has marked as accredited
    QString verdict; // valid, invalid, unknown
    QString text; // in words
    std::vector<SignaturePoint> points;
    OKNO_FIELDS(SignerVerdict, name, snils, inn, organization, position, issuer, serial, algorithm, signedAt,
        timestampAt, validUntil, qualified, verdict, text, points)
    bool operator==(const SignerVerdict&) const = default;
};

// The signature of a file, checked once, when it came. GET /v1/applications/{id}/files/{fileId}/signature gives it.
struct DocumentSignature {
    QString verdict; // valid, invalid, unknown: the worst of its signers
    QString text; // in words
    QDateTime checkedAt;
    std::vector<SignerVerdict> signers;
    OKNO_FIELDS(DocumentSignature, verdict, text, checkedAt, signers)
    bool operator==(const DocumentSignature&) const = default;
};

// POST /v1/signature-challenges
struct ChallengeRequest {
    QString purpose; // login or confirmation
    OKNO_FIELDS(ChallengeRequest, purpose)
    bool operator==(const ChallengeRequest&) const = default;
};

// What a person signs to prove who it is.
struct Challenge {
    QString id;
    QString text; // its UTF-8 bytes are signed as they are
    QDateTime expiresAt;
    OKNO_FIELDS(Challenge, id, text, expiresAt)
    bool operator==(const Challenge&) const = default;
};

// POST /v1/sessions/signature and POST /v1/me/confirmation
struct SignedChallenge {
    QString challengeId;
    QString signature; // base64 of a detached CMS over Challenge::text
    OKNO_FIELDS(SignedChallenge, challengeId, signature)
    bool operator==(const SignedChallenge&) const = default;
};

// POST /v1/certificate-checks
struct CertificateToCheck {
    QString certificate; // base64 of its DER
    OKNO_FIELDS(CertificateToCheck, certificate)
    bool operator==(const CertificateToCheck&) const = default;
};

struct CertificateVerdict {
    QString verdict; // valid, invalid, unknown
    bool qualified = false;
    QString text; // in words
    std::vector<SignaturePoint> points; // chain, revocation
    OKNO_FIELDS(CertificateVerdict, verdict, qualified, text, points)
    bool operator==(const CertificateVerdict&) const = default;
};

} // namespace okno::api
