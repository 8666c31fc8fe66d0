// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/journal_screen.h"

#include "core/error_text.h"
#include "desktop/admin/journal_model.h"
#include "desktop/admin/journal_words.h"
#include "desktop/clerk/due_words.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/widgets/tables.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace okno::desktop {
namespace {

enum Page { TablePage, EmptyPage, SkeletonPage };

} // namespace

JournalScreen::JournalScreen(AppContext& context, std::shared_ptr<AdminDesk> desk, QWidget* parent)
    : Screen(context, parent)
    , m_desk(std::move(desk))
    , m_model(new JournalModel(*m_desk, this))
{
    auto* row = new QHBoxLayout(this);
    const int edge = look().size(Size::Space16);
    row->setContentsMargins(edge, edge, edge, look().size(Size::Space8));
    row->setSpacing(edge);
    auto* column = new QVBoxLayout;
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeToolbar());
    m_pages = new QStackedWidget(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("journal.table"));
    m_table->setAccessibleName(tr("Журнал"));
    m_table->setModel(m_model);
    dressTable(m_table);
    context.settings.rememberFitted(m_table, {JournalModel::Subject}, QStringLiteral("journal/columns"));
    m_empty = new EmptyState(QStringLiteral("journal"), {}, {}, m_pages);
    m_empty->setObjectName(QStringLiteral("journal.empty"));
    m_pages->insertWidget(TablePage, m_table);
    m_pages->insertWidget(EmptyPage, m_empty);
    m_pages->insertWidget(SkeletonPage, new SkeletonRows(12, m_pages));
    column->addWidget(m_pages, 1);
    m_foot = makeLabel({}, "tiny", this);
    column->addWidget(m_foot);
    row->addLayout(column, 1);
    row->addWidget(makeDetails());

    auto* refresh = new QAction(tr("Обновить журнал"), this);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(refresh, &QAction::triggered, m_model, &PagedTable::reload);
    addAction(refresh);
    connect(m_model, &PagedTable::stateChanged, this, &JournalScreen::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalScreen::showRecord);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->state() == PagedTable::State::Failed || !back())
            m_model->reload();
    });
}

JournalScreen::~JournalScreen() = default;

QString JournalScreen::title() const
{
    return tr("Журнал");
}

QWidget* JournalScreen::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space8));
    m_action = new QComboBox(bar);
    m_action->setObjectName(QStringLiteral("journal.action"));
    m_action->setAccessibleName(tr("Что сделано"));
    m_action->addItem(tr("Все события"), QString());
    const QStringList actions = journalActions();
    for (const QString& action : actions)
        m_action->addItem(actionWords(action), action);
    m_action->setMaxVisibleItems(24);
    row->addWidget(m_action);
    m_only = new QPushButton(icon(QStringLiteral("close"), Color::AccentText), {}, bar);
    m_only->setObjectName(QStringLiteral("journal.only"));
    m_only->setProperty("variant", QStringLiteral("quiet"));
    m_only->setToolTip(tr("Показать весь журнал (Esc)"));
    m_only->hide();
    row->addWidget(m_only);
    row->addStretch(1);
    auto* again = new QPushButton(icon(QStringLiteral("refresh")), tr("Обновить"), bar);
    again->setObjectName(QStringLiteral("journal.refresh"));
    again->setToolTip(tr("F5"));
    row->addWidget(again);
    connect(m_action, &QComboBox::activated, this, &JournalScreen::filter);
    connect(m_only, &QPushButton::clicked, this, [this] { filterBy({}, {}, {}); });
    connect(again, &QPushButton::clicked, m_model, &PagedTable::reload);
    return bar;
}

QWidget* JournalScreen::makeDetails()
{
    auto* frame = new QFrame(this);
    frame->setProperty("kind", QStringLiteral("card"));
    frame->setFixedWidth(look().px(300));
    auto* outer = new QVBoxLayout(frame);
    outer->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    content->setMinimumWidth(1);
    content->setObjectName(QStringLiteral("journal.details"));
    m_details = new QVBoxLayout(content);
    const int side = look().size(Size::Space16);
    m_details->setContentsMargins(side, side, side, side);
    m_details->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    return frame;
}

