// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sha256.h"

#include <openssl/evp.h>

namespace okno::server::storage {

struct Sha256::Context {
    EVP_MD_CTX* md = EVP_MD_CTX_new();
    Context() { EVP_DigestInit_ex2(md, algorithm(), nullptr); }
    ~Context() { EVP_MD_CTX_free(md); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    // Fetched once: OpenSSL 3 looks an algorithm up anew each time it is asked by name.
    static const EVP_MD* algorithm()
    {
        static const EVP_MD* const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        return md;
    }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) { }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->md, reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    return digest;
}

QString Sha256::hex(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return QString::fromLatin1(hash.finish().toHex());
}

} // namespace okno::server::storage
