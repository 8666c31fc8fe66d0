// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/delivery/provider.h"

#include <QDateTime>

namespace okno::server::delivery {

// A letter as it travels (RFC 5322, MIME): plain text in UTF-8, base64, lines of at most 76 characters; whatever is not
// ASCII in the headers as encoded words (RFC 2047). Line breaks in a header cannot happen.
[[nodiscard]] QByteArray mailMessage(const OutgoingMessage& message, const QString& from, const QDateTime& now);
// The address of «Окно <okno@example.ru>».
[[nodiscard]] QString bareAddress(const QString& from);
// "=?UTF-8?B?…?=", in pieces of at most 75 characters that each hold whole letters; ASCII stays as it is.
[[nodiscard]] QByteArray encodedWords(const QString& text);

} // namespace okno::server::delivery
