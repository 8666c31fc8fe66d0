// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_catalogue.h"

#include "forms/statement.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace okno::test {
namespace {

QString termText(const forms::ServiceCard& card)
{
    return card.term.unit == core::Term::Unit::WorkingDays ? QStringLiteral("%1 рабочих дней").arg(card.term.days)
                                                           : QStringLiteral("%1 календарных дней").arg(card.term.days);
}

} // namespace

FakeCatalogue::FakeCatalogue(FakeServer& server)
{
    auto loaded = forms::Catalogue::loadFolder(QStringLiteral(OKNO_SOURCE_DIR "/resources/catalogue"));
    if (loaded)
        m_catalogue = *loaded;
    server.on("GET /v1/about", [this](const FakeRequest&) {
        return FakeReply::json(api::toJson(api::About{QStringLiteral("Окно, Сахалинская область"),
            QStringLiteral("0.1.0"), demo, regionCode, QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC)}));
    });
    server.on("GET /v1/limits", [this](const FakeRequest&) {
        api::Limits limits;
        limits.maxFileBytes = maxFileBytes;
        limits.maxFiles = 50;
        limits.acceptedTypes = {
            QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png")};
        limits.codeLength = 6;
        limits.passwordMinLength = 8;
        return FakeReply::json(api::toJson(limits));
    });
    server.on("GET /v1/regions", [this](const FakeRequest&) { return regions(); });
    server.on("GET /v1/classifiers", [this](const FakeRequest&) { return classifiers(); });
    server.on("GET /v1/services", [this](const FakeRequest& request) { return services(request); });
    for (const forms::ServicePackage& package : m_catalogue.services) {
        const QByteArray id = package.card().id.toLatin1();
        const forms::Agency* agency = m_catalogue.agency(package.card().agencyId);
        server.on(QByteArray("GET /v1/services/" + id).constData(),
            FakeReply::json(api::toJson(api::ServiceDetails{package.card().id, package.card().version,
                package.card().toJson(), agency ? agency->toJson() : QJsonObject()})));
        const auto object = [&](const char* name) {
            return QJsonDocument::fromJson(package.files().value(QString::fromLatin1(name))).object();
        };
        forms::StatementWords words = forms::StatementWords::of(package.card());
        for (const forms::Agency& one : m_catalogue.agencies)
            words.agencies.insert(one.id, one.title);
        server.on(QByteArray("GET /v1/services/" + id + "/form").constData(),
            FakeReply::json(api::toJson(api::ServiceForm{package.card().id, package.card().version,
                package.formSchema(), object("form.layout.json"), {}, words.toJson()})));
    }
    for (const forms::Agency& agency : m_catalogue.agencies) {
        api::AgencyDetails details{agency.id, agency.toJson(), {}};
        for (const forms::ServicePackage& package : m_catalogue.services) {
            if (package.card().agencyId == agency.id)
                details.services.push_back(summary(package));
        }
        server.on(
            QByteArray("GET /v1/agencies/" + agency.id.toLatin1()).constData(), FakeReply::json(api::toJson(details)));
    }
}

api::ServiceSummary FakeCatalogue::summary(const forms::ServicePackage& package) const
{
    const forms::ServiceCard& card = package.card();
    const forms::Agency* agency = m_catalogue.agency(card.agencyId);
    return {card.id, card.title, card.description.section(QStringLiteral(". "), 0, 0) + u'.', card.agencyId,
        agency ? agency->shortTitle : QString(), card.lifeSituations.value(0), {}, card.cost, termText(card), true};
}

FakeReply FakeCatalogue::services(const FakeRequest& request) const
{
    const auto asked = [&](const char* name) {
        return request.query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    api::Page<api::ServiceSummary> page;
    for (const forms::ServicePackage& package : m_catalogue.services) {
        const forms::ServiceCard& card = package.card();
        const QString text = asked("q");
        if ((!asked("agency").isEmpty() && card.agencyId != asked("agency"))
            || (!asked("situation").isEmpty() && !card.lifeSituations.contains(asked("situation")))
            || (!asked("category").isEmpty() && !card.userCategories.contains(asked("category")))
            || (!text.isEmpty() && !card.title.contains(text, Qt::CaseInsensitive)
                && !card.keywords.join(u' ').contains(text, Qt::CaseInsensitive)))
            continue;
        page.items.push_back(summary(package));
    }
    return FakeReply::json(api::toJson(page));
}

FakeReply FakeCatalogue::classifiers() const
{
    api::Classifiers all;
    const auto count = [this](auto belongs) {
        int services = 0;
        for (const forms::ServicePackage& package : m_catalogue.services)
            services += belongs(package.card()) ? 1 : 0;
        return services;
    };
    for (const forms::ClassifierItem& item : m_catalogue.classifiers.lifeSituations)
        all.situations.push_back(
            {item.id, item.title, count([&](const auto& card) { return card.lifeSituations.contains(item.id); })});
    for (const forms::ClassifierItem& item : m_catalogue.classifiers.userCategories)
        all.categories.push_back(
            {item.id, item.title, count([&](const auto& card) { return card.userCategories.contains(item.id); })});
    for (const forms::Agency& agency : m_catalogue.agencies)
        all.agencies.push_back(
            {agency.id, agency.title, count([&](const auto& card) { return card.agencyId == agency.id; })});
    return FakeReply::json(api::toJson(all));
}

FakeReply FakeCatalogue::regions() const
{
    api::Regions regions;
    for (const forms::Region& region : m_catalogue.classifiers.regions) {
        api::Region said{region.code + QStringLiteral("00000000000"), region.title, {}};
        for (const forms::Municipality& municipality : region.municipalities)
            said.municipalities.push_back({municipality.code, municipality.title});
        regions.items.push_back(said);
    }
    return FakeReply::json(api::toJson(regions));
}

} // namespace okno::test
