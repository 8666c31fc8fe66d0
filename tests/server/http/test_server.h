// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raw_client.h"
#include "server/http/http_server.h"
#include "server/http/metrics.h"
#include "server/http/request_log.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <functional>
#include <memory>

namespace okno::tests {

// A server on a free port with short deadlines and routes of its own; GET /good answers {"good":true}.
class TestServer {
public:
    using AddRoutes = std::function<void(server::http::Router&)>;
    using Adjust = std::function<void(server::http::HttpSettings&)>;

    explicit TestServer(const AddRoutes& addRoutes = {}, const Adjust& adjust = {});
    ~TestServer();

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] RawClient connect() const { return RawClient(port()); }
    // Whether a client of good will is served at once.
    [[nodiscard]] bool servesGoodClient() const;
    [[nodiscard]] QByteArray logText() const;
    [[nodiscard]] double gauge(const QByteArray& name) const;
    [[nodiscard]] server::http::HttpServer& server() { return *m_server; }
    [[nodiscard]] server::http::Metrics& metrics() { return m_metrics; }

private:
    QTemporaryDir m_dir;
    QTemporaryFile m_logFile;
    server::http::Router m_router;
    server::http::Texts m_texts;
    server::http::Metrics m_metrics;
    std::unique_ptr<server::http::RequestLog> m_log;
    std::unique_ptr<server::http::HttpServer> m_server;
};

[[nodiscard]] server::http::Response goodAnswer();
// A request with Host and, when there is a body, type and length.
[[nodiscard]] QByteArray request(
    const QByteArray& method, const QByteArray& target, const QByteArray& fields = {}, const QByteArray& body = {});
// A public route of the method, e.g. for Router::add.
[[nodiscard]] api::Route route(
    api::Method method, const char* path, api::Body body = api::Body::None, qint64 bodyLimit = 0);

} // namespace okno::tests
