// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/citizen_fixture.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace okno;
using namespace okno::test;
using desktop::Workplace;

namespace {

desktop::Policies at(Workplace workplace)
{
    desktop::Policies policies;
    policies.workplace = workplace;
    return policies;
}

} // namespace

class WorkplacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOfficialsDeskLetsInByName();
    void anOfficialsDeskHasNoWindowForGuests();
    void aCitizenIsToldToGoHome();
    void atHomeCitizensComeFirst();
    void theWindowSaysWhatWasDecided();
};

void WorkplacesTest::anOfficialsDeskLetsInByName()
{
    CitizenFixture f(at(Workplace::Clerk));
    f.person.role = core::Role::Clerk;
    f.open();
    QCOMPARE(f.window.navigator.currentId(), QStringLiteral("login"));
    for (const char* name : {"login.register", "login.forgotten", "login.browse", "login.officials"})
        QVERIFY2(!f.sees(name), name);
    f.type("login.login", QStringLiteral("+79001234567"));
    f.type("login.password", QStringLiteral("пароль"));
    f.click("login.enter");
    QVERIFY(f.sees("login.login.error"));
    QCOMPARE(f.server.count(QStringLiteral("POST /v1/sessions")), 0);
    f.find<QLineEdit>(QStringLiteral("login.login.editor"))->clear();
    f.type("login.login", QStringLiteral("clerk"));
    f.click("login.enter");
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Clerk);
}

void WorkplacesTest::anOfficialsDeskHasNoWindowForGuests()
{
    CitizenFixture f(at(Workplace::Clerk));
    f.open();
    for (const char* id : {"services", "service", "agency", "help", "region", "register", "reset"})
        QVERIFY2(!f.window.navigator.open(QString::fromLatin1(id)), id);
}

void WorkplacesTest::aCitizenIsToldToGoHome()
{
    CitizenFixture f(at(Workplace::Clerk));
    f.open();
    QSignalSpy toast(&f.window.shell, &desktop::ShellState::toastRequested);
    f.client.client->session()->logIn(QStringLiteral("maria"), QStringLiteral("пароль"), false, nullptr, {});
    QTRY_COMPARE(toast.size(), 1);
    QVERIFY(!f.client.client->session()->isLoggedIn());
    QCOMPARE(f.window.shell.mode(), desktop::Mode::Guest);
}

void WorkplacesTest::atHomeCitizensComeFirst()
{
    CitizenFixture f(at(Workplace::Citizen));
    f.open();
    f.window.navigator.reset(QStringLiteral("login"));
    QVERIFY(f.find(QStringLiteral("login.register"))->y() < f.find(QStringLiteral("login.signature"))->y());
    f.click("login.officials");
    QVERIFY(!f.sees("login.register"));
    QVERIFY(!f.sees("login.forgotten"));
    f.type("login.login", QStringLiteral("maria@example.ru"));
    f.type("login.password", QStringLiteral("пароль"));
    f.click("login.enter");
    QVERIFY(f.sees("login.login.error"));
    f.click("login.officials");
    QVERIFY(f.sees("login.register"));
    QCOMPARE(f.find<QLineEdit>(QStringLiteral("login.login.editor"))->text(), QString());
}

void WorkplacesTest::theWindowSaysWhatWasDecided()
{
    desktop::Policies policies = at(Workplace::Clerk);
    policies.autostart = true;
    CitizenFixture f(policies);
    f.open();
    auto* menu = f.window.window->findChild<QMenu*>(QStringLiteral("header.menu"));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QStringList said;
    const auto* decided = menu->findChild<QMenu*>(QStringLiteral("header.menu.policies"));
    QVERIFY(decided);
    for (const QAction* action : decided->actions()) {
        QVERIFY(!action->isEnabled());
        said << action->text();
    }
    QCOMPARE(said,
        (QStringList{
            QStringLiteral("Режим: Рабочее место сотрудника"), QStringLiteral("Запуск при входе в систему: да")}));
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("header.menu.autostart"))->isEnabled());
}

QTEST_MAIN(WorkplacesTest)
#include "workplaces_test.moc"
