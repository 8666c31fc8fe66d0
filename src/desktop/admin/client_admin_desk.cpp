// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/client_admin_desk.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/client.h"
#include "client/connectivity.h"
#include "client/session.h"

namespace okno::desktop {

ClientAdminDesk::ClientAdminDesk(client::Client& client, QObject* parent) : AdminDesk(parent), m_client(client)
{
    connect(m_client.connectivity(), &client::Connectivity::changed, this, &AdminDesk::onlineChanged);
}

void ClientAdminDesk::listAccounts(
    const AccountQuery& query, const QString& cursor, int limit, Answer<api::Page<api::Account>> answer)
{
    m_client.api()->send<api::Page<api::Account>>(
        client::calls::listAccounts({query.text, query.role, cursor, limit}), this, std::move(answer));
}

void ClientAdminDesk::addAccount(const api::NewAccount& account, const QByteArray& key, Answer<api::Account> answer)
{
    m_client.api()->send<api::Account>(client::calls::addAccount(account, key), this, std::move(answer));
}

void ClientAdminDesk::changeAccount(
    const QString& id, int version, const api::AccountChange& change, Answer<api::Account> answer)
{
    m_client.api()->send<api::Account>(client::calls::changeAccount(id, change, version), this, std::move(answer));
}

void ClientAdminDesk::listJournal(
    const JournalQuery& query, const QString& cursor, int limit, Answer<api::Page<api::JournalRecord>> answer)
{
    m_client.api()->send<api::Page<api::JournalRecord>>(
        client::calls::listJournal({query.subject, query.actorId, query.action, cursor, limit}), this,
        std::move(answer));
}

void ClientAdminDesk::listAgencies(Answer<std::vector<api::Choice>> answer)
{
    m_client.api()->send<api::Classifiers>(client::calls::listClassifiers({}), this,
        [answer = std::move(answer)](const core::Result<api::Classifiers>& classifiers) {
            if (classifiers)
                answer(classifiers->agencies);
            else
                answer(classifiers.error());
        });
}

void ClientAdminDesk::about(Answer<api::About> answer)
{
    m_client.api()->send<api::About>(client::calls::about(), this, std::move(answer));
}

void ClientAdminDesk::limits(Answer<api::Limits> answer)
{
    m_client.api()->send<api::Limits>(client::calls::limits(), this, std::move(answer));
}

bool ClientAdminDesk::isOnline() const
{
    return m_client.connectivity()->isOnline();
}

QString ClientAdminDesk::myId() const
{
    const auto& person = m_client.session()->person();
    return person ? person->id : QString();
}

QString ClientAdminDesk::serverAddress() const
{
    return m_client.api()->server().display();
}

} // namespace okno::desktop
