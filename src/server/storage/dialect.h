// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace okno::server::storage {

// Every difference between the databases' SQL; what is written elsewhere is valid for all of them.
class Dialect {
public:
    enum class Kind { Sqlite, Postgresql };
    explicit Dialect(Kind kind) : m_kind(kind) { }

    // The statements of a migration that concern this database.
    [[nodiscard]] QStringList statements(const QString& migration) const;
    [[nodiscard]] QString beginWrite() const;

private:
    Kind m_kind;
};

} // namespace okno::server::storage
