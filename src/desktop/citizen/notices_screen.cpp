// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/notices_screen.h"

#include "client/client.h"
#include "client/notices.h"
#include "core/clock.h"
#include "desktop/citizen/content.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/status_badge.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace okno::desktop {

NoticesScreen::NoticesScreen(AppContext& context)
    : PageScreen(context, tr("Уведомления"), false)
    , m_readAll(new QPushButton(tr("Прочитать все")))
    , m_list(new QVBoxLayout)
    , m_empty(new EmptyState(QStringLiteral("bell"), tr("Уведомлений пока нет"),
          tr("Здесь появится всё, что происходит с вашими заявлениями: принято, взято в работу, задан вопрос, "
             "готово.")))
{
    m_readAll->setObjectName(QStringLiteral("notices.readAll"));
    m_readAll->setProperty("variant", QStringLiteral("quiet"));
    m_readAll->setIcon(icon(QStringLiteral("check"), Color::AccentText));
    m_readAll->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    m_empty->setObjectName(QStringLiteral("notices.empty"));
    page()->header()->addWidget(m_readAll);
    m_list->setSpacing(look().size(Size::Space12));
    content()->addLayout(m_list);
    content()->addWidget(m_empty);
    content()->addStretch(1);
    client::Notices* notices = context.client->notices();
    connect(notices, &client::Notices::listChanged, this, &NoticesScreen::fill);
    connect(notices, &client::Notices::refreshed, this, [this] {
        m_asked = true;
        fill();
    });
    connect(
        notices, &client::Notices::unreadChanged, m_readAll, [this](int unread) { m_readAll->setVisible(unread > 0); });
    connect(m_readAll, &QPushButton::clicked, this, [notices] {
        QStringList ids;
        for (const api::Notice& notice : notices->list()) {
            if (!notice.read)
                ids << notice.id;
        }
        notices->markRead(ids);
    });
}

void NoticesScreen::activate(const QVariantMap&)
{
    fill();
    reload();
}

void NoticesScreen::reload()
{
    context().client->notices()->refresh();
}

void NoticesScreen::fill()
{
    const client::Notices* notices = context().client->notices();
    const QString focused =
        isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    m_readAll->setVisible(notices->unread() > 0);
    clearLayout(m_list);
    for (const api::Notice& notice : notices->list())
        addNotice(notice);
    if (notices->list().empty() && !m_asked) {
        showLoading();
        return;
    }
    if (notices->list().empty() && notices->problem()) {
        showProblem(*notices->problem());
        return;
    }
    m_empty->setVisible(notices->list().empty());
    showContent();
    if (!focused.isEmpty()) {
        if (auto* same = findChild<QWidget*>(focused))
            same->setFocus(Qt::OtherFocusReason);
    }
}

void NoticesScreen::addNotice(const api::Notice& notice)
{
    auto* card = new ActionCard({}, notice.title, notice.text);
    card->setNote(shortMoment(notice.at, context().clock.now()));
    card->setObjectName(QStringLiteral("notices.item.") + notice.id);
    if (!notice.read) {
        auto* fresh = new StatusBadge(Badge{QStringLiteral("bell"), tr("новое"), Tone::Accent}, card);
        fresh->setAttribute(Qt::WA_TransparentForMouseEvents);
        card->column()->insertWidget(1, fresh, 0, Qt::AlignLeft);
    }
    connect(card, &ActionCard::clicked, this, [this, notice] {
        context().client->notices()->markRead({notice.id});
        if (notice.applicationId)
            context().navigator.open(QStringLiteral("application"), {{QStringLiteral("id"), *notice.applicationId}});
    });
    m_list->addWidget(card);
}

} // namespace okno::desktop
