// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/address_base.h"
#include "client/address_store.h"
#include "client/calls.h"
#include "client/catalogue.h"
#include "client/client_fixture.h"
#include "client/downloads.h"
#include "client/home_region.h"
#include "client/my_applications.h"
#include "client/push.h"
#include "client/server_trust.h"

#include <QProcess>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace okno;
using namespace okno::client;
using core::ErrorCode;

// The client against the real oknod with its demonstration data.
class OknodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void catalogueIsRead();
    void regionFollowsThePerson();
    void wayOfAnApplication();
    void exactlyOneAfterKills();
    void uploadGoesOnAfterAKill();
    void wrongFilesComeBack();
    void addressBaseArrives();

private:
    void startServer();
    void killServer();
    std::unique_ptr<test::ClientFixture> window(const QString& login, const QString& password);
    QString makeDraft(test::ClientFixture& window, const QString& organisation, const QByteArray& file);
    static QByteArray pdf(qsizetype bytes);

    QTemporaryDir m_data;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_fingerprint;
};

namespace {

const QString maria = QStringLiteral("ivanova@okno.example");
const QString mariaPassword = QStringLiteral("Тымь-Река-2026");

QJsonObject answers(const QString& organisation)
{
    return {
        {QStringLiteral("applicant"),
            QJsonObject{{QStringLiteral("surname"), QStringLiteral("Иванова")},
                {QStringLiteral("given"), QStringLiteral("Мария")},
                {QStringLiteral("birthDate"), QStringLiteral("1968-03-08")},
                {QStringLiteral("phone"), QStringLiteral("+79140000101")},
                {QStringLiteral("address"),
                    QJsonObject{{QStringLiteral("text"), QStringLiteral("пгт Тымовское, ул. Кировская, д. 70, кв. 4")},
                        {QStringLiteral("index"), QStringLiteral("694400")}}}}},
        {QStringLiteral("passport"),
            QJsonObject{{QStringLiteral("number"), QStringLiteral("6405 123456")},
                {QStringLiteral("issuedOn"), QStringLiteral("2015-06-18")},
                {QStringLiteral("issuedBy"), QStringLiteral("Отделом УФМС России по Сахалинской области")},
                {QStringLiteral("departmentCode"), QStringLiteral("650-014")}}},
        {QStringLiteral("request"),
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("service")},
                {QStringLiteral("about"), QStringLiteral("self")},
                {QStringLiteral("purpose"), QStringLiteral("pension")}}},
        {QStringLiteral("work"),
            QJsonObject{{QStringLiteral("organisation"), organisation}, {QStringLiteral("from"), 1986},
                {QStringLiteral("to"), 1991}, {QStringLiteral("position"), QStringLiteral("бухгалтер")}}},
        {QStringLiteral("delivery"), QJsonObject{{QStringLiteral("way"), QStringLiteral("electronic")}}},
        {QStringLiteral("consent"), true},
    };
}

} // namespace

void OknodTest::initTestCase()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    startServer();
}

