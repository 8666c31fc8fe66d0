// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/client_fixture.h"

#include <QJsonDocument>

using namespace okno;
using namespace okno::client;
using core::ErrorCode;
using test::FakeReply;
using test::FakeRequest;

// However often lines break and sides are killed: one application for one intention.
class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWithItsFiles();
    void exactlyOneWhenAnswersAreLost();
    void exactlyOneWhenTheServerIsKilledInTheMiddle_data();
    void exactlyOneWhenTheServerIsKilledInTheMiddle();
    void goesOnAfterTheProgramWasKilled();
    void waitsForTheConnection();
    void waitsForTheLogIn();
    void refusalGivesTheDraftBack();
    void refusedFileIsNamed();
    void lostUploadsAreSentAgain();
    void serverFailuresAreRepeated();
    void answersToRemarksGoTheSameWay();
    void recallWhileNothingWasSent();
    void anotherPersonsItemsStay();
    void signaturesTravelAndSurviveAKill();
    void refusalDropsSignatures();

private:
    QString makeDraft(int files = 0, qsizetype bytes = 1000);
    bool isSent() const { return !m_sent->isEmpty(); }
    void listen();

    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<test::FakeOffice> m_office;
    std::unique_ptr<test::ClientFixture> m_fixture;
    std::unique_ptr<QSignalSpy> m_sent;
    std::unique_ptr<QSignalSpy> m_returned;
    QList<OutboxItem> m_states;
};

void OutboxTest::init()
{
    m_server = std::make_unique<test::FakeServer>();
    m_office = std::make_unique<test::FakeOffice>(*m_server);
    m_fixture = std::make_unique<test::ClientFixture>(m_server->url());
    listen();
    m_fixture->logIn(QStringLiteral("maria"), true);
}

void OutboxTest::cleanup()
{
    m_sent.reset();
    m_returned.reset();
    m_fixture.reset();
    m_office.reset();
    m_server.reset();
}

void OutboxTest::listen()
{
    Outbox* outbox = m_fixture->client->outbox();
    m_sent = std::make_unique<QSignalSpy>(outbox, &Outbox::sent);
    m_returned = std::make_unique<QSignalSpy>(outbox, &Outbox::returned);
    m_states.clear();
    connect(outbox, &Outbox::changed, this, [this](const OutboxItem& item) { m_states << item; });
}

QString OutboxTest::makeDraft(int files, qsizetype bytes)
{
    Drafts* drafts = m_fixture->client->drafts();
    const auto id = drafts->create({.serviceId = QStringLiteral("archive"),
        .serviceVersion = QStringLiteral("1"),
        .title = QStringLiteral("Архивная справка"),
        .regionCode = QStringLiteral("6500000000000"),
        .answers = {{QStringLiteral("a"), QStringLiteral("б")}}});
    for (int i = 0; i < files; ++i) {
        QTemporaryFile original;
        if (!original.open())
            qFatal("no temporary file");
        QByteArray content(bytes, char('a' + i));
        content.prepend("%PDF-1.4 ");
        original.write(content);
        original.close();
        QSignalSpy added(
            drafts->addFile(*id, original.fileName(), QStringLiteral("identity")), &FileAddition::finished);
        added.wait();
    }
    return *id;
}

void OutboxTest::sendsWithItsFiles()
{
    const QString id = makeDraft(2, 5'000'000);
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QVERIFY(!m_fixture->client->drafts()->open(id)); // no longer a draft from this very moment
    QCOMPARE(m_fixture->client->outbox()->items().size(), 1u);
    QTRY_VERIFY(isSent());
    QCOMPARE(m_office->applications.size(), 1);
    QVERIFY(m_fixture->client->outbox()->items().empty());
    QVERIFY(m_fixture->client->drafts()->list().empty());
    const auto application = m_sent->first().at(1).value<api::Application>();
    QVERIFY(!application.summary.number.isEmpty());
    for (const auto& upload : std::as_const(m_office->uploads))
        QCOMPARE(upload.bytes.size(), 5'000'009);
    const QJsonObject body = QJsonDocument::fromJson(m_office->bodies.first()).object();
    QCOMPARE(body.value(QStringLiteral("files")).toArray().size(), 2);
    QCOMPARE(
        body.value(QStringLiteral("answers")).toObject().value(QStringLiteral("a")).toString(), QStringLiteral("б"));
    // The person sees waiting, growing percents, sending.
    QCOMPARE(m_states.first().state, OutboxItem::State::Waiting);
    QCOMPARE(m_states.last().state, OutboxItem::State::Sending);
    int before = 0;
    int steps = 0;
    for (const OutboxItem& item : std::as_const(m_states)) {
        if (item.state != OutboxItem::State::Uploading)
            continue;
        QVERIFY(item.percent >= before);
        before = item.percent;
        ++steps;
    }
    QVERIFY(steps >= 4);
}

