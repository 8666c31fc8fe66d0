// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen of the citizen, for looking at: okno_citizen_shots FOLDER [light|dark] [WIDTHxHEIGHT]
#include "citizen_fixture.h"
#include "sample_application.h"

#include <QDir>
#include <QTabBar>

using namespace okno;
using namespace okno::test;

namespace {

class Album {
public:
    Album(CitizenFixture& fixture, const QString& folder) : m_fixture(fixture), m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void take(const QString& name)
    {
        QTest::qWait(120);
        m_fixture.window.window->grab().save(QStringLiteral("%1/%2.png").arg(m_folder, name));
    }
    void open(const QString& id, const QVariantMap& params, const QString& name)
    {
        m_fixture.window.navigator.open(id, params);
        take(name);
    }

private:
    CitizenFixture& m_fixture;
    QString m_folder;
};

void fillArchive(CitizenFixture& f)
{
    f.type("form.passport.number", QStringLiteral("6512345678"));
}

void walk(CitizenFixture& f, Album& album)
{
    const auto demo = [](const char* role, const QString& login, const QString& name, const QString& note) {
        return QJsonObject{{QStringLiteral("role"), QString::fromLatin1(role)}, {QStringLiteral("login"), login},
            {QStringLiteral("password"), QStringLiteral("пароль")}, {QStringLiteral("name"), name},
            {QStringLiteral("note"), note}};
    };
    f.server.on("GET /v1/demo/accounts",
        FakeReply::json({{QStringLiteral("items"),
            QJsonArray{demo("citizen", QStringLiteral("maria@example.ru"), QStringLiteral("Иванова Мария Петровна"),
                           QStringLiteral("Подаёт заявления и следит за ними")),
                demo("clerk", QStringLiteral("archive1"), QStringLiteral("Сидоров Пётр Ильич"),
                    QStringLiteral("Рассматривает заявления в архиве")),
                demo("supervisor", QStringLiteral("chief"), QStringLiteral("Орлова Анна Сергеевна"),
                    QStringLiteral("Следит за сроками отдела")),
                demo("administrator", QStringLiteral("admin"), QStringLiteral("Администратор"),
                    QStringLiteral("Учётные записи и журнал"))}}}));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto registration = api::Registration{QStringLiteral("R1"), QStringLiteral("email"),
        QStringLiteral("ma***@example.ru"), now.addSecs(300), now.addSecs(60), false};
    f.server.on("POST /v1/registrations", FakeReply::json(api::toJson(registration), 201));
    f.server.on("GET /v1/registrations/R1", FakeReply::json(api::toJson(registration)));
    auto confirmed = registration;
    confirmed.confirmed = true;
    f.server.on("POST /v1/registrations/R1/confirmation", FakeReply::json(api::toJson(confirmed)));
    f.server.on("GET /v1/demo/messages",
        FakeReply::json({{QStringLiteral("items"),
            QJsonArray{api::toJson(api::DemoMessage{QStringLiteral("M1"), now, QStringLiteral("email"),
                QStringLiteral("maria@example.ru"), QStringLiteral("Код подтверждения: 481 205"),
                QStringLiteral("Здравствуйте, Мария!\n\nКод подтверждения: 481205. Он действует 3 дня.\nИли откройте "
                               "ссылку: https://127.0.0.1:8443/confirm/abc")})}}}));
    f.window.clock.set(now);

    f.open();
    album.take(QStringLiteral("01-login"));
    f.click("login.enter");
    album.take(QStringLiteral("02-login-errors"));
    album.open(QStringLiteral("register"), {}, QStringLiteral("03-register"));
    f.type("register.surname", QStringLiteral("Иванова"));
    f.type("register.given", QStringLiteral("Мария"));
    f.type("register.contact", QStringLiteral("maria@example.ru"));
    f.click("register.next");
    QTest::qWait(400);
    album.take(QStringLiteral("04-register-code"));
    f.type("register.code", QStringLiteral("481205"));
    QTest::qWait(300);
    f.type("register.password", QStringLiteral("синий трамвай"));
    album.take(QStringLiteral("05-register-password"));
    album.open(QStringLiteral("reset"), {{QStringLiteral("login"), QStringLiteral("maria@example.ru")}},
        QStringLiteral("06-reset"));
    album.open(QStringLiteral("trust"),
        {{QStringLiteral("presented"), QByteArray("ab12cd34ef56").repeated(5) + "0011"}}, QStringLiteral("07-trust"));
    album.open(QStringLiteral("trust"),
        {{QStringLiteral("presented"), QByteArray("ab12cd34ef56").repeated(5) + "0011"},
            {QStringLiteral("accepted"), QByteArray("00")}},
        QStringLiteral("08-trust-changed"));
    album.open(QStringLiteral("services"), {}, QStringLiteral("09-guest-services"));
    album.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}},
        QStringLiteral("10-guest-service"));

    serveSamples(f.server);
    f.client.client->session()->logIn(QStringLiteral("maria@example.ru"), QStringLiteral("пароль"), false, nullptr, {});
    QTRY_COMPARE(f.window.shell.mode(), desktop::Mode::Citizen);
    album.take(QStringLiteral("11-services"));
    f.find<QTabBar>(QStringLiteral("catalogue.ways"))->setCurrentIndex(1);
    album.take(QStringLiteral("12-agencies"));
    f.find<QTabBar>(QStringLiteral("catalogue.ways"))->setCurrentIndex(3);
    album.take(QStringLiteral("13-popular"));
    f.type("catalogue.search", QStringLiteral("справка"));
    QTest::qWait(500);
    album.take(QStringLiteral("14-found"));
    f.find<QLineEdit>(QStringLiteral("catalogue.search"))->setText(QStringLiteral("космический корабль"));
    QTest::qWait(500);
    album.take(QStringLiteral("15-nothing"));
    album.open(QStringLiteral("region"), {}, QStringLiteral("16-region"));
    for (int tab = 0; tab < 4; ++tab) {
        f.window.navigator.open(
            QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
        QTest::qWait(100);
        f.find<QTabBar>(QStringLiteral("service.tabs"))->setCurrentIndex(tab);
        album.take(QStringLiteral("2%1-service").arg(tab));
    }
    album.open(QStringLiteral("agency"), {{QStringLiteral("id"), QStringLiteral("tymovsk-archive")}},
        QStringLiteral("24-agency"));
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTest::qWait(150);
    f.click("page.primary");
    QTest::qWait(200);
    album.take(QStringLiteral("30-form"));
    f.click("page.primary");
    album.take(QStringLiteral("31-form-faults"));
    fillArchive(f);
    album.take(QStringLiteral("32-form-typed"));
    f.click("form.page.2");
    album.take(QStringLiteral("33-form-page2"));
    f.click("form.page.4");
    album.take(QStringLiteral("34-form-page4"));
    f.click("form.page.5");
    album.take(QStringLiteral("35-documents"));
    QFile wrong(QStringLiteral("/tmp/scan.pdf"));
    if (wrong.open(QIODevice::WriteOnly))
        wrong.write("просто текст");
    wrong.close();
    QFile right(QStringLiteral("/tmp/Паспорт Ивановой.pdf"));
    if (right.open(QIODevice::WriteOnly))
        right.write("%PDF-1.4\n" + QByteArray(250000, ' '));
    right.close();
    f.window.dialogs.setNextOpenFiles({right.fileName(), wrong.fileName()});
    f.click("attach.identity.pick");
    QTest::qWait(400);
    album.take(QStringLiteral("36-documents-files"));
    f.click("form.page.6");
    album.take(QStringLiteral("37-summary"));
    album.open(QStringLiteral("applications"), {}, QStringLiteral("40-applications"));
    album.open(QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("drafts")}},
        QStringLiteral("41-drafts"));
    album.open(QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("sending")}},
        QStringLiteral("42-sending-empty"));
    album.open(QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("done")}},
        QStringLiteral("43-done"));
    album.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-now")}},
        QStringLiteral("44-application"));
    f.click("application.why");
    album.take(QStringLiteral("45-application-why"));
    album.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-ask")}},
        QStringLiteral("46-application-remark"));
    album.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-done")}},
        QStringLiteral("47-application-result"));
    album.open(QStringLiteral("application"), {{QStringLiteral("id"), QStringLiteral("A-no")}},
        QStringLiteral("48-application-refused"));
    album.open(QStringLiteral("notices"), {}, QStringLiteral("50-notices"));
    album.open(QStringLiteral("person"), {}, QStringLiteral("51-person"));
    album.open(QStringLiteral("help"), {}, QStringLiteral("52-help"));
    album.open(QStringLiteral("services"), {}, QStringLiteral("53-services-draft"));
    f.server.kill();
    f.client.client->connectivity()->probe();
    QTRY_VERIFY(!f.client.client->connectivity()->isOnline());
    album.take(QStringLiteral("60-offline"));
    const auto draft = f.client.client->drafts()->findForService(QStringLiteral("archival-reference"));
    std::ignore = f.client.client->outbox()->submit(*draft);
    album.open(QStringLiteral("sent"),
        {{QStringLiteral("id"), *draft}, {QStringLiteral("title"), QStringLiteral("Архивная справка")}},
        QStringLiteral("61-sent-offline"));
    album.open(QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("sending")}},
        QStringLiteral("62-sending"));
    f.window.navigator.open(QStringLiteral("sent"),
        {{QStringLiteral("id"), *draft}, {QStringLiteral("title"), QStringLiteral("Архивная справка")}});
    f.server.start();
    f.client.client->connectivity()->probe();
    QTRY_VERIFY(f.client.client->outbox()->items().empty());
    album.take(QStringLiteral("63-sent"));
    f.server.on("GET /v1/me", FakeReply::problem(401, "session_expired"));
    f.client.client->session()->refresh();
    QTest::qWait(300);
    album.take(QStringLiteral("64-expired"));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    CitizenFixture fixture;
    const bool dark = arguments.value(2) == u"dark";
    fixture.window.style.set(dark ? desktop::Theme::Dark : desktop::Theme::Light, 100, desktop::Density::Roomy);
    const QStringList size = arguments.value(3, QStringLiteral("1180x760")).split(u'x');
    Album album(fixture, arguments.value(1, QStringLiteral("/tmp/citizen-shots")));
    QTimer::singleShot(0, &application, [&] {
        QTimer::singleShot(0, &application, [&] {
            if (fixture.window.window)
                fixture.window.window->resize(size.value(0).toInt(), size.value(1).toInt());
        });
        walk(fixture, album);
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
