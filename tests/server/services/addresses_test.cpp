// SPDX-License-Identifier: GPL-3.0-or-later
// The address base as oknod serves it: the file, its answers, its replacement, the second look at an application.
#include "fixture.h"

#include "address/index_file.h"
#include "server/handlers/routes.h"
#include "server/http/test_server.h"
#include "server/services/address_review.h"
#include "server/services/address_shelf.h"

#include <QCryptographicHash>
#include <QtTest>
#include <cstdio>
#include <cstring>

using namespace okno;
using namespace okno::server;
using core::ErrorCode;
using tests::RawAnswer;
using tests::RawClient;
using tests::request;

namespace {

const QString demoPath = QStringLiteral(OKNO_SOURCE_DIR "/resources/address/demo.okna");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The same base with another word in its description, and so many zeros behind it.
QByteArray another(QByteArray base, qsizetype more = 0)
{
    address::IndexHeader header;
    std::memcpy(&header, base.constData(), sizeof header);
    const auto& info = header.sections[std::size_t(address::Section::Info)];
    base[qsizetype(info.offset + info.size) - 1] = ' ';
    base.append(more, '\0');
    header.fileSize = quint64(base.size());
    const QByteArray sum =
        QCryptographicHash::hash(QByteArrayView(base).sliced(sizeof header), QCryptographicHash::Sha256);
    std::memcpy(header.contentSha256, sum.constData(), sizeof header.contentSha256);
    header.headerCrc = 0;
    header.headerCrc = address::crc32({reinterpret_cast<const unsigned char*>(&header), sizeof header});
    std::memcpy(base.data(), &header, sizeof header);
    return base;
}

QByteArray tagOf(const QByteArray& base)
{
    address::IndexHeader header;
    std::memcpy(&header, base.constData(), sizeof header);
    return '"' + QByteArray(reinterpret_cast<const char*>(header.contentSha256), 32).toHex() + '"';
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path + QStringLiteral(".new"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()), 0);
}

qint64 ownMemory() // bytes that no file stands behind
{
    const QByteArray status = bytesOf(QStringLiteral("/proc/self/status"));
    const qsizetype at = status.indexOf("RssAnon:");
    return status.mid(at + 8, status.indexOf("kB", at) - at - 8).trimmed().toLongLong() * 1024;
}

// How often the server has said that a base cannot be used; it says so from a thread of its own.
class Refusals {
public:
    Refusals()
    {
        s_count = 0;
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtWarningMsg && text.contains(QLatin1StringView("cannot be used")))
                ++s_count;
        });
    }
    ~Refusals() { qInstallMessageHandler(m_before); }
    [[nodiscard]] static int count() { return s_count; }

private:
    static inline std::atomic<int> s_count = 0;
    QtMessageHandler m_before;
};

QJsonArray arrayOf(const RawAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).array();
}

QJsonObject objectOf(const RawAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class AddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noBaseIsSaid();
    void theFileIsServed();
    void whoHasItIsTold();
    void ranges_data();
    void ranges();
    void replacedWhileRunning();
    void overwrittenInPlace();
    void aBrokenOneIsNotTaken();
    void demonstrationHasOne();
    void suggests();
    void checksHouses();
    void takesLinesApart();
    void listsPlacesOfAnIndex();
    void hostileQueries_data();
    void hostileQueries();
    void memoryIsBounded();
    void unknownCodesAreMarked();

private:
    void begin(const QByteArray& base, const QString& fallback = {});
    RawAnswer get(const QByteArray& target, const QByteArray& fields = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_source;
    std::unique_ptr<AddressShelf> m_shelf;
    std::unique_ptr<tests::TestServer> m_server;
    QByteArray m_demo;
};

void AddressesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = m_folder->filePath(QStringLiteral("address.okna"));
    m_demo = bytesOf(demoPath);
    QVERIFY(!m_demo.isEmpty());
}

void AddressesTest::cleanup()
{
    m_server.reset();
    m_shelf.reset();
}

