// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QStackedWidget>

namespace okno::desktop {

// A stack that is as tall as the page it shows, not as its tallest one, so that what scrolls around it ends where the
// page does.
class HeightStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint() : QSize(0, 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QWidget* page = currentWidget();
        if (!page)
            return 0;
        return page->layout() && page->layout()->hasHeightForWidth() ? page->layout()->totalHeightForWidth(width)
                                                                     : page->sizeHint().height();
    }
};

} // namespace okno::desktop
