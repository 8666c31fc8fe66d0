// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue.h"
#include "client/client_fixture.h"
#include "client/downloads.h"
#include "client/my_applications.h"
#include "client/notices.h"

#include <QJsonDocument>

using namespace okno;
using namespace okno::client;
using core::ErrorCode;
using test::FakeReply;
using test::FakeRequest;

// What screens show: from this computer first, from the server afterwards, and anew when it changes.
class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void catalogueOpensWithoutTheServer();
    void searchGoesOnWithoutTheServer();
    void cardsAreFetchedAhead();
    void formOfAnApplicationKeepsItsVersion();
    void applicationsOpenWithoutTheServer();
    void pushReadsAnew();
    void pushSurvivesBreaks();
    void silentPushIsReplaced();
    void noticesAreReadOffline();
    void restoredPersonWorksOffline();
    void stayingNeedsAKeychain();
    void downloadsAreCompared();
    void downloadsLeaveNothingHalf();
    void downloadNamesStayInTheirFolder();

private:
    static api::ServiceSummary service(const QString& id, const QString& title);
    static FakeReply page(const std::vector<QJsonObject>& items, const QString& next = {});
    void offline();

    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<test::FakeOffice> m_office;
    std::unique_ptr<test::ClientFixture> m_fixture;
};

void ListsTest::init()
{
    m_server = std::make_unique<test::FakeServer>();
    m_office = std::make_unique<test::FakeOffice>(*m_server);
    m_fixture = std::make_unique<test::ClientFixture>(m_server->url());
}

void ListsTest::cleanup()
{
    m_fixture.reset();
    m_office.reset();
    m_server.reset();
}

void ListsTest::offline()
{
    m_server->kill();
    m_fixture->client->connectivity()->probe();
    QTRY_VERIFY(!m_fixture->client->connectivity()->isOnline());
}

api::ServiceSummary ListsTest::service(const QString& id, const QString& title)
{
    api::ServiceSummary service;
    service.id = id;
    service.title = title;
    service.agencyName = QStringLiteral("Архивный отдел");
    return service;
}

FakeReply ListsTest::page(const std::vector<QJsonObject>& items, const QString& next)
{
    QJsonArray array;
    for (const QJsonObject& item : items)
        array << item;
    QJsonObject object{{QStringLiteral("items"), array}};
    if (!next.isEmpty())
        object.insert(QStringLiteral("next"), next);
    return FakeReply::json(object);
}

void ListsTest::catalogueOpensWithoutTheServer()
{
    m_server->on("GET /v1/services/archive",
        FakeReply::json(api::toJson(api::ServiceDetails{QStringLiteral("archive"), QStringLiteral("1"),
            {{QStringLiteral("title"), QStringLiteral("Справка")}}, {}})));
    QList<core::Result<Loaded<api::ServiceDetails>>> said;
    const auto ask = [this, &said] {
        said.clear();
        m_fixture->client->catalogue()->service(
            QStringLiteral("archive"), this, [&said](const auto& card) { said << card; });
    };
    ask();
    QVERIFY(said.isEmpty()); // nothing is kept yet
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first()->fresh);
    ask();
    QCOMPARE(said.size(), 1); // the copy, before the call returned
    QVERIFY(!said.first()->fresh);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.last()->fresh);

    m_server->kill();
    m_fixture->restart();
    ask();
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first()->value.card.value(QStringLiteral("title")).toString(), QStringLiteral("Справка"));
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.last()->problem->code, ErrorCode::Offline);
    QVERIFY(said.last()->savedAt.isValid());

    // What the server has taken away is not shown from the copy.
    m_server->start();
    m_server->on("GET /v1/services/archive", FakeReply::problem(404, "not_found"));
    ask();
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.last().error().code, ErrorCode::NotFound);
}

void ListsTest::searchGoesOnWithoutTheServer()
{
    m_server->on("GET /v1/services",
        page({api::toJson(service(QStringLiteral("a"), QStringLiteral("Архивная справка"))),
            api::toJson(service(QStringLiteral("b"), QStringLiteral("Охотничий билет")))}));
    int answers = 0;
    QStringList found;
    const auto ask = [this, &answers, &found](const QString& text) {
        m_fixture->client->catalogue()->services({.regionCode = QStringLiteral("65"), .text = text}, this,
            [&answers, &found](const core::Result<Loaded<api::Page<api::ServiceSummary>>>& services) {
                ++answers;
                found.clear();
                for (const auto& one : services->value.items)
                    found << one.id;
            });
    };
    ask({});
    QTRY_COMPARE(answers, 1);
    offline();
    ask(QStringLiteral("СПРАВКА арх"));
    QCOMPARE(found, QStringList{QStringLiteral("a")});
    QTRY_COMPARE(answers, 3);
    ask(QStringLiteral("паспорт"));
    QCOMPARE(found, QStringList());
}

