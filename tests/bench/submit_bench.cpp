// SPDX-License-Identifier: GPL-3.0-or-later
// Durable submissions a second: 64 clients with kept connections against the real oknod, beside what the same disk can
// fdatasync and what raw sqlite3 does with the same rows in batches of 256.
#include "core/ulid.h"
#include "server/services/secrets.h"
#include "server/storage/sessions.h"
#include "server/storage/sqlite_database.h"
#include "server/storage/uploads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <netinet/tcp.h>
#include <sqlite3.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace okno;
using namespace okno::server;

namespace {

constexpr int clients = 64;
constexpr int prepared = 60'000; // uploads at hand: each application takes one
constexpr int turns = 5;
constexpr int runMs = 1'500;
const QByteArray token = "submit-bench-token";

QByteArray body(const QString& upload)
{
    QJsonObject application = QJsonDocument::fromJson(R"({"serviceId": "archival-reference", "serviceVersion": "1.0.0",
        "regionCode": "6501400000000", "answers": {
        "applicant": {"surname": "Ёжикова", "given": "Анна", "birthDate": "1968-03-08", "phone": "+79140000101",
            "address": {"text": "пгт Тымовское, ул. Кировская, д. 70", "index": "694400"}},
        "passport": {"number": "6405 123456", "issuedOn": "2015-06-18", "issuedBy": "УФМС", "departmentCode": "650-014"},
        "request": {"kind": "service", "about": "self", "purpose": "pension"},
        "work": {"organisation": "Леспромхоз", "from": 1986, "to": 1991},
        "delivery": {"way": "electronic"}, "consent": true}})")
                                  .object();
    application.insert(QStringLiteral("files"),
        QJsonArray{
            QJsonObject{{QStringLiteral("uploadId"), upload}, {QStringLiteral("document"), QStringLiteral("identity")},
                {QStringLiteral("name"), QStringLiteral("паспорт.pdf")}}});
    return QJsonDocument(application).toJson(QJsonDocument::Compact);
}

// One citizen with a session and many finished uploads, as if all files had come already.
QStringList prepare(const QString& file)
{
    const core::SystemClock clock;
    auto database = storage::SqliteDatabase::open({file, {}}, clock).value();
    QStringList uploads;
    const auto done = database->writeNow<core::Done>([&](storage::Transaction& t) -> core::Result<> {
        storage::AccountRow account;
        account.id = t.newId();
        account.name = {QStringLiteral("Ёжикова"), QStringLiteral("Анна"), QString()};
        account.email = QStringLiteral("anna@okno.example");
        account.createdAt = t.now();
        if (const core::Result<> added = storage::insertAccount(t.db(), account); !added)
            return added;
        storage::insertSession(t.db(), {tokenHash(token), t.newId(), account.id, t.now(), t.now()});
        for (int i = 0; i < prepared; ++i) {
            const QString id = t.newId();
            storage::insertUpload(t.db(),
                {id, account.id, QStringLiteral("паспорт.pdf"), 1000, QStringLiteral("application/pdf"),
                    QString(64, u'a'), t.now(), t.now().addDays(1)});
            uploads << id;
        }
        return core::Done();
    });
    return done ? uploads : QStringList();
}

double syncsPerSecond(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    while (timer.elapsed() < 700 && ::write(file, page.constData(), 4096) == 4096 && ::fdatasync(file) == 0)
        ++count;
    ::close(file);
    return count * 1000.0 / static_cast<double>(timer.elapsed());
}

