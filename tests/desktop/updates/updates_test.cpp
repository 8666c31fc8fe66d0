// SPDX-License-Identifier: GPL-3.0-or-later
#include "update_fixture.h"

#include "desktop/shell/policies.h"
#include "desktop/widgets/banner.h"

#include <QMenu>
#include <QPushButton>

using namespace okno;
using namespace okno::desktop;
using Phase = client::UpdateState::Phase;

// What a person sees of a newer version: the line in the frame and the page, from the news to the restart.
class UpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_f = std::make_unique<test::UpdateFixture>(); }
    void cleanup() { m_f.reset(); }

    void theLineLeadsToTheRestart()
    {
        find();
        QTRY_VERIFY(line());
        QVERIFY(line()->text().contains(u"1.2.0"));
        QVERIFY(line()->text().contains(QStringLiteral("Адрес находится быстрее")));
        QVERIFY(!line()->text().contains(QStringLiteral("печать"))); // the first line is enough here
        click("banner.update.action");
        QTRY_COMPARE(m_f->phase(), Phase::Installing);
        QVERIFY(line()->text().contains(u"1.2.0"));
        Q_EMIT m_f->installer.installed(core::Done());
        QVERIFY(line()->text().contains(QStringLiteral("после перезапуска")));
        const QSignalSpy ended(&m_f->updates(), &client::Updates::endWanted);
        click("banner.update.action");
        QCOMPARE(ended.count(), 1);
    }

    void laterMeansTomorrow()
    {
        find();
        QTRY_VERIFY(line());
        click("banner.update.alternative");
        QVERIFY(!line());
        m_f->updates().check();
        QTRY_COMPARE(m_f->phase(), Phase::Offered);
        QVERIFY(!line());
        m_f->citizen.window.clock.advance(25 * 3600);
        m_f->updates().check();
        QTRY_VERIFY(line());
    }

    void theLineSurvivesANewFrame()
    {
        find();
        QTRY_VERIFY(line());
        m_f->citizen.window.style.setScalePercent(125);
        QTRY_VERIFY(line() && line()->text().contains(u"1.2.0"));
        QTRY_VERIFY(m_f->citizen.sees("banner.update.action"));
        click("banner.update.action");
        QTRY_COMPARE(m_f->phase(), Phase::Installing);
    }

    void thePageNeedsNoLine()
    {
        find();
        QTRY_VERIFY(line());
        openPage();
        QVERIFY(!line());
        click("updates.go");
        QTRY_COMPARE(m_f->phase(), Phase::Installing);
        QVERIFY(!line());
        m_f->citizen.window.navigator.back();
        QTRY_VERIFY(line() && line()->text().contains(u"1.2.0"));
    }

    void aFailureThatWasReadOnThePageIsNotSaidAgain()
    {
        find();
        QTRY_VERIFY(line());
        openPage();
        click("updates.go");
        QTRY_COMPARE(m_f->phase(), Phase::Installing);
        Q_EMIT m_f->installer.installed(core::Error(core::ErrorCode::UpdateFailed));
        QVERIFY(text("updates.banner.text").contains(QStringLiteral("Работает прежняя версия")));
        m_f->citizen.window.navigator.back();
        QVERIFY(!line());
    }

    void cancelGoesBackToTheNews()
    {
        find();
        m_f->citizen.server.on(m_f->packageLine().constData(), test::FakeReply{.never = true});
        QTRY_VERIFY(line());
        click("banner.update.action");
        QCOMPARE(m_f->phase(), Phase::Downloading);
        click("banner.update.action"); // «Отменить»
        QCOMPARE(m_f->phase(), Phase::Offered);
        QVERIFY(line()->text().contains(QStringLiteral("Вышла версия")));
    }

    void aFailureIsSaidAndExplained()
    {
        find();
        QTRY_VERIFY(line());
        click("banner.update.action");
        QTRY_COMPARE(m_f->phase(), Phase::Installing);
        Q_EMIT m_f->installer.installed(core::Error(core::ErrorCode::UpdateFailed));
        QVERIFY(line()->text().contains(QStringLiteral("Работает прежняя версия")));
        click("banner.update.action");
        QCOMPARE(m_f->citizen.window.navigator.currentId(), QStringLiteral("updates"));
        QVERIFY(!line());
        QVERIFY(text("updates.banner.text").contains(QStringLiteral("Работает прежняя версия")));
        QVERIFY(m_f->citizen.sees("updates.go")); // and may be tried again
    }

    void thePageSaysItAll()
    {
        m_f->open(m_f->options());
        openPage();
        QCOMPARE(text("updates.version"), QStringLiteral("1.0.0"));
        QCOMPARE(text("updates.checked"), QStringLiteral("ещё не было"));
        click("updates.check");
        QTRY_COMPARE(text("updates.title"), QStringLiteral("Вышла версия 1.2.0"));
        QVERIFY(text("updates.text").contains(QStringLiteral("20 ноября 2026")));
        QVERIFY(text("updates.news").contains(QStringLiteral("печать длинных заявлений")));
        QVERIFY(text("updates.checked") != u"ещё не было");
        click("updates.go");
        QTRY_COMPARE(m_f->phase(), Phase::Installing);
        QVERIFY(m_f->citizen.sees("updates.cancel"));
        Q_EMIT m_f->installer.installed(core::Done());
        QCOMPARE(text("updates.title"), QStringLiteral("Версия 1.2.0 установлена"));
        const QSignalSpy ended(&m_f->updates(), &client::Updates::endWanted);
        click("updates.go");
        QCOMPARE(ended.count(), 1);
    }

    void whatAStrangerHasSignedIsNoNews()
    {
        client::UpdateOptions options = m_f->options();
        options.keys = *signing::UpdateKeys::parse(test::UpdateSigner().publicKey());
        m_f->open(options);
        openPage();
        click("updates.check");
        QTRY_VERIFY(text("updates.banner.text").contains(QStringLiteral("не подписано")));
        QCOMPARE(text("updates.title"), QStringLiteral("Предложенное сервером отклонено"));
        QVERIFY(!m_f->citizen.sees("updates.go"));
    }

    void theMenuLeadsThere()
    {
        m_f->open(m_f->options());
        auto* menu = m_f->citizen.window.window->findChild<QMenu*>(QStringLiteral("header.menu"));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(QStringLiteral("header.menu.updates"))->trigger();
        QCOMPARE(m_f->citizen.window.navigator.currentId(), QStringLiteral("updates"));
    }

    void whoCannotInstallIsLeftInPeace()
    {
        m_f->installer.blocked = core::Error(core::ErrorCode::UpdateReadOnly);
        find();
        QTRY_COMPARE(m_f->phase(), Phase::Offered);
        QVERIFY(!line());
        openPage();
        QVERIFY(text("updates.banner.text").contains(QStringLiteral("администратор")));
        QVERIFY(!m_f->citizen.sees("updates.go"));
    }

    void whatIsSwitchedOffIsSaid_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<QString>("title");
        QTest::newRow("forbidden") << Phase::Forbidden << QStringLiteral("Обновления выключил администратор");
        QTest::newRow("no key") << Phase::NoKey << QStringLiteral("Обновления не настроены");
        QTest::newRow("foreign") << Phase::Foreign << QStringLiteral("Программу обновляет система");
    }
    void whatIsSwitchedOffIsSaid()
    {
        QFETCH(const Phase, phase);
        QFETCH(const QString, title);
        client::UpdateOptions options = m_f->options();
        options.forbidden = phase == Phase::Forbidden;
        if (phase == Phase::NoKey)
            options.keys = {};
        if (phase == Phase::Foreign)
            options.installer = nullptr;
        m_f->open(options);
        openPage();
        QCOMPARE(text("updates.title"), title);
        QVERIFY(!line());
        QVERIFY(!m_f->citizen.sees("updates.check"));
        QVERIFY(!m_f->citizen.sees("updates.go"));
        QCOMPARE(text("updates.checked"), QStringLiteral("не проверяется"));
    }

    void theWordsOfTheServerAreNoMarkup()
    {
        m_f->notes.ru = QStringLiteral("<b>Новое</b> <img src='https://example.com/x.png'>");
        find();
        openPage();
        QTRY_COMPARE(text("updates.news"), m_f->notes.ru);
        QCOMPARE(m_f->citizen.find<QLabel>(QStringLiteral("updates.news"))->textFormat(), Qt::PlainText);
    }

private:
    void find()
    {
        m_f->open(m_f->options());
        m_f->updates().check();
    }
    void openPage() { QVERIFY(m_f->citizen.window.navigator.open(QStringLiteral("updates"))); }
    Banner* line() { return m_f->citizen.find<Banner>(QStringLiteral("banner.update")); }
    QString text(const char* name) { return m_f->citizen.text(name); }
    void click(const char* name) { m_f->citizen.click(name); }

    std::unique_ptr<test::UpdateFixture> m_f;
};

QTEST_MAIN(UpdatesTest)
#include "updates_test.moc"
