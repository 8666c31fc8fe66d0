// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/home_region.h"

#include "client/catalogue.h"
#include "client/connectivity.h"
#include "client/local_store.h"
#include "client/session.h"

namespace okno::client {
namespace {

using Part = LocalStore::Part;

// A choice that the server does not have yet: of the person, or of the window before anybody logged in.
const QString unsentSetting = QStringLiteral("region/unsent");

} // namespace

HomeRegion::HomeRegion(
    Session* session, LocalStore* store, Catalogue* catalogue, Connectivity* connectivity, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_catalogue(catalogue)
{
    connect(session, &Session::personChanged, this, &HomeRegion::takeOver);
    connect(session, &Session::loggedOut, this, [this] {
        m_sending.cancel();
        m_isSending = false;
    });
    connect(connectivity, &Connectivity::changed, this, [this](bool online) {
        if (online)
            send();
    });
}

bool HomeRegion::isCitizen() const
{
    return m_session->isLoggedIn() && m_session->person()->role == core::Role::Citizen;
}

void HomeRegion::choose(const QString& code)
{
    m_catalogue->setRegionCode(code);
    m_store->setSetting(isCitizen() ? Part::Account : Part::Public, unsentSetting, code);
    send();
}

void HomeRegion::takeOver()
{
    if (!isCitizen())
        return;
    const std::optional<QString>& kept = m_session->person()->regionCode;
    // A guest's choice becomes the person's own only when they have none: the computer may be somebody else's.
    if (const QString guest = m_store->setting(Part::Public, unsentSetting); !guest.isEmpty()) {
        m_store->setSetting(Part::Public, unsentSetting, {});
        if (!kept)
            m_store->setSetting(Part::Account, unsentSetting, guest);
    }
    const QString unsent = m_store->setting(Part::Account, unsentSetting);
    if (!unsent.isEmpty()) {
        m_catalogue->setRegionCode(unsent);
        send();
    } else if (kept) {
        m_catalogue->setRegionCode(*kept);
    }
}

void HomeRegion::send()
{
    if (m_isSending || !isCitizen())
        return;
    const QString unsent = m_store->setting(Part::Account, unsentSetting);
    if (unsent.isEmpty())
        return;
    if (m_session->person()->regionCode == unsent) {
        m_store->setSetting(Part::Account, unsentSetting, {});
        return;
    }
    m_isSending = true;
    api::PersonChange change;
    change.regionCode = unsent;
    m_sending = m_session->change(change, this,
        Then<api::Person>([this, unsent, id = m_session->person()->id](const core::Result<api::Person>& person) {
            m_isSending = false;
            if (!isCitizen() || m_session->person()->id != id)
                return;
            if (person || person.error().code == core::ErrorCode::InvalidField) {
                if (m_store->setting(Part::Account, unsentSetting) == unsent)
                    m_store->setSetting(Part::Account, unsentSetting, {});
                send(); // another place may have been chosen meanwhile
            } else if (person.error().code == core::ErrorCode::VersionMismatch) {
                m_session->refresh(); // and again with the new version
            }
        }));
}

} // namespace okno::client
