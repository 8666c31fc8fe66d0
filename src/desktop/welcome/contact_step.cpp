// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/contact_step.h"

#include "core/contact.h"
#include "core/person_name.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/account_flow.h"
#include "desktop/welcome/problem_text.h"
#include "welcome/ui_contact_step.h"

namespace okno::desktop {

ContactStep::ContactStep(AccountFlow* flow, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_ui(std::make_unique<Ui::ContactStep>())
{
    m_ui->setupUi(this);
    const bool registers = flow->kind() == AccountFlow::Kind::Registration;
    const QString prefix = registers ? QStringLiteral("register.") : QStringLiteral("reset.");
    setObjectName(prefix + QStringLiteral("contactStep"));
    m_ui->surname->setObjectName(prefix + QStringLiteral("surname"));
    m_ui->given->setObjectName(prefix + QStringLiteral("given"));
    m_ui->patronymic->setObjectName(prefix + QStringLiteral("patronymic"));
    m_ui->contact->setObjectName(prefix + (registers ? QStringLiteral("contact") : QStringLiteral("login")));
    m_ui->error->setObjectName(prefix + QStringLiteral("problem"));
    m_ui->next->setObjectName(prefix + QStringLiteral("next"));
    m_ui->column->setSpacing(look().size(Size::Space16));
    m_ui->patronymic->setOptional(true);
    m_ui->why->setVisible(!registers);
    for (LineField* field : {m_ui->surname, m_ui->given, m_ui->patronymic})
        field->setVisible(registers);
    if (!registers)
        m_ui->contact->setLabel(tr("Телефон, почта или СНИЛС"));
    for (LineField* field : {m_ui->surname, m_ui->given, m_ui->patronymic, m_ui->contact}) {
        connect(field, &Field::edited, field, [field] { field->setError({}); });
        connect(field, &LineField::returnPressed, this, &ContactStep::submit);
    }

    connect(m_ui->contact, &Field::edited, this, &ContactStep::recognise);
    connect(m_ui->next, &QPushButton::clicked, this, &ContactStep::submit);
    connect(flow, &AccountFlow::busyChanged, this, [this](bool busy) {
        m_ui->next->setEnabled(!busy);
        m_ui->next->setText(busy ? tr("Отправляем…") : tr("Получить код"));
    });
    connect(flow, &AccountFlow::failed, this, [this](const core::Error& error) {
        if (m_flow->step() == AccountFlow::Step::Contact)
            onFailed(error);
    });
    setFocusProxy(registers ? m_ui->surname : m_ui->contact);
    recognise();
}

ContactStep::~ContactStep() = default;

void ContactStep::setLogin(const QString& login)
{
    m_ui->contact->setText(login);
    recognise();
}

void ContactStep::start()
{
    setFocus(Qt::OtherFocusReason);
}

void ContactStep::recognise()
{
    if (m_flow->kind() == AccountFlow::Kind::Reset)
        return;
    const QString text = m_ui->contact->text();
    if (const auto phone = core::parsePhone(text))
        m_ui->contact->setHint(tr("Пришлём СМС на %1").arg(core::formatPhone(*phone)));
    else if (core::parseEmail(text))
        m_ui->contact->setHint(tr("Пришлём письмо с кодом и ссылкой"));
    else
        m_ui->contact->setHint(tr("Сюда придёт код подтверждения, а потом уведомления о заявлениях"));
}

bool ContactStep::checkNames()
{
    const auto check = [](LineField* field, const QString& absent, bool needed) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            field->setError(needed ? absent : QString());
        else
            field->setError(
                core::isNamePart(text) ? QString() : tr("Здесь могут быть только буквы, дефис, точка и апостроф."));
        return !field->hasError();
    };
    const bool surname = check(m_ui->surname, tr("Укажите фамилию, как в паспорте."), true);
    const bool given = check(m_ui->given, tr("Укажите имя, как в паспорте."), true);
    const bool patronymic = check(m_ui->patronymic, {}, false);
    return surname && given && patronymic;
}

bool ContactStep::checkContact(api::NewRegistration& data)
{
    const QString text = m_ui->contact->text().trimmed();
    data.email = core::parseEmail(text);
    if (!data.email)
        data.phone = core::parsePhone(text);
    if (text.isEmpty())
        m_ui->contact->setError(tr("Укажите электронную почту или мобильный телефон."));
    else if (!data.email && !data.phone)
        m_ui->contact->setError(tr("Это не похоже ни на почту, ни на мобильный телефон. Проверьте, всё ли набрано."));
    else
        m_ui->contact->setError({});
    return !m_ui->contact->hasError();
}

void ContactStep::submit()
{
    if (m_flow->isBusy())
        return;
    m_ui->error->setText({});
    if (m_flow->kind() == AccountFlow::Kind::Reset) {
        const QString login = m_ui->contact->text().trimmed();
        if (!core::parseLogin(login)) {
            m_ui->contact->setError(tr("Укажите телефон, почту или СНИЛС целиком."));
            m_ui->contact->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_flow->begin(login);
        return;
    }
    api::NewRegistration data;
    const bool names = checkNames();
    const bool contact = checkContact(data);
    if (!names || !contact) {
        for (LineField* field : {m_ui->surname, m_ui->given, m_ui->patronymic, m_ui->contact}) {
            if (field->hasError()) {
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    data.surname = m_ui->surname->text().simplified();
    data.given = m_ui->given->text().simplified();
    if (const QString patronymic = m_ui->patronymic->text().simplified(); !patronymic.isEmpty())
        data.patronymic = patronymic;
    m_flow->begin(data);
}

void ContactStep::onFailed(const core::Error& error)
{
    LineField* field = nullptr;
    if (error.pointer == u"/surname")
        field = m_ui->surname;
    else if (error.pointer == u"/given")
        field = m_ui->given;
    else if (error.pointer == u"/patronymic")
        field = m_ui->patronymic;
    else if (error.pointer == u"/email" || error.pointer == u"/phone" || error.pointer == u"/login"
        || error.code == core::ErrorCode::LoginTaken || error.code == core::ErrorCode::DeliveryFailed)
        field = m_ui->contact;
    if (field) {
        field->setError(problemText(error));
        field->setFocus(Qt::OtherFocusReason);
    } else {
        m_ui->error->setText(onlineProblemText(error));
    }
}

} // namespace okno::desktop
