// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include "server/http/wire.h"

#include <algorithm>
#include <atomic>

namespace okno::server::http {
namespace {

constexpr int methodCount = 7;

bool isAllowed(api::Privilege privilege, core::Role role)
{
    using core::Role;
    switch (privilege) {
    case api::Privilege::Public:
    case api::Privilege::Session:
        return true;
    case api::Privilege::Citizen:
        return role == Role::Citizen;
    case api::Privilege::Official:
        return role == Role::Clerk || role == Role::Supervisor;
    case api::Privilege::Supervisor:
        return role == Role::Supervisor || role == Role::Administrator;
    case api::Privilege::Administrator:
        return role == Role::Administrator;
    }
    return false;
}

bool isJson(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed();
    return type.compare("application/json", Qt::CaseInsensitive) == 0;
}

// Lets either the handler or the refused body answer, whichever is first.
class Gate final : public ResponseTarget, public std::enable_shared_from_this<Gate> {
public:
    explicit Gate(Responder inner) : m_inner(std::move(inner)) { }

    Responder responder() { return Responder(shared_from_this(), 0, m_inner.translate()); }
    void answer(quint64, Response&& response) override
    {
        if (!m_answered.exchange(true))
            m_inner.send(std::move(response));
    }
    std::shared_ptr<EventStream> openEvents(quint64) override
    {
        return m_answered.exchange(true) ? nullptr : m_inner.openEvents();
    }

private:
    Responder m_inner;
    std::atomic<bool> m_answered = false;
};

class WholeBody final : public BodyReader::Source {
public:
    WholeBody(QByteArray body, std::shared_ptr<Gate> gate) : m_body(std::move(body)), m_gate(std::move(gate)) { }

    void startBody(quint64, std::unique_ptr<BodySink> sink) override
    {
        const core::Result<> taken = m_body.isEmpty() ? core::Done{} : sink->onData(m_body);
        if (taken)
            sink->onEnd();
        else
            m_gate->responder().fail(taken.error());
    }

private:
    QByteArray m_body;
    std::shared_ptr<Gate> m_gate;
};

} // namespace

// One step of a path: named children, or one child that takes any name.
struct Router::Node {
    std::vector<std::pair<QByteArray, std::unique_ptr<Node>>> children;
    std::unique_ptr<Node> any;
    const Endpoint* endpoints[methodCount] = {};

    Node& child(QByteArrayView segment)
    {
        if (segment.startsWith('{')) {
            if (!any)
                any = std::make_unique<Node>();
            return *any;
        }
        for (auto& [name, node] : children) {
            if (name == segment)
                return *node;
        }
        return *children.emplace_back(segment.toByteArray(), std::make_unique<Node>()).second;
    }

