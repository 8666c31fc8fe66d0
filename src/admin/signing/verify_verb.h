// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"

namespace okno::admin {

// okno-admin verify SIG [--content FILE] [--trust DIR|FILE]… [--accredited DIR|FILE]… [--crl FILE]… [--at TIME]
// [--online [--cache DIR] [--private-addresses]]
class VerifyVerb final : public Verb {
public:
    // What it ends with; other verbs have other codes (docs/cli.md).
    enum Exit { Valid = 0, Invalid = 1, Unreadable = 2, TrustUnknown = 3 };

    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

} // namespace okno::admin
