// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"

namespace okno::admin {

// okno-admin update publish: offers a signed package of the program to whoever runs an older one.
class UpdatePublish final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("update publish"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

class UpdateList final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("update list"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

class UpdateWithdraw final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("update withdraw"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

} // namespace okno::admin
