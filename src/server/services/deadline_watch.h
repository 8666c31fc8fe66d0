// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/official_notices.h"
#include "server/storage/deadlines.h"

namespace okno::server {

// Tells people about deadlines, each once: that a step is due today or late (the official who has it and the
// supervisors of the agency), that the term of the service is over (the applicant too, with the package's notice). What
// was told is stored with the telling, so that a restart says nothing twice. On working days from eight o'clock where
// the agency is. Run now and then.
class DeadlineWatch {
public:
    DeadlineWatch(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf,
        const CaseWriter& writer, const OfficialNotices& notices)
        : m_database(database)
        , m_clock(clock)
        , m_shelf(shelf)
        , m_writer(writer)
        , m_notices(notices)
    {
    }
    // About how many deadlines people were told.
    [[nodiscard]] core::Result<int> run();

private:
    [[nodiscard]] core::Result<int> run(const QString& agencyId, storage::DeadlineKind kind, QDate today);
    [[nodiscard]] core::Result<bool> tell(
        storage::Transaction& transaction, const QString& id, storage::DeadlineKind kind, QDate today) const;

    storage::Database& m_database;
    const core::Clock& m_clock;
    const CatalogueShelf& m_shelf;
    const CaseWriter& m_writer;
    const OfficialNotices& m_notices;
};

} // namespace okno::server
