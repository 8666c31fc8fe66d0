// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <memory>

class QTranslator;

namespace okno::server {

// The server's own words, in the language of whoever reads them: the sources are Russian, context "Server".
// Safe to use from several threads.
class Texts {
public:
    Texts() = default;
    explicit Texts(std::shared_ptr<const QTranslator> english) : m_english(std::move(english)) { }
    // `language`: "ru" or "en".
    [[nodiscard]] QString operator()(const QString& language, const char* source) const;

    // «22 ноября 2026», "22 November 2026"
    [[nodiscard]] static QString day(QDate day, const QString& language);
    // «22 ноября 2026, 14:05»
    [[nodiscard]] static QString moment(const QDateTime& moment, const QTimeZone& zone, const QString& language);

private:
    std::shared_ptr<const QTranslator> m_english;
};

} // namespace okno::server
