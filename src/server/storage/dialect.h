// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

class QSqlError;

namespace okno::server::storage {

// Every difference between the databases; the SQL elsewhere is valid for all of them.
class Dialect {
public:
    enum class Kind { Sqlite, Postgresql };
    explicit Dialect(Kind kind) : m_kind(kind) { }

    [[nodiscard]] QString driver() const; // of Qt Sql
    // The statements of a migration that concern this database.
    [[nodiscard]] QStringList statements(const QString& migration) const;
    [[nodiscard]] QString beginWrite() const;
    // StorageFull, Unavailable (busy) or StorageFailed; the driver's text goes to the log only.
    [[nodiscard]] core::Error error(const QSqlError& error) const;

private:
    Kind m_kind;
};

} // namespace okno::server::storage