// Seconds that a process has computed so far.
double cpuSeconds(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

// One of the 64 clients: a kept connection with one request under way. It computes next to nothing, so that the
// machine is the server's.
class Client {
public:
    explicit Client(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), m_in(64 * 1024, '\0')
    {
        const int one = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    }
    ~Client() { ::close(m_socket); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] bool isConnected() const { return m_connected; }

    // The request fits into the socket's buffer.
    bool send(const QByteArray& request)
    {
        m_filled = m_expected = 0;
        return ::send(m_socket, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
            == request.size();
    }
    enum class Got { Part, Created, Refused, Broken };
    Got receive()
    {
        const ssize_t n = ::recv(m_socket, m_in.data() + m_filled, static_cast<size_t>(m_in.size() - m_filled), 0);
        if (n <= 0)
            return Got::Broken;
        m_filled += n;
        if (m_expected == 0) {
            const QByteArrayView have(m_in.constData(), m_filled);
            const qsizetype head = have.indexOf("\r\n\r\n");
            const qsizetype at = have.indexOf("Content-Length: ");
            if (head < 0 || at < 0)
                return Got::Part;
            m_expected = head + 4 + std::atoll(m_in.constData() + at + 16);
        }
        if (m_filled < m_expected)
            return Got::Part;
        if (m_in.startsWith("HTTP/1.1 201"))
            return Got::Created;
        std::fprintf(stderr, "%s\n", m_in.left(qMin<qsizetype>(400, m_filled)).constData());
        return Got::Refused;
    }

private:
    int m_socket;
    QByteArray m_in;
    qsizetype m_filled = 0;
    qsizetype m_expected = 0; // bytes of the whole answer, once its head is here
    bool m_connected = false;
};

// What is sent, made beforehand.
class Requests {
public:
    explicit Requests(const QStringList& uploads)
    {
        for (const QString& upload : uploads) {
            const QByteArray json = body(upload);
            m_list.push_back("POST /v1/applications HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                             "Authorization: Bearer "
                + token + "\r\nIdempotency-Key: " + upload.toLatin1()
                + "\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_next == m_list.size(); }
    [[nodiscard]] const QByteArray& next() { return m_list[m_next++]; }

private:
    std::vector<QByteArray> m_list;
    std::size_t m_next = 0;
};

struct Rate {
    double perSecond = 0;
    double serverMicros = 0; // of computing, a submission
    double clientMicros = 0;
};

Rate submissionsPerSecond(quint16 port, qint64 pid, Requests& requests)
{
    std::vector<std::unique_ptr<Client>> all;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    for (int i = 0; i < clients; ++i) {
        Client& client = *all.emplace_back(std::make_unique<Client>(port));
        epoll_event event{.events = EPOLLIN, .data = {.ptr = &client}};
        ::epoll_ctl(poll, EPOLL_CTL_ADD, client.socket(), &event);
        if (!client.isConnected() || requests.isEmpty() || !client.send(requests.next()))
            return {};
    }
    const double serverBefore = cpuSeconds(pid);
    const double clientBefore = cpuSeconds(::getpid());
    QElapsedTimer timer;
    timer.start();
    int good = 0;
    std::array<epoll_event, clients> events{};
    while (timer.elapsed() < runMs && !requests.isEmpty()) {
        const int ready = ::epoll_wait(poll, events.data(), clients, 1000);
        for (int i = 0; i < ready && !requests.isEmpty(); ++i) {
            Client& client = *static_cast<Client*>(events[static_cast<std::size_t>(i)].data.ptr);
            switch (client.receive()) {
            case Client::Got::Part:
                continue;
            case Client::Got::Broken:
                return {};
            case Client::Got::Created:
                ++good;
                break;
            case Client::Got::Refused:
                break;
            }
            if (!client.send(requests.next()))
                return {};
        }
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    ::close(poll);
    if (good == 0)
        return {};
    return {good / seconds, (cpuSeconds(pid) - serverBefore) * 1e6 / good,
        (cpuSeconds(::getpid()) - clientBefore) * 1e6 / good};
}

// The rows of one application, from each table, inserted again and again under new keys.
// On a copy of the server's database, because the journal of a running server is its own.
double rawRowsPerSecond(const QString& file)
{
    sqlite3* db = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &db) != SQLITE_OK)
        return 0;
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
             "PRAGMA mmap_size = 1073741824", "PRAGMA cache_size = -16384", "PRAGMA wal_autocheckpoint = 4000"})
        sqlite3_exec(db, pragma, nullptr, nullptr, nullptr);
    const char* const statements[] = {
        "INSERT INTO counters (name, value) VALUES ('raw', 1) ON CONFLICT (name) DO UPDATE SET value = counters.value "
        "+ 1"
        " RETURNING value",
        "INSERT INTO applications SELECT ?1, 'raw-' || ?1, applicant_id, applicant_name, service_id, package, "
        "agency_id,"
        " region_code, status, final, due, step_due, assignee_id, assignee_name, submitted_at, updated_at, version, "
        "answers,"
        " state, decision, has_result, search FROM applications WHERE id = ?2",
        "INSERT INTO history (application_id, place, at, action, step, outcome, note, who, status)"
        " SELECT ?1, place, at, action, step, outcome, note, who, status FROM history"
        " WHERE application_id = ?2 AND place = 0",
        "INSERT INTO journal SELECT ?3, at, actor_id, actor_name, action, subject, data, prev, hash FROM journal WHERE "
        "seq ="
        " ?4",
        "INSERT INTO notices SELECT ?1, account_id, ?1, at, title, note, seen FROM notices WHERE id = ?5",
        "INSERT INTO events SELECT (SELECT MAX(seq) + 1 FROM events), account_id, agency_id, kinds, ?1, at FROM events "
        "WHERE"
        " seq = 1",
        "SELECT id, account_id, name, size, type, sha256, created_at, expires_at FROM uploads WHERE id = ?1",
        "INSERT INTO files SELECT ?1, ?1, purpose, document, name, type, size, sha256, added_at, added_by FROM files "
        "WHERE id"
        " = ?6",
        "DELETE FROM uploads WHERE id = ?1",
        "INSERT INTO idempotency SELECT account_id, ?1, request, answer, etag, at FROM idempotency WHERE account_id = "
        "?7 AND"
        " name = ?8",
    };
    const auto text = [&](const char* sql) {
        sqlite3_stmt* one = nullptr;
        sqlite3_prepare_v2(db, sql, -1, &one, nullptr);
        const QByteArray value = sqlite3_step(one) == SQLITE_ROW
            ? QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(one, 0)))
            : QByteArray();
        sqlite3_finalize(one);
        return value;
    };
    const QByteArray sources[] = {{}, text("SELECT id FROM applications LIMIT 1"), {},
        text("SELECT MAX(seq) FROM journal WHERE action = 'application.submitted'"),
        text("SELECT id FROM notices LIMIT 1"), text("SELECT id FROM files LIMIT 1"),
        text("SELECT account_id FROM idempotency LIMIT 1"), text("SELECT name FROM idempotency LIMIT 1")};
    std::vector<sqlite3_stmt*> ready;
    for (const char* sql : statements) {
        sqlite3_stmt* one = nullptr;
        if (sqlite3_prepare_v2(db, sql, -1, &one, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
            return 0;
        }
        ready.push_back(one);
    }
    qint64 seq = text("SELECT MAX(seq) FROM journal").toLongLong();
    core::UlidSource ids;
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    while (timer.elapsed() < runMs) {
        sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (int i = 0; i < 256; ++i, ++count) {
            const QByteArray id = ids.next(QDateTime::currentDateTimeUtc()).toLatin1();
            ++seq;
            for (sqlite3_stmt* one : ready) {
                for (int p = 1; p <= sqlite3_bind_parameter_count(one); ++p) {
                    if (p == 3)
                        sqlite3_bind_int64(one, p, seq);
                    else
                        sqlite3_bind_text(
                            one, p, p == 1 ? id.constData() : sources[p - 1].constData(), -1, SQLITE_STATIC);
                }
                int state = SQLITE_ROW;
                while (state == SQLITE_ROW)
                    state = sqlite3_step(one);
                if (state != SQLITE_DONE) {
                    std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
                    return 0;
                }
                sqlite3_reset(one);
            }
        }
        sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    }
    const double rate = count * 1000.0 / static_cast<double>(timer.elapsed());
    for (sqlite3_stmt* one : ready)
        sqlite3_finalize(one);
    sqlite3_close(db);
    return rate;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The median of the ratios, each of figures that were taken one after the other.
int row(const char* name, const std::vector<double>& ours, const std::vector<double>& baseline, double aim)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(baseline[i] > 0 ? ours[i] / baseline[i] : 0);
    const double ratio = median(ratios);
    std::printf("%s | %.0f | %.0f | %.2f | %.2f | %s\n", name, median(ours), median(baseline), ratio, aim,
        ratio >= aim ? "good" : "BELOW");
    return ratio >= aim ? 0 : 1;
}

// The server's database as it is now.
bool copyDatabase(const QString& from, const QString& to)
{
    sqlite3* db = nullptr;
    QFile::remove(to);
    const bool done = sqlite3_open(QFile::encodeName(from).constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, ("VACUUM INTO '" + to.toUtf8() + "'").constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString bin = QCoreApplication::arguments().value(1, QCoreApplication::applicationDirPath());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("okno.sqlite"));
    Requests requests(prepare(file));
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(bin + QStringLiteral("/oknod"),
        {QStringLiteral("serve"), QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("--set"), QStringLiteral("tls.enabled=false")});
    while (!server.canReadLine() && server.waitForReadyRead(20'000)) { }
    const QByteArray ready = server.readLine();
    const auto port = static_cast<quint16>(ready.trimmed().split(':').last().toInt());
    if (port == 0) {
        std::fprintf(stderr, "oknod does not start\n");
        return 1;
    }
    std::vector<double> ours, syncs, raw, serverMicros, clientMicros;
    for (int turn = 0; turn < turns; ++turn) {
        syncs.push_back(syncsPerSecond(folder.filePath(QStringLiteral("sync"))));
        const Rate rate = submissionsPerSecond(port, server.processId(), requests);
        ours.push_back(rate.perSecond);
        serverMicros.push_back(rate.serverMicros);
        clientMicros.push_back(rate.clientMicros);
        const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
        raw.push_back(copyDatabase(file, copy) ? rawRowsPerSecond(copy) : 0);
    }
    server.terminate();
    server.waitForFinished();
    // The aim is against the disk where it is slow, else against SQLite; the clients share the machine with the server.
    const int disk = row("submissions/s, 64 clients, against fdatasync/s", ours, syncs, 20);
    const int sqlite = row("submissions/s, 64 clients, against raw sqlite3 by 256", ours, raw, 0.4);
    std::printf("# a submission took %.0f us of the server's computing, %.0f us of the clients'\n",
        median(serverMicros), median(clientMicros));
    return median(syncs) < 1000 ? disk : sqlite;
}
