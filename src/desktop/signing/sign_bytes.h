// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/certificate_picker.h"
#include "signing/token_worker.h"

namespace okno::desktop {

class TokenDesk;

// A detached signature (CMS, DER, CAdES-BES) of a short text: log-in, signature and log-out in one go in the token's
// thread, so that a PIN opens the token for this one thing. A wrong PIN is answered, never tried again. The tries that
// are left are read anew afterwards.
signing::TokenWorker::Call signBytes(TokenDesk& desk, const ChosenCertificate& with, const QCA::SecureArray& pin,
    const QByteArray& content, QObject* context, std::function<void(core::Result<QByteArray>)> then);

// The issuers of the signer that lie beside it, up to below the root: they travel with the signature.
[[nodiscard]] QList<signing::Certificate> issuersBeside(const ChosenCertificate& with);

} // namespace okno::desktop
