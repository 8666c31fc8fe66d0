// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QVariantMap>

namespace okno::desktop {

// What okno was opened with: a link or a file, from a letter, a site or the file manager.
struct StartTarget {
    // okno:service/ID, okno:application/ID, okno:services, okno:applications: the screen and its parameters.
    QString screen;
    QVariantMap params;
    // A connection file (*.okno): the server and the fingerprint of its certificate, as an administrator hands them
    // out.
    QString server;
    QString fingerprint;

    bool operator==(const StartTarget&) const = default;
};

// Reads a link or the path of a file. FileUnreadable when the file cannot be read, InvalidField when the link or the
// file means nothing to us (pointer "/link" or that of the key).
[[nodiscard]] core::Result<StartTarget> readStartTarget(const QString& argument);
// The contents of a connection file: a JSON object {"server": "https://…", "fingerprint": "AA:BB:…"}, 16 KiB at most.
[[nodiscard]] core::Result<StartTarget> parseConnectionFile(const QByteArray& bytes);
[[nodiscard]] core::Result<StartTarget> parseLink(const QString& link);

} // namespace okno::desktop