void OutboxTest::exactlyOneWhenAnswersAreLost()
{
    m_office->loseRequests = 5; // Qt itself repeats a request when the connection breaks before its answer
    m_office->loseAnswers = 9;
    QVERIFY(m_fixture->client->outbox()->submit(makeDraft()));
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    QCOMPARE(m_office->applications.size(), 1);
    QVERIFY(m_office->posts >= 15);
    QVERIFY(!m_office->bodiesDiffer);
    QCOMPARE(m_sent->count(), 1);
}

void OutboxTest::exactlyOneWhenTheServerIsKilledInTheMiddle_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("kept");
    QTest::newRow("of the first piece") << 1'000'000 << true;
    QTest::newRow("of a piece that is lost") << 1'000'000 << false;
    QTest::newRow("of the application") << 60 << false;
}

void OutboxTest::exactlyOneWhenTheServerIsKilledInTheMiddle()
{
    QFETCH(int, bytes);
    QFETCH(bool, kept);
    const QString id = makeDraft(bytes > 60 ? 1 : 0, 6'000'000);
    int killed = 0;
    m_server->killInBody(bytes, [this, kept, &killed](const FakeRequest& request) {
        ++killed;
        if (kept)
            m_office->keepPartial(request);
    });
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_COMPARE(killed, 1);
    QTRY_VERIFY(!m_fixture->client->connectivity()->isOnline());
    QCOMPARE(m_fixture->client->outbox()->items().size(), 1u);
    QTRY_COMPARE(m_fixture->client->outbox()->items().front().state, OutboxItem::State::Waiting);
    QVERIFY(m_fixture->client->outbox()->items().front().problem.has_value());
    m_server->start();
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000); // by itself
    QCOMPARE(m_office->applications.size(), 1);
    for (const auto& upload : std::as_const(m_office->uploads))
        QCOMPARE(upload.bytes.size(), 6'000'009);
    if (kept)
        QVERIFY(m_server->count(QStringLiteral("HEAD /v1/uploads/U1")) >= 1); // went on where it stopped
}

void OutboxTest::goesOnAfterTheProgramWasKilled()
{
    m_office->loseAnswers = 1000;
    const QString id = makeDraft(1);
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_COMPARE(m_office->applications.size(), 1); // the server has it, the program does not know yet
    m_fixture->restart();
    m_office->loseAnswers = 0;
    listen();
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    QCOMPARE(m_office->applications.size(), 1);
    QVERIFY(!m_office->bodiesDiffer);
    QCOMPARE(m_sent->first().first().toString(), id);
}

void OutboxTest::waitsForTheConnection()
{
    const QString id = makeDraft();
    m_server->kill();
    m_fixture->client->connectivity()->probe();
    QTRY_VERIFY(!m_fixture->client->connectivity()->isOnline());
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_VERIFY(!m_states.isEmpty());
    QCOMPARE(m_states.last().state, OutboxItem::State::Waiting);
    QCOMPARE(m_fixture->client->outbox()->items().size(), 1u);
    m_server->start();
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    QCOMPARE(m_office->applications.size(), 1);
}

void OutboxTest::waitsForTheLogIn()
{
    m_office->say.push_back(FakeReply::problem(401, "session_expired"));
    QVERIFY(m_fixture->client->outbox()->submit(makeDraft()));
    QTRY_COMPARE(m_fixture->client->session()->state(), Session::State::Expired);
    QCOMPARE(m_fixture->client->outbox()->items().size(), 1u);
    QVERIFY(m_returned->isEmpty());
    m_fixture->logIn();
    QTRY_VERIFY(isSent());
    QCOMPARE(m_office->applications.size(), 1);
}

