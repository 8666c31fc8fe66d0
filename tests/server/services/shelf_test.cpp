// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_copy.h"
#include "server/services/catalogue_queries.h"
#include "server/storage/sqlite_database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::server;

namespace {

const QString builtIn = QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue");
const QString service = QStringLiteral("/tymovsk-archive/archival-reference");

} // namespace

// What an administrator puts into a folder is offered without code; what is broken in it is said and left out.
class ShelfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_own = std::make_unique<QTemporaryDir>(); }

    void ownServiceIsOffered()
    {
        addOwn(QStringLiteral("second-reference"));
        const auto shelf = CatalogueShelf::load(builtIn, m_own->path());
        QVERIFY(shelf.ok());
        QVERIFY((*shelf)->faults().empty());
        const core::SystemClock clock;
        const QTemporaryDir data;
        const auto database = storage::SqliteDatabase::open({data.filePath(QStringLiteral("a.sqlite")), {}}, clock);
        const ServiceSettings settings;
        const Texts texts;
        const CatalogueQueries queries(**database, **shelf, settings, texts);
        const auto offered = queries.services({.region = QStringLiteral("6501400000000")}, QStringLiteral("ru"));
        QVERIFY(offered.ok());
        QStringList ids;
        for (const api::ServiceSummary& each : offered->items)
            ids << each.id;
        QVERIFY(ids.contains(QStringLiteral("second-reference")));
        QVERIFY(ids.contains(QStringLiteral("archival-reference")));
        QVERIFY(queries.form(QStringLiteral("second-reference"), {}).ok());
        QVERIFY(!(*shelf)->service(QStringLiteral("second-reference"))->russian.steps.empty());
    }

    void ownVersionTakesThePlace()
    {
        tests::copyFolder(builtIn + service, m_own->path() + service);
        tests::rewrite(
            m_own->path() + service + QStringLiteral("/service.json"), "\"cost\": \"Бесплатно", "\"cost\": \"Даром");
        const auto shelf = CatalogueShelf::load(builtIn, m_own->path());
        QVERIFY(shelf.ok());
        QVERIFY(
            (*shelf)->service(QStringLiteral("archival-reference"))->card({}).cost.startsWith(QStringLiteral("Даром")));
    }

    void brokenOnesAreLeftOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("card") << QStringLiteral("service.json") << QByteArray("{") << QByteArray("[");
        QTest::newRow("unknown agency") << QStringLiteral("service.json") << QByteArray("tymovsk-archive")
                                        << QByteArray("nobody");
        QTest::newRow("regulation") << QStringLiteral("regulation.bpmn") << QByteArray("startEvent")
                                    << QByteArray("startevent");
        QTest::newRow("form") << QStringLiteral("form.layout.json") << QByteArray("applicant/properties/surname")
                              << QByteArray("applicant/properties/surnom");
    }
    void brokenOnesAreLeftOut()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        const QString broken = addOwn(QStringLiteral("broken-reference"));
        addOwn(QStringLiteral("second-reference"));
        tests::rewrite(broken + u'/' + file, what, with);
        const auto shelf = CatalogueShelf::load(builtIn, m_own->path());
        QVERIFY(shelf.ok());
        QVERIFY(!(*shelf)->service(QStringLiteral("broken-reference")));
        QVERIFY((*shelf)->service(QStringLiteral("second-reference")));
        QVERIFY((*shelf)->service(QStringLiteral("archival-reference")));
        QVERIFY(!(*shelf)->faults().empty());
        for (const core::Error& fault : (*shelf)->faults()) {
            QCOMPARE(fault.code, core::ErrorCode::PackageInvalid);
            QCOMPARE(fault.params.value(QStringLiteral("file")).toString(), broken + u'/' + file);
            QVERIFY(!fault.params.value(QStringLiteral("problem")).toString().isEmpty());
        }
    }

    void brokenVersionLeavesTheFormerOne()
    {
        tests::copyFolder(builtIn + service, m_own->path() + service);
        tests::rewrite(m_own->path() + service + QStringLiteral("/regulation.bpmn"), "startEvent", "startevent");
        const auto shelf = CatalogueShelf::load(builtIn, m_own->path());
        QVERIFY(shelf.ok());
        QVERIFY(!(*shelf)->faults().empty());
        QVERIFY((*shelf)->service(QStringLiteral("archival-reference")));
    }

    void anotherWholeCatalogue()
    {
        tests::copyFolder(builtIn, m_own->path());
        QVERIFY(QDir(m_own->path() + QStringLiteral("/tymovsk-zags")).removeRecursively());
        const auto shelf = CatalogueShelf::load(m_own->path(), {});
        QVERIFY(shelf.ok());
        QVERIFY((*shelf)->faults().empty());
        QVERIFY(!(*shelf)->service(QStringLiteral("repeated-certificate")));
        QVERIFY(!CatalogueShelf::load(m_own->path() + QStringLiteral("/nowhere"), {}).ok());
    }

private:
    // A copy of the archive's service under a name of its own; its folder.
    QString addOwn(const QString& id)
    {
        const QString path = m_own->path() + QStringLiteral("/tymovsk-archive/") + id;
        tests::copyFolder(builtIn + service, path);
        tests::rewrite(path + QStringLiteral("/service.json"), "\"archival-reference\"", "\"" + id.toUtf8() + "\"");
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_own;
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "shelf_test.moc"
