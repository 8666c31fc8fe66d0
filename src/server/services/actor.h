// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account.h"

#include <QByteArray>
#include <QString>

namespace okno::server {

// Who asks for a use case, as the session says.
struct Actor {
    QString accountId;
    core::Role role = core::Role::Citizen;
    QString agencyId; // empty for a citizen
    QString sessionId;
    QString language = QStringLiteral("ru"); // of the answer: ru or en

    [[nodiscard]] bool isOfficial() const { return role == core::Role::Clerk || role == core::Role::Supervisor; }
    bool operator==(const Actor&) const = default;
};

// An answer that can be given again: its JSON and its entity tag.
struct Answer {
    QByteArray json;
    QString etag;
    bool operator==(const Answer&) const = default;
};

} // namespace okno::server
