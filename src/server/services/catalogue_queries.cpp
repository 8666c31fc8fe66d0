// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue_queries.h"

#include "core/version.h"
#include "forms/statement.h"

#include "core/password_strength.h"
#include "server/services/content_type.h"
#include "server/storage/accounts.h"
#include "server/storage/applications.h"
#include "server/storage/cursor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace okno::server {
namespace {

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression parting(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return storage::folded(text).split(parting, Qt::SkipEmptyParts);
}

// Russian endings are at most three letters long where words of a service are concerned: «справки» finds «справка».
QString stem(const QString& word)
{
    const qsizetype cut = word.size() >= 8 ? 3 : word.size() >= 6 ? 2 : word.size() >= 4 ? 1 : 0;
    return word.first(word.size() - cut);
}

bool anyStarts(const QStringList& words, const QString& stem)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(stem); });
}

const QString listName = QStringLiteral("services");

// Who provides it to people of this place; anywhere: whoever the card names.
QString agencyOf(const forms::ServiceCard& card, const Place& place)
{
    return place.region.isEmpty() ? card.agencyId : card.agencyFor(place.region, place.municipality);
}

bool belongsTo(const forms::ServiceCard& card, const QString& agencyId)
{
    return card.agencyId == agencyId
        || std::any_of(card.offers.begin(), card.offers.end(),
            [&](const forms::Offer& offer) { return offer.agency == agencyId; });
}

QString firstSentence(const QString& text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.first(end + 1);
}

QString termText(const core::Term& term, const Texts& texts, const QString& language)
{
    return term.unit == core::Term::Unit::WorkingDays
        ? texts.counted(language, QT_TRANSLATE_N_NOOP("Server", "%n рабочих дней"), term.days)
        : texts.counted(language, QT_TRANSLATE_N_NOOP("Server", "%n календарных дней"), term.days);
}

} // namespace

int fitness(const forms::ServiceCard& card, const QString& agencyTitle, const QString& words)
{
    const QStringList wanted = wordsOf(words);
    const QStringList title = wordsOf(card.title + u' ' + card.shortTitle);
    const QStringList keywords = wordsOf(card.keywords.join(u' '));
    const QStringList rest = wordsOf(card.description + u' ' + card.result + u' ' + agencyTitle);
    int score = 1;
    for (const QString& word : wanted) {
        const QString root = stem(word);
        const int found = anyStarts(title, root) ? 100
            : anyStarts(keywords, root)          ? 50
            : anyStarts(rest, root)              ? 10
                                                 : 0;
        if (found == 0)
            return 0;
        score += found;
    }
    return score;
}

api::ServiceSummary CatalogueQueries::summary(
    const ShelvedPackage& package, const Place& place, const QString& language) const
{
    const forms::ServiceCard& card = package.card(language);
    api::ServiceSummary summary;
    summary.id = card.id;
    summary.title = card.title;
    summary.brief = firstSentence(card.description);
    summary.agencyId = agencyOf(card, place);
    if (const forms::Agency* agency = m_shelf.agency(summary.agencyId, language))
        summary.agencyName = agency->shortTitle.isEmpty() ? agency->title : agency->shortTitle;
    summary.situation = card.lifeSituations.value(0);
    for (const forms::ClassifierItem& item : m_shelf.classifiers(language).lifeSituations) {
        if (item.id == summary.situation)
            summary.situationTitle = item.title;
    }
    summary.cost = card.cost;
    summary.term = termText(card.term, m_texts, language);
    summary.open = true;
    return summary;
}

core::Result<api::Page<api::ServiceSummary>> CatalogueQueries::services(
    const ServiceQuery& query, const QString& language) const
{
    const core::Result<QJsonArray> after = storage::readCursor(listName, query.cursor, 3);
    if (!after)
        return after.error();
    struct Found {
        int score;
        int popularity;
        QString id;
        const ShelvedPackage* package;
        auto key() const { return std::tuple(-score, -popularity, id); }
    };
    const Place place = Place::fromCode(query.region);
    std::vector<Found> found;
    for (const auto& [id, package] : m_shelf.services()) {
        const forms::ServiceCard& card = package->card(language);
        const QString agencyId = agencyOf(card, place);
        const forms::Agency* agency = m_shelf.agency(agencyId, language);
        if ((!query.region.isEmpty() && !card.isOffered(place.region, place.municipality))
            || (!query.agency.isEmpty() && agencyId != query.agency
                && (!query.region.isEmpty() || !belongsTo(card, query.agency)))
            || (!query.situation.isEmpty() && !card.lifeSituations.contains(query.situation))
            || (!query.category.isEmpty() && !card.userCategories.contains(query.category)))
            continue;
        const int score = fitness(card, agency ? agency->title : QString(), query.words);
        if (score > 0)
            found.push_back({score, card.popularity, id, package.get()});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.key() < b.key(); });
    if (!after->isEmpty()) {
        const auto last = std::tuple(after->at(0).toInt(), after->at(1).toInt(), after->at(2).toString());
        std::erase_if(found, [&](const Found& each) { return each.key() <= last; });
    }
    api::Page<api::ServiceSummary> page;
    for (const Found& each : found) {
        if (static_cast<int>(page.items.size()) == query.limit) {
            const Found& last = found[page.items.size() - 1];
            page.next = storage::makeCursor(listName, {-last.score, -last.popularity, last.id});
            break;
        }
        page.items.push_back(summary(*each.package, place, language));
    }
    return page;
}

