// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/signing/token_state.h"

namespace okno::desktop {

enum class LinkState {
    Good,
    Warning, // works, but needs care soon
    Bad, // signing is impossible until it is mended
    Waiting, // nothing can be said before the links above it are right
};

// What a person can do about a link at once.
enum class HealthAction { None, Modules, ChangePin, Unblock, OpenFile };

// One link of the chain from the reader to the signature.
struct HealthLink {
    QString id; // module, token, certificate, term, pin
    QString title;
    LinkState state = LinkState::Waiting;
    QString words; // how it is
    QString advice; // what to do; empty when there is nothing to do
    HealthAction action = HealthAction::None;
    bool operator==(const HealthLink&) const = default;
};

struct Health {
    LinkState state = LinkState::Waiting; // the worst of its links
    QString verdict; // «Можно подписывать»
    QList<HealthLink> links;
    bool operator==(const Health&) const = default;
};

// The health of one token (its id; the first when it is unknown).
[[nodiscard]] Health healthOf(const TokenState& state, const QString& token, const QDateTime& now);
// The token of that id, otherwise the first that is prepared, otherwise the first; null without any.
[[nodiscard]] const TokenEntry* tokenFor(const TokenState& state, const QString& token);
// The certificate to sign with: usable, and the one that lasts longest. Null when there is none.
[[nodiscard]] const CertificateState* bestCertificate(const TokenEntry& token);

} // namespace okno::desktop
