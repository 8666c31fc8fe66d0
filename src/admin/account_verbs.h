// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"
#include "api/accounts.h"

namespace okno::admin {

// okno-admin account add: the first administrator, and officials.
class AccountAdd final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("account add"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

class AccountList final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("account list"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// account block, account unblock, account password, account snils: one change of an account that exists.
class AccountChange final : public Verb {
public:
    enum class What { Block, Unblock, Password, Snils };
    explicit AccountChange(What what) : m_what(what) { }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;

private:
    What m_what;
};

} // namespace okno::admin
