// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/fixture.h"
#include "server/services/notices.h"

#include <QTest>
#include <atomic>

using namespace okno;
using namespace okno::server;
using core::ErrorCode;
using Status = core::ApplicationStatus;

namespace {
const QString archive = QStringLiteral("tymovsk-archive");
}

class CasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }

    void submitStoresEverythingAtOnce();
    void answerIsWhatIsReadLater();
    void repetitionIsAnsweredTheSame();
    void parallelRepetitionMakesOne();
    void submitNamesEveryFault();
    void submitChecksServiceRegionAndLevel();
    void refusedSubmissionLeavesNothing();
    void uploadsOfOthersCannotBeAttached();
    void nobodyElseReadsIt();
    void oneOfTwoClerksWins();
    void releaseIsOnesOwnOrASupervisors();
    void stepsDemandWhatTheyDemand();
    void wholeWayToTheResult();
    void remarkStopsTheClock();
    void unansweredRemarkIsClosed();
    void withdraws();
    void oldVersionIsRefused();
    void queuesAndCounters();
    void pagesByCursor();
    void searches();
    void englishReaderReadsEnglish();
    void catalogueFindsByStem();

private:
    core::Result<Answer> ask(const Actor& actor, const QString& id, int version, int days = 5);
    qint64 count(QStringView sql);
    std::unique_ptr<test::Fixture> f;
    Actor citizen;
    Actor clerk;
    Actor second;
    Actor head;
    Actor stranger;
};

void CasesTest::init()
{
    f = std::make_unique<test::Fixture>();
    citizen = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    clerk = f->add(core::Role::Clerk, QStringLiteral("archive1"), archive);
    second = f->add(core::Role::Clerk, QStringLiteral("archive2"), archive);
    head = f->add(core::Role::Supervisor, QStringLiteral("head"), archive);
    stranger = f->add(core::Role::Clerk, QStringLiteral("zags1"), QStringLiteral("tymovsk-zags"));
}

qint64 CasesTest::count(QStringView sql)
{
    return f->database->read([&](storage::Connection& db) -> core::Result<qint64> { return db.number(sql); })
        .valueOr(-1);
}

core::Result<Answer> CasesTest::ask(const Actor& actor, const QString& id, int version, int days)
{
    const QString key = QStringLiteral("ask-%1").arg(++f->keys);
    return f->wait<Answer>([&](auto done) {
        f->services->askApplicant.run(actor, id, etagOf(version),
            {QStringLiteral("Уточните год"), {QStringLiteral("/work/from")}, days}, {key, key}, std::move(done));
    });
}

void CasesTest::submitStoresEverythingAtOnce()
{
    const api::Application a = f->submitted(citizen, QStringLiteral("k"));
    QCOMPARE(a.summary.number, QStringLiteral("2026-000001"));
    QCOMPARE(a.summary.status, Status::Submitted);
    QCOMPARE(a.files.size(), 1u);
    QCOMPARE(a.files.front().name, QStringLiteral("паспорт.pdf"));
    QCOMPARE(a.history.size(), 1u);
    QCOMPARE(a.steps.front().state, QStringLiteral("now"));
    QVERIFY(a.summary.dueDate);
    QVERIFY(!a.dueExplanation.isEmpty());
    QCOMPARE(a.allowed, QStringList{QStringLiteral("withdraw")});
    QCOMPARE(count(u"SELECT COUNT(*) FROM journal WHERE action = 'application.submitted'"), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM notices"), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM events"), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM uploads"), 0);
    QCOMPARE(f->deliveries().size(), 1u);
    QVERIFY(f->deliveries().front().subject.contains(a.summary.number));
    const auto file = f->services->cases.file(citizen, a.summary.id, a.files.front().id);
    QVERIFY(file && QFile(file->path).size() == file->row.size);
    QCOMPARE(f->submitted(citizen, QStringLiteral("k2")).summary.number, QStringLiteral("2026-000002"));
}

