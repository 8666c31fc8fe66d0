// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "forms/catalogue.h"
#include "regulation/engine.h"
#include "regulation/process.h"
#include "server/storage/database.h"

#include <QHash>
#include <memory>
#include <mutex>

namespace okno::server {

// A service package with its regulation read, in both languages. Never changes.
struct ShelvedPackage {
    forms::ServicePackage package;
    QString digest;
    regulation::Process russian;
    regulation::Process english;

    [[nodiscard]] const regulation::Process& process(const QString& language) const
    {
        return language == u"en" ? english : russian;
    }
    [[nodiscard]] const forms::ServiceCard& card(const QString& language) const { return package.card(language); }
};
using PackagePtr = std::shared_ptr<const ShelvedPackage>;

[[nodiscard]] core::Result<PackagePtr> shelve(const forms::ServicePackage& package);

// The services and agencies that are on offer, and every package version with which an application ever began.
// Safe to use from several threads.
class CatalogueShelf {
public:
    // `folder` is the whole catalogue; `own` the administrator's, laid over it (Catalogue::readOver), which may be
    // absent. What is broken is left out. PackageInvalid when nothing can be offered at all.
    [[nodiscard]] static core::Result<std::unique_ptr<CatalogueShelf>> load(const QString& folder, const QString& own);
    // What was left out and why: PackageInvalid each, with its file.
    [[nodiscard]] const std::vector<core::Error>& faults() const { return m_faults; }

    // Stores the packages on offer, so that applications find them after a new version has come.
    [[nodiscard]] core::Result<> keepIn(storage::Database& database);

    [[nodiscard]] const forms::Classifiers& classifiers(const QString& language) const;
    [[nodiscard]] const forms::Agency* agency(const QString& id, const QString& language) const;
    // By their ids.
    [[nodiscard]] const std::map<QString, forms::Agency>& agencies(const QString& language) const;
    [[nodiscard]] const std::map<QString, PackagePtr>& services() const { return m_services; }
    [[nodiscard]] PackagePtr service(const QString& id) const;
    // A version with which an application began; NotFound only when the storage was tampered with.
    [[nodiscard]] core::Result<PackagePtr> byDigest(storage::Connection& db, const QString& digest) const;
    // Whose days count for an agency.
    [[nodiscard]] const regulation::Engine& engine(const QString& agencyId) const;
    [[nodiscard]] QTimeZone zone(const QString& agencyId) const;
    [[nodiscard]] const core::WorkingCalendar& calendar() const { return m_calendar; }

private:
    CatalogueShelf();
    // What `before` has the same is on the shelf already.
    void add(const forms::Catalogue& catalogue, const QString& folder, const forms::Catalogue& before);
    void addFault(core::Error fault, const QString& folder);
    void addAgency(const forms::Agency& agency, const forms::Words& english);

    std::vector<core::Error> m_faults;
    core::WorkingCalendar m_calendar;
    forms::Classifiers m_classifiers;
    forms::Classifiers m_classifiersEnglish;
    std::map<QString, forms::Agency> m_agencies;
    std::map<QString, forms::Agency> m_agenciesEnglish;
    std::map<QString, PackagePtr> m_services;
    std::map<QString, regulation::Engine> m_engines;
    regulation::Engine m_moscow;
    mutable std::mutex m_mutex;
    mutable QHash<QString, PackagePtr> m_byDigest;
};

// "6500000000000" of the wire: the region in two digits and the municipality, empty when it is the whole region.
struct Place {
    QString region;
    QString municipality;
    [[nodiscard]] static Place fromCode(const QString& code);
    [[nodiscard]] static QString regionCode(const QString& region) { return region.leftJustified(13, u'0'); }
};

} // namespace okno::server
