// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"

namespace okno::admin {

// okno-admin sign FILE (--module M.so [--certificate ID] | --p12 FILE) [--attached] [--pin-fd N] -o SIG
class SignVerb final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sign"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// okno-admin tokens [--module M.so]: what is in the readers, and the certificates there. Asks for no PIN.
class TokensVerb final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("tokens"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

} // namespace okno::admin