void CasesTest::answerIsWhatIsReadLater()
{
    const auto answer = f->submit(citizen, f->application(citizen), QStringLiteral("k"));
    QVERIFY(answer.ok());
    const QJsonObject told = f->object(*answer);
    const auto read = f->services->cases.application(citizen, told[u"summary"][u"id"].toString());
    QVERIFY(read.ok());
    QCOMPARE(QJsonObject(api::toJson(*read)), told);
    // The number was not known yet when the words were made.
    const QString number = read->summary.number;
    const auto notices = listNotices(*f->database, citizen, {}, 10);
    QVERIFY(notices && notices->items.size() == 1);
    QVERIFY(notices->items.front().title.contains(number));
    QVERIFY(f->deliveries().front().text.contains(number));
    QCOMPARE(count(u"SELECT COUNT(*) FROM applications WHERE search LIKE number || ' %'"), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM journal WHERE data LIKE '%\"number\":\"2026-000001\"%'"), 1);
}

void CasesTest::repetitionIsAnsweredTheSame()
{
    const api::NewApplication application = f->application(citizen);
    const auto first = f->submit(citizen, application, QStringLiteral("k"));
    QVERIFY(first.ok());
    const QString id = f->object(*first)[u"summary"][u"id"].toString();
    QVERIFY(f->take(clerk, id).ok());
    const auto again = f->submit(citizen, application, QStringLiteral("k"));
    QVERIFY(again.ok());
    QCOMPARE(*again, *first);
    const auto other = f->submit(citizen, application, QStringLiteral("k"), QStringLiteral("another body"));
    QCOMPARE(other.error().code, ErrorCode::IdempotencyKeyReused);
    QCOMPARE(f->submit(citizen, application, QString()).error().code, ErrorCode::IdempotencyKeyMissing);
    QCOMPARE(count(u"SELECT COUNT(*) FROM applications"), 1);
}

void CasesTest::parallelRepetitionMakesOne()
{
    const api::NewApplication application = f->application(citizen);
    std::vector<std::thread> threads;
    std::vector<core::Result<Answer>> answers(8, core::Result<Answer>(ErrorCode::Internal));
    for (std::size_t i = 0; i < answers.size(); ++i)
        threads.emplace_back([&, i] { answers[i] = f->submit(citizen, application, QStringLiteral("k")); });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& answer : answers) {
        QVERIFY(answer.ok());
        QCOMPARE(*answer, *answers.front());
    }
    QCOMPARE(count(u"SELECT COUNT(*) FROM applications"), 1);
}

void CasesTest::submitNamesEveryFault()
{
    api::NewApplication bad = f->application(citizen);
    QJsonObject passport = bad.answers.value(QStringLiteral("passport")).toObject();
    passport.insert(QStringLiteral("number"), QStringLiteral("1"));
    bad.answers.insert(QStringLiteral("passport"), passport);
    bad.answers.remove(QStringLiteral("consent"));
    bad.files.front().document = QStringLiteral("cat");
    const auto result = f->submit(citizen, bad, QStringLiteral("k"));
    QVERIFY(!result);
    QStringList pointers;
    for (const core::Error& each : result.error().more)
        pointers << each.pointer;
    for (const QString& expected : {QStringLiteral("/answers/passport/number"), QStringLiteral("/answers/consent"),
             QStringLiteral("/files/0/document"), QStringLiteral("/files")})
        QVERIFY2(pointers.contains(expected), qPrintable(expected));
}

void CasesTest::submitChecksServiceRegionAndLevel()
{
    const api::NewApplication good = f->application(citizen);
    api::NewApplication bad = good;
    bad.serviceId = QStringLiteral("no-such");
    QCOMPARE(f->submit(citizen, bad, QStringLiteral("1")).error().code, ErrorCode::NotFound);
    bad = good;
    bad.regionCode = QStringLiteral("2602700000000");
    QCOMPARE(f->submit(citizen, bad, QStringLiteral("2")).error().code, ErrorCode::RegionNotServed);
    bad = good;
    bad.serviceVersion = QStringLiteral("0.0.1");
    QCOMPARE(f->submit(citizen, bad, QStringLiteral("3")).error().pointer, QStringLiteral("/serviceVersion"));
    const Actor simple =
        f->add(core::Role::Citizen, QStringLiteral("s@okno.example"), {}, core::AccountLevel::Simplified);
    bad = f->application(simple);
    bad.serviceId = QStringLiteral("hunting-licence");
    bad.serviceVersion = f->shelf->service(bad.serviceId)->card({}).version;
    QCOMPARE(f->submit(simple, bad, QStringLiteral("4")).error().code, ErrorCode::Forbidden);
}