void ListsTest::cardsAreFetchedAhead()
{
    m_server->on("GET /v1/services", page({api::toJson(service(QStringLiteral("a"), {}))}));
    m_server->on("GET /v1/services/a", FakeReply::json(api::toJson(api::ServiceDetails{})));
    m_server->on("GET /v1/services/a/form", FakeReply::json(api::toJson(api::ServiceForm{})));
    m_fixture->client->catalogue()->keepForOffline(QStringLiteral("65"));
    QTRY_COMPARE(m_server->count(QStringLiteral("GET /v1/services/a/form")), 1);
    QTRY_VERIFY(m_fixture->client->store()->copy(LocalStore::Part::Public, QStringLiteral("ru/form/a")));
    m_fixture->client->catalogue()->keepForOffline(QStringLiteral("65"));
    QTRY_COMPARE(m_server->count(QStringLiteral("GET /v1/services")), 2);
    offline();
    bool opened = false;
    m_fixture->client->catalogue()->form(
        QStringLiteral("a"), this, [&opened](const auto& form) { opened = form.ok(); });
    QVERIFY(opened);
    QCOMPARE(m_server->count(QStringLiteral("GET /v1/services/a")), 1); // still fresh
}

void ListsTest::formOfAnApplicationKeepsItsVersion()
{
    m_server->on("GET /v1/services/a/form", [](const FakeRequest& request) {
        const QString asked = request.query.queryItemValue(QStringLiteral("version"));
        api::ServiceForm form;
        form.id = QStringLiteral("a");
        form.version = asked.isEmpty() ? QStringLiteral("2.0") : asked;
        return FakeReply::json(api::toJson(form));
    });
    QStringList seen;
    const auto read = [&](const QString& version) {
        seen.clear();
        m_fixture->client->catalogue()->form(
            QStringLiteral("a"), this,
            [&seen](const auto& form) { seen << (form ? form->value.version : QStringLiteral("none")); }, version);
    };
    read({});
    QTRY_COMPARE(seen, QStringList{QStringLiteral("2.0")});
    // Not the copy of the one on offer.
    read(QStringLiteral("1.0"));
    QTRY_COMPARE(seen, QStringList{QStringLiteral("1.0")});
    read({});
    QTRY_COMPARE(seen, (QStringList{QStringLiteral("2.0"), QStringLiteral("2.0")}));
    offline();
    read(QStringLiteral("1.0"));
    QCOMPARE(seen.value(0), QStringLiteral("1.0"));
    // The one on offer serves for an application that began with it.
    read(QStringLiteral("2.0"));
    QCOMPARE(seen.value(0), QStringLiteral("2.0"));
}

void ListsTest::applicationsOpenWithoutTheServer()
{
    const api::Application application = test::FakeOffice::application(QStringLiteral("A1"), QStringLiteral("archive"));
    m_server->on("GET /v1/applications", page({api::toJson(application.summary)}));
    m_server->on("GET /v1/applications/A1", FakeReply::json(api::toJson(application)));
    m_fixture->logIn(QStringLiteral("maria"), true);
    MyApplications* list = m_fixture->client->applications();
    QTRY_COMPARE(list->list().size(), 1u); // read by itself
    bool fresh = false;
    list->load(QStringLiteral("A1"), this, [&fresh](const auto& loaded) { fresh = loaded->fresh; });
    QTRY_VERIFY(fresh);

    m_server->kill();
    m_fixture->restart();
    QTRY_VERIFY(m_fixture->client->session()->isLoggedIn());
    list = m_fixture->client->applications();
    QCOMPARE(list->list().size(), 1u);
    QVERIFY(list->savedAt().isValid());
    QTRY_VERIFY(list->problem());
    QString number;
    list->load(QStringLiteral("A1"), this, [&number](const auto& loaded) { number = loaded->value.summary.number; });
    QCOMPARE(number, QStringLiteral("2026-A1"));

    m_fixture->client->session()->logOut();
    QVERIFY(m_fixture->client->applications()->list().empty());
}

