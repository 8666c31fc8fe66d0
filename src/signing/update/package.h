// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace okno::signing {

inline const QString linuxAppImage = QStringLiteral("linux-appimage"); // x86_64
inline const QString windowsMsi = QStringLiteral("windows-msi"); // x64

// What the publisher of a package signs: for which system, which version and which bytes. So a server can neither pass
// an old package for a new one nor one system's for another's.
struct UpdatePackage {
    QString platform;
    QString version; // three numbers: "1.2.0"
    qint64 size = 0; // bytes
    QString sha256; // hex, lower case
    bool operator==(const UpdatePackage&) const = default;

    // Whether every member is what it says, so that there is one statement for it and no other.
    [[nodiscard]] bool isWellFormed() const;
    // The bytes that are signed (docs/decisions/0010-updates-by-a-signed-statement.md).
    [[nodiscard]] QByteArray statement() const;
};

[[nodiscard]] bool isVersion(const QString& text);
// Both must be versions.
[[nodiscard]] bool isNewer(const QString& version, const QString& than);

// What installer/sign.sh writes beside a package: the statement and the signature over it.
struct SignedPackage {
    UpdatePackage package;
    QByteArray signature; // Ed25519 (RFC 8032), 64 bytes
    bool operator==(const SignedPackage&) const = default;
};
// SignatureUnreadable when it is anything else.
[[nodiscard]] core::Result<SignedPackage> readSignedPackage(const QByteArray& text);

} // namespace okno::signing
