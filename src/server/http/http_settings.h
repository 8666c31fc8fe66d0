// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace okno::server::http {

// How often one address may call: `burst` at once, then `perSecond`.
struct RateSettings {
    double perSecond = 0;
    double burst = 0;
    bool operator==(const RateSettings&) const = default;
};

// Everything about serving HTTP that an administrator may set. Sizes in bytes, times in milliseconds.
struct HttpSettings {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8443; // 0 takes a free one
    int inheritedSocket = -1; // a listening TCP socket that a supervisor opened; then address and port are its own
    int threads = 0; // 0: one a core

    bool tls = true; // false only on a loopback address
    QString certificateFile; // PEM; empty: a self-signed one in dataDir
    QString keyFile;
    QStringList hostNames; // names in the self-signed certificate besides this machine's own
    QString dataDir;

    qint64 maxHeaderBytes = 16 * 1024;
    qint64 maxTargetBytes = 8 * 1024;
    qint64 maxBufferedBytes = 256LL * 1024 * 1024; // of all bodies that are being read into memory
    int headerTimeoutMs = 16'000; // TLS handshake and whole head
    int idleTimeoutMs = 75'000; // between two requests
    int rateGraceMs = 10'000; // before the least rates count
    qint64 minBytesPerSecond = 1024; // of a body that is sent to us and of an answer that is read from us
    int maxConnections = 50'000;
    int drainMs = 10'000; // how long a stop waits for what is being answered
    int newcomerMs = 1'000; // and, of that, for the first request of those who have just come

    int eventHeartbeatMs = 15'000;
    int eventBacklog = 64; // events that a listener may lag behind before it is dropped

    RateSettings rateNormal{50, 200};
    RateSettings rateGuessable{0.5, 20};
    QStringList trustedProxies; // see client_address.h
    bool rateLimitLoopback = false; // this machine's own programs are not counted unless this is set

    bool operator==(const HttpSettings&) const = default;
};

} // namespace okno::server::http
