// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/usability.h"

namespace okno::signing {

core::Result<> mayBeSignedWith(const Certificate& certificate, const QDateTime& now, bool withSnils)
{
    const bool forSigning = !certificate.keyUsage || (*certificate.keyUsage & (DigitalSignature | NonRepudiation));
    const bool isCa = certificate.constraints && certificate.constraints->isCa;
    if (!certificate.key || certificate.key->kind() == KeyKind::Gost2001 || !forSigning || isCa)
        return core::ErrorCode::CertificateUnusable;
    if (!certificate.isValidAt(now))
        return core::ErrorCode::CertificateExpired;
    if (withSnils && !ownerOf(certificate).snils)
        return core::ErrorCode::CertificateWithoutSnils;
    return core::Done();
}

} // namespace okno::signing
