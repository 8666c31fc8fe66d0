// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>

namespace okno::core {

// What a person reads about an error.
struct ErrorText {
    QString title; // what happened: «Неверный логин или пароль.»
    QString advice; // what is safe and what to do; may be empty
};

// Translates a source text of the context "Error"; the desktop passes QCoreApplication::translate, the server the
// language of the request.
using Translate = std::function<QString(const char* source)>;

[[nodiscard]] ErrorText errorText(const Error& error, const Translate& translate);
// The same in the language of the running program.
[[nodiscard]] ErrorText errorText(const Error& error);

} // namespace okno::core