void CasesTest::refusedSubmissionLeavesNothing()
{
    api::NewApplication bad = f->application(citizen);
    bad.files.push_back(
        {QStringLiteral("01M81RH5D02PETEJ4K0TN9GSD8"), QStringLiteral("work-book"), QStringLiteral("x.pdf")});
    const auto result = f->submit(citizen, bad, QStringLiteral("k"));
    QCOMPARE(result.error().code, ErrorCode::UploadGone);
    QCOMPARE(result.error().pointer, QStringLiteral("/files/1/uploadId"));
    QCOMPARE(count(u"SELECT COUNT(*) FROM applications"), 0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM files"), 0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM uploads"), 1);
    bad.files.pop_back();
    const auto mended = f->submit(citizen, bad, QStringLiteral("k"));
    QVERIFY(mended.ok());
    QCOMPARE(f->object(*mended)[u"summary"][u"number"].toString(), QStringLiteral("2026-000001"));
}

void CasesTest::uploadsOfOthersCannotBeAttached()
{
    const Actor other = f->add(core::Role::Citizen, QStringLiteral("other@okno.example"));
    api::NewApplication application = f->application(other);
    QCOMPARE(f->submit(citizen, application, QStringLiteral("k")).error().code, ErrorCode::UploadGone);
}

void CasesTest::nobodyElseReadsIt()
{
    const api::Application a = f->submitted(citizen, QStringLiteral("k"));
    const Actor other = f->add(core::Role::Citizen, QStringLiteral("other@okno.example"));
    const QString& id = a.summary.id;
    for (const Actor& nosy : {other, stranger}) {
        QCOMPARE(f->services->cases.application(nosy, id).error(), core::Error(ErrorCode::NotFound));
        QCOMPARE(f->services->cases.file(nosy, id, a.files.front().id).error(), core::Error(ErrorCode::NotFound));
        QCOMPARE(f->services->cases.task(nosy, id).error(), core::Error(ErrorCode::NotFound));
        QCOMPARE(f->take(nosy, id).error(), core::Error(ErrorCode::NotFound));
    }
    QCOMPARE(
        f->services->cases.application(other, QStringLiteral("nonsense")).error(), core::Error(ErrorCode::NotFound));
    QVERIFY(f->services->cases.application(clerk, id).ok());
    QVERIFY(f->services->cases.tasks(stranger, {})->items.empty());
}

void CasesTest::oneOfTwoClerksWins()
{
    for (int round = 0; round < 10; ++round) {
        const QString id = f->submitted(citizen, QStringLiteral("k%1").arg(round)).summary.id;
        std::atomic<int> ready = 0;
        std::vector<core::Result<Answer>> answers(2, core::Result<Answer>(ErrorCode::Internal));
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < 2; ++i) {
            threads.emplace_back([&, i] {
                ++ready;
                while (ready < 2)
                    std::this_thread::yield();
                answers[i] = f->take(i == 0 ? clerk : second, id);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(int(answers[0].ok()) + int(answers[1].ok()), 1);
        const auto& loser = answers[0].ok() ? answers[1] : answers[0];
        QCOMPARE(loser.error().code, ErrorCode::TaskTaken);
        const api::Task task = f->taskOf(answers[0].ok() ? *answers[0] : *answers[1]);
        QCOMPARE(task.summary.assigneeId, answers[0].ok() ? clerk.accountId : second.accountId);
        QCOMPARE(task.application.history.size(), 2u);
    }
}

void CasesTest::releaseIsOnesOwnOrASupervisors()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const auto release = [&](const Actor& who) {
        return f->wait<Answer>([&](auto done) { f->services->releaseTask.run(who, id, std::move(done)); });
    };
    QVERIFY(f->take(clerk, id).ok());
    QCOMPARE(release(second).error().code, ErrorCode::TaskNotYours);
    QVERIFY(release(clerk).ok());
    QVERIFY(f->take(second, id).ok());
    const auto released = release(head);
    QVERIFY(released && !f->taskOf(*released).summary.assigneeId);
}

void CasesTest::stepsDemandWhatTheyDemand()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const int version = f->taskOf(*f->take(clerk, id)).summary.version;
    const api::StepCompletion empty{QStringLiteral("register"), QStringLiteral("accept"), {}, {}, {}};
    QCOMPARE(f->complete(second, id, version, empty).error().code, ErrorCode::TaskNotYours);
    const auto unmet = f->complete(clerk, id, version, empty);
    QVERIFY(!unmet);
    QCOMPARE(unmet.error().pointer, QStringLiteral("/demands/readable"));
    QCOMPARE(unmet.error().more.size(), 2u);
    api::StepCompletion refusal{QStringLiteral("register"), QStringLiteral("redirect"), {}, {}, {}};
    QCOMPARE(f->complete(clerk, id, version, refusal).error().pointer, QStringLiteral("/reason"));
    api::StepCompletion wrong{QStringLiteral("issue"), QStringLiteral("issued"), {}, {}, {}};
    QCOMPARE(f->complete(clerk, id, version, wrong).error().code, ErrorCode::StepNotAllowed);
    wrong = {QStringLiteral("register"), QStringLiteral("no-such"), {}, {}, {}};
    QVERIFY(!f->complete(clerk, id, version, wrong));
    QCOMPARE(f->services->cases.task(clerk, id)->summary.version, version);
}

