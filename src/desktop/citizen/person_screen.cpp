// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/person_screen.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "client/my_details.h"
#include "client/session.h"
#include "core/clock.h"
#include "core/contact.h"
#include "core/person_name.h"
#include "core/snils.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/details_form.h"
#include "desktop/citizen/password_form.h"
#include "desktop/citizen/region_screen.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/challenge_form.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/number_fields.h"
#include "desktop/widgets/page_scaffold.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace okno::desktop {
namespace {

constexpr int pageWidth = 640;

Card* addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new Card;
    const int inner = look().size(Size::Space24);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    card->column()->setSpacing(look().size(Size::Space16));
    card->column()->addWidget(makeLabel(title, "subtitle"));
    column->addWidget(card);
    return card;
}

QString levelInWords(core::AccountLevel level)
{
    switch (level) {
    case core::AccountLevel::Simplified:
        return PersonScreen::tr(
            "Упрощённая учётная запись: доступны услуги, для которых не нужно подтверждать личность.");
    case core::AccountLevel::Standard:
        return PersonScreen::tr("Стандартная учётная запись: данные проверены.");
    case core::AccountLevel::Confirmed:
        return PersonScreen::tr("Подтверждённая учётная запись: доступны все услуги.");
    }
    return {};
}

} // namespace

PersonScreen::PersonScreen(AppContext& context) : PageScreen(context, tr("Мои данные"), false)
{
    page()->setContentWidth(pageWidth);
    buildNames();
    buildDetails();
    buildSignature();
    buildContacts();
    auto* password = addCard(content(), tr("Пароль"));
    m_password = new PasswordForm(context.client->api());
    password->column()->addWidget(m_password);
    buildLocalData();
    content()->addStretch(1);
    connect(m_password, &PasswordForm::changed, this, [this] { this->context().shell.toast(tr("Пароль изменён")); });
    connect(context.client->session(), &client::Session::personChanged, this, &PersonScreen::show);
    connect(context.client->catalogue(), &client::Catalogue::regionChanged, this, &PersonScreen::show);
}

void PersonScreen::buildNames()
{
    Card* card = addCard(content(), tr("Кто вы"));
    m_level = makeLabel({}, "secondary");
    m_level->setObjectName(QStringLiteral("person.level"));
    card->column()->addWidget(m_level);
    const auto add = [&](LineField* field, const char* name) {
        field->setObjectName(QStringLiteral("person.") + QLatin1StringView(name));
        card->column()->addWidget(field);
        connect(field, &Field::edited, this, [this, field] {
            field->setError({});
            m_error->setText({});
            m_save->setEnabled(true);
        });
        return field;
    };
    m_surname = add(new LineField(tr("Фамилия")), "surname");
    m_given = add(new LineField(tr("Имя")), "given");
    m_patronymic = add(new LineField(tr("Отчество")), "patronymic");
    m_patronymic->setOptional(true);
    m_snils = new SnilsField(tr("СНИЛС"));
    m_snils->setOptional(true);
    m_snils->setHint(tr("Указывается один раз: проверьте номер по карточке. Потом с ним можно будет входить."));
    add(m_snils, "snils");
    m_snilsSet = makeLabel({});
    m_snilsSet->setObjectName(QStringLiteral("person.snils.set"));
    card->column()->addWidget(m_snilsSet);
    m_language = new ChoiceField(tr("На каком языке вам писать"), ChoiceField::Kind::Radio);
    m_language->setObjectName(QStringLiteral("person.language"));
    m_language->setChoices(
        {{QStringLiteral("ru"), QStringLiteral("Русский")}, {QStringLiteral("en"), QStringLiteral("English")}});
    connect(m_language, &Field::edited, this, [this] { m_save->setEnabled(true); });
    card->column()->addWidget(m_language);
    m_error = new ErrorLine;
    m_error->setObjectName(QStringLiteral("person.problem"));
    m_save = new QPushButton(tr("Сохранить"));
    m_save->setObjectName(QStringLiteral("person.save"));
    m_save->setProperty("variant", QStringLiteral("primary"));
    card->column()->addWidget(m_error);
    card->column()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &PersonScreen::save);
}

