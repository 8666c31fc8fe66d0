// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/sent_screen.h"

#include "client/client.h"
#include "client/connectivity.h"
#include "client/drafts.h"
#include "client/outbox.h"
#include "client/session.h"
#include "desktop/citizen/content.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace okno::desktop {
namespace {

constexpr int pageWidth = 640;

} // namespace

SentScreen::SentScreen(AppContext& context)
    : Screen(context)
    , m_page(new PageScaffold({}, this))
    , m_icon(new QLabel)
    , m_title(makeLabel({}, "display"))
    , m_text(makeLabel({}))
    , m_progress(new QProgressBar)
    , m_open(new QPushButton)
    , m_now(new QPushButton(tr("Отправить сейчас")))
    , m_recall(new QPushButton(tr("Вернуть в черновики")))
    , m_home(new QPushButton(tr("К услугам")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    m_page->setContentWidth(pageWidth);
    m_title->setObjectName(QStringLiteral("sent.title"));
    m_text->setObjectName(QStringLiteral("sent.text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(QStringLiteral("sent.progress"));
    m_progress->setRange(0, 100);
    m_open->setObjectName(QStringLiteral("sent.open"));
    m_open->setProperty("variant", QStringLiteral("primary"));
    m_now->setObjectName(QStringLiteral("sent.now"));
    m_recall->setObjectName(QStringLiteral("sent.recall"));
    m_home->setObjectName(QStringLiteral("sent.home"));

    auto* nextCard = new Card;
    m_nextCard = nextCard;
    m_nextCard->setObjectName(QStringLiteral("sent.next"));
    m_next = nextCard->column();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look().size(Size::Space12));
    for (QPushButton* button : {m_open, m_now, m_recall, m_home})
        buttons->addWidget(button);
    buttons->addStretch(1);

    QVBoxLayout* column = m_page->column();
    column->addSpacing(look().size(Size::Space24));
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_nextCard);
    column->addLayout(buttons);
    column->addStretch(1);

    client::Outbox* outbox = context.client->outbox();
    connect(outbox, &client::Outbox::changed, this, [this](const client::OutboxItem& item) {
        if (item.id == m_id)
            refresh();
    });
    connect(outbox, &client::Outbox::sent, this, [this](const QString& id, const api::Application& application) {
        if (id == m_id)
            showAccepted(application);
    });
    connect(outbox, &client::Outbox::returned, this, [this](const QString& id, const core::Error& refusal) {
        if (id == m_id)
            showReturned(refusal);
    });
    connect(context.client->connectivity(), &client::Connectivity::changed, this, &SentScreen::refresh);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_returned)
            this->context().navigator.replace(QStringLiteral("form"), {{QStringLiteral("draft"), m_id}});
        else if (m_applicationId.isEmpty())
            this->context().navigator.replace(QStringLiteral("applications"));
        else
            this->context().navigator.replace(QStringLiteral("application"), {{QStringLiteral("id"), m_applicationId}});
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        this->context().client->connectivity()->probe();
        this->context().client->outbox()->retryNow();
    });
    connect(m_recall, &QPushButton::clicked, this, [this] {
        const auto recalled = this->context().client->outbox()->recall(m_id);
        if (recalled)
            this->context().navigator.replace(QStringLiteral("form"), {{QStringLiteral("draft"), m_id}});
        else
            this->context().shell.toast(problemText(recalled.error()));
    });
    connect(
        m_home, &QPushButton::clicked, this, [this] { this->context().navigator.open(QStringLiteral("services")); });
}

QString SentScreen::title() const
{
    return m_isAnswer ? tr("Отправка ответа") : tr("Отправка заявления");
}

void SentScreen::activate(const QVariantMap& params)
{
    const QString id = params.value(QStringLiteral("id")).toString();
    if (id == m_id && m_settled && !m_returned)
        return;
    m_id = id;
    m_service = params.value(QStringLiteral("title")).toString();
    m_applicationId = params.value(QStringLiteral("application")).toString();
    m_isAnswer = !m_applicationId.isEmpty();
    m_settled = false;
    m_returned = false;
    Q_EMIT titleChanged();
    refresh();
}

void SentScreen::setIcon(const QString& name, int color)
{
    m_icon->setPixmap(iconPixmap(name, look().px(48), static_cast<Color>(color), devicePixelRatioF()));
}

QString SentScreen::offlineText() const
{
    if (context().settings.policies().workplace == Workplace::Kiosk) // where nothing outlives the session
        return m_isAnswer
            ? tr("Ответ ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока "
                 "он не уйдёт: иначе он удалится.")
            : tr("Заявление «%1» ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте "
                 "работу, пока оно не уйдёт: иначе оно удалится.")
                  .arg(m_service);
    return m_isAnswer ? tr("Ответ сохранён на этом компьютере, повторять ничего не нужно. Программу можно "
                           "закрыть: при следующем запуске отправка продолжится.")
                      : tr("Заявление «%1» сохранено на этом компьютере, повторять ничего не нужно. "
                           "Программу можно закрыть: при следующем запуске отправка продолжится.")
                            .arg(m_service);
}

