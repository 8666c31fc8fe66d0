// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/rate_limiter.h"

#include <QHostAddress>
#include <algorithm>
#include <cmath>

namespace okno::server::http {
namespace {

constexpr size_t rememberedAddresses = 100'000;

double filled(double tokens, const RateSettings& settings, qint64 elapsedMs)
{
    return std::min(settings.burst, tokens + settings.perSecond * static_cast<double>(elapsedMs) / 1000);
}

} // namespace

bool isLoopback(const QByteArray& address)
{
    return address.startsWith("127.") || address == "::1" || address.startsWith("::ffff:127.");
}

QByteArray subscriberOf(const QByteArray& address)
{
    if (!address.contains(':'))
        return address;
    const QHostAddress parsed(QString::fromLatin1(address));
    bool isV4 = false;
    const quint32 v4 = parsed.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString().toLatin1();
    const Q_IPV6ADDR v6 = parsed.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(v6.c), 8);
}

RateLimiter::RateLimiter(const HttpSettings& settings)
    : m_limitLoopback(settings.rateLimitLoopback)
    , m_normal{settings.rateNormal, {}}
    , m_guessable{settings.rateGuessable, {}}
{
}

int RateLimiter::take(const QByteArray& address, api::Rate rate, qint64 nowMs)
{
    if (!m_limitLoopback && isLoopback(address))
        return 0;
    Class& rateClass = rate == api::Rate::Guessable ? m_guessable : m_normal;
    const RateSettings& settings = rateClass.settings;
    if (settings.perSecond <= 0)
        return 0;
    const QByteArray key = subscriberOf(address);
    const std::lock_guard lock(m_mutex);
    if (rateClass.buckets.size() >= rememberedAddresses)
        forgetFull(rateClass, nowMs);
    const auto [at, isNew] = rateClass.buckets.try_emplace(key, Bucket{settings.burst, nowMs});
    Bucket& bucket = at->second;
    bucket.tokens = filled(bucket.tokens, settings, nowMs - bucket.filledMs);
    bucket.filledMs = nowMs;
    if (bucket.tokens < 1)
        return std::max(1, static_cast<int>(std::ceil((1 - bucket.tokens) / settings.perSecond)));
    bucket.tokens -= 1;
    return 0;
}

// A full bucket says nothing that a new one would not; when all are in use by an attack, the map starts anew.
void RateLimiter::forgetFull(Class& rateClass, qint64 nowMs)
{
    std::erase_if(rateClass.buckets, [&](const auto& entry) {
        return filled(entry.second.tokens, rateClass.settings, nowMs - entry.second.filledMs)
            >= rateClass.settings.burst;
    });
    if (rateClass.buckets.size() >= rememberedAddresses)
        rateClass.buckets.clear();
}

} // namespace okno::server::http
