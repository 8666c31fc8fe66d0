// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace okno::desktop {

// A short message near the lower edge of its window, never over a button, that goes by itself; with an action
// («Отменить») it stays longer and waits while the pointer or the focus is on it.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* window);

    void showText(const QString& text);
    void showUndo(const QString& text, std::function<void()> undo);
    void showAction(const QString& text, const QString& action, std::function<void()> run);
    [[nodiscard]] QString text() const;
    // How long it stays, in milliseconds: text alone, text with an action.
    void setDurations(int plain, int withAction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    [[nodiscard]] int freeY() const;
    void leave();

    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QTimer* m_timer = nullptr;
    int m_plain = 5000;
    int m_withAction = 10000;
    std::function<void()> m_run;
};

} // namespace okno::desktop
