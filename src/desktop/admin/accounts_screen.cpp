// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/accounts_screen.h"

#include "core/error_text.h"
#include "desktop/admin/account_panel.h"
#include "desktop/admin/account_words.h"
#include "desktop/admin/accounts_model.h"
#include "desktop/admin/new_account_panel.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/widgets/tables.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace okno::desktop {
namespace {

enum Page { TablePage, EmptyPage, SkeletonPage };
enum Side { NothingSide, AccountSide, NewSide };

} // namespace

AccountsScreen::AccountsScreen(AppContext& context, std::shared_ptr<AdminDesk> desk, QWidget* parent)
    : Screen(context, parent)
    , m_desk(std::move(desk))
    , m_model(new AccountsModel(*m_desk, this))
{
    auto* row = new QHBoxLayout(this);
    const int edge = look().size(Size::Space16);
    row->setContentsMargins(edge, edge, edge, look().size(Size::Space8));
    row->setSpacing(edge);
    auto* column = new QVBoxLayout;
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeToolbar());
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("accounts.banner"));
    column->addWidget(m_banner);
    column->addWidget(makeTable(), 1);
    m_foot = makeLabel({}, "tiny", this);
    column->addWidget(m_foot);
    row->addLayout(column, 1);
    row->addWidget(makeSide());
    makeActions();

    connect(m_model, &PagedTable::stateChanged, this, &AccountsScreen::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsScreen::select);
    connect(m_banner, &Banner::actionRequested, m_model, &PagedTable::reload);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->state() == PagedTable::State::Failed)
            m_model->reload();
        else
            back();
    });
    connect(m_new, &NewAccountPanel::added, this, &AccountsScreen::added);
    connect(m_new, &NewAccountPanel::cancelled, this, &AccountsScreen::select);
    connect(m_account, &AccountPanel::changeRequested, this, &AccountsScreen::change);
    connect(m_account, &AccountPanel::blockRequested, this, &AccountsScreen::askToBlock);
    connect(m_account, &AccountPanel::journalRequested, this, [this] {
        this->context().navigator.open(QStringLiteral("journal"),
            {{QStringLiteral("actor"), m_account->account().id},
                {QStringLiteral("name"), fullName(m_account->account())}});
    });
    connect(m_desk.get(), &AdminDesk::onlineChanged, this, [this](bool online) {
        if (online && m_model->state() == PagedTable::State::Failed)
            m_model->reload();
    });
}

AccountsScreen::~AccountsScreen() = default;

QString AccountsScreen::title() const
{
    return tr("Учётные записи");
}

QWidget* AccountsScreen::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space8));
    m_search = new SearchField(tr("Имя или логин"), bar);
    m_search->setObjectName(QStringLiteral("accounts.search"));
    m_search->setToolTip(tr("Поиск (Ctrl+F)"));
    row->addWidget(m_search, 2);
    m_role = new QComboBox(bar);
    m_role->setObjectName(QStringLiteral("accounts.role"));
    m_role->setAccessibleName(tr("Роль"));
    m_role->addItem(tr("Все роли"), QString());
    for (const core::Role role :
        {core::Role::Clerk, core::Role::Supervisor, core::Role::Administrator, core::Role::Citizen})
        m_role->addItem(roleWords(role), core::toWire(role));
    row->addWidget(m_role, 1);
    auto* add = new QPushButton(icon(QStringLiteral("plus"), Color::OnAccent), tr("Новый сотрудник"), bar);
    add->setObjectName(QStringLiteral("accounts.add"));
    add->setProperty("variant", QStringLiteral("primary"));
    add->setToolTip(tr("Ctrl+N"));
    row->addWidget(add);
    connect(m_search, &SearchField::searchChanged, this, &AccountsScreen::search);
    connect(m_role, &QComboBox::activated, this, &AccountsScreen::search);
    connect(add, &QPushButton::clicked, this, &AccountsScreen::openNew);
    return bar;
}

