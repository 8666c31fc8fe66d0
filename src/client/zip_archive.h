// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <functional>
#include <memory>

namespace okno::client {

// Writes a ZIP archive with KArchive's KZip. Only its user may read the file. It appears, or takes the place of what
// was there, when finish() has written the last byte; without that nothing of it is left. Blocks.
//
// Two things that KZip (6.13) does not do are done here:
// - Names are UTF-8 and marked so (APPNOTE 6.3, general purpose bit 11). Without the mark Windows and others read
//   Russian names in a code page of their own.
// - KZip knows no ZIP64: past 4 GiB, or 65,535 entries, it cuts the numbers off and makes a broken archive without a
//   word. More than that is refused with FileTooLarge.
//
// Errors: FileUnreadable when the archive cannot be written or a file cannot be read, FileTooLarge (`limit`: bytes),
// Cancelled. After an error every further call answers with the same one.
class ZipArchive {
public:
    // One less than what stands for «see ZIP64» in the 32 and 16 bits of the format.
    struct Limits {
        qint64 bytes = 0xffff'fffe; // of the whole, the list of contents included
        qint64 entries = 0xfffe;
    };

    // All entries bear `time`.
    ZipArchive(const QString& path, const QDateTime& time) : ZipArchive(path, time, Limits{}) { }
    ZipArchive(const QString& path, const QDateTime& time, const Limits& limits);
    ~ZipArchive();

    // Compressed. No name may come twice.
    core::Result<> add(const QString& name, const QByteArray& bytes);
    // Streamed, and stored as it is: scans are compressed already. The file may be changing meanwhile: what was read is
    // what is in the archive. `goesOn` is asked now and then: false ends in Cancelled.
    core::Result<> addFile(
        const QString& name, const QString& path, const std::function<bool()>& goesOn = [] { return true; });
    // Nothing may be added afterwards.
    core::Result<> finish();

private:
    class Writer;

    [[nodiscard]] bool begin(const QString& name, qint64 bytes);
    core::Result<> fail(const core::Error& error);
    [[nodiscard]] core::Error tooLarge() const;

    std::unique_ptr<Writer> m_writer; // none after a failure
    QDateTime m_time;
    Limits m_limits;
    core::Error m_error;
};

} // namespace okno::client
