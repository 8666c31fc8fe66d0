// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/login_screen.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/connectivity.h"
#include "client/session.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/server_choice.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/challenge_form.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/demo_accounts.h"
#include "desktop/welcome/login_page.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/height_stack.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int loginWidth = 410;
constexpr int sideWidth = 480;

void addPoint(QVBoxLayout* column, const QString& iconName, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space12));
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName, look().size(Size::IconLarge), Color::Accent, picture->devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(makeLabel(text), 1);
    column->addLayout(row);
}

// Those who may log in here.
std::vector<api::DemoAccount> accountsFor(std::vector<api::DemoAccount> accounts, Workplace workplace)
{
    std::erase_if(accounts, [workplace](const api::DemoAccount& account) {
        const bool isCitizen = account.role == core::Role::Citizen;
        return (workplace == Workplace::Clerk && isCitizen) || (workplace == Workplace::Kiosk && !isCitizen);
    });
    if (workplace == Workplace::Citizen)
        std::stable_partition(accounts.begin(), accounts.end(),
            [](const api::DemoAccount& account) { return account.role == core::Role::Citizen; });
    return accounts;
}

} // namespace

LoginScreen::LoginScreen(AppContext& context, const ServerChoice* servers) : Screen(context)
{
    m_login = new LoginPage(context.client->session(), context.clock, LoginPage::Kind::First, this);
    if (workplace() == Workplace::Clerk)
        m_login->setFace(LoginPage::Face::Officials);
    else if (workplace() == Workplace::Citizen)
        m_login->setFace(LoginPage::Face::Citizens);
    auto* card = new Card;
    const int inner = look().size(Size::Space32);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    m_ways = new HeightStack;
    m_ways->addWidget(m_login);
    card->column()->addWidget(m_ways);
    card->setFixedWidth(look().px(loginWidth));

    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    const int edge = look().size(Size::Space24);
    whole->setContentsMargins(edge, edge, edge, edge);
    auto* row = new QHBoxLayout;
    row->setSpacing(edge);
    row->addStretch(1);
    // No alignment here: an aligned widget keeps its size hint and cuts words that wrap.
    auto* cardColumn = new QVBoxLayout;
    cardColumn->addWidget(card);
    const bool mayChoose = workplace() != Workplace::Kiosk || (servers != nullptr && !servers->current());
    if (servers != nullptr && !servers->isFixed() && mayChoose)
        cardColumn->addWidget(makeServerLine(*servers), 0, Qt::AlignHCenter);
    cardColumn->addStretch(1);
    row->addLayout(cardColumn);
    QWidget* side = makeSide();
    side->setMaximumWidth(look().px(sideWidth));
    row->addWidget(side, 1000);
    row->addStretch(1);
    whole->addStretch(1);
    whole->addLayout(row);
    whole->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_login, &LoginPage::registrationRequested, this,
        [this] { this->context().navigator.open(QStringLiteral("register"), m_params); });
    connect(m_login, &LoginPage::resetRequested, this, [this](const QString& login) {
        QVariantMap params = m_params;
        params.insert(QStringLiteral("login"), login);
        this->context().navigator.open(QStringLiteral("reset"), params);
    });
    connect(m_demo, &DemoAccounts::chosen, this,
        [this](const api::DemoAccount& account) { m_login->logInAs(account.login, account.password); });
    connect(context.client->connectivity(), &client::Connectivity::changed, this, [this](bool online) {
        showConnection();
        if (online)
            askServer();
    });
    connect(m_login, &LoginPage::signatureRequested, this, [this] { showSignature(true); });
    setFocusProxy(m_login);
}

