// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/request.h"

#include "client/api_client.h"

#include <QNetworkReply>

namespace okno::client {
namespace {

// No answer of the contract comes near; a stray download must not fill the memory.
constexpr qsizetype largestAnswer = 16 * 1024 * 1024;

} // namespace

Request::Request(
    ApiClient* api, QNetworkReply* reply, std::chrono::milliseconds limit, QObject* context, Then<QByteArray> then)
    : QObject(api)
    , m_api(api)
    , m_reply(reply)
    , m_then(std::move(then))
{
    reply->setParent(this);
    connect(reply, &QNetworkReply::readyRead, this, &Request::read);
    connect(reply, &QNetworkReply::finished, this, &Request::finish);
    if (context != api)
        connect(context, &QObject::destroyed, this, &Request::cancel);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_late = true;
        m_reply->abort();
    });
    m_limit.setSingleShot(true);
    m_limit.start(limit);
}

Request::~Request() = default;

void Request::cancel()
{
    m_then = nullptr;
    stop();
}

void Request::give(const core::Error& error)
{
    const Then<QByteArray> then = std::exchange(m_then, nullptr);
    stop();
    if (then)
        then(error);
}

void Request::stop()
{
    m_over = true;
    m_limit.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    deleteLater();
}

void Request::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > largestAnswer)
        m_reply->abort();
}

void Request::finish()
{
    // First of all: what follows may end the session and with it every request that still runs.
    const Then<QByteArray> then = std::exchange(m_then, nullptr);
    m_body += m_reply->readAll();
    core::Result<QByteArray> result = m_body;
    if (m_late) {
        m_api->noteUnreached(core::ErrorCode::RequestTimeout);
        result = core::ErrorCode::RequestTimeout;
    } else if (m_body.size() > largestAnswer) {
        result = core::ErrorCode::ServerAnswerInvalid;
    } else if (const auto error = m_api->errorOf(m_reply, m_body)) {
        result = *error;
    }
    stop();
    if (then)
        then(std::move(result));
}

} // namespace okno::client
