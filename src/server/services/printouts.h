// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "server/services/actor.h"
#include "server/services/case_values.h"

namespace okno::server {

// What is printed of an application: the templates application.html and result.html of the package with which it
// began. A printed document is Russian, as the templates are.
class Printouts {
public:
    Printouts(storage::Database& database, const core::Clock& clock, const CatalogueShelf& shelf, const Texts& texts,
        const CaseValues& values)
        : m_database(database)
        , m_clock(clock)
        , m_shelf(shelf)
        , m_texts(texts)
        , m_values(values)
    {
    }
    // `part`: "application" (also when empty) or "result", else InvalidField "/part". The applicant gets the result
    // when the service was provided; an official gets it before, as a draft to be signed, dated today and in the own
    // name. NotFound for what is not theirs and where there is nothing to print.
    [[nodiscard]] core::Result<api::Printout> print(const Actor& actor, const QString& id, const QString& part) const;

private:
    [[nodiscard]] core::Result<QJsonObject> decision(
        storage::Connection& db, const CaseRecord& record, const Actor& actor) const;

    storage::Database& m_database;
    const core::Clock& m_clock;
    const CatalogueShelf& m_shelf;
    const Texts& m_texts;
    const CaseValues& m_values;
};

} // namespace okno::server
