// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/language.h"

#include <QTranslator>

namespace okno::server::http {
namespace {

// The weight of "en;q=0.8" in thousandths; 1000 without q, 0 when it is unreadable.
int weight(QByteArrayView parameters)
{
    const qsizetype at = parameters.indexOf("q=");
    if (at < 0)
        return 1000;
    bool ok = false;
    const double q = parameters.sliced(at + 2).trimmed().toDouble(&ok);
    return ok && q >= 0 && q <= 1 ? static_cast<int>(q * 1000) : 0;
}

bool names(QByteArrayView range, QByteArrayView language)
{
    return range.size() >= language.size() && range.first(language.size()).compare(language, Qt::CaseInsensitive) == 0
        && (range.size() == language.size() || range[language.size()] == '-');
}

} // namespace

Language preferredLanguage(QByteArrayView acceptLanguage)
{
    int russian = 0;
    int english = 0;
    while (!acceptLanguage.isEmpty()) {
        const qsizetype comma = acceptLanguage.indexOf(',');
        const QByteArrayView item = comma < 0 ? acceptLanguage : acceptLanguage.first(comma);
        acceptLanguage = comma < 0 ? QByteArrayView() : acceptLanguage.sliced(comma + 1);
        const qsizetype semicolon = item.indexOf(';');
        const QByteArrayView range = (semicolon < 0 ? item : item.first(semicolon)).trimmed();
        const int value = semicolon < 0 ? 1000 : weight(item.sliced(semicolon + 1));
        if (names(range, "ru"))
            russian = qMax(russian, value);
        else if (names(range, "en"))
            english = qMax(english, value);
    }
    return english > russian ? Language::English : Language::Russian;
}

const char* languageTag(Language language)
{
    return language == Language::English ? "en" : "ru";
}

Texts::Texts() = default;

Texts::Texts(std::shared_ptr<const QTranslator> english) : m_english(std::move(english)) { }

core::Translate Texts::translate(Language language) const
{
    const QTranslator* translator = language == Language::English ? m_english.get() : nullptr;
    return [translator](const char* source) {
        const QString translated = translator ? translator->translate("Error", source) : QString();
        return translated.isEmpty() ? QString::fromUtf8(source) : translated;
    };
}

} // namespace okno::server::http
