// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrlQuery>
#include <functional>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace okno::test {

struct FakeRequest {
    QByteArray method;
    QString path; // decoded
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(const char* name) const { return headers.value(name); }
    [[nodiscard]] QString line() const { return QString::fromLatin1(method) + u' ' + path; }
};

struct FakeReply {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    qsizetype cutAfter = -1; // bytes of the body, then the connection is closed
    int delay = 0; // ms
    bool never = false; // no answer, the connection stays
    bool drop = false; // the connection is closed without a word
    bool stream = false; // server-sent events: push() writes to it

    static FakeReply json(const QJsonObject& object, int status = 200);
    static FakeReply problem(int status, const char* code, const QJsonObject& more = {});
    // Of a file, what is asked for, as oknod answers it: 206 or 416 from a byte on, 304 to whom has it. Without a tag
    // the server knows none. It breaks off after so many bytes of a longer answer.
    static FakeReply file(
        const FakeRequest& request, const QByteArray& bytes, const QByteArray& tag = {}, qsizetype cutAfter = -1);
};

// A certificate that nobody has signed, made anew.
struct FakeCertificate {
    QSslConfiguration configuration;
    QByteArray sha256;
    static FakeCertificate make();
};

// An HTTP/1.1 server that says what the test tells it to. In the thread of the test, on a loopback port of its own.
class FakeServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<FakeReply(const FakeRequest&)>;

    explicit FakeServer(QObject* parent = nullptr);
    ~FakeServer() override;

    // What answers "GET /v1/about"; a later one replaces a former one.
    void on(const char* line, Handler handler);
    void on(const char* line, const FakeReply& reply);
    // What answers everything else; 404 until told.
    void otherwise(Handler handler);

    void useTls(const FakeCertificate& certificate);
    [[nodiscard]] QString url() const;

    // As kill -9 does it: every connection breaks, nobody listens. start() listens on the same port again.
    void kill();
    void start();
    // Kills when so many bytes of a body have come; `partial` is told what came of it.
    void killInBody(qsizetype bytes, std::function<void(const FakeRequest&)> partial);

    [[nodiscard]] int streams() const; // open event streams
    void push(const QByteArray& text);
    void breakStreams();

    std::vector<FakeRequest> requests; // everything that came whole
    [[nodiscard]] int count(const QString& line) const;
    [[nodiscard]] const FakeRequest* last(const QString& line) const;

private:
    struct Connection {
        QByteArray buffer;
        bool answering = false;
        bool stream = false;
    };
    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const FakeReply& reply);
    void write(QTcpSocket* socket, const FakeReply& reply);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    bool m_tls = false;
    QSslConfiguration m_configuration;
    QHash<QTcpSocket*, Connection> m_connections;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_otherwise;
    qsizetype m_killAfter = -1;
    std::function<void(const FakeRequest&)> m_partial;
};

} // namespace okno::test
