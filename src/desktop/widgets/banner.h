// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/tone.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace okno::desktop {

// A thin line across the window or a pane: lost connection, something long under way. Never a dialog.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text, const QString& action = {}, const QString& iconName = {});
    // 0 to 100; -1 when nobody knows. The action is «Отменить» unless told.
    void showProgress(const QString& text, int percent, const QString& action = {});
    // Another, quieter way to answer, until the next message; empty: none.
    void setAlternative(const QString& text);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();
    void alternativeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_iconName;
    Tone m_tone = Tone::Accent;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_percent = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_alternative = nullptr;
};

} // namespace okno::desktop
