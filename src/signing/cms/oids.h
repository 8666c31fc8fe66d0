// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Identifiers of CMS (RFC 5652), its attributes (RFC 5035, RFC 3161) and nothing else.
namespace okno::signing::oid {

inline constexpr char data[] = "1.2.840.113549.1.7.1", signedData[] = "1.2.840.113549.1.7.2",
                      contentType[] = "1.2.840.113549.1.9.3", messageDigest[] = "1.2.840.113549.1.9.4",
                      signingTime[] = "1.2.840.113549.1.9.5", signingCertificate[] = "1.2.840.113549.1.9.16.2.12",
                      signatureTimestamp[] = "1.2.840.113549.1.9.16.2.14",
                      signingCertificateV2[] = "1.2.840.113549.1.9.16.2.47",
                      timestampInfo[] = "1.2.840.113549.1.9.16.1.4";

} // namespace okno::signing::oid
