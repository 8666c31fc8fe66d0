// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/connection.h"

#include <QTimeZone>

namespace okno::server::storage {

std::optional<QString> Row::maybeText(int column) const
{
    return m_statement.isNull(column) ? std::nullopt : std::optional(text(column));
}

QDateTime Row::time(int column) const
{
    return timeFromStored(number(column));
}

std::optional<QDateTime> Row::maybeTime(int column) const
{
    return m_statement.isNull(column) ? std::nullopt : std::optional(time(column));
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

Connection::Connection(std::unique_ptr<Driver> driver, const Dialect& dialect)
    : m_driver(std::move(driver))
    , m_dialect(dialect)
{
}

Connection::~Connection()
{
    m_prepared.clear();
}

Statement* Connection::execute(QStringView sql, const Args& args)
{
    if (m_error)
        return nullptr;
    // Looked up without a copy of the text.
    auto found = m_prepared.find(QString::fromRawData(sql.data(), sql.size()));
    if (found == m_prepared.end()) {
        std::shared_ptr<Statement> statement = m_driver->prepare(sql);
        if (!statement) {
            m_error = m_driver->error();
            return nullptr;
        }
        found = m_prepared.insert(sql.toString(), std::move(statement));
    }
    Statement* statement = found->get();
    if (statement->begin(args))
        return statement;
    m_error = m_driver->error();
    statement->end();
    return nullptr;
}

void Connection::finish(Statement* statement)
{
    if (!statement)
        return;
    if (!m_error && statement->hasFailed())
        m_error = m_driver->error();
    statement->end();
}

int Connection::run(QStringView sql, const Args& args)
{
    Statement* statement = execute(sql, args);
    if (!statement)
        return 0;
    const int changed = statement->changed();
    statement->end();
    return changed;
}

Snapshot::~Snapshot()
{
    // A failure must not keep the transaction open for those who come after.
    const std::optional<core::Error> failed = m_connection.error();
    m_connection.clearError();
    m_connection.run(u"COMMIT");
    m_connection.setError(failed);
}

qint64 Connection::number(QStringView sql, const Args& args)
{
    return first(sql, args, [](const Row& row) { return row.number(0); }).value_or(0);
}

} // namespace okno::server::storage
