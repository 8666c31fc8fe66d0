// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace okno::signing {

// r‖s, as tokens and CNG answer, in the DER that CMS wants (RFC 5480, Appendix A). Empty when it cannot be that.
[[nodiscard]] QByteArray ecdsaValue(const QByteArray& raw);

} // namespace okno::signing
