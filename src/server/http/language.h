// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error_text.h"

#include <QByteArrayView>
#include <memory>

class QTranslator;

namespace okno::server::http {

enum class Language { Russian, English };

// The better one of the two by Accept-Language (RFC 9110 12.5.4); Russian when it names neither.
[[nodiscard]] Language preferredLanguage(QByteArrayView acceptLanguage);
// The value of Content-Language: "ru" or "en".
[[nodiscard]] const char* languageTag(Language language);

// The words of errors in the language of each request. The sources are Russian; English needs the translator.
// Safe to use from several threads.
class Texts {
public:
    Texts();
    explicit Texts(std::shared_ptr<const QTranslator> english);
    [[nodiscard]] core::Translate translate(Language language) const;

private:
    std::shared_ptr<const QTranslator> m_english;
};

} // namespace okno::server::http
