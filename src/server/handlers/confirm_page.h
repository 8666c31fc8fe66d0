// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"
#include "server/services/texts.h"

namespace okno::server {

// What the link of a letter opens. Opening confirms nothing: scanners of mail open links, only people press buttons.
enum class ConfirmPage { Ask, Confirmed, Expired, Unknown };

[[nodiscard]] http::Response confirmPage(ConfirmPage page, const Texts& texts, const QString& language);

} // namespace okno::server
