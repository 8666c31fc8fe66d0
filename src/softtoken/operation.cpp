// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/operation.h"

namespace okno::softtoken {
namespace {

constexpr std::size_t maxRaw = 1024; // RSA of 4096 bits takes 501

} // namespace

Operation::Operation(const Mechanism& mechanism, Object key) : m_mechanism(&mechanism), m_key(std::move(key))
{
    if (mechanism.digest != 0)
        m_digest.emplace(mechanism.digest);
}

CK_RV Operation::add(View part)
{
    m_hasParts = true;
    if (m_digest)
        m_digest->add(part);
    else if (m_data.size() + part.size() > maxRaw)
        return CKR_DATA_LEN_RANGE;
    else
        append(m_data, part);
    return CKR_OK;
}

const Bytes& Operation::result()
{
    if (m_digest && !m_finished)
        m_data = m_digest->finish();
    m_finished = true;
    return m_data;
}

} // namespace okno::softtoken
