// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/agency.h"
#include "forms/classifiers.h"
#include "forms/service_package.h"

#include <vector>

namespace okno::forms {

// Everything under resources/catalogue: classifiers.json, agencies/*.json, <agency>/<service>/, i18n/en.json.
struct Catalogue {
    Classifiers classifiers;
    std::vector<Agency> agencies; // sorted by id
    std::vector<ServicePackage> services; // sorted by id
    Words english; // of the classifiers and the agencies

    // Also holds the parts against each other: a service names an agency, classifiers and regions that exist.
    // PackageInvalid with every fault in Error::more.
    [[nodiscard]] static core::Result<Catalogue> loadFolder(const QString& folder);

    [[nodiscard]] const Agency* agency(const QString& id) const;
    [[nodiscard]] const ServicePackage* service(const QString& id) const;
};

} // namespace okno::forms
