// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

using namespace okno;
using namespace okno::test;

class CatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWaysIntoTheCatalogueAreCards();
    void aSearchFindsAndAnEmptyOneSaysWhatToDo();
    void aRegionIsChosenByTyping();
    void aServiceHasFourTabsAndItsAgency();
    void aServiceOutsideTheRegionOrAboveTheLevelSaysWhy();
    void whatWasSeenOnceOpensWithoutTheServer();
    void draftsStandOnTheFirstScreen();
};

void CatalogueTest::theWaysIntoTheCatalogueAreCards()
{
    CitizenFixture f;
    f.openAsCitizen();
    QTRY_VERIFY(f.sees("catalogue.situation.pension"));
    auto* ways = f.find<QTabBar>(QStringLiteral("catalogue.ways"));
    ways->setFocus();
    QTest::keyClick(ways, Qt::Key_Right);
    QTRY_VERIFY(f.sees("catalogue.agency.tymovsk-archive"));
    QTest::keyClick(f.find(QStringLiteral("catalogue.agency.tymovsk-archive")), Qt::Key_Return);
    QTRY_VERIFY(f.sees("catalogue.service.archival-reference"));
    // Esc leads back to the cards.
    QVERIFY(f.window.navigator.back());
    QVERIFY(f.sees("catalogue.agency.tymovsk-archive"));
}

void CatalogueTest::aSearchFindsAndAnEmptyOneSaysWhatToDo()
{
    CitizenFixture f;
    f.openAsCitizen();
    QTRY_VERIFY(f.sees("catalogue.search"));
    f.type("catalogue.search", QStringLiteral("архивная"));
    QTest::keyClick(f.find(QStringLiteral("catalogue.search")), Qt::Key_Return);
    QTRY_VERIFY(f.sees("catalogue.service.archival-reference"));
    QVERIFY(!f.sees("catalogue.service.hunting-licence"));
    f.find<QLineEdit>(QStringLiteral("catalogue.search"))->clear();
    f.type("catalogue.search", QStringLiteral("космический корабль"));
    QTest::keyClick(f.find(QStringLiteral("catalogue.search")), Qt::Key_Return);
    QTRY_VERIFY(f.sees("catalogue.nothing"));
    f.click("catalogue.search");
    QVERIFY(f.window.navigator.back());
    QTRY_VERIFY(f.sees("catalogue.situation.pension"));
}

void CatalogueTest::aRegionIsChosenByTyping()
{
    CitizenFixture f;
    f.openAsCitizen();
    QTRY_VERIFY(f.window.shell.region().contains(QStringLiteral("Тымовский")));
    Q_EMIT f.window.shell.regionRequested();
    QTRY_VERIFY(f.sees("region.list"));
    f.type("region.search", QStringLiteral("Шпаков"));
    QTRY_COMPARE(f.find<QListWidget>(QStringLiteral("region.list"))->count(), 2); // the region and the place
    QTest::keyClick(f.find(QStringLiteral("region.search")), Qt::Key_Return);
    QTRY_COMPARE(f.client.client->catalogue()->regionCode(), QStringLiteral("2602700000000"));
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("services"));
    QTRY_VERIFY(f.window.shell.region().contains(QStringLiteral("Ставропольский край")));
}

void CatalogueTest::aServiceHasFourTabsAndItsAgency()
{
    CitizenFixture f;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.sees("service.description"));
    auto* tabs = f.find<QTabBar>(QStringLiteral("service.tabs"));
    const char* pages[] = {"service.description", "service.documents", "service.contacts", "service.more"};
    for (int tab = 0; tab < 4; ++tab) {
        tabs->setCurrentIndex(tab);
        QVERIFY2(f.sees(pages[tab]), pages[tab]);
        QVERIFY(f.find(QString::fromLatin1(pages[tab]))->findChildren<QLabel*>().size() > 3);
    }
    tabs->setCurrentIndex(2);
    f.click("service.contacts.phone");
    QTRY_VERIFY(f.window.dialogs.asked().join(u' ').contains(QStringLiteral("tel:")));
    f.click("service.agency");
    QTRY_COMPARE(f.window.navigator.currentId(), QStringLiteral("agency"));
    QTRY_VERIFY(f.sees("agency.service.archival-reference"));
}

void CatalogueTest::aServiceOutsideTheRegionOrAboveTheLevelSaysWhy()
{
    CitizenFixture f;
    f.person.level = core::AccountLevel::Simplified;
    f.openAsCitizen();
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("hunting-licence")}});
    QTRY_VERIFY(f.sees("service.note"));
    QVERIFY(!f.find(QStringLiteral("page.primary"))->isEnabled());
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.find(QStringLiteral("page.primary")) && f.find(QStringLiteral("page.primary"))->isEnabled());
    QVERIFY(!f.sees("service.note"));
    f.client.client->catalogue()->setRegionCode(QStringLiteral("2600000000000"));
    QTRY_VERIFY(f.sees("service.note"));
    QVERIFY(f.text("service.noteText").contains(QStringLiteral("регион")));
}

void CatalogueTest::whatWasSeenOnceOpensWithoutTheServer()
{
    CitizenFixture f;
    f.openAsCitizen();
    QTRY_VERIFY(f.sees("catalogue.situation.pension"));
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.sees("service.description"));
    f.server.kill();
    f.client.client->connectivity()->probe();
    QTRY_VERIFY(!f.client.client->connectivity()->isOnline());
    f.window.navigator.reset();
    QTRY_VERIFY(f.sees("catalogue.situation.pension"));
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QVERIFY(f.sees("service.description")); // the copy, before the network has a say
    QTRY_VERIFY(f.sees("page.stale"));
}

void CatalogueTest::draftsStandOnTheFirstScreen()
{
    CitizenFixture f;
    f.openAsCitizen();
    QVERIFY(!f.sees("catalogue.drafts"));
    const auto id = f.client.client->drafts()->create({.serviceId = QStringLiteral("archival-reference"),
        .serviceVersion = QStringLiteral("1.0.0"),
        .title = QStringLiteral("Архивная справка")});
    QVERIFY(id.ok());
    std::ignore = f.client.client->drafts()->setProgress(*id, 60, 1);
    f.window.navigator.reset();
    QTRY_VERIFY(f.sees("catalogue.drafts"));
    f.click("catalogue.draft.0");
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("form"));
    QCOMPARE(f.window.navigator.currentParams().value(QStringLiteral("draft")).toString(), *id);
}

QTEST_MAIN(CatalogueTest)
#include "catalogue_test.moc"
