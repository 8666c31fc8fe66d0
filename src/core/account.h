// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace okno::core {

enum class Role { Citizen, Clerk, Supervisor, Administrator };
[[nodiscard]] QString toWire(Role role);
[[nodiscard]] std::optional<Role> roleFromWire(const QString& name);

// How sure we are of who a citizen is: simplified (name and a contact), standard (data checked), confirmed (identity
// proven).
enum class AccountLevel { Simplified, Standard, Confirmed };
[[nodiscard]] QString toWire(AccountLevel level);
[[nodiscard]] std::optional<AccountLevel> accountLevelFromWire(const QString& name);

} // namespace okno::core
