// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/update/keys.h"

#include "signing/crypto/openssl_ptr.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace okno::signing {
namespace {

constexpr qsizetype keyBytes = 32;

// SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410 4).
QByteArray infoHead()
{
    return QByteArray::fromHex("302a300506032b6570032100");
}

struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const unsigned char* octets(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

bool hasSigned(const QByteArray& raw, const QByteArray& text, const QByteArray& signature)
{
    const KeyPtr key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(raw), static_cast<size_t>(raw.size())));
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    const bool good = key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), octets(signature), static_cast<size_t>(signature.size()), octets(text),
               static_cast<size_t>(text.size()))
            == 1;
    forgetOpensslErrors();
    return good;
}

} // namespace

UpdateKeys UpdateKeys::builtIn()
{
    return parse(QStringLiteral(OKNO_UPDATE_KEY)).value_or(UpdateKeys());
}

std::optional<UpdateKeys> UpdateKeys::parse(const QString& text)
{
    static const QRegularExpression between(QStringLiteral(R"([\s,;]+)"));
    static const QRegularExpression pemLine(QStringLiteral("-----(BEGIN|END) PUBLIC KEY-----"));
    UpdateKeys keys;
    const QStringList words = QString(text).remove(pemLine).split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto info = QByteArray::fromBase64Encoding(word.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!info || info.decoded.size() != infoHead().size() + keyBytes || !info.decoded.startsWith(infoHead()))
            return std::nullopt;
        keys.m_keys.append(info.decoded.last(keyBytes));
    }
    return keys;
}

QStringList UpdateKeys::fingerprints() const
{
    QStringList list;
    for (const QByteArray& key : m_keys)
        list << QString::fromLatin1(
            QCryptographicHash::hash(infoHead() + key, QCryptographicHash::Sha256).toHex().first(16));
    return list;
}

core::Result<> UpdateKeys::verify(const SignedPackage& package) const
{
    const QByteArray text = package.package.statement();
    const bool good = package.package.isWellFormed()
        && std::any_of(m_keys.begin(), m_keys.end(),
            [&](const QByteArray& key) { return hasSigned(key, text, package.signature); });
    if (!good)
        return core::ErrorCode::UpdateUntrusted;
    return core::Done();
}

} // namespace okno::signing
