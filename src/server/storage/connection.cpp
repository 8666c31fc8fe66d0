// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/connection.h"

#include <QSqlError>
#include <QTimeZone>

namespace okno::server::storage {

std::optional<QString> Row::maybeText(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

QDateTime Row::time(int column) const
{
    return timeFromStored(number(column));
}

std::optional<QDateTime> Row::maybeTime(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(timeFromStored(value.toLongLong()));
}

QVariant maybe(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

qint64 toStored(const QDateTime& time)
{
    return time.toMSecsSinceEpoch();
}

QVariant maybe(const std::optional<QDateTime>& time)
{
    return time ? QVariant(toStored(*time)) : QVariant();
}

QDateTime timeFromStored(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

Connection::Connection(const QString& name, const Dialect& dialect) : m_name(name), m_dialect(dialect) { }

Connection::~Connection()
{
    m_prepared.clear();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

core::Result<> Connection::open(const QString& database, const QString& options, const QStringList& pragmas)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    db.setDatabaseName(database);
    db.setConnectOptions(options);
    if (!db.open())
        return m_dialect.error(db.lastError());
    for (const QString& pragma : pragmas) {
        QSqlQuery query(db);
        if (!query.exec(pragma))
            return m_dialect.error(query.lastError());
    }
    return core::Done();
}

QSqlQuery* Connection::execute(QStringView sql, const Args& args)
{
    if (m_error)
        return nullptr;
    // Looked up without a copy of the text.
    auto found = m_prepared.find(QString::fromRawData(sql.data(), sql.size()));
    if (found == m_prepared.end()) {
        auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql.toString())) {
            m_error = m_dialect.error(query->lastError());
            return nullptr;
        }
        found = m_prepared.insert(sql.toString(), std::move(query));
    }
    QSqlQuery* query = found->get();
    for (qsizetype i = 0; i < args.size(); ++i) {
        const QVariant& value = args.at(i);
        // Qt takes a null QString for NULL; NULL is written as an invalid variant here.
        if (value.typeId() == QMetaType::QString && static_cast<const QString*>(value.constData())->isNull())
            query->bindValue(static_cast<int>(i), QStringLiteral(""));
        else
            query->bindValue(static_cast<int>(i), value);
    }
    if (!query->exec()) {
        m_error = m_dialect.error(query->lastError());
        query->finish();
        return nullptr;
    }
    return query;
}

void Connection::finish(QSqlQuery* query)
{
    if (!query)
        return;
    if (!m_error && query->lastError().type() != QSqlError::NoError)
        m_error = m_dialect.error(query->lastError());
    query->finish();
}

int Connection::run(QStringView sql, const Args& args)
{
    QSqlQuery* query = execute(sql, args);
    if (!query)
        return 0;
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

qint64 Connection::number(QStringView sql, const Args& args)
{
    return first(sql, args, [](const Row& row) { return row.number(0); }).value_or(0);
}

} // namespace okno::server::storage
