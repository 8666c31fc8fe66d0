// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace okno::core {
class Clock;
}

namespace okno::desktop {

class AccountFlow;
class CodeField;
class ErrorLine;

// The second step: the digits that came by SMS or letter.
class CodeStep : public QWidget {
    Q_OBJECT
public:
    CodeStep(AccountFlow* flow, const core::Clock& clock, int digits, QWidget* parent = nullptr);

    void start();
    // Below the code, for the panel of demo messages.
    void addBelow(QWidget* widget);

private:
    void onSent();
    void onFailed(const core::Error& error);

    AccountFlow* m_flow;
    QLabel* m_where = nullptr;
    QLabel* m_link = nullptr;
    CodeField* m_code = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_next = nullptr;
    QVBoxLayout* m_below = nullptr;
};

} // namespace okno::desktop
