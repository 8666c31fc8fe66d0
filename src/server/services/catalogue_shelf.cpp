// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue_shelf.h"

#include "server/storage/applications.h"

#include <QDir>
#include <QFile>
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

core::Error fault(const QString& file, const QString& problem)
{
    return core::Error(core::ErrorCode::PackageInvalid, {},
        {{QStringLiteral("file"), file}, {QStringLiteral("problem"), problem}}, file + QStringLiteral(": ") + problem);
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
    const core::Result<forms::Catalogue> catalogue = forms::Catalogue::loadFolder(QDir(folder).absolutePath());
    if (!catalogue)
        return catalogue.error();
    std::unique_ptr<CatalogueShelf> shelf(new CatalogueShelf);
    if (const core::Result<> added = shelf->add(*catalogue); !added)
        return added.error();
    if (!own.isEmpty() && QDir(own).exists()) {
        if (const core::Result<> added = shelf->addOwn(own); !added)
            return added.error();
    }
    return shelf;
}

void CatalogueShelf::addAgency(const forms::Agency& agency, const forms::Words& english)
{
    m_agencies.insert_or_assign(agency.id, agency);
    m_agenciesEnglish.insert_or_assign(agency.id, agency.translated(english));
    const QTimeZone zone(agency.timeZone.toLatin1());
    m_engines.insert_or_assign(
        agency.id, regulation::Engine(m_calendar, zone.isValid() ? zone : QTimeZone(defaultZone)));
}

core::Result<> CatalogueShelf::add(const forms::Catalogue& catalogue)
{
    m_classifiers = catalogue.classifiers;
    m_classifiersEnglish = catalogue.classifiers.translated(catalogue.english);
    for (const forms::Agency& agency : catalogue.agencies)
        addAgency(agency, catalogue.english);
    for (const forms::ServicePackage& package : catalogue.services) {
        const core::Result<PackagePtr> shelved = shelve(package);
        if (!shelved)
            return shelved.error();
        m_services.insert_or_assign(package.card().id, *shelved);
        m_byDigest.insert((*shelved)->digest, *shelved);
    }
    return core::Done();
}

core::Result<> CatalogueShelf::addOwn(const QString& folder)
{
    const QDir root(QDir(folder).absolutePath());
    const QDir agencies(root.filePath(QStringLiteral("agencies")));
    for (const QString& name : agencies.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(agencies.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fault(name, QStringLiteral("the file cannot be read"));
        const auto agency = forms::Agency::fromJson(QJsonDocument::fromJson(file.readAll()).object(), name);
        if (!agency)
            return agency.error();
        addAgency(*agency, forms::Words());
    }
    for (const QString& owner : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (owner == u"agencies" || owner == u"i18n")
            continue;
        const QDir services(root.filePath(owner));
        for (const QString& name : services.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto package = forms::ServicePackage::loadFolder(services.filePath(name));
            if (!package)
                return package.error();
            if (!m_agencies.contains(package->card().agencyId))
                return fault(owner + u'/' + name, QStringLiteral("the agency is unknown"));
            const core::Result<PackagePtr> shelved = shelve(*package);
            if (!shelved)
                return shelved.error();
            m_services.insert_or_assign(package->card().id, *shelved);
            m_byDigest.insert((*shelved)->digest, *shelved);
        }
    }
    return core::Done();
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
