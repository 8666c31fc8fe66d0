// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>
#include <cstdio>

namespace okno::admin {

// What okno-admin ends with; docs/cli.md describes them.
enum ExitCode { Fine = 0, Failed = 1, WrongUsage = 2, NoData = 3, Broken = 4 };

// How a verb tells what it did: sentences for people, or one JSON object a line with --json.
class Output {
public:
    explicit Output(bool json) : m_json(json) { }
    [[nodiscard]] bool isJson() const { return m_json; }
    void say(const QString& sentence, const QJsonObject& object) const;
    // On standard error; never holds a secret.
    void complain(const QString& sentence) const;

private:
    bool m_json;
};

// One thing that an administrator can ask for, e.g. "journal verify".
class Verb {
public:
    virtual ~Verb() = default;
    [[nodiscard]] virtual QString name() const = 0;
    // One line of --help.
    [[nodiscard]] virtual QString help() const = 0;
    // What the command line may hold besides --json.
    virtual void describe(QCommandLineParser& parser) const = 0;
    [[nodiscard]] virtual int run(const QCommandLineParser& parser, const Output& output) = 0;
};

// The words of an error for an administrator.
[[nodiscard]] QString wordsOf(const core::Error& error);
[[nodiscard]] QString inWords(const char* source);

} // namespace okno::admin
