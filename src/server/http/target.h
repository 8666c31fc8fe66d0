// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace okno::server::http {

struct Target {
    QByteArray path; // decoded once
    QByteArrayView query; // as it came, without '?'
};

// Reads a request target in origin form (RFC 9112 3.2.1). BadRequest for any other form, for bad percent-encoding, for
// encoded '/', '\\', '.', '%' or NUL, for control characters, for empty, "." and ".." segments inside, and for a path
// that is not UTF-8.
[[nodiscard]] core::Result<Target> readTarget(QByteArrayView target);

// Decodes one name or value of a query: '+' is a space. None when the encoding is bad.
[[nodiscard]] QByteArray decodeQuery(QByteArrayView text, bool* ok);

} // namespace okno::server::http
