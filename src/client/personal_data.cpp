// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/personal_data.h"

#include "client/safe_name.h"
#include "client/zip_archive.h"
#include "core/clock.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;

const char* const readme = R"(Копия данных «Окна» на этом компьютере
======================================

Всё, что программа «Окно» хранила о вас на этом компьютере, когда была сделана копия. Файлы .json — текст, их
открывает любой редактор.

settings.json                     настройки окна
servers/СЕРВЕР/server.json        что запомнено о сервере (место, отпечаток сертификата)
servers/СЕРВЕР/account-N/         данные одной учётной записи:
    person.json                   вы, как вас знает сервер
    drafts.json                   черновики и то, что ждёт отправки, с ответами
    files/                        копии приложенных вами файлов; чьи они, сказано в drafts.json
    applications.json             список заявлений; сами они — в applications/
    notices.json                  уведомления
    other.json, settings.json     остальное
documents/                        документы, открытые в окне для просмотра

Здесь нет паролей и ключей входа. Заявления и учётная запись хранятся и на сервере: этот архив — не их замена, и удаление
данных с компьютера их не удаляет.

Храните архив так же, как документы: в нём персональные данные.


A copy of what Okno keeps on this computer
==========================================

Everything that the program Okno kept about you on this computer when the copy was made. The .json files are text, any
editor opens them.

settings.json                     settings of the window
servers/SERVER/server.json        what is remembered of the server (place, fingerprint of its certificate)
servers/SERVER/account-N/         data of one account:
    person.json                   you, as the server knows you
    drafts.json                   drafts and what waits to be sent, with the answers
    files/                        copies of the files that you attached; drafts.json says whose they are
    applications.json             the list of applications; they themselves are in applications/
    notices.json                  notices
    other.json, settings.json     the rest
documents/                        documents opened in the window to be read

There are no passwords and no keys of sessions here. Applications and the account are kept by the server too: this
archive does not replace them, and removing the data from the computer does not remove them.

Keep the archive as you keep your papers: it holds personal data.
)";

QByteArray asText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

QByteArray asText(const QJsonArray& array)
{
    return QJsonDocument(array).toJson();
}

// A connection that reads only, whatever version of the program wrote the file.
class Reader {
public:
    explicit Reader(const QString& path) : m_name(QUuid::createUuid().toString(QUuid::Id128))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        m_open = database.open();
    }
    ~Reader()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    // All rows by the names of their columns; nothing when there is no such table.
    [[nodiscard]] QJsonArray rows(const QString& table) const;
    [[nodiscard]] int count(const QString& table, const QString& where = {}) const;

private:
    QString m_name;
    bool m_open = false;
};

