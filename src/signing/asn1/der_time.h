// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace okno::signing {

// UTCTime or GeneralizedTime, one whole element, in UTC (RFC 5280 4.1.2.5; fractions as RFC 3161 2.4.2 has them).
// Invalid for anything else.
[[nodiscard]] QDateTime timeOfDer(QByteArrayView element);
// UTCTime from 1950 to 2049, GeneralizedTime outside (RFC 5652, 11.3). Whole seconds.
[[nodiscard]] QByteArray derOfTime(const QDateTime& moment);

} // namespace okno::signing
