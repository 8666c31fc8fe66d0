// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/inbox_screen.h"

#include "core/error_text.h"
#include "desktop/clerk/assign_menu.h"
#include "desktop/clerk/inbox_filters.h"
#include "desktop/clerk/inbox_model.h"
#include "desktop/clerk/inbox_table.h"
#include "desktop/clerk/queue_panel.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

namespace okno::desktop {
namespace {

enum Page { TablePage, EmptyPage, SkeletonPage };

// Pushed changes come in swarms; the table is read anew once they pause.
constexpr int refreshAfterMs = 250;
// Reading many loaded rows anew costs the server more; it waits longer.
constexpr int refreshManyAfterMs = 2000;
constexpr int manyRows = 400;

} // namespace

InboxScreen::InboxScreen(AppContext& context, std::shared_ptr<Desk> desk, QWidget* parent)
    : Screen(context, parent)
    , m_desk(std::move(desk))
    , m_today(context.clock.now().toLocalTime().date())
{
    setObjectName(QStringLiteral("inbox"));
    m_model =
        new InboxModel([this](const InboxQuery& query, const QString& cursor, int limit,
                           InboxModel::Answer answer) { m_desk->listTasks(query, cursor, limit, std::move(answer)); },
            context.clock, m_calendar, this);

    auto* row = new QHBoxLayout(this);
    const int edge = look().size(Size::Space16);
    row->setContentsMargins(edge, edge, edge, look().size(Size::Space8));
    row->setSpacing(look().size(Size::Space16));
    m_queues = new QueuePanel(m_desk->isSupervisor(), this);
    row->addWidget(m_queues);
    auto* column = new QVBoxLayout;
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeToolbar());
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("inbox.banner"));
    column->addWidget(m_banner);
    column->addWidget(makePages(), 1);
    m_foot = makeLabel({}, "tiny", this);
    m_foot->setObjectName(QStringLiteral("inbox.foot"));
    column->addWidget(m_foot);
    row->addLayout(column, 1);
    makeActions();

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &InboxScreen::refresh);
    // Words like «завтра» grow old at midnight.
    m_midnight.setInterval(60'000);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        const QDate today = this->context().clock.now().toLocalTime().date();
        if (std::exchange(m_today, today) != today)
            refresh();
    });
    connect(m_queues, &QueuePanel::chosen, this, &InboxScreen::queueChosen);
    connect(m_model, &InboxModel::stateChanged, this, &InboxScreen::showState);
    connect(m_table, &InboxTable::opened, this, &InboxScreen::open);
    connect(m_table, &InboxTable::currentIdChanged, this, &InboxScreen::showActions);
    connect(m_banner, &Banner::actionRequested, this, [this] {
        m_banner->dismiss();
        refresh();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->state() == InboxModel::State::Failed)
            refresh();
        else if (m_filters->isSet())
            back();
        else
            m_queues->choose(QStringLiteral("new"));
    });
    connect(m_desk.get(), &Desk::taskChanged, this, &InboxScreen::refreshSoon);
    connect(m_desk.get(), &Desk::onlineChanged, this, [this](bool online) {
        if (online)
            refreshSoon();
        showActions();
    });
    showActions();
}

InboxScreen::~InboxScreen() = default;

QString InboxScreen::title() const
{
    return tr("Входящие");
}

QWidget* InboxScreen::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space8));
    m_filters = new InboxFilters(*m_desk, bar);
    row->addWidget(m_filters, 1);
    connect(m_filters, &InboxFilters::changed, this, &InboxScreen::search);
    m_take = new QPushButton(icon(QStringLiteral("take"), Color::Text), tr("Взять"), bar);
    m_take->setObjectName(QStringLiteral("inbox.take"));
    m_release = new QPushButton(icon(QStringLiteral("release"), Color::Text), tr("Отпустить"), bar);
    m_release->setObjectName(QStringLiteral("inbox.release"));
    m_assign = new QPushButton(icon(QStringLiteral("person"), Color::Text), tr("Поручить…"), bar);
    m_assign->setObjectName(QStringLiteral("inbox.assign"));
    m_assign->setVisible(m_desk->isSupervisor());
    m_assignMenu = new AssignMenu(*m_desk, this);
    m_assignMenu->setObjectName(QStringLiteral("inbox.assign.menu"));
    row->addWidget(m_take);
    row->addWidget(m_release);
    row->addWidget(m_assign);
    return bar;
}

