// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/citizen_binding.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "client/notices.h"
#include "client/outbox.h"
#include "client/session.h"
#include "desktop/citizen/region_screen.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"

namespace okno::desktop {

CitizenBinding::CitizenBinding(AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    client::Client* client = context.client;
    connect(&context.shell, &ShellState::regionRequested, this,
        [this] { m_context.navigator.open(QStringLiteral("region")); });
    connect(client->catalogue(), &client::Catalogue::regionChanged, this, &CitizenBinding::showRegion);
    connect(&context.shell, &ShellState::modeChanged, this, &CitizenBinding::showRegion);
    connect(client->notices(), &client::Notices::unreadChanged, this, &CitizenBinding::showUnread);
    connect(client->session(), &client::Session::loggedIn, this, &CitizenBinding::showUnread);
    bindMessages();
    showRegion();
    showUnread();
}

void CitizenBinding::bindMessages()
{
    client::Client* client = m_context.client;
    connect(client->outbox(), &client::Outbox::sent, this, [this](const QString&, const api::Application& application) {
        // The screen of the sending says it itself.
        if (m_context.navigator.currentId() != u"sent")
            m_context.shell.toast(tr("Отправлено: № %1").arg(application.summary.number));
    });
    connect(client->outbox(), &client::Outbox::returned, this, [this] {
        if (m_context.navigator.currentId() != u"sent")
            m_context.shell.toast(tr("Заявление вернулось с ошибками и ждёт в черновиках."));
    });
    connect(client->notices(), &client::Notices::arrived, this, [this](const api::Notice& notice) {
        if (m_context.navigator.currentId() != u"notices" && m_context.shell.mode() == Mode::Citizen)
            m_context.shell.toast(notice.title);
    });
}

void CitizenBinding::showRegion()
{
    const Mode mode = m_context.shell.mode();
    if (mode != Mode::Guest && mode != Mode::Citizen) {
        m_context.shell.setRegion({});
        return;
    }
    const QString code = m_context.client->catalogue()->regionCode();
    if (code.isEmpty())
        return;
    m_context.client->catalogue()->regions(this, [this](const auto& regions) {
        if (!regions)
            return;
        const QString words = regionInWords(regions->value, m_context.client->catalogue()->regionCode());
        m_context.shell.setRegion(words.isEmpty() ? tr("Выбрать регион") : words);
    });
}

void CitizenBinding::showUnread()
{
    const int unread = m_context.client->notices()->unread();
    m_context.shell.setUnread(unread);
    m_context.shell.setCounter(QStringLiteral("notices"), unread);
}

} // namespace okno::desktop
