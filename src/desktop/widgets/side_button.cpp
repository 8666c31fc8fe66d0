// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/side_button.h"

#include "desktop/style/icons.h"

#include <QPainter>
#include <QStringList>

namespace okno::desktop {
namespace {

QString counterText(int counter)
{
    return counter > 999 ? QStringLiteral("999+") : QString::number(counter);
}

int pillHeight()
{
    return look().px(20);
}

int pillWidth(int counter)
{
    const QFontMetrics metrics(look().font(Size::TypeTiny, QFont::DemiBold));
    return qMax(pillHeight(), metrics.horizontalAdvance(counterText(counter)) + look().px(12));
}

int leftOfWords()
{
    return look().px(12) * 2 + look().size(Size::Icon);
}

int rightOfAll()
{
    return look().px(10);
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
    updateGeometry();
    tell();
    update();
}

void SidePanelButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    tell();
    update();
}

void SidePanelButton::setHint(const QString& hint)
{
    m_hint = hint;
    tell();
}

bool SidePanelButton::isCut() const
{
    return !m_compact && width() < sizeHint().width();
}

int SidePanelButton::counterRoom() const
{
    return m_counter > 0 ? pillWidth(m_counter) + look().px(6) : 0;
}

void SidePanelButton::tell()
{
    QStringList lines;
    if (m_compact || isCut())
        lines << text();
    if (!m_hint.isEmpty())
        lines << m_hint;
    setToolTip(lines.join(u'\n'));
}

QSize SidePanelButton::sizeHint() const
{
    const int tall = look().size(Size::ControlHeight);
    if (m_compact)
        return {tall + look().px(8), tall};
    // Wide enough for being chosen, too.
    const QFontMetrics metrics(look().font(Size::TypeBody, QFont::DemiBold));
    return {leftOfWords() + metrics.horizontalAdvance(text()) + 1 + counterRoom() + rightOfAll(), tall};
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
    const int right = width() - rightOfAll();
    if (m_counter > 0) {
        const int tall = pillHeight();
        const int wide = pillWidth(m_counter);
        const QRectF pill(right - wide, (height() - tall) / 2.0, wide, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().color(isChecked() ? Color::Accent : Color::AccentSoft));
        painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);
        painter.setPen(look().color(isChecked() ? Color::OnAccent : Color::AccentText));
        painter.setFont(look().font(Size::TypeTiny, QFont::DemiBold));
        painter.drawText(pill, Qt::AlignCenter, counterText(m_counter));
    }
    painter.setFont(look().font(Size::TypeBody, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look().color(tone));
    const int x = leftOfWords();
    const int room = right - counterRoom() - x;
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void SidePanelButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    tell();
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

int widestOf(const QList<SidePanelButton*>& buttons)
{
    int wide = 0;
    for (const SidePanelButton* button : buttons)
        wide = qMax(wide, button->sizeHint().width());
    return wide;
}

} // namespace okno::desktop
