// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/progress.h"
#include "signing/verify_report.h"

#include <QIODevice>

namespace okno::signing {

struct VerifyRequest {
    const TrustStore& trust;
    const RevocationSource* revocation = nullptr; // besides the lists that the signature brings along
    QDateTime at; // the moment of receipt, or now: when the certificates had to be valid
    Progress progress = {}; // of the content
};

// Checks every signature of a CMS file. `content` is what was signed, for a detached signature; beside an attached one
// it is compared with the attached bytes; nullptr when it is not at hand. Both devices are open and not sequential.
// Errors: SignatureUnreadable, FileUnreadable (the content), Cancelled. Whatever else is wrong stands in the report.
[[nodiscard]] core::Result<SignatureReport> verifySignature(
    QIODevice& signature, QIODevice* content, const VerifyRequest& request);

} // namespace okno::signing
