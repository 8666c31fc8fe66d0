// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"
#include "server/http/router.h"
#include "server/services/actor.h"
#include "server/services/idempotency.h"

#include <memory>

namespace okno::server {

// What every handler does between a request and a use case.
[[nodiscard]] Actor actorOf(const http::Request& request);
[[nodiscard]] QString languageOf(const http::Request& request);
// The Idempotency-Key with what is asked: method, path and body.
[[nodiscard]] RequestKey keyOf(const http::Request& request);
// ?limit=, 1 to api::pageMax; InvalidField "/limit".
[[nodiscard]] core::Result<int> limitOf(const http::Request& request);
[[nodiscard]] QString queryOf(const http::Request& request, const char* name);

template <typename T> [[nodiscard]] core::Result<T> bodyOf(const http::Request& request)
{
    const core::Result<QJsonObject> json = request.json();
    if (!json)
        return json.error();
    return api::fromJson<T>(*json);
}

// A responder that can be kept by a callback, which std::function copies.
using SharedResponder = std::shared_ptr<http::Responder>;
[[nodiscard]] inline SharedResponder share(http::Responder responder)
{
    return std::make_shared<http::Responder>(std::move(responder));
}

// Answers an error; AccountLocked and the like tell when to come again (Retry-After).
void fail(http::Responder& responder, const core::Error& error);

template <typename T> void answerJson(http::Responder& responder, const core::Result<T>& result, int status = 200)
{
    if (!result)
        return fail(responder, result.error());
    responder.send(http::Response::jsonBytes(api::toText(*result), status));
}

// JSON that is already written, with its entity tag.
void answerKept(http::Responder& responder, const core::Result<Answer>& result, int status = 200);
void answerEmpty(http::Responder& responder, const core::Result<>& result);

} // namespace okno::server
