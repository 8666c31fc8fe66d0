// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <memory>

namespace okno::signing {

// The contents of all PEM blocks with one of these labels (RFC 7468, text around them allowed).
[[nodiscard]] QList<QByteArray> derOfPem(const QByteArray& text, const QList<QByteArray>& labels);

// PEM with a label of CMS (text before it allowed), or bare base64: answers a device to read the BER from. A large file
// is unpacked into a temporary one. Null when it is neither. `file` must be open and not sequential.
[[nodiscard]] std::unique_ptr<QIODevice> unarmored(QIODevice& file);

} // namespace okno::signing
