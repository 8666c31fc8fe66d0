// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"

#include <QWidget>

class QLabel;

namespace okno::desktop {

class StatusBadge;

// Who applies: name, how sure we are of it, SNILS, phone, e-mail. The numbers can be selected and copied.
class ApplicantCard : public QWidget {
    Q_OBJECT
public:
    explicit ApplicantCard(QWidget* parent = nullptr);
    void setApplicant(const api::Applicant& applicant);

private:
    QLabel* m_name = nullptr;
    StatusBadge* m_level = nullptr;
    QLabel* m_facts = nullptr;
};

} // namespace okno::desktop
