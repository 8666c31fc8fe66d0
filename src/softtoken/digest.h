// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/bytes.h"

#include <gcrypt.h>

namespace okno::softtoken {

// libgcrypt wants to be woken before its first use; the program around us may have done so.
void readyGcrypt();

// A digest in parts; `algorithm` is one of gcry_md_algos. The result is in the order of CMS.
class Digest {
public:
    explicit Digest(int algorithm);
    void add(View part);
    [[nodiscard]] Bytes finish();
    [[nodiscard]] std::size_t octets() const;

private:
    struct Close {
        void operator()(gcry_md_handle* handle) const { gcry_md_close(handle); }
    };
    int m_algorithm;
    std::unique_ptr<gcry_md_handle, Close> m_handle;
};

} // namespace okno::softtoken
