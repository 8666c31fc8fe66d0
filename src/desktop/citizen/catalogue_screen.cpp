// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/catalogue_screen.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "client/connectivity.h"
#include "client/drafts.h"
#include "client/session.h"
#include "desktop/citizen/classifier_icons.h"
#include "desktop/citizen/drafts_strip.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/card_layout.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>

namespace okno::desktop {
namespace {

constexpr int cardColumn = 240;
constexpr int foundColumn = 400;
constexpr std::size_t popularAtMost = 6;

QWidget* makeCards(CardLayout*& cards, int column)
{
    auto* holder = new QWidget;
    cards = new CardLayout(column, holder);
    return holder;
}

} // namespace

CatalogueScreen::CatalogueScreen(AppContext& context)
    : PageScreen(context, tr("Какая услуга нужна?"), false)
    , m_search(new SearchField(tr("Например: архивная справка")))
    , m_drafts(new DraftsStrip)
    , m_ways(new QTabBar)
    , m_waysPane(new QWidget)
    , m_foundPane(new QWidget)
    , m_foundTitle(makeLabel({}, "title"))
    , m_clear(new QPushButton(tr("Показать все разделы")))
    , m_nothing(new EmptyState(QStringLiteral("search"), {}, {}))
{
    m_search->setObjectName(QStringLiteral("catalogue.search"));
    m_search->setAccessibleName(tr("Какая услуга нужна?"));
    m_ways->setObjectName(QStringLiteral("catalogue.ways"));
    m_ways->setDrawBase(false);
    m_ways->setExpanding(false);
    for (const QString& way : {tr("Жизненные ситуации"), tr("Ведомства"), tr("Для кого"), tr("Популярное")})
        m_ways->addTab(way);

    auto* ways = new QVBoxLayout(m_waysPane);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(look().size(Size::Space16));
    ways->addWidget(m_ways);
    ways->addWidget(makeCards(m_wayCards, cardColumn));
    ways->addStretch(1);

    m_foundTitle->setObjectName(QStringLiteral("catalogue.foundTitle"));
    m_clear->setObjectName(QStringLiteral("catalogue.clear"));
    m_clear->setProperty("variant", QStringLiteral("quiet"));
    m_nothing->setObjectName(QStringLiteral("catalogue.nothing"));
    m_nothing->setAction(tr("Показать все разделы"));
    auto* found = new QVBoxLayout(m_foundPane);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(look().size(Size::Space16));
    auto* foundHead = new QHBoxLayout;
    foundHead->addWidget(m_foundTitle, 1);
    foundHead->addWidget(m_clear);
    found->addLayout(foundHead);
    found->addWidget(makeCards(m_foundCards, foundColumn));
    found->addWidget(m_nothing);
    found->addStretch(1);

    // The search stays whatever the rest shows.
    page()->column()->insertWidget(0, m_search);
    page()->column()->insertWidget(1, m_drafts);
    content()->addWidget(m_waysPane);
    content()->addWidget(m_foundPane);
    m_foundPane->hide();

    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_query.text = text.trimmed();
        find();
    });
    connect(m_ways, &QTabBar::currentChanged, this, &CatalogueScreen::showWays);
    connect(m_clear, &QPushButton::clicked, this, [this] { back(); });
    connect(m_nothing, &EmptyState::actionRequested, this, [this] { back(); });
    connect(m_drafts, &DraftsStrip::openRequested, this, [this](const QString& id) {
        this->context().navigator.open(QStringLiteral("form"), {{QStringLiteral("draft"), id}});
    });
    connect(m_drafts, &DraftsStrip::allRequested, this, [this] {
        this->context().navigator.open(
            QStringLiteral("applications"), {{QStringLiteral("filter"), QStringLiteral("drafts")}});
    });
    client::Client* client = context.client;
    connect(client->drafts(), &client::Drafts::listChanged, this, &CatalogueScreen::showDrafts);
    connect(client->catalogue(), &client::Catalogue::regionChanged, this, [this] { reload(); });
    connect(client->catalogue(), &client::Catalogue::changed, this, [this] { reload(); });
    connect(client->connectivity(), &client::Connectivity::changed, this, [this](bool online) {
        if (online)
            reload();
    });

    auto* look = new QAction(tr("Найти услугу"), this);
    look->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(look, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(look);
    setFocusProxy(m_search);
    showLoading();
}

void CatalogueScreen::activate(const QVariantMap& params)
{
    showDrafts();
    if (params.contains(QStringLiteral("situation")))
        choose({.situationId = params.value(QStringLiteral("situation")).toString()},
            params.value(QStringLiteral("title")).toString());
    else if (params.contains(QStringLiteral("text")))
        m_search->setText(params.value(QStringLiteral("text")).toString());
    loadRegion();
    m_search->setFocus(Qt::OtherFocusReason);
}

