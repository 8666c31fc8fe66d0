// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/catalogue.h"

#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>

namespace okno::forms {
namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

const QString classifiersFile = QStringLiteral("classifiers.json");
const QString wordsFile = QStringLiteral("i18n/en.json");

// Reads one folder into a catalogue that may hold something already. Every fault names its file from the top of the
// folder.
class CatalogueLoader {
public:
    CatalogueLoader(const QString& folder, Catalogue base)
        : m_root(QDir(folder).absolutePath())
        , m_catalogue(std::move(base))
    {
    }

    CatalogueReading load()
    {
        loadClassifiers();
        loadAgencies();
        loadServices();
        return {std::move(m_catalogue), std::move(m_faults)};
    }
    [[nodiscard]] bool has(const QString& name) const { return QFile::exists(m_root.filePath(name)); }

private:
    void keep(core::Error error, const QString& prefix)
    {
        std::vector<core::Error> more = std::move(error.more);
        error.more.clear();
        if (!prefix.isEmpty())
            error.params.insert(
                QStringLiteral("file"), prefix + u'/' + error.params.value(QStringLiteral("file")).toString());
        m_faults.push_back(std::move(error));
        for (core::Error& each : more)
            keep(std::move(each), prefix);
    }

    core::Result<QJsonObject> readJson(const QString& name)
    {
        QFile file(m_root.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return packageFault(name, {}, words(QT_TRANSLATE_NOOP("Package", "Файл не читается.")));
        return parseObject(file.readAll(), name);
    }

    void loadClassifiers()
    {
        if (has(classifiersFile)) {
            const auto json = readJson(classifiersFile);
            const auto read =
                json ? Classifiers::fromJson(*json, classifiersFile) : core::Result<Classifiers>(json.error());
            if (read)
                m_catalogue.classifiers.add(*read);
            else
                keep(read.error(), {});
        }
        if (!has(wordsFile))
            return;
        const auto english = readJson(wordsFile);
        if (!english) {
            keep(english.error(), {});
            return;
        }
        QHash<QString, QString> table;
        for (auto it = english->begin(); it != english->end(); ++it)
            table.insert(it.key(), it.value().toString());
        m_catalogue.english.add(Words(std::move(table)));
    }

    void loadAgencies()
    {
        const QDir folder(m_root.filePath(QStringLiteral("agencies")));
        for (const QString& entry : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            const QString name = QStringLiteral("agencies/") + entry;
            const auto json = readJson(name);
            const auto read = json ? Agency::fromJson(*json, name) : core::Result<Agency>(json.error());
            if (!read) {
                keep(read.error(), {});
                continue;
            }
            std::erase_if(m_catalogue.agencies, [&](const Agency& each) { return each.id == read->id; });
            m_catalogue.agencies.push_back(*read);
        }
        std::sort(m_catalogue.agencies.begin(), m_catalogue.agencies.end(),
            [](const Agency& a, const Agency& b) { return a.id < b.id; });
    }

    void loadServices()
    {
        QSet<QString> taken;
        for (const QString& agency : m_root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir folder(m_root.filePath(agency));
            for (const QString& service : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QDir package(folder.filePath(service));
                if (package.exists(QStringLiteral("service.json")) || package.exists(QStringLiteral("regulation.bpmn")))
                    loadService(package.path(), agency + u'/' + service, taken);
            }
        }
        std::sort(m_catalogue.services.begin(), m_catalogue.services.end(),
            [](const ServicePackage& a, const ServicePackage& b) { return a.card().id < b.card().id; });
    }

    void loadService(const QString& path, const QString& name, QSet<QString>& taken)
    {
        const auto package = ServicePackage::loadFolder(path);
        if (!package) {
            keep(package.error(), name);
            return;
        }
        const QString file = name + QStringLiteral("/service.json");
        const QString id = package->card().id;
        std::vector<core::Error> faults = m_catalogue.faultsOf(*package, file);
        if (taken.contains(id))
            faults.push_back(packageFault(
                file, QStringLiteral("/id"), words(QT_TRANSLATE_NOOP("Package", "Такая услуга уже есть."))));
        if (!faults.empty()) {
            keep(joined(std::move(faults)), {});
            return;
        }
        taken.insert(id);
        std::erase_if(m_catalogue.services, [&](const ServicePackage& each) { return each.card().id == id; });
        m_catalogue.services.push_back(*package);
    }

    QDir m_root;
    Catalogue m_catalogue;
    std::vector<core::Error> m_faults;
};

bool holds(const std::vector<ClassifierItem>& items, const QString& id)
{
    return std::any_of(items.begin(), items.end(), [&](const ClassifierItem& item) { return item.id == id; });
}

} // namespace

core::Result<CatalogueReading> Catalogue::read(const QString& folder)
{
    CatalogueLoader loader(folder, {});
    CatalogueReading reading = loader.load();
    if (!loader.has(classifiersFile))
        return packageFault(classifiersFile, {}, words(QT_TRANSLATE_NOOP("Package", "Этого файла не хватает.")));
    // Without them every service would be at fault.
    if (reading.catalogue.classifiers == Classifiers())
        return joined(std::move(reading.faults));
    return reading;
}

CatalogueReading Catalogue::readOver(const Catalogue& base, const QString& folder)
{
    return CatalogueLoader(folder, base).load();
}

core::Result<Catalogue> Catalogue::loadFolder(const QString& folder)
{
    core::Result<CatalogueReading> reading = read(folder);
    if (!reading)
        return reading.error();
    if (!reading->faults.empty())
        return joined(std::move(reading->faults));
    return std::move(reading->catalogue);
}

std::vector<core::Error> Catalogue::faultsOf(const ServicePackage& package, const QString& file) const
{
    std::vector<core::Error> faults;
    const ServiceCard& card = package.card();
    const auto fault = [&](const QString& place, const QString& value) {
        faults.push_back(
            packageFault(file, place, words(QT_TRANSLATE_NOOP("Package", "В каталоге нет «%1».")).arg(value)));
    };
    if (!agency(card.agencyId))
        fault(QStringLiteral("/agency"), card.agencyId);
    if (!holds(classifiers.departments, card.departmentId))
        fault(QStringLiteral("/department"), card.departmentId);
    for (const QString& id : card.lifeSituations) {
        if (!holds(classifiers.lifeSituations, id))
            fault(QStringLiteral("/lifeSituations"), id);
    }
    for (const QString& id : card.userCategories) {
        if (!holds(classifiers.userCategories, id))
            fault(QStringLiteral("/userCategories"), id);
    }
    for (const Offer& offer : card.offers) {
        const QString title = classifiers.regionTitle(offer.region, offer.municipality);
        const bool found =
            !title.isEmpty() && (offer.municipality.isEmpty() || title != classifiers.regionTitle(offer.region));
        if (!found)
            fault(QStringLiteral("/offers"), offer.region + u' ' + offer.municipality);
        if (!offer.agency.isEmpty() && !agency(offer.agency))
            fault(QStringLiteral("/offers"), offer.agency);
    }
    return faults;
}

const Agency* Catalogue::agency(const QString& id) const
{
    for (const Agency& each : agencies) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

const ServicePackage* Catalogue::service(const QString& id) const
{
    for (const ServicePackage& each : services) {
        if (each.card().id == id)
            return &each;
    }
    return nullptr;
}

} // namespace okno::forms
