// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page of updates and of its line in every state, for looking at: okno_update_shots FOLDER [light|dark]
// [ru|en]
#include "update_fixture.h"

#include <QDir>
#include <functional>

using namespace okno;
using namespace okno::test;

namespace {

QString folder;
bool dark = false;
QString language;

void shoot(const QString& name, const std::function<void(UpdateFixture&, client::UpdateOptions&)>& prepare,
    const std::function<void(UpdateFixture&)>& act, bool page)
{
    UpdateFixture f;
    client::UpdateOptions options = f.options();
    prepare(f, options);
    f.citizen.window.style.set(dark ? desktop::Theme::Dark : desktop::Theme::Light, 100, desktop::Density::Roomy);
    f.citizen.window.settings.setLanguage(language);
    f.open(options);
    f.citizen.window.languages.use(language);
    f.citizen.window.style.setScalePercent(101); // builds the frame anew, with the words
    QTest::qWait(50);
    f.citizen.window.window->resize(1180, 760);
    f.citizen.window.navigator.open(QStringLiteral("services"));
    if (page)
        f.citizen.window.navigator.open(QStringLiteral("updates"));
    act(f);
    QTest::qWait(250);
    f.citizen.window.window->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

void found(UpdateFixture& f)
{
    f.updates().check();
    QTRY_COMPARE(f.phase(), client::UpdateState::Phase::Offered);
}

void installing(UpdateFixture& f)
{
    found(f);
    f.updates().fetch();
    QTRY_VERIFY(f.phase() == client::UpdateState::Phase::Installing || f.phase() == client::UpdateState::Phase::Ready);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    folder = arguments.value(1, QStringLiteral("/tmp/update-shots"));
    dark = arguments.value(2) == u"dark";
    language = arguments.value(3, QStringLiteral("ru"));
    QDir().mkpath(folder);
    const auto none = [](UpdateFixture&, client::UpdateOptions&) { };
    const auto cut = [](UpdateFixture& f) {
        found(f);
        f.citizen.server.on(f.packageLine().constData(),
            FakeReply{.body = f.bytes, .type = "application/octet-stream", .cutAfter = 80'000});
        f.updates().fetch();
        QTRY_COMPARE(f.phase(), client::UpdateState::Phase::Waiting);
    };
    const auto done = [](UpdateFixture& f) {
        installing(f);
        Q_EMIT f.installer.installed(core::Done());
    };
    const auto failed = [](UpdateFixture& f) {
        installing(f);
        Q_EMIT f.installer.installed(core::Error(core::ErrorCode::UpdateFailed));
    };
    shoot(QStringLiteral("01-line"), none, found, false);
    shoot(QStringLiteral("02-page-offered"), none, found, true);
    shoot(QStringLiteral("03-waiting"), none, cut, true);
    shoot(QStringLiteral("04-installing"), none, installing, true);
    shoot(QStringLiteral("05-installed"), none, done, true);
    shoot(QStringLiteral("06-failed"), none, failed, true);
    shoot(
        QStringLiteral("07-forbidden"), [](UpdateFixture&, client::UpdateOptions& o) { o.forbidden = true; },
        [](UpdateFixture&) {}, true);
    shoot(
        QStringLiteral("08-foreign"), [](UpdateFixture&, client::UpdateOptions& o) { o.installer = nullptr; },
        [](UpdateFixture&) {}, true);
    shoot(
        QStringLiteral("09-read-only"),
        [](UpdateFixture& f, client::UpdateOptions&) {
            f.installer.blocked = core::Error(core::ErrorCode::UpdateReadOnly);
        },
        found, true);
    shoot(
        QStringLiteral("10-ready"), [](UpdateFixture& f, client::UpdateOptions&) { f.installer.exit = true; },
        installing, true);
    shoot(QStringLiteral("11-nothing"), none, [](UpdateFixture&) { }, true);
    return 0;
}
