// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/health.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace okno::desktop {

// The chain from the reader to the signature, a row a link: an icon, how it is, what to do, and the button that does
// it.
class HealthPanel : public QWidget {
    Q_OBJECT
public:
    explicit HealthPanel(QWidget* parent = nullptr);
    void setHealth(const Health& health);
    [[nodiscard]] const Health& health() const { return m_health; }

Q_SIGNALS:
    void actionRequested(okno::desktop::HealthAction action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    QWidget* makeRow(const HealthLink& link);

    Health m_health;
    QLabel* m_icon = nullptr;
    QLabel* m_verdict = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_rows = nullptr;
};

} // namespace okno::desktop
