// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of steps, the versions of packages, who works a task, and what is printed.
#include "server/services/fixture.h"
#include "server/services/officials.h"

#include <QDir>
#include <QTest>

using namespace okno;
using namespace okno::server;
using core::ErrorCode;

namespace {

const QString archive = QStringLiteral("tymovsk-archive");
const QString service = QStringLiteral("archival-reference");

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QDir source(from);
    for (const QFileInfo& entry : source.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else if (!QFile::copy(entry.filePath(), target))
            qFatal("cannot copy %s", qPrintable(entry.filePath()));
    }
}

void edit(const QString& path, const QByteArray& from, const QByteArray& to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(path));
    QByteArray text = file.readAll();
    if (!text.contains(from))
        qFatal("%s does not have %s", qPrintable(path), from.constData());
    file.resize(0);
    file.seek(0);
    file.write(text.replace(from, to));
}

} // namespace

class StepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }

    void describesItsFields();
    void checksItsFields();
    void storesWhatWasWritten();
    void refusalNeedsNoFields();
    void formKeepsTheVersionOfTheApplication();
    void unknownVersionIsNotFound();
    void listsOfficialsOfTheAgency();
    void supervisorAssigns();
    void nobodyElseAssigns();
    void printsTheApplication();
    void printsTheResult();
    void nobodyElsePrints();

private:
    // The service as an administrator changed it: the number of the journal is required, a date is asked for, and the
    // form has another title.
    void changeCatalogue(const QByteArray& version);
    api::Task working(const QString& key);
    core::Result<Answer> assign(const Actor& actor, const api::Task& task, const QString& official);
    QStringList noticesOf(const Actor& actor);

    std::unique_ptr<test::Fixture> f;
    Actor citizen;
    Actor clerk;
    Actor second;
    Actor head;
    Actor stranger;
};

void StepsTest::init()
{
    f = std::make_unique<test::Fixture>();
    citizen = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
    clerk = f->add(core::Role::Clerk, QStringLiteral("archive1"), archive);
    second = f->add(core::Role::Clerk, QStringLiteral("archive2"), archive);
    head = f->add(core::Role::Supervisor, QStringLiteral("head"), archive);
    stranger = f->add(core::Role::Clerk, QStringLiteral("zags1"), QStringLiteral("tymovsk-zags"));
}

