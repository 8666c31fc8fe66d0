// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/challenge_form.h"

#include "client/client.h"
#include "client/session.h"
#include "client/signing.h"
#include "core/person_name.h"
#include "desktop/signing/certificate_picker.h"
#include "desktop/signing/certificate_words.h"
#include "desktop/signing/pin_faults.h"
#include "desktop/signing/pin_field.h"
#include "desktop/signing/sign_bytes.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

// A text that ends while the PIN is typed is asked for anew.
constexpr int spareSeconds = 20;

QString plainName(const QString& name)
{
    return name.simplified().toLower().replace(u'ё', u'е');
}

// The certificate may tell the patronymic that the account does not have yet.
bool namesAgree(const QString& owner, const core::PersonName& account)
{
    const QString certificate = plainName(owner);
    return certificate == plainName(account.full())
        || (account.patronymic.isEmpty() && certificate.startsWith(plainName(account.full()) + u' '));
}

} // namespace

ChallengeForm::ChallengeForm(TokenDesk& desk, ViewSettings& settings, client::Client& client, Purpose purpose,
    const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_client(client)
    , m_purpose(purpose)
    , m_picker(new CertificatePicker(desk, settings, name + QStringLiteral(".certificate"), this))
    , m_warning(new QFrame(this))
    , m_warningText(makeLabel({}, nullptr, m_warning))
    , m_pin(new PinField(tr("ПИН-код"), this))
    , m_forced(new QPushButton(tr("Сменить начальный ПИН-код"), this))
    , m_textLink(new QPushButton(tr("Прочитать, что будет подписано"), this))
    , m_textBox(new QFrame(this))
    , m_text(new RichLabel(m_textBox))
    , m_stay(new QCheckBox(tr("Запомнить меня на этом компьютере"), this))
    , m_error(new ErrorLine(this))
    , m_register(new QPushButton(tr("Зарегистрироваться"), this))
    , m_submit(new QPushButton(this))
{
    setObjectName(name);
    m_warning->setObjectName(name + QStringLiteral(".warning"));
    m_pin->setObjectName(name + QStringLiteral(".pin"));
    m_forced->setObjectName(name + QStringLiteral(".changePin"));
    m_textLink->setObjectName(name + QStringLiteral(".read"));
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_stay->setObjectName(name + QStringLiteral(".stay"));
    m_error->setObjectName(name + QStringLiteral(".error"));
    m_register->setObjectName(name + QStringLiteral(".register"));
    m_submit->setObjectName(name + QStringLiteral(".submit"));
    m_submit->setProperty("variant", QStringLiteral("primary"));
    m_textLink->setProperty("variant", QStringLiteral("link"));
    m_warning->setProperty("kind", QStringLiteral("notice"));
    m_warning->setProperty("tone", QStringLiteral("warning"));
    m_textBox->setProperty("kind", QStringLiteral("soft"));
    for (QFrame* box : {m_warning, m_textBox}) {
        auto* inside = new QVBoxLayout(box);
        const int edge = look().size(Size::Space12);
        inside->setContentsMargins(edge, edge, edge, edge);
        inside->addWidget(box == m_warning ? static_cast<QWidget*>(m_warningText) : m_text);
        box->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space12));
    column->addWidget(m_picker);
    column->addWidget(m_warning);
    column->addWidget(m_pin);
    column->addWidget(m_forced);
    column->addWidget(m_textLink, 0, Qt::AlignLeft);
    column->addWidget(m_textBox);
    column->addWidget(m_stay);
    column->addWidget(m_error);
    column->addWidget(m_register);
    column->addWidget(m_submit);
    m_stay->setVisible(purpose == Purpose::LogIn);
    m_register->hide();

    m_picker->setNeedsSnils(true);
    m_picker->setCheck(
        [this](const signing::Certificate& certificate, const auto& then) { askAbout(certificate.der, then); });
    connect(m_picker, &CertificatePicker::chosenChanged, this, &ChallengeForm::showChosen);
    connect(m_picker, &CertificatePicker::setupRequested, this, [this] { Q_EMIT setupRequested({}); });
    connect(m_forced, &QPushButton::clicked, this,
        [this] { Q_EMIT setupRequested({{QStringLiteral("work"), QStringLiteral("pin")}}); });
    connect(m_register, &QPushButton::clicked, this, &ChallengeForm::registrationRequested);
    connect(m_textLink, &QPushButton::clicked, this, &ChallengeForm::showText);
    connect(m_pin, &PinField::returnPressed, this, &ChallengeForm::submit);
    connect(m_submit, &QPushButton::clicked, this, &ChallengeForm::submit);
    setBusy({});
    showChosen();
}

