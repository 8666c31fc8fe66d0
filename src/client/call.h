// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "core/result.h"

#include <QByteArray>
#include <QPointer>
#include <QString>
#include <QUrlQuery>
#include <chrono>
#include <functional>
#include <optional>

namespace okno::client {

class Request;

// What goes over the wire for one call. Built by calls.h.
struct RequestParts {
    api::Method method = api::Method::Get;
    QString path; // "/v1/services/archive", already percent-encoded
    QUrlQuery query;
    QByteArray body; // empty for none
    QByteArray contentType = "application/json";
    QByteArray accept = "application/json, application/problem+json";
    QByteArray ifMatch; // header value with its quotes; empty for none
    QByteArray idempotencyKey; // empty for none
    std::chrono::milliseconds limit{20'000}; // of the whole exchange
    bool anonymous = false; // sent without the session's token; goes on whoever logs in or out
    bool last = false; // the last one of its session: goes on when the token is dropped
};

// A typed question to the server: a plain value, sent by ApiClient::send.
template <typename T> struct Call {
    RequestParts parts;
    core::Result<T> (*read)(const QByteArray& body) = nullptr;
};

template <typename T> using Then = std::function<void(core::Result<T>)>;

// A hold on a request that is on its way; copies are cheap and may outlive it. After cancel() the answer is dropped
// and the callback is never called.
class RequestHandle {
public:
    RequestHandle() = default;
    explicit RequestHandle(Request* request);
    void cancel();
    [[nodiscard]] bool isRunning() const;

private:
    QPointer<Request> m_request;
};

} // namespace okno::client
