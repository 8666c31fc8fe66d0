// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace okno::signing {

struct NameAttribute {
    QByteArray oid; // dotted
    QString value;
    bool operator==(const NameAttribute&) const = default;
};

// X.501 names that qualified certificates hold (приказ ФСБ России от 27.12.2011 № 795).
namespace attribute {
inline constexpr char commonName[] = "2.5.4.3", surname[] = "2.5.4.4", organisation[] = "2.5.4.10",
                      title[] = "2.5.4.12", givenName[] = "2.5.4.42", ogrn[] = "1.2.643.100.1",
                      snils[] = "1.2.643.100.3", organisationInn[] = "1.2.643.100.4", ogrnip[] = "1.2.643.100.5",
                      inn[] = "1.2.643.3.131.1.1";
}

class DistinguishedName {
public:
    // One whole Name. Empty and not valid() when it cannot be read.
    [[nodiscard]] static DistinguishedName parse(const QByteArray& der);

    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] const QByteArray& der() const { return m_der; }
    [[nodiscard]] const QList<NameAttribute>& attributes() const { return m_attributes; }
    // The first value of a kind, empty when there is none.
    [[nodiscard]] QString value(const char* oid) const;
    // «CN=Ёжикова Анна, SNILS=11223344595», in the order of the certificate (RFC 4514 escapes).
    [[nodiscard]] QString text() const;
    // RFC 5280, 7.1: equal bytes, or equal attributes whatever their string types, case and spacing.
    [[nodiscard]] bool matches(const DistinguishedName& other) const;
    bool operator==(const DistinguishedName&) const = default;

private:
    QByteArray m_der;
    QList<NameAttribute> m_attributes;
    bool m_valid = false;
};

} // namespace okno::signing
