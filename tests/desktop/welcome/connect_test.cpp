// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/server_probe.h"
#include "desktop/citizen/citizen_fixture.h"
#include "desktop/self_test.h"
#include "desktop/shell/server_choice.h"
#include "desktop/widgets/field.h"

#include <QSettings>
#include <QTcpServer>

using namespace okno;
using namespace okno::test;
using Outcome = client::ServerProbe::Outcome;

namespace {

// The window of a guest who may choose the server.
struct ConnectFixture : CitizenFixture {
    std::unique_ptr<desktop::ServerChoice> servers;

    void openWith(const QString& commandLine = {})
    {
        servers = std::make_unique<desktop::ServerChoice>(window.settings, commandLine);
        window.languages.use(QStringLiteral("ru"));
        desktop::registerScreens(window.registry, servers.get());
        window.context.client = client.client.get();
        window.open();
        window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
        QTRY_VERIFY(!window.navigator.currentId().isEmpty());
    }

    void openConnect()
    {
        openWith();
        QVERIFY(window.navigator.open(QStringLiteral("connect")));
    }

    QString errorAfter(const QString& address)
    {
        find<QLineEdit>(QStringLiteral("connect.address.editor"))->clear();
        type("connect.address", address);
        click("connect.connect");
        if (!QTest::qWaitFor([this] { return sees("connect.address.error"); }))
            return {};
        return find<desktop::Field>(QStringLiteral("connect.address"))->error();
    }
};

// A port at which nobody listens.
QString nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
}

// What the probe finds at `url`.
Outcome probed(const QString& url, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    client::ServerProbe probe;
    probe.setLimit(limit);
    std::optional<Outcome> found;
    QObject::connect(&probe, &client::ServerProbe::answered, &probe, [&](Outcome outcome) { found = outcome; });
    probe.ask(*client::ServerAddress::parse(url));
    if (!QTest::qWaitFor([&] { return found.has_value(); }, 15000))
        qFatal("the probe never answered");
    return *found;
}

} // namespace

class ConnectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreToldBeforeAnybodyIsAsked();
    void aServerOfOursIsTakenAndRemembered();
    void whatIsCopiedFromABrowserIsUnderstood();
    void aServerThatNobodyRunsIsTold();
    void somethingElseIsTold();
    void theProbeLooksBehindAnUnknownCertificate();
    void theProbeEndsInTime();
    void aChangedAddressDropsTheQuestion();
    void theLoginPageLeadsHereAndBack();
    void theCommandLineAndTheAdministratorWin();
    void recentServersAreOneClickAway();
    void theSelfTestNamesWhatFails();
};

void ConnectTest::slipsAreToldBeforeAnybodyIsAsked()
{
    ConnectFixture f;
    f.openConnect();
    QVERIFY(f.errorAfter({}).contains(QStringLiteral("Введите адрес")));
    QVERIFY(f.errorAfter(QStringLiteral("maria@example.ru")).contains(QStringLiteral("почты")));
    QVERIFY(f.errorAfter(QStringLiteral("http://okno.example.ru")).contains(QStringLiteral("http://")));
    QVERIFY(f.errorAfter(QStringLiteral("окно пример")).contains(QStringLiteral("пробелов")));
    QVERIFY(f.errorAfter(QStringLiteral("okno:порт")).contains(QStringLiteral("не похоже")));
    f.type("connect.address", QStringLiteral("x"));
    QVERIFY(!f.sees("connect.address.error"));
    QVERIFY(f.servers->recent().isEmpty());
}

