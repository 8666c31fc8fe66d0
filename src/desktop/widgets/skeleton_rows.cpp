// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/skeleton_rows.h"

#include "desktop/style/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <cmath>

namespace okno::desktop {

SkeletonRows::SkeletonRows(int rows, QWidget* parent) : QWidget(parent), m_rows(rows), m_timer(new QTimer(this))
{
    setAccessibleName(tr("Загружается"));
    m_timer->setInterval(80);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % 20;
        update();
    });
}

QSize SkeletonRows::sizeHint() const
{
    return {look().px(480), m_rows * (look().size(Size::RowHeight) + look().px(24))};
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor fill = look().color(Color::Skeleton);
    fill.setAlphaF(static_cast<float>(0.75 + 0.25 * std::cos(m_phase * 3.14159 / 10)));
    painter.setBrush(fill);
    const int step = look().size(Size::RowHeight) + look().px(24);
    const double widths[] = {0.62, 0.48, 0.55, 0.4, 0.58};
    for (int i = 0; i < m_rows; ++i) {
        const int y = i * step + look().px(8);
        const int side = look().px(36);
        painter.drawRoundedRect(QRectF(0, y, side, side), look().px(8), look().px(8));
        const double share = widths[i % 5];
        painter.drawRoundedRect(QRectF(side + look().px(16), y + look().px(3), width() * share, look().px(13)), 4, 4);
        painter.drawRoundedRect(
            QRectF(side + look().px(16), y + look().px(24), width() * share * 0.6, look().px(10)), 4, 4);
    }
}

void SkeletonRows::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer->start();
}

void SkeletonRows::hideEvent(QHideEvent* event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

} // namespace okno::desktop
