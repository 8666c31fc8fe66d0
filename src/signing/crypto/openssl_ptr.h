// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/crypto/algorithms.h"

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>

namespace okno::signing {

struct FreeOpenssl {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeOpenssl>;
using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, FreeOpenssl>;

// libcrypto keeps a queue of faults a thread; nobody reads what foreign bytes put there.
inline void forgetOpensslErrors()
{
    ERR_clear_error();
}

// nullptr for a digest that libcrypto does not sign with.
[[nodiscard]] const EVP_MD* opensslDigest(DigestKind kind);

} // namespace okno::signing