void OutboxTest::refusalGivesTheDraftBack()
{
    const QJsonObject field{{QStringLiteral("code"), QStringLiteral("missing_field")},
        {QStringLiteral("pointer"), QStringLiteral("/answers/child")}};
    m_office->say.push_back(FakeReply::problem(422, "invalid_form", {{QStringLiteral("errors"), QJsonArray{field}}}));
    const QString id = makeDraft(1);
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_COMPARE(m_returned->count(), 1);
    QVERIFY(m_fixture->client->outbox()->items().empty());
    const auto draft = m_fixture->client->drafts()->open(id);
    QVERIFY(draft);
    QCOMPARE(draft->files.size(), 1u);
    QCOMPARE(draft->answers.value(QStringLiteral("a")).toString(), QStringLiteral("б"));
    QVERIFY(draft->refusal);
    QCOMPARE(draft->refusal->code, ErrorCode::InvalidForm);
    QCOMPARE(draft->refusal->more.at(0).pointer, QStringLiteral("/answers/child"));

    // Mended and sent again: another intention, another key.
    QVERIFY(m_fixture->client->drafts()->setAnswer(id, QStringLiteral("/child"), QStringLiteral("в")));
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_VERIFY(isSent());
    QCOMPARE(m_office->applications.size(), 1);
    QVERIFY(!m_office->bodiesDiffer);
    QCOMPARE(m_office->uploads.size(), 1); // what was uploaded is not uploaded again
}

void OutboxTest::refusedFileIsNamed()
{
    const QString id = makeDraft(2);
    const auto files = m_fixture->client->drafts()->open(id)->files;
    m_office->refusedNames.insert(files.at(1).name);
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_COMPARE(m_returned->count(), 1);
    const auto draft = m_fixture->client->drafts()->open(id);
    QCOMPARE(draft->refusal->code, ErrorCode::FileTypeWrong);
    QCOMPARE(draft->refusal->pointer, QStringLiteral("/files/1"));
    QCOMPARE(m_office->applications.size(), 0);
}

void OutboxTest::lostUploadsAreSentAgain()
{
    m_office->uploadsExpire = true;
    QVERIFY(m_fixture->client->outbox()->submit(makeDraft(2)));
    QTRY_VERIFY(isSent());
    QCOMPARE(m_office->applications.size(), 1);
    QCOMPARE(m_office->uploads.size(), 2);
    QVERIFY(!m_office->bodiesDiffer);
}

void OutboxTest::serverFailuresAreRepeated()
{
    m_office->say = {FakeReply::problem(500, "internal"),
        FakeReply{.status = 502, .body = "<html>", .type = "text/html"}, FakeReply::problem(429, "too_many_requests"),
        FakeReply{.status = 201, .body = "{"}};
    QVERIFY(m_fixture->client->outbox()->submit(makeDraft()));
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    QVERIFY(m_returned->isEmpty());
    QCOMPARE(m_office->applications.size(), 1);
    const bool told = std::any_of(m_states.begin(), m_states.end(), [](const OutboxItem& item) {
        return item.problem && item.problem->code == ErrorCode::Internal && item.nextTryAt;
    });
    QVERIFY(told);
}

void OutboxTest::answersToRemarksGoTheSameWay()
{
    Drafts* drafts = m_fixture->client->drafts();
    const auto id = drafts->create({.serviceId = QStringLiteral("archive"),
        .remark = RemarkTarget{QStringLiteral("A1"), QStringLiteral("R1"), 3}});
    QVERIFY(drafts->setText(*id, QStringLiteral("Прилагаю паспорт")));
    QCOMPARE(drafts->findForRemark(QStringLiteral("A1"), QStringLiteral("R1")), *id);
    QVERIFY(!drafts->findForService(QStringLiteral("archive")));
    m_office->loseAnswers = 9;
    QVERIFY(m_fixture->client->outbox()->submit(*id));
    QVERIFY(m_fixture->client->outbox()->items().front().isRemarkAnswer);
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    const FakeRequest* request = m_server->last(QStringLiteral("POST /v1/applications/A1/answer"));
    QVERIFY(request);
    QCOMPARE(request->header("if-match"), QByteArray("\"3\""));
    const QJsonObject body = QJsonDocument::fromJson(request->body).object();
    QCOMPARE(body.value(QStringLiteral("text")).toString(), QStringLiteral("Прилагаю паспорт"));
    QVERIFY(!body.contains(QStringLiteral("answers")));
    QCOMPARE(m_office->applications.size(), 1);
}

