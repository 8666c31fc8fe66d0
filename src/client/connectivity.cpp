// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connectivity.h"

#include "client/api_client.h"
#include "client/calls.h"

#include <QTimer>

namespace okno::client {
namespace {

using namespace std::chrono_literals;
constexpr auto firstPause = 1000ms;
constexpr auto longestPause = 30000ms;

} // namespace

struct Connectivity::Private {
    ApiClient* api = nullptr;
    bool online = true;
    QDateTime since;
    core::Error reason;
    QTimer timer;
    std::chrono::milliseconds pause = firstPause;
    RequestHandle probe;
};

Connectivity::Connectivity(ApiClient* api, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->api = api;
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Connectivity::probe);
    connect(api, &ApiClient::serverReached, this, [this] {
        d->timer.stop();
        d->pause = firstPause;
        if (std::exchange(d->online, true))
            return;
        d->since = {};
        d->reason = {};
        Q_EMIT changed(true);
    });
    connect(api, &ApiClient::serverUnreached, this, &Connectivity::lost);
}

Connectivity::~Connectivity() = default;

bool Connectivity::isOnline() const
{
    return d->online;
}

QDateTime Connectivity::offlineSince() const
{
    return d->since;
}

const core::Error& Connectivity::reason() const
{
    return d->reason;
}

void Connectivity::lost(const core::Error& why)
{
    // One exchange that broke off says little about the next: ask before saying that the line is lost.
    const bool doubtful = why.code == core::ErrorCode::NetworkFailed || why.code == core::ErrorCode::RequestTimeout;
    if (d->online && doubtful && !d->probe.isRunning() && !d->timer.isActive()) {
        d->timer.start(0);
        return;
    }
    if (d->online && doubtful && d->timer.isActive())
        return;
    d->reason = why;
    if (!d->timer.isActive() && !d->probe.isRunning()) {
        d->timer.start(d->pause);
        d->pause = std::min(d->pause * 2, longestPause);
    }
    if (!std::exchange(d->online, false))
        return;
    d->since = QDateTime::currentDateTimeUtc();
    Q_EMIT changed(false);
}

void Connectivity::probe()
{
    d->timer.stop();
    if (d->probe.isRunning())
        return;
    Call<api::About> call = calls::about();
    call.parts.limit = 10s;
    d->probe = d->api->send(call, this, {});
}

} // namespace okno::client
