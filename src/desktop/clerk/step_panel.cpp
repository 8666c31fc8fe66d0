// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/step_panel.h"

#include "desktop/clerk/assign_menu.h"
#include "desktop/clerk/demand_list.h"
#include "desktop/clerk/due_words.h"
#include "desktop/clerk/elided_button.h"
#include "desktop/clerk/outcome_panel.h"
#include "desktop/clerk/remark_panel.h"
#include "desktop/clerk/result_list.h"
#include "desktop/clerk/step_fields.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/status_badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace okno::desktop {

StepPanel::StepPanel(TaskWork& work, Desk& desk, Dialogs& dialogs, const core::Clock& clock,
    const core::WorkingCalendar& calendar, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_desk(desk)
    , m_clock(clock)
    , m_calendar(calendar)
{
    setObjectName(QStringLiteral("task.step"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll);
    // As narrow as the pane, whatever the longest word: text wraps and buttons elide.
    content->setMinimumWidth(1);
    auto* column = new QVBoxLayout(content);
    const int inner = look().size(Size::Space12);
    column->setContentsMargins(inner, inner, inner, inner);
    column->setSpacing(look().size(Size::Space8));
    m_scroll->setWidget(content);
    buildTop(column);

    m_demands = new DemandList(m_work, content);
    column->addWidget(m_demands);
    m_fields = new StepFields(m_work, content);
    column->addWidget(m_fields);

    m_choices = new QWidget(content);
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(look().size(Size::Space8));
    m_outcomes = new QVBoxLayout;
    m_outcomes->setSpacing(look().size(Size::Space8));
    choices->addLayout(m_outcomes);
    m_remarkButton = new QPushButton(tr("Замечание заявителю…"), m_choices);
    m_remarkButton->setObjectName(QStringLiteral("task.remark.open"));
    m_remarkButton->setIcon(icon(QStringLiteral("chat"), Color::AccentText));
    m_remarkButton->setProperty("variant", QStringLiteral("quiet"));
    choices->addWidget(m_remarkButton);
    m_whyNot = makeLabel({}, "hint", m_choices);
    m_whyNot->setObjectName(QStringLiteral("task.whyNot"));
    choices->addWidget(m_whyNot);
    column->addWidget(m_choices);

    m_outcome = new OutcomePanel(m_work, m_desk, dialogs, content);
    m_remark = new RemarkPanel(m_work, m_clock, m_calendar, content);
    column->addWidget(m_outcome);
    column->addWidget(m_remark);
    column->addStretch(1);

    connect(m_remarkButton, &QPushButton::clicked, this, &StepPanel::openRemark);
    connect(m_outcome, &OutcomePanel::submitted, this, &StepPanel::submit);
    connect(m_outcome, &OutcomePanel::signRequested, this, &StepPanel::signResults);
    connect(m_outcome, &OutcomePanel::cancelled, this, &StepPanel::closePanel);
    connect(m_remark, &RemarkPanel::submitted, this, &StepPanel::submitRemark);
    connect(m_remark, &RemarkPanel::cancelled, this, &StepPanel::closePanel);
    connect(m_outcome->results(), &ResultList::removed, this, &StepPanel::resultRemoved);
    connect(&m_work, &TaskWork::changed, this, &StepPanel::refresh);
    connect(&m_work, &TaskWork::draftChanged, this, &StepPanel::showPanels);
    connect(&m_work, &TaskWork::failed, this, &StepPanel::showServerFaults);
    refresh();
}

void StepPanel::buildTop(QVBoxLayout* column)
{
    QWidget* owner = column->parentWidget();
    m_due = new StatusBadge(owner);
    m_due->setObjectName(QStringLiteral("task.due"));
    column->addWidget(m_due, 0, Qt::AlignLeft);
    auto* due = new QHBoxLayout;
    due->setSpacing(look().size(Size::Space4));
    m_exact = makeLabel({}, "hint", owner);
    due->addWidget(m_exact);
    m_why = new QPushButton(tr("Почему?"), owner);
    m_why->setObjectName(QStringLiteral("task.due.why"));
    m_why->setProperty("variant", QStringLiteral("link"));
    m_why->setCheckable(true);
    due->addWidget(m_why);
    due->addStretch(1);
    column->addLayout(due);
    m_explanation = makeLabel({}, "hint", owner);
    m_explanation->setObjectName(QStringLiteral("task.due.explanation"));
    m_explanation->hide();
    column->addWidget(m_explanation);
    connect(m_why, &QPushButton::toggled, m_explanation, &QLabel::setVisible);

    m_position = makeLabel({}, "tiny", owner);
    m_title = makeLabel({}, "title", owner);
    m_title->setObjectName(QStringLiteral("task.step.title"));
    m_instruction = makeLabel({}, "secondary", owner);
    m_instruction->setObjectName(QStringLiteral("task.step.instruction"));
    column->addWidget(m_position);
    column->addWidget(m_title);
    column->addWidget(m_instruction);
    column->addWidget(makeLine(owner));

    m_assignee = makeLabel({}, nullptr, owner);
    m_assignee->setObjectName(QStringLiteral("task.assignee"));
    column->addWidget(m_assignee);
    m_take = new QPushButton(tr("Взять в работу"), owner);
    m_take->setObjectName(QStringLiteral("task.take"));
    m_take->setIcon(icon(QStringLiteral("take"), Color::OnAccent));
    m_take->setProperty("variant", QStringLiteral("primary"));
    column->addWidget(m_take);
    m_release = new QPushButton(tr("Отпустить"), owner);
    m_release->setObjectName(QStringLiteral("task.release"));
    m_release->setIcon(icon(QStringLiteral("release"), Color::AccentText));
    m_release->setProperty("variant", QStringLiteral("quiet"));
    m_assign = new QPushButton(tr("Поручить…"), owner);
    m_assign->setObjectName(QStringLiteral("task.assign"));
    m_assign->setIcon(icon(QStringLiteral("person"), Color::AccentText));
    m_assign->setProperty("variant", QStringLiteral("quiet"));
    auto* giving = new QHBoxLayout;
    giving->setSpacing(look().size(Size::Space4));
    giving->addWidget(m_release);
    giving->addWidget(m_assign);
    giving->addStretch(1);
    column->addLayout(giving);
    m_assignMenu = new AssignMenu(m_desk, this);
    connect(m_assign, &QPushButton::clicked, this,
        [this] { m_assignMenu->openAt(m_assign, m_work.task().summary.assigneeId.value_or(QString())); });
    connect(m_assignMenu, &AssignMenu::chosen, &m_work, &TaskWork::assign);
    connect(m_take, &QPushButton::clicked, &m_work, &TaskWork::take);
    connect(m_release, &QPushButton::clicked, &m_work, &TaskWork::release);
}

void StepPanel::refresh()
{
    setEnabled(m_work.hasTask());
    if (!m_work.hasTask())
        return;
    const api::Task& task = m_work.task();
    int done = 0;
    for (const api::StepState& step : task.application.steps)
        done += step.state == u"done" ? 1 : 0;
    m_position->setText(tr("Шаг %1 из %2").arg(done + 1).arg(task.application.steps.size()));
    m_position->setVisible(task.step && !task.application.steps.empty());
    m_title->setText(task.step ? task.step->title : officialBadge(task.summary.status).text);
    m_instruction->setText(task.step ? task.step->instruction : task.application.decision.value_or(QString()));
    m_instruction->setVisible(!m_instruction->text().isEmpty());
    showDue();
    showAssignee();
    showOutcomes();
    showPanels();
}

void StepPanel::showDue()
{
    const api::Task& task = m_work.task();
    const DueWords words =
        dueWords(task.summary.dueDate, task.summary.status, m_clock.now().toLocalTime().date(), m_calendar);
    m_due->setBadge(words.badge);
    m_exact->setText(words.exact);
    m_exact->setWordWrap(false);
    const QStringList& lines = task.application.dueExplanation;
    m_explanation->setText(lines.join(u'\n'));
    m_why->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        m_why->setChecked(false);
}

void StepPanel::showAssignee()
{
    const api::TaskSummary& summary = m_work.task().summary;
    m_assignee->setVisible(m_work.task().step.has_value());
    m_assignee->setText(m_work.isMine() ? tr("В работе у вас")
            : summary.assigneeId        ? tr("В работе у: %1").arg(summary.assigneeName.value_or(QString()))
                                        : tr("Пока никто не взял в работу"));
    const auto show = [&](QPushButton* button, TaskWork::Action action, const QString& name, const QString& words,
                          const QString& tip) {
        QString why;
        const bool can = m_work.can(action, &why);
        // Not allowed at all: no button; only in the way just now: a button that says why not.
        const QStringList& allowed = m_work.task().allowed;
        button->setVisible(allowed.contains(name));
        button->setEnabled(can);
        button->setText(words);
        button->setToolTip(can ? tip : why);
    };
    const bool taking = m_work.running() == TaskWork::Action::Take;
    const bool releasing = m_work.running() == TaskWork::Action::Release;
    show(m_take, TaskWork::Action::Take, QStringLiteral("take"), taking ? tr("Берём…") : tr("Взять в работу"),
        tr("Взять заявление в работу (T)"));
    show(m_assign, TaskWork::Action::Assign, QStringLiteral("assign"),
        m_work.running() == TaskWork::Action::Assign ? tr("Поручаем…") : tr("Поручить…"),
        tr("Отдать заявление сотруднику ведомства"));
    show(m_release, TaskWork::Action::Release, QStringLiteral("release"),
        releasing             ? tr("Отпускаем…")
            : m_work.isMine() ? tr("Отпустить")
                              : tr("Отпустить за сотрудника"),
        tr("Вернуть в очередь «Новые» (R)"));
}

void StepPanel::showOutcomes()
{
    const api::Task& task = m_work.task();
    const std::vector<api::Outcome> outcomes = task.step ? task.step->outcomes : std::vector<api::Outcome>();
    if (outcomes != m_shown) {
        m_shown = outcomes;
        for (QPushButton* button : m_outcomeButtons) {
            button->hide();
            button->deleteLater();
        }
        m_outcomeButtons.clear();
        bool first = true;
        for (const api::Outcome& outcome : outcomes) {
            const bool refuse = outcome.kind == u"refuse";
            auto* button = new ElidedButton(
                outcome.needsReason || outcome.needsResult ? tr("%1…").arg(outcome.title) : outcome.title, m_choices);
            button->setObjectName(QStringLiteral("task.outcome.") + outcome.id);
            button->setProperty("variant",
                refuse      ? QStringLiteral("danger")
                    : first ? QStringLiteral("primary")
                            : QString());
            first = first && refuse;
            connect(button, &QPushButton::clicked, this, [this, id = outcome.id] { choose(id); });
            m_outcomes->addWidget(button);
            m_outcomeButtons.push_back(button);
        }
    }
    QString why;
    const bool can = m_work.can(TaskWork::Action::Complete, &why);
    for (std::size_t i = 0; i < m_outcomeButtons.size(); ++i) {
        m_outcomeButtons[i]->setEnabled(can);
        m_outcomeButtons[i]->setToolTip(can ? tr("%1 (Ctrl+%2)").arg(m_shown[i].title).arg(i + 1) : why);
    }
    QString whyNoRemark;
    const bool canRemark = m_work.can(TaskWork::Action::Remark, &whyNoRemark);
    m_remarkButton->setVisible(canRemark || task.allowed.contains(u"remark"));
    m_remarkButton->setEnabled(canRemark);
    m_remarkButton->setToolTip(canRemark ? tr("Попросить исправить или добавить (Ctrl+M)") : whyNoRemark);
    m_whyNot->setText(can || m_work.running() != TaskWork::Action::None ? QString() : why);
    m_whyNot->setVisible(!m_whyNot->text().isEmpty() && !outcomes.empty());
}

void StepPanel::showPanels()
{
    const TaskDraft& draft = m_work.draft();
    const api::Outcome* outcome = m_work.outcome(draft.outcome);
    const bool remark = !outcome && draft.remarkOpen && m_work.hasTask() && m_work.task().step;
    if (outcome)
        m_outcome->open(*outcome);
    if (remark)
        m_remark->open();
    m_outcome->setVisible(outcome != nullptr);
    const bool was = m_remark->isVisibleTo(this);
    m_remark->setVisible(remark);
    m_choices->setVisible(!outcome && !remark);
    // What is checked matters neither for a refusal nor for a remark; the room does.
    const bool checking = !remark && (!outcome || outcome->kind != u"refuse");
    m_demands->setWanted(checking);
    m_fields->setWanted(checking);
    if (was != remark)
        Q_EMIT remarkOpened(remark);
}

void StepPanel::choose(const QString& outcomeId)
{
    const api::Outcome* outcome = m_work.outcome(outcomeId);
    if (!outcome || !m_work.can(TaskWork::Action::Complete))
        return;
    if (!outcome->needsReason && !outcome->needsResult) {
        submit(outcomeId);
        return;
    }
    TaskDraft draft = m_work.draft();
    draft.outcome = outcomeId;
    draft.remarkOpen = false;
    m_work.setDraft(draft);
    m_outcome->focusFirst();
    reveal(m_outcome);
}

void StepPanel::openRemark()
{
    if (!m_work.can(TaskWork::Action::Remark))
        return;
    TaskDraft draft = m_work.draft();
    draft.outcome.clear();
    draft.remarkOpen = true;
    m_work.setDraft(draft);
    m_remark->focusFirst();
    reveal(m_remark);
}

void StepPanel::reveal(QWidget* panel)
{
    // After the layout, and its end last: a panel taller than the pane shows its beginning.
    QMetaObject::invokeMethod(
        panel,
        [this, panel] {
            m_scroll->ensureWidgetVisible(panel, 0, look().size(Size::Space8));
            if (panel->height() > m_scroll->viewport()->height())
                m_scroll->verticalScrollBar()->setValue(panel->y());
        },
        Qt::QueuedConnection);
}

bool StepPanel::closePanel()
{
    TaskDraft draft = m_work.draft();
    if (draft.outcome.isEmpty() && !draft.remarkOpen)
        return false;
    draft.outcome.clear();
    draft.remarkOpen = false;
    m_work.setDraft(draft);
    m_demands->showFaults({});
    m_fields->showFaults({});
    for (QPushButton* button : m_outcomeButtons) {
        if (button->isEnabled()) {
            button->setFocus();
            break;
        }
    }
    return true;
}

void StepPanel::submit(const QString& outcomeId)
{
    if (passes(outcomeId))
        m_work.complete(outcomeId);
}

void StepPanel::signResults(const QString& outcomeId)
{
    if (!passes(outcomeId))
        return;
    if (m_work.unsignedResults().empty())
        m_work.complete(outcomeId);
    else
        Q_EMIT signatureWanted(outcomeId);
}

bool StepPanel::passes(const QString& outcomeId)
{
    const api::Outcome* outcome = m_work.outcome(outcomeId);
    if (!outcome)
        return false;
    const std::vector<core::Error> faults = m_work.faults(*outcome);
    m_outcome->showFaults(faults);
    m_fields->showFaults(faults);
    m_demands->showFaults(faults);
    return faults.empty();
}

void StepPanel::submitRemark()
{
    const std::vector<core::Error> faults = m_work.remarkFaults();
    m_remark->showFaults(faults);
    if (faults.empty())
        m_work.remark();
}

void StepPanel::showServerFaults()
{
    if (!m_work.error())
        return;
    std::vector<core::Error> faults = m_work.error()->more;
    faults.insert(faults.begin(), *m_work.error());
    m_outcome->showFaults(faults);
    m_remark->showFaults(faults);
    m_fields->showFaults(faults);
    m_demands->showFaults(faults);
}

void StepPanel::setRefusals(const QStringList& grounds)
{
    m_outcome->setRefusals(grounds);
}

void StepPanel::setMarkedLabels(const QStringList& labels)
{
    m_remark->setMarked(labels);
}

} // namespace okno::desktop
