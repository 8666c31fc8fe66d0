// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crypto/digest.h"

#include "signing/crypto/gcrypt.h"

#include <openssl/evp.h>

namespace okno::signing {
namespace {

const EVP_MD* shaOf(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Sha1:
        return EVP_sha1();
    case DigestKind::Sha256:
        return EVP_sha256();
    case DigestKind::Sha384:
        return EVP_sha384();
    case DigestKind::Sha512:
        return EVP_sha512();
    default:
        return nullptr;
    }
}

int gostOf(DigestKind kind)
{
    switch (kind) {
    case DigestKind::Streebog256:
        return GCRY_MD_STRIBOG256;
    case DigestKind::Streebog512:
        return GCRY_MD_STRIBOG512;
    default:
        return GCRY_MD_GOSTR3411_CP; // the parameters of КриптоПро (RFC 4357), which certificates use
    }
}

} // namespace

struct Digest::State {
    EVP_MD_CTX* sha = nullptr;
    gcry_md_hd_t gost = nullptr;
    ~State()
    {
        EVP_MD_CTX_free(sha);
        gcry_md_close(gost);
    }
};

Digest::Digest(DigestKind kind) : m_kind(kind), m_state(std::make_unique<State>())
{
    if (const EVP_MD* sha = shaOf(kind)) {
        m_state->sha = EVP_MD_CTX_new();
        if (!m_state->sha || EVP_DigestInit_ex(m_state->sha, sha, nullptr) != 1)
            qFatal("signing: libcrypto has no SHA");
    } else {
        readyGcrypt();
        if (gcry_md_open(&m_state->gost, gostOf(kind), 0) != 0)
            qFatal("signing: libgcrypt has no GOST digest");
    }
}

Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_state->sha)
        EVP_DigestUpdate(m_state->sha, bytes.data(), static_cast<size_t>(bytes.size()));
    else
        gcry_md_write(m_state->gost, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Digest::result()
{
    QByteArray out(sizeOf(m_kind), Qt::Uninitialized);
    if (m_state->sha)
        EVP_DigestFinal_ex(m_state->sha, reinterpret_cast<unsigned char*>(out.data()), nullptr);
    else
        memcpy(out.data(), gcry_md_read(m_state->gost, 0), static_cast<size_t>(out.size()));
    return out;
}

QByteArray Digest::of(DigestKind kind, QByteArrayView bytes)
{
    Digest digest(kind);
    digest.add(bytes);
    return digest.result();
}

} // namespace okno::signing
