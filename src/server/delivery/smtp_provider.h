// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "server/delivery/provider.h"
#include "server/services/settings.h"

namespace okno::server::delivery {

// Letters by SMTP (RFC 5321), by libcurl: STARTTLS or TLS with a checked certificate, AUTH when there is a user.
// Only what the server says for good about a recipient or a letter is final: a wrong password or certificate of ours
// is mended by an administrator while the letters wait.
class SmtpProvider final : public Provider {
public:
    SmtpProvider(const DeliverySettings& settings, const core::Clock& clock) : m_settings(settings), m_clock(clock) { }
    [[nodiscard]] core::Result<> send(const OutgoingMessage& message) override;

private:
    const DeliverySettings m_settings;
    const core::Clock& m_clock;
};

} // namespace okno::server::delivery