    const Node* find(QByteArrayView segment) const
    {
        for (const auto& [name, node] : children) {
            if (name == segment)
                return node.get();
        }
        return nullptr;
    }
};

Router::Router() : m_root(std::make_unique<Node>()) { }
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

Router::Endpoint& Router::addEndpoint(const api::Route& route)
{
    Node* node = m_root.get();
    QByteArrayView rest = QByteArrayView(route.path).sliced(1);
    while (!rest.isEmpty()) {
        const qsizetype slash = rest.indexOf('/');
        node = &node->child(slash < 0 ? rest : rest.first(slash));
        rest = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    }
    auto& place = node->endpoints[static_cast<int>(route.method)];
    Q_ASSERT_X(!place, "Router", route.path);
    auto endpoint = std::make_unique<Endpoint>();
    endpoint->route = route;
    endpoint->index = static_cast<qsizetype>(m_endpoints.size());
    place = endpoint.get();
    return *m_endpoints.emplace_back(std::move(endpoint));
}

void Router::bind(const char* name, Handler handler)
{
    const api::Route* route = api::findRoute(name);
    if (!route)
        qFatal("no route is called %s", name);
    add(*route, std::move(handler));
}

void Router::bindStream(const char* name, StreamHandler handler)
{
    const api::Route* route = api::findRoute(name);
    if (!route || route->body != api::Body::Stream)
        qFatal("no streaming route is called %s", name);
    addStream(*route, std::move(handler));
}

void Router::add(const api::Route& route, Handler handler)
{
    addEndpoint(route).handler = std::move(handler);
}

void Router::addStream(const api::Route& route, StreamHandler handler)
{
    addEndpoint(route).streamHandler = std::move(handler);
}

void Router::setAuthenticator(std::shared_ptr<Authenticator> authenticator)
{
    m_authenticator = std::move(authenticator);
}

std::vector<const api::Route*> Router::unbound() const
{
    std::vector<const api::Route*> missing;
    for (const api::Route& route : api::routes()) {
        const auto isBound = [&](const auto& endpoint) { return qstrcmp(endpoint->route.name, route.name) == 0; };
        if (std::none_of(m_endpoints.begin(), m_endpoints.end(), isBound))
            missing.push_back(&route);
    }
    return missing;
}

const std::vector<std::unique_ptr<Router::Endpoint>>& Router::endpoints() const
{
    return m_endpoints;
}

Router::Match Router::match(Request& request) const
{
    const Node* node = m_root.get();
    const QByteArrayView path(request.m_path);
    request.m_parameters.clear();
    qsizetype begin = 1;
    while (node && begin < path.size()) {
        const qsizetype slash = path.indexOf('/', begin);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const Node* next = node->find(path.sliced(begin, end - begin));
        if (!next && node->any && end > begin) {
            next = node->any.get();
            request.m_parameters.append({static_cast<quint32>(begin), static_cast<quint32>(end - begin)});
        }
        node = next;
        if (slash >= 0 && slash == path.size() - 1)
            node = nullptr; // a slash at the end names something else
        begin = end + 1;
    }
    if (!node)
        return {};
    Match match;
    const auto at = [&](api::Method method) { return node->endpoints[static_cast<int>(method)]; };
    match.endpoint = at(request.m_method);
    if (!match.endpoint && request.m_method == api::Method::Head)
        match.endpoint = at(api::Method::Get);
    if (match.endpoint) {
        request.m_route = &match.endpoint->route;
        return match;
    }
    for (int i = 0; i < methodCount; ++i) {
        if (node->endpoints[i]) {
            const auto method = static_cast<api::Method>(i);
            match.allow += QByteArray(match.allow.isEmpty() ? "" : ", ") + methodName(method);
            if (method == api::Method::Get)
                match.allow += ", HEAD";
        }
    }
    if (!match.allow.isEmpty())
        match.allow += ", OPTIONS";
    return match;
}

core::Result<> Router::admit(Request& request) const
{
    const api::Route& route = *request.m_route;
    const QByteArrayView token = request.bearerToken();
    if (!token.isEmpty() && m_authenticator) {
        core::Result<Principal> principal = m_authenticator->authenticate(token);
        if (principal)
            request.m_principal = std::move(principal).value();
        else if (route.privilege != api::Privilege::Public)
            return principal.error();
    }
    if (route.privilege != api::Privilege::Public) {
        if (!request.m_principal)
            return core::ErrorCode::Unauthenticated;
        if (!isAllowed(route.privilege, request.m_principal->role))
            return core::ErrorCode::Forbidden;
    }
    if (route.idempotencyKey && request.idempotencyKey().isEmpty())
        return core::ErrorCode::IdempotencyKeyMissing;
    if (route.ifMatch && request.header("If-Match").isEmpty())
        return core::ErrorCode::PreconditionRequired;
    if (route.body == api::Body::Json && !isJson(request.header("Content-Type")))
        return core::ErrorCode::UnsupportedMediaType;
    return core::Done{};
}

void Router::dispatch(Request request, Responder responder) const
{
    const Match found = match(request);
    if (!found.endpoint) {
        responder.fail(found.allow.isEmpty() ? core::ErrorCode::NotFound : core::ErrorCode::MethodNotAllowed);
        return;
    }
    if (const core::Result<> admitted = admit(request); !admitted) {
        responder.fail(admitted.error());
        return;
    }
    if (found.endpoint->handler) {
        found.endpoint->handler(std::move(request), std::move(responder));
        return;
    }
    // A streaming route gets the body in one piece; a sink that refuses it answers instead of the handler.
    const auto gate = std::make_shared<Gate>(std::move(responder));
    const QByteArray body = request.body();
    found.endpoint->streamHandler(
        std::move(request), BodyReader(std::make_shared<WholeBody>(body, gate), 0), gate->responder());
}

} // namespace okno::server::http
