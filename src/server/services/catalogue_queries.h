// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue.h"
#include "server/services/catalogue_shelf.h"
#include "server/services/settings.h"
#include "server/services/texts.h"

namespace okno::server {

struct ServiceQuery {
    QString region; // KLADR code of a region or municipality; empty: everywhere
    QString words;
    QString agency;
    QString situation;
    QString category;
    QString cursor;
    int limit = api::pageDefault;
};

// What anybody may ask about the services on offer.
class CatalogueQueries {
public:
    CatalogueQueries(
        storage::Database& database, const CatalogueShelf& shelf, const ServiceSettings& settings, const Texts& texts)
        : m_database(database)
        , m_shelf(shelf)
        , m_settings(settings)
        , m_texts(texts)
    {
    }

    // The best fitting first, then the most wanted ones.
    [[nodiscard]] core::Result<api::Page<api::ServiceSummary>> services(
        const ServiceQuery& query, const QString& language) const;
    // `version`: the one with which an application began; empty for the one on offer. NotFound.
    [[nodiscard]] core::Result<PackagePtr> package(const QString& id, const QString& version) const;
    [[nodiscard]] core::Result<api::ServiceDetails> service(
        const QString& id, const QString& version, const QString& language) const;
    [[nodiscard]] core::Result<api::ServiceForm> form(const QString& id, const QString& version) const;
    [[nodiscard]] core::Result<api::AgencyDetails> agency(const QString& id, const QString& language) const;
    [[nodiscard]] api::Classifiers classifiers(const QString& region, const QString& language) const;
    [[nodiscard]] api::Regions regions(const QString& language) const;
    [[nodiscard]] api::About about(const QDateTime& now) const;
    [[nodiscard]] api::Limits limits() const;

private:
    [[nodiscard]] api::ServiceSummary summary(
        const ShelvedPackage& package, const Place& place, const QString& language) const;
    storage::Database& m_database;
    const CatalogueShelf& m_shelf;
    const ServiceSettings& m_settings;
    const Texts& m_texts;
};

// How well a card fits the words that were typed: 0 not at all. Every word must be found, by its stem, with ё as е.
[[nodiscard]] int fitness(const forms::ServiceCard& card, const QString& agencyTitle, const QString& words);

} // namespace okno::server