void AddressesTest::begin(const QByteArray& base, const QString& fallback)
{
    if (!base.isEmpty())
        put(m_source, base);
    m_shelf = std::make_unique<AddressShelf>(
        AddressPlaces{m_source, fallback, m_folder->filePath(QStringLiteral("address")), std::chrono::milliseconds(5)});
    m_shelf->start();
    m_server = std::make_unique<tests::TestServer>([this](http::Router& router) { bindAddresses(router, *m_shelf); });
}

RawAnswer AddressesTest::get(const QByteArray& target, const QByteArray& fields)
{
    return m_server->connect().ask(request("GET", target, fields));
}

void AddressesTest::noBaseIsSaid()
{
    begin({});
    for (const char* target : {"/v1/address/base", "/v1/address/suggest?query=a", "/v1/address/house?code=1&house=1",
             "/v1/address/parse?line=a", "/v1/address/places?index=694400"}) {
        const RawAnswer answer = get(target);
        QCOMPARE(answer.status, 404);
        QCOMPARE(objectOf(answer)[u"code"].toString(), QStringLiteral("address_base_missing"));
    }
    put(m_source, m_demo);
    QTRY_COMPARE(get("/v1/address/base").status, 200);
    QVERIFY(QFile::remove(m_source));
    QTRY_COMPARE(get("/v1/address/base").status, 404);
}

void AddressesTest::theFileIsServed()
{
    begin(m_demo);
    const RawAnswer whole = get("/v1/address/base");
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, m_demo);
    QCOMPARE(whole.header("ETag"), tagOf(m_demo));
    QCOMPARE(whole.header("Accept-Ranges"), QByteArray("bytes"));
    QCOMPARE(whole.header("Cache-Control"), QByteArray("public, no-cache"));
    RawClient client = m_server->connect();
    QVERIFY(client.send(request("HEAD", "/v1/address/base", "Range: bytes=0-9\r\n")));
    const RawAnswer head = client.receive(true);
    QCOMPARE(head.status, 200); // a range is for GET alone
    QCOMPARE(head.header("Content-Length"), QByteArray::number(m_demo.size()));
    QCOMPARE(head.header("ETag"), tagOf(m_demo));
}

void AddressesTest::whoHasItIsTold()
{
    begin(m_demo);
    for (const QByteArray& fields :
        {"If-None-Match: " + tagOf(m_demo) + "\r\n", "If-None-Match: \"other\", " + tagOf(m_demo) + "\r\n",
            "If-None-Match: " + tagOf(m_demo) + "\r\nRange: bytes=0-9\r\n"}) {
        const RawAnswer answer = get("/v1/address/base", fields);
        QCOMPARE(answer.status, 304);
        QVERIFY(answer.body.isEmpty() && answer.header("Content-Range").isEmpty());
        QCOMPARE(answer.header("ETag"), tagOf(m_demo));
    }
    QCOMPARE(get("/v1/address/base", "If-None-Match: \"other\"\r\n").status, 200);
}

void AddressesTest::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("length");
    const QByteArray demo = bytesOf(demoPath);
    const qsizetype size = demo.size();
    const QByteArray tag = tagOf(demo);
    const auto row = [](const char* name, const QByteArray& range, const QByteArray& ifRange, int status,
                         qsizetype from,
                         qsizetype length) { QTest::newRow(name) << range << ifRange << status << from << length; };
    row("first", "bytes=0-99", {}, 206, 0, 100);
    row("rest", "bytes=1000-", {}, 206, 1000, size - 1000);
    row("suffix", "bytes=-10", {}, 206, size - 10, 10);
    row("suffix longer than all", "bytes=-999999999", {}, 206, 0, size);
    row("end beyond", "bytes=100-99999999999", {}, 206, 100, size - 100);
    row("same version", "bytes=5-6", tag, 206, 5, 2);
    row("another version", "bytes=5-6", "\"other\"", 200, 0, size);
    row("weak tag", "bytes=5-6", "W/" + tag, 200, 0, size); // RFC 9110 13.1.5: strong comparison
    row("several", "bytes=0-1,5-6", {}, 200, 0, size);
    row("another unit", "lines=0-1", {}, 200, 0, size);
    row("backwards", "bytes=9-5", {}, 200, 0, size);
    row("too large a number", "bytes=99999999999999999999-", {}, 200, 0, size);
    row("no numbers", "bytes=-", {}, 200, 0, size);
    row("behind the end", "bytes=" + QByteArray::number(size) + "-", {}, 416, 0, 0);
    row("empty suffix", "bytes=-0", {}, 416, 0, 0);
}

