// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/new_account_panel.h"

#include "core/contact.h"
#include "core/error_text.h"
#include "desktop/admin/account_words.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/password_field.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

namespace okno::desktop {

NewAccountPanel::NewAccountPanel(AdminDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_role(new ChoiceField(tr("Роль"), ChoiceField::Kind::List))
    , m_agency(new ChoiceField(tr("Ведомство"), ChoiceField::Kind::List))
    , m_position(new LineField(tr("Должность")))
    , m_surname(new LineField(tr("Фамилия")))
    , m_given(new LineField(tr("Имя")))
    , m_patronymic(new LineField(tr("Отчество")))
    , m_login(new LineField(tr("Логин")))
    , m_password(new PasswordField(tr("Первый пароль")))
    , m_error(new ErrorLine(this))
    , m_add(new QPushButton(tr("Добавить сотрудника"), this))
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
    column->addWidget(makeLabel(tr("Новый сотрудник"), "title", content));
    const std::pair<Field*, const char*> fields[] = {{m_role, "account.new.role"}, {m_agency, "account.new.agency"},
        {m_position, "account.new.position"}, {m_surname, "account.new.surname"}, {m_given, "account.new.given"},
        {m_patronymic, "account.new.patronymic"}, {m_login, "account.new.login"}, {m_password, "account.new.password"}};
    for (const auto& [field, name] : fields) {
        field->setObjectName(QString::fromLatin1(name));
        column->addWidget(field);
        connect(field, &Field::edited, field, [field] { field->setError({}); });
    }
    m_position->setOptional(true);
    m_patronymic->setOptional(true);
    m_login->setHint(tr("Латинские буквы, цифры, точка, дефис. Например: petrova"));
    m_password->setHint(tr("Передайте его сотруднику лично: после добавления он больше не будет показан."));
    std::vector<Choice> roles;
    for (const core::Role role : {core::Role::Clerk, core::Role::Supervisor, core::Role::Administrator})
        roles.push_back({core::toWire(role), roleWords(role)});
    m_role->setChoices(roles);
    column->addWidget(m_error);
    m_add->setObjectName(QStringLiteral("account.new.add"));
    m_add->setProperty("variant", QStringLiteral("primary"));
    m_add->setToolTip(tr("Ctrl+Enter"));
    column->addWidget(m_add);
    auto* cancel = new QPushButton(tr("Отмена"), content);
    cancel->setObjectName(QStringLiteral("account.new.cancel"));
    cancel->setProperty("variant", QStringLiteral("quiet"));
    column->addWidget(cancel);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);

    connect(m_role, &Field::edited, this, &NewAccountPanel::roleChosen);
    connect(m_add, &QPushButton::clicked, this, &NewAccountPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &NewAccountPanel::cancelled);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* send =
            new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, m_add, &QPushButton::click);
    }
}

void NewAccountPanel::open()
{
    m_role->setCurrent(core::toWire(core::Role::Clerk));
    for (LineField* field : {m_position, m_surname, m_given, m_patronymic, m_login})
        field->setText({});
    m_password->setText(suggestPassword());
    for (Field* field : std::initializer_list<Field*>{
             m_role, m_agency, m_position, m_surname, m_given, m_patronymic, m_login, m_password})
        field->setError({});
    m_error->setText({});
    m_key.clear();
    setBusy(false);
    roleChosen();
    m_surname->editor()->setFocus();
}

void NewAccountPanel::setAgencies(const std::vector<api::Choice>& agencies)
{
    std::vector<Choice> choices;
    for (const api::Choice& agency : agencies)
        choices.push_back({agency.id, agency.title});
    m_agency->setChoices(choices);
}

void NewAccountPanel::roleChosen()
{
    const auto role = core::roleFromWire(m_role->current());
    m_agency->setVisible(role && needsAgency(*role));
}

api::NewAccount NewAccountPanel::account() const
{
    const auto some = [](const QString& text) {
        return text.trimmed().isEmpty() ? std::optional<QString>() : std::optional<QString>(text.trimmed());
    };
    api::NewAccount account;
    account.role = core::roleFromWire(m_role->current()).value_or(core::Role::Clerk);
    account.login = m_login->text().trimmed().toLower();
    account.password = m_password->text();
    account.surname = m_surname->text().trimmed();
    account.given = m_given->text().trimmed();
    account.patronymic = some(m_patronymic->text());
    account.agencyId = needsAgency(account.role) ? some(m_agency->current()) : std::nullopt;
    account.position = some(m_position->text());
    return account;
}

bool NewAccountPanel::check()
{
    Field* first = nullptr;
    const auto wrong = [&](Field* field, const QString& why) {
        field->setError(why);
        first = first ? first : field;
    };
    const api::NewAccount data = account();
    if (needsAgency(data.role) && !data.agencyId)
        wrong(m_agency, tr("Выберите ведомство, в котором работает сотрудник."));
    if (data.surname.isEmpty())
        wrong(m_surname, tr("Напишите фамилию."));
    if (data.given.isEmpty())
        wrong(m_given, tr("Напишите имя."));
    const auto login = core::parseLogin(data.login);
    if (data.login.isEmpty())
        wrong(m_login, tr("Придумайте логин."));
    else if (!login || login->kind != core::LoginKind::Name)
        wrong(m_login, tr("Логин — латинские буквы, цифры, точка и дефис, с буквы в начале."));
    if (data.password.isEmpty())
        wrong(m_password, tr("Задайте первый пароль."));
    if (first)
        first->editor()->setFocus();
    return first == nullptr;
}

void NewAccountPanel::submit()
{
    if (m_busy || !check())
        return;
    const api::NewAccount data = account();
    // The same form sent again after a lost connection adds nobody twice.
    if (m_key.isEmpty() || data != m_sent)
        m_key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_sent = data;
    m_error->setText({});
    setBusy(true);
    m_desk.addAccount(data, m_key, [self = QPointer(this), data](const core::Result<api::Account>& answer) {
        if (!self)
            return;
        self->setBusy(false);
        if (answer) {
            self->m_key.clear();
            Q_EMIT self->added(*answer, data.password);
            return;
        }
        self->showFault(answer.error());
        for (const core::Error& fault : answer.error().more)
            self->showFault(fault);
    });
}

void NewAccountPanel::showFault(const core::Error& fault)
{
    const core::ErrorText text = core::errorText(fault);
    const QString words = tr("%1 %2").arg(text.title, text.advice).trimmed();
    const std::pair<const char*, Field*> places[] = {{"/role", m_role}, {"/agencyId", m_agency},
        {"/position", m_position}, {"/surname", m_surname}, {"/given", m_given}, {"/patronymic", m_patronymic},
        {"/login", m_login}, {"/password", m_password}};
    for (const auto& [pointer, field] : places) {
        if (fault.pointer == QLatin1StringView(pointer)) {
            field->setError(
                fault.code == core::ErrorCode::LoginTaken ? tr("Такой логин уже занят. Придумайте другой.") : words);
            field->editor()->setFocus();
            return;
        }
    }
    m_error->setText(words);
}

void NewAccountPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_add->setEnabled(!busy);
    m_add->setText(busy ? tr("Добавляем…") : tr("Добавить сотрудника"));
}

} // namespace okno::desktop