void ConnectTest::aServerOfOursIsTakenAndRemembered()
{
    ConnectFixture f;
    f.openConnect();
    QVERIFY(!f.sees("connect.back")); // there is nothing to go back to
    const QSignalSpy changed(f.servers.get(), &desktop::ServerChoice::changed);
    f.type("connect.address", f.server.url());
    QTest::keyClick(f.find(QStringLiteral("connect.address.editor")), Qt::Key_Return);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(f.servers->current()->url.toString(), f.server.url());
    // The next start finds it.
    const desktop::ServerChoice next(f.window.settings, {});
    QVERIFY(next.current() == f.servers->current());
    QVERIFY(!next.isFixed());
    QCOMPARE(next.recent(), QStringList{f.server.url()});
    QVERIFY(f.server.last(QStringLiteral("GET /v1/about"))->header("authorization").isEmpty());
}

void ConnectTest::whatIsCopiedFromABrowserIsUnderstood()
{
    ConnectFixture f;
    f.openConnect();
    const QSignalSpy changed(f.servers.get(), &desktop::ServerChoice::changed);
    f.type("connect.address", QStringLiteral("  ") + f.server.url() + QStringLiteral("/healthz?x=1 "));
    f.click("connect.connect");
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(f.servers->current()->url.toString(), f.server.url());
}

void ConnectTest::aServerThatNobodyRunsIsTold()
{
    ConnectFixture f;
    f.openConnect();
    const QString address = nobody();
    const QString error = f.errorAfter(address);
    QVERIFY2(error.contains(address) && error.contains(QStringLiteral("не запущено")), qPrintable(error));
    QVERIFY(f.find(QStringLiteral("connect.connect"))->isEnabled());
    QVERIFY(f.servers->recent().isEmpty());
}

void ConnectTest::somethingElseIsTold()
{
    ConnectFixture f;
    f.openConnect();
    for (const FakeReply& reply :
        {FakeReply::json({{QStringLiteral("hello"), 1}}), FakeReply::problem(404, "not_found"),
            FakeReply{301, {}, "text/html", {{"Location", "https://okno.example.ru/"}}}}) {
        f.server.on("GET /v1/about", reply);
        const QString error = f.errorAfter(f.server.url());
        QVERIFY2(error.contains(QStringLiteral("что-то другое")), qPrintable(error));
    }
}

void ConnectTest::theProbeLooksBehindAnUnknownCertificate()
{
    // Whether to trust it is asked afterwards; here only: is it one of ours?
    FakeServer server;
    server.useTls(FakeCertificate::make());
    FakeCatalogue catalogue(server);
    QCOMPARE(probed(server.url()), Outcome::Okno);
}

void ConnectTest::theProbeEndsInTime()
{
    FakeServer silent;
    FakeReply never;
    never.never = true;
    silent.on("GET /v1/about", never);
    QCOMPARE(probed(silent.url(), std::chrono::milliseconds(50)), Outcome::TooLate);

    // A page without an end is no answer of ours either.
    FakeServer endless;
    endless.on("GET /v1/about", FakeReply{200, QByteArray(1 << 20, 'x')});
    QCOMPARE(probed(endless.url()), Outcome::NotOkno);
}

void ConnectTest::aChangedAddressDropsTheQuestion()
{
    ConnectFixture f;
    f.openConnect();
    FakeReply never;
    never.never = true;
    f.server.on("GET /v1/about", never);
    f.type("connect.address", f.server.url());
    f.click("connect.connect");
    QVERIFY(!f.find(QStringLiteral("connect.connect"))->isEnabled());
    QTest::keyClick(f.find(QStringLiteral("connect.address.editor")), Qt::Key_Backspace);
    QVERIFY(f.find(QStringLiteral("connect.connect"))->isEnabled());
}

void ConnectTest::theLoginPageLeadsHereAndBack()
{
    {
        ConnectFixture unset;
        unset.openWith();
        unset.click("login.changeServer");
        QCOMPARE(unset.window.navigator.currentId(), QStringLiteral("connect"));
    }
    ConnectFixture f;
    f.window.settings.setValue(QStringLiteral("server"), f.server.url());
    f.openWith();
    QVERIFY(f.text("login.server").contains(QStringLiteral("127.0.0.1")));
    f.click("login.changeServer");
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("connect"));
    QCOMPARE(f.text("connect.address.editor"), f.server.url());
    f.click("connect.back");
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("login"));
    // The same server again is no change.
    f.click("login.changeServer");
    const QSignalSpy changed(f.servers.get(), &desktop::ServerChoice::changed);
    f.click("connect.connect");
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("login"));
    QCOMPARE(changed.count(), 0);
}

