// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/service_package.h"

#include "forms/package_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

namespace okno::forms {
namespace {

constexpr qint64 maxBytes = 16 * 1024 * 1024;
constexpr int maxFiles = 500;

QString inWords(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

QString textOf(const PackageFiles& files, const QString& name)
{
    return QString::fromUtf8(files.value(name));
}

} // namespace

namespace {

QJsonObject withDictionaries(QJsonObject schema, const FormModel& form, const QString& pointer)
{
    QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        QString key = it.key();
        key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        QJsonObject property = it.value().toObject();
        const FormField* field = form.field(pointer + u'/' + key);
        if (field && field->kind == FieldKind::Dictionary) {
            QJsonArray options;
            for (const FieldOption& option : field->options)
                options.append(
                    QJsonObject{{QStringLiteral("const"), option.code}, {QStringLiteral("title"), option.title}});
            property.insert(QStringLiteral("oneOf"), options);
        } else if (!field) {
            property = withDictionaries(property, form, pointer + u'/' + key);
        }
        it.value() = property;
    }
    if (!properties.isEmpty())
        schema.insert(QStringLiteral("properties"), properties);
    return schema;
}

} // namespace

struct ServicePackage::Data {
    PackageFiles files;
    ServiceCard card;
    ServiceCard cardEn;
    FormModel form;
    FormModel formEn;
    Words russian;
    Words english;
};

core::Result<PackageFiles> readPackageFolder(const QString& folder)
{
    PackageFiles files;
    qint64 bytes = 0;
    const QDir root(QDir(folder).absolutePath());
    QDirIterator it(root.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const QString name = root.relativeFilePath(file.fileName());
        bytes += file.size();
        if (bytes > maxBytes || files.size() >= maxFiles)
            return packageFault(name, {}, inWords(QT_TRANSLATE_NOOP("Package", "Описание услуги слишком велико.")));
        if (!file.open(QIODevice::ReadOnly))
            return packageFault(name, {}, inWords(QT_TRANSLATE_NOOP("Package", "Файл не читается.")));
        files.insert(name, file.readAll());
    }
    if (files.isEmpty())
        return packageFault(
            root.dirName(), {}, inWords(QT_TRANSLATE_NOOP("Package", "В этой папке нет описания услуги.")));
    return files;
}

QStringList noticeEvents()
{
    static const QStringList events{QStringLiteral("submitted"), QStringLiteral("taken"), QStringLiteral("remark"),
        QStringLiteral("answered"), QStringLiteral("approved"), QStringLiteral("refused"), QStringLiteral("withdrawn"),
        QStringLiteral("overdue")};
    return events;
}

core::Result<Words> parseWords(const QByteArray& bytes, const QString& file)
{
    const auto json = parseObject(bytes, file);
    if (!json)
        return json.error();
    QHash<QString, QString> table;
    for (auto it = json->begin(); it != json->end(); ++it) {
        if (it.value().toString().isEmpty())
            return packageFault(
                file, u'/' + it.key(), inWords(QT_TRANSLATE_NOOP("Package", "Текст не должен быть пустым.")));
        table.insert(it.key(), it.value().toString());
    }
    return Words(std::move(table));
}

ServicePackage::ServicePackage() : m_data(std::make_shared<const Data>()) { }

core::Result<ServicePackage> ServicePackage::load(const PackageFiles& files)
{
    std::vector<core::Error> faults;
    const auto keep = [&](const core::Error& error) {
        core::Error first = error;
        std::vector<core::Error> more = std::move(first.more);
        first.more.clear();
        faults.push_back(std::move(first));
        faults.insert(faults.end(), more.begin(), more.end());
    };
    QStringList needed{QStringLiteral("service.json"), QStringLiteral("form.schema.json"),
        QStringLiteral("form.layout.json"), QStringLiteral("regulation.bpmn"),
        QStringLiteral("templates/application.html"), QStringLiteral("templates/result.html")};
    for (const QString& event : noticeEvents())
        needed.append(QStringLiteral("templates/notices/%1.ru.txt").arg(event));
    for (const QString& name : std::as_const(needed)) {
        if (files.value(name).isEmpty())
            keep(packageFault(name, {}, inWords(QT_TRANSLATE_NOOP("Package", "Этого файла не хватает."))));
    }
    if (!faults.empty())
        return joined(std::move(faults));

    auto data = std::make_shared<Data>();
    data->files = files;
    if (const QString name = QStringLiteral("i18n/en.json"); files.contains(name)) {
        auto english = parseWords(files.value(name), name);
        if (english)
            data->english = *english;
        else
            keep(english.error());
    }
    QMap<QString, QByteArray> dictionaries;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().startsWith(u"dictionaries/") && it.key().endsWith(u".json"))
            dictionaries.insert(it.key().sliced(13).chopped(5), it.value());
    }
    if (auto form = FormModel::load(files.value(QStringLiteral("form.schema.json")),
            files.value(QStringLiteral("form.layout.json")), dictionaries)) {
        data->form = *form;
        data->formEn = form->translated(data->english);
    } else {
        keep(form.error());
    }
    const auto json = parseObject(files.value(QStringLiteral("service.json")), QStringLiteral("service.json"));
    const auto card = json ? ServiceCard::fromJson(*json) : core::Result<ServiceCard>(json.error());
    if (card) {
        data->card = *card;
        data->cardEn = card->translated(data->english);
    } else {
        keep(card.error());
    }
    if (!faults.empty())
        return joined(std::move(faults));
    ServicePackage package;
    package.m_data = std::move(data);
    return package;
}

core::Result<ServicePackage> ServicePackage::loadFolder(const QString& folder)
{
    const auto files = readPackageFolder(folder);
    return files ? load(*files) : core::Result<ServicePackage>(files.error());
}

const PackageFiles& ServicePackage::files() const
{
    return m_data->files;
}

QString ServicePackage::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = m_data->files.begin(); it != m_data->files.end(); ++it) {
        // Lengths keep a name from running into the bytes that follow it.
        const QByteArray name = it.key().toUtf8();
        hash.addData(QByteArray::number(name.size()) + ':' + name + QByteArray::number(it->size()) + ':');
        hash.addData(*it);
    }
    return QString::fromLatin1(hash.result().toHex());
}

const ServiceCard& ServicePackage::card(const QString& language) const
{
    return language == u"en" ? m_data->cardEn : m_data->card;
}

const FormModel& ServicePackage::form(const QString& language) const
{
    return language == u"en" ? m_data->formEn : m_data->form;
}

const Words& ServicePackage::words(const QString& language) const
{
    return language == u"en" ? m_data->english : m_data->russian;
}

QByteArray ServicePackage::regulation() const
{
    return m_data->files.value(QStringLiteral("regulation.bpmn"));
}

QJsonObject ServicePackage::formSchema() const
{
    const auto schema =
        parseObject(m_data->files.value(QStringLiteral("form.schema.json")), QStringLiteral("form.schema.json"));
    return withDictionaries(schema.valueOr({}), m_data->form, {});
}

QString ServicePackage::applicationTemplate() const
{
    return textOf(m_data->files, QStringLiteral("templates/application.html"));
}

QString ServicePackage::resultTemplate() const
{
    return textOf(m_data->files, QStringLiteral("templates/result.html"));
}

QString ServicePackage::notice(const QString& event, const QString& language) const
{
    const QString text = textOf(m_data->files, QStringLiteral("templates/notices/%1.%2.txt").arg(event, language));
    return text.isEmpty() ? textOf(m_data->files, QStringLiteral("templates/notices/%1.ru.txt").arg(event)) : text;
}

} // namespace okno::forms
