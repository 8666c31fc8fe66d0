// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trust/public_address.h"

#include <algorithm>
#include <array>

namespace okno::server {
namespace {

bool isInOneOf(const QHostAddress& address, const char* const* first, const char* const* last)
{
    return std::any_of(first, last, [&address](const char* subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
    });
}

constexpr std::array closed4{"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
    "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
    "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"};
// Of the IPv6 space only 2000::/3 is given out (RFC 4291); these parts of it are special.
constexpr std::array open6{"2000::/3"};
constexpr std::array closed6{"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"};
constexpr std::array nat64{"64:ff9b::/96"};

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool is4 = false;
    const quint32 mapped = address.toIPv4Address(&is4); // also of ::ffff:0:0/96
    if (is4)
        return !isInOneOf(QHostAddress(mapped), closed4.begin(), closed4.end());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    if (isInOneOf(address, nat64.begin(), nat64.end())) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return isPublicAddress(QHostAddress(
            quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | quint32(bytes[15])));
    }
    return isInOneOf(address, open6.begin(), open6.end()) && !isInOneOf(address, closed6.begin(), closed6.end());
}

} // namespace okno::server
