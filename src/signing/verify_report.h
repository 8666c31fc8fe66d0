// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate/chain.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace okno::signing {

enum class Mathematics { Ok, Bad, Unsupported };
enum class ContentMatch { Ok, Bad, Absent };
enum class CadesLevel { None, Bes, T };
enum class Verdict { Valid, Invalid, Unknown };

// What was found about one signer, each point by itself.
struct SignerReport {
    Mathematics math = Mathematics::Unsupported;
    ContentMatch content = ContentMatch::Absent;
    ChainReport chain;
    CadesLevel cades = CadesLevel::None;
    Verdict verdict = Verdict::Unknown;
    std::optional<Certificate> certificate; // absent when the file does not hold it
    Owner owner;
    QString subject; // RFC 4514
    QString algorithm; // «GOST R 34.10-2012-256»
    QString parameters; // «TC26-256-A», «P-256», «2048»
    QDateTime signingTime; // claimed by the signer; invalid when not told
    QDateTime provenTime; // by a timestamp that was checked; invalid without
    QStringList warnings; // names of docs/cli.md
    // A qualified signature (63-ФЗ, ст. 5 и 11): valid, and its root is one that the administrator marked as
    // accredited.
    [[nodiscard]] bool isQualified() const { return verdict == Verdict::Valid && chain.accredited; }
};

struct SignatureReport {
    Verdict verdict = Verdict::Unknown; // the worst of its signers
    bool attached = false;
    QList<SignerReport> signers;
};

[[nodiscard]] QString wireName(Verdict verdict);
[[nodiscard]] QString wireName(Mathematics math);
[[nodiscard]] QString wireName(ContentMatch content);
[[nodiscard]] QString wireName(ChainState state);
[[nodiscard]] QString wireName(CadesLevel level);
[[nodiscard]] QString wireName(RevocationState state);
// The object that `okno-admin verify --json` prints.
[[nodiscard]] QJsonObject toJson(const SignatureReport& report);

// One sentence for a person: what the verdict on this signer is and why. Says «квалифицированная» only of
// isQualified().
[[nodiscard]] QString wordsOf(const SignerReport& signer);

} // namespace okno::signing
