// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace okno::desktop {

// An entry of a side panel: icon, words and a counter; the chosen one is checked. Its size hint is what that takes;
// words that have less are cut, and are whole in the tool tip.
class SidePanelButton : public QAbstractButton {
    Q_OBJECT
public:
    SidePanelButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    // 0 shows none.
    void setCounter(int counter);
    [[nodiscard]] int counter() const { return m_counter; }
    // Only the icon, with the words in the tool tip.
    void setCompact(bool compact);
    // What the tool tip says besides: a shortcut.
    void setHint(const QString& hint);
    // Less room than the words take.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int counterRoom() const;
    void tell();

    QString m_iconName;
    QString m_hint;
    int m_counter = 0;
    bool m_compact = false;
};

// What the widest of the buttons asks for; 0 without any.
[[nodiscard]] int widestOf(const QList<SidePanelButton*>& buttons);

} // namespace okno::desktop
