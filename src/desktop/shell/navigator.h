// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/screen.h"
#include "desktop/shell/shell_state.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QVariantMap>

class QStackedWidget;

namespace okno::desktop {

struct AppContext;
class ScreenRegistry;

// Opens screens by id, keeps the way back. Screens are made when first asked for.
class Navigator : public QObject {
    Q_OBJECT
public:
    explicit Navigator(const ScreenRegistry& registry, QObject* parent = nullptr);
    // Where screens are put and what they are given; without a context nothing can be opened yet. Both must outlive the
    // navigator's use.
    void attach(QStackedWidget* stack, AppContext* context);

    // False when the present mode has no such screen; nothing changes then.
    bool open(const QString& id, const QVariantMap& params = {});
    // Opens without leaving the present screen in the history (after a form is sent, after login).
    bool replace(const QString& id, const QVariantMap& params = {});
    // Esc: the screen may use it itself, else the screen before comes back. False when there is nowhere to go.
    bool back();
    [[nodiscard]] bool canGoBack() const { return !m_history.isEmpty(); }
    // Throws every screen away and opens `id` (the home of the mode when empty). The mode changed, or the language.
    void reset(const QString& id = {}, const QVariantMap& params = {});
    // The frame goes (another language, another size): drops the screens but keeps the place and the way back, then
    // opens the place again in the stack that was attached meanwhile.
    void suspend();
    void resume();

    [[nodiscard]] QString currentId() const { return m_current.id; }
    [[nodiscard]] QVariantMap currentParams() const { return m_current.params; }
    [[nodiscard]] Screen* currentScreen() const { return m_screen; }

Q_SIGNALS:
    void currentChanged(const QString& id);
    void titleChanged();

private:
    struct Place {
        QString id;
        QVariantMap params;
    };
    bool go(const Place& place);
    void dropScreens();

    const ScreenRegistry& m_registry;
    QStackedWidget* m_stack = nullptr;
    AppContext* m_context = nullptr;
    QHash<QString, Screen*> m_screens;
    QList<Place> m_history;
    Place m_current;
    QPointer<Screen> m_screen;
};

} // namespace okno::desktop
