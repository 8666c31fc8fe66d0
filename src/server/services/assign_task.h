// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/official_actions.h"
#include "server/services/official_notices.h"

namespace okno::server {

// PUT /v1/tasks/{id}/assignment: a supervisor gives a task of the own agency to one of its officials, whoever has it.
// Who did it and whose it was stand in the journal; the official is told.
class AssignTask : public OfficialAction {
public:
    AssignTask(storage::Database& database, const CatalogueShelf& shelf, const CaseWriter& writer, const CaseView& view,
        const OfficialNotices& notices)
        : OfficialAction(database, shelf, writer, view)
        , m_notices(notices)
    {
    }
    // Forbidden to anybody but a supervisor, NotFound, VersionMismatch, WrongStatus when it is final, InvalidField
    // "/officialId" for somebody who is no official of the agency.
    void run(
        const Actor& actor, const QString& id, const QString& ifMatch, const api::Assignment& assignment, Done done);

private:
    [[nodiscard]] core::Result<Answer> work(storage::Transaction& transaction, const Actor& actor, const QString& id,
        const QString& ifMatch, const api::Assignment& assignment) const;

    const OfficialNotices& m_notices;
};

} // namespace okno::server
