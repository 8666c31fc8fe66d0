// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/input_events.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScrollArea>
#include <QWidget>
#include <QWindow>

// What Qt Test itself sends input with; exported by Qt Gui, declared only in its tests' headers.
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global,
    Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type, Qt::KeyboardModifiers mods, int timestamp);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type t, int k, Qt::KeyboardModifiers mods,
    const QString& text = QString(), bool autorep = false, ushort count = 1);

namespace okno::desktop {
namespace {

void mouse(QWidget* widget, const QPoint& at, Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type)
{
    QWindow* window = widget->window()->windowHandle();
    if (window == nullptr)
        return;
    // The event waits in a queue: whatever is about to move the widget has to be done by then.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    static int stamp = 0;
    // Far enough apart that two clicks never make a double click.
    stamp += 1000;
    const QPointF global = widget->mapToGlobal(QPointF(at));
    qt_handleMouseEvent(window, window->mapFromGlobal(global), global, state, button, type, Qt::NoModifier, stamp);
}

void key(QWidget* widget, int code, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWindow* window = widget->window()->windowHandle();
    if (window == nullptr)
        return;
    const QPointer<QWindow> guard(window);
    qt_handleKeyEvent(window, QEvent::KeyPress, code, modifiers, text);
    if (guard != nullptr)
        qt_handleKeyEvent(window, QEvent::KeyRelease, code, modifiers, text);
}

} // namespace

void pressMouse(QWidget* widget, const QPoint& at, Qt::MouseButton button)
{
    mouse(widget, at, Qt::NoButton, Qt::NoButton, QEvent::MouseMove);
    mouse(widget, at, button, button, QEvent::MouseButtonPress);
}

void releaseMouse(QWidget* widget, const QPoint& at, Qt::MouseButton button)
{
    mouse(widget, at, Qt::NoButton, button, QEvent::MouseButtonRelease);
}

void doubleClickMouse(QWidget* widget, const QPoint& at, Qt::MouseButton button)
{
    mouse(widget, at, button, button, QEvent::MouseButtonDblClick);
    mouse(widget, at, Qt::NoButton, button, QEvent::MouseButtonRelease);
}

void typeText(QWidget* widget, const QString& text)
{
    const QPointer<QWidget> guard(widget);
    for (const QChar c : text) {
        if (guard == nullptr)
            return;
        if (c == u'\n')
            key(widget, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        else if (c == u'\t')
            key(widget, Qt::Key_Tab, Qt::NoModifier, QString());
        else
            key(widget, c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
    }
}

void pressKeys(QWidget* widget, const QKeySequence& keys)
{
    const QPointer<QWidget> guard(widget);
    for (int i = 0; i < keys.count() && guard != nullptr; ++i) {
        const QKeyCombination step = keys[static_cast<uint>(i)];
        const int code = step.key();
        const bool printable = code >= Qt::Key_Space && code <= Qt::Key_ydiaeresis
            && !step.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
        const QString text = printable                        ? QString(QChar(code)).toLower()
            : code == Qt::Key_Return || code == Qt::Key_Enter ? QStringLiteral("\r")
            : code == Qt::Key_Backspace                       ? QStringLiteral("\b")
                                                              : QString();
        key(widget, code, step.keyboardModifiers(), text);
    }
}

void bringIntoView(QWidget* widget)
{
    for (QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(widget, 20, 60);
    }
}

} // namespace okno::desktop
