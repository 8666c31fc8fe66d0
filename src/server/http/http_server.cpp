// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_server.h"

#include "server/http/certificate.h"
#include "server/http/connection.h"
#include "server/http/server_context.h"
#include "server/http/tls.h"
#include "server/http/worker.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <future>
#include <sys/resource.h>
#include <sys/socket.h>

namespace okno::server::http {
namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;

core::Error wrongSetting(const char* key, const QString& why)
{
    return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/%1").arg(QString::fromLatin1(key)), {}, why);
}

// As many descriptors as connections, as far as the system allows.
void raiseFileLimit(int connections)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const auto wanted = static_cast<rlim_t>(connections) + 1024;
    if (limit.rlim_cur >= wanted)
        return;
    rlimit raised{wanted, std::max(wanted, limit.rlim_max)};
    if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

// Runs a task on a worker's thread and waits for its end.
void runOn(Worker& worker, const std::function<void()>& task)
{
    std::promise<void> done;
    if (worker.post([&] {
            task();
            done.set_value();
        }))
        done.get_future().wait();
}

} // namespace

struct HttpServer::Private {
    HttpSettings settings;
    Metrics& metrics;
    std::shared_ptr<ServerContext> context;
    std::vector<std::shared_ptr<Worker>> workers;
    std::optional<TlsContext> tls;
    std::unique_ptr<tcp::acceptor> acceptor;
    std::unique_ptr<boost::asio::steady_timer> retry;
    size_t nextWorker = 0;
    quint16 port = 0;
    bool running = false;

    core::Result<> prepareTls();
    core::Result<> listen();
    core::Result<> takeInherited();
    void registerMetrics();
    void accept();
    void takeConnection(const std::shared_ptr<Worker>& worker, tcp::socket socket);
    void waitUntilEmpty(int mostMs);
};