void CasesTest::wholeWayToTheResult()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(f->take(clerk, id).ok());
    QVERIFY(f->pass(clerk, id, QStringLiteral("accept")).ok());
    QVERIFY(f->pass(clerk, id, QStringLiteral("found")).ok());
    QCOMPARE(f->pass(clerk, id, QStringLiteral("ready")).error().pointer, QStringLiteral("/files"));
    QVERIFY(f->pass(clerk, id, QStringLiteral("ready"), true).ok());
    const auto last = f->pass(clerk, id, QStringLiteral("issued"));
    QVERIFY(last.ok());
    QVERIFY(!f->taskOf(*last).step);
    const auto a = f->services->cases.application(citizen, id);
    QVERIFY(a.ok());
    QCOMPARE(a->summary.status, Status::Approved);
    QVERIFY(a->summary.hasResult && !a->summary.dueDate && a->allowed.isEmpty());
    QCOMPARE(a->files.back().purpose, QStringLiteral("result"));
    QCOMPARE(a->history.back().action, QStringLiteral("approved"));
    for (const api::StepState& step : a->steps)
        QCOMPARE(step.state, QStringLiteral("done"));
    QCOMPARE(f->pass(clerk, id, QStringLiteral("accept")).error().code, ErrorCode::WrongStatus);
    const auto notices = f->database->read([&](storage::Connection& db) -> core::Result<std::vector<api::Notice>> {
        return storage::listNotices(db, citizen.accountId, {}, 50);
    });
    QVERIFY(notices && notices->size() >= 4);
    const auto proof = f->database->read(
        [](storage::Connection& db) -> core::Result<storage::JournalProof> { return storage::verifyJournal(db); });
    QVERIFY(proof && !proof->fault);
}

void CasesTest::remarkStopsTheClock()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const int version = f->taskOf(*f->take(clerk, id)).summary.version;
    const QDate due = *f->services->cases.application(citizen, id)->summary.dueDate;
    QCOMPARE(ask(clerk, id, version, 31).error().pointer, QStringLiteral("/days"));
    QCOMPARE(ask(second, id, version).error().code, ErrorCode::TaskNotYours);
    const auto asked = ask(clerk, id, version);
    QVERIFY(asked.ok());
    QVERIFY(!f->taskOf(*asked).summary.dueDate);
    QCOMPARE(f->pass(clerk, id, QStringLiteral("accept")).error().code, ErrorCode::WrongStatus);
    auto waiting = f->services->cases.application(citizen, id);
    QCOMPARE(waiting->summary.status, Status::AwaitingApplicant);
    QVERIFY(waiting->allowed.contains(QStringLiteral("answer")));

    f->clock.advance(3 * 24 * 3600);
    QJsonObject corrected = waiting->answers;
    QJsonObject work = corrected.value(QStringLiteral("work")).toObject();
    work.insert(QStringLiteral("from"), 1985);
    corrected.insert(QStringLiteral("work"), work);
    const auto answer = [&](const api::RemarkAnswer& what, const QString& key) {
        return f->wait<Answer>([&](auto done) {
            f->services->answerRemark.run(
                citizen, id, etagOf(waiting->summary.version), what, {key, key}, std::move(done));
        });
    };
    QCOMPARE(answer({{}, {}, {}}, QStringLiteral("a1")).error().code, ErrorCode::MissingField);
    QCOMPARE(answer({{}, QJsonObject(), {}}, QStringLiteral("a2")).error().code, ErrorCode::InvalidForm);
    const auto answered = answer({QStringLiteral("С 1985 года"), corrected, {}}, QStringLiteral("a3"));
    QVERIFY(answered.ok());
    QCOMPARE(*answer({QStringLiteral("С 1985 года"), corrected, {}}, QStringLiteral("a3")), *answered);
    const auto now = f->services->cases.application(citizen, id);
    QCOMPARE(now->summary.status, Status::InProgress);
    QVERIFY(*now->summary.dueDate > due);
    QCOMPARE(now->remarks.front().answer, QStringLiteral("С 1985 года"));
    QVERIFY(now->remarks.front().before);
    QCOMPARE((*now->remarks.front().before)[u"work"][u"from"].toInt(), 1986);
    QCOMPARE(now->answers[u"work"][u"from"].toInt(), 1985);
}

