// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/side_button.h"

#include "desktop/style/icons.h"

#include <QPainter>

namespace okno::desktop {
namespace {

QString counterText(int counter)
{
    return counter > 999 ? QStringLiteral("999+") : QString::number(counter);
}

} // namespace

SidePanelButton::SidePanelButton(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounter(0);
}

void SidePanelButton::setCounter(int counter)
{
    m_counter = counter;
    setAccessibleName(counter > 0 ? tr("%1: %2").arg(text()).arg(counter) : text());
    update();
}

void SidePanelButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize SidePanelButton::sizeHint() const
{
    const int tall = look().size(Size::ControlHeight);
    if (m_compact)
        return {tall + look().px(8), tall};
    const QFontMetrics metrics(look().font(Size::TypeBody, QFont::DemiBold));
    return {look().px(12) * 3 + look().size(Size::Icon) + metrics.horizontalAdvance(text()) + look().px(44), tall};
}

QSize SidePanelButton::minimumSizeHint() const
{
    return {look().size(Size::ControlHeight), look().size(Size::ControlHeight)};
}

void SidePanelButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = look().size(Size::RadiusControl);
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().color(isChecked() || isDown() ? Color::AccentSoft : Color::SurfaceHover));
        painter.drawRoundedRect(area, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look().color(Color::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, radius, radius);
    }
    const Color tone = !isEnabled() ? Color::TextDisabled : isChecked() ? Color::AccentText : Color::Text;
    const int side = look().size(Size::Icon);
    const int left = m_compact ? (width() - side) / 2 : look().px(12);
    painter.drawPixmap(left, (height() - side) / 2, iconPixmap(m_iconName, side, tone, devicePixelRatioF()));
    if (m_compact) {
        if (m_counter > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look().color(Color::Bad));
            painter.drawEllipse(QPointF(left + side, (height() - side) / 2.0), look().px(4), look().px(4));
        }
        return;
    }
    int right = width() - look().px(10);
    if (m_counter > 0) {
        const QFont font = look().font(Size::TypeTiny, QFont::DemiBold);
        const QString number = counterText(m_counter);
        const QFontMetrics metrics(font);
        const int tall = look().px(20);
        const int wide = qMax(tall, metrics.horizontalAdvance(number) + look().px(12));
        const QRectF pill(right - wide, (height() - tall) / 2.0, wide, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().color(isChecked() ? Color::Accent : Color::AccentSoft));
        painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);
        painter.setPen(look().color(isChecked() ? Color::OnAccent : Color::AccentText));
        painter.setFont(font);
        painter.drawText(pill, Qt::AlignCenter, number);
        right -= wide + look().px(6);
    }
    painter.setFont(look().font(Size::TypeBody, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look().color(tone));
    const int x = left + side + look().px(12);
    painter.drawText(QRect(x, 0, right - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - x));
}

void SidePanelButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidePanelButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace okno::desktop