QWidget* AccountsScreen::makeTable()
{
    m_pages = new QStackedWidget(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("accounts.table"));
    m_table->setAccessibleName(tr("Учётные записи"));
    m_table->setModel(m_model);
    dressTable(m_table);
    context().settings.rememberFitted(
        m_table, {AccountsModel::Agency, AccountsModel::Login}, QStringLiteral("accounts/columns"));
    m_table->installEventFilter(this);
    m_empty = new EmptyState(QStringLiteral("users"), {}, {}, m_pages);
    m_empty->setObjectName(QStringLiteral("accounts.empty"));
    m_pages->insertWidget(TablePage, m_table);
    m_pages->insertWidget(EmptyPage, m_empty);
    m_pages->insertWidget(SkeletonPage, new SkeletonRows(10, m_pages));
    return m_pages;
}

bool AccountsScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        // What the panel beside says as well gives way first.
        int used = look().px(140 + 190 + 124 + 136); // agency, name, role, state
        for (const auto& [column, width] :
            {std::pair(AccountsModel::Login, look().px(140)), std::pair(AccountsModel::LastLogin, look().px(190))}) {
            const bool hide = used + width > m_table->width();
            used += hide ? 0 : width;
            m_table->setColumnHidden(column, hide);
        }
    }
    return Screen::eventFilter(watched, event);
}

QWidget* AccountsScreen::makeSide()
{
    auto* frame = new QFrame(this);
    frame->setProperty("kind", QStringLiteral("card"));
    frame->setFixedWidth(look().px(320));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    m_side = new QStackedWidget(frame);
    m_account = new AccountPanel(*m_desk, m_side);
    m_new = new NewAccountPanel(*m_desk, m_side);
    auto* nothing = makeLabel(tr("Выберите учётную запись в списке."), "secondary", m_side);
    nothing->setAlignment(Qt::AlignCenter);
    m_side->insertWidget(NothingSide, nothing);
    m_side->insertWidget(AccountSide, m_account);
    m_side->insertWidget(NewSide, m_new);
    column->addWidget(m_side);
    return frame;
}

