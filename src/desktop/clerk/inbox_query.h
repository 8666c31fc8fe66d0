// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace okno::desktop {

// What the inbox asks the server for: GET /v1/tasks.
struct InboxQuery {
    QString queue = QStringLiteral("new");
    QString serviceId;
    QString assigneeId; // "none" for what nobody has taken
    QString text;
    QString sort = QStringLiteral("due");
    bool operator==(const InboxQuery&) const = default;
};

} // namespace okno::desktop
