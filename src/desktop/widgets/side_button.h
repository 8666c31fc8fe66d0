// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace okno::desktop {

// An entry of a side panel: icon, words and a counter; the chosen one is checked.
class SidePanelButton : public QAbstractButton {
    Q_OBJECT
public:
    SidePanelButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    // 0 shows none.
    void setCounter(int counter);
    [[nodiscard]] int counter() const { return m_counter; }
    // Only the icon, with the words in the tool tip.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_iconName;
    int m_counter = 0;
    bool m_compact = false;
};

} // namespace okno::desktop
