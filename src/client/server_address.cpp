// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/server_address.h"

#include <QCryptographicHash>
#include <QHostAddress>

namespace okno::client {
namespace {

bool isLoopback(const QString& host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
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
