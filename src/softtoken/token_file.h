// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softtoken/token.h"

#include <cstdint>
#include <filesystem>

namespace okno::softtoken {

// OKNO_SOFTTOKEN_DIR, else okno/softtoken where the user's data are.
[[nodiscard]] std::filesystem::path folderOfTokens();

// Keeps other processes from changing a folder's tokens while it lives. Makes the folder (its owner's alone) when there
// is none.
class FolderLock {
public:
    // Throws std::runtime_error when the folder cannot be written.
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    std::intptr_t m_file; // as the system calls an open file
};

// True when a token was ever made in this folder.
[[nodiscard]] bool wasUsed(const std::filesystem::path& folder);

// One token on the disk.
class TokenFile {
public:
    explicit TokenFile(std::filesystem::path path);

    // Which state of the file this is; changes with every write, empty when the file is not there.
    struct Stamp {
        std::uint64_t device = 0, inode = 0, size = 0;
        std::int64_t seconds = 0, nanoseconds = 0;
        bool operator==(const Stamp&) const = default;
    };
    [[nodiscard]] std::optional<Stamp> stamp() const;
    // Nothing when it cannot be read; an empty file is a blank token.
    [[nodiscard]] std::optional<Bytes> read() const;
    // Whole or not at all, for its owner alone; throws std::runtime_error.
    void write(View bytes) const;
    [[nodiscard]] std::filesystem::path folder() const { return m_path.parent_path(); }

private:
    std::filesystem::path m_path;
};

} // namespace okno::softtoken
