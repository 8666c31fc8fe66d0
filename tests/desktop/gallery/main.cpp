// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/window_shot.h"
#include "desktop/gallery/gallery_screens.h"
#include "desktop/window_fixture.h"

#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QTimer>
#include <functional>
#include <vector>

using namespace okno;
using namespace okno::desktop;

namespace {

struct Shot {
    QString name;
    std::function<void()> prepare;
};

// One after the other, each a moment after its preparation, so that everything is painted.
void take(const QDir& folder, std::vector<Shot> shots, std::size_t at)
{
    if (at == shots.size()) {
        QCoreApplication::quit();
        return;
    }
    shots[at].prepare();
    QTimer::singleShot(250, qApp, [folder, shots = std::move(shots), at] {
        shootWindow().save(folder.filePath(shots[at].name + QStringLiteral(".png")));
        take(folder, shots, at + 1);
    });
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption(
        QCommandLineOption(QStringLiteral("shots"), QStringLiteral("Where pictures go"), QStringLiteral("DIR")));
    parser.process(application);

    test::WindowFixture fixture;
    test::registerGallery(fixture.registry);
    ShellState& shell = fixture.shell;
    fixture.languages.use(QStringLiteral("ru"));
    shell.setMode(Mode::Citizen);
    shell.setPerson(
        QStringLiteral("Иванова М. П."), QStringLiteral("Иванова Мария Петровна"), QStringLiteral("maria@example.ru"));
    shell.setRegion(QStringLiteral("Сахалинская область · Тымовский ГО"));
    shell.setUnread(2);
    shell.setCounter(QStringLiteral("states"), 2);
    shell.setCounter(QStringLiteral("inbox"), 14);
    shell.setCounter(QStringLiteral("overdue"), 3);
    fixture.open();
    if (!parser.isSet(QStringLiteral("shots")))
        return QApplication::exec();

    std::vector<Shot> shots;
    shots.push_back({QStringLiteral("warm-up"), [] { }});
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QString suffix = theme == Theme::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        const auto page = [&](const QString& id, Mode mode) {
            shots.push_back({id + suffix, [&fixture, &shell, id, mode, theme] {
                                 fixture.style.setTheme(theme);
                                 shell.setMode(mode);
                                 fixture.navigator.open(id);
                             }});
        };
        page(QStringLiteral("services"), Mode::Citizen);
        page(QStringLiteral("application"), Mode::Citizen);
        page(QStringLiteral("states"), Mode::Citizen);
        shots.push_back({QStringLiteral("fields") + suffix, [&fixture, &shell, theme] {
                             fixture.style.setTheme(theme);
                             shell.setMode(Mode::Citizen);
                             fixture.navigator.open(QStringLiteral("fields"));
                             fixture.window->resize(1180, 1500);
                         }});
        shots.push_back({QStringLiteral("toast") + suffix, [&fixture, &shell] {
                             fixture.window->resize(1180, 760);
                             shell.setOnline(false);
                             shell.setProgress(QStringLiteral("Отправляем заявление"), 42, {});
                             shell.toast(QStringLiteral("Черновик удалён"), [] { });
                         }});
        shots.push_back({QStringLiteral("question") + suffix,
            [&fixture, &shell] {
                shell.setOnline(true);
                shell.clearProgress();
                QtDialogs().ask(fixture.window.get(),
                    {QStringLiteral("Отозвать заявление?"),
                        QStringLiteral("Рассмотрение прекратится. Чтобы получить услугу, понадобится новое заявление."),
                        QStringLiteral("Отозвать заявление"), QStringLiteral("Оставить"), true},
                    {});
            }});
        shots.push_back({QStringLiteral("palette") + suffix, [&fixture] {
                             const auto dialogs = fixture.window->findChildren<QDialog*>();
                             for (QDialog* dialog : dialogs)
                                 dialog->reject();
                             const auto actions = fixture.window->actions();
                             actions.first()->trigger();
                         }});
        shots.push_back({QStringLiteral("shortcuts") + suffix, [&fixture] {
                             const auto dialogs = fixture.window->findChildren<QDialog*>();
                             for (QDialog* dialog : dialogs)
                                 dialog->reject();
                             const auto actions = fixture.window->actions();
                             actions.at(1)->trigger();
                         }});
        shots.push_back({QStringLiteral("inbox") + suffix, [&fixture, &shell] {
                             const auto dialogs = fixture.window->findChildren<QDialog*>();
                             for (QDialog* dialog : dialogs)
                                 dialog->reject();
                             shell.setMode(Mode::Clerk);
                         }});
    }
    shots.push_back({QStringLiteral("viewer-dark"), [&fixture] { fixture.navigator.open(QStringLiteral("viewer")); }});
    // The helper process needs a moment.
    shots.push_back({QStringLiteral("viewer"), [&fixture] { fixture.style.setTheme(Theme::Light); }});
    shots.push_back({QStringLiteral("narrow-150"), [&fixture, &shell] {
                         shell.setMode(Mode::Citizen);
                         fixture.style.set(Theme::Light, 150, Density::Roomy);
                         fixture.window->resize(1180, 760);
                     }});
    QDir folder(parser.value(QStringLiteral("shots")));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    take(folder, shots, 0);
    return QApplication::exec();
}
