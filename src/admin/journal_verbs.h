// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"

namespace okno::admin {

// okno-admin journal verify --data DIR: proves the chain of the event journal and names the first broken record.
class JournalVerify final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("journal verify"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// okno-admin backup --data DIR -o FOLDER: a consistent copy while oknod works.
class Backup final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// okno-admin catalogue check DIR: reads a catalogue as oknod would and tells every fault.
class CatalogueCheck final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("catalogue check"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

} // namespace okno::admin
