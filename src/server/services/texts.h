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
    // `russian` has the plural forms of the Russian words; either may be null.
    explicit Texts(std::shared_ptr<const QTranslator> english, std::shared_ptr<const QTranslator> russian = {})
        : m_english(std::move(english))
        , m_russian(std::move(russian))
    {
    }
    // `language`: "ru" or "en".
    [[nodiscard]] QString operator()(const QString& language, const char* source) const;
    // The same with a number: «%n рабочих дней» becomes «1 рабочий день» (QT_TRANSLATE_N_NOOP).
    [[nodiscard]] QString counted(const QString& language, const char* source, int number) const;
    // How long something works, as it stands after «действует»: «3 дня», «12 часов», «1 минуту». Never longer than it
    // is.
    [[nodiscard]] QString duration(const QString& language, int seconds) const;

    // «22 ноября 2026», "22 November 2026"
    [[nodiscard]] static QString day(QDate day, const QString& language);
    // «22 ноября 2026, 14:05»
    [[nodiscard]] static QString moment(const QDateTime& moment, const QTimeZone& zone, const QString& language);

private:
    std::shared_ptr<const QTranslator> m_english;
    std::shared_ptr<const QTranslator> m_russian;
};

} // namespace okno::server
