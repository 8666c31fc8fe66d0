// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/navigator.h"

#include "desktop/shell/app_context.h"
#include "desktop/shell/screen.h"
#include "desktop/shell/screen_registry.h"

#include <QStackedWidget>
#include <utility>

namespace okno::desktop {
namespace {

constexpr qsizetype longestHistory = 50;

} // namespace

Navigator::Navigator(const ScreenRegistry& registry, QObject* parent) : QObject(parent), m_registry(registry) { }

void Navigator::attach(QStackedWidget* stack, AppContext* context)
{
    m_stack = stack;
    m_context = context;
}

bool Navigator::open(const QString& id, const QVariantMap& params)
{
    const bool moves = !m_current.id.isEmpty() && (m_current.id != id || m_current.params != params);
    if (moves)
        m_history.append(m_current);
    if (!go({id, params})) {
        if (moves)
            m_history.removeLast();
        return false;
    }
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    return true;
}

bool Navigator::replace(const QString& id, const QVariantMap& params)
{
    return go({id, params});
}

bool Navigator::back()
{
    if (m_screen != nullptr && m_screen->back())
        return true;
    while (!m_history.isEmpty()) {
        if (go(m_history.takeLast()))
            return true;
    }
    return false;
}

void Navigator::reset(const QString& id, const QVariantMap& params)
{
    dropScreens();
    m_history.clear();
    m_current = {};
    if (m_context == nullptr)
        return;
    const QString wanted = id.isEmpty() ? m_registry.home(m_context->shell.mode()) : id;
    if (wanted.isEmpty() || !go({wanted, params}))
        Q_EMIT currentChanged(QString());
}

void Navigator::suspend()
{
    dropScreens();
}

void Navigator::resume()
{
    const Place place = std::exchange(m_current, {});
    if (!place.id.isEmpty())
        go(place);
}

bool Navigator::go(const Place& place)
{
    if (m_stack == nullptr || m_context == nullptr)
        return false;
    Screen* next = m_screens.value(place.id);
    if (next == nullptr) {
        const auto info = m_registry.find(place.id, m_context->shell.mode());
        if (!info)
            return false;
        next = info->create(*m_context);
        next->setObjectName(QStringLiteral("screen.") + place.id);
        m_screens.insert(place.id, next);
        m_stack->addWidget(next);
        connect(next, &Screen::titleChanged, this, &Navigator::titleChanged);
    }
    if (m_screen != nullptr && m_screen != next)
        m_screen->deactivate();
    m_current = place;
    m_screen = next;
    m_stack->setCurrentWidget(next);
    next->activate(place.params);
    // The keyboard works in the page at once, unless the page has put the focus somewhere itself.
    if (const QWidget* focused = next->focusWidget(); focused == nullptr || !focused->hasFocus())
        next->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(place.id);
    Q_EMIT titleChanged();
    return true;
}

void Navigator::dropScreens()
{
    if (m_screen != nullptr)
        m_screen->deactivate();
    m_screen = nullptr;
    const auto screens = std::exchange(m_screens, {});
    for (Screen* screen : screens) {
        m_stack->removeWidget(screen);
        screen->hide();
        // A screen may be in the middle of a signal that led here.
        screen->deleteLater();
    }
}

} // namespace okno::desktop
