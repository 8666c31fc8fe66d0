// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP layer of oknod with routes that only answer, so that what is measured is the layer itself.
// Prints "port N" and runs until its standard input ends.
#include "server/http/http_server.h"
#include "server/http/metrics.h"
#include "server/http/request_log.h"

#include <QCoreApplication>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

using namespace okno;
using namespace okno::server::http;

namespace {

// Counts what comes and lets it go.
class CountingSink final : public BodySink {
public:
    explicit CountingSink(Responder responder) : m_responder(std::move(responder)) { }
    core::Result<> onData(QByteArrayView bytes) override
    {
        m_received += bytes.size();
        return core::Done{};
    }
    void onEnd() override { m_responder.send(Response::jsonBytes(QByteArray::number(m_received))); }
    void onAbort(qint64) override { }

private:
    Responder m_responder;
    qint64 m_received = 0;
};

struct Listeners {
    std::mutex mutex;
    std::vector<std::shared_ptr<EventStream>> streams;
};

void addRoutes(Router& router, Listeners& listeners)
{
    using api::Method;
    using api::Privilege;
    const QByteArray kilobyte(1024, 'x');
    router.add({.name = "kilobyte", .method = Method::Get, .path = "/kilobyte", .privilege = Privilege::Public},
        [kilobyte](Request&&, Responder responder) { responder.send(Response::jsonBytes(kilobyte)); });
    router.addStream({.name = "upload",
                         .method = Method::Patch,
                         .path = "/upload",
                         .privilege = Privilege::Public,
                         .body = api::Body::Stream},
        [](Request&&, BodyReader reader, Responder responder) {
            reader.start(std::make_unique<CountingSink>(std::move(responder)));
        });
    router.add({.name = "events", .method = Method::Get, .path = "/events", .privilege = Privilege::Public},
        [&listeners](Request&&, Responder responder) {
            const std::lock_guard lock(listeners.mutex);
            listeners.streams.push_back(responder.openEvents());
        });
    router.add({.name = "tell", .method = Method::Get, .path = "/tell", .privilege = Privilege::Public},
        [&listeners](Request&&, Responder responder) {
            const std::lock_guard lock(listeners.mutex);
            sendToAll(listeners.streams, sseEvent("1", "changed", R"({"topic":"tasks"})"));
            responder.send(Response::empty());
        });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    HttpSettings settings;
    settings.port = 0;
    settings.tls = arguments.contains(u"tls");
    settings.dataDir = QCoreApplication::applicationDirPath();
    settings.threads = 1;
    settings.idleTimeoutMs = 600'000;
    settings.eventHeartbeatMs = 600'000;
    Listeners listeners;
    Router router;
    addRoutes(router, listeners);
    const Texts texts;
    Metrics metrics;
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    const RequestLog log(nowhere);
    HttpServer server(settings, router, texts, metrics, log);
    if (const core::Result<> started = server.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
        return 1;
    }
    std::printf("port %d\n", server.port());
    std::fflush(stdout);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    server.stop();
    return 0;
}
