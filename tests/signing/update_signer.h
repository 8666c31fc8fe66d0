// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/crypto/openssl_ptr.h"
#include "signing/update/package.h"

#include <QCryptographicHash>

namespace okno::test {

// A publisher of packages with a key of its own.
class UpdateSigner {
public:
    UpdateSigner() : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")) { }

    // As OKNO_UPDATE_KEY and the policy want it.
    [[nodiscard]] QString publicKey() const
    {
        QByteArray raw(32, Qt::Uninitialized);
        size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char*>(raw.data()), &size);
        return QString::fromLatin1((QByteArray::fromHex("302a300506032b6570032100") + raw).toBase64());
    }
    [[nodiscard]] QByteArray sign(const QByteArray& text) const
    {
        QByteArray signature(64, Qt::Uninitialized);
        size_t size = 64;
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_key.get());
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size,
            reinterpret_cast<const unsigned char*>(text.constData()), static_cast<size_t>(text.size()));
        EVP_MD_CTX_free(context);
        return signature;
    }
    [[nodiscard]] signing::SignedPackage sign(const signing::UpdatePackage& package) const
    {
        return {package, sign(package.statement())};
    }
    // The file that installer/sign.sh would write.
    [[nodiscard]] QByteArray file(const signing::UpdatePackage& package) const
    {
        return package.statement() + "signature " + sign(package).signature.toBase64() + '\n';
    }

private:
    signing::KeyPtr m_key;
};

[[nodiscard]] inline signing::UpdatePackage packageOf(
    const QByteArray& bytes, const QString& version, const QString& platform = signing::linuxAppImage)
{
    return {platform, version, bytes.size(),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
}

} // namespace okno::test
