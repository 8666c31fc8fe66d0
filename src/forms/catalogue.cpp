// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/catalogue.h"

#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace okno::forms {
namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

// Gathers the parts and their faults; every fault names its file from the top of the catalogue.
class CatalogueLoader {
public:
    explicit CatalogueLoader(const QString& folder) : m_root(folder) { }

    core::Result<Catalogue> load()
    {
        loadClassifiers();
        loadAgencies();
        loadServices();
        checkTogether();
        if (!m_faults.empty())
            return joined(std::move(m_faults));
        return std::move(m_catalogue);
    }

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
        const QString name = QStringLiteral("classifiers.json");
        const auto json = readJson(name);
        const auto read = json ? Classifiers::fromJson(*json, name) : core::Result<Classifiers>(json.error());
        if (read)
            m_catalogue.classifiers = *read;
        else
            keep(read.error(), {});
        if (const auto english = readJson(QStringLiteral("i18n/en.json"))) {
            QHash<QString, QString> table;
            for (auto it = english->begin(); it != english->end(); ++it)
                table.insert(it.key(), it.value().toString());
            m_catalogue.english = Words(std::move(table));
        }
    }

    void loadAgencies()
    {
        const QDir folder(m_root.filePath(QStringLiteral("agencies")));
        for (const QString& entry : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            const QString name = QStringLiteral("agencies/") + entry;
            const auto json = readJson(name);
            const auto read = json ? Agency::fromJson(*json, name) : core::Result<Agency>(json.error());
            if (read)
                m_catalogue.agencies.push_back(*read);
            else
                keep(read.error(), {});
        }
    }

    void loadServices()
    {
        for (const QString& agency : m_root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir folder(m_root.filePath(agency));
            for (const QString& service : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                if (!QFile::exists(folder.filePath(service + QStringLiteral("/service.json"))))
                    continue;
                auto read = ServicePackage::loadFolder(folder.filePath(service));
                if (read)
                    m_catalogue.services.push_back(*read);
                else
                    keep(read.error(), agency + u'/' + service);
            }
        }
        std::sort(m_catalogue.services.begin(), m_catalogue.services.end(),
            [](const ServicePackage& a, const ServicePackage& b) { return a.card().id < b.card().id; });
    }

    static bool has(const std::vector<ClassifierItem>& items, const QString& id)
    {
        return std::any_of(items.begin(), items.end(), [&](const ClassifierItem& item) { return item.id == id; });
    }

    void checkTogether()
    {
        QString last;
        for (const ServicePackage& package : m_catalogue.services) {
            const ServiceCard& card = package.card();
            const auto fault = [&](const QString& place, const QString& value) {
                m_faults.push_back(packageFault(card.agencyId + u'/' + card.id + QStringLiteral("/service.json"), place,
                    words(QT_TRANSLATE_NOOP("Package", "В каталоге нет «%1».")).arg(value)));
            };
            if (card.id == last)
                m_faults.push_back(packageFault(card.agencyId + u'/' + card.id + QStringLiteral("/service.json"),
                    QStringLiteral("/id"), words(QT_TRANSLATE_NOOP("Package", "Такая услуга уже есть."))));
            last = card.id;
            if (!m_catalogue.agency(card.agencyId))
                fault(QStringLiteral("/agency"), card.agencyId);
            if (!has(m_catalogue.classifiers.departments, card.departmentId))
                fault(QStringLiteral("/department"), card.departmentId);
            for (const QString& id : card.lifeSituations) {
                if (!has(m_catalogue.classifiers.lifeSituations, id))
                    fault(QStringLiteral("/lifeSituations"), id);
            }
            for (const QString& id : card.userCategories) {
                if (!has(m_catalogue.classifiers.userCategories, id))
                    fault(QStringLiteral("/userCategories"), id);
            }
            for (const Offer& offer : card.offers) {
                const QString title = m_catalogue.classifiers.regionTitle(offer.region, offer.municipality);
                const bool found = !title.isEmpty()
                    && (offer.municipality.isEmpty() || title != m_catalogue.classifiers.regionTitle(offer.region));
                if (!found)
                    fault(QStringLiteral("/offers"), offer.region + u' ' + offer.municipality);
                if (!offer.agency.isEmpty() && !m_catalogue.agency(offer.agency))
                    fault(QStringLiteral("/offers"), offer.agency);
            }
        }
    }

    QDir m_root;
    Catalogue m_catalogue;
    std::vector<core::Error> m_faults;
};

} // namespace

core::Result<Catalogue> Catalogue::loadFolder(const QString& folder)
{
    return CatalogueLoader(folder).load();
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
