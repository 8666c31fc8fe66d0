// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, journal and server as an administrator uses them, over a desk that answers by script. With
// OKNO_SHOTS=FOLDER each test leaves a picture of its screen there.
#include "desktop/admin/account_words.h"
#include "desktop/admin/accounts_screen.h"
#include "desktop/admin/fake_admin_desk.h"
#include "desktop/admin/journal_screen.h"
#include "desktop/admin/journal_words.h"
#include "desktop/admin/server_screen.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/password_field.h"
#include "desktop/window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace okno;
using namespace okno::desktop;

namespace {

QString q(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct Fixture : test::WindowFixture {
    std::shared_ptr<FakeAdminDesk> desk = std::make_shared<FakeAdminDesk>();

    Fixture()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        const bool dark = qEnvironmentVariable("OKNO_SHOTS_THEME") == u"dark";
        style.set(dark ? Theme::Dark : Theme::Light, 100, Density::Dense);
        registry.add({q("accounts"), q("users"), [] { return q("Учётные записи"); }, {Mode::Administrator},
            [this](AppContext& context) -> Screen* { return new AccountsScreen(context, desk); }});
        registry.add({q("journal"), q("journal"), [] { return q("Журнал"); }, {Mode::Administrator},
            [this](AppContext& context) -> Screen* { return new JournalScreen(context, desk); }});
        registry.add({q("server"), q("settings"), [] { return q("Сервер"); }, {Mode::Administrator},
            [this](AppContext& context) -> Screen* { return new ServerScreen(context, desk); }});
        shell.setMode(Mode::Administrator);
        shell.setPerson(q("Громов И. А."), q("Громов Илья Андреевич"));
    }

    void show()
    {
        desktop::MainWindow& opened = open();
        const QStringList size = qEnvironmentVariable("OKNO_SHOTS_SIZE", q("1180x760")).split(u'x');
        opened.resize(size.value(0).toInt(), size.value(1).toInt());
        if (!QTest::qWaitForWindowExposed(&opened)
            || !QTest::qWaitFor([this] { return navigator.currentScreen() != nullptr; }))
            qFatal("the window did not come up");
    }

    void grab(const char* name)
    {
        const QString folder = qEnvironmentVariable("OKNO_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        window->grab().save(QStringLiteral("%1/%2-%3-%4.png")
                .arg(folder, QString::fromLatin1(name), look().isDark() ? q("dark") : q("light"),
                    QString::number(window->width())));
    }
};

} // namespace

class AdminScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        m_fixture->show();
    }
    void cleanup() { m_fixture.reset(); }

    void listsAndSearches();
    void addsAnOfficial();
    void checksBesideTheField();
    void loginTakenIsSaidAtTheLogin();
    void blocksAfterAQuestion();
    void nobodyBlocksOneself();
    void setsANewPassword();
    void changesTheRole();
    void journalPagesAndFilters();
    void journalOfOneAccount();
    void serverSaysItsState();
    void clocksApartAreSaid();
    void failureOffersToRepeat();
    void words();

private:
    template <typename T> T* find(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name)
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
    }
    void select(const char* id)
    {
        auto* table = find<QTableView>("accounts.table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == QString::fromLatin1(id))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }

    std::unique_ptr<Fixture> m_fixture;
};

void AdminScreensTest::listsAndSearches()
{
    auto* table = find<QTableView>("accounts.table");
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 5);
    QCOMPARE(table->model()->index(1, 3).data().toString(), q("Архивный отдел Тымовского городского округа"));
    QCOMPARE(table->model()->index(1, 5).data().toString(), q("ещё не входили"));
    select("petrova");
    m_fixture->grab("admin-accounts");
    find<QLineEdit>("accounts.search")->setText(q("орлов"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 5);
    auto* role = find<QComboBox>("accounts.role");
    role->setCurrentIndex(role->findData(q("clerk")));
    Q_EMIT role->activated(role->currentIndex());
    QCOMPARE(table->model()->rowCount(), 2);
}

void AdminScreensTest::addsAnOfficial()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_N, Qt::ControlModifier);
    auto* surname = find<LineField>("account.new.surname");
    QVERIFY(surname->lineEdit()->hasFocus());
    surname->setText(q("Белова"));
    find<LineField>("account.new.given")->setText(q("Ольга"));
    find<LineField>("account.new.login")->setText(q("Belova"));
    find<ChoiceField>("account.new.agency")->setCurrent(q("tymovsk-zags"));
    const QString password = find<PasswordField>("account.new.password")->text();
    QCOMPARE(password.size(), 19);
    m_fixture->grab("admin-new");
    click("account.new.add");
    QCOMPARE(m_fixture->desk->lastAdded.login, q("belova"));
    QCOMPARE(m_fixture->desk->lastAdded.agencyId, q("tymovsk-zags"));
    QCOMPARE(m_fixture->desk->lastAdded.password, password);
    QVERIFY(find<Banner>("accounts.banner")->text().contains(password));
    QCOMPARE(find<QTableView>("accounts.table")->model()->rowCount(), 6);
    m_fixture->grab("admin-added");
}

