// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "server/services/actor.h"
#include "server/storage/database.h"

namespace okno::server {

// GET and PUT /v1/me/details: what a citizen wants forms to be filled in with. The journal says which of it was
// changed, never what it is.
class PersonalDetails {
public:
    PersonalDetails(storage::Database& database, const core::Clock& clock) : m_database(database), m_clock(clock) { }

    [[nodiscard]] core::Result<api::PersonalDetails> read(const Actor& actor) const;
    // VersionMismatch; InvalidField with pointers, all at once.
    void put(const Actor& actor, const QString& ifMatch, const api::NewPersonalDetails& details,
        std::function<void(core::Result<api::PersonalDetails>)> done);

private:
    storage::Database& m_database;
    const core::Clock& m_clock;
};

} // namespace okno::server
