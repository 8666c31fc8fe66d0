// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/inbox_screen.h"
#include "desktop/clerk/samples.h"
#include "desktop/clerk/task_screen.h"
#include "desktop/window_fixture.h"

#include <QTest>

namespace okno::test {

// A window with an official's screens over one FakeDesk with a day's work on it.
struct ClerkFixture : WindowFixture {
    std::shared_ptr<desktop::FakeDesk> desk = std::make_shared<desktop::FakeDesk>(clock);

    explicit ClerkFixture(bool supervisor = false)
    {
        using namespace desktop;
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        desk->supervisor = supervisor;
        samples::fill(*desk);
        const QList<Mode> modes{Mode::Clerk, Mode::Supervisor};
        registry.add({QStringLiteral("inbox"), QStringLiteral("inbox"), [] { return QStringLiteral("Входящие"); },
            modes, [this](AppContext& context) -> Screen* { return new InboxScreen(context, desk); }});
        registry.add({QStringLiteral("task"), QStringLiteral("file"), [] { return QStringLiteral("Заявление"); }, modes,
            [this](AppContext& context) -> Screen* { return new TaskScreen(context, desk); },
            ScreenInfo::Place::Hidden});
        style.set(Theme::Light, 100, Density::Dense);
        shell.setMode(supervisor ? Mode::Supervisor : Mode::Clerk);
    }

    desktop::MainWindow& show(int width = 1180, int height = 760)
    {
        desktop::MainWindow& opened = open();
        opened.resize(width, height);
        if (!QTest::qWaitForWindowExposed(&opened)
            || !QTest::qWaitFor([this] { return navigator.currentScreen() != nullptr; }))
            qFatal("the window did not come up");
        return opened;
    }

    template <typename T> T* find(const char* name) const { return window->findChild<T*>(QString::fromLatin1(name)); }
};

} // namespace okno::test
