// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/certificate/certificate.h"

namespace okno::signing {

// The certificates that the administrator trusts. Self-issued ones are roots; others only help to find a way to a root.
class TrustStore {
public:
    // `accredited`: a root of an accredited certification centre (63-ФЗ, ст. 8 and 16), and only the administrator can
    // say so.
    void add(const Certificate& certificate, bool accredited = false);
    // A file, or all files of a folder (without its subfolders): PEM or DER. FileUnreadable when there is none;
    // a file that holds no certificate is FileBroken.
    core::Result<> load(const QString& path, bool accredited = false);

    [[nodiscard]] bool isEmpty() const { return m_roots.isEmpty(); }
    [[nodiscard]] const QList<Certificate>& roots() const { return m_roots; }
    [[nodiscard]] const QList<Certificate>& others() const { return m_others; }
    // The very same certificate: a copy with other dates would bring an expired root back. A root renewed with its key
    // is found through the one that is trusted.
    [[nodiscard]] bool isRoot(const Certificate& certificate) const;
    [[nodiscard]] bool isAccredited(const Certificate& root) const;

private:
    QList<Certificate> m_roots;
    QList<Certificate> m_others;
    QList<Certificate> m_accredited;
};

} // namespace okno::signing
