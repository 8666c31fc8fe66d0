// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

class QIODevice;

namespace okno::client {

// Writes a ZIP archive (APPNOTE 6.3, without compression and ZIP64: up to 4 GiB and 65,535 entries) that every
// system opens. Names are UTF-8. After a failed call nothing of the archive is worth keeping.
class ZipFile {
public:
    // `device` is open, writable and seekable, and outlives this; all entries bear `time`.
    ZipFile(QIODevice& device, const QDateTime& time);

    [[nodiscard]] bool add(const QString& name, const QByteArray& bytes);
    // Streamed. The file may be changing meanwhile: what was read is what is in the archive.
    [[nodiscard]] bool addFile(const QString& name, const QString& path);
    // The list of contents; nothing may be added afterwards.
    [[nodiscard]] bool finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    [[nodiscard]] bool begin(Entry& entry, const QString& name);
    [[nodiscard]] bool end(const Entry& entry);
    [[nodiscard]] QByteArray fields(const Entry& entry) const;

    QIODevice& m_device;
    quint16 m_time = 0;
    quint16 m_date = 0;
    QList<Entry> m_entries;
};

} // namespace okno::client
