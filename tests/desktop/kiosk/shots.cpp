// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the workplaces and of what is kept here, for looking at: okno_workplace_shots FOLDER [light|dark]
#include "desktop/citizen/citizen_fixture.h"
#include "desktop/kiosk/exit_code_dialog.h"
#include "desktop/kiosk/kiosk_guard.h"
#include "desktop/kiosk/media_dialog.h"
#include "desktop/local_data/local_data_binding.h"
#include "desktop/local_data/local_data_dialog.h"

#include <QDir>
#include <QMenu>

using namespace okno;
using namespace okno::test;
using namespace std::chrono_literals;

namespace {

QString folder;
desktop::Theme theme = desktop::Theme::Light;

desktop::Policies at(desktop::Workplace workplace)
{
    desktop::Policies policies;
    policies.workplace = workplace;
    return policies;
}

void take(QWidget* widget, const char* name)
{
    QTest::qWait(150);
    widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

void dress(CitizenFixture& f)
{
    f.window.settings.setTheme(theme);
    f.window.style.setTheme(theme);
}

void workplaces()
{
    for (const auto& [workplace, name] :
        {std::pair{desktop::Workplace::Citizen, "01-login-citizen"},
            std::pair{desktop::Workplace::Clerk, "02-login-clerk"}, std::pair{desktop::Workplace::Kiosk, "03-kiosk"}}) {
        CitizenFixture f(at(workplace));
        dress(f);
        f.open();
        f.window.navigator.reset(QStringLiteral("login"));
        take(f.window.window.get(), name);
    }
}

void menu()
{
    desktop::Policies policies = at(desktop::Workplace::Citizen);
    policies.autostart = true;
    CitizenFixture f(policies);
    dress(f);
    f.openAsCitizen();
    auto* menu = f.window.window->findChild<QMenu*>(QStringLiteral("header.menu"));
    Q_EMIT menu->aboutToShow();
    menu->ensurePolished();
    menu->resize(menu->sizeHint());
    take(menu, "04-menu");
}

void terminal()
{
    CitizenFixture f(at(desktop::Workplace::Kiosk));
    dress(f);
    f.openAsCitizen();
    desktop::KioskGuard guard(f.window.context, *f.window.window);
    take(f.window.window.get(), "05-kiosk-services");
    guard.setTimes(10ms, 1h);
    QTest::keyClick(f.window.window.get(), Qt::Key_Shift);
    QTest::qWait(100);
    take(f.window.window.get(), "06-kiosk-idle");
    QTemporaryDir stick;
    QDir(stick.path()).mkdir(QStringLiteral("Сканы"));
    for (const char* name : {"паспорт.pdf", "справка.jpg"}) {
        QFile file(stick.filePath(QString::fromUtf8(name)));
        std::ignore = file.open(QIODevice::WriteOnly);
    }
    QList<desktop::RemovableDrive> drives{{stick.path(), QStringLiteral("Флешка Марии"), true}};
    desktop::MediaDialog open(
        desktop::MediaDialog::Purpose::Open, {QStringLiteral("Какие файлы приложить"), {}, true, {}},
        [&] { return drives; }, f.window.window.get());
    open.show();
    take(&open, "07-media-open");
    desktop::MediaDialog save(
        desktop::MediaDialog::Purpose::Save,
        {QStringLiteral("Куда сохранить файл"), {}, false, QStringLiteral("паспорт.pdf")}, [&] { return drives; },
        f.window.window.get());
    save.show();
    take(&save, "08-media-save");
    drives.clear();
    desktop::MediaDialog none(
        desktop::MediaDialog::Purpose::Open, {QStringLiteral("Какие файлы приложить"), {}, true, {}},
        [&] { return drives; }, f.window.window.get());
    none.show();
    take(&none, "09-media-none");
    desktop::ExitTries tries;
    desktop::ExitCodeDialog code(QStringLiteral("pbkdf2-sha256:1000:00:00"), tries, f.window.window.get());
    code.setAttribute(Qt::WA_DeleteOnClose, false);
    code.show();
    take(&code, "10-exit-code");
}

void kept()
{
    CitizenFixture f;
    dress(f);
    f.openAsCitizen();
    desktop::LocalDataBinding binding(f.window.context, f.window.window.get(),
        desktop::DataFolders{
            f.client.folder.path(), f.client.folder.filePath(QStringLiteral("cache")), f.window.folder.path()},
        [] { });
    Q_EMIT f.window.shell.localDataRequested();
    auto* dialog = f.window.window->findChild<desktop::LocalDataDialog*>();
    take(dialog, "11-local-data");
    dialog->accept();
    f.window.window->resize(1180, 1700);
    f.window.navigator.open(QStringLiteral("person"));
    take(f.window.window.get(), "12-person");
    f.window.shell.toast(QStringLiteral("Сохранено"));
    take(f.window.window.get(), "13-toast");
    desktop::MainWindow fault(f.window.registry,
        desktop::FrameContext{f.window.style, f.window.settings, f.window.shell, f.window.navigator},
        f.window.languages);
    fault.showFault(QStringLiteral("libokno-app.so: cannot open shared object file: No such file or directory"));
    fault.show();
    take(&fault, "14-fault");
}

void form()
{
    CitizenFixture f;
    dress(f);
    f.server.on("GET /v1/me/details",
        FakeReply::json(api::toJson(api::PersonalDetails{QStringLiteral("1968-03-08"),
            api::IdentityDocument{QStringLiteral("6512345678"), QStringLiteral("2012-05-01"), {}, {}}, {}, 1})));
    f.openAsCitizen();
    QTest::qWait(200);
    f.window.navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), QStringLiteral("archival-reference")}});
    QTRY_VERIFY(f.sees("page.primary"));
    f.click("page.primary");
    QTRY_VERIFY(f.sees("form.applicant.surname"));
    take(f.window.window.get(), "15-form");
    f.window.shell.toast(QStringLiteral("Файл удалён"), [] { });
    take(f.window.window.get(), "16-form-toast");
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    folder = application.arguments().value(1, QStringLiteral("."));
    theme = application.arguments().value(2) == u"dark" ? desktop::Theme::Dark : desktop::Theme::Light;
    QDir().mkpath(folder);
    workplaces();
    menu();
    terminal();
    kept();
    form();
    return 0;
}