void SentScreen::refresh()
{
    if (m_settled)
        return;
    const auto item = context().client->outbox()->item(m_id);
    if (!item) {
        showGone();
        return;
    }
    m_nextCard->hide();
    m_open->hide();
    const bool online =
        context().client->connectivity()->isOnline() && !(item->problem && isNoConnection(*item->problem));
    const bool waiting = item->state == client::OutboxItem::State::Waiting;
    m_progress->setVisible(!waiting);
    m_progress->setValue(item->percent);
    m_now->setVisible(waiting && (!online || item->problem));
    m_recall->setVisible(item->mayRecall && waiting);
    m_home->setVisible(true);
    if (!online) {
        setIcon(QStringLiteral("offline"), static_cast<int>(Color::Warning));
        m_title->setText(tr("Отправим сами, как только появится связь"));
        m_text->setText(offlineText());
    } else if (item->problem && !context().client->session()->isLoggedIn()) {
        setIcon(QStringLiteral("lock"), static_cast<int>(Color::Warning));
        m_title->setText(tr("Войдите, чтобы отправить"));
        m_text->setText(tr("Всё сохранено и уйдёт сразу после входа."));
    } else if (item->problem) {
        setIcon(QStringLiteral("clock"), static_cast<int>(Color::Warning));
        m_title->setText(tr("Пока не получилось отправить"));
        m_text->setText(problemText(*item->problem) + QStringLiteral(" ") + tr("Попробуем ещё раз сами."));
    } else {
        setIcon(QStringLiteral("send"), static_cast<int>(Color::Accent));
        m_title->setText(tr("Отправляем"));
        m_text->setText(item->state == client::OutboxItem::State::Uploading
                ? tr("Загружаем документы: %1 %. Можно заниматься другими делами, отправка не прервётся.")
                      .arg(item->percent)
                : tr("Передаём ведомству. Это займёт несколько секунд."));
    }
}

void SentScreen::showAccepted(const api::Application& application)
{
    m_settled = true;
    m_applicationId = application.summary.id;
    setIcon(QStringLiteral("check-circle"), static_cast<int>(Color::Good));
    for (QWidget* widget :
        {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_recall)})
        widget->hide();
    m_open->setText(tr("Открыть заявление"));
    m_open->show();
    m_home->show();
    m_title->setText(
        m_isAnswer ? tr("Ответ отправлен") : tr("Заявление принято: № %1").arg(application.summary.number));
    m_text->setText(tr("«%1», %2").arg(application.summary.serviceTitle, application.summary.agencyName));
    clearLayout(m_next);
    m_next->addWidget(makeLabel(tr("Что дальше"), "subtitle"));
    QStringList steps;
    if (application.summary.dueDate)
        steps << tr("Ведомство рассмотрит заявление не позже %1.").arg(dayInWords(*application.summary.dueDate));
    else
        steps << tr("Ведомство рассмотрит заявление.");
    steps << tr("О каждом шаге придёт уведомление; если чего-то не хватит, вас спросят.")
          << tr("Готовый документ появится здесь же, в разделе «Мои заявления».");
    addList(m_next, {}, steps, Marks::Numbers);
    m_nextCard->show();
    m_open->setFocus(Qt::OtherFocusReason);
}

// It left the outbox while nobody looked (the window was rebuilt, the program started anew).
void SentScreen::showGone()
{
    const auto draft = context().client->drafts()->open(m_id);
    if (draft && draft->refusal) {
        showReturned(*draft->refusal);
        return;
    }
    m_settled = true;
    m_returned = draft.ok();
    if (draft) {
        setIcon(QStringLiteral("edit"), static_cast<int>(Color::Accent));
        for (QWidget* widget : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_now),
                 static_cast<QWidget*>(m_recall), m_nextCard})
            widget->hide();
        m_title->setText(tr("Заявление в черновиках"));
        m_text->setText(tr("Оно не отправлено. Допишите его и отправьте, когда будете готовы."));
        m_open->setText(tr("Продолжить"));
        m_open->show();
        m_home->show();
        return;
    }
    setIcon(QStringLiteral("check-circle"), static_cast<int>(Color::Good));
    for (QWidget* widget :
        {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_recall), m_nextCard})
        widget->hide();
    m_title->setText(m_isAnswer ? tr("Ответ отправлен") : tr("Заявление отправлено"));
    m_text->setText(tr("Номер и всё, что с ним происходит, есть в разделе «Мои заявления»."));
    m_open->setText(tr("Мои заявления"));
    m_open->show();
    m_home->show();
}

void SentScreen::showReturned(const core::Error& refusal)
{
    m_settled = true;
    m_returned = true;
    setIcon(QStringLiteral("warning"), static_cast<int>(Color::Bad));
    for (QWidget* widget :
        {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_recall), m_nextCard})
        widget->hide();
    m_title->setText(m_isAnswer ? tr("Ответ вернулся: нужно кое-что исправить")
                                : tr("Заявление вернулось: нужно кое-что исправить"));
    m_text->setText(problemText(refusal));
    m_open->setText(tr("Исправить и отправить снова"));
    m_open->show();
    m_home->show();
    m_open->setFocus(Qt::OtherFocusReason);
}

} // namespace okno::desktop