HttpServer::HttpServer(
    HttpSettings settings, const Router& router, const Texts& texts, Metrics& metrics, const RequestLog& log)
    : d(new Private{.settings = std::move(settings), .metrics = metrics})
{
    d->context = std::make_shared<ServerContext>(d->settings, router, texts, metrics, log);
    metrics.requestCounts().setRoutes(router);
    d->registerMetrics();
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::Private::registerMetrics()
{
    const auto show = [this](const char* name, const char* help, auto member) {
        metrics.gauge(
            name, help, [context = context, member] { return static_cast<double>((*context.*member).load()); });
    };
    show("okno_http_connections", "Open connections.", &ServerContext::connections);
    show("okno_http_in_flight", "Requests that are being read or answered.", &ServerContext::inFlight);
    show("okno_http_listeners", "Open event streams.", &ServerContext::listeners);
    show("okno_http_buffered_bytes", "Bodies that are being read into memory.", &ServerContext::bufferedBytes);
    show("okno_http_refused_connections", "Connections closed because there were too many.",
        &ServerContext::refusedConnections);
    show("okno_http_dropped_listeners", "Event streams closed because the listener did not keep up.",
        &ServerContext::droppedListeners);
}

core::Result<> HttpServer::Private::prepareTls()
{
    QString certificate = settings.certificateFile;
    QString key = settings.keyFile;
    if (certificate.isEmpty() != key.isEmpty())
        return wrongSetting(certificate.isEmpty() ? "tls.certificate" : "tls.key",
            QStringLiteral("tls.certificate and tls.key go together"));
    if (certificate.isEmpty()) {
        certificate = QDir(settings.dataDir).filePath(QStringLiteral("server.crt"));
        key = QDir(settings.dataDir).filePath(QStringLiteral("server.key"));
        if (!QFile::exists(certificate) || !QFile::exists(key)) {
            QStringList names = settings.hostNames;
            names << QHostInfo::localHostName() << QStringLiteral("localhost") << QStringLiteral("127.0.0.1")
                  << QStringLiteral("::1");
            if (!QHostAddress(settings.address).isEqual(QHostAddress::Any)
                && !QHostAddress(settings.address).isEqual(QHostAddress::AnyIPv6))
                names << settings.address;
            names.removeDuplicates();
            names.removeAll(QString());
            if (const core::Result<> made = makeSelfSigned(certificate, key, names); !made)
                return made.error();
        }
    }
    core::Result<TlsContext> loaded = TlsContext::load(certificate, key);
    if (!loaded)
        return loaded.error();
    tls = std::move(loaded).value();
    return core::Done{};
}

core::Result<> HttpServer::Private::takeInherited()
{
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    error_code ec;
    acceptor = std::make_unique<tcp::acceptor>(workers.front()->io());
    if (::getsockname(settings.inheritedSocket, reinterpret_cast<sockaddr*>(&name), &size) != 0)
        return wrongSetting("listen", QStringLiteral("the inherited socket is none"));
    acceptor->assign(name.ss_family == AF_INET6 ? tcp::v6() : tcp::v4(), settings.inheritedSocket, ec);
    const tcp::endpoint endpoint = ec ? tcp::endpoint() : acceptor->local_endpoint(ec);
    if (ec)
        return wrongSetting(
            "listen", QStringLiteral("the inherited socket: %1").arg(QString::fromStdString(ec.message())));
    if (!settings.tls && !endpoint.address().is_loopback())
        return wrongSetting("tls.enabled", QStringLiteral("without TLS only a loopback address may be served"));
    settings.address = QString::fromStdString(endpoint.address().to_string());
    port = endpoint.port();
    return core::Done{};
}

core::Result<> HttpServer::Private::listen()
{
    if (settings.inheritedSocket >= 0)
        return takeInherited();
    error_code ec;
    const auto address = boost::asio::ip::make_address(settings.address.toStdString(), ec);
    if (ec)
        return wrongSetting("listen", QStringLiteral("%1 is not an IP address").arg(settings.address));
    if (!settings.tls && !address.is_loopback())
        return wrongSetting("tls.enabled",
            QStringLiteral("without TLS only a loopback address may be served, not %1").arg(settings.address));
    const tcp::endpoint endpoint(address, settings.port);
    acceptor = std::make_unique<tcp::acceptor>(workers.front()->io());
    acceptor->open(endpoint.protocol(), ec);
    if (!ec)
        acceptor->set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        acceptor->bind(endpoint, ec);
    if (!ec)
        acceptor->listen(boost::asio::socket_base::max_listen_connections, ec);
    if (ec)
        return wrongSetting("listen",
            QStringLiteral("%1 port %2: %3")
                .arg(settings.address)
                .arg(settings.port)
                .arg(QString::fromStdString(ec.message())));
    port = acceptor->local_endpoint(ec).port();
    return core::Done{};
}

core::Result<> HttpServer::start()
{
    // A peer that has gone is an error value, not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    raiseFileLimit(d->settings.maxConnections);
    const int threads = d->settings.threads > 0 ? d->settings.threads
                                                : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    for (int i = 0; i < threads; ++i)
        d->workers.push_back(std::make_shared<Worker>(d->context));
    if (d->settings.tls) {
        if (const core::Result<> prepared = d->prepareTls(); !prepared)
            return prepared;
    }
    if (const core::Result<> listening = d->listen(); !listening)
        return listening;
    d->retry = std::make_unique<boost::asio::steady_timer>(d->workers.front()->io());
    d->accept();
    for (const auto& worker : d->workers)
        worker->start();
    d->running = true;
    return core::Done{};
}

void HttpServer::Private::accept()
{
    const std::shared_ptr<Worker>& worker = workers[nextWorker++ % workers.size()];
    acceptor->async_accept(worker->io(), [this, worker](const error_code& ec, tcp::socket socket) {
        if (!acceptor->is_open())
            return;
        if (ec) {
            // Mostly that there are no descriptors left: wait until some are.
            retry->expires_after(std::chrono::milliseconds(50));
            retry->async_wait([this](const error_code& stopped) {
                if (!stopped)
                    accept();
            });
            return;
        }
        takeConnection(worker, std::move(socket));
        accept();
    });
}

void HttpServer::Private::takeConnection(const std::shared_ptr<Worker>& worker, tcp::socket socket)
{
    if (context->connections.load() >= settings.maxConnections) {
        context->refusedConnections.fetch_add(1);
        return;
    }
    error_code ec;
    const auto remote = socket.remote_endpoint(ec);
    if (ec)
        return;
    const QByteArray peer = QByteArray::fromStdString(remote.address().to_string());
    std::unique_ptr<Transport> transport;
    if (tls)
        transport = std::make_unique<TlsTransport>(std::move(socket), *tls);
    else
        transport = std::make_unique<TcpTransport>(std::move(socket));
    const auto connection = std::make_shared<Connection>(worker, std::move(transport), peer, tls.has_value());
    if (worker->isCurrent())
        connection->start();
    else
        worker->post([connection] { connection->start(); });
}

void HttpServer::Private::waitUntilEmpty(int mostMs)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(mostMs);
    while (context->connections.load() > 0 && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

void HttpServer::stop()
{
    if (!d->running)
        return;
    d->running = false;
    // What was sent before we were told to stop is on its way through the system: it has come by then.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    d->context->draining = true;
    // First no new ones, then those that do nothing, then, after a while, all.
    runOn(*d->workers.front(), [this] {
        error_code ignored;
        d->acceptor->close(ignored);
        d->retry->cancel();
    });
    // Whoever came before the end of accepting is answered: another oknod may be about to take the same socket, and a
    // handshake that is cut looks like a refusal.
    const int newcomerMs = qMin(d->settings.newcomerMs, d->settings.drainMs);
    for (const bool newcomers : {false, true}) {
        for (const auto& worker : d->workers)
            runOn(*worker, [&] { worker->drain(newcomers); });
        d->waitUntilEmpty(newcomers ? d->settings.drainMs - newcomerMs : newcomerMs);
    }
    for (const auto& worker : d->workers)
        runOn(*worker, [&] { worker->closeAll(); });
    for (const auto& worker : d->workers)
        worker->stop();
    d->acceptor.reset();
    d->retry.reset();
}

quint16 HttpServer::port() const
{
    return d->port;
}

QString HttpServer::url() const
{
    const QString host =
        d->settings.address.contains(u':') ? QStringLiteral("[%1]").arg(d->settings.address) : d->settings.address;
    return QStringLiteral("%1://%2:%3").arg(d->settings.tls ? u"https" : u"http", host).arg(d->port);
}

QString HttpServer::fingerprint() const
{
    return d->tls ? d->tls->fingerprint() : QString();
}

} // namespace okno::server::http
