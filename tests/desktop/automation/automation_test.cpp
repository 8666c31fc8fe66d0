// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/automation_server.h"

#include "desktop/shell/screen.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/line_field.h"
#include "desktop/widgets/number_fields.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/window_fixture.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace okno;
using namespace okno::desktop;

namespace {

class FormScreen : public Screen {
public:
    explicit FormScreen(AppContext& context) : Screen(context)
    {
        auto* outer = new QVBoxLayout(this);
        auto* page = new PageScaffold(QStringLiteral("Форма"), this);
        outer->addWidget(page);
        auto* name = new LineField(QStringLiteral("Имя"), this);
        name->setObjectName(QStringLiteral("form.name"));
        auto* snils = new SnilsField(QStringLiteral("СНИЛС"), this);
        snils->setObjectName(QStringLiteral("form.snils"));
        auto* kind = new ChoiceField(QStringLiteral("Вид"), ChoiceField::Kind::List, this);
        kind->setObjectName(QStringLiteral("form.kind"));
        kind->setChoices(
            {{QStringLiteral("a"), QStringLiteral("Первый")}, {QStringLiteral("b"), QStringLiteral("Второй")}});
        auto* send = new QPushButton(QStringLiteral("Отправить"), this);
        send->setObjectName(QStringLiteral("form.send"));
        auto* off = new QPushButton(QStringLiteral("Нельзя"), this);
        off->setObjectName(QStringLiteral("form.off"));
        off->setEnabled(false);
        auto* table = new QTableWidget(3, 2, this);
        table->setObjectName(QStringLiteral("form.table"));
        for (int row = 0; row < 3; ++row)
            table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("Строка %1").arg(row)));
        for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(snils), static_cast<QWidget*>(kind),
                 static_cast<QWidget*>(send), static_cast<QWidget*>(off), static_cast<QWidget*>(table)})
            page->column()->addWidget(widget);
        connect(send, &QPushButton::clicked, this, [this, name] {
            this->context().dialogs.ask(this,
                {QStringLiteral("Отправить?"), {}, QStringLiteral("Отправить"), {}, false},
                [this, name](bool yes) { this->context().shell.toast(yes ? name->text() : QStringLiteral("нет")); });
        });
    }
    QString title() const override { return QStringLiteral("Форма"); }
};

} // namespace

// The whole way, through the socket, as a journey uses it.
class AutomationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typesAsAPersonDoes();
    void clicksAndAnswersQuestions();
    void setsAndReadsValues();
    void findsRowsByTheirText();
    void saysWhyAWidgetCannotBeUsed();
    void opensTheMenuOfThePersonAndChoosesInIt();
    void keysReachShortcuts();
    void waitsUntilAndNotLonger();
    void shootsTheWindow();
    void answersNonsense();

private:
    QJsonObject ask(const QJsonObject& request);
    QJsonObject ask(const char* json) { return ask(QJsonDocument::fromJson(json).object()); }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<AutomationServer> m_server;
    std::unique_ptr<QLocalSocket> m_socket;
};

void AutomationTest::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->registry.add({QStringLiteral("form"), QStringLiteral("edit"), [] { return QStringLiteral("Форма"); },
        {Mode::Citizen}, [](AppContext& context) { return new FormScreen(context); }});
    m_fixture->shell.setMode(Mode::Citizen);
    m_fixture->shell.setPerson(QStringLiteral("Иванова М. П."), QStringLiteral("Иванова Мария Петровна"));
    m_fixture->open();
    const QString name = m_fixture->folder.filePath(QStringLiteral("socket"));
    m_server = std::make_unique<AutomationServer>(m_fixture->context, m_fixture->dialogs);
    QVERIFY(m_server->listen(name));
    m_socket = std::make_unique<QLocalSocket>();
    m_socket->connectToServer(name);
    QVERIFY(m_socket->waitForConnected());
    QCOMPARE(ask(R"({"do":"wait","screen":"form"})").value(u"ok"), QJsonValue(true));
}

void AutomationTest::cleanup()
{
    m_socket.reset();
    m_server.reset();
    m_fixture.reset();
}

QJsonObject AutomationTest::ask(const QJsonObject& request)
{
    m_socket->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    if (!QTest::qWaitFor([this] { return m_socket->canReadLine(); }, 15000))
        return {};
    return QJsonDocument::fromJson(m_socket->readLine()).object();
}

void AutomationTest::typesAsAPersonDoes()
{
    QCOMPARE(ask(R"({"do":"type","target":"form.name","value":"Анна Smith","id":7})").value(u"id"), QJsonValue(7));
    QCOMPARE(ask(R"({"do":"value","target":"form.name"})").value(u"value"), QJsonValue(QStringLiteral("Анна Smith")));
    ask(R"({"do":"type","target":"form.name","value":"Пётр","clear":true})");
    QCOMPARE(ask(R"({"do":"text","target":"form.name"})").value(u"value"), QJsonValue(QStringLiteral("Пётр")));
    ask(R"({"do":"type","target":"form.snils","value":"11223344595"})");
    QCOMPARE(
        ask(R"({"do":"text","target":"form.snils"})").value(u"value"), QJsonValue(QStringLiteral("112-233-445 95")));
}

