// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QVariant>
#include <memory>

namespace okno::server::storage {

// What is bound to the question marks of a statement: whole numbers, QString, QByteArray (UTF-8 text that is ready),
// an invalid QVariant (NULL).
using Args = QVariantList;

// A prepared statement. Columns count from 0 and belong to the row on which next() has stopped.
class Statement {
public:
    virtual ~Statement() = default;
    // Binds and runs as far as the first row; `args` must stay until end(). False when it failed.
    [[nodiscard]] virtual bool begin(const Args& args) = 0;
    // False after the last row and on failure.
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual bool hasFailed() const = 0;
    // How many rows it has changed.
    [[nodiscard]] virtual int changed() const = 0;
    virtual void end() = 0;

    [[nodiscard]] virtual QString text(int column) const = 0;
    // UTF-8
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
};

// One connection as the database's own library has it; belongs to one thread.
class Driver {
public:
    virtual ~Driver() = default;
    // Nothing when it failed. Must not outlive the driver.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(QStringView sql) = 0;
    // Why the last call failed: StorageFull, Unavailable (busy) or StorageFailed; its words are for the log only.
    [[nodiscard]] virtual core::Error error() const = 0;
};

} // namespace okno::server::storage
