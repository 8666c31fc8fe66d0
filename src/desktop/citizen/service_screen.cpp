// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/service_screen.h"

#include "api/catalogue.h"
#include "client/api_client.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/drafts.h"
#include "client/my_details.h"
#include "client/session.h"
#include "desktop/citizen/content.h"
#include "desktop/citizen/service_tabs.h"
#include "desktop/forms/service_form.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/card_layout.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/height_stack.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "forms/agency.h"
#include "forms/service_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>

namespace okno::desktop {
namespace {

constexpr int factColumn = 240;

QString levelInWords(core::AccountLevel level)
{
    switch (level) {
    case core::AccountLevel::Simplified:
        return ServiceScreen::tr("Упрощённая учётная запись");
    case core::AccountLevel::Standard:
        return ServiceScreen::tr("Стандартная учётная запись");
    case core::AccountLevel::Confirmed:
        return ServiceScreen::tr("Подтверждённая учётная запись");
    }
    return {};
}

void addFact(CardLayout* facts, const QString& iconName, const QString& label, const QString& value)
{
    auto* fact = new QWidget;
    auto* row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space12));
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName, look().size(Size::IconLarge), Color::Accent, picture->devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(label, "hint"));
    words->addWidget(makeLabel(value, "strong"));
    words->addStretch(1);
    row->addLayout(words, 1);
    facts->addWidget(fact);
}

} // namespace

ServiceScreen::ServiceScreen(AppContext& context)
    : PageScreen(context, {}, true)
    , m_facts(new QWidget)
    , m_tabs(new QTabBar)
    , m_pages(new HeightStack)
{
    auto* note = new QFrame;
    note->setObjectName(QStringLiteral("service.note"));
    note->setProperty("kind", QStringLiteral("notice"));
    note->setProperty("tone", QStringLiteral("warning"));
    auto* noteRow = new QHBoxLayout(note);
    auto* noteIcon = new QLabel;
    noteIcon->setPixmap(
        iconPixmap(QStringLiteral("warning"), look().size(Size::Icon), Color::Warning, noteIcon->devicePixelRatioF()));
    noteRow->addWidget(noteIcon, 0, Qt::AlignTop);
    m_noteText = makeLabel({});
    m_noteText->setObjectName(QStringLiteral("service.noteText"));
    noteRow->addWidget(m_noteText, 1);
    m_note = note;
    m_note->hide();

    new CardLayout(factColumn, m_facts);
    m_facts->setObjectName(QStringLiteral("service.facts"));
    m_tabs->setObjectName(QStringLiteral("service.tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& tab : {tr("Описание"), tr("Документы"), tr("Контакты"), tr("Дополнительная информация")})
        m_tabs->addTab(tab);
    m_agencyLink = new QPushButton;
    m_agencyLink->setObjectName(QStringLiteral("service.agency"));
    m_agencyLink->setProperty("variant", QStringLiteral("link"));
    m_agencyLink->setToolTip(tr("Все услуги ведомства и как с ним связаться"));
    connect(m_agencyLink, &QPushButton::clicked, this, [this] {
        if (m_card)
            this->context().navigator.open(QStringLiteral("agency"), {{QStringLiteral("id"), m_card->agencyId}});
    });
    content()->addWidget(m_agencyLink, 0, Qt::AlignLeft);
    content()->addWidget(m_facts);
    content()->addWidget(m_note);
    content()->addWidget(m_tabs);
    content()->addWidget(m_pages);
    content()->addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        m_pages->updateGeometry();
    });
    connect(page(), &PageScaffold::primaryRequested, this, [this] { begin(false); });
    connect(page(), &PageScaffold::secondaryRequested, this, [this] { begin(true); });
    connect(context.client->drafts(), &client::Drafts::listChanged, this, &ServiceScreen::showStart);
    connect(context.client->catalogue(), &client::Catalogue::regionChanged, this, &ServiceScreen::showStart);
}

ServiceScreen::~ServiceScreen() = default;

