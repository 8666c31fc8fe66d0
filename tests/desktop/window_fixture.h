// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/style.h"
#include "desktop/widgets/dialogs.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimeZone>
#include <memory>

namespace okno::test {

// A window without a client: what tests of the frame and of single screens need. Add screens to `registry` first, then
// call open().
struct WindowFixture {
    QTemporaryDir folder;
    desktop::ViewSettings settings;
    desktop::Style style{*qApp};
    desktop::ScriptedDialogs dialogs;
    core::ManualClock clock{QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)};
    desktop::ShellState shell;
    desktop::ScreenRegistry registry;
    desktop::Navigator navigator{registry};
    desktop::Languages languages;
    desktop::AppContext context{nullptr, style, dialogs, settings, clock, shell, navigator};
    std::unique_ptr<desktop::MainWindow> window;

    explicit WindowFixture(desktop::Policies policies = {}) : settings(folder.path(), std::move(policies))
    {
        style.set(desktop::Theme::Light, 100, desktop::Density::Roomy);
    }

    desktop::MainWindow& open()
    {
        window = std::make_unique<desktop::MainWindow>(
            registry, desktop::FrameContext{style, settings, shell, navigator}, languages);
        window->use(context);
        window->show();
        return *window;
    }
};

} // namespace okno::test
