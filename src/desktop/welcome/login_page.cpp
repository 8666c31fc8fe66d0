// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/login_page.h"

#include "client/session.h"
#include "core/clock.h"
#include "core/contact.h"
#include "core/snils.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/password_field.h"
#include "welcome/ui_login_page.h"

#include <QLineEdit>
#include <QTimer>

namespace okno::desktop {

LoginPage::LoginPage(client::Session* session, const core::Clock& clock, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_kind(kind)
    , m_ui(std::make_unique<Ui::LoginPage>())
    , m_lockTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("login"));
    m_ui->login->setObjectName(QStringLiteral("login.login"));
    m_ui->password->setObjectName(QStringLiteral("login.password"));
    m_ui->stay->setObjectName(QStringLiteral("login.stay"));
    m_ui->error->setObjectName(QStringLiteral("login.error"));
    m_ui->enter->setObjectName(QStringLiteral("login.enter"));
    m_ui->forgotten->setObjectName(QStringLiteral("login.forgotten"));
    m_ui->registration->setObjectName(QStringLiteral("login.register"));
    m_ui->signature->setObjectName(QStringLiteral("login.signature"));
    m_ui->officials->setObjectName(QStringLiteral("login.officials"));
    m_ui->column->setSpacing(look().size(Size::Space16));
    m_ui->signature->setIcon(icon(QStringLiteral("certificate")));
    m_ui->signature->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));

    connect(m_ui->login, &Field::edited, this, &LoginPage::recognise);
    connect(m_ui->login, &LineField::returnPressed, this, [this] {
        if (m_ui->password->text().isEmpty())
            m_ui->password->setFocus(Qt::TabFocusReason);
        else
            submit();
    });
    connect(m_ui->password, &Field::edited, this, [this] { m_ui->password->setError({}); });
    connect(m_ui->password, &LineField::returnPressed, this, &LoginPage::submit);
    connect(m_ui->enter, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_ui->signature, &QPushButton::clicked, this, &LoginPage::signatureRequested);
    connect(m_ui->registration, &QPushButton::clicked, this, &LoginPage::registrationRequested);
    connect(m_ui->forgotten, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(login()); });
    connect(m_ui->officials, &QPushButton::clicked, this, [this] { turnToOfficials(!m_turned); });
    m_lockTimer->setInterval(1000);
    connect(m_lockTimer, &QTimer::timeout, this, &LoginPage::tickLock);
    m_ui->stay->setVisible(!session->isForgetful());
    setFocusProxy(m_ui->login);
    showFace();
}

LoginPage::~LoginPage() = default;

void LoginPage::setFace(Face face)
{
    m_face = face;
    m_turned = false;
    if (face == Face::Citizens) {
        m_ui->column->removeWidget(m_ui->registration);
        m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->signature), m_ui->registration);
    }
    showFace();
}

bool LoginPage::isForOfficials() const
{
    return m_face == Face::Officials || m_turned;
}

void LoginPage::turnToOfficials(bool officials)
{
    m_turned = officials;
    m_ui->login->setText({});
    m_ui->password->setText({});
    m_ui->password->setError({});
    m_ui->error->setText({});
    showFace();
    start();
}

void LoginPage::showFace()
{
    const bool first = m_kind == Kind::First;
    const bool officials = isForOfficials();
    m_ui->title->setVisible(first);
    m_ui->title->setText(officials ? tr("Вход для сотрудников") : tr("Вход"));
    m_ui->login->setLabel(officials ? tr("Имя для входа") : tr("Телефон, почта или СНИЛС"));
    m_ui->signature->setVisible(first);
    m_ui->forgotten->setVisible(first && !officials);
    m_ui->line->setVisible(first && m_face != Face::Officials);
    m_ui->first->setVisible(first && m_face == Face::Everybody);
    m_ui->registration->setVisible(first && !officials);
    m_ui->officials->setVisible(first && m_face == Face::Citizens);
    m_ui->officials->setText(officials ? tr("Вход для граждан") : tr("Вход для сотрудников"));
    recognise();
}

QString LoginPage::login() const
{
    return m_ui->login->text().trimmed();
}

void LoginPage::setLogin(const QString& login)
{
    m_ui->login->setText(login);
    recognise();
}

