// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_server.h"

#include <QFile>

namespace okno::tests {

using namespace server::http;

Response goodAnswer()
{
    return Response::jsonBytes(QByteArrayLiteral(R"({"good":true})"));
}

QByteArray request(const QByteArray& method, const QByteArray& target, const QByteArray& fields, const QByteArray& body)
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields;
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

api::Route route(api::Method method, const char* path, api::Body body, qint64 bodyLimit)
{
    return {.name = path,
        .method = method,
        .path = path,
        .privilege = api::Privilege::Public,
        .body = body,
        .bodyLimit = bodyLimit};
}

TestServer::TestServer(const AddRoutes& addRoutes, const Adjust& adjust)
{
    m_router.add(
        route(api::Method::Get, "/good"), [](Request&&, Responder responder) { responder.send(goodAnswer()); });
    if (addRoutes)
        addRoutes(m_router);
    HttpSettings settings;
    settings.port = 0;
    settings.tls = false;
    settings.threads = 2;
    settings.dataDir = m_dir.path();
    settings.drainMs = 2000;
    if (adjust)
        adjust(settings);
    if (!m_logFile.open())
        qFatal("no temporary file");
    m_log = std::make_unique<RequestLog>(m_logFile.handle());
    m_server = std::make_unique<HttpServer>(settings, m_router, m_texts, m_metrics, *m_log);
    if (const core::Result<> started = m_server->start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
}

TestServer::~TestServer()
{
    m_server->stop();
}

bool TestServer::servesGoodClient() const
{
    RawClient client(port());
    return client.ask(request("GET", "/good")).body == goodAnswer().body;
}

QByteArray TestServer::logText() const
{
    QFile file(m_logFile.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double TestServer::gauge(const QByteArray& name) const
{
    for (const QByteArray& line : m_metrics.text().split('\n')) {
        if (line.startsWith(name + ' '))
            return line.sliced(name.size() + 1).toDouble();
    }
    return -1;
}

} // namespace okno::tests
