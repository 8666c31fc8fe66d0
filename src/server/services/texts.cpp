// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace okno::server {
namespace {

const QLocale& localeOf(const QString& language)
{
    static const QLocale russian(QLocale::Russian, QLocale::Russia);
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return language == u"en" ? english : russian;
}

} // namespace

QString Texts::operator()(const QString& language, const char* source) const
{
    if (language == u"en" && m_english) {
        const QString translated = m_english->translate("Server", source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

QString Texts::counted(const QString& language, const char* source, int number) const
{
    const QTranslator* translator = language == u"en" ? m_english.get() : m_russian.get();
    QString text = translator ? translator->translate("Server", source, nullptr, number) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return text.replace(QStringLiteral("%n"), QString::number(number));
}

QString Texts::duration(const QString& language, int seconds) const
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    // The largest unit that says it exactly, or nearly so.
    const auto fits = [seconds](int unit) { return seconds >= 3 * unit || (seconds >= unit && seconds % unit == 0); };
    if (fits(day))
        return counted(language, QT_TRANSLATE_N_NOOP("Server", "%n дней"), seconds / day);
    if (fits(hour))
        return counted(language, QT_TRANSLATE_N_NOOP("Server", "%n часов"), seconds / hour);
    if (fits(minute))
        return counted(language, QT_TRANSLATE_N_NOOP("Server", "%n минут"), seconds / minute);
    return counted(language, QT_TRANSLATE_N_NOOP("Server", "%n секунд"), seconds);
}

QString Texts::day(QDate day, const QString& language)
{
    return day.isValid() ? localeOf(language).toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString Texts::moment(const QDateTime& moment, const QTimeZone& zone, const QString& language)
{
    return localeOf(language).toString(moment.toTimeZone(zone), QStringLiteral("d MMMM yyyy, HH:mm"));
}

} // namespace okno::server
