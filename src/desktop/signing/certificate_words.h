// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"

#include <QDateTime>

namespace okno::desktop {

// «Иванова Мария Петровна»; what there is instead when the certificate has no name.
[[nodiscard]] QString ownerName(const CertificateState& certificate);
// «ООО «Ромашка», директор»; empty for a private person.
[[nodiscard]] QString ownerPlace(const CertificateState& certificate);
// «ГОСТ Р 34.10-2012, 256 бит», «RSA, 2048 бит».
[[nodiscard]] QString keyInWords(const signing::Certificate& certificate);
// «12 марта 2027», in this computer's time zone.
[[nodiscard]] QString dayInWords(const QDateTime& moment);
// «действует до 12 марта 2027, осталось 110 дней».
[[nodiscard]] QString validityInWords(const signing::Certificate& certificate, const QDateTime& now);
// Who issued it.
[[nodiscard]] QString issuerName(const signing::Certificate& certificate);
// «Рутокен ЭЦП «Мой токен»», «Файл org.p12».
[[nodiscard]] QString tokenName(const TokenEntry& token);

} // namespace okno::desktop
