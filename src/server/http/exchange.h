// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/body.h"
#include "server/http/request_parser.h"
#include "server/http/server_context.h"

#include <memory>
#include <optional>

namespace okno::server::http {

// One request on its way through a connection, and what is remembered of it after the handler has taken it.
struct Exchange final : public BodyTaker {
    explicit Exchange(ServerContext& c)
        : context(c)
        , parser(request, *this, {c.settings.maxHeaderBytes, c.settings.maxTargetBytes})
    {
    }
    ~Exchange() override { context.bufferedBytes.fetch_sub(buffered, std::memory_order_relaxed); }
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    [[nodiscard]] bool takeBody(QByteArrayView bytes) override;
    [[nodiscard]] bool isStream() const { return endpoint && endpoint->streamHandler; }

    ServerContext& context;
    Request request;
    RequestParser parser;
    const Router::Endpoint* endpoint = nullptr;
    std::unique_ptr<BodySink> sink;
    std::optional<core::Error> bodyFault;
    std::optional<core::Error> refusal; // answered when the body, which is thrown away, has come
    QByteArray body;
    qint64 bodyLimit = 0;
    qint64 bodyBytes = 0;
    qint64 buffered = 0; // our part of ServerContext::bufferedBytes

    QByteArray id;
    QByteArray ifNoneMatch;
    api::Method method = api::Method::Get;
    Language language = Language::Russian;
    qint64 startNs = 0;
    int status = 0;
    bool keepAlive = false;
    bool counted = false; // in ServerContext::inFlight
};

} // namespace okno::server::http
