// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace okno::client {

// Something that was read here first and from the server afterwards.
template <typename T> struct Loaded {
    T value{};
    QDateTime savedAt; // when the server said it, UTC
    bool fresh = false; // the server has said it just now
    std::optional<core::Error> problem; // why it is not fresh although the server was asked
};

// Called at most twice: with this computer's copy before the call returns, when there is one; then with the server's
// answer. When the server cannot be asked: the copy again with `problem`, or the error when there is no copy.
template <typename T> using ThenLoaded = std::function<void(const core::Result<Loaded<T>>&)>;

} // namespace okno::client