void CasesTest::unansweredRemarkIsClosed()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(ask(clerk, id, f->taskOf(*f->take(clerk, id)).summary.version, 2).ok());
    QCOMPARE(f->services->closeUnanswered.run().valueOr(-1), 0);
    f->clock.advance(10 * 24 * 3600);
    QCOMPARE(f->services->closeUnanswered.run().valueOr(-1), 1);
    QCOMPARE(f->services->cases.application(citizen, id)->summary.status, Status::Refused);
    QCOMPARE(f->services->closeUnanswered.run().valueOr(-1), 0);
}

void CasesTest::withdraws()
{
    const api::Application a = f->submitted(citizen, QStringLiteral("k"));
    const auto withdraw = [&](const Actor& who, const QString& tag) {
        return f->wait<CaseRecord>([&](auto done) {
            f->services->withdrawApplication.run(
                who, a.summary.id, tag, {QStringLiteral("Передумала")}, std::move(done));
        });
    };
    const Actor other = f->add(core::Role::Citizen, QStringLiteral("other@okno.example"));
    QCOMPARE(withdraw(other, QStringLiteral("1")).error().code, ErrorCode::NotFound);
    QCOMPARE(withdraw(citizen, QStringLiteral("7")).error().code, ErrorCode::VersionMismatch);
    QVERIFY(withdraw(citizen, QStringLiteral("1")).ok());
    QVERIFY(!withdraw(citizen, QStringLiteral("*")));
    QCOMPARE(f->services->cases.application(citizen, a.summary.id)->summary.status, Status::Withdrawn);
    QVERIFY(!f->take(clerk, a.summary.id));
}

void CasesTest::oldVersionIsRefused()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    QVERIFY(f->take(clerk, id).ok());
    api::StepCompletion completion{QStringLiteral("register"), QStringLiteral("accept"),
        {QStringLiteral("readable"), QStringLiteral("identity"), QStringLiteral("enough")}, {}, {}};
    QCOMPARE(f->complete(clerk, id, 1, completion).error().code, ErrorCode::VersionMismatch);
    QVERIFY(f->complete(clerk, id, 2, completion).ok());
}

void CasesTest::queuesAndCounters()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids << f->submitted(citizen, QString::number(i)).summary.id;
    QVERIFY(f->take(clerk, ids[0]).ok());
    QVERIFY(f->take(second, ids[1]).ok());
    QVERIFY(ask(second, ids[1], 2).ok());
    const auto size = [&](const Actor& who, const char* queue) {
        TaskQuery query;
        query.queue = QString::fromLatin1(queue);
        return f->services->cases.tasks(who, query)->items.size();
    };
    QCOMPARE(size(clerk, "new"), 3u);
    QCOMPARE(size(clerk, "mine"), 1u);
    QCOMPARE(size(clerk, "waiting"), 1u);
    QCOMPARE(size(clerk, "all"), 5u);
    QCOMPARE(size(clerk, "today"), 0u);
    f->clock.advance(24 * 3600); // the first step takes one working day
    QCOMPARE(size(clerk, "today"), 4u);
    QCOMPARE(size(second, "today"), 3u);
    f->clock.advance(24 * 3600);
    QCOMPARE(size(clerk, "overdue"), 4u);
    const auto counters = f->services->cases.counters(clerk);
    QCOMPARE(*counters, (api::TaskCounters{3, 1, 0, 4, 1, 5}));
    QCOMPARE(f->services->cases.counters(stranger)->all, 0);
    TaskQuery bad;
    bad.queue = QStringLiteral("x");
    QVERIFY(!f->services->cases.tasks(clerk, bad));
    TaskQuery free;
    free.assignee = QStringLiteral("none");
    QCOMPARE(f->services->cases.tasks(clerk, free)->items.size(), 3u);
}

