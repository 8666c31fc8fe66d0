// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign bytes on a connection: the real state machine, parser and router over a transport in memory. The first byte
// of the input chooses in what pieces the rest arrives. Whatever comes, the connection must end in an orderly way:
// every answer well formed, every sink told its end, nothing leaked.
#include "server/http/connection.h"
#include "server/http/metrics.h"
#include "server/http/request_log.h"
#include "server/http/server_context.h"
#include "server/http/worker.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <cstdint>
#include <cstdlib>

using namespace okno;
using namespace okno::server::http;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

class MemoryTransport final : public Transport {
public:
    MemoryTransport(Worker& worker, QByteArrayView input, size_t piece, QByteArray& output)
        : m_worker(worker)
        , m_input(input)
        , m_piece(piece)
        , m_output(output)
    {
    }

    std::optional<qint64> read(std::span<char> space, std::shared_ptr<TransportUser> user) override
    {
        const size_t n = std::min({m_piece, space.size(), static_cast<size_t>(m_input.size())});
        std::copy_n(m_input.data(), n, space.data());
        m_input = m_input.sliced(static_cast<qsizetype>(n));
        m_odd = !m_odd;
        if (m_odd)
            return static_cast<qint64>(n);
        boost::asio::post(m_worker.io(), [user = std::move(user), n] { user->onRead(static_cast<qint64>(n)); });
        return std::nullopt;
    }
    qint64 write(std::span<const QByteArrayView> pieces) override
    {
        // Every third write is blocked, and then it takes a little only.
        if (++m_writes % 3 == 0)
            return 0;
        const QByteArrayView piece = pieces[0].first(std::min<qsizetype>(pieces[0].size(), 1 + m_writes * 97));
        m_output.append(piece);
        return piece.size();
    }
    void waitWritable(std::shared_ptr<TransportUser> user) override
    {
        boost::asio::post(m_worker.io(), [user = std::move(user)] { user->onWritable(); });
    }
    bool isEstablished() const override { return true; }
    void shutdownWrite() override { }
    void close(bool) override { m_input = {}; }

private:
    Worker& m_worker;
    QByteArrayView m_input;
    size_t m_piece;
    QByteArray& m_output;
    bool m_odd = false;
    qsizetype m_writes = 0;
};

int openSinks = 0;

class CheckingSink final : public BodySink {
public:
    explicit CheckingSink(Responder responder) : m_responder(std::move(responder)) { ++openSinks; }
    ~CheckingSink() override { --openSinks; }
    core::Result<> onData(QByteArrayView bytes) override
    {
        require(!m_over && !bytes.isEmpty());
        m_received += bytes.size();
        m_over = bytes.contains('!');
        if (m_over)
            return core::ErrorCode::FileBroken;
        return core::Done{};
    }
    void onEnd() override
    {
        require(!m_over);
        m_over = true;
        m_responder.send(Response::jsonBytes(QByteArray::number(m_received)));
    }
    void onAbort(qint64 received) override
    {
        require(!m_over && received == m_received);
        m_over = true;
    }

private:
    Responder m_responder;
    qint64 m_received = 0;
    bool m_over = false;
};

class AnyAuthenticator final : public Authenticator {
public:
    core::Result<Principal> authenticate(QByteArrayView token) override
    {
        if (token == "good")
            return Principal{QStringLiteral("a"), core::Role::Clerk, {}, {}};
        return core::ErrorCode::SessionExpired;
    }
};

struct World {
    World()
    {
        using api::Method;
        using api::Privilege;
        router.setAuthenticator(std::make_shared<AnyAuthenticator>());
        router.add({.name = "get", .method = Method::Get, .path = "/a/{id}", .privilege = Privilege::Public},
            [](Request&& request, Responder responder) {
                require(!request.path().contains("/../") && !request.path().contains('\0'));
                responder.send(Response::json({{QStringLiteral("id"), request.pathParameter("id")},
                                                  {QStringLiteral("q"), request.query("q").value_or(QString())}})
                        .withEtag("1"));
            });
        router.add({.name = "post",
                       .method = Method::Post,
                       .path = "/json",
                       .privilege = Privilege::Official,
                       .body = api::Body::Json,
                       .bodyLimit = 1000},
            [](Request&& request, Responder responder) {
                require(request.principal().has_value() && request.body().size() <= 1000);
                if (const core::Result<QJsonObject> json = request.json(); json)
                    responder.send(Response::json(*json));
                else
                    responder.fail(json.error());
            });
        router.add({.name = "drop", .method = Method::Get, .path = "/drop", .privilege = Privilege::Public},
            [](Request&&, const Responder&) { });
        router.add({.name = "events", .method = Method::Get, .path = "/events", .privilege = Privilege::Public},
            [](Request&&, Responder responder) { responder.openEvents()->send(sseEvent("1", "e", "d")); });
        router.addStream({.name = "patch",
                             .method = Method::Patch,
                             .path = "/stream",
                             .privilege = Privilege::Public,
                             .body = api::Body::Stream,
                             .bodyLimit = 5000},
            [](Request&&, BodyReader reader, Responder responder) {
                reader.start(std::make_unique<CheckingSink>(std::move(responder)));
            });
        settings.maxHeaderBytes = 2048;
        settings.maxTargetBytes = 512;
        metrics.requestCounts().setRoutes(router);
        context = std::make_shared<ServerContext>(settings, router, texts, metrics, log);
        worker = std::make_shared<Worker>(context);
    }

    HttpSettings settings;
    Router router;
    Texts texts;
    Metrics metrics;
    RequestLog log{-1};
    std::shared_ptr<ServerContext> context;
    std::shared_ptr<Worker> worker;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static World world;
    if (size == 0)
        return 0;
    const size_t piece = data[0] == 0 ? size : data[0];
    QByteArray output;
    std::weak_ptr<Connection> watched;
    {
        const QByteArrayView input(data + 1, static_cast<qsizetype>(size - 1));
        const auto connection = std::make_shared<Connection>(world.worker,
            std::make_unique<MemoryTransport>(*world.worker, input, piece, output), QByteArrayLiteral("192.0.2.1"),
            false);
        watched = connection;
        boost::asio::post(world.worker->io(), [connection] { connection->start(); });
    }
    for (int round = 0; round < 10'000 && !watched.expired(); ++round)
        world.worker->poll();
    require(watched.expired()); // the end of the input is the end of the connection
    require(openSinks == 0);
    require(world.context->connections == 0 && world.context->inFlight == 0 && world.context->listeners == 0
        && world.context->bufferedBytes == 0);
    require(output.isEmpty() || output.startsWith("HTTP/1.1 "));
    return 0;
}