void OknodTest::cleanupTestCase()
{
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(15'000));
}

void OknodTest::startServer()
{
    m_server = std::make_unique<QProcess>();
    m_server->setProgram(qEnvironmentVariable("OKNO_TEST_OKNOD", QStringLiteral(OKNO_BIN_DIR "/oknod")));
    m_server->setArguments({QStringLiteral("serve"), QStringLiteral("--data"), m_data.path(),
        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--demo")});
    m_server->setWorkingDirectory(QStringLiteral(OKNO_SOURCE_DIR));
    m_server->setStandardErrorFile(m_data.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server->start();
    QByteArray said;
    while (!said.contains("oknod ready") && m_server->waitForReadyRead(60'000))
        said += m_server->readAllStandardOutput();
    const qsizetype at = said.indexOf("sha256:");
    QVERIFY2(at > 0, said.constData());
    m_fingerprint = QByteArray::fromHex(said.sliced(at + 7).trimmed());
    QCOMPARE(m_fingerprint.size(), 32);
}

void OknodTest::killServer()
{
#ifdef Q_OS_UNIX
    if (m_server->processId() > 0)
        ::kill(static_cast<pid_t>(m_server->processId()), SIGKILL);
#endif
    m_server->waitForFinished();
}

std::unique_ptr<test::ClientFixture> OknodTest::window(const QString& login, const QString& password)
{
    auto fixture = std::make_unique<test::ClientFixture>(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
    fixture->client->trust()->accept(m_fingerprint);
    std::optional<core::Result<api::Person>> person;
    fixture->client->session()->logIn(
        login, password, false, this, [&person](const core::Result<api::Person>& answer) { person.emplace(answer); });
    if (!QTest::qWaitFor([&person] { return person.has_value(); }, 20'000) || !person->ok())
        qFatal("cannot log in: %s", person ? core::wireName(person->error().code) : "no answer");
    return fixture;
}

// A page without a word and a picture's worth of bytes.
QByteArray OknodTest::pdf(qsizetype bytes)
{
    QByteArray text = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto object = [&text, &places](const QByteArray& body) {
        places << text.size();
        text += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
    object("<< /Length " + QByteArray::number(bytes) + " >>\nstream\n" + QByteArray(bytes, ' ') + "\nendstream");
    const qsizetype table = text.size();
    text += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        text += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return text + "trailer << /Size " + QByteArray::number(places.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
}

QString OknodTest::makeDraft(test::ClientFixture& window, const QString& organisation, const QByteArray& content)
{
    std::optional<core::Result<Loaded<api::ServiceForm>>> form;
    QObject here; // the callback comes twice when there is a copy
    window.client->catalogue()->form(
        QStringLiteral("archival-reference"), &here, [&form](const auto& loaded) { form.emplace(loaded); });
    if (!QTest::qWaitFor([&form] { return form.has_value(); }, 20'000) || !form->ok())
        qFatal("no form");
    Drafts* drafts = window.client->drafts();
    const auto id = drafts->create({.serviceId = QStringLiteral("archival-reference"),
        .serviceVersion = (*form)->value.version,
        .title = QStringLiteral("Архивная справка"),
        .regionCode = QStringLiteral("6501400000000"),
        .answers = answers(organisation)});
    QFile file(window.folder.filePath(QStringLiteral("паспорт.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    file.close();
    QSignalSpy added(drafts->addFile(*id, file.fileName(), QStringLiteral("identity")), &FileAddition::finished);
    added.wait();
    return *id;
}

void OknodTest::catalogueIsRead()
{
    const auto citizen = window(maria, mariaPassword);
    std::optional<core::Result<Loaded<api::Page<api::ServiceSummary>>>> services;
    citizen->client->catalogue()->services(
        {.regionCode = QStringLiteral("6501400000000"), .text = QStringLiteral("архивная")}, this,
        [&services](const auto& loaded) { services.emplace(loaded); });
    QTRY_VERIFY(services);
    QVERIFY(services->ok());
    QVERIFY(!(*services)->value.items.empty());
    std::optional<core::Result<Loaded<api::ServiceDetails>>> card;
    citizen->client->catalogue()->service(
        QStringLiteral("archival-reference"), this, [&card](const auto& loaded) { card.emplace(loaded); });
    QTRY_VERIFY(card && card->ok());
    bool limits = false;
    citizen->client->catalogue()->limits(this, [&limits](const auto& loaded) { limits = loaded.ok(); });
    QTRY_VERIFY(limits);
    QTRY_VERIFY(!citizen->client->applications()->list().empty());
}

// A citizen sends, a clerk takes, the citizen sees it in less than two seconds and takes their own file back.
void OknodTest::regionFollowsThePerson()
{
    const QString chosen = QStringLiteral("2602700000000");
    const auto first = window(maria, mariaPassword);
    QVERIFY(first->client->catalogue()->regionCode() != chosen);
    first->client->homeRegion()->choose(chosen);
    QTRY_COMPARE(first->client->session()->person()->regionCode.value_or(QString()), chosen);
    const auto other = window(maria, mariaPassword);
    QCOMPARE(other->client->catalogue()->regionCode(), chosen);
}

void OknodTest::wayOfAnApplication()
{
    const auto citizen = window(maria, mariaPassword);
    const auto clerk = window(QStringLiteral("archive1"), QStringLiteral("Фонд-Опись-Дело-1"));
    QTRY_VERIFY(citizen->client->push()->isOpen());
    QTRY_VERIFY(clerk->client->push()->isOpen());
    // The inbox as its window reads it: anew whenever the server says that a task changed.
    QStringList inbox;
    const auto readInbox = [&] {
        clerk->client->api()->send<api::Page<api::TaskSummary>>(calls::listTasks({.queue = QStringLiteral("new")}),
            this, [&inbox](const core::Result<api::Page<api::TaskSummary>>& page) {
                inbox.clear();
                for (const api::TaskSummary& task : page ? page->items : std::vector<api::TaskSummary>())
                    inbox << task.id;
            });
    };
    connect(clerk->client->push(), &Push::changed, this, [&](const QString& kind) {
        if (kind == u"task")
            readInbox();
    });

    QSignalSpy sent(citizen->client->outbox(), &Outbox::sent);
    QSignalSpy returned(citizen->client->outbox(), &Outbox::returned);
    const QByteArray content = pdf(300'000);
    QVERIFY(citizen->client->outbox()->submit(makeDraft(*citizen, QStringLiteral("Тымовский леспромхоз"), content)));
    QTRY_VERIFY_WITH_TIMEOUT(!sent.isEmpty() || !returned.isEmpty(), 20'000);
    if (!returned.isEmpty()) {
        const auto why = returned.first().at(1).value<core::Error>();
        QFAIL(qPrintable(QString::fromLatin1(core::wireName(why.code)) + u' ' + why.pointer + u' '
            + (why.more.empty() ? QString() : why.more.front().pointer)));
    }
    const auto application = sent.first().at(1).value<api::Application>();
    QVERIFY(!application.summary.number.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(inbox.contains(application.summary.id), 2000);
    clerk->client->push()->disconnect(this);

    QSignalSpy changed(citizen->client->applications(), &MyApplications::applicationChanged);
    QElapsedTimer timer;
    timer.start();
    std::optional<core::Result<api::Task>> taken;
    clerk->client->api()->send<api::Task>(calls::takeTask(application.summary.id), this,
        [&taken](const core::Result<api::Task>& task) { taken.emplace(task); });
    QTRY_VERIFY(taken);
    QVERIFY(taken->ok());
    const auto seen = [&citizen, &application] {
        const auto& list = citizen->client->applications()->list();
        return std::any_of(list.begin(), list.end(), [&application](const api::ApplicationSummary& row) {
            return row.id == application.summary.id && row.status == core::ApplicationStatus::InProgress;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(seen(), 2000);
    qInfo("the citizen saw the change after %lld ms", timer.elapsed());

    // Another clerk comes too late.
    const auto second = window(QStringLiteral("archive2"), QStringLiteral("Фонд-Опись-Дело-2"));
    std::optional<core::Result<api::Task>> late;
    second->client->api()->send<api::Task>(calls::takeTask(application.summary.id), this,
        [&late](const core::Result<api::Task>& task) { late.emplace(task); });
    QTRY_VERIFY(late);
    QVERIFY(!late->ok());
    QCOMPARE(late->error().code, ErrorCode::TaskTaken);

    const std::vector<api::File>& files = (*taken)->application.files;
    QCOMPARE(files.size(), 1u);
    std::optional<core::Result<QString>> got;
    connect(clerk->client->downloads()->fetch(application.summary.id, files.front()), &Download::finished, this,
        [&got](const auto& path) { got.emplace(path); });
    QTRY_VERIFY(got);
    QVERIFY(got->ok());
    QFile copy(**got);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
}

void OknodTest::exactlyOneAfterKills()
{
    const auto citizen = window(maria, mariaPassword);
    QTRY_VERIFY(!citizen->client->applications()->list().empty());
    QSignalSpy sent(citizen->client->outbox(), &Outbox::sent);
    QSignalSpy returned(citizen->client->outbox(), &Outbox::returned);
    const auto count = [this, &citizen] {
        std::optional<core::Result<api::Page<api::ApplicationSummary>>> page;
        citizen->client->api()->send(calls::listApplications({}, 200), this,
            Then<api::Page<api::ApplicationSummary>>([&page](const auto& answer) { page.emplace(answer); }));
        return QTest::qWaitFor([&page] { return page.has_value(); }, 10'000) && *page ? (*page)->items.size() : 0u;
    };
    const size_t before = count();
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        const QString id = makeDraft(*citizen, QStringLiteral("Совхоз № %1").arg(round), pdf(1000));
        bool killed = false;
        const auto watch =
            connect(citizen->client->outbox(), &Outbox::changed, this, [this, round, &killed](const OutboxItem& item) {
                if (item.state != OutboxItem::State::Sending || std::exchange(killed, true))
                    return;
                // Before, while and after the server works on it.
                QTimer::singleShot(std::chrono::milliseconds(2 * round * round), this, &OknodTest::killServer);
            });
        QVERIFY(citizen->client->outbox()->submit(id));
        QTRY_VERIFY_WITH_TIMEOUT(killed && m_server->state() == QProcess::NotRunning, 20'000);
        disconnect(watch);
        startServer();
        QTRY_COMPARE_WITH_TIMEOUT(sent.count(), round + 1, 30'000);
    }
    QVERIFY(returned.isEmpty());
    QCOMPARE(count(), before + rounds);
}

void OknodTest::uploadGoesOnAfterAKill()
{
    const auto citizen = window(maria, mariaPassword);
    QSignalSpy sent(citizen->client->outbox(), &Outbox::sent);
    QSignalSpy returned(citizen->client->outbox(), &Outbox::returned);
    const QString id = makeDraft(*citizen, QStringLiteral("Автобаза"), pdf(30'000'000));
    bool killed = false;
    int lowest = 100;
    connect(citizen->client->outbox(), &Outbox::changed, this, [this, &killed, &lowest](const OutboxItem& item) {
        if (item.state != OutboxItem::State::Uploading)
            return;
        if (item.percent >= 50 && !std::exchange(killed, true))
            QTimer::singleShot(0, this, &OknodTest::killServer);
        else if (killed && m_server->state() == QProcess::Running && item.percent > 0)
            lowest = std::min(lowest, item.percent);
    });
    QVERIFY(citizen->client->outbox()->submit(id));
    QTRY_VERIFY_WITH_TIMEOUT(killed && m_server->state() == QProcess::NotRunning, 30'000);
    startServer();
    QTRY_VERIFY_WITH_TIMEOUT(!sent.isEmpty() || !returned.isEmpty(), 30'000);
    QVERIFY(returned.isEmpty());
    qInfo("after the kill the upload went on at %d %%", lowest);
    QVERIFY(lowest >= 20);
}

void OknodTest::wrongFilesComeBack()
{
    const auto citizen = window(maria, mariaPassword);
    QSignalSpy returned(citizen->client->outbox(), &Outbox::returned);
    const QString id = makeDraft(*citizen, QStringLiteral("Автобаза"), "это просто текст\n");
    QVERIFY(citizen->client->outbox()->submit(id));
    QTRY_COMPARE(returned.count(), 1);
    const auto draft = citizen->client->drafts()->open(id);
    QVERIFY(draft && draft->refusal);
    QCOMPARE(draft->refusal->code, ErrorCode::FileTypeWrong);
    QCOMPARE(draft->refusal->pointer, QStringLiteral("/files/0"));
    QCOMPARE(draft->files.size(), 1u);
}

void OknodTest::addressBaseArrives()
{
    const auto one = window(maria, mariaPassword);
    AddressStore* addresses = one->client->addresses();
    addresses->refresh();
    QTRY_VERIFY(addresses->base());
    QTRY_COMPARE(addresses->state().phase, AddressState::Phase::Ready);
    QVERIFY(!addresses->base()->suggest(QStringLiteral("тымовское")).empty());
    // Asked again, nothing comes: the server's entity tag is the checksum.
    const auto base = addresses->base();
    QSignalSpy settled(addresses, &AddressStore::stateChanged);
    addresses->refresh();
    QTRY_VERIFY(settled.count() >= 2 && addresses->state().phase == AddressState::Phase::Ready);
    QCOMPARE(addresses->base(), base);
    QVERIFY(!addresses->state().error);
}

QTEST_GUILESS_MAIN(OknodTest)
#include "oknod_test.moc"
