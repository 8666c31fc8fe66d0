// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/server_address.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace okno::client {
namespace {

bool isLoopback(const QString& host)
{
    // QUrl has written the address in its usual form already; RFC 1122, 3.2.1.3 and RFC 4291, 2.5.3.
    static const QRegularExpression v4(QStringLiteral("^127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$"));
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("::1") || v4.match(host).hasMatch();
}

} // namespace

core::Result<ServerAddress> ServerAddress::parse(const QString& text)
{
    const core::Error wrong(
        core::ErrorCode::SettingsInvalid, {}, {{QStringLiteral("setting"), QStringLiteral("server")}});
    QString typed = text.trimmed();
    if (!typed.contains(QLatin1StringView("://")))
        typed.prepend(QLatin1StringView("https://"));
    const QUrl url(typed, QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !bare)
        return wrong;
    const bool secure = url.scheme() == QLatin1StringView("https");
    if (!secure && !(url.scheme() == QLatin1StringView("http") && isLoopback(url.host())))
        return wrong;
    ServerAddress address;
    address.url.setScheme(url.scheme());
    address.url.setHost(url.host());
    address.url.setPort(url.port());
    return address;
}

QString ServerAddress::display() const
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

QString ServerAddress::key() const
{
    const QByteArray whole = url.toString(QUrl::FullyEncoded).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).first(12).toHex());
}

QString fingerprintText(const QByteArray& sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace okno::client
