// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account.h"

#include <QStringList>

namespace okno::core {
namespace {

const QStringList& roles()
{
    static const QStringList names{QStringLiteral("citizen"), QStringLiteral("clerk"), QStringLiteral("supervisor"),
        QStringLiteral("administrator")};
    return names;
}

const QStringList& levels()
{
    static const QStringList names{
        QStringLiteral("simplified"), QStringLiteral("standard"), QStringLiteral("confirmed")};
    return names;
}

} // namespace

QString toWire(Role role)
{
    return roles().at(static_cast<int>(role));
}

std::optional<Role> roleFromWire(const QString& name)
{
    const auto index = roles().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Role>(index));
}

QString toWire(AccountLevel level)
{
    return levels().at(static_cast<int>(level));
}

std::optional<AccountLevel> accountLevelFromWire(const QString& name)
{
    const auto index = levels().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<AccountLevel>(index));
}

} // namespace okno::core