void ServiceScreen::activate(const QVariantMap& params)
{
    const QString id = params.value(QStringLiteral("id")).toString();
    if (id != m_id) {
        m_id = id;
        m_card.reset();
        setTitle({});
        m_tabs->setCurrentIndex(0);
        page()->setPrimary({});
        page()->setSecondary({});
        showLoading();
    }
    m_opening = false;
    reload();
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void ServiceScreen::reload()
{
    m_request.cancel();
    m_request = context().client->catalogue()->service(m_id, this, [this](const auto& loaded) {
        if (loaded)
            show(*loaded);
        else if (!m_card)
            showProblem(loaded.error());
    });
}

void ServiceScreen::show(const client::Loaded<api::ServiceDetails>& details)
{
    auto card = forms::ServiceCard::fromJson(details.value.card);
    if (!card) {
        showProblem(core::Error(core::ErrorCode::ServerAnswerInvalid));
        return;
    }
    const auto agency = forms::Agency::fromJson(details.value.agency);
    const bool same = m_card && *m_card == *card;
    m_card = std::make_unique<forms::ServiceCard>(std::move(*card));
    m_agency = std::make_unique<forms::Agency>(agency.valueOr(forms::Agency()));
    m_version = details.value.version;
    showStale(details.problem ? details.savedAt : QDateTime());
    if (!same) {
        setTitle(m_card->title);
        showFacts();
        showTabs();
    }
    showStart();
    showContent();
}

void ServiceScreen::showFacts()
{
    auto* facts = static_cast<CardLayout*>(m_facts->layout());
    facts->clear();
    addFact(facts, QStringLiteral("charges"), tr("Стоимость"), m_card->cost);
    addFact(facts, QStringLiteral("clock"), tr("Срок"), termInWords(*m_card));
    addFact(facts, QStringLiteral("person"), tr("Кто может подать"), levelInWords(m_card->accountLevel));
    m_agencyLink->setText(m_agency->shortTitle.isEmpty() ? m_agency->title : m_agency->shortTitle);
    m_agencyLink->setVisible(!m_agency->title.isEmpty());
}

void ServiceScreen::showTabs()
{
    while (m_pages->count() > 0) {
        QWidget* old = m_pages->widget(0);
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_pages->addWidget(makeDescriptionTab(*m_card));
    m_pages->addWidget(makeDocumentsTab(*m_card));
    m_pages->addWidget(makeContactsTab(*m_agency, [this](const QUrl& url) { context().dialogs.openOutside(url); }));
    m_pages->addWidget(makeMoreTab(*m_card));
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void ServiceScreen::showStart()
{
    if (!m_card)
        return;
    const client::Session* session = context().client->session();
    const auto& person = session->person();
    QString note;
    if (const Place where = placeOf(context().client->catalogue()->regionCode());
        !where.region.isEmpty() && !m_card->isOffered(where.region, where.municipality))
        note = tr(
            "В выбранном регионе эту услугу не оказывают. Смените регион наверху окна, если она нужна в другом месте.");
    else if (person && person->level < m_card->accountLevel)
        note = m_card->accountLevel == core::AccountLevel::Standard
            ? tr("Для этой услуги нужен СНИЛС. Укажите его в разделе «Мои данные», и услуга откроется.")
            : tr("Для этой услуги нужна подтверждённая учётная запись. Подтвердить личность можно в ведомстве или в "
                 "многофункциональном центре, возьмите с собой паспорт и СНИЛС.");
    m_noteText->setText(note);
    m_note->setVisible(!note.isEmpty());

    const bool hasDraft = person && context().client->drafts()->findForService(m_card->id).has_value();
    QPushButton* primary = page()->setPrimary(hasDraft ? tr("Продолжить заявление") : tr("Заполнить заявление"));
    primary->setEnabled(note.isEmpty() || hasDraft);
    page()->setSecondary(hasDraft && note.isEmpty() ? tr("Начать новое") : QString());
    page()->setFooterNote(
        person ? QString() : tr("Чтобы подать заявление, нужно войти. После входа вы вернётесь сюда."));
}

void ServiceScreen::begin(bool anew)
{
    if (!m_card || m_opening)
        return;
    if (!context().client->session()->person()) {
        context().navigator.open(QStringLiteral("login"),
            {{QStringLiteral("next"), QStringLiteral("service")},
                {QStringLiteral("params"), QVariantMap{{QStringLiteral("id"), m_id}}}});
        return;
    }
    if (const auto draft = context().client->drafts()->findForService(m_card->id); draft && !anew) {
        context().navigator.open(QStringLiteral("form"), {{QStringLiteral("draft"), *draft}});
        return;
    }
    m_opening = true;
    m_formRequest.cancel();
    m_formRequest = context().client->catalogue()->form(m_id, this, [this](const auto& form) {
        if (!m_opening)
            return;
        m_opening = false;
        if (form)
            createDraft(form->value);
        else
            context().shell.toast(onlineProblemText(form.error()));
    });
}

void ServiceScreen::createDraft(const api::ServiceForm& form)
{
    const auto model = readForm(form, context().client->api()->language());
    if (!model) {
        context().shell.toast(problemText(model.error()));
        return;
    }
    client::NewDraft draft;
    draft.serviceId = m_card->id;
    draft.serviceVersion = form.version;
    draft.title = m_card->shortTitle.isEmpty() ? m_card->title : m_card->shortTitle;
    draft.regionCode = context().client->catalogue()->regionCode();
    draft.answers =
        model->prefilled(prefillOf(*context().client->session()->person(), context().client->details()->details()));
    const auto id = context().client->drafts()->create(draft);
    if (id)
        context().navigator.open(QStringLiteral("form"), {{QStringLiteral("draft"), *id}});
    else
        context().shell.toast(problemText(id.error()));
}

} // namespace okno::desktop
