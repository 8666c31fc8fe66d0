// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/applications_screen.h"

#include "client/client.h"
#include "client/drafts.h"
#include "client/my_applications.h"
#include "client/outbox.h"
#include "core/application_status.h"
#include "core/clock.h"
#include "desktop/citizen/classifier_icons.h"
#include "desktop/citizen/content.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/status_badge.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

namespace okno::desktop {
namespace {

// The words of one thing on its way.
QString sendingInWords(const client::OutboxItem& item)
{
    switch (item.state) {
    case client::OutboxItem::State::Uploading:
        return ApplicationsScreen::tr("Загружаем документы: %1 %").arg(item.percent);
    case client::OutboxItem::State::Sending:
        return ApplicationsScreen::tr("Передаём ведомству");
    case client::OutboxItem::State::Waiting:
        break;
    }
    if (item.problem && !isNoConnection(*item.problem))
        return problemText(*item.problem);
    return ApplicationsScreen::tr("Отправим сами, как только появится связь");
}

void putBadge(ActionCard* card, const Badge& badge)
{
    auto* mark = new StatusBadge(badge, card);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    card->column()->insertWidget(1, mark, 0, Qt::AlignLeft);
}

} // namespace

ApplicationsScreen::ApplicationsScreen(AppContext& context)
    : PageScreen(context, tr("Мои заявления"), false)
    , m_tabs(new QTabBar)
    , m_list(new QVBoxLayout)
    , m_empty(new EmptyState(QStringLiteral("applications"), {}, {}))
{
    m_tabs->setObjectName(QStringLiteral("applications.filter"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = Active; tab <= Sending; ++tab)
        m_tabs->addTab({});
    m_list->setSpacing(look().size(Size::Space12));
    m_empty->setObjectName(QStringLiteral("applications.empty"));
    m_empty->button()->setObjectName(QStringLiteral("applications.first"));
    content()->addWidget(m_tabs);
    content()->addLayout(m_list);
    content()->addWidget(m_empty);
    content()->addStretch(1);
    client::Client* client = context.client;
    connect(m_tabs, &QTabBar::currentChanged, this, &ApplicationsScreen::fill);
    connect(m_empty, &EmptyState::actionRequested, this,
        [this] { this->context().navigator.open(QStringLiteral("services")); });
    connect(client->applications(), &client::MyApplications::listChanged, this, &ApplicationsScreen::fill);
    connect(client->applications(), &client::MyApplications::refreshed, this, &ApplicationsScreen::fill);
    connect(client->drafts(), &client::Drafts::listChanged, this, &ApplicationsScreen::fill);
    connect(client->outbox(), &client::Outbox::listChanged, this, &ApplicationsScreen::fill);
    connect(client->outbox(), &client::Outbox::changed, this, [this] {
        if (m_tabs->currentIndex() == Sending)
            fill();
    });
}

void ApplicationsScreen::activate(const QVariantMap& params)
{
    const QString filter = params.value(QStringLiteral("filter")).toString();
    if (filter == u"drafts")
        m_tabs->setCurrentIndex(Drafts);
    else if (filter == u"sending")
        m_tabs->setCurrentIndex(Sending);
    else if (filter == u"done")
        m_tabs->setCurrentIndex(Done);
    else if (filter == u"active")
        m_tabs->setCurrentIndex(Active);
    fill();
    reload();
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void ApplicationsScreen::reload()
{
    context().client->applications()->refresh();
    fill();
}

void ApplicationsScreen::showTabs()
{
    int active = 0;
    int done = 0;
    for (const api::ApplicationSummary& application : context().client->applications()->list())
        ++(core::isFinal(application.status) ? done : active);
    const auto drafts = context().client->drafts()->list().size();
    const auto sending = context().client->outbox()->items().size();
    const auto put = [this](Filter tab, const QString& name, std::size_t count) {
        m_tabs->setTabText(tab, count > 0 ? QStringLiteral("%1  %2").arg(name).arg(count) : name);
    };
    put(Active, tr("Активные"), static_cast<std::size_t>(active));
    put(Done, tr("Завершённые"), static_cast<std::size_t>(done));
    put(Drafts, tr("Черновики"), drafts);
    put(Sending, tr("Отправляются"), sending);
}

void ApplicationsScreen::fill()
{
    client::MyApplications* applications = context().client->applications();
    const bool unknown = applications->list().empty() && !applications->savedAt().isValid();
    const QString focused =
        isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    clearLayout(m_list);
    showTabs();
    switch (m_tabs->currentIndex()) {
    case Drafts:
        for (const client::Draft& draft : context().client->drafts()->list())
            addDraft(draft);
        break;
    case Sending:
        for (const client::OutboxItem& item : context().client->outbox()->items())
            addSending(item);
        break;
    default:
        if (unknown) {
            if (applications->problem() && !applications->isRefreshing())
                showProblem(*applications->problem());
            else
                showLoading();
            return;
        }
        for (const api::ApplicationSummary& application : applications->list()) {
            if (core::isFinal(application.status) == (m_tabs->currentIndex() == Done))
                addApplication(application);
        }
    }
    showStale(applications->problem() ? applications->savedAt() : QDateTime());
    showEmpty();
    showContent();
    if (!focused.isEmpty()) {
        if (auto* same = findChild<QWidget*>(focused); same && same->isVisible())
            same->setFocus(Qt::OtherFocusReason);
    }
}

void ApplicationsScreen::addCard(ActionCard* card)
{
    m_list->addWidget(card);
}

void ApplicationsScreen::addApplication(const api::ApplicationSummary& application)
{
    QString text = application.agencyName;
    if (!core::isFinal(application.status) && !application.stepTitle.isEmpty())
        text = tr("Сейчас: %1").arg(application.stepTitle);
    if (application.status == core::ApplicationStatus::AwaitingApplicant)
        text = tr("Ведомство задало вопрос: откройте и ответьте");
    if (application.hasResult)
        text = tr("Результат готов, его можно скачать");
    auto* card = new ActionCard({}, application.serviceTitle, text);
    QStringList note{tr("№ %1").arg(application.number),
        tr("подано %1").arg(dayInWords(application.submittedAt.toLocalTime().date()))};
    if (application.dueDate && !core::isFinal(application.status)
        && application.status != core::ApplicationStatus::AwaitingApplicant)
        note << tr("будет готово не позже %1").arg(dayInWords(*application.dueDate));
    card->setNote(note.join(QStringLiteral(" · ")));
    card->setObjectName(QStringLiteral("applications.item.") + application.id);
    putBadge(card, ownStatusBadge(application.status));
    connect(card, &ActionCard::clicked, this, [this, id = application.id] {
        context().navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), id}});
    });
    addCard(card);
}

