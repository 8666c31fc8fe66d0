// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace okno::desktop {

// A small round counter over a corner of a button; nothing at 0.
class CounterDot : public QWidget {
    Q_OBJECT
public:
    explicit CounterDot(QWidget* over);
    void setCount(int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    int m_count = 0;
};

} // namespace okno::desktop
