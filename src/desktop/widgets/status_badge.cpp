// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/status_badge.h"

#include "desktop/style/icons.h"

#include <QCoreApplication>
#include <QPainter>

namespace okno::desktop {
namespace {

int gap()
{
    return look().px(6);
}

int edge()
{
    return look().px(8);
}

} // namespace

Badge statusBadge(core::ApplicationStatus status)
{
    using core::ApplicationStatus;
    switch (status) {
    case ApplicationStatus::Submitted:
        return {QStringLiteral("send"), QCoreApplication::translate("StatusBadge", "Отправлено"), Tone::Accent};
    case ApplicationStatus::InProgress:
        return {QStringLiteral("clock"), QCoreApplication::translate("StatusBadge", "В работе"), Tone::Accent};
    case ApplicationStatus::AwaitingApplicant:
        return {QStringLiteral("warning"), QCoreApplication::translate("StatusBadge", "Ждёт ответа заявителя"),
            Tone::Warning};
    case ApplicationStatus::Approved:
        return {QStringLiteral("check-circle"), QCoreApplication::translate("StatusBadge", "Готово"), Tone::Good};
    case ApplicationStatus::Refused:
        return {QStringLiteral("error"), QCoreApplication::translate("StatusBadge", "Отказано"), Tone::Bad};
    case ApplicationStatus::Withdrawn:
        return {QStringLiteral("undo"), QCoreApplication::translate("StatusBadge", "Отозвано"), Tone::Neutral};
    }
    Q_UNREACHABLE_RETURN({});
}

Badge dueBadge(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return {QStringLiteral("warning"),
            QCoreApplication::translate("StatusBadge", "просрочено на %n дн.", nullptr, -days), Tone::Bad};
    if (days == 0)
        return {QStringLiteral("clock"), QCoreApplication::translate("StatusBadge", "сегодня"), Tone::Warning};
    if (days == 1)
        return {QStringLiteral("clock"), QCoreApplication::translate("StatusBadge", "завтра"), Tone::Warning};
    return {QStringLiteral("calendar"), QCoreApplication::translate("StatusBadge", "осталось %n дн.", nullptr, days),
        days <= 3 ? Tone::Warning : Tone::Neutral};
}

QSize badgeSize(const Badge& badge, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int symbol = badge.icon.isEmpty() ? 0 : look().size(Size::IconSmall) + gap();
    return {edge() * 2 + look().px(2) + symbol + metrics.horizontalAdvance(badge.text),
        qMax(look().px(26), metrics.height() + look().px(6))};
}

void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QFont& font)
{
    const QSize wanted = badgeSize(badge, font);
    const QRect pill(rect.x(), rect.y() + (rect.height() - wanted.height()) / 2, qMin(rect.width(), wanted.width()),
        wanted.height());
    const ToneColors colors = toneColors(badge.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(badge.tone == Tone::Neutral ? QPen(look().color(Color::Line)) : QPen(Qt::NoPen));
    painter.setBrush(look().color(colors.fill));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    int x = pill.x() + edge();
    if (!badge.icon.isEmpty()) {
        const int side = look().size(Size::IconSmall);
        painter.drawPixmap(x, pill.y() + (pill.height() - side) / 2,
            iconPixmap(badge.icon, side, colors.text, painter.device()->devicePixelRatioF()));
        x += side + gap();
    }
    painter.setFont(font);
    painter.setPen(look().color(colors.text));
    const QRect room(x, pill.y(), pill.right() - edge() - x + look().px(2), pill.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(badge.text, Qt::ElideRight, room.width()));
    painter.restore();
}

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusBadge::StatusBadge(const Badge& badge, QWidget* parent) : StatusBadge(parent)
{
    setBadge(badge);
}

void StatusBadge::setBadge(const Badge& badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return badgeSize(m_badge, look().font(Size::TypeSmall, QFont::DemiBold));
}

QSize StatusBadge::minimumSizeHint() const
{
    return {look().px(48), sizeHint().height()};
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, look().font(Size::TypeSmall, QFont::DemiBold));
}

} // namespace okno::desktop
