// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/update/package.h"

#include <QList>
#include <optional>

namespace okno::signing {

// Whose packages are believed: Ed25519 public keys (RFC 8032). More than one while a key is being replaced.
class UpdateKeys {
public:
    // Those that the program was built with (OKNO_UPDATE_KEY); may be none.
    [[nodiscard]] static UpdateKeys builtIn();
    // Keys as `openssl pkey -pubout` writes them: the line between the two PEM lines, several ones with commas or
    // spaces between them; PEM files as a whole too. Nothing when one of them is no such key.
    [[nodiscard]] static std::optional<UpdateKeys> parse(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }
    // SHA-256 of each key, its first 16 hex digits: for people to compare.
    [[nodiscard]] QStringList fingerprints() const;
    // UpdateUntrusted when none of the keys has made it, or what it is about is not well-formed.
    [[nodiscard]] core::Result<> verify(const SignedPackage& package) const;

private:
    QList<QByteArray> m_keys; // 32 bytes each
};

} // namespace okno::signing
