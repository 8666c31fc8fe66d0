// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/automation/automation_wait.h"

#include "desktop/automation/widget_finder.h"
#include "desktop/automation/widget_values.h"

#include <QTimer>
#include <QWidget>
#include <utility>

namespace okno::desktop {

AutomationWait::AutomationWait(QJsonObject request, std::function<QString()> screen, Answer answer, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_screen(std::move(screen))
    , m_answer(std::move(answer))
    , m_timer(new QTimer(this))
{
    m_since.start();
    m_timer->setInterval(20);
    connect(m_timer, &QTimer::timeout, this, &AutomationWait::look);
    m_timer->start();
}

void AutomationWait::look()
{
    const QString lack = missing();
    const int limit = m_request.value(u"timeout").toInt(10000);
    if (!lack.isEmpty() && m_since.elapsed() < limit)
        return;
    m_timer->stop();
    m_answer(lack.isEmpty() ? QString() : QStringLiteral("after %1 ms: %2").arg(m_since.elapsed()).arg(lack));
    deleteLater();
}

QString AutomationWait::missing() const
{
    if (m_request.contains(u"screen") && m_screen() != m_request.value(u"screen").toString())
        return QStringLiteral("the screen is %1").arg(m_screen());
    const QString target = m_request.value(u"target").toString();
    if (target.isEmpty())
        return {};
    const QWidget* widget = findWidget(target);
    const bool wanted = m_request.value(u"visible").toBool(true);
    const bool visible = widget != nullptr && widget->isVisible();
    if (visible != wanted)
        return visible ? QStringLiteral("%1 is still visible").arg(target)
                       : QStringLiteral("%1 is not visible").arg(target);
    if (!visible)
        return {};
    if (m_request.contains(u"enabled") && widget->isEnabled() != m_request.value(u"enabled").toBool())
        return QStringLiteral("%1 is %2").arg(target, widget->isEnabled() ? u"enabled" : u"disabled");
    if (m_request.contains(u"text")) {
        const QString text = allText(widget);
        if (!text.contains(m_request.value(u"text").toString()))
            return QStringLiteral("%1 says: %2").arg(target, text);
    }
    if (m_request.contains(u"value") && widgetValue(widget) != m_request.value(u"value"))
        return QStringLiteral("%1 has the value %2").arg(target, widgetValue(widget).toVariant().toString());
    return {};
}

} // namespace okno::desktop
