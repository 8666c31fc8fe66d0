// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/zip_archive.h"

#include <KZip>
#include <QFile>
#include <QList>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr mode_t readableByItsUser = 0100600;
constexpr qsizetype block = 256 * 1024;
// The parts of the format that do not depend on what is in it (APPNOTE 4.3.7, 4.3.12, 4.3.16).
constexpr qint64 localHeader = 30;
constexpr qint64 localFlags = 6;
constexpr qint64 listHeader = 46;
constexpr qint64 listFlags = 8;
constexpr qint64 listEnd = 22;
constexpr char utf8Names[] = {0, 1 << 3}; // bit 11, low octet first

// What deflate may make of bytes that cannot be compressed.
constexpr qint64 atMost(qint64 bytes)
{
    return bytes + bytes / 1000 + 64;
}

} // namespace

// KZip writes into a QSaveFile of its own, and drops it when closeArchive() says no.
class ZipArchive::Writer : public KZip {
public:
    explicit Writer(const QString& path) : KZip(path)
    {
        setExtraField(NoExtraField); // the length of a header is known then
        if (open(QIODevice::WriteOnly))
            static_cast<QFileDevice*>(device())->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    ~Writer() override
    {
        if (isOpen())
            close(); // KZip's own destructor would keep what there is
    }
    Q_DISABLE_COPY_MOVE(Writer)

    // KArchive takes the device away when something failed.
    [[nodiscard]] bool works() const { return device() != nullptr; }
    [[nodiscard]] qsizetype entries() const { return m_nameBytes.size(); }
    // How long the archive would be with so many more bytes in it, were it finished then.
    [[nodiscard]] qint64 sizeWith(qint64 bytes) const { return device()->pos() + bytes + m_listBytes + listEnd; }
    bool finish()
    {
        m_whole = true;
        return works() && close();
    }

protected:
    bool doPrepareWriting(const QString& name, const QString& user, const QString& group, qint64 size, mode_t mode,
        const QDateTime& read, const QDateTime& modified, const QDateTime& created) override
    {
        const qint64 start = device()->pos();
        if (!KZip::doPrepareWriting(name, user, group, size, mode, read, modified, created))
            return false;
        m_nameBytes.append(name.toUtf8().size());
        m_listBytes += listHeader + m_nameBytes.last();
        if (mark(start + localFlags))
            return true;
        (void)doFinishWriting(0); // gives back what compresses
        return false;
    }

    bool closeArchive() override
    {
        qint64 at = m_whole ? device()->pos() : 0;
        if (!m_whole || !KZip::closeArchive())
            return false;
        for (const qint64 name : std::as_const(m_nameBytes)) {
            if (!mark(at + listFlags))
                return false;
            at += listHeader + name;
        }
        return at + listEnd == device()->pos();
    }

private:
    bool mark(qint64 flags)
    {
        const qint64 after = device()->pos();
        return device()->seek(flags) && device()->write(utf8Names, sizeof utf8Names) == sizeof utf8Names
            && device()->seek(after);
    }

    QList<qint64> m_nameBytes; // of each entry
    qint64 m_listBytes = 0;
    bool m_whole = false;
};

ZipArchive::ZipArchive(const QString& path, const QDateTime& time, const Limits& limits)
    : m_writer(std::make_unique<Writer>(path))
    , m_time(time)
    , m_limits(limits)
{
    if (!m_writer->works())
        (void)fail(ErrorCode::FileUnreadable);
}

ZipArchive::~ZipArchive() = default;

Result<> ZipArchive::fail(const Error& error)
{
    m_writer.reset();
    m_error = error;
    return error;
}

Error ZipArchive::tooLarge() const
{
    return Error(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), m_limits.bytes}});
}

// False when there was an error, or is one now.
bool ZipArchive::begin(const QString& name, qint64 bytes)
{
    if (!m_writer)
        return false;
    if (m_writer->entries() >= m_limits.entries
        || m_writer->sizeWith(localHeader + listHeader + 2 * name.toUtf8().size() + bytes) > m_limits.bytes) {
        (void)fail(tooLarge());
        return false;
    }
    if (m_writer->prepareWriting(name, {}, {}, bytes, readableByItsUser, m_time, m_time, m_time))
        return true;
    (void)fail(ErrorCode::FileUnreadable);
    return false;
}

Result<> ZipArchive::add(const QString& name, const QByteArray& bytes)
{
    if (m_writer)
        m_writer->setCompression(KZip::DeflateCompression);
    if (!begin(name, atMost(bytes.size())))
        return m_error;
    // Writing nothing would end the compression.
    const bool written = bytes.isEmpty() || m_writer->writeData(bytes);
    if (!m_writer->finishWriting(bytes.size()) || !written)
        return fail(ErrorCode::FileUnreadable);
    return core::Done{};
}

Result<> ZipArchive::addFile(const QString& name, const QString& path, const std::function<bool()>& goesOn)
{
    if (!m_writer)
        return m_error;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable);
    m_writer->setCompression(KZip::NoCompression);
    if (!begin(name, file.size()))
        return m_error;
    QByteArray bytes(block, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        if (!goesOn())
            return fail(ErrorCode::Cancelled);
        const qint64 size = file.read(bytes.data(), bytes.size());
        if (size <= 0)
            break;
        total += size;
        if (m_writer->sizeWith(size) > m_limits.bytes) // it grows while it is read
            return fail(tooLarge());
        if (!m_writer->writeData(bytes.constData(), size))
            return fail(ErrorCode::FileUnreadable);
    }
    if (file.error() != QFileDevice::NoError || !m_writer->finishWriting(total))
        return fail(ErrorCode::FileUnreadable);
    return core::Done{};
}

Result<> ZipArchive::finish()
{
    if (!m_writer)
        return m_error;
    const bool done = m_writer->finish();
    m_writer.reset();
    m_error = ErrorCode::FileUnreadable; // nothing goes into it any more
    return done ? Result<>(core::Done{}) : Result<>(m_error);
}

} // namespace okno::client