bool CatalogueScreen::back()
{
    if (!isLooking())
        return false;
    m_query = {};
    m_chosen.clear();
    m_search->clear();
    m_request.cancel();
    m_foundPane->hide();
    m_waysPane->show();
    m_search->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CatalogueScreen::isLooking() const
{
    return !m_query.text.isEmpty() || !m_query.situationId.isEmpty() || !m_query.categoryId.isEmpty()
        || !m_query.agencyId.isEmpty();
}

void CatalogueScreen::reload()
{
    loadRegion();
}

void CatalogueScreen::loadRegion()
{
    if (!context().client->catalogue()->regionCode().isEmpty()) {
        loadClassifiers();
        return;
    }
    // A new window starts where the installation is.
    context().client->catalogue()->about(this, [this](const auto& about) {
        if (!about) {
            showProblem(about.error());
            return;
        }
        client::Catalogue* catalogue = context().client->catalogue();
        if (catalogue->regionCode().isEmpty() && !about->value.regionCode.isEmpty())
            catalogue->setRegionCode(about->value.regionCode);
        else
            loadClassifiers();
    });
}

void CatalogueScreen::loadClassifiers()
{
    client::Catalogue* catalogue = context().client->catalogue();
    const QString region = catalogue->regionCode();
    catalogue->classifiers(region, this, [this, region](const auto& loaded) {
        if (region != context().client->catalogue()->regionCode())
            return;
        if (!loaded) {
            showProblem(loaded.error());
            return;
        }
        m_classifiers = loaded->value;
        showStale(loaded->problem ? loaded->savedAt : QDateTime());
        showContent();
        if (!isLooking())
            showWays();
    });
    client::ServiceQuery popular;
    popular.regionCode = region;
    m_popularRequest = catalogue->services(popular, this, [this](const auto& loaded) {
        if (!loaded)
            return;
        m_popular = loaded->value.items;
        if (m_ways->currentIndex() == Popular && !isLooking())
            showWays();
    });
    catalogue->keepForOffline(region);
    if (isLooking())
        find();
}

void CatalogueScreen::showWays()
{
    m_wayCards->clear();
    const auto add = [this](const std::vector<api::Choice>& choices, const QString& kind, auto query) {
        for (const api::Choice& choice : choices) {
            if (choice.services == 0)
                continue;
            auto* card =
                new ActionCard(classifierIcon(choice.id), choice.title, tr("%n услуг(а)", nullptr, choice.services));
            card->setObjectName(QStringLiteral("catalogue.%1.%2").arg(kind, choice.id));
            connect(
                card, &ActionCard::clicked, this, [this, choice, query] { choose(query(choice.id), choice.title); });
            m_wayCards->addWidget(card);
        }
    };
    switch (m_ways->currentIndex()) {
    case Situations:
        add(m_classifiers.situations, QStringLiteral("situation"),
            [](const QString& id) { return client::ServiceQuery{.situationId = id}; });
        break;
    case Agencies:
        add(m_classifiers.agencies, QStringLiteral("agency"),
            [](const QString& id) { return client::ServiceQuery{.agencyId = id}; });
        break;
    case Categories:
        add(m_classifiers.categories, QStringLiteral("category"),
            [](const QString& id) { return client::ServiceQuery{.categoryId = id}; });
        break;
    default:
        for (std::size_t at = 0; at < m_popular.size() && at < popularAtMost; ++at)
            addServiceCard(m_wayCards, m_popular[at]);
    }
    m_foundPane->hide();
    m_waysPane->show();
}

void CatalogueScreen::choose(client::ServiceQuery query, const QString& title)
{
    query.text = m_query.text;
    m_query = query;
    m_chosen = title;
    find();
}

void CatalogueScreen::find()
{
    m_request.cancel();
    if (!isLooking()) {
        m_chosen.clear();
        showWays();
        return;
    }
    m_query.regionCode = context().client->catalogue()->regionCode();
    m_request = context().client->catalogue()->services(m_query, this, [this](const auto& loaded) {
        if (loaded)
            showFound(loaded->value.items, loaded->fresh);
        else
            showProblem(loaded.error());
    });
}

void CatalogueScreen::showFound(const std::vector<api::ServiceSummary>& services, bool fresh)
{
    // A copy that holds nothing yet says nothing: the server is still being asked.
    if (services.empty() && !fresh && context().client->connectivity()->isOnline())
        return;
    m_foundCards->clear();
    for (const api::ServiceSummary& service : services)
        addServiceCard(m_foundCards, service);
    const QString count = tr("Найдено услуг: %n", nullptr, static_cast<int>(services.size()));
    m_foundTitle->setText(m_chosen.isEmpty() ? count : m_chosen);
    m_foundTitle->setVisible(!services.empty());
    m_clear->setVisible(!services.empty());
    m_nothing->setTitle(m_query.text.isEmpty() ? tr("В этом регионе здесь пока нет услуг")
                                               : tr("По запросу «%1» ничего не нашлось").arg(m_query.text));
    m_nothing->setText(
        tr("Попробуйте другие слова, например «справка» или «пособие», или смените регион наверху окна."));
    m_nothing->setVisible(services.empty());
    m_foundCards->parentWidget()->setVisible(!services.empty());
    m_waysPane->hide();
    m_foundPane->show();
    showContent();
}

void CatalogueScreen::addServiceCard(CardLayout* cards, const api::ServiceSummary& service)
{
    auto* card = new ActionCard(
        classifierIcon(service.situation.isEmpty() ? service.id : service.situation), service.title, service.brief);
    QStringList facts{service.agencyName, service.cost, service.term};
    facts.removeAll(QString());
    if (!service.open)
        facts << tr("заявления здесь не принимают");
    card->setNote(facts.join(QStringLiteral(" · ")));
    card->setObjectName(QStringLiteral("catalogue.service.") + service.id);
    connect(card, &ActionCard::clicked, this,
        [this, id = service.id] { context().navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), id}}); });
    cards->addWidget(card);
}

void CatalogueScreen::showDrafts()
{
    m_drafts->setDrafts(
        context().client->session()->person() ? context().client->drafts()->list() : std::vector<client::Draft>());
}

} // namespace okno::desktop
