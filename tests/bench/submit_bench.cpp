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
#include <arpa/inet.h>
#include <cstdio>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace okno;
using namespace okno::server;

namespace {

constexpr int clients = 64;
constexpr int prepared = 40'000; // uploads at hand: each application takes one
constexpr int runMs = 4'000;
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
    while (timer.elapsed() < 1'000 && ::write(file, page.constData(), 4096) == 4096 && ::fdatasync(file) == 0)
        ++count;
    ::close(file);
    return count * 1000.0 / static_cast<double>(timer.elapsed());
}

struct Client {
    int socket = -1;
    QByteArray out;
    qsizetype sent = 0;
    QByteArray in;
};

bool answered(Client& client, int& good)
{
    const qsizetype head = client.in.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const qsizetype at = client.in.toLower().indexOf("content-length: ");
    const qsizetype length = client.in.mid(at + 16, client.in.indexOf('\r', at) - at - 16).toLongLong();
    if (client.in.size() < head + 4 + length)
        return false;
    if (client.in.startsWith("HTTP/1.1 201"))
        ++good;
    else
        std::fprintf(stderr, "%s\n", client.in.left(400).constData());
    client.in.clear();
    return true;
}

double submissionsPerSecond(quint16 port, const QStringList& uploads)
{
    std::vector<QByteArray> requests;
    for (const QString& upload : uploads) {
        const QByteArray json = body(upload);
        requests.push_back("POST /v1/applications HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                           "Authorization: Bearer "
            + token + "\r\nIdempotency-Key: " + upload.toLatin1()
            + "\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    }
    std::vector<Client> all(clients);
    std::size_t next = 0;
    const auto begin = [&](Client& client) {
        client.out = requests[next++];
        client.sent = 0;
    };
    for (Client& client : all) {
        client.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int one = 1;
        ::setsockopt(client.socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(client.socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            return 0;
        begin(client);
    }
    QElapsedTimer timer;
    timer.start();
    int good = 0;
    char buffer[16384];
    while (timer.elapsed() < runMs && next < requests.size()) {
        std::vector<pollfd> waits;
        for (const Client& client : all)
            waits.push_back(
                {client.socket, static_cast<short>(client.sent < client.out.size() ? POLLIN | POLLOUT : POLLIN), 0});
        ::poll(waits.data(), waits.size(), 1000);
        for (std::size_t i = 0; i < all.size(); ++i) {
            Client& client = all[i];
            if (waits[i].revents & POLLOUT) {
                const ssize_t n = ::send(client.socket, client.out.constData() + client.sent,
                    static_cast<size_t>(client.out.size() - client.sent), MSG_NOSIGNAL | MSG_DONTWAIT);
                client.sent += qMax<ssize_t>(n, 0);
            }
            if (waits[i].revents & POLLIN) {
                const ssize_t n = ::recv(client.socket, buffer, sizeof buffer, MSG_DONTWAIT);
                if (n <= 0)
                    return 0;
                client.in.append(buffer, n);
                if (answered(client, good) && next < requests.size())
                    begin(client);
            }
        }
    }
    const double rate = good * 1000.0 / static_cast<double>(timer.elapsed());
    for (const Client& client : all)
        ::close(client.socket);
    return rate;
}

// The rows of one application, from each table, inserted again and again under new keys.
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
        "INSERT INTO history SELECT ?1, place, at, action, step, outcome, note, who, status FROM history WHERE"
        " application_id = ?2 AND place = 0",
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

int row(const char* name, double ours, double baseline, double aim)
{
    const double ratio = baseline > 0 ? ours / baseline : 0;
    std::printf(
        "%s | %.0f | %.0f | %.2f | %.2f | %s\n", name, ours, baseline, ratio, aim, ratio >= aim ? "good" : "BELOW");
    return ratio >= aim ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString bin = QCoreApplication::arguments().value(1, QCoreApplication::applicationDirPath());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("okno.sqlite"));
    const QStringList uploads = prepare(file);
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(bin + QStringLiteral("/oknod"),
        {QStringLiteral("serve"), QStringLiteral("--data"), folder.path(), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("--set"), QStringLiteral("tls.enabled=false")});
    while (!server.canReadLine() && server.waitForReadyRead(20'000)) { }
    const QByteArray ready = server.readLine();
    const auto port = static_cast<quint16>(ready.trimmed().split(':').last().toInt());
    const double syncs = syncsPerSecond(folder.filePath(QStringLiteral("sync")));
    const double ours = port ? submissionsPerSecond(port, uploads) : 0;
    server.terminate();
    server.waitForFinished();
    const double raw = rawRowsPerSecond(file);
    // The aim is against the disk where it is slow, else against SQLite; the clients share the machine with the server.
    const int disk = row("submissions/s, 64 clients, against fdatasync/s", ours, syncs, 20);
    const int sqlite = row("submissions/s, 64 clients, against raw sqlite3 by 256", ours, raw, 0.4);
    return syncs < 1000 ? disk : sqlite;
}
