// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/window_shot.h"

#include <QApplication>
#include <QMainWindow>
#include <QPainter>
#include <algorithm>

namespace okno::desktop {

QImage shootWindow()
{
    QWidget* base = nullptr;
    QWidgetList above;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget* window : all) {
        if (!window->isVisible())
            continue;
        if (base == nullptr && qobject_cast<QMainWindow*>(window) != nullptr)
            base = window;
        else
            above.append(window);
    }
    if (base == nullptr && !above.isEmpty())
        base = above.takeFirst();
    if (base == nullptr)
        return {};
    // Dialogs lie under popups and menus.
    std::stable_sort(above.begin(), above.end(), [](const QWidget* a, const QWidget* b) {
        return (a->windowType() == Qt::Popup) < (b->windowType() == Qt::Popup);
    });
    QImage image = base->grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    for (QWidget* window : std::as_const(above)) {
        const QPoint at = window->mapToGlobal(QPoint(0, 0)) - base->mapToGlobal(QPoint(0, 0));
        const QPixmap piece = window->grab();
        painter.drawPixmap(at, piece);
        // The edge and shadow that a window manager gives.
        const QRect area(at, window->size());
        for (int step = 1; step <= 8; ++step) {
            painter.setPen(QColor(0, 0, 0, step == 1 ? 90 : 26 - step * 3));
            painter.drawRect(area.adjusted(-step, -step, step - 1, step - 1));
        }
    }
    return image;
}

} // namespace okno::desktop
