// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/certificate_words.h"

#include "desktop/citizen/content.h"
#include "desktop/signing/modules.h"

#include <QCoreApplication>

namespace okno::desktop {
namespace {

QString words(const char* source, int n = -1)
{
    return QCoreApplication::translate("Token", source, nullptr, n);
}

} // namespace

QString ownerName(const CertificateState& certificate)
{
    if (!certificate.owner.name.isEmpty())
        return certificate.owner.name;
    if (!certificate.owner.organisation.isEmpty())
        return certificate.owner.organisation;
    const QString label = certificate.certificate.label;
    return label.isEmpty() ? words(QT_TRANSLATE_NOOP("Token", "Сертификат без имени")) : label;
}

QString ownerPlace(const CertificateState& certificate)
{
    const signing::Owner& owner = certificate.owner;
    if (owner.organisation == ownerName(certificate))
        return owner.position;
    if (owner.organisation.isEmpty() || owner.position.isEmpty())
        return owner.organisation + owner.position;
    return words(QT_TRANSLATE_NOOP("Token", "%1, %2")).arg(owner.organisation, owner.position);
}

QString keyInWords(const signing::Certificate& certificate)
{
    if (!certificate.key)
        return words(QT_TRANSLATE_NOOP("Token", "неизвестный вид ключа"));
    switch (certificate.key->kind()) {
    case signing::KeyKind::Gost2001:
        return words(QT_TRANSLATE_NOOP("Token", "ГОСТ Р 34.10-2001"));
    case signing::KeyKind::Gost2012_256:
        return words(QT_TRANSLATE_NOOP("Token", "ГОСТ Р 34.10-2012, 256 бит"));
    case signing::KeyKind::Gost2012_512:
        return words(QT_TRANSLATE_NOOP("Token", "ГОСТ Р 34.10-2012, 512 бит"));
    case signing::KeyKind::Rsa:
        return words(QT_TRANSLATE_NOOP("Token", "RSA, %1 бит")).arg(certificate.key->bits());
    case signing::KeyKind::Ecdsa:
        return words(QT_TRANSLATE_NOOP("Token", "ECDSA, %1")).arg(certificate.key->parameters());
    }
    return {};
}

QString dayInWords(const QDateTime& moment)
{
    return dayInWords(moment.toLocalTime().date());
}

QString validityInWords(const signing::Certificate& certificate, const QDateTime& now)
{
    const auto left = static_cast<int>(now.toLocalTime().date().daysTo(certificate.notAfter.toLocalTime().date()));
    const QString day = dayInWords(certificate.notAfter);
    if (now > certificate.notAfter)
        return words(QT_TRANSLATE_NOOP("Token", "действовал до %1")).arg(day);
    if (left == 0)
        return words(QT_TRANSLATE_NOOP("Token", "действует последний день"));
    // Far away the number says nothing.
    if (left > 90)
        return words(QT_TRANSLATE_NOOP("Token", "действует до %1")).arg(day);
    return QCoreApplication::translate("Token", "действует до %1, осталось %n дн.", nullptr, left).arg(day);
}

QString issuerName(const signing::Certificate& certificate)
{
    const QString name = certificate.issuer.value(signing::attribute::commonName);
    return name.isEmpty() ? certificate.issuer.value(signing::attribute::organisation) : name;
}

QString tokenName(const TokenEntry& token)
{
    if (token.isFile)
        return words(QT_TRANSLATE_NOOP("Token", "Файл %1")).arg(token.info.label);
    const QString product = productOf(token.info.module);
    return token.info.label.isEmpty() ? product
                                      : words(QT_TRANSLATE_NOOP("Token", "%1 «%2»")).arg(product, token.info.label);
}

} // namespace okno::desktop