void PersonScreen::buildContacts()
{
    Card* contacts = addCard(content(), tr("Как с вами связаться"));
    m_contacts = makeLabel({});
    m_contacts->setObjectName(QStringLiteral("person.contacts"));
    m_contacts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    contacts->column()->addWidget(m_contacts);

    Card* region = addCard(content(), tr("Где вам нужны услуги"));
    auto* row = new QHBoxLayout;
    m_region = makeLabel({});
    m_region->setObjectName(QStringLiteral("person.region"));
    auto* change = new QPushButton(tr("Изменить"));
    change->setObjectName(QStringLiteral("person.region.change"));
    change->setProperty("variant", QStringLiteral("quiet"));
    connect(change, &QPushButton::clicked, this, [this] { context().navigator.open(QStringLiteral("region")); });
    row->addWidget(m_region, 1);
    row->addWidget(change);
    region->column()->addLayout(row);
}

void PersonScreen::buildDetails()
{
    Card* card = addCard(content(), tr("Для заполнения заявлений"));
    auto* details =
        new DetailsForm(context().client->details(), context().addresses, context().clock.now().toLocalTime().date());
    card->column()->addWidget(details);
    connect(details, &DetailsForm::saved, this, [this] { context().shell.toast(tr("Сохранено")); });
}

void PersonScreen::buildLocalData()
{
    if (context().settings.policies().workplace == Workplace::Kiosk)
        return;
    Card* card = addCard(content(), tr("Данные на этом компьютере"));
    card->column()->addWidget(
        makeLabel(tr("Черновики, копии заявлений и уведомлений хранятся и здесь, чтобы работать без связи. Их можно "
                     "сохранить себе одним архивом или удалить."),
            "secondary"));
    auto* open = new QPushButton(tr("Посмотреть и выбрать…"));
    open->setObjectName(QStringLiteral("person.localData"));
    connect(open, &QPushButton::clicked, &context().shell, &ShellState::localDataRequested);
    card->column()->addWidget(open, 0, Qt::AlignLeft);
}

void PersonScreen::buildSignature()
{
    m_signature = addCard(content(), tr("Электронная подпись"));
    m_signature->setVisible(context().tokens != nullptr);
    m_confirmed = makeLabel({});
    m_confirmed->setObjectName(QStringLiteral("person.signature.text"));
    m_signature->column()->addWidget(m_confirmed);
    auto* row = new QHBoxLayout;
    m_confirm = new QPushButton(tr("Подтвердить учётную запись"));
    m_confirm->setObjectName(QStringLiteral("person.confirm"));
    auto* open = new QPushButton(tr("Токен и ПИН-код"));
    open->setObjectName(QStringLiteral("person.signature"));
    open->setProperty("variant", QStringLiteral("quiet"));
    row->addWidget(m_confirm);
    row->addWidget(open);
    row->addStretch(1);
    m_signature->column()->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] { context().navigator.open(QStringLiteral("signature")); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { showConfirmation(!m_confirmation); });
}

// Made only while it is used: until then no driver of a token is loaded.
void PersonScreen::showConfirmation(bool shown)
{
    m_confirm->setText(shown ? tr("Не подтверждать сейчас") : tr("Подтвердить учётную запись"));
    if (!shown) {
        if (m_confirmation) {
            m_confirmation->hide();
            m_confirmation->deleteLater();
            m_confirmation = nullptr;
        }
        return;
    }
    m_confirmation = new ChallengeForm(*context().tokens, context().settings, *context().client,
        ChallengeForm::Purpose::Confirmation, QStringLiteral("person.confirmation"));
    m_signature->column()->addWidget(m_confirmation);
    connect(m_confirmation, &ChallengeForm::done, this, [this] {
        showConfirmation(false);
        context().shell.toast(tr("Учётная запись подтверждена: доступны все услуги"));
    });
    connect(m_confirmation, &ChallengeForm::setupRequested, this,
        [this](const QVariantMap& params) { context().navigator.open(QStringLiteral("signature"), params); });
    m_confirmation->start();
}

void PersonScreen::deactivate()
{
    showConfirmation(false);
}

bool PersonScreen::back()
{
    if (!m_confirmation)
        return false;
    showConfirmation(false);
    return true;
}

void PersonScreen::activate(const QVariantMap&)
{
    show();
    context().client->session()->refresh();
    context().client->details()->refresh();
    m_surname->setFocus(Qt::OtherFocusReason);
}

