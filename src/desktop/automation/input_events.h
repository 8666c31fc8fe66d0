// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>

class QWidget;

namespace okno::desktop {

// Real input, sent the way the window system sends it: shortcuts, popups and focus behave as under a person's hands.
// `at` is in the widget's coordinates.
void pressMouse(QWidget* widget, const QPoint& at, Qt::MouseButton button = Qt::LeftButton);
void releaseMouse(QWidget* widget, const QPoint& at, Qt::MouseButton button = Qt::LeftButton);
// The second half of a double click, after a press and a release.
void doubleClickMouse(QWidget* widget, const QPoint& at, Qt::MouseButton button = Qt::LeftButton);
// To the focused widget of the window of `widget`.
void typeText(QWidget* widget, const QString& text);
void pressKeys(QWidget* widget, const QKeySequence& keys);
// Scrolls every scroll area around it until the widget can be seen.
void bringIntoView(QWidget* widget);

} // namespace okno::desktop