void ListsTest::pushReadsAnew()
{
    m_fixture->logIn();
    QTRY_COMPARE(m_server->streams(), 1);
    QTRY_VERIFY(m_fixture->client->push()->isOpen());
    QTRY_VERIFY(m_fixture->client->applications()->savedAt().isValid());
    QSignalSpy changed(m_fixture->client->applications(), &MyApplications::applicationChanged);
    const api::Application application = test::FakeOffice::application(QStringLiteral("A1"), QStringLiteral("archive"));
    m_server->on("GET /v1/applications", page({api::toJson(application.summary)}));
    QElapsedTimer timer;
    timer.start();
    m_server->push("id: 7\nevent: change\ndata: {\"kind\":\"application\",\r\ndata: \"id\":\"A1\"}\n\n");
    QTRY_COMPARE(m_fixture->client->applications()->list().size(), 1u);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("A1"));
}

void ListsTest::pushSurvivesBreaks()
{
    m_fixture->logIn();
    QTRY_VERIFY(m_fixture->client->push()->isOpen());
    m_server->push("id: 7\ndata: {\"kind\":\"notice\",\"id\":\"N\"}\n\nid: 8\ndata: garb");
    QTRY_VERIFY(m_server->count(QStringLiteral("GET /v1/notices")) >= 2);
    QSignalSpy resumed(m_fixture->client->push(), &Push::resumed);
    m_server->breakStreams();
    QTRY_COMPARE(resumed.count(), 1);
    QCOMPARE(m_server->last(QStringLiteral("GET /v1/events"))->header("last-event-id"), QByteArray("7"));
    m_server->kill();
    QTRY_VERIFY(!m_fixture->client->push()->isOpen());
    m_server->start();
    QTRY_COMPARE(resumed.count(), 2);
    m_fixture->client->session()->logOut();
    QTRY_COMPARE(m_server->streams(), 0);
}

void ListsTest::silentPushIsReplaced()
{
    m_fixture->client->push()->setTimes(std::chrono::milliseconds(100), std::chrono::milliseconds(20));
    m_fixture->logIn();
    QTRY_VERIFY(m_server->count(QStringLiteral("GET /v1/events")) >= 3);
}

void ListsTest::noticesAreReadOffline()
{
    api::Notice notice;
    notice.id = QStringLiteral("N1");
    notice.at = QDateTime::currentDateTimeUtc();
    m_server->on("GET /v1/notices", page({api::toJson(notice)}));
    m_server->on("POST /v1/notices/read", FakeReply{.status = 204});
    m_fixture->logIn();
    Notices* notices = m_fixture->client->notices();
    QTRY_COMPARE(notices->unread(), 1);
    offline();
    notices->markRead({QStringLiteral("N1")});
    QCOMPARE(notices->unread(), 0);
    QCOMPARE(m_server->count(QStringLiteral("POST /v1/notices/read")), 0);
    m_server->start();
    QTRY_VERIFY(m_server->count(QStringLiteral("POST /v1/notices/read")) >= 1);
    QSignalSpy refreshed(notices, &Notices::refreshed);
    notices->refresh();
    QVERIFY(refreshed.wait());
    QCOMPARE(notices->unread(), 0); // although the server's list did not know yet

    QSignalSpy arrived(notices, &Notices::arrived);
    api::Notice second = notice;
    second.id = QStringLiteral("N2");
    m_server->on("GET /v1/notices", page({api::toJson(second), api::toJson(notice)}));
    notices->refresh();
    QTRY_COMPARE(arrived.count(), 1);
}

void ListsTest::restoredPersonWorksOffline()
{
    m_fixture->logIn(QStringLiteral("maria"), true);
    const auto draft = m_fixture->client->drafts()->create({.serviceId = QStringLiteral("archive")});
    QTRY_COMPARE(m_fixture->secrets.secrets.size(), 1);
    m_server->kill();
    m_fixture->restart();
    QSignalSpy restored(m_fixture->client->session(), &Session::restored);
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(restored.first().first().toBool());
    QCOMPARE(m_fixture->client->session()->person()->id, QStringLiteral("maria"));
    QVERIFY(m_fixture->client->drafts()->setAnswer(*draft, QStringLiteral("/a"), 1));

    // The token is nowhere but in the keychain.
    QDirIterator files(m_fixture->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("token-of-maria"), qPrintable(file.fileName()));
    }
    m_fixture->client->session()->logOut();
    QVERIFY(m_fixture->secrets.secrets.isEmpty());
    m_fixture->restart();
    QSignalSpy again(m_fixture->client->session(), &Session::restored);
    QTRY_COMPARE(again.count(), 1);
    QVERIFY(!again.first().first().toBool());
}

