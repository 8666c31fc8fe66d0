// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/contact_step.h"

#include "core/contact.h"
#include "core/person_name.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/account_flow.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

ContactStep::ContactStep(AccountFlow* flow, QWidget* parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_error(new ErrorLine(this))
    , m_next(new QPushButton(tr("Получить код"), this))
{
    const bool registers = flow->kind() == AccountFlow::Kind::Registration;
    setObjectName(registers ? QStringLiteral("register.contactStep") : QStringLiteral("reset.contactStep"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    const auto add = [&](const QString& label, const char* name) {
        auto* field = new LineField(label, this);
        field->setObjectName(
            (registers ? QStringLiteral("register.") : QStringLiteral("reset.")) + QLatin1StringView(name));
        column->addWidget(field);
        connect(field, &Field::edited, field, [field] { field->setError({}); });
        connect(field, &LineField::returnPressed, this, &ContactStep::submit);
        return field;
    };
    if (registers) {
        m_surname = add(tr("Фамилия"), "surname");
        m_given = add(tr("Имя"), "given");
        m_patronymic = add(tr("Отчество"), "patronymic");
        m_patronymic->setOptional(true);
        m_contact = add(tr("Электронная почта или мобильный телефон"), "contact");
    } else {
        column->addWidget(makeLabel(
            tr("Укажите то, с чем вы входите. Мы отправим код на подтверждённую почту или телефон."), "secondary"));
        m_contact = add(tr("Телефон, почта или СНИЛС"), "login");
    }
    m_next->setObjectName(registers ? QStringLiteral("register.next") : QStringLiteral("reset.next"));
    m_next->setProperty("variant", QStringLiteral("primary"));
    m_error->setObjectName(registers ? QStringLiteral("register.problem") : QStringLiteral("reset.problem"));
    column->addWidget(m_error);
    column->addWidget(m_next);
    column->addStretch(1);

    connect(m_contact, &Field::edited, this, &ContactStep::recognise);
    connect(m_next, &QPushButton::clicked, this, &ContactStep::submit);
    connect(flow, &AccountFlow::busyChanged, this, [this](bool busy) {
        m_next->setEnabled(!busy);
        m_next->setText(busy ? tr("Отправляем…") : tr("Получить код"));
    });
    connect(flow, &AccountFlow::failed, this, [this](const core::Error& error) {
        if (m_flow->step() == AccountFlow::Step::Contact)
            onFailed(error);
    });
    setFocusProxy(registers ? m_surname : m_contact);
    recognise();
}

void ContactStep::setLogin(const QString& login)
{
    m_contact->setText(login);
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
    const QString text = m_contact->text();
    if (const auto phone = core::parsePhone(text))
        m_contact->setHint(tr("Пришлём СМС на %1").arg(core::formatPhone(*phone)));
    else if (core::parseEmail(text))
        m_contact->setHint(tr("Пришлём письмо с кодом и ссылкой"));
    else
        m_contact->setHint(tr("Сюда придёт код подтверждения, а потом уведомления о заявлениях"));
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
    const bool surname = check(m_surname, tr("Укажите фамилию, как в паспорте."), true);
    const bool given = check(m_given, tr("Укажите имя, как в паспорте."), true);
    const bool patronymic = check(m_patronymic, {}, false);
    return surname && given && patronymic;
}

bool ContactStep::checkContact(api::NewRegistration& data)
{
    const QString text = m_contact->text().trimmed();
    data.email = core::parseEmail(text);
    if (!data.email)
        data.phone = core::parsePhone(text);
    if (text.isEmpty())
        m_contact->setError(tr("Укажите электронную почту или мобильный телефон."));
    else if (!data.email && !data.phone)
        m_contact->setError(tr("Это не похоже ни на почту, ни на мобильный телефон. Проверьте, всё ли набрано."));
    else
        m_contact->setError({});
    return !m_contact->hasError();
}

void ContactStep::submit()
{
    if (m_flow->isBusy())
        return;
    m_error->setText({});
    if (m_flow->kind() == AccountFlow::Kind::Reset) {
        const QString login = m_contact->text().trimmed();
        if (!core::parseLogin(login)) {
            m_contact->setError(tr("Укажите телефон, почту или СНИЛС целиком."));
            m_contact->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_flow->begin(login);
        return;
    }
    api::NewRegistration data;
    const bool names = checkNames();
    const bool contact = checkContact(data);
    if (!names || !contact) {
        for (LineField* field : {m_surname, m_given, m_patronymic, m_contact}) {
            if (field->hasError()) {
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    data.surname = m_surname->text().simplified();
    data.given = m_given->text().simplified();
    if (const QString patronymic = m_patronymic->text().simplified(); !patronymic.isEmpty())
        data.patronymic = patronymic;
    m_flow->begin(data);
}

void ContactStep::onFailed(const core::Error& error)
{
    LineField* field = nullptr;
    if (error.pointer == u"/surname")
        field = m_surname;
    else if (error.pointer == u"/given")
        field = m_given;
    else if (error.pointer == u"/patronymic")
        field = m_patronymic;
    else if (error.pointer == u"/email" || error.pointer == u"/phone" || error.pointer == u"/login"
        || error.code == core::ErrorCode::LoginTaken || error.code == core::ErrorCode::DeliveryFailed)
        field = m_contact;
    if (field) {
        field->setError(problemText(error));
        field->setFocus(Qt::OtherFocusReason);
    } else {
        m_error->setText(onlineProblemText(error));
    }
}

} // namespace okno::desktop
