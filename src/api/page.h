// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec.h"

namespace okno::api {

// One page of a list. `next` is an opaque cursor for ?cursor=; absent on the last page.
template <typename T> struct Page {
    std::vector<T> items;
    std::optional<QString> next;
    OKNO_FIELDS(Page, items, next)
    bool operator==(const Page&) const = default;
};

inline constexpr int pageDefault = 50;
inline constexpr int pageMax = 200;

} // namespace okno::api
