// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/certificate/chain.h"

#include <QDateTime>

namespace okno::signing {

// RFC 3161: a service says that bytes existed at a moment. Its word is kept as an attribute of the signature (CAdES-T,
// ETSI EN 319 122-1). How the request travels is the caller's business: this room opens no connection.
struct TimestampRequest {
    QByteArray der; // the body of the request, application/timestamp-query
    QByteArray nonce;
    QByteArray digest;
    DigestKind digestKind = DigestKind::Sha256;
};
// Asks for the certificate of the service, too. `nonce`: random octets, at least eight.
[[nodiscard]] TimestampRequest makeTimestampRequest(
    const QByteArray& signatureValue, DigestKind digest, const QByteArray& nonce);

// The token of the service's answer (application/timestamp-reply) when it grants the request and names the same digest
// and nonce; TimestampFailed with the service's words in detail otherwise. The token's signature is checked by
// checkTimestamp.
[[nodiscard]] core::Result<QByteArray> readTimestampReply(const QByteArray& reply, const TimestampRequest& request);

struct TimestampReport {
    bool right = false; // of these bytes, and mathematically right
    QDateTime time; // what the service says
    ChainReport chain; // of the service, at that time
    [[nodiscard]] bool isProof() const { return right && chain.state == ChainState::Ok; }
};
// `base.at` and `base.use` are set here.
[[nodiscard]] TimestampReport checkTimestamp(
    const QByteArray& token, const QByteArray& signatureValue, const ChainRequest& base);

} // namespace okno::signing