void OutboxTest::recallWhileNothingWasSent()
{
    Outbox* outbox = m_fixture->client->outbox();
    const QString id = makeDraft();
    m_server->kill();
    QVERIFY(outbox->submit(id));
    QVERIFY(outbox->recall(id));
    QVERIFY(m_fixture->client->drafts()->open(id));
    QVERIFY(outbox->items().empty());
    QCOMPARE(outbox->recall(id).error().code, ErrorCode::NotFound);

    m_server->start();
    m_fixture->client->connectivity()->probe();
    m_office->loseAnswers = 1000; // Qt itself repeats a request when the connection breaks before its answer
    QTRY_VERIFY(m_fixture->client->connectivity()->isOnline());
    QVERIFY(outbox->submit(id));
    QTRY_VERIFY(m_office->posts >= 1);
    QCOMPARE(outbox->recall(id).error().code, ErrorCode::WrongStatus); // the server may have it
    m_office->loseAnswers = 0;
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
}

void OutboxTest::signaturesTravelAndSurviveAKill()
{
    const QString id = makeDraft(2);
    Drafts* drafts = m_fixture->client->drafts();
    const auto files = drafts->open(id)->files;
    m_server->kill();
    QVERIFY(drafts->setSignatures(id,
        {.statement = QByteArray("\x30\x00\xff", 3),
            .statementSha256 = QStringLiteral("abc"),
            .files = {{files[0].id, "first"}, {files[1].id, "second"}}}));
    QVERIFY(m_fixture->client->outbox()->submit(id));
    m_fixture->restart();
    listen();
    m_server->start();
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    const QJsonObject body = QJsonDocument::fromJson(m_office->bodies.first()).object();
    QCOMPARE(body.value(QStringLiteral("signature")).toString(), QStringLiteral("MAD/"));
    const QJsonArray sent = body.value(QStringLiteral("files")).toArray();
    QCOMPARE(sent.at(0).toObject().value(QStringLiteral("signature")).toString(), QStringLiteral("Zmlyc3Q="));
    QCOMPARE(sent.at(1).toObject().value(QStringLiteral("signature")).toString(), QStringLiteral("c2Vjb25k"));
}

void OutboxTest::refusalDropsSignatures()
{
    m_office->say.push_back(FakeReply::problem(422, "signature_owner"));
    const QString id = makeDraft();
    QVERIFY(
        m_fixture->client->drafts()->setSignatures(id, {.statement = "sig", .statementSha256 = QStringLiteral("a")}));
    QVERIFY(m_fixture->client->outbox()->submit(id));
    QTRY_COMPARE(m_returned->count(), 1);
    const auto draft = m_fixture->client->drafts()->open(id);
    QCOMPARE(draft->refusal->code, ErrorCode::SignatureOwner);
    QVERIFY(draft->signature.isEmpty());
}

void OutboxTest::anotherPersonsItemsStay()
{
    const QString id = makeDraft();
    m_server->kill();
    QVERIFY(m_fixture->client->outbox()->submit(id));
    m_fixture->client->session()->logOut();
    QVERIFY(m_fixture->client->outbox()->items().empty());
    QCOMPARE(m_fixture->client->outbox()->submit(id).error().code, ErrorCode::LocalStoreFailed);
    m_server->start();
    m_fixture->logIn(QStringLiteral("pyotr"));
    QVERIFY(m_fixture->client->outbox()->items().empty());
    QVERIFY(m_fixture->client->drafts()->list().empty());
    QCOMPARE(m_office->posts, 0);
    m_fixture->client->session()->logOut();
    m_fixture->logIn(QStringLiteral("maria"));
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20'000);
    QCOMPARE(m_server->last(QStringLiteral("POST /v1/applications"))->header("authorization"),
        QByteArray("Bearer token-of-maria"));
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
