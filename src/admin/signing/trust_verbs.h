// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/verb.h"

namespace okno::admin {

// okno-admin trust list: whose certificates the server trusts, which of them are marked as accredited.
class TrustList final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("trust list"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// okno-admin trust add [--accredited] FILE: a running oknod sees it at once.
class TrustAdd final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("trust add"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// okno-admin trust remove FINGERPRINT: eight or more characters of the SHA-256 of one certificate.
class TrustRemove final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("trust remove"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

// okno-admin trust check FILE: whether the way of a certificate leads to a trusted root, by the files alone.
class TrustCheck final : public Verb {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("trust check"); }
    [[nodiscard]] QString help() const override;
    void describe(QCommandLineParser& parser) const override;
    [[nodiscard]] int run(const QCommandLineParser& parser, const Output& output) override;
};

} // namespace okno::admin
