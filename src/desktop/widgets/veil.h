// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace okno::desktop {

// Lies over a whole window with one card in the middle. What is behind stays as it is, and neither the mouse nor the
// keyboard reaches it.
class Veil : public QWidget {
    Q_OBJECT
public:
    // `cardWidth` at 100 %.
    Veil(QWidget* over, int cardWidth);

    void appear();
    void disappear();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* m_over;
    QVBoxLayout* m_column = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace okno::desktop
