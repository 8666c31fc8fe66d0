// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/revocation.h"

namespace okno::signing {

// RFC 6960: a responder says whether one certificate was revoked. How question and answer travel is the caller's
// business: this room opens no connection.
struct OcspRequest {
    QByteArray der; // the body of the request, application/ocsp-request
    QByteArray nonce; // empty: none was sent
};
// `nonce`: 1 to 32 random octets (RFC 8954), or empty. The certificate is named by SHA-1, which every responder
// understands and on which no trust rests.
[[nodiscard]] OcspRequest makeOcspRequest(
    const Certificate& certificate, const Certificate& issuer, const QByteArray& nonce);

enum class OcspFault {
    None,
    Unreadable,
    Refused, // the responder answers no question, or not this one
    AnotherCertificate,
    Replayed, // another nonce than asked with
    WrongSigner, // neither the issuer nor one to whom it has given the purpose id-kp-OCSPSigning, or a wrong signature
    Stale, // from the future, or newer information is due
};
[[nodiscard]] const char* nameOf(OcspFault fault); // for a log

struct OcspReply {
    OcspFault fault = OcspFault::Unreadable;
    RevocationState state = RevocationState::Unknown; // of the certificate; Unknown with any fault
    QDateTime revokedAt;
    QDateTime thisUpdate;
    QDateTime nextUpdate; // invalid: newer information may come any time
    std::optional<Certificate> delegate; // who signed, when it was not the issuer
};

// Reads application/ocsp-response and checks it: the signature (GOST, RSA, EC) of the issuer or of its delegate, the
// certificate's name, the nonce, and the times against `now`. A responder that gives no nonce back is believed while
// its answer is fresh (RFC 5019); without nextUpdate that is an hour. `issuer` has been checked by the caller; whether
// the delegate itself was revoked is the caller's question.
[[nodiscard]] OcspReply readOcspReply(const QByteArray& reply, const OcspRequest& request,
    const Certificate& certificate, const Certificate& issuer, const QDateTime& now);

} // namespace okno::signing