void PersonScreen::show()
{
    const auto& person = context().client->session()->person();
    if (!person)
        return;
    // What is being typed is not overwritten by what the server says.
    if (!m_save->isEnabled() || m_surname->text().isEmpty()) {
        m_surname->setText(person->surname);
        m_given->setText(person->given);
        m_patronymic->setText(person->patronymic.value_or(QString()));
        m_language->setCurrent(person->language);
        m_save->setEnabled(false);
    }
    m_level->setText(levelInWords(person->level));
    const bool confirmed = person->level == core::AccountLevel::Confirmed;
    m_confirm->setVisible(!confirmed);
    m_confirmed->setText(confirmed
            ? tr("Учётная запись подтверждена. Подписью можно подписывать заявления и входить без пароля.")
            : tr("Подтвердите подписью, что вы — это вы: откроются услуги, для которых нужна подтверждённая учётная "
                 "запись, и ходить в центр обслуживания не придётся. СНИЛС возьмём из сертификата."));
    m_snils->setVisible(!person->snils.has_value());
    m_snilsSet->setVisible(person->snils.has_value());
    if (const auto snils = core::Snils::parse(person->snils.value_or(QString())))
        m_snilsSet->setText(tr("СНИЛС: %1").arg(snils->formatted()));
    QStringList contacts;
    if (person->email)
        contacts << tr("Электронная почта: %1").arg(*person->email);
    if (person->phone)
        contacts << tr("Телефон: %1").arg(core::formatPhone(*person->phone));
    m_contacts->setText(contacts.join(QLatin1Char('\n')));
    m_password->setPersonal({person->surname, person->given, person->email.value_or(QString()).section(u'@', 0, 0)});
    context().client->catalogue()->regions(this, [this](const auto& regions) {
        const QString words =
            regions ? regionInWords(regions->value, context().client->catalogue()->regionCode()) : QString();
        m_region->setText(words.isEmpty() ? tr("Место ещё не выбрано") : words);
    });
    showContent();
}

std::optional<api::PersonChange> PersonScreen::change()
{
    const api::Person& person = *context().client->session()->person();
    const auto check = [](LineField* field, const QString& absent, bool needed) {
        const QString text = field->text().simplified();
        field->setError(text.isEmpty()   ? (needed ? absent : QString())
                : core::isNamePart(text) ? QString()
                                         : tr("Здесь могут быть только буквы, дефис, точка и апостроф."));
        return text;
    };
    const QString surname = check(m_surname, tr("Укажите фамилию, как в паспорте."), true);
    const QString given = check(m_given, tr("Укажите имя, как в паспорте."), true);
    const QString patronymic = check(m_patronymic, {}, false);
    if (m_snils->isVisible() && !m_snils->text().isEmpty() && m_snils->snils().isEmpty())
        m_snils->setError(tr("Проверьте СНИЛС: 11 цифр, последние две — контрольные."));
    for (LineField* field : {m_surname, m_given, m_patronymic, static_cast<LineField*>(m_snils)}) {
        if (field->isVisible() && field->hasError()) {
            field->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    api::PersonChange change;
    if (surname != person.surname)
        change.surname = surname;
    if (given != person.given)
        change.given = given;
    if (patronymic != person.patronymic.value_or(QString()))
        change.patronymic = patronymic;
    if (!person.snils && !m_snils->snils().isEmpty())
        change.snils = m_snils->snils();
    if (m_language->current() != person.language)
        change.language = m_language->current();
    return change;
}

void PersonScreen::save()
{
    if (!context().client->session()->person())
        return;
    m_error->setText({});
    const auto wanted = change();
    if (!wanted)
        return;
    if (*wanted == api::PersonChange()) {
        m_save->setEnabled(false);
        return;
    }
    m_save->setEnabled(false);
    m_request = context().client->session()->change(
        *wanted, this, client::Then<api::Person>([this](const auto& person) { onSaved(person); }));
}

void PersonScreen::onSaved(const core::Result<api::Person>& person)
{
    if (person) {
        context().shell.toast(tr("Сохранено"));
        show();
        return;
    }
    m_save->setEnabled(true);
    const core::Error& error = person.error();
    LineField* field = error.pointer == u"/surname" ? m_surname
        : error.pointer == u"/given"                ? m_given
        : error.pointer == u"/patronymic"           ? m_patronymic
        : error.pointer == u"/snils"                ? static_cast<LineField*>(m_snils)
                                                    : nullptr;
    if (field) {
        field->setError(problemText(error));
        field->setFocus(Qt::OtherFocusReason);
    } else {
        m_error->setText(onlineProblemText(error));
    }
}

} // namespace okno::desktop
