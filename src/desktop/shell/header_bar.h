// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace okno::desktop {

class ShellState;
class Style;
class ViewSettings;

// The line above: region at the left; bell and person at the right. The person's menu has theme, size, language, help
// and the way out.
class HeaderBar : public QFrame {
    Q_OBJECT
public:
    HeaderBar(ShellState& state, Style& style, ViewSettings& settings, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void noticesRequested();
    void paletteRequested();
    void shortcutsRequested();
    void updatesRequested();
    void languageRequested(const QString& language);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showRegion();
    void showPerson();
    void showUnread();
    void fillMenu();
    void showDecided(QMenu* menu);
    void addAutostart();
    void addPolicies();

    ShellState& m_state;
    Style& m_style;
    ViewSettings& m_settings;
    QPushButton* m_region = nullptr;
    QToolButton* m_search = nullptr;
    QToolButton* m_bell = nullptr;
    class CounterDot* m_count = nullptr;
    QPushButton* m_finish = nullptr; // null but on a public terminal
    QPushButton* m_person = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace okno::desktop