void StepsTest::changeCatalogue(const QByteArray& version)
{
    const QString own = f->folder.filePath(QStringLiteral("own"));
    const QString package = own + u'/' + archive + u'/' + service;
    copyFolder(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue/tymovsk-archive/archival-reference"), package);
    edit(package + QStringLiteral("/service.json"), "\"version\": \"1.0.0\"", "\"version\": \"" + version + "\"");
    edit(package + QStringLiteral("/regulation.bpmn"), "<okno:field name=\"registryNumber\"",
        "<okno:field name=\"registered\" kind=\"date\" title=\"Дата записи\"/>"
        "<okno:field required=\"true\" name=\"registryNumber\"");
    edit(package + QStringLiteral("/form.schema.json"), "\"Организация", "\"Место работы");
    f->close();
    f->open(own);
}

api::Task StepsTest::working(const QString& key)
{
    const QString id = f->submitted(citizen, key).summary.id;
    return f->taskOf(*f->take(clerk, id));
}

void StepsTest::describesItsFields()
{
    const api::Task task = working(QStringLiteral("k"));
    QCOMPARE(task.step->fields.size(), 1u);
    const api::StepField& field = task.step->fields.front();
    QCOMPARE(field.name, QStringLiteral("registryNumber"));
    QCOMPARE(field.kind, QStringLiteral("text"));
    QVERIFY(!field.required && field.forApplicant && field.hint.contains(u"Т-214"));
    Actor reader = clerk;
    reader.language = QStringLiteral("en");
    const auto english = f->services->cases.task(reader, task.summary.id);
    QVERIFY(english->step->fields.front().title != field.title);
}

void StepsTest::checksItsFields()
{
    changeCatalogue("2.0.0");
    const api::Task task = working(QStringLiteral("k"));
    QCOMPARE(task.step->fields.size(), 2u);
    api::StepCompletion completion{task.step->id, QStringLiteral("accept"), {}, {}, {}};
    for (const api::Demand& demand : task.step->demands)
        completion.demands << demand.id;
    const auto pointers = [&](const QJsonObject& data) {
        completion.data = data;
        const auto answer = f->complete(clerk, task.summary.id, task.summary.version, completion);
        if (answer)
            return QStringList();
        QStringList all{answer.error().pointer};
        for (const core::Error& more : answer.error().more)
            all << more.pointer;
        return all;
    };
    QCOMPARE(pointers({}), QStringList{QStringLiteral("/data/registryNumber")});
    QCOMPARE(pointers({{QStringLiteral("registryNumber"), QStringLiteral("  ")},
                 {QStringLiteral("registered"), QStringLiteral("вчера")}, {QStringLiteral("more"), 1}}),
        (QStringList{
            QStringLiteral("/data/registered"), QStringLiteral("/data/registryNumber"), QStringLiteral("/data/more")}));
    QCOMPARE(pointers({{QStringLiteral("registryNumber"), 12}}), QStringList{QStringLiteral("/data/registryNumber")});
    QCOMPARE(f->services->cases.task(clerk, task.summary.id)->summary.version, task.summary.version);
    QVERIFY(pointers({{QStringLiteral("registryNumber"), QStringLiteral("Т-1")}}).isEmpty());
}

void StepsTest::storesWhatWasWritten()
{
    const api::Task task = working(QStringLiteral("k"));
    const QString id = task.summary.id;
    api::StepCompletion completion{task.step->id, QStringLiteral("accept"), {}, {}, {}};
    for (const api::Demand& demand : task.step->demands)
        completion.demands << demand.id;
    completion.data = QJsonObject{{QStringLiteral("registryNumber"), QStringLiteral(" Т-214 ")}};
    const auto first = f->complete(clerk, id, task.summary.version, completion);
    QVERIFY(first.ok());
    // The next step: its field is the officials' own.
    completion = {QStringLiteral("search"), QStringLiteral("found"), {QStringLiteral("inventories")}, {}, {}};
    completion.data = QJsonObject{{QStringLiteral("fund"), QStringLiteral("Ф. 12, оп. 2-л")}};
    QVERIFY(f->complete(clerk, id, f->taskOf(*first).summary.version, completion).ok());

    const auto official = f->services->cases.task(clerk, id)->application.history;
    const auto applicant = f->services->cases.application(citizen, id)->history;
    const api::FilledField number{
        QStringLiteral("registryNumber"), QStringLiteral("Номер в журнале запросов"), QStringLiteral("Т-214")};
    QCOMPARE(official.at(2).fields, std::vector{number});
    QCOMPARE(applicant.at(2).fields, std::vector{number});
    QCOMPARE(official.at(3).fields.front().value, QStringLiteral("Ф. 12, оп. 2-л"));
    QVERIFY(applicant.at(3).fields.empty());
    const auto journal = f->database->read([&](storage::Connection& db) -> core::Result<QJsonObject> {
        return storage::listJournal(db, {}, 0, 2).back().data;
    });
    QCOMPARE((*journal)[u"fields"][u"registryNumber"].toString(), QStringLiteral("Т-214"));
    // And a restart keeps it.
    f->close();
    f->open({});
    QCOMPARE(f->services->cases.application(citizen, id)->history.at(2).fields, std::vector{number});
}

void StepsTest::refusalNeedsNoFields()
{
    changeCatalogue("2.0.0");
    const api::Task task = working(QStringLiteral("k"));
    const api::StepCompletion refusal{
        task.step->id, QStringLiteral("redirect"), {}, QStringLiteral("Не наш район"), {}};
    QVERIFY(f->complete(clerk, task.summary.id, task.summary.version, refusal).ok());
}

void StepsTest::formKeepsTheVersionOfTheApplication()
{
    const QString id = f->submitted(citizen, QStringLiteral("k")).summary.id;
    const auto before = f->services->catalogue.form(service, {});
    changeCatalogue("2.0.0");
    const auto application = f->services->cases.application(citizen, id);
    QCOMPARE(application->serviceVersion, QStringLiteral("1.0.0"));
    const auto own = f->services->catalogue.form(service, application->serviceVersion);
    QVERIFY(own.ok());
    QCOMPARE(*own, *before);
    const auto offered = f->services->catalogue.form(service, {});
    QCOMPARE(offered->version, QStringLiteral("2.0.0"));
    QVERIFY(offered->schema != own->schema);
    QCOMPARE(*f->services->catalogue.form(service, QStringLiteral("2.0.0")), *offered);
    QCOMPARE(f->services->catalogue.service(service, QStringLiteral("1.0.0"), QStringLiteral("ru"))->version,
        QStringLiteral("1.0.0"));
    // Its steps are the old ones too.
    QCOMPARE(f->taskOf(*f->take(clerk, id)).step->fields.size(), 1u);
}

void StepsTest::unknownVersionIsNotFound()
{
    QCOMPARE(f->services->catalogue.form(service, QStringLiteral("0.9")).error().code, ErrorCode::NotFound);
    QCOMPARE(f->services->catalogue.form(QStringLiteral("no-such"), {}).error().code, ErrorCode::NotFound);
}

void StepsTest::listsOfficialsOfTheAgency()
{
    working(QStringLiteral("k"));
    const auto page = listOfficials(*f->database, head, {}, 50);
    QVERIFY(page.ok());
    QCOMPARE(page->items.size(), 3u);
    int tasks = 0;
    for (const api::Official& official : page->items) {
        QVERIFY(official.id != stranger.accountId && official.id != citizen.accountId);
        tasks += official.id == clerk.accountId ? official.tasks : 0;
    }
    QCOMPARE(tasks, 1);
    // Page by page the same.
    const auto one = listOfficials(*f->database, head, {}, 2);
    QVERIFY(one->next);
    const auto two = listOfficials(*f->database, head, *one->next, 2);
    QCOMPARE(one->items.size() + two->items.size(), 3u);
    QCOMPARE(two->items.front(), page->items.back());
    QCOMPARE(listOfficials(*f->database, clerk, {}, 50).error().code, ErrorCode::Forbidden);
}

core::Result<Answer> StepsTest::assign(const Actor& actor, const api::Task& task, const QString& official)
{
    return f->wait<Answer>([&](auto done) {
        f->services->assignTask.run(actor, task.summary.id, etagOf(task.summary.version), {official}, std::move(done));
    });
}

QStringList StepsTest::noticesOf(const Actor& actor)
{
    const auto notices = f->database->read([&](storage::Connection& db) -> core::Result<std::vector<api::Notice>> {
        return storage::listNotices(db, actor.accountId, {}, 50);
    });
    QStringList titles;
    for (const api::Notice& notice : *notices)
        titles << notice.title;
    return titles;
}

void StepsTest::supervisorAssigns()
{
    const api::Task task = working(QStringLiteral("k"));
    QVERIFY(f->services->cases.task(head, task.summary.id)->allowed.contains(QStringLiteral("assign")));
    QVERIFY(!task.allowed.contains(QStringLiteral("assign")));
    const auto given = assign(head, task, second.accountId);
    QVERIFY(given.ok());
    const api::Task now = f->taskOf(*given);
    QCOMPARE(*now.summary.assigneeId, second.accountId);
    QCOMPARE(now.application.history.back().action, QStringLiteral("assigned"));
    QCOMPARE(noticesOf(second), QStringList{QStringLiteral("Вам поручено заявление № 2026-000001")});
    QVERIFY(noticesOf(clerk).isEmpty());
    const auto journal = f->database->read([&](storage::Connection& db) -> core::Result<api::JournalRecord> {
        return storage::listJournal(db, {}, 0, 1).front();
    });
    QCOMPARE(journal->action, QStringLiteral("application.assigned"));
    QCOMPARE(*journal->actorId, head.accountId);
    QCOMPARE(journal->data[u"from"].toString(), clerk.accountId);
    QCOMPARE(journal->data[u"to"].toString(), second.accountId);
    // What nobody has taken begins with it.
    f->clock.advance(1);
    const QString fresh = f->submitted(citizen, QStringLiteral("k2")).summary.id;
    const auto begun = assign(head, *f->services->cases.task(head, fresh), clerk.accountId);
    QCOMPARE(f->taskOf(*begun).summary.status, core::ApplicationStatus::InProgress);
    QVERIFY(noticesOf(citizen).size() >= 3);
}

void StepsTest::nobodyElseAssigns()
{
    const api::Task task = working(QStringLiteral("k"));
    QCOMPARE(assign(second, task, second.accountId).error().code, ErrorCode::Forbidden);
    QCOMPARE(assign(head, task, stranger.accountId).error().pointer, QStringLiteral("/officialId"));
    QCOMPARE(assign(head, task, citizen.accountId).error().pointer, QStringLiteral("/officialId"));
    QCOMPARE(assign(head, task, QStringLiteral("nobody")).error().pointer, QStringLiteral("/officialId"));
    const Actor foreign =
        f->add(core::Role::Supervisor, QStringLiteral("social-head"), QStringLiteral("tymovsk-social"));
    QCOMPARE(assign(foreign, task, second.accountId).error().code, ErrorCode::NotFound);
    api::Task old = task;
    old.summary.version -= 1;
    QCOMPARE(assign(head, old, second.accountId).error().code, ErrorCode::VersionMismatch);
}

void StepsTest::printsTheApplication()
{
    const api::Application a = f->submitted(citizen, QStringLiteral("k"));
    for (const Actor& reader : {citizen, clerk}) {
        const auto print = f->services->printouts.print(reader, a.summary.id, {});
        QVERIFY(print.ok());
        QVERIFY(print->title.contains(a.summary.number));
        for (const QString& word : {a.summary.number, QStringLiteral("Ёжикова Анна Львовна"),
                 QStringLiteral("Леспромхоз"), QStringLiteral("паспорт.pdf"), QStringLiteral("18 июня 2015")})
            QVERIFY2(print->html.contains(word), qPrintable(word));
        QVERIFY(!print->html.contains(u"{{"));
    }
    QCOMPARE(f->services->printouts.print(citizen, a.summary.id, QStringLiteral("poem")).error().pointer,
        QStringLiteral("/part"));
}

void StepsTest::printsTheResult()
{
    const QString id = working(QStringLiteral("k")).summary.id;
    const QString part = QStringLiteral("result");
    QCOMPARE(f->services->printouts.print(citizen, id, part).error().code, ErrorCode::NotFound);
    QVERIFY(f->pass(clerk, id, QStringLiteral("accept")).ok());
    const api::Task task = *f->services->cases.task(clerk, id);
    api::StepCompletion completion{task.step->id, QStringLiteral("found"), {QStringLiteral("inventories")}, {}, {}};
    completion.data = QJsonObject{{QStringLiteral("fund"), QStringLiteral("Ф. 12 <опись 2>")}};
    QVERIFY(f->complete(clerk, id, task.summary.version, completion).ok());
    // The draft that the official signs.
    const auto draft = f->services->printouts.print(clerk, id, part);
    QVERIFY(draft && draft->html.contains(u"Ёжикова\u00A0А.\u00A0Л.") && draft->html.contains(u"16 ноября 2026"));
    QVERIFY(draft->html.contains(u"Ф. 12 &lt;опись 2&gt;"));
    QVERIFY(f->pass(clerk, id, QStringLiteral("ready"), true).ok());
    f->clock.advance(24 * 3600);
    QVERIFY(f->pass(clerk, id, QStringLiteral("issued")).ok());
    f->clock.advance(24 * 3600);
    const auto result = f->services->printouts.print(citizen, id, part);
    QVERIFY(result && result->html.contains(u"17 ноября 2026"));
}

void StepsTest::nobodyElsePrints()
{
    const QString id = working(QStringLiteral("k")).summary.id;
    const Actor other = f->add(core::Role::Citizen, QStringLiteral("other@okno.example"));
    for (const Actor& reader : {other, stranger})
        QCOMPARE(f->services->printouts.print(reader, id, {}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
