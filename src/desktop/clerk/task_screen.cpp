// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/task_screen.h"

#include "core/error_text.h"
#include "desktop/clerk/application_panel.h"
#include "desktop/clerk/due_words.h"
#include "desktop/clerk/files_panel.h"
#include "desktop/clerk/result_signing.h"
#include "desktop/clerk/step_panel.h"
#include "desktop/printing/print_menu.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/export_button.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/widgets/status_badge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace okno::desktop {
namespace {

enum Page { PanesPage, LoadingPage, FailedPage };

// As many outcomes as get a key of their own.
constexpr int outcomeKeys = 9;

QFrame* pane(QWidget* content)
{
    auto* frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
    return frame;
}

} // namespace

TaskScreen::TaskScreen(AppContext& context, std::shared_ptr<Desk> desk, QWidget* parent)
    : Screen(context, parent)
    , m_desk(std::move(desk))
    , m_work(*m_desk)
{
    setObjectName(QStringLiteral("task"));
    auto* column = new QVBoxLayout(this);
    const int edge = look().size(Size::Space16);
    column->setContentsMargins(edge, look().size(Size::Space8), edge, edge);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeHeader());
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("task.banner"));
    column->addWidget(m_banner);
    m_pages = new QStackedWidget(this);
    m_failed = new EmptyState(QStringLiteral("offline"), tr("Заявление не открылось"), {}, m_pages);
    m_failed->setObjectName(QStringLiteral("task.failed"));
    m_failed->setAction(tr("Повторить"));
    m_pages->insertWidget(PanesPage, makePanes());
    m_pages->insertWidget(LoadingPage, new SkeletonRows(10, m_pages));
    m_pages->insertWidget(FailedPage, m_failed);
    column->addWidget(m_pages, 1);
    makeActions();

    connect(m_failed, &EmptyState::actionRequested, &m_work, &TaskWork::reload);
    connect(m_banner, &Banner::actionRequested, m_banner, &Banner::dismiss);
    connect(&m_work, &TaskWork::changed, this, &TaskScreen::refresh);
    connect(&m_work, &TaskWork::done, this, &TaskScreen::done);
    connect(&m_work, &TaskWork::failed, this, &TaskScreen::failed);
    connect(&m_work, &TaskWork::overtaken, this, &TaskScreen::overtaken);
    refresh();
}

TaskScreen::~TaskScreen() = default;

QString TaskScreen::title() const
{
    return m_work.hasTask() ? tr("Заявление %1").arg(m_work.task().summary.number) : tr("Заявление");
}

QWidget* TaskScreen::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space8));
    auto* back = new QToolButton(header);
    back->setObjectName(QStringLiteral("task.back"));
    back->setIcon(icon(QStringLiteral("arrow-back")));
    back->setToolTip(tr("К списку (Esc)"));
    back->setAccessibleName(tr("К списку"));
    connect(back, &QToolButton::clicked, this, &TaskScreen::leave);
    row->addWidget(back);
    m_number = makeLabel({}, "title", header);
    m_number->setObjectName(QStringLiteral("task.number"));
    m_number->setWordWrap(false);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_number);
    m_service = new ElidedLabel({}, header);
    m_service->setObjectName(QStringLiteral("task.service"));
    m_service->setProperty("role", QStringLiteral("secondary"));
    row->addWidget(m_service, 1);
    m_print = new QToolButton(header);
    m_print->setObjectName(QStringLiteral("task.print"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setToolTip(tr("Печать и PDF (Ctrl+P)"));
    m_print->setAccessibleName(tr("Печать и PDF"));
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_printMenu = new PrintMenu(
        context().dialogs,
        [this](const QString& part, PrintMenu::Then then) { m_desk->printout(m_work.id(), part, std::move(then)); },
        m_print);
    m_print->setMenu(m_printMenu);
    connect(m_printMenu, &PrintMenu::done, this, [this](const QString& words) { context().shell.toast(words); });
    connect(m_printMenu, &PrintMenu::failed, this,
        [this](const QString& words) { m_banner->showMessage(Tone::Bad, words, tr("Понятно")); });
    m_export = new ExportButton(context(), header);
    m_export->setObjectName(QStringLiteral("task.export"));
    row->addWidget(m_export);
    row->addWidget(m_print);
    m_status = new StatusBadge(header);
    m_status->setObjectName(QStringLiteral("task.status"));
    row->addWidget(m_status);
    return header;
}

QWidget* TaskScreen::makePanes()
{
    m_panes = new QSplitter(Qt::Horizontal, m_pages);
    m_panes->setObjectName(QStringLiteral("task.panes"));
    m_panes->setChildrenCollapsible(false);
    m_step = new StepPanel(m_work, *m_desk, context().dialogs, context().clock, m_calendar);
    m_application = new ApplicationPanel(m_work, *m_desk);
    m_files = new FilesPanel(m_work, *m_desk, context().dialogs);
    const int least[] = {236, 250, 220};
    int i = 0;
    for (QWidget* content :
        {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_application), static_cast<QWidget*>(m_files)}) {
        QFrame* frame = pane(content);
        frame->setMinimumWidth(look().px(least[i]));
        m_panes->addWidget(frame);
        m_panes->setStretchFactor(i, i == 0 ? 0 : 1);
        ++i;
    }
    m_panes->setSizes({look().px(300), look().px(380), look().px(380)});
    context().settings.remember(m_panes, QStringLiteral("task/panes"));
    connect(m_step, &StepPanel::remarkOpened, m_application, &ApplicationPanel::setMarking);
    connect(m_application, &ApplicationPanel::markedLabelsChanged, m_step, &StepPanel::setMarkedLabels);
    auto* signing = new ResultSigning(context(), m_work, this);
    connect(m_step, &StepPanel::signatureWanted, signing, &ResultSigning::begin);
    connect(m_step, &StepPanel::resultRemoved, this, [this](const QString& name, const std::function<void()>& undo) {
        context().shell.toast(tr("Документ «%1» убран").arg(name), undo);
    });
    connect(m_files, &FilesPanel::saved, this,
        [this](const QString& name) { context().shell.toast(tr("Файл «%1» сохранён").arg(name)); });
    connect(m_files, &FilesPanel::saveFailed, this,
        [this](const QString& why) { context().shell.toast(tr("Файл не сохранён. %1").arg(why)); });
    return m_panes;
}