void AddressesTest::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, ifRange);
    QFETCH(int, status);
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, length);
    begin(m_demo);
    const RawAnswer answer = get("/v1/address/base",
        "Range: " + range + "\r\n" + (ifRange.isEmpty() ? QByteArray() : "If-Range: " + ifRange + "\r\n"));
    QCOMPARE(answer.status, status);
    const QByteArray size = QByteArray::number(m_demo.size());
    if (status == 416) {
        QCOMPARE(answer.header("Content-Range"), "bytes */" + size);
        return;
    }
    QCOMPARE(answer.body, m_demo.sliced(from, length));
    QCOMPARE(answer.header("ETag"), tagOf(m_demo));
    QCOMPARE(answer.header("Content-Range"),
        status == 200 ? QByteArray()
                      : "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + length - 1) + '/' + size);
}

void AddressesTest::replacedWhileRunning()
{
    begin(another(m_demo, 8'000'000));
    const QByteArray old = bytesOf(m_source);
    const auto held = m_shelf->current();
    RawClient slow(m_server->port(), 4096); // begins to read the old one and stops
    QVERIFY(slow.send(request("GET", "/v1/address/base", "Connection: close\r\n")));
    QVERIFY(slow.receiveUntil("\r\n\r\n"));
    put(m_source, m_demo);
    QTRY_COMPARE(get("/v1/address/base", "If-None-Match: " + tagOf(m_demo) + "\r\n").status, 304);
    QCOMPARE(get("/v1/address/base").body, m_demo);
    // The one who reads the old one gets it whole, and who holds it reads on.
    const QByteArray all = slow.receiveAll(20'000);
    QVERIFY(all.contains(tagOf(old)));
    QCOMPARE(all.sliced(all.indexOf("\r\n\r\n") + 4), old);
    QVERIFY(!held->base().suggest(QStringLiteral("тымовское")).empty());
    QVERIFY(QFile::exists(held->path()));
}

void AddressesTest::overwrittenInPlace()
{
    begin(m_demo);
    const QByteArray next = another(m_demo);
    const Refusals refusals;
    QFile file(m_source);
    QVERIFY(file.open(QIODevice::WriteOnly)); // cut to nothing under the server, as cp does it
    QVERIFY(file.write(next.first(2000)) == 2000 && file.flush());
    QTRY_VERIFY(Refusals::count() > 0);
    QCOMPARE(get("/v1/address/base").body, m_demo);
    QVERIFY(
        !arrayOf(get("/v1/address/suggest?query=%D1%82%D1%8B%D0%BC%D0%BE%D0%B2%D1%81%D0%BA%D0%BE%D0%B5")).isEmpty());
    QVERIFY(file.write(next.sliced(2000)) > 0 && file.flush());
    file.close();
    QTRY_COMPARE(get("/v1/address/base").header("ETag"), tagOf(next));
}

void AddressesTest::aBrokenOneIsNotTaken()
{
    begin(m_demo);
    QByteArray broken = another(m_demo);
    broken[broken.size() / 2] = char(broken[broken.size() / 2] ^ 1);
    const Refusals refusals;
    put(m_source, broken);
    const auto waited = [this] { // the copy is refused and removed
        return QDir(m_folder->filePath(QStringLiteral("address"))).entryList(QDir::Files).size() == 1;
    };
    QTRY_VERIFY(Refusals::count() > 0 && waited());
    QCOMPARE(get("/v1/address/base").header("ETag"), tagOf(m_demo));
    put(m_source, another(m_demo));
    QTRY_COMPARE(get("/v1/address/base").header("ETag"), tagOf(another(m_demo)));
}

void AddressesTest::demonstrationHasOne()
{
    begin({}, demoPath);
    QCOMPARE(get("/v1/address/base").body, m_demo);
    put(m_source, another(m_demo)); // an installed one comes first
    QTRY_COMPARE(get("/v1/address/base").header("ETag"), tagOf(another(m_demo)));
    QVERIFY(QFile::remove(m_source));
    QTRY_COMPARE(get("/v1/address/base").header("ETag"), tagOf(m_demo));
}

void AddressesTest::suggests()
{
    begin(m_demo);
    const QByteArray query = QUrl::toPercentEncoding(QStringLiteral("тымовское"));
    const QJsonArray found = arrayOf(get("/v1/address/suggest?query=" + query));
    const auto same = m_shelf->current()->base().suggest(QStringLiteral("тымовское"));
    QCOMPARE(found.size(), qsizetype(same.size()));
    QCOMPARE(found[0][u"text"].toString(), same[0].text);
    QCOMPARE(found[0].toObject().keys(),
        (QStringList{QStringLiteral("code"), QStringLiteral("corrected"), QStringLiteral("former"),
            QStringLiteral("index"), QStringLiteral("level"), QStringLiteral("text")}));
    QVERIFY(found[0][u"corrected"].isNull());
    QCOMPARE(arrayOf(get("/v1/address/suggest?query=nsvjdcrjt"))[0][u"corrected"].toString(), QStringLiteral("layout"));

    const QJsonArray within = arrayOf(get("/v1/address/suggest?query=&within=6500000000000&limit=3"));
    QVERIFY(!within.isEmpty() && within.size() <= 3);
    QCOMPARE(arrayOf(get("/v1/address/suggest?query=&within=6500000000000&limit=1")).size(), 1);
    QCOMPARE(get("/v1/address/suggest?query=a&within=9900000000000").status, 404);
}

void AddressesTest::checksHouses()
{
    begin(m_demo);
    const auto place = m_shelf->current()->base().suggest(QStringLiteral("тымовское"));
    const RawAnswer answer = get("/v1/address/house?code=" + place[0].code.toLatin1() + "&house=70");
    QCOMPARE(answer.status, 200);
    const auto check = m_shelf->current()->base().checkHouse(place[0].code, QStringLiteral("70"));
    QCOMPARE(objectOf(answer)[u"index"].toString(), check->index);
    QVERIFY((QStringList{QStringLiteral("exists"), QStringLiteral("absent"), QStringLiteral("unknown")})
            .contains(objectOf(answer)[u"verdict"].toString()));
    const RawAnswer unknown = get("/v1/address/house?code=9900000000000&house=1");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(objectOf(unknown)[u"code"].toString(), QStringLiteral("not_found"));
}

void AddressesTest::takesLinesApart()
{
    begin(m_demo);
    const QJsonObject line = objectOf(get("/v1/address/parse?line="
        + QUrl::toPercentEncoding(QStringLiteral("694400, Сахалинская обл, пгт Тымовское, д. 70, кв. 5"))));
    QCOMPARE(line[u"settlement"].toString(), QStringLiteral("пгт Тымовское"));
    QCOMPARE(line[u"house"].toString(), QStringLiteral("70"));
    QCOMPARE(line[u"flat"].toString(), QStringLiteral("5"));
    QVERIFY(line[u"unsure"].isArray());
}

void AddressesTest::listsPlacesOfAnIndex()
{
    begin(m_demo);
    const QJsonArray places = arrayOf(get("/v1/address/places?index=694400"));
    QCOMPARE(places.size(), qsizetype(m_shelf->current()->base().placesOfIndex(QStringLiteral("694400")).size()));
    QVERIFY(!places.isEmpty());
    QCOMPARE(get("/v1/address/places?index=000000").body, QByteArray("[]"));
}

void AddressesTest::hostileQueries_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& target, int status) {
        QTest::newRow(name) << QByteArray("/v1/address/" + target) << status;
    };
    row("no query", "suggest", 422);
    row("no house", "house?code=6501400000000", 422);
    row("no line", "parse", 422);
    row("no index", "places", 422);
    row("limit 0", "suggest?query=a&limit=0", 422);
    row("limit too large", "suggest?query=a&limit=51", 422);
    row("limit is a word", "suggest?query=a&limit=x", 422);
    row("query too long", "suggest?query=" + QByteArray(501, 'a'), 422);
    row("longest query", "suggest?query=" + QByteArray("a%20").repeated(250), 200);
    row("line too long", "parse?line=" + QByteArray(501, 'a'), 422);
    row("longest line", "parse?line=" + QByteArray("1,").repeated(250), 200);
    row("house too long", "house?code=6501400000000&house=" + QByteArray(101, '1'), 422);
    row("broken UTF-8", "suggest?query=%ff%fe%d0", 200);
    row("NUL", "suggest?query=%00", 422);
    row("signs", "suggest?query=%27%22%25_*%5C%2F%28%29", 200);
    row("code of letters", "house?code=abcdefghijklm&house=1", 404);
    row("code too long", "house?code=" + QByteArray(40, '1') + "&house=1", 422);
    row("within of letters", "suggest?query=a&within=abc", 404);
    row("index of letters", "places?index=abcdef", 200);
    row("index too long", "places?index=6944000", 422);
}

