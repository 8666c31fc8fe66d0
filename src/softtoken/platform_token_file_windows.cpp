// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/token_file.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <windows.h>

namespace okno::softtoken {
namespace {

constexpr const wchar_t* lockName = L".lock";
constexpr std::size_t maxFile = 16U << 20;
constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

class Handle {
public:
    Handle(const std::filesystem::path& path, DWORD access, DWORD how)
        : m_handle(CreateFileW(path.c_str(), access, everybody, nullptr, how, FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    operator HANDLE() const { return m_handle; }

private:
    HANDLE m_handle;
};

bool writeAll(HANDLE file, View bytes)
{
    while (!bytes.empty()) {
        DWORD some = 0;
        const auto most = static_cast<DWORD>(std::min(bytes.size(), maxFile));
        if (!WriteFile(file, bytes.data(), most, &some, nullptr) || some == 0)
            return false;
        bytes = bytes.subspan(some);
    }
    return true;
}

bool writeFile(const std::filesystem::path& path, View bytes)
{
    const Handle file(path, GENERIC_WRITE, CREATE_ALWAYS);
    return file.isOpen() && writeAll(file, bytes) && FlushFileBuffers(file);
}

std::uint64_t joined(DWORD high, DWORD low)
{
    return std::uint64_t(high) << 32 | low;
}

std::filesystem::path variable(const wchar_t* name)
{
    const wchar_t* value = _wgetenv(name);
    return value ? value : L"";
}

} // namespace

std::filesystem::path folderOfTokens()
{
    const std::filesystem::path set = variable(L"OKNO_SOFTTOKEN_DIR");
    return set.empty() ? variable(L"LOCALAPPDATA") / L"okno" / L"softtoken" : set;
}

// What lies in a person's own folder is kept from others by the rights that it inherits.
FolderLock::FolderLock(const std::filesystem::path& folder)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    const HANDLE file = CreateFileW((folder / lockName).c_str(), GENERIC_READ | GENERIC_WRITE, everybody, nullptr,
        OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    OVERLAPPED from{};
    if (file == INVALID_HANDLE_VALUE || !LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &from)) {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
        throw std::runtime_error("the folder of tokens cannot be locked");
    }
    m_file = reinterpret_cast<std::intptr_t>(file);
}

FolderLock::~FolderLock()
{
    const auto file = reinterpret_cast<HANDLE>(m_file);
    OVERLAPPED from{};
    UnlockFileEx(file, 0, 1, 0, &from); // closing alone frees it only some time later
    CloseHandle(file);
}

bool wasUsed(const std::filesystem::path& folder)
{
    std::error_code fault;
    return std::filesystem::exists(folder / lockName, fault);
}

TokenFile::TokenFile(std::filesystem::path path) : m_path(std::move(path)) { }

std::optional<TokenFile::Stamp> TokenFile::stamp() const
{
    const Handle file(m_path, FILE_READ_ATTRIBUTES, OPEN_EXISTING);
    BY_HANDLE_FILE_INFORMATION about{};
    if (!file.isOpen() || !GetFileInformationByHandle(file, &about)
        || (about.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return std::nullopt;
    constexpr std::uint64_t second = 10'000'000; // in the units of FILETIME
    const std::uint64_t time = joined(about.ftLastWriteTime.dwHighDateTime, about.ftLastWriteTime.dwLowDateTime);
    return Stamp{about.dwVolumeSerialNumber, joined(about.nFileIndexHigh, about.nFileIndexLow),
        joined(about.nFileSizeHigh, about.nFileSizeLow), static_cast<std::int64_t>(time / second),
        static_cast<std::int64_t>(time % second * 100)};
}

std::optional<Bytes> TokenFile::read() const
{
    const Handle file(m_path, GENERIC_READ, OPEN_EXISTING);
    if (!file.isOpen())
        return std::nullopt;
    Bytes out;
    unsigned char some[16384];
    for (;;) {
        DWORD count = 0;
        if (!ReadFile(file, some, sizeof some, &count, nullptr) || out.size() > maxFile)
            return std::nullopt;
        if (count == 0)
            return out;
        append(out, View(some, count));
    }
}

void TokenFile::write(View bytes) const
{
    std::filesystem::path part = m_path;
    part += L".part";
    if (!writeFile(part, bytes)
        || !MoveFileExW(part.c_str(), m_path.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        throw std::runtime_error("the token's file cannot be written");
}

} // namespace okno::softtoken
