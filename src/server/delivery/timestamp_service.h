// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/services/settings.h"

#include <QByteArray>

namespace okno::server::delivery {

// The time-stamping service of the settings (RFC 3161 3.4, over HTTP): people ask it through this server, which alone
// may reach it. Safe from any thread; blocks up to the time limit of the settings.
class TimestampService {
public:
    TimestampService(const SigningSettings& signing, const DeliverySettings& delivery);
    [[nodiscard]] bool isSet() const { return !m_url.isEmpty(); }
    // The reply as it came (application/timestamp-reply), 64 KiB at most. TimestampFailed.
    [[nodiscard]] core::Result<QByteArray> ask(const QByteArray& query) const;

private:
    QByteArray m_url;
    DeliverySettings m_delivery; // its authorities and the time limit
};

inline constexpr qsizetype maxTimestampQuery = 8 * 1024; // bytes

} // namespace okno::server::delivery