QWidget* InboxScreen::makePages()
{
    m_pages = new QStackedWidget(this);
    m_table = new InboxTable(*m_model, context().settings, m_pages);
    m_empty = new EmptyState(QStringLiteral("inbox"), {}, {}, m_pages);
    m_empty->setObjectName(QStringLiteral("inbox.empty"));
    m_pages->insertWidget(TablePage, m_table);
    m_pages->insertWidget(EmptyPage, m_empty);
    m_pages->insertWidget(SkeletonPage, new SkeletonRows(12, m_pages));
    return m_pages;
}

void InboxScreen::makeActions()
{
    // The same keys on a Russian keyboard: one need not change the layout to take an application.
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_openAction = add(tr("Открыть заявление"), {}, [this] { open(m_table->currentId()); });
    m_takeAction = add(tr("Взять заявление в работу"), {QKeySequence(Qt::Key_T), QKeySequence(QStringLiteral("Е"))},
        [this] { take(m_table->currentId()); });
    m_releaseAction = add(tr("Отпустить заявление"), {QKeySequence(Qt::Key_R), QKeySequence(QStringLiteral("К"))},
        [this] { release(m_table->currentId()); });
    m_assignAction = add(tr("Поручить заявление…"), {QKeySequence(Qt::Key_G), QKeySequence(QStringLiteral("П"))},
        [this] { chooseOfficial(); });
    m_assignAction->setVisible(m_desk->isSupervisor());
    connect(m_assign, &QPushButton::clicked, m_assignAction, &QAction::trigger);
    connect(
        m_assignMenu, &AssignMenu::chosen, this, [this](const QString& officialId) { assign(m_assigned, officialId); });
    add(tr("Найти заявление"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] { m_filters->focusSearch(); });
    add(tr("Обновить список"), {QKeySequence(Qt::Key_F5)}, [this] { refresh(); });
    for (qsizetype i = 0; i < m_queues->queues().size(); ++i) {
        const Queue queue = m_queues->queues()[i];
        add(tr("Очередь «%1»").arg(queue.title),
            {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)))}, [this, id = queue.id] {
                m_queues->choose(id);
                m_table->setFocus();
            });
    }
    connect(m_take, &QPushButton::clicked, m_takeAction, &QAction::trigger);
    connect(m_release, &QPushButton::clicked, m_releaseAction, &QAction::trigger);
}

void InboxScreen::activate(const QVariantMap& params)
{
    m_active = true;
    m_midnight.start();
    m_selectAfter = params.value(QStringLiteral("id")).toString();
    m_filters->readChoices();
    const QString queue = params.value(QStringLiteral("queue")).toString();
    if (m_model->state() == InboxModel::State::Idle) {
        InboxQuery query;
        query.queue = m_queues->current().id;
        query.sort = context().settings.value(QStringLiteral("inbox/sort"), query.sort).toString();
        m_model->setQuery(query);
        m_table->showOrder();
        readCounters();
    } else {
        refresh();
    }
    if (!queue.isEmpty())
        m_queues->choose(queue);
    m_table->setFocus();
}

void InboxScreen::deactivate()
{
    m_active = false;
    m_midnight.stop();
}

bool InboxScreen::back()
{
    if (!m_filters->isSet())
        return false;
    m_filters->reset();
    search();
    m_table->setFocus();
    return true;
}

