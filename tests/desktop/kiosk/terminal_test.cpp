// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/kiosk_guard.h"

#include "client/connectivity.h"
#include "client/drafts.h"
#include "client/local_store.h"
#include "client/outbox.h"
#include "desktop/citizen/citizen_fixture.h"
#include "desktop/kiosk/kiosk_dialogs.h"
#include "desktop/widgets/banner.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

using namespace okno;
using namespace okno::test;
using namespace std::chrono_literals;

namespace {

desktop::Policies terminal()
{
    desktop::Policies policies;
    policies.workplace = desktop::Workplace::Kiosk;
    return policies;
}

// The terminal: the window of the citizens with its guard.
struct Terminal : CitizenFixture {
    std::unique_ptr<desktop::KioskGuard> guard;

    Terminal() : CitizenFixture(terminal()) { }

    void start()
    {
        open();
        guard = std::make_unique<desktop::KioskGuard>(window.context, *window.window);
    }
    void startAsCitizen()
    {
        openAsCitizen();
        guard = std::make_unique<desktop::KioskGuard>(window.context, *window.window);
    }
    // Of every account that was ever opened here.
    [[nodiscard]] QStringList filesOfAccounts() const
    {
        QStringList files;
        QDirIterator all(client.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (path.contains(QStringLiteral("/accounts/")))
                files << path;
        }
        return files;
    }
};

} // namespace

class TerminalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyClosesTheWindow();
    void nothingOfAPersonIsLeftAfterTheLogOut();
    void nobodyIsRemembered();
    void aForgottenSessionIsAskedAfterAndEnded();
    void whoIsThereGoesOn();
    void whatAGuestTypedGoesToo();
    void anUntouchedTerminalAsksNobody();
    void unsentApplicationsAreToldOf();
    void nothingIsSaidToBeKeptHere();
    void anOfficialDoesNotLogInHere();
    void anUnknownServerIsNotTrustedHere();
};

void TerminalTest::nobodyClosesTheWindow()
{
    Terminal f;
    f.start();
    f.window.window->holdScreen();
    QVERIFY(!f.window.window->close());
    QVERIFY(f.window.window->isVisible());
    QTRY_VERIFY(f.window.window->isFullScreen());
    // Also where no window manager does it.
    QCOMPARE(f.window.window->geometry(), f.window.window->screen()->geometry());
    f.window.window->showNormal();
    QTRY_VERIFY(f.window.window->isFullScreen());
}

void TerminalTest::nothingOfAPersonIsLeftAfterTheLogOut()
{
    Terminal f;
    f.startAsCitizen();
    client::NewDraft draft;
    draft.serviceId = QStringLiteral("archival-reference");
    draft.answers = {{QStringLiteral("note"), QStringLiteral("личное")}};
    QVERIFY(f.client.client->drafts()->create(draft));
    QVERIFY(!f.filesOfAccounts().isEmpty());
    f.window.settings.setScalePercent(150);
    f.window.settings.setTheme(desktop::Theme::Dark);
    QApplication::clipboard()->setText(QStringLiteral("112-233-445 95"));
    f.click("header.finish");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Guest);
    QCOMPARE(f.filesOfAccounts(), QStringList());
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QCOMPARE(f.window.settings.scalePercent(), 100);
    QCOMPARE(f.window.settings.theme(), desktop::Theme::System);
    QTRY_COMPARE(f.server.count(QStringLiteral("DELETE /v1/sessions/current")), 1);
}

void TerminalTest::nobodyIsRemembered()
{
    Terminal f;
    f.start();
    f.window.navigator.reset(QStringLiteral("login"));
    QVERIFY(f.sees("login.enter"));
    QVERIFY(!f.sees("login.stay"));
    f.client.logIn(QStringLiteral("maria"), true);
    QVERIFY(f.client.secrets.secrets.isEmpty());
    f.client.restart();
    QSignalSpy restored(f.client.client->session(), &client::Session::restored);
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(!restored.first().first().toBool());
}

void TerminalTest::aForgottenSessionIsAskedAfterAndEnded()
{
    Terminal f;
    f.startAsCitizen();
    f.guard->setTimes(50ms, 1h);
    QTest::keyClick(f.window.window.get(), Qt::Key_Shift);
    QTRY_VERIFY(f.sees("idle.stay"));
    QVERIFY(f.text("idle.text").contains(QStringLiteral("30 секунд")));
    f.guard->setTimes(50ms, 1ms);
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Guest);
    QVERIFY(!f.sees("idle.stay"));
    QCOMPARE(f.filesOfAccounts(), QStringList());
}

