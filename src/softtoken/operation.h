// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/digest.h"
#include "softtoken/mechanisms.h"
#include "softtoken/token.h"

namespace okno::softtoken {

// A digest, a signature or a check of one that a session has begun.
class Operation {
public:
    Operation(const Mechanism& mechanism, Object key);
    [[nodiscard]] const Mechanism& mechanism() const { return *m_mechanism; }
    [[nodiscard]] const Object& key() const { return m_key; }
    // CKR_DATA_LEN_RANGE when a caller that hashes by itself gives more than any hash has.
    [[nodiscard]] CK_RV add(View part);
    // True after the first part: then only the …Final function may end it.
    [[nodiscard]] bool hasParts() const { return m_hasParts; }
    // What is to be signed: the hash, or the data themselves. The same each time it is asked.
    [[nodiscard]] const Bytes& result();

private:
    const Mechanism* m_mechanism; // of the list, which outlives everything
    Object m_key;
    std::optional<Digest> m_digest;
    Bytes m_data;
    bool m_hasParts = false;
    bool m_finished = false;
};

} // namespace okno::softtoken
