// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace okno::forms {

// The answer of a field of format kladr-address. Every part is a text with its kind («пгт Тымовское»); a part that is
// not known is empty and absent in JSON.
struct AddressAnswer {
    QString text; // the whole line: «Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская, д. 70, кв. 5»
    QString code; // KLADR: 13 digits of a place, 17 of a street; of the last part that the base knows
    QString index; // six digits
    QString region, district, city, settlement, street;
    QString house, flat; // as typed, without «д.» and «кв.»
    QString base; // the version of the address base that gave the code
    bool manual = false; // typed without the base, wholly or in part

    bool operator==(const AddressAnswer&) const = default;

    // Also takes a plain string and {text, index}, as drafts and applications of earlier versions have them.
    [[nodiscard]] static AddressAnswer fromJson(const QJsonValue& value);
    // Undefined when nothing is filled in.
    [[nodiscard]] QJsonValue toJson() const;

    // Nobody has checked it against the base: an official should.
    [[nodiscard]] bool isTyped() const { return manual || code.isEmpty(); }
    // `text` without the house and the flat that stand at its end.
    [[nodiscard]] QString place() const;
};

// «…, ул Кировская» with «д. 70» and «кв. 5»; what is no number keeps its own word («влд 5», «комн. 3»).
[[nodiscard]] QString addressLine(const QString& place, const QString& house, const QString& flat);

} // namespace okno::forms