// Made when it is first asked for: until then no driver of a token is loaded.
QWidget* LoginScreen::makeSignaturePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(makeLabel(tr("Вход по подписи"), "title"));
    m_signature = new ChallengeForm(*context().tokens, context().settings, *context().client,
        ChallengeForm::Purpose::LogIn, QStringLiteral("login.signed"));
    column->addWidget(m_signature);
    auto* other = new QPushButton(tr("Войти по паролю"));
    other->setObjectName(QStringLiteral("login.signed.back"));
    other->setProperty("variant", QStringLiteral("link"));
    column->addWidget(other, 0, Qt::AlignHCenter);
    connect(other, &QPushButton::clicked, this, [this] { showSignature(false); });
    connect(m_signature, &ChallengeForm::setupRequested, this,
        [this](const QVariantMap& params) { context().navigator.open(QStringLiteral("signature"), params); });
    connect(m_signature, &ChallengeForm::registrationRequested, this,
        [this] { context().navigator.open(QStringLiteral("register"), m_params); });
    return page;
}

void LoginScreen::showSignature(bool shown)
{
    if (shown && !context().tokens)
        return;
    if (shown && !m_signature)
        m_ways->addWidget(makeSignaturePage());
    m_isSigning = shown;
    m_ways->setCurrentIndex(shown ? 1 : 0);
    if (shown) {
        m_signature->start();
    } else {
        if (m_signature)
            m_signature->stop();
        m_login->start();
    }
}

void LoginScreen::deactivate()
{
    if (m_signature)
        m_signature->stop();
}

bool LoginScreen::back()
{
    if (!m_isSigning)
        return false;
    showSignature(false);
    return true;
}

QWidget* LoginScreen::makeServerLine(const ServerChoice& servers)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, look().size(Size::Space8), 0, 0);
    auto* where = new ElidedLabel(
        servers.current() ? tr("Сервер: %1").arg(servers.current()->display()) : tr("Сервер ещё не выбран"), line);
    where->setObjectName(QStringLiteral("login.server"));
    where->setProperty("role", QStringLiteral("hint"));
    where->setElideMode(Qt::ElideMiddle);
    auto* change = new QPushButton(servers.current() ? tr("Сменить сервер") : tr("Выбрать сервер"), line);
    change->setObjectName(QStringLiteral("login.changeServer"));
    change->setProperty("variant", QStringLiteral("link"));
    connect(change, &QPushButton::clicked, this, [this] { context().navigator.open(QStringLiteral("connect")); });
    row->addWidget(where);
    row->addWidget(change);
    return line;
}

// What this program is for, in the words of this computer.
void LoginScreen::makeAbout()
{
    const bool officials = workplace() == Workplace::Clerk;
    const bool isKiosk = workplace() == Workplace::Kiosk;
    m_about = new QWidget;
    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(look().size(Size::Space16));
    about->addWidget(makeLabel(officials ? tr("Рабочее место сотрудника")
            : isKiosk                    ? tr("Государственные услуги на этом терминале")
                                         : tr("Государственные услуги, не выходя из дома"),
        "title"));
    m_points = new QWidget;
    auto* points = new QVBoxLayout(m_points);
    points->setContentsMargins(0, 0, 0, 0);
    points->setSpacing(look().size(Size::Space16));
    about->addWidget(m_points);
    if (officials) {
        addPoint(points, QStringLiteral("inbox"), tr("Заявления, которые ждут вас, и сколько осталось до срока."));
        addPoint(points, QStringLiteral("list"), tr("Что требует регламент на каждом шаге, рядом с документами."));
        addPoint(points, QStringLiteral("history"), tr("Кто, что и когда сделал с заявлением."));
        return;
    }
    addPoint(points, QStringLiteral("services"), tr("Найдите услугу, узнайте срок, стоимость и нужные документы."));
    addPoint(points, QStringLiteral("edit"),
        isKiosk ? tr("Войдите под своим именем, заполните заявление и отправьте его.")
                : tr("Заполните заявление: каждое слово сохраняется сразу, даже без интернета."));
    addPoint(points, QStringLiteral("clock"), tr("Следите, где заявление сейчас и когда оно будет готово."));
    if (isKiosk)
        addPoint(points, QStringLiteral("shield"),
            tr("Закончив, нажмите «Закончить работу»: всё введённое удалится с терминала. Отправленные заявления "
               "останутся в вашем личном кабинете."));
    auto* browse = new QPushButton(tr("Посмотреть услуги без входа"));
    browse->setObjectName(QStringLiteral("login.browse"));
    browse->setProperty("variant", QStringLiteral("quiet"));
    browse->setIcon(icon(QStringLiteral("services"), Color::AccentText));
    browse->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    connect(browse, &QPushButton::clicked, this, [this] { context().navigator.open(QStringLiteral("services")); });
    about->addWidget(browse, 0, Qt::AlignLeft);
}

