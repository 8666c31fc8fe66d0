// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/shell_state.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace okno::desktop {

struct AppContext;
class Screen;

// How a screen joins the window.
struct ScreenInfo {
    // Where the side bar has it: above, at the foot, or nowhere (it is opened by a link from another screen).
    enum class Place { Main, Foot, Hidden };

    QString id; // "services", "application": stable, used by links and automation
    QString icon; // of resources/icons/svg
    std::function<QString()> name; // asked anew after a change of language: [] { return tr("Услуги"); }
    QList<Mode> modes;
    std::function<Screen*(AppContext&)> create;
    Place place = Place::Main;
    QKeySequence shortcut;
};

// All screens of the program; the first of a mode in the order of adding is its home.
class ScreenRegistry {
public:
    void add(ScreenInfo info);
    [[nodiscard]] QList<ScreenInfo> ofMode(Mode mode) const;
    [[nodiscard]] std::optional<ScreenInfo> find(const QString& id, Mode mode) const;
    // Empty when the mode has none.
    [[nodiscard]] QString home(Mode mode) const;

private:
    QList<ScreenInfo> m_screens;
};

} // namespace okno::desktop