void ApplicationsScreen::addDraft(const client::Draft& draft)
{
    auto* row = new QWidget;
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    auto* card = new ActionCard({}, draft.remark ? tr("Ответ на замечание: %1").arg(draft.title) : draft.title,
        draft.refusal ? tr("Вернулось с ошибками: исправьте и отправьте снова")
                      : tr("Заполнено %1 %").arg(draft.percent));
    card->setNote(tr("изменено: %1").arg(shortMoment(draft.savedAt, context().clock.now())));
    card->setObjectName(QStringLiteral("applications.draft.") + draft.id);
    putBadge(card,
        draft.refusal ? Badge{QStringLiteral("warning"), tr("нужно исправить"), Tone::Bad}
                      : Badge{QStringLiteral("edit"), tr("черновик"), Tone::Neutral});
    connect(card, &ActionCard::clicked, this,
        [this, id = draft.id] { context().navigator.open(QStringLiteral("form"), {{QStringLiteral("draft"), id}}); });
    auto* remove = new QPushButton(tr("Удалить"));
    remove->setObjectName(QStringLiteral("applications.draft.remove"));
    remove->setProperty("variant", QStringLiteral("quiet"));
    remove->setIcon(icon(QStringLiteral("trash"), Color::AccentText));
    remove->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    remove->setAccessibleName(tr("Удалить черновик «%1»").arg(draft.title));
    connect(remove, &QPushButton::clicked, this, [this, id = draft.id] {
        if (context().client->drafts()->remove(id)) {
            context().shell.toast(
                tr("Черновик удалён"), [drafts = QPointer<client::Drafts>(context().client->drafts()), id] {
                    if (drafts)
                        std::ignore = drafts->restore(id);
                });
        }
    });
    cells->addWidget(card, 1);
    cells->addWidget(remove);
    m_list->addWidget(row);
}

void ApplicationsScreen::addSending(const client::OutboxItem& item)
{
    auto* card = new ActionCard(
        {}, item.isRemarkAnswer ? tr("Ответ на замечание: %1").arg(item.title) : item.title, sendingInWords(item));
    card->setNote(tr("готово к отправке: %1").arg(shortMoment(item.queuedAt, context().clock.now())));
    card->setObjectName(QStringLiteral("applications.sending.") + item.id);
    putBadge(card, {QStringLiteral("send"), tr("отправляется"), Tone::Accent});
    connect(card, &ActionCard::clicked, this, [this, item] {
        QVariantMap params{{QStringLiteral("id"), item.id}, {QStringLiteral("title"), item.title}};
        if (item.isRemarkAnswer)
            params.insert(QStringLiteral("application"), item.applicationId);
        context().navigator.open(QStringLiteral("sent"), params);
    });
    addCard(card);
}

void ApplicationsScreen::showEmpty()
{
    m_empty->setVisible(m_list->count() == 0);
    switch (m_tabs->currentIndex()) {
    case Active:
        m_empty->setIcon(QStringLiteral("applications"));
        m_empty->setTitle(tr("Здесь будут ваши заявления"));
        m_empty->setText(
            tr("Выберите услугу и отправьте заявление: отсюда будет видно, где оно сейчас и когда будет готово."));
        m_empty->setAction(tr("Выбрать услугу"));
        break;
    case Done:
        m_empty->setIcon(QStringLiteral("archive"));
        m_empty->setTitle(tr("Завершённых заявлений пока нет"));
        m_empty->setText(tr("Когда ведомство примет решение, заявление и его результат останутся здесь."));
        m_empty->setAction({});
        break;
    case Drafts:
        m_empty->setIcon(QStringLiteral("edit"));
        m_empty->setTitle(tr("Черновиков нет"));
        m_empty->setText(
            tr("Начатое заявление сохраняется само, с первой буквы, и ждёт здесь, пока вы его не отправите."));
        m_empty->setAction(tr("Выбрать услугу"));
        break;
    default:
        m_empty->setIcon(QStringLiteral("send"));
        m_empty->setTitle(tr("Всё отправлено"));
        m_empty->setText(tr("Если пропадёт связь, заявления подождут здесь и уйдут сами."));
        m_empty->setAction({});
    }
}

} // namespace okno::desktop
