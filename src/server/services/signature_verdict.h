// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signatures.h"
#include "server/services/texts.h"
#include "signing/verify_report.h"

namespace okno::server {

// What was found about a signature when it came, as it is kept: names of reasons in place of words, so that everybody
// reads it in the own language.
struct FoundPoint {
    QString point;
    QString state;
    QString reason;
    OKNO_FIELDS(FoundPoint, point, state, reason)
    bool operator==(const FoundPoint&) const = default;
};

struct FoundSigner {
    QString name;
    std::optional<QString> snils;
    std::optional<QString> inn;
    std::optional<QString> organization;
    std::optional<QString> position;
    QString issuer;
    QString serial;
    QString algorithm;
    std::optional<QDateTime> signedAt;
    std::optional<QDateTime> timestampAt;
    QDateTime validUntil;
    bool qualified = false;
    QString verdict;
    std::vector<FoundPoint> points;
    OKNO_FIELDS(FoundSigner, name, snils, inn, organization, position, issuer, serial, algorithm, signedAt, timestampAt,
        validUntil, qualified, verdict, points)
    bool operator==(const FoundSigner&) const = default;
};

struct FoundSignature {
    QString verdict;
    QDateTime checkedAt;
    std::vector<FoundSigner> signers;
    OKNO_FIELDS(FoundSignature, verdict, checkedAt, signers)
    bool operator==(const FoundSignature&) const = default;

    [[nodiscard]] QString toStored() const;
    // Nothing for what cannot be read.
    [[nodiscard]] static std::optional<FoundSignature> fromStored(const QString& json);
    // What the journal keeps of it: verdict, serials and issuers; nothing of the person.
    [[nodiscard]] QJsonObject forJournal() const;
};

[[nodiscard]] FoundSignature findingsOf(const signing::SignatureReport& report, const QDateTime& at);
// The points «chain» and «revocation».
[[nodiscard]] std::vector<FoundPoint> findingsOf(const signing::ChainReport& chain);

// The Russian words of a point, to be translated (context "Server"); empty for what is not known.
[[nodiscard]] const char* sourceOf(const FoundPoint& point);
[[nodiscard]] std::vector<api::SignaturePoint> inWords(
    const std::vector<FoundPoint>& points, const Texts& texts, const QString& language);
[[nodiscard]] api::DocumentSignature inWords(const FoundSignature& found, const Texts& texts, const QString& language);

} // namespace okno::server
