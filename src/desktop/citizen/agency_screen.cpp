// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/agency_screen.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "desktop/citizen/classifier_icons.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/service_tabs.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/card_layout.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"
#include "forms/agency.h"

namespace okno::desktop {
namespace {

constexpr int cardColumn = 400;

} // namespace

AgencyScreen::AgencyScreen(AppContext& context) : PageScreen(context, {}, true) { }

void AgencyScreen::activate(const QVariantMap& params)
{
    m_id = params.value(QStringLiteral("id")).toString();
    m_shown = false;
    setTitle({});
    showLoading();
    reload();
}

void AgencyScreen::reload()
{
    m_request.cancel();
    m_request = context().client->catalogue()->agency(m_id, this, [this](const auto& loaded) {
        if (loaded)
            show(*loaded);
        else if (!m_shown)
            showProblem(loaded.error());
    });
}

void AgencyScreen::show(const client::Loaded<api::AgencyDetails>& details)
{
    const auto agency = forms::Agency::fromJson(details.value.agency);
    if (!agency) {
        showProblem(core::Error(core::ErrorCode::ServerAnswerInvalid));
        return;
    }
    m_shown = true;
    setTitle(agency->title, agency->territory);
    clearLayout(content());
    content()->addWidget(makeLabel(tr("Услуги ведомства"), "title"));
    auto* holder = new QWidget;
    auto* cards = new CardLayout(cardColumn, holder);
    for (const api::ServiceSummary& service : details.value.services) {
        auto* card = new ActionCard(
            classifierIcon(service.situation.isEmpty() ? service.id : service.situation), service.title, service.brief);
        QStringList facts{service.cost, service.term};
        facts.removeAll(QString());
        card->setNote(facts.join(QStringLiteral(" · ")));
        card->setObjectName(QStringLiteral("agency.service.") + service.id);
        connect(card, &ActionCard::clicked, this, [this, id = service.id] {
            context().navigator.open(QStringLiteral("service"), {{QStringLiteral("id"), id}});
        });
        cards->addWidget(card);
    }
    if (details.value.services.empty())
        addParagraph(content(), tr("Через это окно ведомство пока не принимает заявлений."), "secondary");
    else
        content()->addWidget(holder);
    content()->addSpacing(look().size(Size::Space8));
    content()->addWidget(makeContactsTab(*agency, [this](const QUrl& url) { context().dialogs.openOutside(url); }));
    content()->addStretch(1);
    showStale(details.problem ? details.savedAt : QDateTime());
    showContent();
}

} // namespace okno::desktop
