// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/push.h"

#include "api/applications.h"
#include "client/api_client.h"
#include "client/event_stream.h"
#include "client/retry.h"
#include "client/session.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>

namespace okno::client {
namespace {

using namespace std::chrono_literals;
constexpr auto longestPause = 30000ms;

} // namespace

struct Push::Private {
    ApiClient* api = nullptr;
    Session* session = nullptr;
    QNetworkReply* reply = nullptr;
    EventStream stream;
    QByteArray lastId;
    QTimer silence; // the stream has died without a word
    QTimer again;
    Pauses pauses{1000ms, longestPause};
    bool open = false;
    bool wasOpen = false;
};

Push::Push(ApiClient* api, Session* session, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->api = api;
    d->session = session;
    d->silence.setSingleShot(true);
    d->silence.setInterval(45s); // the server says something every 15 s
    d->again.setSingleShot(true);
    connect(&d->again, &QTimer::timeout, this, &Push::connectNow);
    connect(&d->silence, &QTimer::timeout, this, [this] {
        drop();
        later();
    });
    connect(session, &Session::stateChanged, this, [this] {
        drop();
        d->again.stop();
        d->pauses.reset();
        if (d->session->isLoggedIn())
            connectNow();
        else
            d->wasOpen = false;
    });
    connect(session, &Session::loggedIn, this, [this] {
        drop();
        d->lastId.clear();
        d->wasOpen = false;
        connectNow();
    });
}

Push::~Push()
{
    if (d->reply) {
        d->reply->disconnect(this);
        delete d->reply;
    }
}

bool Push::isOpen() const
{
    return d->open;
}

void Push::setTimes(std::chrono::milliseconds silence, std::chrono::milliseconds firstPause)
{
    d->silence.setInterval(silence);
    d->pauses = Pauses(firstPause, longestPause);
}

void Push::connectNow()
{
    if (d->reply || !d->session->isLoggedIn())
        return;
    d->again.stop();
    QNetworkRequest request = d->api->request(QStringLiteral("/v1/events"));
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!d->lastId.isEmpty())
        request.setRawHeader("Last-Event-ID", d->lastId);
    d->stream = EventStream();
    d->reply = d->api->sendRaw(request, "GET");
    connect(d->reply, &QNetworkReply::metaDataChanged, this, &Push::opened);
    connect(d->reply, &QNetworkReply::readyRead, this, &Push::read);
    connect(d->reply, &QNetworkReply::finished, this, [this] {
        const auto error = d->api->errorOf(d->reply, d->reply->readAll());
        const bool known = !error || error->code != core::ErrorCode::SessionExpired;
        drop();
        if (known)
            later();
    });
    d->silence.start();
}

void Push::opened()
{
    const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 || d->open)
        return;
    d->pauses.reset();
    d->open = true;
    Q_EMIT openChanged(true);
    if (std::exchange(d->wasOpen, true))
        Q_EMIT resumed();
}

void Push::read()
{
    d->silence.start();
    if (!d->open)
        return;
    d->stream.feed(d->reply->readAll());
    while (const auto event = d->stream.next()) {
        d->lastId = event->id;
        if (event->retry > 0ms)
            d->pauses = Pauses(std::min(event->retry, longestPause), longestPause);
        const auto change = api::fromAnswer<api::Event>(QJsonDocument::fromJson(event->data).object());
        if (change)
            Q_EMIT changed(change->kind, change->id);
    }
}

void Push::drop()
{
    d->silence.stop();
    if (QNetworkReply* reply = std::exchange(d->reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    if (std::exchange(d->open, false))
        Q_EMIT openChanged(false);
}

void Push::later()
{
    d->again.start(d->pauses.next());
}

} // namespace okno::client