ChallengeForm::~ChallengeForm()
{
    m_call.cancel();
}

void ChallengeForm::start()
{
    m_desk.refresh();
    showChosen();
    if (m_pin->isVisible())
        m_pin->setFocus(Qt::OtherFocusReason);
}

void ChallengeForm::stop()
{
    m_call.cancel();
    m_request.cancel();
    m_challenge.reset();
    m_pin->wipe();
    m_pin->setError({});
    m_error->setText({});
    m_register->hide();
    m_textBox->hide();
    setBusy({});
}

void ChallengeForm::askAbout(const QByteArray& certificate, const std::function<void(const QString&)>& then)
{
    m_client.signing()->check(certificate, this, client::Then<api::CertificateVerdict>([then](const auto& verdict) {
        // What the server cannot say now it will say when it gets the signature.
        if (verdict)
            then(verdict->verdict == u"valid" ? QString() : verdict->text);
    }));
}

// The PIN belongs to the chosen token: its tries, its length; another certificate begins anew.
void ChallengeForm::showChosen()
{
    const auto with = m_picker->chosen();
    const QByteArray chosen =
        with ? with->token.info.id.toUtf8() + with->certificate.certificate.certificate.der : QByteArray();
    if (!with && !m_busy)
        m_pin->wipe();
    // What went wrong stays to be read when the token was taken out.
    if (with && m_chosen != chosen && !m_busy) {
        m_chosen = chosen;
        m_pin->wipe();
        m_pin->setError({});
        m_error->setText({});
        m_register->hide();
    }
    const bool first = with && with->token.info.pin.mustChange;
    m_pin->setVisible(with && !first);
    m_forced->setVisible(first);
    m_textLink->setVisible(with.has_value());
    m_submit->setEnabled(with && !first && !m_busy && !with->token.info.pin.locked);
    if (with) {
        m_pin->setLabel(with->token.isFile ? tr("Пароль файла") : tr("ПИН-код"));
        m_pin->setPinState(with->token.isFile ? signing::PinState() : with->token.info.pin);
    }
    const QString warning = !with ? QString()
        : first ? tr("На токене начальный ПИН-код, его знаете не только вы. Смените его, и можно будет продолжить.")
                : differences(*with);
    m_warningText->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

// Told before the PIN is typed: the server will refuse another person's certificate.
QString ChallengeForm::differences(const ChosenCertificate& with) const
{
    const auto& person = m_client.session()->person();
    if (m_purpose != Purpose::Confirmation || !person)
        return {};
    const core::PersonName account{person->surname, person->given, person->patronymic.value_or(QString())};
    const QString owner = ownerName(with.certificate);
    if (!namesAgree(owner, account))
        return tr("Имена различаются. В сертификате: %1. В учётной записи: %2. Исправьте имя выше так, как в "
                  "сертификате, и сохраните.")
            .arg(owner, account.full());
    const auto& snils = with.certificate.owner.snils;
    if (snils && person->snils && snils->digits() != *person->snils)
        return tr("СНИЛС различаются. В сертификате указан %1, в учётной записи другой. Проверьте, ваш ли это "
                  "сертификат.")
            .arg(snils->formatted());
    return {};
}

void ChallengeForm::withChallenge(std::function<void()> then)
{
    if (m_challenge && m_desk.now().addSecs(spareSeconds) < m_challenge->expiresAt) {
        then();
        return;
    }
    const auto purpose =
        m_purpose == Purpose::LogIn ? client::Signing::Purpose::LogIn : client::Signing::Purpose::Confirmation;
    m_request = m_client.signing()->challenge(
        purpose, this, client::Then<api::Challenge>([this, then = std::move(then)](const auto& challenge) {
            if (!challenge) {
                setBusy({});
                m_error->setText(onlineProblemText(challenge.error()));
                return;
            }
            m_challenge = *challenge;
            m_text->setPlain(challenge->text.trimmed());
            then();
        }));
}

void ChallengeForm::showText()
{
    if (m_textBox->isVisible()) {
        m_textBox->hide();
        m_textLink->setText(tr("Прочитать, что будет подписано"));
        return;
    }
    if (m_busy)
        return;
    withChallenge([this] {
        m_textBox->show();
        m_textLink->setText(tr("Скрыть текст"));
    });
}

void ChallengeForm::submit()
{
    if (m_busy || !m_submit->isEnabled())
        return;
    m_error->setText({});
    m_register->hide();
    if (!m_pin->check())
        return;
    setBusy(tr("Готовим текст…"));
    withChallenge([this] { signText(); });
}

void ChallengeForm::signText()
{
    const auto with = m_picker->chosen();
    if (!with) {
        // Taken out while the text came.
        setBusy({});
        m_pin->wipe();
        m_error->setText(problemText(core::Error(core::ErrorCode::TokenRemoved)));
        return;
    }
    setBusy(with->token.info.pin.entry == signing::PinEntry::Reader ? tr("Введите ПИН-код на считывателе…")
                                                                    : tr("Подписываем…"));
    m_call = signBytes(m_desk, *with, m_pin->pin(), m_challenge->text.toUtf8(), this,
        [this](const core::Result<QByteArray>& signature) {
            m_pin->wipe();
            if (signature) {
                m_picker->remember();
                send(*signature);
                return;
            }
            setBusy({});
            showTokenFault(signature.error(), *m_pin, *m_error);
        });
}

void ChallengeForm::send(const QByteArray& signature)
{
    const QString id = m_challenge->id;
    // It is good for one use, whatever comes of it.
    m_challenge.reset();
    m_textBox->hide();
    m_textLink->setText(tr("Прочитать, что будет подписано"));
    const client::Then<api::Person> then = [this](const core::Result<api::Person>& answer) { onAnswer(answer); };
    if (m_purpose == Purpose::LogIn) {
        setBusy(tr("Входим…"));
        m_request = m_client.signing()->logIn(id, signature, m_stay->isChecked(), this, then);
    } else {
        setBusy(tr("Подтверждаем…"));
        m_request = m_client.signing()->confirm(id, signature, this, then);
    }
}

void ChallengeForm::onAnswer(const core::Result<api::Person>& answer)
{
    setBusy({});
    if (answer) {
        Q_EMIT done();
        return;
    }
    const core::Error& error = answer.error();
    switch (error.code) {
    case core::ErrorCode::NotFound:
        m_error->setText(tr("Учётной записи с этим СНИЛС здесь нет. Зарегистрируйтесь: потом её можно будет "
                            "подтвердить этой же подписью."));
        m_register->setVisible(m_purpose == Purpose::LogIn);
        break;
    case core::ErrorCode::LoginTaken:
        m_error->setText(tr("СНИЛС из сертификата уже указан в другой учётной записи. Войдите в неё по электронной "
                            "подписи: эта останется как была."));
        break;
    case core::ErrorCode::ChallengeExpired:
        m_error->setText(tr("Время на подписание вышло. Введите ПИН-код ещё раз: текст мы возьмём новый."));
        break;
    case core::ErrorCode::SignatureOwner:
        m_error->setText(error.params.value(QStringLiteral("differs")).toString() == u"snils"
                ? tr("СНИЛС в сертификате и в учётной записи разные. Учётная запись осталась как была.")
                : tr("Имя в сертификате и в учётной записи разное. Исправьте его так, как в сертификате, и подтвердите "
                     "снова; сейчас ничего не изменилось."));
        break;
    default:
        m_error->setText(onlineProblemText(error));
    }
}

void ChallengeForm::setBusy(const QString& words)
{
    m_busy = !words.isEmpty();
    m_submit->setText(m_busy              ? words
            : m_purpose == Purpose::LogIn ? tr("Подписать и войти")
                                          : tr("Подписать и подтвердить"));
    m_picker->setEnabled(!m_busy);
    m_pin->setEnabled(!m_busy);
    m_submit->setEnabled(!m_busy);
    if (!m_busy)
        showChosen();
}

} // namespace okno::desktop
