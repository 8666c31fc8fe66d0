// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace okno::server::delivery {

struct OutgoingMessage {
    QString id; // stays the same when the message is tried again
    QString channel; // "email" or "sms"
    QString recipient; // address or E.164
    QString subject; // empty for a short message
    QString text;
    bool operator==(const OutgoingMessage&) const = default;
};

// A way by which messages leave. Called on the thread of the queue, one at a time; may block for the time limit of the
// settings.
class Provider {
public:
    virtual ~Provider() = default;
    // DeliveryFailed; with param "final" when trying again is of no use (the address is refused). Its detail names
    // neither the recipient nor the text.
    [[nodiscard]] virtual core::Result<> send(const OutgoingMessage& message) = 0;
};

[[nodiscard]] inline core::Error deliveryError(const QString& detail, bool final)
{
    return core::Error(core::ErrorCode::DeliveryFailed, {}, {{QStringLiteral("final"), final}}, detail);
}

} // namespace okno::server::delivery