core::Result<PackagePtr> CatalogueQueries::package(const QString& id, const QString& version) const
{
    const PackagePtr offered = m_shelf.service(id);
    if (offered && (version.isEmpty() || offered->card(QStringLiteral("ru")).version == version))
        return offered;
    if (version.isEmpty())
        return core::ErrorCode::NotFound;
    return m_database.read([&](storage::Connection& db) -> core::Result<PackagePtr> {
        const auto digest = storage::findPackageDigest(db, id, version);
        if (!digest)
            return core::ErrorCode::NotFound;
        return m_shelf.byDigest(db, *digest);
    });
}

core::Result<api::ServiceDetails> CatalogueQueries::service(
    const QString& id, const QString& version, const QString& language) const
{
    const core::Result<PackagePtr> found = package(id, version);
    if (!found)
        return found.error();
    const forms::ServiceCard& card = (*found)->card(language);
    const forms::Agency* agency = m_shelf.agency(card.agencyId, language);
    return api::ServiceDetails{id, card.version, card.toJson(), agency ? agency->toJson() : QJsonObject()};
}

core::Result<api::ServiceForm> CatalogueQueries::form(const QString& id, const QString& version) const
{
    const core::Result<PackagePtr> found = package(id, version);
    if (!found)
        return found.error();
    const forms::ServicePackage& source = (*found)->package;
    const forms::PackageFiles& files = source.files();
    const auto object = [&](const QString& name) { return QJsonDocument::fromJson(files.value(name)).object(); };
    const forms::ServiceCard& card = source.card(QStringLiteral("ru"));
    forms::StatementWords words = forms::StatementWords::of(card);
    for (const auto& [agencyId, agency] : m_shelf.agencies(QStringLiteral("ru"))) {
        if (belongsTo(card, agencyId))
            words.agencies.insert(agencyId, agency.title);
    }
    return api::ServiceForm{id, card.version, source.formSchema(), object(QStringLiteral("form.layout.json")),
        {{QStringLiteral("en"), object(QStringLiteral("i18n/en.json"))}}, words.toJson()};
}

core::Result<api::AgencyDetails> CatalogueQueries::agency(const QString& id, const QString& language) const
{
    const forms::Agency* agency = m_shelf.agency(id, language);
    if (!agency)
        return core::ErrorCode::NotFound;
    api::AgencyDetails details{id, agency->toJson(), {}};
    for (const auto& [serviceId, package] : m_shelf.services()) {
        if (belongsTo(package->card(language), id))
            details.services.push_back(
                summary(*package, Place{agency->regionCode, agency->municipalityCode}, language));
    }
    return details;
}

api::Classifiers CatalogueQueries::classifiers(const QString& region, const QString& language) const
{
    const Place place = Place::fromCode(region);
    const auto count = [&](auto belongs) {
        int services = 0;
        for (const auto& [id, package] : m_shelf.services()) {
            const forms::ServiceCard& card = package->card(language);
            if ((region.isEmpty() || card.isOffered(place.region, place.municipality)) && belongs(card))
                ++services;
        }
        return services;
    };
    api::Classifiers all;
    for (const forms::ClassifierItem& item : m_shelf.classifiers(language).lifeSituations)
        all.situations.push_back({item.id, item.title,
            count([&](const forms::ServiceCard& card) { return card.lifeSituations.contains(item.id); })});
    for (const forms::ClassifierItem& item : m_shelf.classifiers(language).userCategories)
        all.categories.push_back({item.id, item.title,
            count([&](const forms::ServiceCard& card) { return card.userCategories.contains(item.id); })});
    for (const auto& [id, agency] : m_shelf.agencies(language))
        all.agencies.push_back({id, agency.title, count([&](const forms::ServiceCard& card) {
                                    return region.isEmpty() ? belongsTo(card, id) : agencyOf(card, place) == id;
                                })});
    return all;
}

api::Regions CatalogueQueries::regions(const QString& language) const
{
    api::Regions regions;
    for (const forms::Region& region : m_shelf.classifiers(language).regions) {
        api::Region shown{Place::regionCode(region.code), region.title, {}};
        for (const forms::Municipality& municipality : region.municipalities)
            shown.municipalities.push_back({municipality.code, municipality.title});
        regions.items.push_back(std::move(shown));
    }
    return regions;
}

api::About CatalogueQueries::about(const QDateTime& now) const
{
    QString region = m_settings.regionCode;
    const auto& regions = m_shelf.classifiers(QStringLiteral("ru")).regions;
    if (region.isEmpty() && !regions.empty())
        region = regions.front().municipalities.empty() ? Place::regionCode(regions.front().code)
                                                        : regions.front().municipalities.front().code;
    return {m_settings.name, core::version(), m_settings.demo, region, now};
}

api::Limits CatalogueQueries::limits() const
{
    api::Limits limits;
    limits.maxFileBytes = m_settings.maxFileBytes;
    limits.maxFiles = m_settings.maxFiles;
    limits.acceptedTypes = acceptedTypes();
    limits.maxAnswersBytes = m_settings.maxAnswersBytes;
    limits.smsCodeSeconds = m_settings.smsCodeSeconds;
    limits.emailCodeSeconds = m_settings.emailCodeSeconds;
    limits.codeTries = m_settings.codeTries;
    limits.codeResendSeconds = m_settings.codeResendSeconds;
    limits.timestamps = !m_settings.signing.timestampUrl.isEmpty();
    limits.codeLength = m_settings.codeLength;
    limits.passwordMinLength = core::passwordMinLength;
    limits.sessionSeconds = m_settings.sessionSeconds;
    limits.uploadSeconds = m_settings.uploadSeconds;
    limits.pageMax = api::pageMax;
    return limits;
}

} // namespace okno::server
