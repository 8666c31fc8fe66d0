// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/account_screen.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "core/clock.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/code_step.h"
#include "desktop/welcome/contact_step.h"
#include "desktop/welcome/demo_messages.h"
#include "desktop/welcome/password_step.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/height_stack.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace okno::desktop {
namespace {

constexpr int cardWidth = 540;
constexpr int codeDigits = 6;
// The clocks of server and window differ a little.
constexpr int clockSlackSeconds = 120;

} // namespace

AccountScreen::AccountScreen(AppContext& context, AccountFlow::Kind kind)
    : Screen(context)
    , m_flow(new AccountFlow(kind, context.client->api(), context.client->session(), this))
{
    const bool registers = kind == AccountFlow::Kind::Registration;
    m_title = makeLabel(registers ? tr("Регистрация") : tr("Новый пароль"), "display", this);
    m_place = makeLabel({}, "secondary", this);
    m_place->setObjectName(registers ? QStringLiteral("register.place") : QStringLiteral("reset.place"));
    m_byLink = makeLabel(tr("Адрес подтверждён по ссылке из письма."), "good", this);
    m_byLink->setObjectName(QStringLiteral("register.byLink"));
    m_byLink->hide();
    m_contact = new ContactStep(m_flow);
    m_code = new CodeStep(m_flow, context.clock, codeDigits);
    m_password = new PasswordStep(m_flow);
    if (context.settings.policies().workplace == Workplace::Kiosk)
        m_password->forgetEverybody();
    m_demo = new DemoMessages(context.client->api());
    m_steps = new HeightStack(this);
    for (QWidget* step :
        {static_cast<QWidget*>(m_contact), static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_password)})
        m_steps->addWidget(step);

    auto* head = new QHBoxLayout;
    auto* backButton = new QToolButton(this);
    backButton->setObjectName(registers ? QStringLiteral("register.back") : QStringLiteral("reset.back"));
    backButton->setIcon(icon(QStringLiteral("arrow-back")));
    backButton->setIconSize(QSize(look().size(Size::IconLarge), look().size(Size::IconLarge)));
    backButton->setToolTip(tr("Назад (Esc)"));
    backButton->setAccessibleName(tr("Назад"));
    connect(backButton, &QToolButton::clicked, this, [this] { this->context().navigator.back(); });
    head->addWidget(backButton, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(look().size(Size::Space4));
    words->addWidget(m_title);
    words->addWidget(m_place);
    head->addLayout(words, 1);

    auto* card = new Card;
    const int inner = look().size(Size::Space32);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    card->column()->setSpacing(look().size(Size::Space24));
    card->column()->addLayout(head);
    card->column()->addWidget(m_byLink);
    card->column()->addWidget(m_steps);
    card->setFixedWidth(look().px(cardWidth));

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(
        look().size(Size::Space32), look().size(Size::Space32), look().size(Size::Space32), look().size(Size::Space32));
    column->setSpacing(look().size(Size::Space16));
    column->addStretch(1);
    // No alignment here: an aligned widget keeps its size hint and cuts words that wrap.
    const auto centre = [column](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget);
        row->addStretch(1);
        column->addLayout(row);
    };
    centre(card);
    m_demo->setFixedWidth(look().px(cardWidth));
    centre(m_demo);
    column->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_flow, &AccountFlow::stepChanged, this, &AccountScreen::showStep);
    connect(m_flow, &AccountFlow::codeSent, this, &AccountScreen::watchDemo);
    connect(m_flow, &AccountFlow::confirmedByLink, m_byLink, &QWidget::show);
    connect(m_flow, &AccountFlow::busyChanged, this, [this](bool busy) {
        if (busy && m_flow->step() == AccountFlow::Step::Contact)
            m_since = this->context().clock.now().addSecs(-clockSlackSeconds);
    });
    connect(m_demo, &DemoMessages::linkRequested, this,
        [this](const QUrl& url) { this->context().dialogs.openOutside(url); });
    showStep(AccountFlow::Step::Contact);
}

QString AccountScreen::title() const
{
    return m_title->text();
}

void AccountScreen::activate(const QVariantMap& params)
{
    if (const QString login = params.value(QStringLiteral("login")).toString(); !login.isEmpty())
        m_contact->setLogin(login);
    context().client->catalogue()->about(this, [this](const auto& about) {
        if (about)
            m_isDemo = about->value.demo;
    });
    showStep(m_flow->step());
}

void AccountScreen::deactivate()
{
    m_demo->stop();
}

bool AccountScreen::back()
{
    if (m_flow->step() != AccountFlow::Step::Code)
        return false;
    m_flow->changeContact();
    return true;
}

void AccountScreen::showStep(AccountFlow::Step step)
{
    const bool registers = m_flow->kind() == AccountFlow::Kind::Registration;
    switch (step) {
    case AccountFlow::Step::Contact:
        m_place->setText(registers ? tr("Шаг 1 из 3: кто вы и куда вам писать") : tr("Шаг 1 из 3: чей пароль забыт"));
        m_steps->setCurrentWidget(m_contact);
        m_contact->start();
        m_demo->stop();
        m_byLink->hide();
        break;
    case AccountFlow::Step::Code:
        m_place->setText(tr("Шаг 2 из 3: код подтверждения"));
        m_steps->setCurrentWidget(m_code);
        m_code->start();
        break;
    case AccountFlow::Step::Password:
        m_place->setText(tr("Шаг 3 из 3: пароль"));
        m_steps->setCurrentWidget(m_password);
        m_password->start();
        m_demo->stop();
        break;
    case AccountFlow::Step::Done:
        break;
    }
    m_steps->updateGeometry();
}

void AccountScreen::watchDemo()
{
    if (m_isDemo)
        m_demo->watch(
            m_since.isValid() ? m_since : context().clock.now().addSecs(-clockSlackSeconds), m_flow->contact());
}

} // namespace okno::desktop
