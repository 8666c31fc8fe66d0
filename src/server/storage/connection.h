// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/storage/dialect.h"
#include "server/storage/driver.h"

#include <QDateTime>
#include <QHash>
#include <memory>
#include <optional>
#include <vector>

namespace okno::server::storage {

// One row of an answer; columns count from 0.
class Row {
public:
    explicit Row(const Statement& statement) : m_statement(statement) { }
    [[nodiscard]] QString text(int column) const { return m_statement.text(column); }
    // UTF-8
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement.bytes(column); }
    [[nodiscard]] std::optional<QString> maybeText(int column) const;
    [[nodiscard]] qint64 number(int column) const { return m_statement.number(column); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> maybeTime(int column) const;

private:
    const Statement& m_statement;
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
    Connection(std::unique_ptr<Driver> driver, const Dialect& dialect);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Returns how many rows were changed.
    int run(QStringView sql, const Args& args = {});
    // Calls use(const Row&) for each row. The same statement must not be run from within.
    template <typename F> void each(QStringView sql, const Args& args, F use)
    {
        Statement* statement = execute(sql, args);
        while (statement && statement->next())
            use(Row(*statement));
        finish(statement);
    }
    // The first row as read(const Row&) makes it, or nothing.
    template <typename F> auto first(QStringView sql, const Args& args, F read)
    {
        std::optional<decltype(read(std::declval<const Row&>()))> found;
        Statement* statement = execute(sql, args);
        if (statement && statement->next())
            found.emplace(read(Row(*statement)));
        finish(statement);
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
    void setError(const std::optional<core::Error>& error) { m_error = error; }
    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }

private:
    [[nodiscard]] Statement* execute(QStringView sql, const Args& args);
    void finish(Statement* statement);

    std::unique_ptr<Driver> m_driver;
    Dialect m_dialect;
    QHash<QString, std::shared_ptr<Statement>> m_prepared;
    std::optional<core::Error> m_error;
};

// All reads during its life see the same moment, and the locks are taken once for all of them.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : m_connection(connection) { m_connection.run(u"BEGIN"); }
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_connection;
};

} // namespace okno::server::storage
