// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/import/index_writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace okno::address {

// Where each of the groups of these sizes begins, and where the last ends.
[[nodiscard]] inline std::vector<std::uint32_t> offsetsOf(const std::vector<std::uint32_t>& counts)
{
    std::vector<std::uint32_t> offsets(counts.size() + 1);
    for (std::size_t i = 0; i < counts.size(); ++i)
        offsets[i + 1] = offsets[i] + counts[i];
    return offsets;
}

// Texts end to end with their offsets.
template <typename Texts>
void putTexts(IndexWriter& writer, Section offsetSection, Section byteSection, const Texts& texts)
{
    std::vector<std::uint32_t> offsets = {0};
    std::string bytes;
    for (const auto& text : texts) {
        bytes += text;
        offsets.push_back(std::uint32_t(bytes.size()));
    }
    writer.put(offsetSection, offsets);
    writer.putBytes(byteSection, bytes);
}

} // namespace okno::address
