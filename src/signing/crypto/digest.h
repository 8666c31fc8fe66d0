// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/crypto/algorithms.h"

#include <QByteArrayView>
#include <memory>

namespace okno::signing {

// A digest over bytes that come in pieces: SHA by libcrypto, GOST by libgcrypt.
class Digest {
public:
    explicit Digest(DigestKind kind);
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;

    [[nodiscard]] DigestKind kind() const { return m_kind; }
    void add(QByteArrayView bytes);
    // Ends it; in the octet order of the standards that CMS uses (RFC 6986 for Streebog).
    [[nodiscard]] QByteArray result();
    [[nodiscard]] static QByteArray of(DigestKind kind, QByteArrayView bytes);

private:
    struct State;
    DigestKind m_kind;
    std::unique_ptr<State> m_state;
};

} // namespace okno::signing
