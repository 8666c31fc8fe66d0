// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/veil.h"

class QLabel;
class QPushButton;

namespace okno::desktop {

// «Вы ещё здесь?» with the seconds that are left.
class IdleOverlay : public Veil {
    Q_OBJECT
public:
    explicit IdleOverlay(QWidget* over);

    void ask(int seconds);
    void setSeconds(int seconds);

Q_SIGNALS:
    void stays();
    void leaves();

private:
    QLabel* m_text = nullptr;
    QPushButton* m_stay = nullptr;
};

} // namespace okno::desktop
