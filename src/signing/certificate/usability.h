// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/certificate/certificate.h"

namespace okno::signing {

// Whether a person may sign with the certificate now, as far as it says itself: CertificateExpired, CertificateUnusable
// (another purpose, a refused kind of key, GOST 2001), CertificateWithoutSnils when a SNILS is asked for. Trust and
// revocation are the server's business.
core::Result<> mayBeSignedWith(const Certificate& certificate, const QDateTime& now, bool withSnils = false);

} // namespace okno::signing