void TaskScreen::makeActions()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_takeAction = add(tr("Взять заявление в работу"), {QKeySequence(Qt::Key_T), QKeySequence(QStringLiteral("Е"))},
        [this] { m_work.take(); });
    m_releaseAction = add(tr("Отпустить заявление"), {QKeySequence(Qt::Key_R), QKeySequence(QStringLiteral("К"))},
        [this] { m_work.release(); });
    for (int i = 0; i < outcomeKeys; ++i) {
        QAction* action = add({}, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))}, [this, i] {
            if (m_work.hasTask() && m_work.task().step && i < static_cast<int>(m_work.task().step->outcomes.size()))
                m_step->choose(m_work.task().step->outcomes[static_cast<std::size_t>(i)].id);
        });
        m_outcomeActions.append(action);
    }
    m_remarkAction =
        add(tr("Замечание заявителю"), {QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] { m_step->openRemark(); });
    const QStringList tabs{tr("Показать заявление"), tr("Показать историю"), tr("Показать замечания")};
    for (int i = 0; i < tabs.size(); ++i)
        add(tabs[i], {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))},
            [this, i] { m_application->openTab(static_cast<ApplicationPanel::Tab>(i)); });
    add(tr("Следующий документ"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_files->step(1); });
    add(tr("Предыдущий документ"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { m_files->step(-1); });
    add(tr("Сохранить документ на компьютер…"), {QKeySequence(Qt::CTRL | Qt::Key_S)},
        [this] { m_files->saveCurrent(); });
    add(tr("Печать и PDF"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] {
        if (m_work.hasTask())
            m_printMenu->popup(m_print->mapToGlobal(QPoint(0, m_print->height())));
    });
    add(tr("Обновить заявление"), {QKeySequence(Qt::Key_F5)}, [this] { m_work.reload(); });
}

void TaskScreen::activate(const QVariantMap& params)
{
    const QString id = params.value(QStringLiteral("id")).toString();
    m_banner->dismiss();
    if (id == m_work.id())
        m_work.reload();
    else
        m_work.open(id);
    setFocus();
}

void TaskScreen::deactivate()
{
    m_work.close();
}

bool TaskScreen::back()
{
    return m_step->closePanel();
}

void TaskScreen::leave()
{
    // Esc would only close the panel; what was written stays in the draft.
    m_step->closePanel();
    if (!context().navigator.back())
        context().navigator.open(QStringLiteral("inbox"));
}

void TaskScreen::refresh()
{
    switch (m_work.state()) {
    case TaskWork::State::Empty:
    case TaskWork::State::Loading:
        m_pages->setCurrentIndex(LoadingPage);
        break;
    case TaskWork::State::Failed: {
        const core::ErrorText text = core::errorText(*m_work.error());
        m_failed->setText(tr("%1 %2").arg(text.title, text.advice));
        m_pages->setCurrentIndex(FailedPage);
        break;
    }
    case TaskWork::State::Ready:
        m_pages->setCurrentIndex(PanesPage);
        break;
    }
    m_status->setVisible(m_work.hasTask());
    m_print->setVisible(m_work.hasTask());
    m_takeAction->setEnabled(m_work.can(TaskWork::Action::Take));
    m_releaseAction->setEnabled(m_work.can(TaskWork::Action::Release));
    m_remarkAction->setEnabled(m_work.can(TaskWork::Action::Remark));
    showOutcomeActions();
    if (!m_work.hasTask()) {
        m_export->hide();
        m_number->setText({});
        m_service->setText({});
        return;
    }
    const api::TaskSummary& summary = m_work.task().summary;
    if (m_number->text() != summary.number) {
        m_number->setText(summary.number);
        Q_EMIT titleChanged();
    }
    m_service->setText(summary.serviceTitle);
    m_printMenu->setNumber(summary.number);
    const bool provided = summary.status == core::ApplicationStatus::Approved;
    m_printMenu->setResult(provided         ? PrintMenu::Result::Ready
            : core::isFinal(summary.status) ? PrintMenu::Result::None
                                            : PrintMenu::Result::Draft);
    m_status->setBadge(officialBadge(summary.status));
    m_export->setApplication(m_work.task().application, m_titles);
    readCard();
}

