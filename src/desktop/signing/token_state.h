// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/token_provider.h"

#include <optional>

namespace okno::desktop {

struct CertificateState {
    signing::TokenCertificate certificate;
    signing::Owner owner;
    // Why nobody can sign with it now, as far as it says itself: CertificateExpired, CertificateUnusable.
    std::optional<core::Error> fault;
    bool operator==(const CertificateState&) const = default;
};

struct TokenEntry {
    signing::TokenInfo info; // info.id for the verbs of TokenDesk::worker()
    bool isFile = false; // a PKCS#12 file: a password instead of a PIN, certificates only after openFile()
    QList<CertificateState> certificates;
    std::optional<core::Error> error; // its certificates cannot be read
    bool operator==(const TokenEntry&) const = default;
};

// Where tokens come from: a PKCS#11 module, a key file, or (no file at all) the store that the system keeps.
struct TokenSource {
    QString file;
    bool isFile = false;
    bool operator==(const TokenSource&) const = default;
};

struct SourceState {
    TokenSource source;
    std::optional<core::Error> error;
    bool operator==(const SourceState&) const = default;
};

// What is known of the readers. A value: it is read in another thread.
struct TokenState {
    bool isKnown = false; // has been read once
    std::optional<core::Error> error; // TokenTimeout: a module does not answer, the rest is what was known before
    QList<SourceState> sources;
    QList<TokenEntry> tokens;

    [[nodiscard]] const TokenEntry* token(const QString& id) const;
    bool operator==(const TokenState&) const = default;
};

// Why one cannot sign with the certificate, for a person: when it ended, what it was issued for. Empty: one can.
// `needsSnils`: for a log-in the server finds the account by it.
[[nodiscard]] QString whyUnusable(const CertificateState& certificate, const QDateTime& now, bool needsSnils = false);
// The tries that are left, before the PIN is asked for: «Осталась одна попытка…». Empty while there are plenty.
[[nodiscard]] QString triesInWords(const signing::PinState& pin);

} // namespace okno::desktop
