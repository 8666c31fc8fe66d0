// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"

namespace okno::desktop {

// «Специалист», «Руководитель»…
[[nodiscard]] QString roleWords(core::Role role);
// Surname, given name and patronymic.
[[nodiscard]] QString fullName(const api::Account& account);
// Whether the role belongs to an agency.
[[nodiscard]] bool needsAgency(core::Role role);
// A password that is easy to say over the telephone and hard to guess: four groups of letters and digits without
// those that look alike.
[[nodiscard]] QString suggestPassword();

} // namespace okno::desktop