// JSON as JSON, other bytes (signatures) in base64.
QJsonValue cell(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.metaType().id() != QMetaType::QByteArray)
        return QJsonValue::fromVariant(value);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(value.toByteArray(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonArray Reader::rows(const QString& table) const
{
    QJsonArray all;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT * FROM %1").arg(table)))
        return all;
    while (query.next()) {
        const QSqlRecord record = query.record();
        QJsonObject row;
        for (int i = 0; i < record.count(); ++i) {
            if (!record.isNull(i))
                row.insert(record.fieldName(i), cell(record.value(i)));
        }
        all.append(row);
    }
    return all;
}

int Reader::count(const QString& table, const QString& where) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    const QString sql = QStringLiteral("SELECT count(*) FROM %1%2").arg(table, where);
    return query.exec(sql) && query.next() ? query.value(0).toInt() : 0;
}

QStringList foldersIn(const QString& path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString serversIn(const DataPlaces& places)
{
    return places.store + QStringLiteral("/servers");
}

QStringList accountsOf(const DataPlaces& places, const QString& server)
{
    QStringList paths;
    const QString folder = QStringLiteral("%1/%2/accounts").arg(serversIn(places), server);
    const QStringList names = foldersIn(folder);
    for (const QString& name : names)
        paths << folder + u'/' + name;
    return paths;
}

QJsonObject settingsOf(const Reader& reader)
{
    QJsonObject settings;
    const QJsonArray rows = reader.rows(QStringLiteral("settings"));
    for (const QJsonValue& row : rows)
        settings.insert(row[u"name"].toString(), row[u"value"]);
    return settings;
}

// One archive on its way.
class Export {
public:
    Export(const DataPlaces& places, const QString& path, const std::function<bool()>& goesOn)
        : m_places(places)
        , m_goesOn(goesOn)
        , m_zip(path, QDateTime::currentDateTime())
    {
    }

    core::Result<> run()
    {
        put(QStringLiteral("README.txt"), QByteArray(readme));
        putSettings();
        const QStringList servers = foldersIn(serversIn(m_places));
        for (const QString& server : servers)
            putServer(server);
        putFolder(QStringLiteral("documents"), m_places.cache + QStringLiteral("/documents"));
        if (m_error)
            return *m_error;
        return m_zip.finish();
    }

private:
    void put(const QString& name, const QByteArray& bytes)
    {
        if (!m_error && !m_goesOn())
            m_error = Error(ErrorCode::Cancelled);
        if (!m_error)
            note(m_zip.add(name, bytes));
    }

    void putFile(const QString& name, const QString& path)
    {
        if (!m_error)
            note(m_zip.addFile(name, path, m_goesOn));
    }

    void note(const core::Result<>& done)
    {
        if (!done)
            m_error = done.error();
    }

    void putFolder(const QString& name, const QString& path)
    {
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            putFile(name + u'/' + QDir(path).relativeFilePath(file), file);
        }
    }

    void putSettings()
    {
        const QSettings settings(m_places.settings, QSettings::IniFormat);
        QJsonObject all;
        const QStringList keys = settings.allKeys();
        for (const QString& key : keys) {
            const QVariant value = settings.value(key);
            all.insert(key,
                value.metaType().id() == QMetaType::QByteArray
                    ? QJsonValue(QString::fromLatin1(value.toByteArray().toBase64()))
                    : QJsonValue::fromVariant(value));
        }
        put(QStringLiteral("settings.json"), asText(all));
    }

    void putServer(const QString& server)
    {
        const QString name = QStringLiteral("servers/") + server;
        const Reader reader(QStringLiteral("%1/%2/public.sqlite").arg(serversIn(m_places), server));
        put(name + QStringLiteral("/server.json"), asText(settingsOf(reader)));
        int number = 0;
        const QStringList accounts = accountsOf(m_places, server);
        for (const QString& account : accounts)
            putAccount(QStringLiteral("%1/account-%2").arg(name).arg(++number), account);
    }

    void putAccount(const QString& name, const QString& folder)
    {
        const Reader reader(folder + QStringLiteral("/store.sqlite"));
        if (!reader.isOpen()) {
            m_error = m_error.value_or(Error(ErrorCode::LocalStoreFailed));
            return;
        }
        putCopies(name, reader);
        put(name + QStringLiteral("/settings.json"), asText(settingsOf(reader)));
        putDrafts(name, reader, folder);
        // What was broken and moved aside is the person's as well.
        const QStringList broken = QDir(folder).entryList({QStringLiteral("*.broken-*")}, QDir::Files);
        for (const QString& file : broken)
            putFile(name + QStringLiteral("/broken/") + file, folder + u'/' + file);
    }

    void putCopies(const QString& name, const Reader& reader)
    {
        QJsonObject others;
        const QJsonArray rows = reader.rows(QStringLiteral("copies"));
        for (const QJsonValue& row : rows) {
            const QString key = row[u"key"].toString();
            // The store wraps every value in an array.
            const QJsonObject copy{{QStringLiteral("savedAt"), row[u"saved_at"]},
                {QStringLiteral("content"), row[u"json"].toArray().at(0)}};
            if (key == u"person" || key == u"applications" || key == u"notices")
                put(QStringLiteral("%1/%2.json").arg(name, key), asText(copy));
            else if (key.startsWith(u"application/"))
                put(QStringLiteral("%1/applications/%2.json").arg(name, safeName(key.section(u'/', 1))), asText(copy));
            else
                others.insert(key, copy);
        }
        put(name + QStringLiteral("/other.json"), asText(others));
    }

    void putDrafts(const QString& name, const Reader& reader, const QString& folder)
    {
        QHash<QString, QJsonArray> files;
        int number = 0;
        const QJsonArray rows = reader.rows(QStringLiteral("draft_files"));
        for (const QJsonValue& row : rows) {
            QJsonObject file = row.toObject();
            file.remove(QStringLiteral("upload_id"));
            const QString source = folder + QStringLiteral("/files/") + file.value(u"sha256").toString();
            if (QFileInfo::exists(source)) {
                const QString copy =
                    QStringLiteral("files/%1-%2").arg(++number).arg(safeName(file.value(u"name").toString()));
                file.insert(QStringLiteral("copy"), copy);
                putFile(name + u'/' + copy, source);
            }
            files[file.value(u"draft_id").toString()].append(file);
        }
        QHash<QString, QJsonValue> queued;
        const QJsonArray outbox = reader.rows(QStringLiteral("outbox"));
        for (const QJsonValue& row : outbox)
            queued.insert(row[u"draft_id"].toString(), row[u"queued_at"]);
        QJsonArray drafts;
        const QJsonArray all = reader.rows(QStringLiteral("drafts"));
        for (const QJsonValue& row : all) {
            QJsonObject draft = row.toObject();
            const QString id = draft.value(u"id").toString();
            draft.insert(QStringLiteral("files"), files.value(id));
            if (queued.contains(id))
                draft.insert(QStringLiteral("queued_at"), queued.value(id));
            drafts.append(draft);
        }
        put(name + QStringLiteral("/drafts.json"), asText(drafts));
    }

    const DataPlaces& m_places;
    const std::function<bool()>& m_goesOn;
    ZipArchive m_zip;
    std::optional<Error> m_error;
};

qint64 bytesIn(const QString& path)
{
    qint64 bytes = 0;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

KeptData countPersonalData(const DataPlaces& places)
{
    KeptData kept;
    const QStringList servers = foldersIn(serversIn(places));
    for (const QString& server : servers) {
        const QStringList accounts = accountsOf(places, server);
        for (const QString& account : accounts) {
            const Reader reader(account + QStringLiteral("/store.sqlite"));
            ++kept.accounts;
            kept.drafts += reader.count(QStringLiteral("drafts"), QStringLiteral(" WHERE state = 'draft'"));
            kept.waiting += reader.count(QStringLiteral("outbox"));
            kept.files += reader.count(QStringLiteral("draft_files"), QStringLiteral(" WHERE removed = 0"));
        }
    }
    kept.bytes = bytesIn(serversIn(places)) + bytesIn(places.cache);
    return kept;
}

core::Result<> exportPersonalData(const DataPlaces& places, const QString& path, const std::function<bool()>& goesOn)
{
    return Export(places, path, goesOn).run();
}

core::Result<> removePersonalData(const DataPlaces& places)
{
    // The store's own folder may be shared with the settings: only what is ours goes.
    const bool store = QDir(serversIn(places)).removeRecursively();
    const bool cache = places.cache.isEmpty() || QDir(places.cache).removeRecursively();
    QFile::remove(places.settings + QStringLiteral(".lock"));
    const bool settings = !QFile::exists(places.settings) || QFile::remove(places.settings);
    if (store && cache && settings)
        return core::Done{};
    return ErrorCode::LocalStoreFailed;
}

QStringList secretsOf(const DataPlaces& places)
{
    QStringList names;
    const QStringList servers = foldersIn(serversIn(places));
    for (const QString& server : servers)
        names << QStringLiteral("session/") + server;
    return names;
}

} // namespace okno::client
