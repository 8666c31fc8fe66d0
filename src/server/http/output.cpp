// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/output.h"

#include <QFile>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace okno::server::http {
namespace {

constexpr qint64 filePieceBytes = 64 * 1024;
constexpr size_t piecesAtOnce = 32;

} // namespace

struct Output::File {
    explicit File(int descriptor) : fd(descriptor) { }
    ~File() { ::close(fd); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    int fd;
    qint64 offset = 0;
    qint64 left = 0;
};

Output::Output() = default;
Output::~Output() = default;

QByteArray& Output::newHead()
{
    m_head.resize(0);
    return m_head;
}

void Output::commitHead()
{
    m_pieces.push_back(m_head);
}

void Output::append(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_first >= piecesAtOnce) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<qsizetype>(m_first));
        m_first = 0;
    }
    m_pieces.push_back(bytes);
}

bool Output::prepareFile(const FileSlice& slice)
{
    const int fd = ::open(QFile::encodeName(slice.path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    auto file = std::make_unique<File>(fd);
    struct stat facts{};
    if (::fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode) || slice.offset < 0 || slice.length < 0
        || slice.offset > facts.st_size - slice.length)
        return false;
    file->offset = slice.offset;
    file->left = slice.length;
    if (slice.length > 0)
        m_file = std::move(file);
    return true;
}

bool Output::refillFromFile()
{
    QByteArray piece(std::min(m_file->left, filePieceBytes), Qt::Uninitialized);
    const ssize_t n = ::pread(m_file->fd, piece.data(), static_cast<size_t>(piece.size()), m_file->offset);
    if (n <= 0)
        return false;
    piece.resize(n);
    m_file->offset += n;
    m_file->left -= n;
    if (m_file->left == 0)
        m_file.reset();
    m_pieces.push_back(std::move(piece));
    return true;
}

Output::Progress Output::flush(Transport& transport, qint64& moved)
{
    while (true) {
        if (m_first == m_pieces.size()) {
            m_pieces.clear();
            m_first = 0;
            if (!m_file)
                return Progress::Done;
            if (!refillFromFile())
                return Progress::Broken;
        }
        QByteArrayView views[piecesAtOnce];
        const size_t count = std::min(piecesAtOnce, m_pieces.size() - m_first);
        for (size_t i = 0; i < count; ++i)
            views[i] = m_pieces[m_first + i];
        views[0] = views[0].sliced(m_offset);
        qint64 n = transport.write(std::span(views, count));
        if (n < 0)
            return Progress::Broken;
        if (n == 0)
            return Progress::Blocked;
        moved += n;
        while (n > 0) {
            const qsizetype left = m_pieces[m_first].size() - m_offset;
            if (n < left) {
                m_offset += n;
                break;
            }
            n -= left;
            m_offset = 0;
            m_pieces[m_first++] = QByteArray();
        }
    }
}

void Output::clear()
{
    m_head = QByteArray();
    std::vector<QByteArray>().swap(m_pieces);
    m_first = 0;
    m_offset = 0;
    m_file.reset();
}

} // namespace okno::server::http
