// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QWidget>

class QTabWidget;
class QLabel;

namespace okno::desktop {

class AnswersView;
class ApplicantCard;
class TaskHistory;
class TaskRemarks;

// The application: who applies, the answers in words with what was corrected, what happened, the remarks.
class ApplicationPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Answers, History, Remarks };

    ApplicationPanel(TaskWork& work, Desk& desk, QWidget* parent = nullptr);

    void openTab(Tab tab);
    // While a remark is written the fields at fault can be marked.
    void setMarking(bool on);

Q_SIGNALS:
    void markedLabelsChanged(const QStringList& labels);

private:
    void refresh();
    void askForForm();
    void showAnswers();
    void takeMarks();
    void showMarks();

    TaskWork& m_work;
    Desk& m_desk;
    std::optional<forms::FormModel> m_form;
    QString m_formOf; // service and version
    int m_generation = 0;
    ApplicantCard* m_applicant = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_notice = nullptr;
    AnswersView* m_answers = nullptr;
    TaskHistory* m_history = nullptr;
    TaskRemarks* m_remarks = nullptr;
};

} // namespace okno::desktop