void InboxScreen::queueChosen(const QString& id)
{
    InboxQuery query = m_model->query();
    query.queue = id;
    m_banner->dismiss();
    m_model->setQuery(query);
    readCounters();
}

void InboxScreen::search()
{
    InboxQuery query = m_model->query();
    m_filters->apply(query);
    if (query == m_model->query())
        return;
    if (m_selectAfter.isEmpty())
        m_selectAfter = m_table->currentId();
    m_model->setQuery(query);
}

void InboxScreen::refreshSoon()
{
    // Nobody looks: activate() will read it.
    if (m_active && !m_refresh.isActive())
        m_refresh.start(m_model->rowCount() > manyRows ? refreshManyAfterMs : refreshAfterMs);
}

void InboxScreen::refresh()
{
    m_model->refresh();
    readCounters();
}

void InboxScreen::readCounters()
{
    m_desk->countTasks([self = QPointer(this)](const core::Result<api::TaskCounters>& counters) {
        if (!self || !counters)
            return;
        self->m_queues->setCounters(*counters);
        self->context().shell.setCounter(QStringLiteral("inbox"), counters->fresh);
    });
}

void InboxScreen::showState()
{
    const bool any = m_model->rowCount() > 0;
    const InboxModel::State state = m_model->state();
    if (any)
        m_pages->setCurrentIndex(TablePage);
    else if (state == InboxModel::State::Loading)
        m_pages->setCurrentIndex(SkeletonPage);
    else
        showEmpty();
    if (state == InboxModel::State::Failed && any) {
        const core::ErrorText text = core::errorText(*m_model->error());
        m_banner->showMessage(
            Tone::Warning, tr("Список мог устареть. %1 %2").arg(text.title, text.advice), tr("Обновить"));
    } else if (state == InboxModel::State::Ready && m_banner->property("stale").toBool()) {
        m_banner->dismiss();
    }
    m_banner->setProperty("stale", state == InboxModel::State::Failed && any);
    if (any && state == InboxModel::State::Ready) {
        if (!m_selectAfter.isEmpty())
            m_table->selectId(std::exchange(m_selectAfter, {}));
        if (m_table->currentId().isEmpty())
            m_table->selectId(m_model->task(0)->id);
    }
    m_foot->setText(!any ? QString()
            : m_model->isComplete()
            ? tr("Всего %1 · Enter — открыть, T — взять, R — отпустить").arg(m_model->rowCount())
            : tr("Загружено %1, остальные — при прокрутке · Enter — открыть, T — взять, R — отпустить")
                  .arg(m_model->rowCount()));
    showActions();
}

void InboxScreen::showEmpty()
{
    m_pages->setCurrentIndex(EmptyPage);
    const InboxQuery& query = m_model->query();
    if (m_model->state() == InboxModel::State::Failed) {
        const core::ErrorText text = core::errorText(*m_model->error());
        m_empty->setIcon(QStringLiteral("offline"));
        m_empty->setTitle(tr("Список не загрузился"));
        m_empty->setText(tr("%1 %2").arg(text.title, text.advice));
        m_empty->setAction(tr("Обновить"));
    } else if (!query.text.isEmpty() || !query.serviceId.isEmpty() || !query.assigneeId.isEmpty()) {
        m_empty->setIcon(QStringLiteral("search"));
        m_empty->setTitle(tr("Ничего не нашлось"));
        m_empty->setText(
            tr("В очереди «%1» нет заявлений, подходящих под поиск и фильтры.").arg(m_queues->current().title));
        m_empty->setAction(tr("Сбросить поиск и фильтры"));
    } else {
        m_empty->setIcon(m_queues->current().icon);
        m_empty->setTitle(m_queues->current().emptyTitle);
        m_empty->setText(m_queues->current().emptyText);
        m_empty->setAction(query.queue == u"mine" ? tr("Показать новые") : QString());
    }
}

