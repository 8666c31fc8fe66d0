// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace okno::desktop {

// The outline of a list that is still being read: grey rows that breathe gently, or stand still when the system wants
// no motion.
class SkeletonRows : public QWidget {
    Q_OBJECT
public:
    explicit SkeletonRows(int rows = 5, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    int m_rows;
    int m_phase = 0;
    QTimer* m_timer = nullptr;
};

} // namespace okno::desktop
