// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/client_address.h"
#include "server/http/http_settings.h"
#include "server/http/language.h"
#include "server/http/metrics.h"
#include "server/http/rate_limiter.h"
#include "server/http/request_counts.h"
#include "server/http/request_log.h"
#include "server/http/router.h"

#include <atomic>

namespace okno::server::http {

// What all connections of a server share.
struct ServerContext {
    ServerContext(const HttpSettings& s, const Router& r, const Texts& t, Metrics& m, const RequestLog& l)
        : settings(s)
        , router(r)
        , texts(t)
        , counts(m.requestCounts())
        , log(l)
        , limiter(s)
        , proxies(s.trustedProxies)
    {
    }

    const HttpSettings settings;
    const Router& router;
    const Texts& texts;
    Metrics::RequestCounts& counts;
    const RequestLog& log;
    RateLimiter limiter;
    const TrustedProxies proxies;
    std::atomic<qint64> connections = 0;
    std::atomic<qint64> inFlight = 0;
    std::atomic<qint64> listeners = 0;
    std::atomic<qint64> bufferedBytes = 0; // of bodies that are being read into memory
    std::atomic<quint64> refusedConnections = 0;
    std::atomic<quint64> droppedListeners = 0;
    std::atomic<bool> draining = false;
};

} // namespace okno::server::http