void LoginPage::start()
{
    (login().isEmpty() ? static_cast<QWidget*>(m_ui->login) : m_ui->password)->setFocus(Qt::OtherFocusReason);
}

void LoginPage::logInAs(const QString& login, const QString& password)
{
    setLogin(login);
    m_ui->password->setText(password);
    submit();
}

// Says what the text was understood as, so that a wrong key is seen before the button is pressed.
void LoginPage::recognise()
{
    m_ui->login->setError({});
    if (isForOfficials()) {
        m_ui->login->setHint(tr("Его дал вам администратор."));
        return;
    }
    const auto known = core::parseLogin(login());
    if (!known) {
        m_ui->login->setHint(tr("Например: +7 900 123-45-67, maria@example.ru или 112-233-445 95"));
        return;
    }
    switch (known->kind) {
    case core::LoginKind::Phone:
        m_ui->login->setHint(tr("Вход по телефону %1").arg(core::formatPhone(known->value)));
        break;
    case core::LoginKind::Email:
        m_ui->login->setHint(tr("Вход по электронной почте"));
        break;
    case core::LoginKind::Snils:
        m_ui->login->setHint(tr("Вход по СНИЛС %1").arg(core::Snils::parse(known->value)->formatted()));
        break;
    case core::LoginKind::Name:
        m_ui->login->setHint(tr("Вход сотрудника"));
        break;
    }
}

void LoginPage::submit()
{
    if (m_busy || m_lockTimer->isActive())
        return;
    m_ui->error->setText({});
    m_ui->password->setError(m_ui->password->text().isEmpty() ? tr("Введите пароль.") : QString());
    const auto known = core::parseLogin(login());
    if (isForOfficials() && (!known || known->kind != core::LoginKind::Name))
        m_ui->login->setError(login().isEmpty()
                ? tr("Введите имя для входа, которое дал администратор.")
                : tr("Сотрудники входят по имени, которое дал администратор, а не по телефону, почте или СНИЛС."));
    else if (login().isEmpty())
        m_ui->login->setError(tr("Укажите телефон, почту или СНИЛС."));
    else if (!known)
        m_ui->login->setError(tr("Это не похоже ни на телефон, ни на почту, ни на СНИЛС. Проверьте, всё ли набрано."));
    else
        m_ui->login->setError({});
    for (LineField* field : {m_ui->login, static_cast<LineField*>(m_ui->password)}) {
        if (field->hasError()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setBusy(true);
    m_request = m_session->logIn(login(), m_ui->password->text(), m_ui->stay->isChecked(), this,
        client::Then<api::Person>([this](const auto& answer) {
            setBusy(false);
            if (!answer) {
                onFailed(answer.error());
                return;
            }
            m_ui->password->setText({});
            Q_EMIT loggedIn();
        }));
}

void LoginPage::onFailed(const core::Error& error)
{
    if (error.code == core::ErrorCode::WrongCredentials) {
        m_ui->password->setError(problemText(error));
        m_ui->password->setFocus(Qt::OtherFocusReason);
        m_ui->password->lineEdit()->selectAll();
        return;
    }
    const int seconds = error.params.value(QStringLiteral("seconds")).toInt();
    if (error.code == core::ErrorCode::AccountLocked && seconds > 0) {
        m_lockedUntil = m_clock.now().addSecs(seconds);
        m_lockTimer->start();
        tickLock();
        return;
    }
    m_ui->error->setText(onlineProblemText(error));
}

void LoginPage::tickLock()
{
    const qint64 left = m_clock.now().secsTo(m_lockedUntil);
    if (left <= 0) {
        m_lockTimer->stop();
        m_ui->error->setText({});
        setBusy(false);
        return;
    }
    m_ui->enter->setEnabled(false);
    m_ui->error->setText(tr("Слишком много неудачных попыток входа. Попробуйте снова через %1:%2.")
            .arg(left / 60)
            .arg(left % 60, 2, 10, QLatin1Char('0')));
}

void LoginPage::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->enter->setEnabled(!busy);
    m_ui->enter->setText(busy ? tr("Входим…") : tr("Войти"));
}

} // namespace okno::desktop
