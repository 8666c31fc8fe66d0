// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/distinguished_name.h"

#include "signing/asn1/asn1_value.h"
#include "signing/asn1/tlv.h"

#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <array>

namespace okno::signing {
namespace {

constexpr int maxAttributes = 64;

struct ShortName {
    const char* oid;
    const char* name;
};
constexpr std::array shortNames{
    ShortName{attribute::commonName, "CN"},
    ShortName{attribute::surname, "SN"},
    ShortName{"2.5.4.5", "serialNumber"},
    ShortName{"2.5.4.6", "C"},
    ShortName{"2.5.4.7", "L"},
    ShortName{"2.5.4.8", "ST"},
    ShortName{"2.5.4.9", "street"},
    ShortName{attribute::organisation, "O"},
    ShortName{"2.5.4.11", "OU"},
    ShortName{attribute::title, "T"},
    ShortName{attribute::givenName, "GN"},
    ShortName{"1.2.840.113549.1.9.1", "E"},
    ShortName{attribute::ogrn, "OGRN"},
    ShortName{attribute::snils, "SNILS"},
    ShortName{attribute::organisationInn, "INNLE"},
    ShortName{attribute::ogrnip, "OGRNIP"},
    ShortName{attribute::inn, "INN"},
};

QString shortNameOf(const QByteArray& oid)
{
    for (const ShortName& each : shortNames) {
        if (oid == each.oid)
            return QLatin1StringView(each.name);
    }
    return QString::fromLatin1(oid);
}

QString stringOf(QByteArrayView element)
{
    TlvCursor cursor(element);
    const auto found = cursor.next();
    if (!found || found->head.tagClass != TlvHead::Universal || found->head.constructed)
        return {};
    switch (found->head.number) {
    case 30: // BMPString
        return QStringDecoder(QStringDecoder::Utf16BE).decode(found->content);
    case 28: // UniversalString
        return QStringDecoder(QStringDecoder::Utf32BE).decode(found->content);
    case 20: // TeletexString, which people fill with Latin-1
        return QString::fromLatin1(found->content);
    case 12:
    case 18:
    case 19:
    case 22:
    case 26:
        return QString::fromUtf8(found->content);
    default:
        return {};
    }
}

QString escaped(QString value)
{
    for (const QChar special : {u'\\', u',', u'+', u'"', u'<', u'>', u';'})
        value.replace(special, QStringLiteral("\\") + special);
    // A name is foreign text: no line of it may look like a line of ours.
    for (QChar& c : value) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return value;
}

QString folded(const QString& value)
{
    return value.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace

DistinguishedName DistinguishedName::parse(const QByteArray& der)
{
    DistinguishedName out;
    out.m_der = der;
    const auto name = Asn1Value::decode("RDNSequence", der);
    if (!name)
        return out;
    const int sets = name->count("");
    for (int i = 1; i <= std::min(sets, maxAttributes); ++i) {
        const QByteArray set = "?" + QByteArray::number(i);
        const int each = name->count(set);
        for (int k = 1; k <= std::min(each, maxAttributes); ++k) {
            const QByteArray at = set + ".?" + QByteArray::number(k);
            if (out.m_attributes.size() == maxAttributes)
                return out;
            out.m_attributes.append(
                {name->oid(at + ".type"), stringOf(name->bytes(at + ".value").value_or(QByteArray()))});
        }
    }
    out.m_valid = sets <= maxAttributes;
    return out;
}

QString DistinguishedName::value(const char* oid) const
{
    const auto found =
        std::find_if(m_attributes.begin(), m_attributes.end(), [oid](const NameAttribute& a) { return a.oid == oid; });
    return found == m_attributes.end() ? QString() : found->value;
}

QString DistinguishedName::text() const
{
    QStringList parts;
    for (const NameAttribute& each : m_attributes)
        parts << shortNameOf(each.oid) + u'=' + escaped(each.value);
    return parts.join(QStringLiteral(", "));
}

bool DistinguishedName::matches(const DistinguishedName& other) const
{
    if (m_der == other.m_der)
        return true;
    return m_valid && other.m_valid && !m_attributes.isEmpty()
        && std::equal(m_attributes.begin(), m_attributes.end(), other.m_attributes.begin(), other.m_attributes.end(),
            [](const NameAttribute& a, const NameAttribute& b) {
                return a.oid == b.oid && !a.value.isEmpty() && folded(a.value) == folded(b.value);
            });
}

} // namespace okno::signing
