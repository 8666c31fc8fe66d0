// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace okno::server {

// Where settings come from: the command line before the environment before the file before the default.
struct SettingsInput {
    QStringList arguments; // "key=value", in the order given
    QMap<QString, QString> environment; // OKNO_HTTP_THREADS for http.threads
    QString file; // TOML; empty for none
};

// The settings of a program by name. Each part of the server adds its own; a value is checked when it is read, and a
// wrong one is SettingsInvalid with the key in `pointer` ("/http.threads") and a sentence for the administrator in
// `detail`.
class SettingsRegistry {
public:
    void add(const char* key, QString& value, const char* help);
    void add(const char* key, QStringList& value, const char* help); // a list in TOML, commas elsewhere
    void add(const char* key, bool& value, const char* help);
    void add(const char* key, int& value, int least, int most, const char* help);
    void add(const char* key, qint64& value, qint64 least, qint64 most, const char* help);
    void add(const char* key, double& value, double least, double most, const char* help);
    // Seconds, fractions allowed, kept as milliseconds.
    void addSeconds(const char* key, int& milliseconds, double least, double most, const char* help);
    // A value with a form of its own: `set` answers what is wrong with it, or nothing.
    void addText(const char* key, const QString& shown, const char* help, std::function<QString(const QString&)> set);

    // Reads all sources into the values.
    [[nodiscard]] core::Result<> load(const SettingsInput& input);
    // One line a setting: key, default, help (translated in the context "Settings").
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QStringList keys() const;

private:
    struct Entry {
        QString key;
        QString shown; // the default
        const char* help;
        std::function<QString(const QString&)> set;
    };
    [[nodiscard]] const Entry* find(const QString& key) const;
    [[nodiscard]] core::Result<> apply(const QString& key, const QString& value, const QString& from) const;
    [[nodiscard]] core::Result<> loadFile(const QString& path) const;

    std::vector<Entry> m_entries;
};

} // namespace okno::server
