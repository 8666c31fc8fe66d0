// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QString>

namespace okno::server::http {

// Who is asking, as the session says.
struct Principal {
    QString accountId;
    core::Role role = core::Role::Citizen;
    QString agencyId; // empty for a citizen
    QString sessionId;
    bool operator==(const Principal&) const = default;
};

// Tells whose a bearer token is. Called on the thread of the connection before the body is read, so it must answer at
// once (a cache, or one indexed row) and must be safe to call from several threads.
class Authenticator {
public:
    virtual ~Authenticator() = default;
    // Unauthenticated for a token that nobody has, SessionExpired for one that is over.
    [[nodiscard]] virtual core::Result<Principal> authenticate(QByteArrayView token) = 0;
};

} // namespace okno::server::http
