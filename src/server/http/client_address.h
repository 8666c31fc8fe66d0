// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QPair>
#include <QString>
#include <QStringList>
#include <vector>

namespace okno::server::http {

// Reverse proxies whose word about the client's address is taken: addresses and networks ("10.0.0.0/8", "::1").
class TrustedProxies {
public:
    TrustedProxies() = default;
    // Entries that are none are passed over; find them with wrongEntry() when the settings are read.
    explicit TrustedProxies(const QStringList& entries);
    // The first entry that is no address and no network; empty when all are right.
    [[nodiscard]] static QString wrongEntry(const QStringList& entries);

    // Who really asks: `peer`, or, when that is a trusted proxy, the last address of X-Forwarded-For (RFC 7239, 7.4
    // tells why the last) that is not a trusted proxy itself. What is no address ends the search at the proxy that
    // said it, so nobody can choose the address that is counted.
    [[nodiscard]] QByteArray clientOf(const QByteArray& peer, QByteArrayView forwardedFor) const;

private:
    [[nodiscard]] bool contains(const QHostAddress& address) const;
    std::vector<QPair<QHostAddress, int>> m_networks;
};

} // namespace okno::server::http
