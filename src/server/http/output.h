// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"
#include "server/http/transport.h"

#include <QByteArray>
#include <memory>
#include <vector>

namespace okno::server::http {

// What waits to be written on a connection: pieces in order, then perhaps a file. Pieces are shared, not copied.
class Output {
public:
    enum class Progress { Done, Blocked, Broken };

    Output();
    ~Output();

    // The bytes of a head; the block is kept and used again.
    [[nodiscard]] QByteArray& newHead();
    void commitHead();
    void append(const QByteArray& bytes);
    // Puts part of a file behind the pieces; false when it cannot be opened or is shorter than the slice.
    [[nodiscard]] bool prepareFile(const FileSlice& slice);

    // Writes until all has gone or nothing goes; adds what went to `moved`.
    [[nodiscard]] Progress flush(Transport& transport, qint64& moved);
    [[nodiscard]] bool isEmpty() const { return m_first == m_pieces.size() && !m_file; }
    [[nodiscard]] size_t waiting() const { return m_pieces.size() - m_first; }
    // Gives all memory back.
    void clear();

private:
    struct File;
    [[nodiscard]] bool refillFromFile();

    QByteArray m_head;
    std::vector<QByteArray> m_pieces;
    size_t m_first = 0; // piece that is being written
    qsizetype m_offset = 0; // in that piece
    std::unique_ptr<File> m_file;
};

} // namespace okno::server::http