QWidget* LoginScreen::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space24));

    makeAbout();
    m_demo = new DemoAccounts;
    m_unreachable = new EmptyState(QStringLiteral("offline"), {}, {});
    m_unreachable->setObjectName(QStringLiteral("login.unreachable"));
    m_unreachable->button()->setObjectName(QStringLiteral("login.retry"));
    m_unreachable->setAction(tr("Попробовать ещё раз"));
    connect(m_unreachable, &EmptyState::actionRequested, this, [this] {
        context().client->connectivity()->probe();
        askServer();
    });
    m_unreachable->hide();
    column->addWidget(m_unreachable);
    column->addWidget(m_about);
    column->addWidget(m_demo);
    column->addStretch(1);
    return side;
}

Workplace LoginScreen::workplace() const
{
    return context().settings.policies().workplace;
}

QString LoginScreen::title() const
{
    return tr("Вход");
}

void LoginScreen::activate(const QVariantMap& params)
{
    m_params = params;
    if (const QString login = params.value(QStringLiteral("login")).toString(); !login.isEmpty())
        m_login->setLogin(login);
    m_params.remove(QStringLiteral("login"));
    showConnection();
    askServer();
    if (m_isSigning)
        m_signature->start();
    else
        m_login->start();
}

void LoginScreen::askServer()
{
    m_request = context().client->catalogue()->about(this, [this](const auto& about) {
        if (!about || !about->fresh)
            return;
        m_isDemo = about->value.demo;
        if (m_isDemo)
            askDemo();
        else
            m_demo->setAccounts({});
    });
}

void LoginScreen::askDemo()
{
    m_request = context().client->api()->send(
        client::calls::listDemoAccounts(), this, client::Then<api::Page<api::DemoAccount>>([this](const auto& page) {
            if (page)
                m_demo->setAccounts(accountsFor(page->items, workplace()));
            showConnection();
        }));
}

void LoginScreen::showConnection()
{
    const client::Connectivity* line = context().client->connectivity();
    const bool online = line->isOnline();
    m_unreachable->setVisible(!online);
    m_about->setVisible(online);
    // A demonstration needs no introduction and its cards need the room.
    m_points->setVisible(!m_isDemo);
    m_demo->setVisible(online && m_isDemo && !m_demo->isEmpty());
    if (online)
        return;
    if (line->reason().code == core::ErrorCode::ServerUntrusted) {
        m_unreachable->setTitle(tr("Сервер не проверен"));
        m_unreachable->setText(tr("Без вашего согласия с отпечатком сертификата подключаться к нему нельзя. Попробуйте "
                                  "ещё раз, и отпечаток покажется снова."));
    } else {
        m_unreachable->setTitle(tr("Нет связи с сервером"));
        m_unreachable->setText(workplace() == Workplace::Kiosk
                ? tr("Как только связь появится, эта страница узнает об этом сама. Если её долго нет, скажите "
                     "сотруднику.")
                : tr("Проверьте, работает ли интернет. Как только связь появится, эта страница узнает об "
                     "этом сама. Черновики на этом компьютере целы."));
    }
}

} // namespace okno::desktop
