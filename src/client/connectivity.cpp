// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connectivity.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/retry.h"

#include <QTimer>

namespace okno::client {
namespace {

using namespace std::chrono_literals;
constexpr auto longestPause = 30000ms;

} // namespace

struct Connectivity::Private {
    ApiClient* api = nullptr;
    bool online = true;
    QDateTime since;
    core::Error reason;
    QTimer timer;
    Pauses pauses{1s, longestPause};
    RequestHandle probe;
    bool asked = false; // a probe decides whether the line is lost
};

Connectivity::Connectivity(ApiClient* api, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->api = api;
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Connectivity::probe);
    connect(api, &ApiClient::serverReached, this, [this] {
        d->timer.stop();
        d->pauses.reset();
        d->asked = false;
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
    const bool asked = std::exchange(d->asked, d->online && doubtful);
    if (d->online && doubtful && !asked) {
        d->timer.start(0);
        return;
    }
    if (d->online && doubtful && d->timer.isActive())
        return;
    d->asked = false;
    d->reason = why;
    if (!d->timer.isActive())
        d->timer.start(d->pauses.next());
    if (!std::exchange(d->online, false))
        return;
    d->since = QDateTime::currentDateTimeUtc();
    Q_EMIT changed(false);
}

void Connectivity::setFirstPause(std::chrono::milliseconds pause)
{
    d->pauses = Pauses(pause, longestPause);
}

void Connectivity::probe()
{
    d->timer.stop();
    if (d->probe.isRunning()) {
        d->timer.start(d->pauses.next());
        return;
    }
    Call<api::About> call = calls::about();
    call.parts.limit = 10s;
    d->probe = d->api->send(call, this, {});
}

} // namespace okno::client
