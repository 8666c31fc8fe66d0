// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fake_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace okno::test {

FakeReply FakeReply::json(const QJsonObject& object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

FakeReply FakeReply::problem(int status, const char* code, const QJsonObject& more)
{
    QJsonObject object = more;
    object.insert(QStringLiteral("status"), status);
    object.insert(QStringLiteral("code"), QLatin1StringView(code));
    FakeReply reply = json(object, status);
    reply.type = "application/problem+json";
    return reply;
}

FakeReply FakeReply::file(
    const FakeRequest& request, const QByteArray& bytes, const QByteArray& tag, qsizetype cutAfter)
{
    FakeReply reply{.body = bytes, .type = "application/octet-stream"};
    if (!tag.isEmpty()) {
        reply.headers = {{"ETag", tag}};
        if (request.header("if-none-match").contains(tag))
            return {.status = 304, .headers = reply.headers};
    }
    const QByteArray range = request.header("range");
    const QByteArray condition = request.header("if-range");
    if (!range.isEmpty() && (condition.isEmpty() || condition == tag)) {
        const qsizetype from = range.sliced(6).chopped(1).toLongLong(); // bytes=FROM-
        const QByteArray total = QByteArray::number(bytes.size());
        if (from >= bytes.size())
            return {.status = 416, .headers = {{"Content-Range", "bytes */" + total}}};
        reply.status = 206;
        reply.body = bytes.sliced(from);
        reply.headers.append({"Content-Range",
            "bytes " + QByteArray::number(from) + '-' + QByteArray::number(bytes.size() - 1) + '/' + total});
    }
    reply.cutAfter = cutAfter < reply.body.size() ? cutAfter : -1;
    return reply;
}

FakeCertificate FakeCertificate::make()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString file = folder.filePath(QStringLiteral("cert.pem"));
    QProcess::execute(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
            QStringLiteral("-quiet"), QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
            QStringLiteral("/CN=okno test"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), file});
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("openssl made no certificate");
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(file);
    FakeCertificate made;
    made.configuration = QSslConfiguration::defaultConfiguration();
    made.configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    made.configuration.setLocalCertificate(certificates.at(0));
    made.sha256 = certificates.at(0).digest(QCryptographicHash::Sha256);
    return made;
}

FakeServer::FakeServer(QObject* parent) : QObject(parent)
{
    start();
}

FakeServer::~FakeServer()
{
    kill();
}

void FakeServer::on(const char* line, Handler handler)
{
    m_handlers.insert(line, std::move(handler));
}

void FakeServer::on(const char* line, const FakeReply& reply)
{
    on(line, [reply](const FakeRequest&) { return reply; });
}

void FakeServer::otherwise(Handler handler)
{
    m_otherwise = std::move(handler);
}

void FakeServer::useTls(const FakeCertificate& certificate)
{
    m_tls = true;
    m_configuration = certificate.configuration;
    kill();
    start();
}

QString FakeServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port);
}

void FakeServer::start()
{
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(m_configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the fake server cannot listen");
    m_port = m_server->serverPort();
}

void FakeServer::kill()
{
    m_server.reset();
    const QList<QTcpSocket*> sockets = m_connections.keys();
    m_connections.clear();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void FakeServer::killInBody(qsizetype bytes, std::function<void(const FakeRequest&)> partial)
{
    m_killAfter = bytes;
    m_partial = std::move(partial);
}

void FakeServer::accept()
{
    while (QTcpSocket* socket = m_server ? m_server->nextPendingConnection() : nullptr) {
        socket->setParent(this);
        m_connections.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FakeServer::read(QTcpSocket* socket)
{
    Connection& connection = m_connections[socket];
    connection.buffer += socket->readAll();
    if (connection.answering)
        return;
    const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = connection.buffer.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    const QUrl url = QUrl::fromEncoded(first.value(1));
    FakeRequest request{first.value(0), url.path(), QUrlQuery(url), {}, {}};
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.header("content-length").toLongLong();
    request.body = connection.buffer.sliced(end + 4).first(std::min(length, connection.buffer.size() - end - 4));
    if (m_killAfter >= 0 && request.body.size() >= m_killAfter) {
        m_killAfter = -1;
        m_partial(request);
        kill();
        return;
    }
    if (request.body.size() < length)
        return;
    connection.buffer.remove(0, end + 4 + length);
    connection.answering = true;
    requests.push_back(request);
    const Handler handler = m_handlers.value(first.value(0) + ' ' + url.path().toUtf8(), m_otherwise);
    answer(socket, handler ? handler(request) : FakeReply::problem(404, "not_found"));
}

void FakeServer::answer(QTcpSocket* socket, const FakeReply& reply)
{
    if (reply.never || !m_connections.contains(socket))
        return;
    if (reply.delay == 0) {
        write(socket, reply);
        return;
    }
    QTimer::singleShot(reply.delay, socket, [this, socket, reply] { write(socket, reply); });
}

void FakeServer::write(QTcpSocket* socket, const FakeReply& reply)
{
    if (!m_connections.contains(socket))
        return;
    if (reply.drop) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.stream) {
        head += "Content-Type: text/event-stream\r\n\r\n";
        m_connections[socket].stream = true;
        socket->write(head + reply.body);
        return;
    }
    head += "Content-Type: " + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    if (reply.cutAfter >= 0) {
        socket->write(head + reply.body.first(reply.cutAfter));
        socket->flush();
        socket->disconnectFromHost();
        return;
    }
    const bool noBody = reply.status == 204 || (!requests.empty() && requests.back().method == "HEAD");
    socket->write(noBody ? head : head + reply.body);
    m_connections[socket].answering = false;
    if (!m_connections[socket].buffer.isEmpty())
        QMetaObject::invokeMethod(socket, [this, socket] { read(socket); }, Qt::QueuedConnection);
}

int FakeServer::streams() const
{
    return static_cast<int>(std::count_if(
        m_connections.begin(), m_connections.end(), [](const Connection& connection) { return connection.stream; }));
}

void FakeServer::push(const QByteArray& text)
{
    for (auto it = m_connections.begin(); it != m_connections.end(); ++it) {
        if (it->stream)
            it.key()->write(text);
    }
}

void FakeServer::breakStreams()
{
    const QList<QTcpSocket*> sockets = m_connections.keys();
    for (QTcpSocket* socket : sockets) {
        if (m_connections.value(socket).stream)
            socket->abort();
    }
}

int FakeServer::count(const QString& line) const
{
    return static_cast<int>(std::count_if(
        requests.begin(), requests.end(), [&line](const FakeRequest& request) { return request.line() == line; }));
}

const FakeRequest* FakeServer::last(const QString& line) const
{
    const auto found = std::find_if(
        requests.rbegin(), requests.rend(), [&line](const FakeRequest& request) { return request.line() == line; });
    return found == requests.rend() ? nullptr : &*found;
}

} // namespace okno::test
