// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/client_address.h"

#include <QList>

namespace okno::server::http {
namespace {

QPair<QHostAddress, int> networkOf(const QString& entry)
{
    const QString text = entry.trimmed();
    if (text.contains(u'/'))
        return QHostAddress::parseSubnet(text);
    const QHostAddress address(text);
    return {address, address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32};
}

// An IPv4 client of an IPv6 socket is the IPv4 client.
QHostAddress plain(const QByteArray& text)
{
    const QHostAddress address(QString::fromLatin1(text));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

} // namespace

TrustedProxies::TrustedProxies(const QStringList& entries)
{
    for (const QString& entry : entries) {
        if (const auto network = networkOf(entry); !network.first.isNull())
            m_networks.push_back(network);
    }
}

QString TrustedProxies::wrongEntry(const QStringList& entries)
{
    for (const QString& entry : entries) {
        if (networkOf(entry).first.isNull())
            return entry;
    }
    return {};
}

bool TrustedProxies::contains(const QHostAddress& address) const
{
    for (const auto& [network, bits] : m_networks) {
        if (network.protocol() == address.protocol() && address.isInSubnet(network, bits))
            return true;
    }
    return false;
}

QByteArray TrustedProxies::clientOf(const QByteArray& peer, QByteArrayView forwardedFor) const
{
    if (m_networks.empty() || forwardedFor.isEmpty() || !contains(plain(peer)))
        return peer;
    QByteArray client = peer;
    const QList<QByteArray> told = forwardedFor.toByteArray().split(',');
    for (qsizetype i = told.size() - 1; i >= 0; --i) {
        const QHostAddress address = plain(told.at(i).trimmed());
        if (address.isNull())
            return client;
        client = address.toString().toLatin1();
        if (!contains(address))
            return client;
    }
    return client;
}

} // namespace okno::server::http