void AdminScreensTest::checksBesideTheField()
{
    click("accounts.add");
    find<LineField>("account.new.login")->setText(q("Петрова"));
    click("account.new.add");
    QVERIFY(m_fixture->desk->keys.isEmpty());
    QVERIFY(find<ChoiceField>("account.new.agency")->hasError());
    QVERIFY(find<LineField>("account.new.surname")->hasError());
    QVERIFY(find<LineField>("account.new.given")->hasError());
    QVERIFY(find<LineField>("account.new.login")->hasError());
    m_fixture->grab("admin-new-faults");
    // An administrator belongs to no agency.
    auto* role = find<ChoiceField>("account.new.role");
    role->setCurrent(q("administrator"));
    Q_EMIT role->edited();
    QVERIFY(!find<ChoiceField>("account.new.agency")->isVisible());
}

void AdminScreensTest::loginTakenIsSaidAtTheLogin()
{
    click("accounts.add");
    find<LineField>("account.new.surname")->setText(q("Петрова"));
    find<LineField>("account.new.given")->setText(q("Алла"));
    find<LineField>("account.new.login")->setText(q("petrova"));
    find<ChoiceField>("account.new.agency")->setCurrent(q("tymovsk-zags"));
    m_fixture->desk->failNext.insert(q("add"), core::Error(core::ErrorCode::LoginTaken, q("/login")));
    click("account.new.add");
    QVERIFY(find<LineField>("account.new.login")->error().contains(q("занят")));
    // What was typed is whole; the other login is another intention.
    find<LineField>("account.new.login")->setText(q("petrova2"));
    click("account.new.add");
    QCOMPARE(m_fixture->desk->keys.size(), 2);
    QVERIFY(m_fixture->desk->keys[0] != m_fixture->desk->keys[1]);
}

void AdminScreensTest::blocksAfterAQuestion()
{
    select("petrova");
    m_fixture->dialogs.setNextAnswer(false);
    click("account.block");
    QTRY_COMPARE(m_fixture->dialogs.asked().size(), 1);
    QTest::qWait(0);
    QVERIFY(!m_fixture->desk->calls.contains(q("change")));
    m_fixture->dialogs.setNextAnswer(true);
    click("account.block");
    QTRY_VERIFY(m_fixture->desk->calls.contains(q("change")));
    QCOMPARE(m_fixture->desk->lastChange.blocked, true);
    QCOMPARE(find<QTableView>("accounts.table")->model()->index(1, 4).data().toString(), q("заблокирована"));
    // Back again needs no question.
    click("account.block");
    QCOMPARE(m_fixture->desk->lastChange.blocked, false);
}

void AdminScreensTest::nobodyBlocksOneself()
{
    select("admin");
    QVERIFY(!find<QPushButton>("account.block")->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_fixture->dialogs.asked().isEmpty());
}

void AdminScreensTest::setsANewPassword()
{
    select("semenov");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_P, Qt::ControlModifier);
    auto* password = find<PasswordField>("account.password");
    QVERIFY(password->isVisible());
    const QString suggested = password->text();
    click("account.password.set");
    QCOMPARE(m_fixture->desk->lastChange.password, suggested);
    QVERIFY(!m_fixture->desk->lastChange.blocked);
    QVERIFY(!password->isVisible());
}

