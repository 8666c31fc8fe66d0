// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue_shelf.h"

#include "server/storage/applications.h"

#include <QDir>
#include <QJsonDocument>

namespace okno::server {
namespace {

const char* const defaultZone = "Europe/Moscow";

QString packed(const forms::PackageFiles& files)
{
    QJsonObject object;
    for (auto file = files.begin(); file != files.end(); ++file)
        object.insert(file.key(), QString::fromLatin1(file.value().toBase64()));
    return QString::fromLatin1(qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact)).toBase64());
}

forms::PackageFiles unpacked(const QString& content)
{
    forms::PackageFiles files;
    const QJsonObject object =
        QJsonDocument::fromJson(qUncompress(QByteArray::fromBase64(content.toLatin1()))).object();
    for (auto file = object.begin(); file != object.end(); ++file)
        files.insert(file.key(), QByteArray::fromBase64(file.value().toString().toLatin1()));
    return files;
}

} // namespace

Place Place::fromCode(const QString& code)
{
    const QString region = code.first(qMin<qsizetype>(2, code.size()));
    return {region, code.size() == 13 && !code.endsWith(QString(11, u'0')) ? code : QString()};
}

core::Result<PackagePtr> shelve(const forms::ServicePackage& package)
{
    const core::Result<regulation::Process> process = regulation::Process::parse(package.regulation());
    if (!process)
        return process.error();
    return std::make_shared<const ShelvedPackage>(
        ShelvedPackage{package, package.digest(), *process, process->translated(package.words(QStringLiteral("en")))});
}

CatalogueShelf::CatalogueShelf()
    : m_calendar(core::WorkingCalendar::russia())
    , m_moscow(m_calendar, QTimeZone(defaultZone))
{
}

core::Result<std::unique_ptr<CatalogueShelf>> CatalogueShelf::load(const QString& folder, const QString& own)
{
    core::Result<forms::CatalogueReading> base = forms::Catalogue::read(folder);
    if (!base)
        return base.error();
    std::unique_ptr<CatalogueShelf> shelf(new CatalogueShelf);
    for (core::Error& fault : base->faults)
        shelf->addFault(std::move(fault), folder);
    shelf->add(base->catalogue, folder, {});
    if (!own.isEmpty() && QDir(own).exists()) {
        forms::CatalogueReading over = forms::Catalogue::readOver(base->catalogue, own);
        for (core::Error& fault : over.faults)
            shelf->addFault(std::move(fault), own);
        shelf->add(over.catalogue, own, base->catalogue);
    }
    if (shelf->m_services.empty() && !shelf->m_faults.empty())
        return shelf->m_faults.front();
    return shelf;
}

void CatalogueShelf::addFault(core::Error fault, const QString& folder)
{
    QVariant& file = fault.params[QStringLiteral("file")];
    file = QString(folder + u'/' + file.toString());
    m_faults.push_back(std::move(fault));
}

void CatalogueShelf::addAgency(const forms::Agency& agency, const forms::Words& english)
{
    m_agencies.insert_or_assign(agency.id, agency);
    m_agenciesEnglish.insert_or_assign(agency.id, agency.translated(english));
    const QTimeZone zone(agency.timeZone.toLatin1());
    m_engines.insert_or_assign(
        agency.id, regulation::Engine(m_calendar, zone.isValid() ? zone : QTimeZone(defaultZone)));
}

void CatalogueShelf::add(const forms::Catalogue& catalogue, const QString& folder, const forms::Catalogue& before)
{
    m_classifiers = catalogue.classifiers;
    m_classifiersEnglish = catalogue.classifiers.translated(catalogue.english);
    for (const forms::Agency& agency : catalogue.agencies)
        addAgency(agency, catalogue.english);
    for (const forms::ServicePackage& package : catalogue.services) {
        const QString id = package.card().id;
        if (const forms::ServicePackage* same = before.service(id); same && same->digest() == package.digest())
            continue;
        const core::Result<PackagePtr> shelved = shelve(package);
        if (!shelved) {
            core::Error fault = shelved.error();
            std::vector<core::Error> more = std::move(fault.more);
            fault.more.clear();
            more.insert(more.begin(), std::move(fault));
            for (core::Error& each : more)
                addFault(std::move(each), folder + u'/' + package.card().agencyId + u'/' + id);
            continue;
        }
        m_services.insert_or_assign(id, *shelved);
        m_byDigest.insert((*shelved)->digest, *shelved);
    }
}

core::Result<> CatalogueShelf::keepIn(storage::Database& database)
{
    return database.writeNow<core::Done>([this](storage::Transaction& transaction) -> core::Result<> {
        for (const auto& [id, shelved] : m_services) {
            const forms::ServicePackage& package = shelved->package;
            if (storage::findPackage(transaction.db(), shelved->digest))
                continue;
            storage::keepPackage(transaction.db(),
                {shelved->digest, id, package.card().version, packed(package.files())}, transaction.now());
            transaction.record({std::nullopt, QStringLiteral("oknod"), QStringLiteral("package.added"),
                QStringLiteral("service/") + id,
                {{QStringLiteral("version"), package.card().version}, {QStringLiteral("digest"), shelved->digest}}});
        }
        return core::Done();
    });
}

const forms::Classifiers& CatalogueShelf::classifiers(const QString& language) const
{
    return language == u"en" ? m_classifiersEnglish : m_classifiers;
}

const std::map<QString, forms::Agency>& CatalogueShelf::agencies(const QString& language) const
{
    return language == u"en" ? m_agenciesEnglish : m_agencies;
}

const forms::Agency* CatalogueShelf::agency(const QString& id, const QString& language) const
{
    const auto& all = agencies(language);
    const auto found = all.find(id);
    return found == all.end() ? nullptr : &found->second;
}

PackagePtr CatalogueShelf::service(const QString& id) const
{
    const auto found = m_services.find(id);
    return found == m_services.end() ? nullptr : found->second;
}

core::Result<PackagePtr> CatalogueShelf::byDigest(storage::Connection& db, const QString& digest) const
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_byDigest.constFind(digest);
        if (found != m_byDigest.constEnd())
            return *found;
    }
    const auto row = storage::findPackage(db, digest);
    if (!row)
        return core::Error(core::ErrorCode::NotFound, {}, {}, QStringLiteral("package %1 is not kept").arg(digest));
    const auto package = forms::ServicePackage::load(unpacked(row->content));
    if (!package)
        return package.error();
    const core::Result<PackagePtr> shelved = shelve(*package);
    if (shelved) {
        const std::lock_guard lock(m_mutex);
        m_byDigest.insert(digest, *shelved);
    }
    return shelved;
}

const regulation::Engine& CatalogueShelf::engine(const QString& agencyId) const
{
    const auto found = m_engines.find(agencyId);
    return found == m_engines.end() ? m_moscow : found->second;
}

QTimeZone CatalogueShelf::zone(const QString& agencyId) const
{
    const auto found = m_agencies.find(agencyId);
    const QTimeZone zone = found == m_agencies.end() ? QTimeZone() : QTimeZone(found->second.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone(defaultZone);
}

} // namespace okno::server
