// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/counter_dot.h"

#include "desktop/style/tokens.h"

#include <QEvent>
#include <QPainter>

namespace okno::desktop {

CounterDot::CounterDot(QWidget* over) : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    over->installEventFilter(this);
    hide();
}

void CounterDot::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    place();
    update();
}

void CounterDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().color(Color::Bad));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QFont font = look().font(Size::TypeTiny, QFont::DemiBold);
    font.setPixelSize(look().px(11));
    painter.setFont(font);
    painter.setPen(look().color(Color::OnAccent));
    painter.drawText(rect(), Qt::AlignCenter, m_count > 99 ? QStringLiteral("99+") : QString::number(m_count));
}

bool CounterDot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void CounterDot::place()
{
    const int tall = look().px(16);
    const int wide = m_count > 99 ? look().px(28) : m_count > 9 ? look().px(22) : tall;
    resize(wide, tall);
    move(parentWidget()->width() - wide, 0);
}

} // namespace okno::desktop