void ConnectTest::theCommandLineAndTheAdministratorWin()
{
    const QString own = QStringLiteral("https://own.example.ru");
    ConnectFixture f;
    f.window.settings.setValue(QStringLiteral("server"), own);
    {
        const desktop::ServerChoice choice(f.window.settings, {});
        QCOMPARE(choice.current()->display(), QStringLiteral("own.example.ru"));
    }
    {
        const QTemporaryDir folder;
        desktop::Policies policies;
        policies.server = QStringLiteral("office.example.ru:8443");
        desktop::ViewSettings settings(folder.path(), policies);
        settings.setValue(QStringLiteral("server"), own);
        const desktop::ServerChoice choice(settings, {});
        QCOMPARE(choice.current()->display(), QStringLiteral("office.example.ru:8443"));
        QVERIFY(choice.isFixed());
    }
    f.openWith(f.server.url());
    QVERIFY(f.servers->isFixed());
    QCOMPARE(f.servers->current()->url.toString(), f.server.url());
    QVERIFY(!f.sees("login.changeServer"));
    QVERIFY(!f.window.navigator.open(QStringLiteral("connect")));
    const desktop::ServerChoice wrong(f.window.settings, QStringLiteral("ftp://x"));
    QCOMPARE(wrong.wrong(), QStringLiteral("ftp://x"));
}

void ConnectTest::recentServersAreOneClickAway()
{
    ConnectFixture f;
    const QString other = QStringLiteral("https://other.example.ru");
    f.window.settings.setValue(QStringLiteral("servers"), QStringList{other, f.server.url()});
    f.openConnect();
    QTRY_COMPARE(f.text("connect.recent.0"), QStringLiteral("other.example.ru"));
    f.click("connect.forget.0");
    QCOMPARE(f.servers->recent(), QStringList{f.server.url()});
    QTRY_VERIFY(f.text("connect.recent.0").startsWith(QStringLiteral("127.0.0.1")) || f.sees("connect.recent.0"));
    const QSignalSpy changed(f.servers.get(), &desktop::ServerChoice::changed);
    f.click("connect.recent.0");
    QTRY_COMPARE(changed.count(), 1);
    for (int i = 0; i < 7; ++i)
        f.servers->choose(*client::ServerAddress::parse(QStringLiteral("s%1.example.ru").arg(i)));
    QCOMPARE(f.servers->recent().size(), 5);
    QCOMPARE(f.servers->recent().first(), QStringLiteral("https://s6.example.ru"));
}

void ConnectTest::theSelfTestNamesWhatFails()
{
    const ClientFixture whole(QStringLiteral("http://127.0.0.1:9"));
    // The helper and the words belong to the program, not to the test.
    for (const QString& fault : desktop::selfTestFaults(*whole.client))
        QVERIFY2(
            fault.contains(QStringLiteral("okno-pdf")) || fault.contains(QStringLiteral("слов")), qPrintable(fault));
    // A folder that cannot be made.
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("store")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    MemorySecrets secrets;
    client::Client client({*client::ServerAddress::parse(QStringLiteral("http://127.0.0.1:9")), file.fileName(),
                              folder.filePath(QStringLiteral("cache"))},
        &secrets);
    QVERIFY(!client.start());
    const QStringList faults = desktop::selfTestFaults(client);
    QVERIFY2(faults.join(u'\n').contains(QStringLiteral("Хранилище")), qPrintable(faults.join(u'\n')));
    QCOMPARE(desktop::reportSelfTest(faults), 1);
    QCOMPARE(desktop::reportSelfTest({}), 0);
}

QTEST_MAIN(ConnectTest)
#include "connect_test.moc"
