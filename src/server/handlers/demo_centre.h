// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>

namespace okno::server {

// Whom a certificate of the demonstration is for.
struct DemoSubject {
    QString surname;
    QString given; // with the patronymic
    QString snils; // eleven digits
    QString organisation; // of an official
    QString position;
};

// A certification centre that lives as long as this object: its key is never written anywhere. For demonstrations only.
class DemoCentre {
public:
    explicit DemoCentre(const QDateTime& now);
    ~DemoCentre();
    // DER; empty when libcrypto failed.
    [[nodiscard]] QByteArray root() const;

    struct Issued {
        QByteArray certificate; // DER
        QByteArray subject; // DER
    };
    // `keyInfo`: SubjectPublicKeyInfo, of any kind, GOST too. An empty certificate when it cannot be read.
    [[nodiscard]] Issued issue(const QByteArray& keyInfo, const DemoSubject& subject) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::server
