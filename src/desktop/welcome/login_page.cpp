// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/login_page.h"

#include "client/session.h"
#include "core/clock.h"
#include "core/contact.h"
#include "core/snils.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/password_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace okno::desktop {

LoginPage::LoginPage(client::Session* session, const core::Clock& clock, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_login(new LineField(tr("Телефон, почта или СНИЛС"), this))
    , m_password(new PasswordField(tr("Пароль"), this))
    , m_stay(new QCheckBox(tr("Запомнить меня на этом компьютере"), this))
    , m_error(new ErrorLine(this))
    , m_enter(new QPushButton(tr("Войти"), this))
    , m_lockTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("login"));
    m_login->setObjectName(QStringLiteral("login.login"));
    m_password->setObjectName(QStringLiteral("login.password"));
    m_stay->setObjectName(QStringLiteral("login.stay"));
    m_error->setObjectName(QStringLiteral("login.error"));
    m_enter->setObjectName(QStringLiteral("login.enter"));
    m_enter->setProperty("variant", QStringLiteral("primary"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    if (kind == Kind::First)
        column->addWidget(makeLabel(tr("Вход"), "display"));
    column->addWidget(m_login);
    column->addWidget(m_password);
    column->addWidget(m_stay);
    column->addWidget(m_error);
    column->addWidget(m_enter);
    if (kind == Kind::First)
        addWaysIn(column);

    connect(m_login, &Field::edited, this, &LoginPage::recognise);
    connect(m_login, &LineField::returnPressed, this, [this] {
        if (m_password->text().isEmpty())
            m_password->setFocus(Qt::TabFocusReason);
        else
            submit();
    });
    connect(m_password, &Field::edited, this, [this] { m_password->setError({}); });
    connect(m_password, &LineField::returnPressed, this, &LoginPage::submit);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::submit);
    m_lockTimer->setInterval(1000);
    connect(m_lockTimer, &QTimer::timeout, this, &LoginPage::tickLock);
    setFocusProxy(m_login);
    recognise();
}

void LoginPage::addWaysIn(QVBoxLayout* column)
{
    auto* forgotten = new QPushButton(tr("Не помню пароль"), this);
    forgotten->setObjectName(QStringLiteral("login.forgotten"));
    forgotten->setProperty("variant", QStringLiteral("link"));
    auto* registration = new QPushButton(tr("Зарегистрироваться"), this);
    registration->setObjectName(QStringLiteral("login.register"));
    auto* signature = new QPushButton(tr("Войти по электронной подписи"), this);
    signature->setObjectName(QStringLiteral("login.signature"));
    signature->setIcon(icon(QStringLiteral("certificate")));
    signature->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    column->addWidget(signature);
    connect(signature, &QPushButton::clicked, this, &LoginPage::signatureRequested);
    auto* first = makeLabel(tr("Вы здесь впервые?"), "secondary", this);
    first->setAlignment(Qt::AlignHCenter);
    column->addWidget(forgotten, 0, Qt::AlignHCenter);
    column->addWidget(makeLine(this));
    column->addWidget(first);
    column->addWidget(registration);
    connect(registration, &QPushButton::clicked, this, &LoginPage::registrationRequested);
    connect(forgotten, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(login()); });
}

QString LoginPage::login() const
{
    return m_login->text().trimmed();
}

void LoginPage::setLogin(const QString& login)
{
    m_login->setText(login);
    recognise();
}

void LoginPage::start()
{
    (login().isEmpty() ? static_cast<QWidget*>(m_login) : m_password)->setFocus(Qt::OtherFocusReason);
}

void LoginPage::logInAs(const QString& login, const QString& password)
{
    setLogin(login);
    m_password->setText(password);
    submit();
}

// Says what the text was understood as, so that a wrong key is seen before the button is pressed.
void LoginPage::recognise()
{
    m_login->setError({});
    const auto known = core::parseLogin(login());
    if (!known) {
        m_login->setHint(tr("Например: +7 900 123-45-67, maria@example.ru или 112-233-445 95"));
        return;
    }
    switch (known->kind) {
    case core::LoginKind::Phone:
        m_login->setHint(tr("Вход по телефону %1").arg(core::formatPhone(known->value)));
        break;
    case core::LoginKind::Email:
        m_login->setHint(tr("Вход по электронной почте"));
        break;
    case core::LoginKind::Snils:
        m_login->setHint(tr("Вход по СНИЛС %1").arg(core::Snils::parse(known->value)->formatted()));
        break;
    case core::LoginKind::Name:
        m_login->setHint(tr("Вход сотрудника"));
        break;
    }
}

void LoginPage::submit()
{
    if (m_busy || m_lockTimer->isActive())
        return;
    m_error->setText({});
    m_password->setError(m_password->text().isEmpty() ? tr("Введите пароль.") : QString());
    if (login().isEmpty())
        m_login->setError(tr("Укажите телефон, почту или СНИЛС."));
    else if (!core::parseLogin(login()))
        m_login->setError(tr("Это не похоже ни на телефон, ни на почту, ни на СНИЛС. Проверьте, всё ли набрано."));
    else
        m_login->setError({});
    for (LineField* field : {m_login, static_cast<LineField*>(m_password)}) {
        if (field->hasError()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setBusy(true);
    m_request = m_session->logIn(
        login(), m_password->text(), m_stay->isChecked(), this, client::Then<api::Person>([this](const auto& answer) {
            setBusy(false);
            if (!answer) {
                onFailed(answer.error());
                return;
            }
            m_password->setText({});
            Q_EMIT loggedIn();
        }));
}

void LoginPage::onFailed(const core::Error& error)
{
    if (error.code == core::ErrorCode::WrongCredentials) {
        m_password->setError(problemText(error));
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->lineEdit()->selectAll();
        return;
    }
    const int seconds = error.params.value(QStringLiteral("seconds")).toInt();
    if (error.code == core::ErrorCode::AccountLocked && seconds > 0) {
        m_lockedUntil = m_clock.now().addSecs(seconds);
        m_lockTimer->start();
        tickLock();
        return;
    }
    m_error->setText(onlineProblemText(error));
}

void LoginPage::tickLock()
{
    const qint64 left = m_clock.now().secsTo(m_lockedUntil);
    if (left <= 0) {
        m_lockTimer->stop();
        m_error->setText({});
        setBusy(false);
        return;
    }
    m_enter->setEnabled(false);
    m_error->setText(tr("Слишком много неудачных попыток входа. Попробуйте снова через %1:%2.")
            .arg(left / 60)
            .arg(left % 60, 2, 10, QLatin1Char('0')));
}

void LoginPage::setBusy(bool busy)
{
    m_busy = busy;
    m_enter->setEnabled(!busy);
    m_enter->setText(busy ? tr("Входим…") : tr("Войти"));
}

} // namespace okno::desktop
