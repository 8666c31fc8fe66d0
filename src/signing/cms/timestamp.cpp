// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/timestamp.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/cms/oids.h"
#include "signing/cms/signer_check.h"

#include <QBuffer>

namespace okno::signing {
namespace {

constexpr int maxToken = 1024 * 1024; // octets

struct TimestampInfo {
    AlgorithmId digest;
    QByteArray hash;
    QByteArray nonce;
    QDateTime time;
};

std::optional<TimestampInfo> readInfo(const QByteArray& der)
{
    const auto info = Asn1Value::decode("TSTInfo", der);
    if (!info)
        return std::nullopt;
    TimestampInfo out;
    out.digest = {info->oid("messageImprint.hashAlgorithm.algorithm"), {}};
    out.hash = info->bytes("messageImprint.hashedMessage").value_or(QByteArray());
    out.nonce = info->bytes("nonce").value_or(QByteArray());
    QByteArray time = info->oid("genTime"); // the text, without the NUL that libtasn1 adds
    out.time = timeOfDer(headOf(static_cast<unsigned char>(tagGeneralizedTime), time.size()) + time);
    return out;
}

struct Token {
    QByteArray der;
    QBuffer buffer;
    std::optional<SignedMessage> message;
    std::optional<TimestampInfo> info;
    QByteArray content;
};

bool openToken(const QByteArray& der, Token& token)
{
    if (der.size() > maxToken)
        return false;
    token.der = der;
    token.buffer.setData(der);
    if (!token.buffer.open(QIODevice::ReadOnly))
        return false;
    auto message = SignedMessage::open(token.buffer);
    if (!message || message->contentType() != oid::timestampInfo || message->signers().size() != 1)
        return false;
    token.message = std::move(message).value();
    const bool whole = token.message->readContent([&token](QByteArrayView bytes) {
        token.content.append(bytes);
        return true;
    });
    token.info = whole ? readInfo(token.content) : std::nullopt;
    return token.info.has_value();
}

QByteArray withoutLeadingZeros(QByteArray number)
{
    while (number.size() > 1 && number.startsWith('\0'))
        number.remove(0, 1);
    return number;
}

} // namespace

TimestampRequest makeTimestampRequest(const QByteArray& signatureValue, DigestKind digest, const QByteArray& nonce)
{
    TimestampRequest out;
    out.digestKind = digest;
    out.digest = Digest::of(digest, signatureValue);
    out.nonce = nonce;
    if (!out.nonce.isEmpty())
        out.nonce[0] =
            static_cast<char>((static_cast<unsigned char>(out.nonce[0]) & 0x3F) | 0x40); // positive, no leading zero
    Asn1Value request = Asn1Value::create("TimeStampReq");
    request.putNumber("version", 1);
    request.putOid("messageImprint.hashAlgorithm.algorithm", oidOf(digest));
    request.leaveOut("messageImprint.hashAlgorithm.parameters");
    request.put("messageImprint.hashedMessage", out.digest);
    request.leaveOut("reqPolicy");
    request.put("nonce", out.nonce);
    request.put("certReq", QByteArray("TRUE"));
    out.der = request.encode();
    return out;
}

core::Result<QByteArray> readTimestampReply(const QByteArray& reply, const TimestampRequest& request)
{
    const auto read = reply.size() <= maxToken ? Asn1Value::decode("TimeStampResp", reply) : std::nullopt;
    if (!read)
        return core::Error(core::ErrorCode::TimestampFailed, {}, {}, QStringLiteral("the reply cannot be read"));
    // 0 granted, 1 granted with changes (RFC 3161, 2.4.2).
    const QByteArray status = read->bytes("status.status").value_or(QByteArray());
    const QByteArray token = read->bytes("timeStampToken").value_or(QByteArray());
    if (status.size() != 1 || status[0] > 1 || status[0] < 0 || token.isEmpty())
        return core::Error(core::ErrorCode::TimestampFailed, {}, {},
            QStringLiteral("refused: ") + QString::fromUtf8(read->oid("status.statusString.?1")));
    const auto definite = toDefinite(token);
    Token opened;
    if (!definite || !openToken(*definite, opened))
        return core::Error(core::ErrorCode::TimestampFailed, {}, {}, QStringLiteral("the token cannot be read"));
    if (digestOf(opened.info->digest) != request.digestKind || opened.info->hash != request.digest
        || withoutLeadingZeros(opened.info->nonce) != withoutLeadingZeros(request.nonce))
        return core::Error(
            core::ErrorCode::TimestampFailed, {}, {}, QStringLiteral("the token answers another request"));
    return *definite;
}

TimestampReport checkTimestamp(const QByteArray& token, const QByteArray& signatureValue, const ChainRequest& base)
{
    TimestampReport out;
    Token opened;
    if (!openToken(token, opened))
        return out;
    out.time = opened.info->time;
    const auto imprint = digestOf(opened.info->digest);
    const bool ours = imprint && *imprint != DigestKind::Sha1 && out.time.isValid()
        && Digest::of(*imprint, signatureValue) == opened.info->hash;
    QList<Certificate> known = base.known + base.trust.others() + base.trust.roots();
    const SignerCheck check(opened.message->signers().first(), *opened.message, known);
    const auto digest = check.wantedDigest();
    SignerReport signer;
    check.check(digest ? Digest::of(*digest, opened.content) : QByteArray(), signer);
    out.right = ours && signer.math == Mathematics::Ok && signer.content == ContentMatch::Ok;
    if (!out.right)
        return out;
    ChainRequest request = base;
    request.at = out.time;
    request.known += opened.message->certificates();
    request.use = CertificateUse::Timestamp;
    out.chain = checkChain(*signer.certificate, request);
    return out;
}

} // namespace okno::signing