void AutomationTest::clicksAndAnswersQuestions()
{
    ask(R"({"do":"type","target":"form.name","value":"Ольга"})");
    ask(R"({"do":"answer","value":true})");
    QCOMPARE(ask(R"({"do":"click","target":"form.send"})").value(u"ok"), QJsonValue(true));
    const QJsonObject told = ask(R"({"do":"wait","target":"toast","text":"Ольга"})");
    QVERIFY2(told.value(u"ok").toBool(), qPrintable(told.value(u"error").toString()));
    QCOMPARE(ask(R"({"do":"state"})").value(u"value").toObject().value(u"asked").toArray().last().toString(),
        QStringLiteral("Отправить?"));
}

void AutomationTest::setsAndReadsValues()
{
    QCOMPARE(ask(R"({"do":"set","target":"form.kind","value":"b"})").value(u"ok"), QJsonValue(true));
    QCOMPARE(ask(R"({"do":"value","target":"form.kind"})").value(u"value"), QJsonValue(QStringLiteral("b")));
    QCOMPARE(ask(R"({"do":"value","target":"form.table"})").value(u"value"), QJsonValue(3));
    QCOMPARE(ask(R"({"do":"exists","target":"form.nothing"})").value(u"value"), QJsonValue(false));
}

void AutomationTest::findsRowsByTheirText()
{
    QCOMPARE(ask(R"({"do":"click","target":"form.table","item":"Строка 2"})").value(u"ok"), QJsonValue(true));
    const auto* table = m_fixture->window->findChild<QTableWidget*>(QStringLiteral("form.table"));
    QCOMPARE(table->currentRow(), 2);
    QCOMPARE(ask(R"({"do":"click","target":"form.table","item":"Строка 9"})").value(u"ok"), QJsonValue(false));
}

void AutomationTest::saysWhyAWidgetCannotBeUsed()
{
    QCOMPARE(ask(R"({"do":"click","target":"form.off"})").value(u"error"),
        QJsonValue(QStringLiteral("form.off cannot be used: disabled")));
    QCOMPARE(ask(R"({"do":"click","target":"nobody"})").value(u"error"),
        QJsonValue(QStringLiteral("no such widget: nobody")));
    ask(R"({"do":"key","value":"F1"})");
    QVERIFY(ask(R"({"do":"wait","target":"shortcuts"})").value(u"ok").toBool());
    QCOMPARE(ask(R"({"do":"click","target":"form.send"})").value(u"error"),
        QJsonValue(QStringLiteral("form.send cannot be used: behind the dialog shortcuts")));
    QVERIFY(ask(R"({"do":"click","target":"shortcuts.close"})").value(u"ok").toBool());
    QVERIFY(ask(R"({"do":"wait","target":"shortcuts","visible":false})").value(u"ok").toBool());
}

void AutomationTest::opensTheMenuOfThePersonAndChoosesInIt()
{
    bool left = false;
    connect(&m_fixture->shell, &ShellState::logoutRequested, this, [&left] { left = true; });
    QVERIFY(ask(R"({"do":"click","target":"header.person"})").value(u"ok").toBool());
    QVERIFY(ask(R"({"do":"wait","target":"header.menu","text":"Иванова Мария Петровна"})").value(u"ok").toBool());
    QVERIFY(ask(R"({"do":"click","target":"header.menu","item":"header.menu.logout"})").value(u"ok").toBool());
    QTRY_VERIFY(left);
}

void AutomationTest::keysReachShortcuts()
{
    QVERIFY(ask(R"({"do":"key","value":"Ctrl+K"})").value(u"ok").toBool());
    QVERIFY(ask(R"({"do":"wait","target":"palette"})").value(u"ok").toBool());
    ask(R"({"do":"type","target":"palette.words","value":"клавиш\n"})");
    QVERIFY(ask(R"({"do":"wait","target":"shortcuts"})").value(u"ok").toBool());
    ask(R"({"do":"key","value":"Esc"})");
    QVERIFY(ask(R"({"do":"wait","target":"shortcuts","visible":false})").value(u"ok").toBool());
}

void AutomationTest::waitsUntilAndNotLonger()
{
    const QJsonObject reply = ask(R"({"do":"wait","target":"form.name","text":"никогда","timeout":60})");
    QCOMPARE(reply.value(u"ok"), QJsonValue(false));
    QVERIFY(reply.value(u"error").toString().contains(u"form.name says"));
}

void AutomationTest::shootsTheWindow()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("shot.png"));
    QVERIFY(ask(QJsonObject{{QStringLiteral("do"), QStringLiteral("shot")}, {QStringLiteral("value"), path}})
            .value(u"ok")
            .toBool());
    QCOMPARE(QImage(path).size(), m_fixture->window->size());
}

void AutomationTest::answersNonsense()
{
    QCOMPARE(ask(R"({"do":"dance"})").value(u"error"), QJsonValue(QStringLiteral("unknown request: dance")));
    m_socket->write("not json\n");
    QVERIFY(QTest::qWaitFor([this] { return m_socket->canReadLine(); }, 5000));
    QCOMPARE(QJsonDocument::fromJson(m_socket->readLine()).object().value(u"ok"), QJsonValue(false));
}

QTEST_MAIN(AutomationTest)
#include "automation_test.moc"
