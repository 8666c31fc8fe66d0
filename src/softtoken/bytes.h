// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace okno::softtoken {

void wipe(void* memory, std::size_t octets);

// Wipes what it gives back: PINs and keys pass through all kinds of buffers.
template <typename T> struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <typename U> WipingAllocator(const WipingAllocator<U>&) { }
    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator&) const = default;
};

using Bytes = std::vector<unsigned char, WipingAllocator<unsigned char>>;
using View = std::span<const unsigned char>;

[[nodiscard]] Bytes bytesOf(View view);
[[nodiscard]] Bytes bytesOf(std::string_view text);
[[nodiscard]] bool same(View a, View b);
void append(Bytes& to, View more);
[[nodiscard]] Bytes reversed(View view);
// Of the system's generator; throws std::runtime_error when it has none.
[[nodiscard]] Bytes randomBytes(std::size_t count);

} // namespace okno::softtoken
