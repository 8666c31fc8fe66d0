// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/details_form.h"

#include "client/my_details.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/address_field.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace okno::desktop {
namespace {

constexpr int passportDigits = 10;
constexpr int codeDigits = 6;
const QDate firstDay(1900, 1, 1);

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isDigit())
            digits += each;
    }
    return digits;
}

// «6512345678» as people read it: «6512 345678»
QString spaced(const QString& number)
{
    return number.size() == passportDigits ? number.left(4) + u' ' + number.mid(4) : number;
}

bool isPast(const DateField* field, QDate today)
{
    return field->text().isEmpty() || (field->date().isValid() && field->date() >= firstDay && field->date() <= today);
}

std::optional<QString> given(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

DetailsForm::DetailsForm(client::MyDetails* details, AddressSource* addresses, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_details(details)
    , m_today(today)
    , m_birthDate(new DateField(tr("Дата рождения")))
    , m_number(new LineField(tr("Серия и номер паспорта")))
    , m_issuedOn(new DateField(tr("Когда выдан")))
    , m_code(new LineField(tr("Код подразделения")))
    , m_issuedBy(new LineField(tr("Кем выдан")))
    , m_address(new AddressField(tr("Адрес регистрации"), addresses))
    , m_error(new ErrorLine)
    , m_save(new QPushButton(tr("Сохранить")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(makeLabel(
        tr("Всё это — по желанию: новые заявления заполнятся отсюда, и набирать паспорт каждый раз не придётся. Данные "
           "хранятся на сервере в вашей учётной записи, видите их только вы. Сотрите поле и сохраните — и они "
           "удалятся."),
        "secondary"));
    const auto add = [this](Field* field, const char* name) {
        field->setObjectName(QStringLiteral("person.details.") + QLatin1StringView(name));
        connect(field, &Field::edited, this, [this, field] { touch(field); });
        return field;
    };
    const auto pair = [column](Field* left, Field* right) {
        auto* row = new QHBoxLayout;
        row->setSpacing(look().size(Size::Space16));
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    pair(add(m_birthDate, "birthDate"), add(m_number, "passport"));
    pair(add(m_issuedOn, "issuedOn"), add(m_code, "departmentCode"));
    column->addWidget(add(m_issuedBy, "issuedBy"));
    column->addWidget(add(m_address, "address"));
    m_number->setPlaceholder(QStringLiteral("6512 345678"));
    m_code->setPlaceholder(QStringLiteral("650-014"));
    m_issuedBy->setMaxLength(300);
    for (DateField* field : {m_birthDate, m_issuedOn})
        field->setRange(firstDay, today);
    m_error->setObjectName(QStringLiteral("person.details.problem"));
    m_save->setObjectName(QStringLiteral("person.details.save"));
    m_save->setProperty("variant", QStringLiteral("primary"));
    column->addWidget(m_error);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &DetailsForm::save);
    connect(details, &client::MyDetails::changed, this, &DetailsForm::show);
    m_save->setEnabled(false);
    show();
}

void DetailsForm::touch(Field* field)
{
    field->setError({});
    m_error->setText({});
    m_save->setEnabled(true);
}

void DetailsForm::show()
{
    if (m_save->isEnabled())
        return;
    const api::PersonalDetails& kept = m_details->details();
    const api::IdentityDocument passport = kept.passport.value_or(api::IdentityDocument());
    m_birthDate->setValue(kept.birthDate.value_or(QString()));
    m_number->setText(spaced(passport.number));
    m_issuedOn->setValue(passport.issuedOn.value_or(QString()));
    m_code->setText(passport.departmentCode.value_or(QString()));
    m_issuedBy->setText(passport.issuedBy.value_or(QString()));
    m_address->setAddress(kept.address ? forms::AddressAnswer::fromJson(*kept.address) : forms::AddressAnswer());
}

bool DetailsForm::check()
{
    m_birthDate->setError(isPast(m_birthDate, m_today) ? QString() : tr("Проверьте дату: день, месяц и год рождения."));
    const bool any = !m_issuedOn->text().isEmpty() || !m_code->text().isEmpty() || !m_issuedBy->text().isEmpty();
    const bool number = m_number->text().isEmpty() ? !any : digitsOf(m_number->text()).size() == passportDigits;
    m_number->setError(number ? QString() : tr("Серия и номер — 10 цифр, например 6512 345678."));
    m_issuedOn->setError(isPast(m_issuedOn, m_today) ? QString() : tr("Проверьте дату выдачи паспорта."));
    const bool code = m_code->text().isEmpty() || digitsOf(m_code->text()).size() == codeDigits;
    m_code->setError(code ? QString() : tr("Код подразделения — шесть цифр, например 650-014."));
    for (Field* field : std::initializer_list<Field*>{m_birthDate, m_number, m_issuedOn, m_code}) {
        if (field->hasError()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

api::NewPersonalDetails DetailsForm::typed() const
{
    api::NewPersonalDetails details;
    details.birthDate = given(m_birthDate->value().toString());
    if (!m_number->text().isEmpty()) {
        const QString code = digitsOf(m_code->text());
        details.passport = api::IdentityDocument{digitsOf(m_number->text()), given(m_issuedOn->value().toString()),
            given(m_issuedBy->text().simplified()), given(code.isEmpty() ? code : code.left(3) + u'-' + code.mid(3))};
    }
    if (const QJsonValue address = m_address->address().toJson(); address.isObject())
        details.address = address.toObject();
    return details;
}

void DetailsForm::save()
{
    m_error->setText({});
    if (!check())
        return;
    m_save->setEnabled(false);
    m_request = m_details->save(typed(), this, client::Then<api::PersonalDetails>([this](const auto& kept) {
        if (kept) {
            show();
            Q_EMIT saved();
        } else {
            m_save->setEnabled(true);
            onFailed(kept.error());
        }
    }));
}

void DetailsForm::point(Field* field, const QString& words)
{
    field->setError(words);
    field->setFocus(Qt::OtherFocusReason);
}

void DetailsForm::onFailed(const core::Error& error)
{
    if (error.code == core::ErrorCode::VersionMismatch) {
        m_error->setText(tr("Эти данные изменили на другом компьютере. Посмотрите, что там, и сохраните ещё раз."));
        return;
    }
    const QString& pointer = error.pointer;
    Field* field = pointer == u"/birthDate"                 ? static_cast<Field*>(m_birthDate)
        : pointer == u"/passport/number"                    ? m_number
        : pointer == u"/passport/issuedOn"                  ? m_issuedOn
        : pointer == u"/passport/departmentCode"            ? m_code
        : pointer == u"/passport/issuedBy"                  ? m_issuedBy
        : pointer.startsWith(QLatin1StringView("/address")) ? static_cast<Field*>(m_address)
                                                            : nullptr;
    if (field)
        point(field, problemText(error));
    else
        m_error->setText(onlineProblemText(error));
}

} // namespace okno::desktop
