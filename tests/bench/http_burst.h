// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace okno::bench {

// Seconds that all threads of a process have computed so far, to the nanosecond where the kernel tells.
[[nodiscard]] double computedSeconds(qint64 pid);

// A fixed number of requests over a few kept connections, one under way on each.
class Burst {
public:
    explicit Burst(quint16 port);
    ~Burst();
    Burst(const Burst&) = delete;
    Burst& operator=(const Burst&) = delete;

    // Returns when all have been answered; false when the server broke off. Every answer must be as long as the first.
    [[nodiscard]] bool run(const QByteArray& request, int count);

private:
    [[nodiscard]] bool learnLength(const QByteArray& request);

    struct Line {
        int socket = -1;
        qint64 missing = 0; // bytes of the answer that have not come
    };
    std::vector<Line> m_lines;
    int m_poll = -1;
    qint64 m_length = 0; // of one answer
};

} // namespace okno::bench
