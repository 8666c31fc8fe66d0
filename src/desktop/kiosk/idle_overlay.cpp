// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/idle_overlay.h"

#include "desktop/widgets/labels.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

constexpr int cardWidth = 480;

} // namespace

IdleOverlay::IdleOverlay(QWidget* over)
    : Veil(over, cardWidth)
    , m_text(makeLabel({}))
    , m_stay(new QPushButton(tr("Продолжить работу")))
{
    setObjectName(QStringLiteral("idle"));
    m_text->setObjectName(QStringLiteral("idle.text"));
    m_stay->setObjectName(QStringLiteral("idle.stay"));
    m_stay->setProperty("variant", QStringLiteral("primary"));
    auto* leave = new QPushButton(tr("Закончить работу"));
    leave->setObjectName(QStringLiteral("idle.leave"));
    column()->addWidget(makeLabel(tr("Вы ещё здесь?"), "title"));
    column()->addWidget(m_text);
    column()->addWidget(m_stay);
    column()->addWidget(leave);
    connect(m_stay, &QPushButton::clicked, this, &IdleOverlay::stays);
    connect(leave, &QPushButton::clicked, this, &IdleOverlay::leaves);
}

void IdleOverlay::ask(int seconds)
{
    setSeconds(seconds);
    appear();
    m_stay->setFocus(Qt::OtherFocusReason);
#if QT_CONFIG(accessibility)
    QAccessibleAnnouncementEvent announcement(this, m_text->text());
    QAccessible::updateAccessibility(&announcement);
#endif
}

void IdleOverlay::setSeconds(int seconds)
{
    m_text->setText(tr("Терминалом давно не пользовались. Через %n секунд работа закончится: произойдёт выход, и всё "
                       "введённое и неотправленное удалится с этого терминала.",
        nullptr, seconds));
}

} // namespace okno::desktop
