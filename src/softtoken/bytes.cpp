// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/bytes.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <stdexcept>

namespace okno::softtoken {

void wipe(void* memory, std::size_t octets)
{
    OPENSSL_cleanse(memory, octets);
}

Bytes bytesOf(View view)
{
    return Bytes(view.begin(), view.end());
}

Bytes bytesOf(std::string_view text)
{
    return Bytes(text.begin(), text.end());
}

bool same(View a, View b)
{
    return std::ranges::equal(a, b);
}

void append(Bytes& to, View more)
{
    to.insert(to.end(), more.begin(), more.end());
}

Bytes reversed(View view)
{
    return Bytes(view.rbegin(), view.rend());
}

Bytes randomBytes(std::size_t count)
{
    Bytes out(count);
    if (RAND_bytes(out.data(), static_cast<int>(count)) != 1)
        throw std::runtime_error("no random bytes");
    return out;
}

} // namespace okno::softtoken
