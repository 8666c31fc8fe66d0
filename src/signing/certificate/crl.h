// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/certificate.h"

namespace okno::signing {

// A list of revoked certificates (RFC 5280, 5). Only direct and full lists count; a list of another kind reads as
// nothing.
class Crl {
public:
    [[nodiscard]] static std::optional<Crl> parse(const QByteArray& der);

    [[nodiscard]] const DistinguishedName& issuer() const { return m_issuer; }
    [[nodiscard]] QDateTime thisUpdate() const { return m_thisUpdate; }
    [[nodiscard]] QDateTime nextUpdate() const { return m_nextUpdate; } // invalid when the list does not say
    // The mathematics, and that the issuer may sign lists.
    [[nodiscard]] bool isSignedBy(const Certificate& issuer) const;
    // When the certificate of this serial was revoked; invalid when it was not.
    [[nodiscard]] QDateTime revokedAt(const QByteArray& serial) const;

private:
    [[nodiscard]] bool readBody();
    QByteArray m_der;
    QByteArrayView m_tbs; // into m_der
    QByteArrayView m_entries;
    AlgorithmId m_algorithm;
    QByteArray m_signature;
    DistinguishedName m_issuer;
    QDateTime m_thisUpdate;
    QDateTime m_nextUpdate;
};

// All lists of a file, PEM or DER.
[[nodiscard]] QList<Crl> crlsOf(const QByteArray& file);

} // namespace okno::signing
