// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/sealed.h"

#include <openssl/evp.h>
#include <stdexcept>

namespace okno::softtoken {
namespace {

constexpr std::size_t saltOctets = 16, nonceOctets = 12, tagOctets = 16;
constexpr uint64_t cost = 1U << 15, blockSize = 8, lanes = 1, maxMemory = 64U << 20;

struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Free>;

Cipher cipher(View key, View nonce, View context, int encrypts)
{
    Cipher out(EVP_CIPHER_CTX_new());
    int length = 0;
    if (!out || key.size() != keyOctets || nonce.size() != nonceOctets
        || EVP_CipherInit_ex(out.get(), EVP_aes_256_gcm(), nullptr, key.data(), nonce.data(), encrypts) != 1
        || EVP_CipherUpdate(out.get(), nullptr, &length, context.data(), static_cast<int>(context.size())) != 1)
        throw std::runtime_error("AES-GCM failed");
    return out;
}

Bytes keyOf(View pin, View salt)
{
    Bytes key(keyOctets);
    if (EVP_PBE_scrypt(reinterpret_cast<const char*>(pin.data()), pin.size(), salt.data(), salt.size(), cost, blockSize,
            lanes, maxMemory, key.data(), key.size())
        != 1)
        throw std::runtime_error("scrypt failed");
    return key;
}

} // namespace

Bytes seal(View key, View secret, View context)
{
    Bytes out = randomBytes(nonceOctets);
    const Cipher aes = cipher(key, out, context, 1);
    Bytes body(secret.size());
    Bytes tag(tagOctets);
    int length = 0, last = 0;
    if (EVP_CipherUpdate(aes.get(), body.data(), &length, secret.data(), static_cast<int>(secret.size())) != 1
        || EVP_CipherFinal_ex(aes.get(), tag.data(), &last) != 1
        || EVP_CIPHER_CTX_ctrl(aes.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tag.size()), tag.data()) != 1)
        throw std::runtime_error("AES-GCM failed");
    append(out, body);
    append(out, tag);
    return out;
}

std::optional<Bytes> open(View key, View box, View context)
{
    if (box.size() < nonceOctets + tagOctets)
        return std::nullopt;
    const View body = box.subspan(nonceOctets, box.size() - nonceOctets - tagOctets);
    Bytes tag = bytesOf(box.last(tagOctets));
    const Cipher aes = cipher(key, box.first(nonceOctets), context, 0);
    Bytes out(body.size());
    unsigned char nothing[16];
    int length = 0, last = 0;
    if (EVP_CipherUpdate(aes.get(), out.data(), &length, body.data(), static_cast<int>(body.size())) != 1
        || EVP_CIPHER_CTX_ctrl(aes.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tag.size()), tag.data()) != 1
        || EVP_CipherFinal_ex(aes.get(), nothing, &last) != 1)
        return std::nullopt;
    return out;
}

Bytes sealWithPin(View pin, View secret)
{
    Bytes out = randomBytes(saltOctets);
    append(out, seal(keyOf(pin, out), secret, {}));
    return out;
}

std::optional<Bytes> openWithPin(View pin, View box)
{
    if (box.size() < saltOctets)
        return std::nullopt;
    return open(keyOf(pin, box.first(saltOctets)), box.subspan(saltOctets), {});
}

} // namespace okno::softtoken
