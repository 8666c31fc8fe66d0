// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QLabel;
class QVBoxLayout;

namespace okno::desktop {

class Navigator;
class ScreenRegistry;
class ShellState;
class SidePanelButton;

// The quiet list of screens at the left: icon, word, counter. Up and Down walk through it.
class SideBar : public QFrame {
    Q_OBJECT
public:
    SideBar(const ScreenRegistry& registry, Navigator& navigator, ShellState& state, QWidget* parent = nullptr);
    // Fills itself anew for the present mode and language.
    void rebuild();
    void setCompact(bool compact);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void select(const QString& id);

    const ScreenRegistry& m_registry;
    Navigator& m_navigator;
    ShellState& m_state;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_brand = nullptr;
    QLabel* m_brandName = nullptr;
    QWidget* m_list = nullptr;
    QHash<QString, SidePanelButton*> m_buttons;
    bool m_compact = false;
};

} // namespace okno::desktop
