// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace okno::desktop {

class AssignMenu;
class DemandList;
class Dialogs;
class OutcomePanel;
class RemarkPanel;
class StatusBadge;
class StepFields;

// What the regulation asks now: the step, its due date, who has it, what to check, and the decisions.
class StepPanel : public QWidget {
    Q_OBJECT
public:
    StepPanel(TaskWork& work, Desk& desk, Dialogs& dialogs, const core::Clock& clock,
        const core::WorkingCalendar& calendar, QWidget* parent = nullptr);

    // A decision as its button makes it: at once when nothing more is asked, else by opening its panel.
    void choose(const QString& outcomeId);
    void openRemark();
    // Esc: closes an open panel; false when there is none.
    bool closePanel();
    void setRefusals(const QStringList& grounds);
    void setMarkedLabels(const QStringList& labels);

Q_SIGNALS:
    void remarkOpened(bool open);
    // Nothing else keeps the outcome from being sent: the results are to be signed first.
    void signatureWanted(const QString& outcomeId);
    void resultRemoved(const QString& name, const std::function<void()>& undo);

private:
    void buildTop(QVBoxLayout* column);
    void refresh();
    void showDue();
    void showAssignee();
    void showOutcomes();
    void showPanels();
    void submit(const QString& outcomeId);
    void signResults(const QString& outcomeId);
    [[nodiscard]] bool passes(const QString& outcomeId);
    void submitRemark();
    void showServerFaults();
    void reveal(QWidget* panel);

    TaskWork& m_work;
    Desk& m_desk;
    const core::Clock& m_clock;
    const core::WorkingCalendar& m_calendar;
    QScrollArea* m_scroll = nullptr;
    StatusBadge* m_due = nullptr;
    QLabel* m_exact = nullptr;
    QPushButton* m_why = nullptr;
    QLabel* m_explanation = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_instruction = nullptr;
    QLabel* m_assignee = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_release = nullptr;
    QPushButton* m_assign = nullptr;
    AssignMenu* m_assignMenu = nullptr;
    DemandList* m_demands = nullptr;
    StepFields* m_fields = nullptr;
    QWidget* m_choices = nullptr;
    QVBoxLayout* m_outcomes = nullptr;
    std::vector<QPushButton*> m_outcomeButtons;
    std::vector<api::Outcome> m_shown;
    QPushButton* m_remarkButton = nullptr;
    QLabel* m_whyNot = nullptr;
    OutcomePanel* m_outcome = nullptr;
    RemarkPanel* m_remark = nullptr;
};

} // namespace okno::desktop