void TaskScreen::showOutcomeActions()
{
    const std::vector<api::Outcome> outcomes =
        m_work.hasTask() && m_work.task().step ? m_work.task().step->outcomes : std::vector<api::Outcome>();
    const bool can = m_work.can(TaskWork::Action::Complete);
    for (qsizetype i = 0; i < m_outcomeActions.size(); ++i) {
        const bool there = i < static_cast<qsizetype>(outcomes.size());
        // An action without words is not in the palette.
        m_outcomeActions[i]->setText(there ? outcomes[static_cast<std::size_t>(i)].title : QString());
        m_outcomeActions[i]->setEnabled(there && can);
    }
}

void TaskScreen::readCard()
{
    const QString version = m_work.task().application.serviceVersion;
    const QString service = m_work.task().summary.serviceId + u'@' + version;
    if (service == m_cardOf)
        return;
    m_cardOf = service;
    m_desk->card(m_work.task().summary.serviceId, version,
        [self = QPointer(this), service](const core::Result<forms::ServiceCard>& card) {
            if (!self || self->m_cardOf != service)
                return;
            if (!card) {
                self->m_cardOf.clear();
                return;
            }
            self->m_step->setRefusals(card->refusals);
            self->m_files->setDocuments(card->documents);
            self->m_titles.clear();
            for (const forms::RequiredDocument& document : card->documents)
                self->m_titles.insert(document.kind, document.title);
        });
}

void TaskScreen::done(TaskWork::Action action, const api::Task& before)
{
    m_banner->dismiss();
    const QString number = before.summary.number;
    ShellState& shell = context().shell;
    switch (action) {
    case TaskWork::Action::Take:
        shell.toast(tr("Заявление %1 у вас в работе").arg(number), undo(false));
        return;
    case TaskWork::Action::Release:
        shell.toast(tr("Заявление %1 снова в очереди «Новые»").arg(number), undo(true));
        return;
    case TaskWork::Action::Assign:
        shell.toast(
            tr("Заявление %1 поручено: %2").arg(number, m_work.task().summary.assigneeName.value_or(QString())));
        return;
    case TaskWork::Action::Remark:
        shell.toast(tr("Замечание по заявлению %1 отправлено").arg(number));
        leave();
        return;
    case TaskWork::Action::Complete:
        break;
    case TaskWork::Action::None:
        return;
    }
    const api::Task& now = m_work.task();
    if (now.step && m_work.isMine()) {
        shell.toast(tr("Шаг завершён. Теперь: %1").arg(now.step->title));
        return;
    }
    shell.toast(now.step ? tr("Шаг завершён. Заявление %1 передано дальше").arg(number)
                         : tr("Работа по заявлению %1 завершена").arg(number));
    leave();
}

std::function<void()> TaskScreen::undo(bool take)
{
    // Not through m_work: by the time of the undo another task may be on the desk.
    return [self = QPointer(this), id = m_work.id(), take] {
        if (!self)
            return;
        const auto show = [self, id](const core::Result<api::Task>& answer) {
            if (self && self->m_work.id() == id)
                self->m_work.reload();
            if (self && !answer)
                self->context().shell.toast(core::errorText(answer.error()).title);
        };
        if (take)
            self->m_desk->take(id, show);
        else
            self->m_desk->release(id, show);
    };
}

void TaskScreen::failed(TaskWork::Action action)
{
    const core::Error& error = *m_work.error();
    // Faults of the fields are told beside them.
    if (!error.pointer.isEmpty() && action != TaskWork::Action::Assign)
        return;
    const QString who = error.params.value(QStringLiteral("by")).toString();
    if (action == TaskWork::Action::Take && error.code == core::ErrorCode::TaskTaken && !who.isEmpty()) {
        m_banner->showMessage(Tone::Warning,
            tr("Заявление уже в работе у: %1. Его можно посмотреть, но не изменить.").arg(who), tr("Понятно"));
        return;
    }
    const core::ErrorText text = core::errorText(error);
    m_banner->showMessage(Tone::Bad, tr("%1 %2").arg(text.title, text.advice), tr("Понятно"));
}

void TaskScreen::overtaken(const QString& who, const QString& what)
{
    m_banner->showMessage(Tone::Warning,
        who.isEmpty()
            ? tr("Тем временем заявление изменилось. Показано новое состояние, написанное вами сохранено.")
            : tr("Тем временем заявление изменилось (%1: «%2»). Показано новое состояние, написанное вами сохранено.")
                  .arg(who, what),
        tr("Понятно"));
}

} // namespace okno::desktop