void CasesTest::pagesByCursor()
{
    for (int i = 0; i < 7; ++i)
        f->submitted(citizen, QString::number(i));
    for (const char* sort :
        {"due", "-due", "submitted", "-submitted", "number", "-number", "applicant", "-applicant"}) {
        TaskQuery query;
        query.sort = QString::fromLatin1(sort);
        query.limit = 3;
        QStringList seen;
        int pages = 0;
        do {
            const auto page = f->services->cases.tasks(clerk, query);
            QVERIFY(page.ok());
            for (const api::TaskSummary& task : page->items)
                seen << task.number;
            query.cursor = page->next.value_or(QString());
            ++pages;
        } while (!query.cursor.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 7);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 7);
        query.cursor = QStringLiteral("nonsense");
        QCOMPARE(f->services->cases.tasks(clerk, query).error().code, ErrorCode::InvalidCursor);
    }
    const auto first = f->services->cases.applications(citizen, {}, {}, 5);
    QVERIFY(first && first->next);
    const auto rest = f->services->cases.applications(citizen, {}, *first->next, 5);
    QCOMPARE(rest->items.size(), 2u);
    QCOMPARE(rest->items.back().number, QStringLiteral("2026-000001"));
}

void CasesTest::searches()
{
    f->submitted(citizen, QStringLiteral("k"));
    const auto found = [&](const QString& words) {
        TaskQuery query;
        query.words = words;
        return f->services->cases.tasks(clerk, query)->items.size();
    };
    QCOMPARE(found(QStringLiteral("000001")), 1u);
    QCOMPARE(found(QStringLiteral("ежикова АННА")), 1u);
    QCOMPARE(found(QStringLiteral("Ёжикова")), 1u);
    QCOMPARE(found(QStringLiteral("иванов")), 0u);
    QCOMPARE(found(QStringLiteral("%")), 0u);
}

void CasesTest::englishReaderReadsEnglish()
{
    Actor reader = citizen;
    reader.language = QStringLiteral("en");
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const auto russian = f->services->cases.application(citizen, id);
    const auto english = f->services->cases.application(reader, id);
    QVERIFY(russian->summary.stepTitle != english->summary.stepTitle);
    QVERIFY(russian->summary.serviceTitle != english->summary.serviceTitle);
}

void CasesTest::catalogueFindsByStem()
{
    const auto& catalogue = f->services->catalogue;
    const auto ids = [&](const ServiceQuery& query) {
        QStringList list;
        const auto page = catalogue.services(query, QStringLiteral("ru"));
        for (const api::ServiceSummary& service : page->items)
            list << service.id;
        return list;
    };
    QCOMPARE(ids({.words = QStringLiteral("архивную справку")}).value(0), QStringLiteral("archival-reference"));
    QCOMPARE(ids({.words = QStringLiteral("ДЕТСКИЙ САД")}).value(0), QStringLiteral("kindergarten-queue"));
    QVERIFY(ids({.words = QStringLiteral("космолёт")}).isEmpty());
    QVERIFY(!ids({.region = QStringLiteral("2600000000000")}).contains(QStringLiteral("archival-reference")));
    ServiceQuery paged{.limit = 2};
    QStringList all;
    do {
        const auto page = catalogue.services(paged, QStringLiteral("ru"));
        for (const api::ServiceSummary& service : page->items)
            all << service.id;
        paged.cursor = page->next.value_or(QString());
    } while (!paged.cursor.isEmpty());
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), qsizetype(f->shelf->services().size()));
    QCOMPARE(all.size(), qsizetype(f->shelf->services().size()));
    QVERIFY(!catalogue.classifiers(QStringLiteral("6501400000000"), QStringLiteral("ru")).situations.empty());
    QVERIFY(!catalogue.service(QStringLiteral("nope"), {}, QStringLiteral("ru")));
}

QTEST_GUILESS_MAIN(CasesTest)
#include "cases_test.moc"
