// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account.h"
#include "core/money.h"
#include "core/result.h"
#include "core/working_calendar.h"
#include "forms/words.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace okno::forms {

// A document that the applicant attaches.
struct RequiredDocument {
    QString kind; // "identity": names the attachment over the API; unique within the service
    QString title;
    QString note; // what it must show, when it is needed
    bool required = false;
    QStringList types; // media types: "application/pdf", "image/jpeg", "image/png"
    int maxCount = 1;
    bool operator==(const RequiredDocument&) const = default;
};

// A document that the service gives.
struct IssuedDocument {
    QString kind;
    QString title;
    QString note;
    bool operator==(const IssuedDocument&) const = default;
};

// A law or another act: «Федеральный закон от 22.10.2004 № 125-ФЗ «Об архивном деле…»».
struct LegalAct {
    QString kind; // «Федеральный закон»
    QDate date; // invalid when the act is quoted without one
    QString number; // «125-ФЗ»
    QString title;
    [[nodiscard]] QString citation() const;
    bool operator==(const LegalAct&) const = default;
};

// Where a service is offered; no municipality means the whole region.
struct Offer {
    QString region; // two digits of KLADR
    QString municipality; // thirteen digits of KLADR or empty
    QString agency; // who provides it there; empty: the card's agency
    bool operator==(const Offer&) const = default;
};

enum class SignatureDemand { None, Optional, Required };
[[nodiscard]] QString toWire(SignatureDemand demand);

// Whose electronic signatures a service takes. The applicant's covers the statement and every attachment, the
// official's every file of the result.
struct SignatureNeed {
    SignatureDemand applicant = SignatureDemand::None;
    SignatureDemand official = SignatureDemand::None;
    bool qualified = false; // only a qualified one counts (63-ФЗ, ст. 5)
    bool operator==(const SignatureNeed&) const = default;
};

// What the four tabs of a service's card show, and the classifiers that lead to it (service.json).
struct ServiceCard {
    QString id; // "archival-reference"
    QString version; // "1.0.0"; a running application keeps the version that it began with
    QString title;
    QString shortTitle;
    QString agencyId;
    QString icon;

    // «Описание»
    QString description;
    QStringList howToGet; // steps, in order
    core::Money fee; // 0 when free
    QString cost; // «Бесплатно» or «350 ₽», in words
    QString payment; // how and when to pay; empty when free
    core::Term term;
    QString termNote;
    QStringList recipients;
    QStringList grounds;
    QStringList refusals;
    QString result;

    // «Документы»
    std::vector<RequiredDocument> documents;
    std::vector<IssuedDocument> issued;

    // «Дополнительная информация»
    QStringList expertComments;
    QStringList controllingBodies;
    QStringList applicantRights;
    QStringList agencyDuties;
    QString appeal;
    std::vector<LegalAct> legalActs;

    // The ways to it
    QStringList lifeSituations;
    QStringList userCategories;
    QString departmentId;
    int popularity = 0; // 0…100
    QStringList keywords; // what people type when they look for it
    std::vector<Offer> offers;

    core::AccountLevel accountLevel = core::AccountLevel::Simplified; // the least that may apply
    SignatureNeed signature;

    [[nodiscard]] static core::Result<ServiceCard> fromJson(
        const QJsonObject& json, const QString& file = QStringLiteral("service.json"));
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] ServiceCard translated(const Words& words) const;
    // Whether people of this place may apply; an empty municipality asks about the region.
    [[nodiscard]] bool isOffered(const QString& region, const QString& municipality = {}) const;
    // Who provides it to people of this place: the offer's agency or the card's.
    [[nodiscard]] QString agencyFor(const QString& region, const QString& municipality = {}) const;
    // The same for a code of KLADR: two digits, or thirteen.
    [[nodiscard]] QString agencyForCode(const QString& code) const;
    [[nodiscard]] const RequiredDocument* document(const QString& kind) const;
    // Every text that a person reads, for checking that a translation is whole.
    [[nodiscard]] QStringList visibleTexts() const;
    bool operator==(const ServiceCard&) const = default;
};

} // namespace okno::forms
