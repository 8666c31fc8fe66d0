// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>
#include <memory>

namespace okno::core {
class Clock;
}

namespace okno::desktop {

class AccountFlow;
class CodeField;
namespace Ui {
class CodeStep;
}

// The second step: the digits that came by SMS or letter.
class CodeStep : public QWidget {
    Q_OBJECT
public:
    CodeStep(AccountFlow* flow, const core::Clock& clock, int digits, QWidget* parent = nullptr);
    ~CodeStep() override;

    void start();
    // Below the code, for the panel of demo messages.
    void addBelow(QWidget* widget);

private:
    void onSent();
    void onFailed(const core::Error& error);

    AccountFlow* m_flow;
    std::unique_ptr<Ui::CodeStep> m_ui;
    CodeField* m_code = nullptr; // it needs a clock, which Designer does not know
};

} // namespace okno::desktop
