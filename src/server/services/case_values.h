// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/case_record.h"
#include "server/services/settings.h"
#include "server/services/templates.h"
#include "server/services/texts.h"
#include "server/storage/accounts.h"

namespace okno::server {

// What the templates of a package may name, for an application as it stands: number, service, agency.{title, address,
// phone, email, hours}, applicant.{full, address}, submittedAt, due, step, status, link, and fields.<name>: what the
// officials have written into the fields of the steps, the last word of each.
class CaseValues {
public:
    CaseValues(const CatalogueShelf& shelf, const Texts& texts, const ServiceSettings& settings)
        : m_shelf(shelf)
        , m_texts(texts)
        , m_settings(settings)
    {
    }
    [[nodiscard]] TemplateValues of(
        const CaseRecord& record, const storage::AccountRow& applicant, const QString& language) const;

private:
    const CatalogueShelf& m_shelf;
    const Texts& m_texts;
    const ServiceSettings& m_settings;
};

} // namespace okno::server
