// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "server/http/http_settings.h"

#include <QByteArray>
#include <mutex>
#include <unordered_map>

namespace okno::server::http {

// The part of an address that stands for one subscriber: an IPv4 address, or the first 64 bits of an IPv6 one.
[[nodiscard]] QByteArray subscriberOf(const QByteArray& address);
[[nodiscard]] bool isLoopback(const QByteArray& address);

// Token buckets by address and rate class. Safe from any thread; remembers a bounded number of addresses.
class RateLimiter {
public:
    explicit RateLimiter(const HttpSettings& settings);

    // 0 when the call may go on, else after how many seconds it may. `nowMs` is any steady clock.
    [[nodiscard]] int take(const QByteArray& address, api::Rate rate, qint64 nowMs);

private:
    struct Bucket {
        double tokens = 0;
        qint64 filledMs = 0;
    };
    struct Hash {
        size_t operator()(const QByteArray& key) const { return qHash(key); }
    };
    struct Class {
        RateSettings settings;
        std::unordered_map<QByteArray, Bucket, Hash> buckets;
    };

    static void forgetFull(Class& rateClass, qint64 nowMs);

    bool m_limitLoopback;
    std::mutex m_mutex;
    Class m_normal;
    Class m_guessable;
};

} // namespace okno::server::http
