// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace okno::address {

// Code page 866, in which the official base is written.
[[nodiscard]] QString fromCp866(std::string_view bytes);
// Writes as many characters as there are bytes.
void fromCp866(std::string_view bytes, QChar* out);
// Characters that the page lacks become spaces; typographic dashes and quotes become their plain forms.
[[nodiscard]] std::string toCp866(QStringView text);

} // namespace okno::address
