// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace okno::server {

// Whether an address belongs to the public Internet, by the special-purpose registries of IANA (RFC 6890): not
// loopback, private, link-local, shared, documentation, multicast or reserved, nor one of these inside an IPv6 address.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

} // namespace okno::server
