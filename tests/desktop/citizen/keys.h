// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace okno::test {

inline QWidget* innermost(QWidget* widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

// Real key events into whatever takes the focus of the widget (QTest::keyClicks knows Latin letters only).
inline void typeInto(QWidget* widget, const QString& text)
{
    QWidget* target = innermost(widget);
    for (const QChar c : text) {
        const int key = c == u'\n' ? static_cast<int>(Qt::Key_Return) : c.unicode() < 128 ? c.toUpper().unicode() : 0;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(target, &event);
        }
    }
}

} // namespace okno::test