void AdminScreensTest::changesTheRole()
{
    select("petrova");
    QVERIFY(!find<QPushButton>("account.save")->isEnabled());
    auto* role = find<ChoiceField>("account.role");
    role->setCurrent(q("supervisor"));
    Q_EMIT role->edited();
    click("account.save");
    QCOMPARE(m_fixture->desk->lastChange.role, core::Role::Supervisor);
    QVERIFY(!m_fixture->desk->lastChange.agencyId);
    QVERIFY(!find<QPushButton>("account.save")->isEnabled());
}

void AdminScreensTest::journalPagesAndFilters()
{
    m_fixture->navigator.open(q("journal"));
    auto* table = find<QTableView>("journal.table");
    QCOMPARE(table->model()->index(0, 2).data().toString(), q("Отказано"));
    QVERIFY(table->model()->rowCount() >= 50);
    table->scrollToBottom();
    QTRY_VERIFY((table->scrollToBottom(), table->model()->rowCount() == 120));
    m_fixture->grab("admin-journal");
    auto* action = find<QComboBox>("journal.action");
    action->setCurrentIndex(action->findData(q("session.refused")));
    Q_EMIT action->activated(action->currentIndex());
    QCOMPARE(table->model()->rowCount(), 17);
    // The details of the record before are on their way out, the new ones on their way in.
    QTRY_VERIFY(find<QPushButton>("journal.same") && find<QPushButton>("journal.same")->isVisible());
    click("journal.same");
    QCOMPARE(m_fixture->desk->lastJournal.subject, q("account/01JDA2K8Q4W6X9Y0Z1A2B3C4E6"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QCOMPARE(m_fixture->desk->lastJournal, JournalQuery());
}

void AdminScreensTest::journalOfOneAccount()
{
    select("petrova");
    click("account.journal");
    QCOMPARE(m_fixture->navigator.currentId(), q("journal"));
    QCOMPARE(m_fixture->desk->lastJournal.actorId, q("petrova"));
    QVERIFY(find<QPushButton>("journal.only")->text().contains(q("Петрова")));
}

void AdminScreensTest::serverSaysItsState()
{
    m_fixture->navigator.open(q("server"));
    QStringList texts;
    const auto labels = m_fixture->navigator.currentScreen()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(q("okno.tymovsk.example:8443")));
    QVERIFY(texts.contains(q("100,0 МБ")));
    QVERIFY(texts.contains(q("3 сут")));
    QVERIFY(!find<Banner>("server.banner")->isVisible());
    m_fixture->grab("admin-server");
}

void AdminScreensTest::clocksApartAreSaid()
{
    m_fixture->clock.advance(600);
    m_fixture->navigator.open(q("server"));
    QVERIFY(find<Banner>("server.banner")->text().contains(q("10 мин")));
}

void AdminScreensTest::failureOffersToRepeat()
{
    m_fixture->desk->failNext.insert(q("accounts"), core::Error(core::ErrorCode::NetworkFailed));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    auto* empty = find<QWidget>("accounts.empty");
    QVERIFY(empty->isVisible());
    find<QPushButton>("accounts.empty.action")->click();
    QVERIFY(find<QTableView>("accounts.table")->isVisible());
}

void AdminScreensTest::words()
{
    QCOMPARE(actionWords(q("application.taken")), q("Заявление взято в работу"));
    QCOMPARE(actionWords(q("moon.landed")), q("moon.landed"));
    QCOMPARE(subjectWords(q("application/01JDA2K8Q4W6X9Y0Z1A2B3C4D5")), q("Заявление …B3C4D5"));
    const auto facts = journalFacts({{q("blocked"), true}, {q("changed"), QJsonArray{q("role"), q("position")}}});
    QCOMPARE(facts.size(), std::size_t(2));
    QCOMPARE(facts[0].value, q("да"));
    QCOMPARE(facts[1].value, q("role, position"));
    QVERIFY(suggestPassword() != suggestPassword());
}

QTEST_MAIN(AdminScreensTest)
#include "screens_test.moc"
