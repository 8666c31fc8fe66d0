// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/start_target.h"

#include "client/server_address.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace okno::desktop {
namespace {

constexpr qint64 mostBytes = 16 * 1024;

core::Error meaningless(const QString& pointer)
{
    return core::Error(core::ErrorCode::InvalidField, pointer);
}

bool isId(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    return pattern.match(text).hasMatch();
}

} // namespace

core::Result<StartTarget> parseLink(const QString& link)
{
    QString path = link.mid(QStringLiteral("okno:").size());
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QStringList parts = path.split(u'/');
    StartTarget target;
    target.screen = parts.first();
    const bool takesId = target.screen == u"service" || target.screen == u"application";
    const bool alone = target.screen == u"services" || target.screen == u"applications";
    if (alone && parts.size() == 1)
        return target;
    if (!takesId || parts.size() != 2 || !isId(parts.last()))
        return meaningless(QStringLiteral("/link"));
    target.params.insert(QStringLiteral("id"), parts.last());
    return target;
}

core::Result<StartTarget> parseConnectionFile(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return meaningless(QString());
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return meaningless(QString());
    const QJsonObject object = document.object();
    StartTarget target;
    target.server = object.value(QStringLiteral("server")).toString();
    if (!client::ServerAddress::parse(target.server))
        return meaningless(QStringLiteral("/server"));
    static const QRegularExpression fingerprint(QStringLiteral("^(([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2})?$"));
    target.fingerprint = object.value(QStringLiteral("fingerprint")).toString();
    if (!fingerprint.match(target.fingerprint).hasMatch())
        return meaningless(QStringLiteral("/fingerprint"));
    return target;
}

core::Result<StartTarget> readStartTarget(const QString& argument)
{
    if (argument.startsWith(u"okno:", Qt::CaseInsensitive))
        return parseLink(argument);
    QFile file(argument);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorCode::FileUnreadable);
    return parseConnectionFile(file.read(mostBytes + 1));
}

} // namespace okno::desktop
