// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>
#include <memory>

namespace okno::desktop {

class AccountFlow;
namespace Ui {
class PasswordStep;
}

// The last step: a new password, twice.
class PasswordStep : public QWidget {
    Q_OBJECT
public:
    explicit PasswordStep(AccountFlow* flow, QWidget* parent = nullptr);
    ~PasswordStep() override;
    // Without «Запомнить меня».
    void forgetEverybody();
    void start();

private:
    void submit();

    AccountFlow* m_flow;
    std::unique_ptr<Ui::PasswordStep> m_ui;
};

} // namespace okno::desktop