void InboxScreen::showActions()
{
    const api::TaskSummary* task = m_model->task(m_model->rowOf(m_table->currentId()));
    const bool online = m_desk->isOnline();
    const bool open = task && !core::isFinal(task->status);
    const bool mine = task && task->assigneeId && *task->assigneeId == m_desk->myId();
    m_openAction->setEnabled(task != nullptr);
    m_takeAction->setEnabled(online && open && !task->assigneeId);
    m_releaseAction->setEnabled(online && open && task->assigneeId && (mine || m_desk->isSupervisor()));
    m_take->setEnabled(m_takeAction->isEnabled());
    m_release->setEnabled(m_releaseAction->isEnabled());
    m_assignAction->setEnabled(online && open && m_desk->isSupervisor());
    m_assign->setEnabled(m_assignAction->isEnabled());
    m_assign->setToolTip(online ? tr("Выбрать, кто будет работать с заявлением (G)") : tr("Нет связи с сервером"));
    const QString offline = tr("Нет связи с сервером");
    m_take->setToolTip(online ? tr("Взять заявление в работу (T)") : offline);
    m_release->setToolTip(online ? tr("Вернуть заявление в очередь «Новые» (R)") : offline);
}

void InboxScreen::open(const QString& id)
{
    if (!id.isEmpty())
        context().navigator.open(QStringLiteral("task"), {{QStringLiteral("id"), id}});
}

void InboxScreen::take(const QString& id)
{
    m_desk->take(id, [self = QPointer(this), id](const core::Result<api::Task>& answer) {
        if (self)
            self->acted(id, true, answer);
    });
}

void InboxScreen::release(const QString& id)
{
    m_desk->release(id, [self = QPointer(this), id](const core::Result<api::Task>& answer) {
        if (self)
            self->acted(id, false, answer);
    });
}

void InboxScreen::chooseOfficial()
{
    const api::TaskSummary* task = m_model->task(m_model->rowOf(m_table->currentId()));
    if (!task)
        return;
    m_assigned = task->id;
    m_assignMenu->openAt(m_assign, task->assigneeId.value_or(QString()));
}

// Over the version that the list shows: what has moved on meanwhile is looked at first.
void InboxScreen::assign(const QString& id, const QString& officialId)
{
    const api::TaskSummary* task = m_model->task(m_model->rowOf(id));
    if (!task)
        return;
    m_desk->assign(id, task->version, officialId, [self = QPointer(this)](const core::Result<api::Task>& answer) {
        if (!self)
            return;
        self->refresh();
        if (answer) {
            self->m_banner->dismiss();
            self->context().shell.toast(tr("Заявление %1 поручено: %2")
                    .arg(answer->summary.number, answer->summary.assigneeName.value_or(QString())));
            return;
        }
        const core::ErrorText text = core::errorText(answer.error());
        self->m_banner->showMessage(Tone::Bad, tr("%1 %2").arg(text.title, text.advice), tr("Обновить"));
    });
}

void InboxScreen::acted(const QString& id, bool taken, const core::Result<api::Task>& answer)
{
    refresh();
    if (!answer) {
        const QString who = answer.error().params.value(QStringLiteral("by")).toString();
        if (answer.error().code == core::ErrorCode::TaskTaken && !who.isEmpty()) {
            m_banner->showMessage(
                Tone::Warning, tr("Заявление уже в работе у: %1. Выберите другое.").arg(who), tr("Обновить"));
            return;
        }
        const core::ErrorText text = core::errorText(answer.error());
        m_banner->showMessage(Tone::Bad, tr("%1 %2").arg(text.title, text.advice), tr("Обновить"));
        return;
    }
    m_banner->dismiss();
    const QString words = taken ? tr("Заявление %1 у вас в работе") : tr("Заявление %1 снова в очереди «Новые»");
    context().shell.toast(words.arg(answer->summary.number), [self = QPointer(this), id, taken] {
        if (!self)
            return;
        if (taken)
            self->release(id);
        else
            self->take(id);
    });
}

} // namespace okno::desktop
