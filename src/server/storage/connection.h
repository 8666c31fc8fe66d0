// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/storage/dialect.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>
#include <vector>

namespace okno::server::storage {

using Args = QVariantList;

// One row of an answer; columns count from 0.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) { }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] std::optional<QString> maybeText(int column) const;
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> maybeTime(int column) const;

private:
    const QSqlQuery& m_query;
};

// How values are stored.
[[nodiscard]] QVariant maybe(const std::optional<QString>& text);
[[nodiscard]] qint64 toStored(const QDateTime& time);
[[nodiscard]] QVariant maybe(const std::optional<QDateTime>& time);
[[nodiscard]] QDateTime timeFromStored(qint64 milliseconds);

// One connection with its prepared statements; belongs to one thread. The first failure sticks, as in a stream: what
// follows does nothing, and whoever owns the connection asks once at the end.
class Connection {
public:
    Connection(const QString& name, const Dialect& dialect);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] core::Result<> open(const QString& database, const QString& options, const QStringList& pragmas);

    // Returns how many rows were changed.
    int run(QStringView sql, const Args& args = {});
    // Calls use(const Row&) for each row. The same statement must not be run from within.
    template <typename F> void each(QStringView sql, const Args& args, F use)
    {
        QSqlQuery* query = execute(sql, args);
        while (query && query->next())
            use(Row(*query));
        finish(query);
    }
    // The first row as read(const Row&) makes it, or nothing.
    template <typename F> auto first(QStringView sql, const Args& args, F read)
    {
        std::optional<decltype(read(std::declval<const Row&>()))> found;
        QSqlQuery* query = execute(sql, args);
        if (query && query->next())
            found.emplace(read(Row(*query)));
        finish(query);
        return found;
    }
    template <typename F> auto list(QStringView sql, const Args& args, F read)
    {
        std::vector<decltype(read(std::declval<const Row&>()))> found;
        each(sql, args, [&](const Row& row) { found.push_back(read(row)); });
        return found;
    }
    // The first column of the first row, 0 without one.
    [[nodiscard]] qint64 number(QStringView sql, const Args& args = {});

    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    void clearError() { m_error.reset(); }
    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }

private:
    [[nodiscard]] QSqlQuery* execute(QStringView sql, const Args& args);
    void finish(QSqlQuery* query);

    QString m_name;
    Dialect m_dialect;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<core::Error> m_error;
};

} // namespace okno::server::storage
