// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace okno::admin {

// Words of a command line sorted into options with a value, flags and the rest, in their order.
class AddressArguments {
public:
    AddressArguments(const QStringList& words, const QStringList& options, const QStringList& flags);

    [[nodiscard]] const QString& wrong() const
    {
        return m_wrong;
    } // the word that is no option, empty when all are known
    [[nodiscard]] const QStringList& rest() const { return m_rest; }
    [[nodiscard]] QString option(const QString& name, const QString& otherwise = {}) const
    {
        return m_options.value(name, otherwise);
    }
    [[nodiscard]] bool has(const QString& name) const { return m_options.contains(name) || m_flags.contains(name); }

private:
    QHash<QString, QString> m_options;
    QStringList m_flags;
    QStringList m_rest;
    QString m_wrong;
};

} // namespace okno::admin
