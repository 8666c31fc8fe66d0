// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/application_track.h"

#include "desktop/citizen/content.h"
#include "desktop/style/style.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/steps_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace okno::desktop {
namespace {

StepMark stepMark(const api::StepState& step)
{
    StepMark mark;
    mark.title = step.title;
    const QLocale locale;
    const auto day = [&](QDate date) { return locale.toString(date, ApplicationTrack::tr("d MMMM")); };
    if (step.state == u"done") {
        mark.state = StepMark::State::Done;
        if (step.finishedAt)
            mark.date = day(step.finishedAt->toLocalTime().date());
    } else {
        mark.state = step.state == u"now" ? StepMark::State::Now : StepMark::State::Ahead;
        if (step.dueDate)
            mark.date = ApplicationTrack::tr("до %1").arg(day(*step.dueDate));
    }
    return mark;
}

} // namespace

ApplicationTrack::ApplicationTrack(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("application.where"));
    column()->addWidget(makeLabel(tr("Где заявление сейчас"), "subtitle"));
    m_steps = new StepsLine;
    m_steps->setObjectName(QStringLiteral("application.steps"));
    column()->addWidget(m_steps);
    auto* due = new QHBoxLayout;
    m_due = makeLabel({}, "strong");
    m_due->setObjectName(QStringLiteral("application.due"));
    m_due->setWordWrap(false);
    m_why = new QPushButton(tr("Почему?"));
    m_why->setObjectName(QStringLiteral("application.why"));
    m_why->setProperty("variant", QStringLiteral("link"));
    m_why->setCheckable(true);
    due->addWidget(m_due);
    due->addWidget(m_why);
    due->addStretch(1);
    column()->addLayout(due);
    m_reasons = makeLabel({}, "secondary");
    m_reasons->setObjectName(QStringLiteral("application.reasons"));
    m_reasons->hide();
    column()->addWidget(m_reasons);
    connect(m_why, &QPushButton::toggled, m_reasons, &QWidget::setVisible);
}

void ApplicationTrack::foldReasons()
{
    m_why->setChecked(false);
}

void ApplicationTrack::setApplication(const api::Application& application)
{
    const core::ApplicationStatus status = application.summary.status;
    std::vector<StepMark> marks;
    for (const api::StepState& step : application.steps)
        marks.push_back(stepMark(step));
    const bool stopped = status == core::ApplicationStatus::Refused || status == core::ApplicationStatus::Withdrawn;
    if (stopped && !marks.empty()) {
        auto last = std::find_if(
            marks.begin(), marks.end(), [](const StepMark& mark) { return mark.state != StepMark::State::Done; });
        (last == marks.end() ? marks.back() : *last).state = StepMark::State::Stopped;
    }
    m_steps->setSteps(marks);
    showDue(application);
    setVisible(!marks.empty());
}

void ApplicationTrack::showDue(const api::Application& application)
{
    const api::ApplicationSummary& summary = application.summary;
    const bool final = core::isFinal(summary.status);
    if (summary.status == core::ApplicationStatus::AwaitingApplicant)
        m_due->setText(tr("Срок остановлен, пока ведомство ждёт вашего ответа"));
    else if (summary.dueDate && !final)
        m_due->setText(tr("Будет готово не позже %1").arg(dayInWords(*summary.dueDate)));
    else
        m_due->clear();
    m_due->setVisible(!m_due->text().isEmpty());
    m_reasons->setText(application.dueExplanation.join(QLatin1Char('\n')));
    m_why->setVisible(!application.dueExplanation.isEmpty() && !final);
    m_reasons->setVisible(m_why->isChecked() && !final);
}

} // namespace okno::desktop
