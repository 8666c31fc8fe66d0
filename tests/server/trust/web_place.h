// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace okno::server::test {

struct WebAnswer {
    QByteArray body;
    QByteArray status = "200 OK";
    QByteArray headers = {}; // whole lines
    std::atomic_bool* held = nullptr; // the answer waits while this is true
};

// A small HTTP server on loopback, in a thread of its own: a certification centre's place in the web.
class WebPlace {
public:
    using Handler = std::function<WebAnswer(const QByteArray& body)>;

    WebPlace();
    ~WebPlace();
    [[nodiscard]] QString url(const QString& path) const;
    void serve(const QString& path, Handler handler);
    void serve(const QString& path, const QByteArray& body);
    // As if the machine were switched off; and on again.
    void close();
    // How often this path was asked for.
    [[nodiscard]] int count(const QString& path);

private:
    void listen();
    void run();
    void answer(int peer);
    int m_socket = -1;
    quint16 m_port = 0;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex;
    QMap<QByteArray, Handler> m_handlers;
    QMap<QByteArray, int> m_counts;
    std::thread m_thread;
};

} // namespace okno::server::test