void AccountsScreen::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto run) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    add(tr("Новый сотрудник"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { openNew(); });
    add(tr("Найти учётную запись"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_passwordAction = add(tr("Задать новый пароль"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { openPassword(); });
    m_blockAction = add(tr("Заблокировать или разблокировать"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        if (const api::Account* account = current())
            askToBlock(!account->blocked);
    });
    add(tr("Обновить список"), QKeySequence(Qt::Key_F5), [this] { m_model->reload(); });
}

void AccountsScreen::activate(const QVariantMap&)
{
    readAgencies();
    if (m_model->state() == PagedTable::State::Idle)
        m_model->setQuery({});
    m_table->setFocus();
}

bool AccountsScreen::back()
{
    if (m_side->currentIndex() == NewSide) {
        select();
        m_table->setFocus();
        return true;
    }
    if (m_search->text().isEmpty() && m_role->currentIndex() <= 0)
        return false;
    m_search->clear();
    m_role->setCurrentIndex(0);
    search();
    return true;
}

void AccountsScreen::search()
{
    const AccountQuery query{m_search->text().trimmed(), m_role->currentData().toString()};
    if (query != m_model->query())
        m_model->setQuery(query);
}

void AccountsScreen::readAgencies()
{
    if (m_agenciesKnown)
        return;
    m_desk->listAgencies([self = QPointer(this)](const core::Result<std::vector<api::Choice>>& agencies) {
        if (!self || !agencies)
            return;
        self->m_agenciesKnown = true;
        QHash<QString, QString> names;
        for (const api::Choice& agency : *agencies)
            names.insert(agency.id, agency.title);
        self->m_model->setAgencies(names);
        self->m_account->setAgencies(*agencies);
        self->m_new->setAgencies(*agencies);
    });
}

void AccountsScreen::showState()
{
    const bool any = m_model->rowCount() > 0;
    const PagedTable::State state = m_model->state();
    const bool failed = state == PagedTable::State::Failed;
    m_pages->setCurrentIndex(any ? TablePage : state == PagedTable::State::Loading ? SkeletonPage : EmptyPage);
    if (failed) {
        const core::ErrorText text = core::errorText(*m_model->error());
        m_empty->setIcon(QStringLiteral("offline"));
        m_empty->setTitle(tr("Список не загрузился"));
        m_empty->setText(tr("%1 %2").arg(text.title, text.advice));
        m_empty->setAction(tr("Обновить"));
        if (any)
            m_banner->showMessage(Tone::Warning, tr("%1 %2").arg(text.title, text.advice), tr("Обновить"));
    } else {
        m_banner->dismiss();
        m_empty->setIcon(QStringLiteral("users"));
        m_empty->setTitle(tr("Никого не нашлось"));
        m_empty->setText(tr("Нет учётных записей, подходящих под поиск и роль."));
        m_empty->setAction(tr("Сбросить поиск"));
    }
    if (any && state == PagedTable::State::Ready && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_foot->setText(!any            ? QString()
            : m_model->isComplete() ? tr("Всего %1").arg(m_model->rowCount())
                                    : tr("Загружено %1, остальные — при прокрутке").arg(m_model->rowCount()));
    select();
}

const api::Account* AccountsScreen::current() const
{
    return m_model->row(m_table->currentIndex().row());
}

void AccountsScreen::select()
{
    const api::Account* account = current();
    m_passwordAction->setEnabled(account && account->role != core::Role::Citizen);
    m_blockAction->setEnabled(account && account->id != m_desk->myId());
    if (m_side->currentIndex() == NewSide && m_side->currentWidget()->hasFocus())
        return;
    if (account && (m_account->account() != *account || m_side->currentIndex() != AccountSide))
        m_account->setAccount(*account);
    m_side->setCurrentIndex(account ? AccountSide : NothingSide);
}

void AccountsScreen::openNew()
{
    m_side->setCurrentIndex(NewSide);
    m_new->open();
}

void AccountsScreen::openPassword()
{
    if (!current())
        return;
    m_side->setCurrentIndex(AccountSide);
    m_account->openPassword();
}

void AccountsScreen::added(const api::Account& account, const QString& password)
{
    m_model->prepend(account);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
    // The only time that the password is seen: long enough to be passed on.
    m_banner->showMessage(Tone::Good,
        tr("Сотрудник добавлен: %1. Логин %2, первый пароль %3. Передайте их лично.")
            .arg(fullName(account), account.login, password),
        tr("Скрыть"));
    m_table->setFocus();
}

void AccountsScreen::change(const api::AccountChange& change)
{
    const api::Account account = m_account->account();
    m_desk->changeAccount(account.id, account.version, change,
        [self = QPointer(this), account, change](const core::Result<api::Account>& answer) {
            if (!self)
                return;
            if (answer) {
                for (int row = 0; row < self->m_model->rowCount(); ++row) {
                    if (self->m_model->row(row)->id == answer->id)
                        self->m_model->replace(row, *answer);
                }
                const QString name = fullName(*answer);
                self->context().shell.toast(change.password ? tr("Новый пароль задан: %1").arg(name)
                        : change.blocked.value_or(false)    ? tr("Учётная запись заблокирована: %1").arg(name)
                        : change.blocked                    ? tr("Учётная запись разблокирована: %1").arg(name)
                                                            : tr("Изменения сохранены: %1").arg(name));
            } else if (answer.error().code == core::ErrorCode::VersionMismatch) {
                self->m_model->reload();
            }
            if (self->m_account->account().id == account.id)
                self->m_account->answered(answer);
        });
}

void AccountsScreen::askToBlock(bool block)
{
    const api::Account* account = current();
    if (!account)
        return;
    api::AccountChange wanted;
    wanted.blocked = block;
    if (!block) {
        change(wanted);
        return;
    }
    const Question question{tr("Заблокировать учётную запись?"),
        tr("%1 не сможет войти, а все открытые сеансы закончатся сразу. Разблокировать можно в любое время.")
            .arg(fullName(*account)),
        tr("Заблокировать"), tr("Оставить"), true};
    context().dialogs.ask(this, question, [this, wanted, id = account->id](bool accepted) {
        if (accepted && m_account->account().id == id)
            change(wanted);
    });
}

} // namespace okno::desktop