void ListsTest::stayingNeedsAKeychain()
{
    m_fixture->secrets.absent = true;
    QSignalSpy unavailable(m_fixture->client->session(), &Session::keychainUnavailable);
    m_fixture->logIn(QStringLiteral("maria"), true);
    QTRY_COMPARE(unavailable.count(), 1);
    m_fixture->restart();
    QSignalSpy restored(m_fixture->client->session(), &Session::restored);
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(!restored.first().first().toBool());
}

void ListsTest::downloadsAreCompared()
{
    m_fixture->logIn();
    QByteArray content(2'000'000, 'r');
    api::File file;
    file.id = QStringLiteral("F1");
    file.name = QStringLiteral("результат.pdf");
    file.size = content.size();
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    m_server->on("GET /v1/applications/A1/files/F1",
        [&content](const FakeRequest&) { return FakeReply{.body = content, .type = "application/pdf"}; });
    std::optional<core::Result<QString>> got;
    const auto fetch = [this, &file, &got] {
        got.reset();
        connect(m_fixture->client->downloads()->fetch(QStringLiteral("A1"), file), &Download::finished, this,
            [&got](const auto& path) { got.emplace(path); });
    };
    fetch();
    QTRY_VERIFY(got);
    QVERIFY(got->ok());
    QFile stored(**got);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), content);
    fetch();
    QTRY_VERIFY(got && got->ok());
    QCOMPARE(m_server->count(QStringLiteral("GET /v1/applications/A1/files/F1")), 1); // it was there already

    // A file other than the one that was promised.
    const QString path = m_fixture->folder.filePath(QStringLiteral("saved.pdf"));
    content[5] = 'x';
    got.reset();
    connect(m_fixture->client->downloads()->save(QStringLiteral("A1"), file, path), &Download::finished, this,
        [&got](const auto& result) { got.emplace(result); });
    QTRY_VERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::FileBroken);
    QVERIFY(!QFile::exists(path));
}

void ListsTest::downloadsLeaveNothingHalf()
{
    m_fixture->logIn();
    api::File file;
    file.id = QStringLiteral("F1");
    file.size = 1000;
    const QString path = m_fixture->folder.filePath(QStringLiteral("saved.pdf"));
    std::optional<core::Result<QString>> got;
    const auto save = [this, &file, &path, &got] {
        got.reset();
        Download* download = m_fixture->client->downloads()->save(QStringLiteral("A1"), file, path);
        connect(download, &Download::finished, this, [&got](const auto& result) { got.emplace(result); });
        return download;
    };
    m_server->on("GET /v1/applications/A1/files/F1", FakeReply{.body = QByteArray(1000, 'x'), .cutAfter = 400});
    save();
    QTRY_VERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::NetworkFailed);
    m_server->on("GET /v1/applications/A1/files/F1", FakeReply::problem(403, "forbidden"));
    save();
    QTRY_VERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::Forbidden);
    m_server->on("GET /v1/applications/A1/files/F1", FakeReply{.never = true});
    save()->cancel();
    QTRY_VERIFY(got);
    QCOMPARE(got->error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void ListsTest::downloadNamesStayInTheirFolder()
{
    m_fixture->logIn();
    const QByteArray content("x");
    api::File file;
    file.id = QStringLiteral("F1");
    file.name = QStringLiteral("../../..\\.bashrc");
    file.size = 1;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    m_server->on("GET /v1/applications/A1/files/F1", FakeReply{.body = content});
    std::optional<core::Result<QString>> got;
    connect(m_fixture->client->downloads()->fetch(QStringLiteral("A1"), file), &Download::finished, this,
        [&got](const auto& result) { got.emplace(result); });
    QTRY_VERIFY(got && got->ok());
    QCOMPARE(**got, m_fixture->folder.filePath(QStringLiteral("cache/documents/%1/bashrc").arg(file.sha256)));
}

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
