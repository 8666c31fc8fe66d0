// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/digest.h"

#include <stdexcept>

namespace okno::softtoken {

void readyGcrypt()
{
    static const bool ready = [] {
        if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P))
            return true;
        if (!gcry_check_version("1.9.0"))
            return false;
        gcry_control(GCRYCTL_INIT_SECMEM, 65536, 0);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
        return true;
    }();
    if (!ready)
        throw std::runtime_error("libgcrypt is older than 1.9");
}

Digest::Digest(int algorithm) : m_algorithm(algorithm)
{
    readyGcrypt();
    gcry_md_hd_t made = nullptr;
    if (gcry_md_open(&made, algorithm, 0) != 0)
        throw std::runtime_error("libgcrypt lacks a digest");
    m_handle.reset(made);
}

void Digest::add(View part)
{
    gcry_md_write(m_handle.get(), part.data(), part.size());
}

Bytes Digest::finish()
{
    return bytesOf(View(gcry_md_read(m_handle.get(), m_algorithm), octets()));
}

std::size_t Digest::octets() const
{
    return gcry_md_get_algo_dlen(m_algorithm);
}

} // namespace okno::softtoken
