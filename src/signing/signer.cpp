// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signer.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/der_time.h"
#include "signing/asn1/tlv.h"
#include "signing/cms/content_digests.h"
#include "signing/cms/oids.h"

#include <algorithm>

namespace okno::signing {
namespace {

QByteArray algorithmElement(const AlgorithmId& algorithm)
{
    return wrapSequence(oidElement(algorithm.oid) + algorithm.parameters);
}

QByteArray octets(const QByteArray& content)
{
    return headOf(static_cast<unsigned char>(tagOctetString), content.size()) + content;
}

QByteArray integer(const QByteArray& content)
{
    return headOf(static_cast<unsigned char>(tagInteger), content.size()) + content;
}

const QByteArray versionOne = integer(QByteArray(1, 1));

// SET OF in the order of DER (X.690, 11.6).
QByteArray setOf(QList<QByteArray> elements)
{
    std::sort(elements.begin(), elements.end());
    return wrapSet(elements.join());
}

QByteArray attributeElement(const char* oid, const QByteArray& value)
{
    return wrapSequence(oidElement(oid) + wrapSet(value));
}

// RFC 5035, 3. SHA-256 is the default and then left out (DER); for GOST the digest of the signature, as КриптоПро does.
QByteArray signingCertificate(const Certificate& signer, DigestKind digest)
{
    const DigestKind kind = isGost(signer.key->kind()) ? digest : DigestKind::Sha256;
    Asn1Value value = Asn1Value::create("SigningCertificateV2");
    value.append("certs");
    if (kind == DigestKind::Sha256) {
        value.leaveOut("certs.?1.hashAlgorithm");
    } else {
        value.putOid("certs.?1.hashAlgorithm.algorithm", oidOf(kind));
        value.leaveOut("certs.?1.hashAlgorithm.parameters");
    }
    value.put("certs.?1.certHash", Digest::of(kind, signer.der));
    value.put("certs.?1.issuerSerial.issuer", wrapSequence(wrapContext(4, signer.issuer.der())));
    value.put("certs.?1.issuerSerial.serialNumber", signer.serial);
    value.leaveOut("policies");
    return value.encode();
}

bool isSigningKey(const Certificate& certificate)
{
    return certificate.key && certificate.key->kind() != KeyKind::Gost2001;
}

core::Result<> copy(QIODevice& from, QIODevice& to, qint64 total, const Progress& progress)
{
    if (!from.seek(0))
        return core::Error(core::ErrorCode::FileUnreadable, {}, {}, from.errorString());
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 done = 0; done < total;) {
        const qint64 got = from.read(piece.data(), std::min<qint64>(piece.size(), total - done));
        if (got <= 0) // shorter than when it was signed
            return core::Error(core::ErrorCode::FileUnreadable, {}, {}, from.errorString());
        if (to.write(piece.constData(), got) != got)
            return core::Error(core::ErrorCode::LocalStoreFailed, {}, {}, to.errorString());
        done += got;
        if (progress && !progress(done, total))
            return core::ErrorCode::Cancelled;
    }
    return core::Done();
}

} // namespace

core::Result<Signature> Signature::prepare(QIODevice& content, const Certificate& signer, const SignOptions& options)
{
    if (!isSigningKey(signer))
        return core::ErrorCode::CertificateUnusable;
    Signature out;
    out.m_signer = signer;
    out.m_options = options;
    const KeyKind kind = signer.key->kind();
    const Padding padding = kind == KeyKind::Rsa ? Padding::Pkcs1 : Padding::None;
    out.m_scheme = {kind, digestFor(kind, signer.key->bits()), padding, 0};
    ContentDigests digests;
    digests.want(out.m_scheme.digest);
    if (const core::Result<> read = digests.readAll(content, options.progress); !read)
        return read.error();
    out.m_attributes = setOf({attributeElement(oid::contentType, oidElement(oid::data)),
        attributeElement(oid::messageDigest, octets(digests.of(out.m_scheme.digest))),
        attributeElement(oid::signingTime, derOfTime(options.time)),
        attributeElement(oid::signingCertificateV2, signingCertificate(signer, out.m_scheme.digest))});
    out.m_digest = Digest::of(out.m_scheme.digest, out.m_attributes);
    return out;
}

core::Result<> Signature::setValue(const QByteArray& signature)
{
    if (!m_signer.key->verify(m_scheme, m_digest, signature))
        return core::Error(core::ErrorCode::KeyMissing, {}, {}, QStringLiteral("the key is not the certificate's"));
    m_value = signature;
    return core::Done();
}

QByteArray Signature::signerInfo() const
{
    QByteArray attributes = m_attributes;
    attributes[0] = static_cast<char>(0xA0);
    QByteArray unsignedOnes;
    if (!m_timestamp.isEmpty())
        unsignedOnes = wrapContext(1, attributeElement(oid::signatureTimestamp, m_timestamp));
    return wrapSequence(versionOne + wrapSequence(m_signer.issuer.der() + integer(m_signer.serial))
        + algorithmElement(digestIdFor(m_scheme.digest)) + attributes + algorithmElement(signatureIdFor(m_scheme))
        + octets(m_value) + unsignedOnes);
}

core::Result<> Signature::write(QIODevice& content, QIODevice& to) const
{
    QList<QByteArray> certificates{m_signer.der};
    for (const Certificate& each : m_options.chain) {
        if (!certificates.contains(each.der))
            certificates << each.der;
    }
    std::sort(certificates.begin(), certificates.end());
    const QByteArray before = versionOne + setOf({algorithmElement(digestIdFor(m_scheme.digest))});
    const QByteArray after = wrapContext(0, certificates.join()) + setOf({signerInfo()});

    // The heads from the inside out: the content itself is never in memory.
    const qint64 size = m_options.attached ? content.size() : 0;
    const auto wrapped = [](const QByteArray& heads, qint64 inner, unsigned char identifier) {
        return headOf(identifier, heads.size() + inner) + heads;
    };
    QByteArray encapsulated = m_options.attached
        ? wrapped(headOf(static_cast<unsigned char>(tagOctetString), size), size, 0xA0)
        : QByteArray();
    encapsulated = wrapped(oidElement(oid::data) + encapsulated, size, 0x30);
    const qint64 tail = size + after.size();
    QByteArray heads = wrapped(before + encapsulated, tail, 0x30);
    heads = wrapped(heads, tail, 0xA0);
    heads = wrapped(oidElement(oid::signedData) + heads, tail, 0x30);

    const auto put = [&to](const QByteArray& bytes) { return to.write(bytes) == bytes.size(); };
    if (!put(heads))
        return core::Error(core::ErrorCode::LocalStoreFailed, {}, {}, to.errorString());
    if (m_options.attached) {
        if (const core::Result<> copied = copy(content, to, size, m_options.progress); !copied)
            return copied;
    }
    if (!put(after))
        return core::Error(core::ErrorCode::LocalStoreFailed, {}, {}, to.errorString());
    return core::Done();
}

core::Result<> sign(QIODevice& content, SigningKey& key, QIODevice& to, const SignOptions& options)
{
    core::Result<Signature> signature = Signature::prepare(content, key.certificate(), options);
    if (!signature)
        return signature.error();
    const core::Result<QByteArray> value = key.sign(signature->scheme(), signature->digest());
    if (!value)
        return value.error();
    if (const core::Result<> fits = signature->setValue(*value); !fits)
        return fits;
    return signature->write(content, to);
}

} // namespace okno::signing
