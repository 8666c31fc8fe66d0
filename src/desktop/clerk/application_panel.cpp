// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/application_panel.h"

#include "core/error_text.h"
#include "desktop/clerk/answers_view.h"
#include "desktop/clerk/applicant_card.h"
#include "desktop/clerk/task_history.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    const int side = look().size(Size::Space12);
    column->setContentsMargins(side, side, side, side);
    column->addWidget(content);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

// The answers as they were before the last correction; absent when the form was never corrected.
std::optional<QJsonObject> beforeCorrection(const std::vector<api::Remark>& remarks)
{
    for (auto remark = remarks.rbegin(); remark != remarks.rend(); ++remark) {
        if (remark->before)
            return remark->before;
    }
    return std::nullopt;
}

} // namespace

ApplicationPanel::ApplicationPanel(TaskWork& work, Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_desk(desk)
    , m_applicant(new ApplicantCard(this))
    , m_tabs(new QTabWidget(this))
    , m_notice(makeLabel({}, "hint"))
    , m_answers(new AnswersView)
    , m_history(new TaskHistory)
    , m_remarks(new TaskRemarks)
{
    setObjectName(QStringLiteral("task.application"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QWidget(this);
    auto* inner = new QVBoxLayout(top);
    const int side = look().size(Size::Space12);
    inner->setContentsMargins(side, side, side, look().size(Size::Space8));
    inner->addWidget(m_applicant);
    column->addWidget(top);
    m_tabs->setObjectName(QStringLiteral("task.tabs"));
    m_tabs->setDocumentMode(true);
    auto* answers = new QWidget;
    auto* answersColumn = new QVBoxLayout(answers);
    answersColumn->setContentsMargins(0, 0, 0, 0);
    answersColumn->addWidget(m_notice);
    answersColumn->addWidget(m_answers, 1);
    m_notice->hide();
    m_tabs->addTab(scrolled(answers), tr("Заявление"));
    m_tabs->addTab(scrolled(m_history), tr("История"));
    m_tabs->addTab(scrolled(m_remarks), tr("Замечания"));
    m_tabs->setTabToolTip(Answers, tr("Alt+1"));
    m_tabs->setTabToolTip(History, tr("Alt+2"));
    m_tabs->setTabToolTip(Remarks, tr("Alt+3"));
    column->addWidget(m_tabs, 1);
    connect(m_answers, &AnswersView::markedChanged, this, &ApplicationPanel::takeMarks);
    connect(&m_work, &TaskWork::changed, this, &ApplicationPanel::refresh);
    connect(&m_work, &TaskWork::draftChanged, this, &ApplicationPanel::showMarks);
}

void ApplicationPanel::openTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_tabs->setFocus();
}

void ApplicationPanel::setMarking(bool on)
{
    if (on)
        m_tabs->setCurrentIndex(Answers);
    m_answers->setMarking(on);
}

void ApplicationPanel::refresh()
{
    if (!m_work.hasTask())
        return;
    const api::Task& task = m_work.task();
    m_applicant->setApplicant(task.applicant);
    m_history->setHistory(task.application.history);
    const auto remarks = task.application.remarks.size();
    m_tabs->setTabText(Remarks, remarks == 0 ? tr("Замечания") : tr("Замечания: %1").arg(remarks));
    const QString wanted = task.application.summary.serviceId + u'@' + task.application.serviceVersion;
    if (wanted != m_formOf) {
        m_formOf = wanted;
        m_form.reset();
        askForForm();
    }
    showAnswers();
}

void ApplicationPanel::askForForm()
{
    const int generation = ++m_generation;
    m_notice->setText(tr("Загружаем форму заявления…"));
    m_notice->show();
    const api::Application& application = m_work.task().application;
    m_desk.form(application.summary.serviceId, application.serviceVersion,
        [self = QPointer(this), generation](const core::Result<forms::FormModel>& form) {
            if (!self || generation != self->m_generation)
                return;
            if (form) {
                self->m_form = *form;
                self->m_notice->hide();
            } else {
                const core::ErrorText text = core::errorText(form.error());
                self->m_notice->setText(tr("Форма заявления не загрузилась. %1 %2").arg(text.title, text.advice));
                self->m_formOf.clear();
            }
            self->showAnswers();
        });
}

void ApplicationPanel::showAnswers()
{
    if (!m_work.hasTask())
        return;
    const api::Application& application = m_work.task().application;
    m_answers->setRows(m_form ? answerRows(*m_form, application.answers, beforeCorrection(application.remarks))
                              : std::vector<AnswerRow>());
    m_remarks->setRemarks(application.remarks, [this](const QString& pointer) { return m_answers->labelOf(pointer); });
    showMarks();
}

void ApplicationPanel::takeMarks()
{
    TaskDraft draft = m_work.draft();
    draft.remarkFields = m_answers->marked();
    m_work.setDraft(draft);
}

void ApplicationPanel::showMarks()
{
    m_answers->setMarked(m_work.draft().remarkFields);
    QStringList labels;
    const QStringList marked = m_answers->marked();
    for (const QString& pointer : marked)
        labels.append(m_answers->labelOf(pointer));
    Q_EMIT markedLabelsChanged(labels);
}

} // namespace okno::desktop
