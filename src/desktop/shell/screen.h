// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace okno::desktop {

struct AppContext;

// One page of the window. It is made when it is first opened and kept; activate() tells it each time what to show.
// Its QWidget::actions() with a text join the command palette (Ctrl+K) and, with a shortcut, the list on F1.
class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(AppContext& context, QWidget* parent = nullptr);

    // What stands in the window's title.
    [[nodiscard]] virtual QString title() const = 0;
    // The screen comes to the front, with the parameters of the link ({"id": "…"}).
    virtual void activate(const QVariantMap& params) { Q_UNUSED(params) }
    // Another screen takes its place: save what must not be lost.
    virtual void deactivate() { }
    // Esc or «Назад»: true when the screen used it itself (an inner page closed).
    virtual bool back() { return false; }

Q_SIGNALS:
    void titleChanged();

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
};

} // namespace okno::desktop
