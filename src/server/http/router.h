// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "server/http/body.h"
#include "server/http/request.h"
#include "server/http/responder.h"

#include <functional>
#include <memory>
#include <vector>

namespace okno::server::http {

// Called on the thread of the connection. It may answer inline (no thread changes) or keep the Responder and answer
// later from another thread; it must not block.
using Handler = std::function<void(Request&&, Responder)>;
// For routes with Body::Stream: called when the head has been read.
using StreamHandler = std::function<void(Request&&, BodyReader, Responder)>;

// Binds the routes of the contract to code and finds the one that a request means. The privilege, the limits and the
// required headers stand on the route; they are checked before the handler runs. Filled before the server starts,
// read-only afterwards.
class Router {
public:
    struct Endpoint {
        api::Route route;
        Handler handler;
        StreamHandler streamHandler;
        qsizetype index = 0; // place in endpoints()
    };
    struct Match {
        const Endpoint* endpoint = nullptr; // null when the path is unknown or does not take the method
        QByteArray allow; // value of Allow; empty when the path is unknown
    };

    Router();
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;

    // Binds a route of api::routes() by its name. A name that is not there, or twice, is a fault of the program.
    void bind(const char* name, Handler handler);
    void bindStream(const char* name, StreamHandler handler);
    // Serves a route that is not of the contract (tests).
    void add(const api::Route& route, Handler handler);
    void addStream(const api::Route& route, StreamHandler handler);
    void setAuthenticator(std::shared_ptr<Authenticator> authenticator);

    // The routes of the contract that nobody has bound.
    [[nodiscard]] std::vector<const api::Route*> unbound() const;
    [[nodiscard]] const std::vector<std::unique_ptr<Endpoint>>& endpoints() const;

    // Finds the endpoint and notes the route and its parameters in the request. HEAD finds the GET route.
    [[nodiscard]] Match match(Request& request) const;
    // Asks the authenticator, notes the principal and says why the request may not go on, if it may not: bearer token,
    // privilege, Idempotency-Key, If-Match, Content-Type.
    [[nodiscard]] core::Result<> admit(Request& request) const;

    // All of it for a request inside the process (tests): match, admit, handler.
    void dispatch(Request request, Responder responder) const;

private:
    struct Node;
    Endpoint& addEndpoint(const api::Route& route);

    std::vector<std::unique_ptr<Endpoint>> m_endpoints;
    std::unique_ptr<Node> m_root;
    std::shared_ptr<Authenticator> m_authenticator;
};

} // namespace okno::server::http
