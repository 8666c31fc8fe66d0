// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/delivery/provider.h"
#include "server/services/settings.h"

namespace okno::server::delivery {

// Short messages by any gateway that takes HTTP: address, body and headers are templates with {to}, {text}, {secret}.
// 400 and 422 are final (the message is refused); whatever else fails is tried again.
class SmsGateway final : public Provider {
public:
    explicit SmsGateway(const DeliverySettings& settings) : m_settings(settings) { }
    [[nodiscard]] core::Result<> send(const OutgoingMessage& message) override;

private:
    const DeliverySettings m_settings;
};

} // namespace okno::server::delivery
