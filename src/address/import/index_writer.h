// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/index_format.h"
#include "core/result.h"

#include <QString>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace okno::address {

// Gathers the sections and swaps the finished file in: a reader sees the old base or the new one, never a part.
class IndexWriter {
public:
    template <typename T> void put(Section section, const std::vector<T>& items)
    {
        putBytes(section, {reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T)});
    }
    void putBytes(Section section, std::string_view bytes);

    // Error: LocalStoreFailed when the file cannot be written (a full disk among others); the old file stays.
    [[nodiscard]] core::Result<qint64> write(const QString& path, std::uint32_t baseDate) const;

private:
    std::array<std::string, std::size_t(Section::Count)> m_sections;
};

} // namespace okno::address