void JournalScreen::activate(const QVariantMap& params)
{
    const QString actor = params.value(QStringLiteral("actor")).toString();
    const QString subject = params.value(QStringLiteral("subject")).toString();
    if (!actor.isEmpty() || !subject.isEmpty())
        filterBy(actor, params.value(QStringLiteral("name")).toString(), subject);
    else
        m_model->reload();
    m_table->setFocus();
}

bool JournalScreen::back()
{
    if (m_action->currentIndex() <= 0 && m_actor.isEmpty() && m_subject.isEmpty())
        return false;
    m_action->setCurrentIndex(0);
    filterBy({}, {}, {});
    return true;
}

void JournalScreen::filterBy(const QString& actorId, const QString& name, const QString& subject)
{
    m_actor = actorId;
    m_subject = subject;
    m_only->setText(!actorId.isEmpty() ? tr("Кто: %1").arg(name) : tr("С чем: %1").arg(subjectWords(subject)));
    m_only->setVisible(!actorId.isEmpty() || !subject.isEmpty());
    filter();
}

void JournalScreen::filter()
{
    const JournalQuery query{m_subject, m_actor, m_action->currentData().toString()};
    if (query != m_model->query() || m_model->state() == PagedTable::State::Idle)
        m_model->setQuery(query);
}

void JournalScreen::showState()
{
    const bool any = m_model->rowCount() > 0;
    const PagedTable::State state = m_model->state();
    m_pages->setCurrentIndex(any ? TablePage : state == PagedTable::State::Loading ? SkeletonPage : EmptyPage);
    if (state == PagedTable::State::Failed) {
        const core::ErrorText text = core::errorText(*m_model->error());
        m_empty->setIcon(QStringLiteral("offline"));
        m_empty->setTitle(tr("Журнал не загрузился"));
        m_empty->setText(tr("%1 %2").arg(text.title, text.advice));
        m_empty->setAction(tr("Обновить"));
    } else {
        m_empty->setIcon(QStringLiteral("journal"));
        m_empty->setTitle(tr("Таких событий нет"));
        m_empty->setText(tr("Здесь появится каждое действие: кто, что и когда сделал."));
        m_empty->setAction(tr("Показать все события"));
    }
    if (any && state == PagedTable::State::Ready && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_foot->setText(!any            ? QString()
            : m_model->isComplete() ? tr("Всего %1").arg(m_model->rowCount())
                                    : tr("Загружено %1, остальные — при прокрутке").arg(m_model->rowCount()));
    showRecord();
}

void JournalScreen::showRecord()
{
    if (m_record) {
        m_record->hide();
        m_record->deleteLater();
        m_record = nullptr;
    }
    const api::JournalRecord* record = m_model->row(m_table->currentIndex().row());
    if (!record)
        return;
    m_record = new QWidget(m_details->parentWidget());
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    const auto add = [&](const QString& text, const char* role) {
        QLabel* label = makeLabel(text, role, m_record);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    add(actionWords(record->action), "title");
    add(tr("%1 · %2", "who · when").arg(record->actorName, longTime(record->at)), "hint");
    for (const Fact& fact : journalFacts(record->data)) {
        add(fact.name, "label");
        add(fact.value, nullptr);
    }
    column->addWidget(makeLine(m_record));
    auto* same = new QPushButton(tr("Всё об этом: %1").arg(subjectWords(record->subject)), m_record);
    same->setObjectName(QStringLiteral("journal.same"));
    same->setProperty("variant", QStringLiteral("link"));
    connect(same, &QPushButton::clicked, this, [this, subject = record->subject] { filterBy({}, {}, subject); });
    column->addWidget(same);
    add(tr("Запись № %1").arg(record->seq), "tiny");
    // In groups, so that it wraps and can be compared by eye.
    QString hash = record->hash;
    for (qsizetype at = hash.size() - 8; at > 0; at -= 8)
        hash.insert(at, u' ');
    add(tr("Отпечаток: %1").arg(hash), "tiny");
    m_details->insertWidget(0, m_record);
}

} // namespace okno::desktop
