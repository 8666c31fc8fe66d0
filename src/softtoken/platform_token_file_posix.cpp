// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/token_file.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace okno::softtoken {
namespace {

constexpr const char* lockName = ".lock";
constexpr std::size_t maxFile = 16U << 20;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

class Descriptor {
public:
    explicit Descriptor(int file) : m_file(file) { }
    ~Descriptor()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return m_file; }

private:
    int m_file;
};

bool writeAll(int file, View bytes)
{
    while (!bytes.empty()) {
        const ssize_t some = ::write(file, bytes.data(), bytes.size());
        if (some < 0 && errno != EINTR)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(some < 0 ? 0 : some));
    }
    return true;
}

} // namespace

std::filesystem::path folderOfTokens()
{
    if (const std::string set = variable("OKNO_SOFTTOKEN_DIR"); !set.empty())
        return set;
    if (const std::string data = variable("XDG_DATA_HOME"); data.starts_with('/'))
        return std::filesystem::path(data) / "okno" / "softtoken";
    return std::filesystem::path(variable("HOME")) / ".local/share/okno/softtoken";
}

FolderLock::FolderLock(const std::filesystem::path& folder)
{
    std::error_code fault;
    if (std::filesystem::create_directories(folder, fault))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);
    const int file = ::open((folder / lockName).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    int answer = file < 0 ? -1 : ::flock(file, LOCK_EX);
    while (answer != 0 && file >= 0 && errno == EINTR)
        answer = ::flock(file, LOCK_EX);
    if (answer != 0) {
        if (file >= 0)
            ::close(file);
        throw std::runtime_error("the folder of tokens cannot be locked");
    }
    m_file = file;
}

FolderLock::~FolderLock()
{
    ::close(static_cast<int>(m_file));
}

bool wasUsed(const std::filesystem::path& folder)
{
    std::error_code fault;
    return std::filesystem::exists(folder / lockName, fault);
}

TokenFile::TokenFile(std::filesystem::path path) : m_path(std::move(path)) { }

std::optional<TokenFile::Stamp> TokenFile::stamp() const
{
    struct stat about{};
    if (::stat(m_path.c_str(), &about) != 0 || !S_ISREG(about.st_mode))
        return std::nullopt;
    return Stamp{about.st_dev, about.st_ino, static_cast<std::uint64_t>(about.st_size), about.st_mtim.tv_sec,
        about.st_mtim.tv_nsec};
}

std::optional<Bytes> TokenFile::read() const
{
    const Descriptor file(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file < 0)
        return std::nullopt;
    Bytes out;
    unsigned char some[16384];
    for (;;) {
        const ssize_t count = ::read(file, some, sizeof some);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || out.size() > maxFile)
            return std::nullopt;
        if (count == 0)
            return out;
        append(out, View(some, static_cast<std::size_t>(count)));
    }
}

void TokenFile::write(View bytes) const
{
    const std::filesystem::path part = m_path.string() + ".part";
    const Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    const bool good = file >= 0 && ::fchmod(file, 0600) == 0 && writeAll(file, bytes) && ::fsync(file) == 0
        && ::rename(part.c_str(), m_path.c_str()) == 0;
    const Descriptor folder(::open(this->folder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!good || folder < 0 || ::fsync(folder) != 0)
        throw std::runtime_error("the token's file cannot be written");
}

} // namespace okno::softtoken
