// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/agency.h"
#include "forms/classifiers.h"
#include "forms/service_package.h"

#include <vector>

namespace okno::forms {

struct CatalogueReading;

// Everything under resources/catalogue: classifiers.json, agencies/*.json, <agency>/<service>/, i18n/en.json.
struct Catalogue {
    Classifiers classifiers;
    std::vector<Agency> agencies; // sorted by id
    std::vector<ServicePackage> services; // sorted by id
    Words english; // of the classifiers and the agencies

    // Also holds the parts against each other: a service names an agency, classifiers and regions that exist.
    // PackageInvalid with every fault in Error::more.
    [[nodiscard]] static core::Result<Catalogue> loadFolder(const QString& folder);
    // The same without what is broken: a faulty service or agency is left out and the rest is there. PackageInvalid
    // only when nothing can be used, as without classifiers.
    [[nodiscard]] static core::Result<CatalogueReading> read(const QString& folder);
    // `folder` laid over `base`: its services, agencies, classifiers and words add to the base or take the place of
    // what has the same id; each of them may be absent. A broken one leaves what the base has.
    [[nodiscard]] static CatalogueReading readOver(const Catalogue& base, const QString& folder);
    // What a service names that is not in this catalogue; `file` is its card, for the words.
    [[nodiscard]] std::vector<core::Error> faultsOf(const ServicePackage& package, const QString& file) const;

    [[nodiscard]] const Agency* agency(const QString& id) const;
    [[nodiscard]] const ServicePackage* service(const QString& id) const;
};

// What could be read of a folder, and what is wrong with the rest.
struct CatalogueReading {
    Catalogue catalogue;
    std::vector<core::Error> faults; // PackageInvalid each, with the file from the top of the folder
};

} // namespace okno::forms
