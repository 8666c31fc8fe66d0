// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_field.h"

#include <QStringList>

namespace okno::forms {
namespace {

const QStringList& names()
{
    static const QStringList list{QStringLiteral("text"), QStringLiteral("multiline"), QStringLiteral("integer"),
        QStringLiteral("date"), QStringLiteral("boolean"), QStringLiteral("choice"), QStringLiteral("snils"),
        QStringLiteral("inn"), QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("passport"),
        QStringLiteral("money"), QStringLiteral("address"), QStringLiteral("dictionary"), QStringLiteral("bik"),
        QStringLiteral("bank-account")};
    return list;
}

} // namespace

QString toWire(FieldKind kind)
{
    return names().at(static_cast<int>(kind));
}

std::optional<FieldKind> fieldKindFromWire(const QString& name)
{
    const auto index = names().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<FieldKind>(index));
}

} // namespace okno::forms
