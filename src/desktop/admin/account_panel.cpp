// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/account_panel.h"

#include "core/error_text.h"
#include "desktop/admin/account_words.h"
#include "desktop/clerk/due_words.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/password_field.h"
#include "desktop/widgets/status_badge.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace okno::desktop {

AccountPanel::AccountPanel(AdminDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(makeLabel({}, "title"))
    , m_state(new StatusBadge)
    , m_facts(makeLabel({}, "hint"))
    , m_role(new ChoiceField(tr("Роль"), ChoiceField::Kind::List))
    , m_agency(new ChoiceField(tr("Ведомство"), ChoiceField::Kind::List))
    , m_position(new LineField(tr("Должность")))
    , m_save(new QPushButton(tr("Сохранить изменения")))
    , m_passwordBox(new QWidget)
    , m_password(new PasswordField(tr("Новый пароль")))
    , m_passwordOpen(new QPushButton(icon(QStringLiteral("key")), tr("Задать новый пароль…")))
    , m_passwordSet(new QPushButton(tr("Задать пароль")))
    , m_block(new QPushButton)
    , m_error(new ErrorLine(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    content->setMinimumWidth(1);
    auto* column = new QVBoxLayout(content);
    const int side = look().size(Size::Space16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(look().size(Size::Space12));
    column->addWidget(m_name);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    column->addWidget(makeLine(content));
    m_role->setObjectName(QStringLiteral("account.role"));
    m_agency->setObjectName(QStringLiteral("account.agency"));
    m_position->setObjectName(QStringLiteral("account.position"));
    m_position->setOptional(true);
    m_save->setObjectName(QStringLiteral("account.save"));
    m_save->setProperty("variant", QStringLiteral("primary"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_role, m_agency, m_position, m_save})
        column->addWidget(widget);

    m_passwordOpen->setObjectName(QStringLiteral("account.password.open"));
    column->addWidget(m_passwordOpen);
    auto* box = new QVBoxLayout(m_passwordBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(look().size(Size::Space8));
    m_password->setObjectName(QStringLiteral("account.password"));
    m_password->setHint(tr("Передайте его сотруднику лично. Все его открытые сеансы закончатся."));
    box->addWidget(m_password);
    m_passwordSet->setObjectName(QStringLiteral("account.password.set"));
    m_passwordSet->setProperty("variant", QStringLiteral("primary"));
    box->addWidget(m_passwordSet);
    m_passwordBox->hide();
    column->addWidget(m_passwordBox);

    m_block->setObjectName(QStringLiteral("account.block"));
    column->addWidget(m_block);
    auto* journal = new QPushButton(icon(QStringLiteral("journal"), Color::AccentText), tr("Действия в журнале"));
    journal->setObjectName(QStringLiteral("account.journal"));
    journal->setProperty("variant", QStringLiteral("quiet"));
    column->addWidget(journal);
    column->addWidget(m_error);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);

    std::vector<Choice> roles;
    for (const core::Role role : {core::Role::Clerk, core::Role::Supervisor, core::Role::Administrator})
        roles.push_back({core::toWire(role), roleWords(role)});
    m_role->setChoices(roles);
    for (Field* field : std::initializer_list<Field*>{m_role, m_agency, m_position, m_password}) {
        connect(field, &Field::edited, this, [this, field] {
            field->setError({});
            refresh();
        });
    }
    connect(m_save, &QPushButton::clicked, this, &AccountPanel::save);
    connect(m_passwordOpen, &QPushButton::clicked, this, &AccountPanel::openPassword);
    connect(m_passwordSet, &QPushButton::clicked, this, &AccountPanel::setPassword);
    connect(m_block, &QPushButton::clicked, this, [this] { Q_EMIT blockRequested(!m_account.blocked); });
    connect(journal, &QPushButton::clicked, this, &AccountPanel::journalRequested);
    connect(&m_desk, &AdminDesk::onlineChanged, this, &AccountPanel::refresh);
}

void AccountPanel::setAgencies(const std::vector<api::Choice>& agencies)
{
    std::vector<Choice> choices;
    for (const api::Choice& agency : agencies)
        choices.push_back({agency.id, agency.title});
    m_agency->setChoices(choices);
    m_agency->setCurrent(m_account.agencyId.value_or(QString()));
}

void AccountPanel::setAccount(const api::Account& account)
{
    m_account = account;
    m_name->setText(fullName(account));
    m_state->setBadge(account.blocked ? Badge{QStringLiteral("lock"), tr("Заблокирована"), Tone::Bad}
                                      : Badge{QStringLiteral("check-circle"), tr("Работает"), Tone::Good});
    m_facts->setText(tr("Логин: %1\nДобавлена %2\nПоследний вход: %3")
            .arg(account.login, longTime(account.createdAt),
                account.lastLoginAt ? longTime(*account.lastLoginAt) : tr("ещё не было")));
    m_role->setCurrent(core::toWire(account.role));
    m_agency->setCurrent(account.agencyId.value_or(QString()));
    m_position->setText(account.position.value_or(QString()));
    m_passwordBox->hide();
    m_password->setText({});
    m_error->setText({});
    setBusy(false);
}

void AccountPanel::refresh()
{
    const bool official = m_account.role != core::Role::Citizen;
    const bool self = m_account.id == m_desk.myId();
    const bool online = m_desk.isOnline();
    const auto role = core::roleFromWire(m_role->current()).value_or(m_account.role);
    m_role->setVisible(official);
    m_agency->setVisible(official && needsAgency(role));
    m_position->setVisible(official);
    m_save->setVisible(official);
    const bool dirty = core::toWire(m_account.role) != m_role->current()
        || (needsAgency(role) && m_account.agencyId.value_or(QString()) != m_agency->current())
        || m_account.position.value_or(QString()) != m_position->text().trimmed();
    m_save->setEnabled(dirty && online && !m_busy);
    m_passwordOpen->setVisible(official && m_passwordBox->isHidden());
    m_passwordSet->setEnabled(online && !m_busy);
    m_block->setText(m_account.blocked ? tr("Разблокировать") : tr("Заблокировать…"));
    m_block->setIcon(icon(QStringLiteral("lock"), m_account.blocked ? Color::Text : Color::Bad));
    setVariant(m_block, "variant", m_account.blocked ? QString() : QStringLiteral("danger"));
    m_block->setEnabled(online && !m_busy && !self);
    m_block->setToolTip(self ? tr("Себя заблокировать нельзя") : online ? QString() : tr("Нет связи с сервером"));
}

void AccountPanel::save()
{
    api::AccountChange change;
    const auto role = core::roleFromWire(m_role->current()).value_or(m_account.role);
    if (needsAgency(role) && m_agency->current().isEmpty()) {
        m_agency->setError(tr("Выберите ведомство, в котором работает сотрудник."));
        return;
    }
    if (role != m_account.role)
        change.role = role;
    const QString agency = needsAgency(role) ? m_agency->current() : QString();
    if (agency != m_account.agencyId.value_or(QString()))
        change.agencyId = agency;
    if (const QString position = m_position->text().trimmed(); position != m_account.position.value_or(QString()))
        change.position = position;
    setBusy(true);
    Q_EMIT changeRequested(change);
}

void AccountPanel::openPassword()
{
    m_password->setText(suggestPassword());
    m_passwordBox->show();
    m_password->editor()->setFocus();
    m_password->lineEdit()->selectAll();
    refresh();
}

void AccountPanel::setPassword()
{
    if (m_password->text().isEmpty()) {
        m_password->setError(tr("Напишите новый пароль."));
        return;
    }
    api::AccountChange change;
    change.password = m_password->text();
    setBusy(true);
    Q_EMIT changeRequested(change);
}

void AccountPanel::answered(const core::Result<api::Account>& answer)
{
    if (answer) {
        setAccount(*answer);
        return;
    }
    setBusy(false);
    const core::ErrorText text = core::errorText(answer.error());
    const QString words = tr("%1 %2").arg(text.title, text.advice).trimmed();
    if (answer.error().pointer == u"/password")
        m_password->setError(words);
    else if (answer.error().pointer == u"/agencyId")
        m_agency->setError(words);
    else
        m_error->setText(words);
}

void AccountPanel::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

} // namespace okno::desktop
