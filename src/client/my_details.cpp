// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/my_details.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/local_store.h"
#include "client/session.h"

namespace okno::client {
namespace {

using Part = LocalStore::Part;

const QString copyKey = QStringLiteral("details");

} // namespace

MyDetails::MyDetails(ApiClient* api, LocalStore* store, Session* session, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_session(session)
{
    connect(store, &LocalStore::accountChanged, this, &MyDetails::recall);
}

bool MyDetails::isCitizen() const
{
    return m_session->isLoggedIn() && m_session->person()->role == core::Role::Citizen;
}

void MyDetails::recall()
{
    const auto copy = m_store->copy(Part::Account, copyKey);
    m_details = copy ? api::fromAnswer<api::PersonalDetails>(copy->json).valueOr({}) : api::PersonalDetails();
    Q_EMIT changed();
}

void MyDetails::take(const api::PersonalDetails& details)
{
    m_store->keep(Part::Account, copyKey, api::toJson(details));
    if (m_details == details)
        return;
    m_details = details;
    Q_EMIT changed();
}

void MyDetails::refresh()
{
    if (!isCitizen())
        return;
    m_api->send(calls::getDetails(), this,
        Then<api::PersonalDetails>(
            [this, account = m_store->account()](const core::Result<api::PersonalDetails>& details) {
                if (details && account == m_store->account())
                    take(*details);
            }));
}

RequestHandle MyDetails::save(const api::NewPersonalDetails& details, QObject* context, Then<api::PersonalDetails> then)
{
    return m_api->send(calls::putDetails(details, m_details.version), context,
        Then<api::PersonalDetails>([this, account = m_store->account(), then = std::move(then)](
                                       const core::Result<api::PersonalDetails>& kept) {
            if (account != m_store->account())
                return;
            if (kept)
                take(*kept);
            else if (kept.error().code == core::ErrorCode::VersionMismatch)
                refresh();
            if (then)
                then(kept);
        }));
}

} // namespace okno::client
