// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/account_words.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace okno::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(okno::desktop::AccountWords)
};

} // namespace

QString roleWords(core::Role role)
{
    switch (role) {
    case core::Role::Citizen:
        return Words::tr("Гражданин");
    case core::Role::Clerk:
        return Words::tr("Специалист");
    case core::Role::Supervisor:
        return Words::tr("Руководитель");
    case core::Role::Administrator:
        return Words::tr("Администратор");
    }
    return {};
}

QString fullName(const api::Account& account)
{
    QStringList parts{account.surname, account.given, account.patronymic.value_or(QString())};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool needsAgency(core::Role role)
{
    return role == core::Role::Clerk || role == core::Role::Supervisor;
}

QString suggestPassword()
{
    const QString letters = QStringLiteral("abcdefghkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return password;
}

} // namespace okno::desktop
