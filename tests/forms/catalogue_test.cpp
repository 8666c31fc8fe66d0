// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_copy.h"
#include "forms/catalogue.h"
#include "regulation/engine.h"
#include "regulation/process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;

namespace {

const QString folder = QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue");
const QDate today(2026, 11, 22);

QString told(const core::Error& error)
{
    QStringList lines;
    const auto add = [&](const core::Error& each) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                .arg(QString::fromLatin1(core::wireName(each.code)),
                    each.params.value(QStringLiteral("file")).toString(),
                    each.pointer + each.params.value(QStringLiteral("place")).toString(),
                    each.params.value(QStringLiteral("problem")).toString()
                        + each.params.value(QStringLiteral("reason")).toString()));
    };
    add(error);
    for (const core::Error& more : error.more)
        add(more);
    return lines.join(u'\n');
}

QJsonObject sample(const QString& service)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/tests/data/catalogue/%1.json").arg(service));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample of %s", qPrintable(service));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT
    forms::Catalogue m_catalogue;

    void rows() const
    {
        QTest::addColumn<QString>("id");
        for (const forms::ServicePackage& package : m_catalogue.services)
            QTest::newRow(qPrintable(package.card().id)) << package.card().id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = forms::Catalogue::loadFolder(folder);
        if (!loaded)
            qInfo().noquote() << told(loaded.error());
        QVERIFY(loaded.ok());
        m_catalogue = *loaded;
        QStringList ids;
        for (const forms::ServicePackage& package : m_catalogue.services)
            ids.append(package.card().id);
        for (const char* id : {"archival-reference", "child-care-allowance", "hunting-licence", "kindergarten-queue",
                 "repeated-certificate"})
            QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
        QCOMPARE_GE(m_catalogue.agencies.size(), 7u);
    }

    void theRegulationIsSound_data() { rows(); }
    void theRegulationIsSound()
    {
        QFETCH(QString, id);
        const forms::ServicePackage& package = *m_catalogue.service(id);
        const auto process = regulation::Process::parse(package.regulation());
        if (!process)
            qInfo().noquote() << told(process.error());
        QVERIFY(process.ok());
        QVERIFY(process->steps.size() >= 3 && process->steps.size() <= 5);
        QCOMPARE(process->term, package.card().term);
        // The diagram is for an editor: every step has its shape.
        for (const regulation::Step& step : process->steps)
            QVERIFY2(package.regulation().contains("bpmnElement=\"" + step.id.toUtf8() + '"'), qPrintable(step.id));
        for (const regulation::Step& step : process->steps)
            QVERIFY2(!step.demands.empty() && !step.instruction.isEmpty() && !step.lane.isEmpty(), qPrintable(step.id));
    }

    // A clerk and a head who confirm everything come to the good end within the term.
    void theRegulationCanBeWalked_data() { rows(); }
    void theRegulationCanBeWalked()
    {
        QFETCH(QString, id);
        const forms::ServicePackage& package = *m_catalogue.service(id);
        const auto process = *regulation::Process::parse(package.regulation());
        const QString zone = m_catalogue.agency(package.card().agencyId)->timeZone;
        const regulation::Engine engine(core::WorkingCalendar::russia(), QTimeZone(zone.toLatin1()));
        QDateTime now(QDate(2026, 11, 23), QTime(3, 0), QTimeZone::UTC);
        auto state = engine.take(process, *engine.start(process, now))->state;
        const QDate due = state.due;
        while (!core::isFinal(state.status)) {
            const regulation::Step& step = *process.step(state.step);
            regulation::Action action{{}, QStringLiteral("official"), core::Role::Supervisor, now, {}, {}, {}, true};
            for (const regulation::Outcome& outcome : step.outcomes) {
                if (action.outcome.isEmpty() && outcome.tone == regulation::Outcome::Tone::Positive)
                    action.outcome = outcome.id;
            }
            for (const regulation::Demand& demand : step.demands)
                action.confirmed.append(demand.id);
            for (const forms::FormField& field : step.fields) {
                const QString name = field.pointer.sliced(1);
                if (field.kind == forms::FieldKind::Text)
                    action.data.insert(name, QStringLiteral("14"));
                else if (field.kind == forms::FieldKind::Date)
                    action.data.insert(name, QStringLiteral("2026-11-24"));
            }
            const auto moved = engine.act(process, state, action);
            if (!moved)
                qInfo().noquote() << step.id << told(moved.error());
            QVERIFY(moved.ok());
            state = moved->state;
            QCOMPARE_LE(state.history.size(), process.steps.size());
        }
        QCOMPARE(state.status, core::ApplicationStatus::Approved);
        QCOMPARE(state.history.size(), process.steps.size());
        QCOMPARE(state.due, due);
        QVERIFY(!process.end(state.end)->message.isEmpty());
    }

    void stepsFitTheTerm_data() { rows(); }
    void stepsFitTheTerm()
    {
        QFETCH(QString, id);
        const auto process = *regulation::Process::parse(m_catalogue.service(id)->regulation());
        const auto calendar = core::WorkingCalendar::russia();
        const QDate start(2026, 2, 2);
        QDate day = start;
        for (const QString& step : process.mainPath())
            day = process.step(step)->deadline.dueDate(day, calendar);
        QVERIFY2(day <= process.term.dueDate(start, calendar), qPrintable(day.toString(Qt::ISODate)));
    }

    void aFilledSamplePasses_data() { rows(); }
    void aFilledSamplePasses()
    {
        QFETCH(QString, id);
        const forms::FormModel& form = m_catalogue.service(id)->form();
        const auto accepted = form.accept(sample(id), today);
        if (!accepted)
            qInfo().noquote() << told(accepted.error());
        QVERIFY(accepted.ok());
        QCOMPARE(*accepted, sample(id)); // canonical, nothing hidden
        QCOMPARE(form.percent(sample(id), today), 100);
        QVERIFY(form.summary(sample(id)).size() >= 12);
    }

    // Whatever single required answer is missing or of a wrong type is blamed, and nothing else is.
    void everyBrokenFieldIsBlamed_data() { rows(); }
    void everyBrokenFieldIsBlamed()
    {
        QFETCH(QString, id);
        const forms::FormModel& form = m_catalogue.service(id)->form();
        const QJsonObject good = sample(id);
        int broken = 0;
        for (const forms::FormPage& page : form.pages()) {
            for (const forms::FormGroup& group : page.groups) {
                for (const forms::FormField& field : group.fields) {
                    if (forms::answerAt(good, field.pointer).isUndefined())
                        continue;
                    const auto faults =
                        form.validate(forms::withAnswer(good, field.pointer, QJsonArray{QStringLiteral("?")}), today);
                    const bool blamed = std::any_of(faults.begin(), faults.end(),
                        [&](const core::Error& fault) { return fault.pointer == field.pointer; });
                    QVERIFY2(blamed, qPrintable(field.pointer));
                    ++broken;
                    if (!field.required || field.kind == forms::FieldKind::Choice)
                        continue;
                    const auto missing =
                        form.validate(forms::withAnswer(good, field.pointer, QJsonValue::Undefined), today);
                    QCOMPARE(missing.size(), 1u);
                    QCOMPARE(missing.front().pointer, field.pointer);
                    QCOMPARE(missing.front().code, core::ErrorCode::MissingField);
                }
            }
        }
        QVERIFY(broken >= 12);
    }

    // A client has the schema, the layout and the words, and no dictionaries.
    void aClientNeedsTheSchemaAlone_data() { rows(); }
    void aClientNeedsTheSchemaAlone()
    {
        QFETCH(QString, id);
        const forms::ServicePackage& package = *m_catalogue.service(id);
        const auto client = forms::FormModel::load(
            QJsonDocument(package.formSchema()).toJson(), package.files().value(QStringLiteral("form.layout.json")));
        QVERIFY(client.ok());
        for (size_t page = 0; page < client->pages().size(); ++page) {
            for (size_t group = 0; group < client->pages()[page].groups.size(); ++group)
                QCOMPARE(client->pages()[page].groups[group].fields, package.form().pages()[page].groups[group].fields);
        }
        QVERIFY(client->accept(sample(id), today).ok());
    }

    void everythingIsSaidInEnglishToo_data() { rows(); }
    void everythingIsSaidInEnglishToo()
    {
        QFETCH(QString, id);
        const forms::ServicePackage& package = *m_catalogue.service(id);
        const forms::Words& english = package.words(QStringLiteral("en"));
        const auto process = *regulation::Process::parse(package.regulation());
        for (const QString& text :
            package.card().visibleTexts() + package.form().visibleTexts() + process.visibleTexts())
            QVERIFY2(english.knows(text), qPrintable(text));
        QVERIFY(package.card(QStringLiteral("en")).title != package.card().title);
        QCOMPARE(package.form(QStringLiteral("en")).pages().size(), package.form().pages().size());
    }

    void theAgenciesAreInEnglishToo()
    {
        for (const forms::Agency& agency : m_catalogue.agencies) {
            const forms::Agency english = agency.translated(m_catalogue.english);
            for (const QString& text : {english.title, english.address, english.headName, english.headPosition})
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("[А-Яа-я]"))), qPrintable(text));
            QVERIFY2(agency.email.endsWith(u".example"), qPrintable(agency.email));
        }
    }

    void everyEventHasANotice_data() { rows(); }
    void everyEventHasANotice()
    {
        QFETCH(QString, id);
        const forms::ServicePackage& package = *m_catalogue.service(id);
        for (const QString& event : forms::noticeEvents()) {
            const QString russian = package.notice(event, QStringLiteral("ru"));
            const QString english = package.notice(event, QStringLiteral("en"));
            QVERIFY2(russian.startsWith(u"Тема: "), qPrintable(event));
            QVERIFY2(english.startsWith(u"Subject: "), qPrintable(event));
            for (const QString& text : {russian, english})
                QVERIFY2(text.count(u"{{") == text.count(u"}}") && text.contains(u"{{number}}"), qPrintable(event));
        }
        for (const QString& text : {package.applicationTemplate(), package.resultTemplate()}) {
            QVERIFY(text.contains(u"{{applicant.full}}"));
            QCOMPARE(text.count(u"{{#"), text.count(u"{{/") - text.count(u"{{^"));
        }
    }

    // A value that nobody gives would leave a hole in a letter.
    void templatesAskOnlyForWhatThereIs_data() { rows(); }
    void templatesAskOnlyForWhatThereIs()
    {
        QFETCH(QString, id);
        const forms::ServicePackage& package = *m_catalogue.service(id);
        const auto process = *regulation::Process::parse(package.regulation());
        QStringList inNotices{QStringLiteral("number"), QStringLiteral("service"), QStringLiteral("agency.title"),
            QStringLiteral("agency.address"), QStringLiteral("agency.phone"), QStringLiteral("agency.email"),
            QStringLiteral("agency.hours"), QStringLiteral("applicant.full"), QStringLiteral("applicant.address"),
            QStringLiteral("submittedAt"), QStringLiteral("due"), QStringLiteral("message"), QStringLiteral("reason"),
            QStringLiteral("step"), QStringLiteral("status"), QStringLiteral("link")};
        // What the officials write into the fields of the steps.
        for (const regulation::Step& step : process.steps) {
            for (const forms::FormField& field : step.fields)
                inNotices << QStringLiteral("fields.") + field.pointer.sliced(1);
        }
        const QStringList inDocuments = inNotices
            + QStringList{QStringLiteral("pages"), QStringLiteral("groups"), QStringLiteral("rows"),
                QStringLiteral("title"), QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("documents"),
                QStringLiteral("name"), QStringLiteral("decidedAt"), QStringLiteral("official.name"),
                QStringLiteral("official.position")};
        static const QRegularExpression asked(QStringLiteral("\\{\\{[#^/]?([^}]*)\\}\\}"));
        const auto check = [](const QString& text, const QStringList& known) {
            for (auto it = asked.globalMatch(text); it.hasNext();) {
                const QString name = it.next().captured(1);
                if (!known.contains(name))
                    return name;
            }
            return QString();
        };
        for (const QString& event : forms::noticeEvents()) {
            for (const char* language : {"ru", "en"})
                QCOMPARE(check(package.notice(event, QString::fromLatin1(language)), inNotices), QString());
        }
        QCOMPARE(check(package.applicationTemplate(), inDocuments), QString());
        QCOMPARE(check(package.resultTemplate(), inDocuments), QString());
        for (const QString& text : process.visibleTexts())
            QCOMPARE(check(text, inNotices), QString());
    }

    void theCardSaysEverything_data() { rows(); }
    void theCardSaysEverything()
    {
        QFETCH(QString, id);
        const forms::ServiceCard& card = m_catalogue.service(id)->card();
        QVERIFY(card.howToGet.size() >= 3);
        QVERIFY(!card.refusals.isEmpty() && !card.expertComments.isEmpty() && !card.controllingBodies.isEmpty());
        QVERIFY(card.legalActs.size() >= 3);
        QVERIFY(!card.documents.empty() && !card.issued.empty());
        for (const forms::LegalAct& act : card.legalActs)
            QVERIFY2(act.date.isValid() && !act.number.isEmpty(), qPrintable(act.title));
        QCOMPARE(*forms::ServiceCard::fromJson(card.toJson()), card);
    }

    void theTruthsOfTheLawStand()
    {
        const auto card = [&](const char* id) { return m_catalogue.service(QString::fromLatin1(id))->card(); };
        using Unit = core::Term::Unit;
        QCOMPARE(card("archival-reference").term, (core::Term{30, Unit::CalendarDays}));
        QCOMPARE(card("archival-reference").legalActs.front().citation(),
            QStringLiteral("Федеральный закон от 22.10.2004 № 125-ФЗ «Об архивном деле в Российской Федерации»"));
        QCOMPARE(card("repeated-certificate").fee.kopecks, 50000);
        QCOMPARE(card("hunting-licence").term, (core::Term{5, Unit::WorkingDays}));
        for (const char* id : {"archival-reference", "kindergarten-queue", "child-care-allowance", "hunting-licence"})
            QCOMPARE(card(id).fee.kopecks, 0);
    }

    void offersByPlace()
    {
        const QString sakhalin = QStringLiteral("65"), stavropol = QStringLiteral("26");
        const QString tymovsk = QStringLiteral("6501400000000");
        const forms::ServiceCard& archive = m_catalogue.service(QStringLiteral("archival-reference"))->card();
        QVERIFY(archive.isOffered(sakhalin, tymovsk));
        QVERIFY(!archive.isOffered(sakhalin, QStringLiteral("6500800000000")));
        QVERIFY(archive.isOffered(sakhalin));
        QVERIFY(!archive.isOffered(stavropol));
        const forms::ServiceCard& hunting = m_catalogue.service(QStringLiteral("hunting-licence"))->card();
        QVERIFY(hunting.isOffered(sakhalin, tymovsk));
        QCOMPARE(hunting.agencyFor(sakhalin, tymovsk), QStringLiteral("sakhalin-hunting"));
        QCOMPARE(hunting.agencyFor(stavropol), QStringLiteral("stavropol-nature"));
        QCOMPARE(m_catalogue.classifiers.regionTitle(sakhalin, tymovsk),
            QStringLiteral("Сахалинская область · Тымовский городской округ"));
        QVERIFY(m_catalogue.classifiers.regionTitle(QStringLiteral("99")).isEmpty());
    }

    void theDigestFollowsTheBytes()
    {
        const forms::ServicePackage& package = m_catalogue.services.front();
        forms::PackageFiles files = package.files();
        QCOMPARE(forms::ServicePackage::load(files)->digest(), package.digest());
        files[QStringLiteral("templates/result.html")] += ' ';
        QVERIFY(forms::ServicePackage::load(files)->digest() != package.digest());
    }

    void refusesAWrongPackageWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* file, const QByteArray& what, const QByteArray& with,
                             const char* place) {
            QTest::newRow(name) << QString::fromLatin1(file) << what << with << QString::fromLatin1(place);
        };
        row("an unknown agency", "tymovsk-archive/archival-reference/service.json", "\"archives\"", "\"nobody\"",
            "/department");
        row("an unknown situation", "tymovsk-archive/archival-reference/service.json", "\"pension\"", "\"pensjon\"",
            "/lifeSituations");
        row("an unknown place", "tymovsk-archive/archival-reference/service.json", "6501400000000", "6501400000001",
            "/offers");
        row("an unknown key", "tymovsk-archive/archival-reference/service.json", "\"feeKopecks\"", "\"fee\"",
            "/feeKopecks");
        row("a wrong unit", "tymovsk-archive/archival-reference/service.json", "calendar-days", "weeks", "/term/unit");
        row("a wrong file type", "tymovsk-archive/archival-reference/service.json", "application/pdf", "text/html",
            "/documents/0/types");
        row("a field that is not there", "tymovsk-archive/archival-reference/form.layout.json", "properties/purpose\"",
            "properties/porpoise\"", "/elements/1/elements/0/elements/3/scope");
        row("a wrong hour zone", "agencies/tymovsk-archive.json", "Asia/Sakhalin", "Asia/Atlantis", "/timeZone");
        row("classifiers that are no JSON", "classifiers.json", "{", "[", "");
    }
    void refusesAWrongPackageWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QString, place);
        QTemporaryDir copy;
        tests::copyFolder(folder, copy.path());
        tests::rewrite(copy.filePath(name), what, with);
        const auto loaded = forms::Catalogue::loadFolder(copy.path());
        QVERIFY(!loaded.ok());
        QStringList places{loaded.error().params.value(QStringLiteral("file")).toString() + loaded.error().pointer};
        for (const core::Error& more : loaded.error().more)
            places.append(more.params.value(QStringLiteral("file")).toString() + more.pointer);
        QVERIFY2(places.contains(name + place), qPrintable(places.join(u'\n')));
    }

    void readsARelativeFolder()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder + QStringLiteral("/..")));
        const auto loaded = forms::Catalogue::loadFolder(QStringLiteral("catalogue"));
        const auto package =
            forms::ServicePackage::loadFolder(QStringLiteral("catalogue/tymovsk-archive/archival-reference"));
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->services.size(), m_catalogue.services.size());
        QVERIFY(package.ok());
        QCOMPARE(package->digest(), m_catalogue.service(QStringLiteral("archival-reference"))->digest());
    }

    void leavesOutWhatIsBroken()
    {
        QTemporaryDir copy;
        tests::copyFolder(folder, copy.path());
        tests::rewrite(copy.filePath(QStringLiteral("tymovsk-zags/repeated-certificate/service.json")),
            "\"department\"", "\"deportment\"");
        const auto reading = forms::Catalogue::read(copy.path());
        QVERIFY(reading.ok());
        QVERIFY(!reading->catalogue.service(QStringLiteral("repeated-certificate")));
        QCOMPARE(reading->catalogue.services.size(), m_catalogue.services.size() - 1);
        QVERIFY(!reading->faults.empty());
        for (const core::Error& fault : reading->faults) {
            QCOMPARE(fault.params.value(QStringLiteral("file")).toString(),
                QStringLiteral("tymovsk-zags/repeated-certificate/service.json"));
            QVERIFY(!fault.params.value(QStringLiteral("problem")).toString().isEmpty());
        }
    }

    void laysAFolderOverAnother()
    {
        QTemporaryDir own;
        const QString agency = QStringLiteral("/agencies/tymovsk-zags.json");
        const QString service = QStringLiteral("/tymovsk-zags/repeated-certificate");
        tests::copyFolder(folder + service, own.path() + QStringLiteral("/town-zags/new-certificate"));
        QVERIFY(QDir(own.path()).mkpath(QStringLiteral("agencies")));
        QVERIFY(QFile::copy(folder + agency, own.filePath(QStringLiteral("agencies/town-zags.json"))));
        tests::rewrite(own.filePath(QStringLiteral("agencies/town-zags.json")), "tymovsk-zags", "town-zags");
        const QString card = own.filePath(QStringLiteral("town-zags/new-certificate/service.json"));
        tests::rewrite(card, "\"tymovsk-zags\"", "\"town-zags\"");
        tests::rewrite(card, "\"repeated-certificate\"", "\"new-certificate\"");
        tests::rewrite(card, "\"65\"", "\"77\"");
        // The region is not in the base: the classifiers of the folder bring it.
        QVERIFY(!forms::Catalogue::readOver(m_catalogue, own.path()).faults.empty());
        QFile classifiers(own.filePath(QStringLiteral("classifiers.json")));
        QVERIFY(classifiers.open(QIODevice::WriteOnly));
        classifiers.write("{\"lifeSituations\": [], \"userCategories\": [], \"departments\": [],"
                          " \"regions\": [{\"code\": \"77\", \"title\": \"Москва\", \"municipalities\":"
                          " [{\"code\": \"6501400000000\", \"title\": \"Округ\"}]}]}");
        classifiers.close();
        const forms::CatalogueReading reading = forms::Catalogue::readOver(m_catalogue, own.path());
        for (const core::Error& fault : reading.faults)
            qInfo().noquote() << told(fault);
        QVERIFY(reading.faults.empty());
        QVERIFY(reading.catalogue.agency(QStringLiteral("town-zags")));
        QVERIFY(reading.catalogue.service(QStringLiteral("new-certificate")));
        QCOMPARE(reading.catalogue.services.size(), m_catalogue.services.size() + 1);
        QCOMPARE(reading.catalogue.classifiers.regionTitle(QStringLiteral("77")), QStringLiteral("Москва"));
        QCOMPARE(reading.catalogue.classifiers.lifeSituations, m_catalogue.classifiers.lifeSituations);
    }

    void refusesAPackageWithoutAFile()
    {
        forms::PackageFiles files = m_catalogue.services.front().files();
        files.remove(QStringLiteral("templates/notices/remark.ru.txt"));
        const auto loaded = forms::ServicePackage::load(files);
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().params.value(QStringLiteral("file")).toString(),
            QStringLiteral("templates/notices/remark.ru.txt"));
        QVERIFY(!forms::ServicePackage::loadFolder(QStringLiteral("/nowhere/at/all")).ok());
        QVERIFY(!forms::ServicePackage::load({}).ok());
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