void TerminalTest::whoIsThereGoesOn()
{
    Terminal f;
    f.startAsCitizen();
    f.guard->setTimes(50ms, 1h);
    QTest::keyClick(f.window.window.get(), Qt::Key_Shift);
    QTRY_VERIFY(f.sees("idle.stay"));
    f.guard->setTimes(1h, 1h);
    f.click("idle.stay");
    QVERIFY(!f.sees("idle.stay"));
    QCOMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
}

void TerminalTest::whatAGuestTypedGoesToo()
{
    Terminal f;
    f.start();
    f.window.navigator.open(QStringLiteral("register"));
    f.type("register.surname", QStringLiteral("Иванова"));
    f.guard->setTimes(50ms, 1ms);
    QTest::keyClick(f.window.window.get(), Qt::Key_Shift);
    QTRY_COMPARE(f.window.navigator.currentId(), f.window.registry.home(desktop::Mode::Guest));
    f.window.navigator.open(QStringLiteral("register"));
    QCOMPARE(f.find<QLineEdit>(QStringLiteral("register.surname.editor"))->text(), QString());
}

void TerminalTest::anUntouchedTerminalAsksNobody()
{
    Terminal f;
    f.start();
    f.guard->setTimes(20ms, 1h);
    QTest::keyClick(f.window.window.get(), Qt::Key_Shift);
    QTRY_VERIFY(f.sees("idle.stay"));
    f.guard->setTimes(20ms, 1ms);
    QTRY_VERIFY(!f.sees("idle.stay"));
    // Nobody came since: the question does not come back by itself.
    QTest::qWait(100);
    QVERIFY(!f.sees("idle.stay"));
}

void TerminalTest::unsentApplicationsAreToldOf()
{
    Terminal f;
    f.startAsCitizen();
    f.server.kill();
    client::NewDraft draft;
    draft.serviceId = QStringLiteral("archival-reference");
    const auto id = f.client.client->drafts()->create(draft);
    QVERIFY(id);
    QVERIFY(f.client.client->outbox()->submit(*id));
    f.click("header.finish");
    QTRY_COMPARE(f.window.dialogs.asked(), QStringList{QStringLiteral("Заявление ещё не отправлено")});
    QCOMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
    f.window.dialogs.setNextAnswer(true);
    f.click("header.finish");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Guest);
}

void TerminalTest::nothingIsSaidToBeKeptHere()
{
    Terminal f;
    f.startAsCitizen();
    f.server.kill();
    f.client.client->connectivity()->probe();
    QTRY_VERIFY(f.sees("banner.connection"));
    const auto* line = f.find<desktop::Banner>(QStringLiteral("banner.connection"));
    QVERIFY2(line->text().contains(QStringLiteral("только до конца вашей работы")), qPrintable(line->text()));
    QVERIFY(!line->text().contains(QStringLiteral("сохраняется здесь")));
    client::NewDraft draft;
    draft.serviceId = QStringLiteral("archival-reference");
    const auto id = f.client.client->drafts()->create(draft);
    QVERIFY(id);
    QVERIFY(f.client.client->outbox()->submit(*id));
    QTRY_VERIFY2(line->text().contains(
                     QStringLiteral("Ждёт отправки: 1. Отправим сами, если связь появится до конца вашей работы")),
        qPrintable(line->text()));
    f.window.navigator.open(QStringLiteral("sent"), {{QStringLiteral("id"), *id}});
    QTRY_VERIFY2(f.text("sent.text").contains(QStringLiteral("Не заканчивайте работу, пока оно не уйдёт")),
        qPrintable(f.text("sent.text")));
    QVERIFY(!f.text("sent.text").contains(QStringLiteral("можно закрыть")));
}

void TerminalTest::anOfficialDoesNotLogInHere()
{
    Terminal f;
    f.person.role = core::Role::Clerk;
    f.start();
    QSignalSpy toast(&f.window.shell, &desktop::ShellState::toastRequested);
    f.client.client->session()->logIn(QStringLiteral("clerk"), QStringLiteral("пароль"), false, nullptr, {});
    QTRY_COMPARE(toast.size(), 1);
    QVERIFY(toast.first().first().toString().contains(QStringLiteral("терминал для граждан")));
    QCOMPARE(f.window.shell.mode(), desktop::Mode::Guest);
    QVERIFY(!f.client.client->session()->isLoggedIn());
    QCOMPARE(f.filesOfAccounts(), QStringList());
}

void TerminalTest::anUnknownServerIsNotTrustedHere()
{
    Terminal f;
    f.start();
    f.window.navigator.open(QStringLiteral("trust"), {{QStringLiteral("presented"), QByteArray(32, 'a').toHex()}});
    QVERIFY(f.sees("trust.refuse"));
    QVERIFY(!f.sees("trust.accept"));
    QVERIFY(!f.window.registry.find(QStringLiteral("connect"), desktop::Mode::Guest));
}

QTEST_MAIN(TerminalTest)
#include "terminal_test.moc"
