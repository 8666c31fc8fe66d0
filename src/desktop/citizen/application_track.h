// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "desktop/widgets/card.h"

class QLabel;
class QPushButton;

namespace okno::desktop {

class StepsLine;

// «Где заявление сейчас»: the steps with their days, when it will be ready, and why.
class ApplicationTrack : public Card {
    Q_OBJECT
public:
    explicit ApplicationTrack(QWidget* parent = nullptr);
    void setApplication(const api::Application& application);
    void foldReasons();

private:
    void showDue(const api::Application& application);

    StepsLine* m_steps = nullptr;
    QLabel* m_due = nullptr;
    QPushButton* m_why = nullptr;
    QLabel* m_reasons = nullptr;
};

} // namespace okno::desktop
