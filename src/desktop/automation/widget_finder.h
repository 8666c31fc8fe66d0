// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

class QWidget;

namespace okno::desktop {

// The widget with this objectName: a visible one before a hidden one, one of the topmost window (popup, dialog) before
// the others. "name[2]" is the third of several visible ones. Null when there is none.
[[nodiscard]] QWidget* findWidget(const QString& target);
// What keys and clicks for it go to: the editor of a field, the viewport of a list.
[[nodiscard]] QWidget* inputWidget(QWidget* widget);
// True when a person could click it now: visible, enabled, no modal dialog before it; `reason` says why not.
[[nodiscard]] bool canBeUsed(const QWidget* widget, QString* reason);

// Every visible named widget, with class, text and whether it is enabled.
[[nodiscard]] QJsonArray listWidgets();
// The whole tree below `root` (all windows when null), invisible ones too.
[[nodiscard]] QJsonArray widgetTree(const QWidget* root);

} // namespace okno::desktop