void AddressesTest::hostileQueries()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    begin(m_demo);
    const RawAnswer answer = get(target);
    QCOMPARE(answer.status, status);
    if (status != 200)
        QVERIFY(answer.header("Content-Type").startsWith("application/problem+json"));
    QVERIFY(m_server->servesGoodClient());
}

void AddressesTest::memoryIsBounded()
{
    constexpr qsizetype large = 100'000'000;
    begin(another(m_demo, large));
    const qint64 before = ownMemory();
    std::vector<RawClient> readers; // they ask for everything and read next to nothing
    for (int i = 0; i < 24; ++i) {
        readers.emplace_back(m_server->port(), 4096);
        QVERIFY(readers.back().send(request("GET", "/v1/address/base")));
        QVERIFY(readers.back().receiveUntil("\r\n\r\n"));
    }
    const qint64 more = ownMemory() - before;
    qInfo("24 readers of %lld MB at once: %.1f MB of memory more", static_cast<long long>(large / 1'000'000),
        double(more) / 1e6);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(more < 16'000'000);
#endif
    QVERIFY(m_server->servesGoodClient());
}

void AddressesTest::unknownCodesAreMarked()
{
    server::test::Fixture fixture;
    const PackagePtr package = fixture.shelf->service(QStringLiteral("archival-reference"));
    const forms::FormModel& form = package->package.form(QStringLiteral("ru"));
    const QString pointer = QStringLiteral("/applicant/address");
    const auto review = [&](const char* code, bool manual = false) {
        QJsonObject value{{QStringLiteral("text"), QStringLiteral("пгт Тымовское")}};
        if (*code)
            value.insert(QStringLiteral("code"), QString::fromLatin1(code));
        if (manual)
            value.insert(QStringLiteral("manual"), true);
        const QJsonObject answers = forms::withAnswer(fixture.answers(), pointer, value);
        const QJsonObject reviewed = AddressReview(fixture.services->addresses).marked(form, answers);
        const QJsonObject address = forms::answerAt(reviewed, pointer).toObject();
        value.remove(QStringLiteral("manual"));
        QJsonObject rest = address;
        rest.remove(QStringLiteral("manual"));
        return rest == value ? address.value(u"manual").toVariant()
                             : QVariant(QStringLiteral("something else changed"));
    };
    // Without a base the server says nothing against any address.
    QCOMPARE(review("9901400000000"), QVariant());
    QVERIFY(QFile::copy(demoPath, fixture.folder.filePath(QStringLiteral("address.okna"))));
    fixture.services->addresses.start();
    QVERIFY(fixture.services->addresses.current());
    QCOMPARE(review("6501400000000"), QVariant()); // Tymovsky district
    QCOMPARE(review("9901400000000"), QVariant(true));
    QCOMPARE(review("99014000000000100"), QVariant(true)); // of a street
    QCOMPARE(review("6501400000000", true), QVariant(true)); // what the applicant says stays
    QCOMPARE(review(""), QVariant()); // an address of an earlier version: nothing to look up
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "addresses_test.moc"
