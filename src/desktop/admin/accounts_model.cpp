// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/accounts_model.h"

#include "desktop/admin/account_words.h"
#include "desktop/clerk/due_words.h"
#include "desktop/style/icons.h"

namespace okno::desktop {

AccountsModel::AccountsModel(AdminDesk& desk, QObject* parent) : PagedRows(parent), m_desk(desk) { }

void AccountsModel::setQuery(const AccountQuery& query)
{
    m_query = query;
    reload();
}

void AccountsModel::setAgencies(const QHash<QString, QString>& agencies)
{
    m_agencies = agencies;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Agency), index(rowCount() - 1, Agency));
}

void AccountsModel::ask(const QString& cursor, int generation)
{
    m_desk.listAccounts(m_query, cursor, pageRows, answer(generation));
}

int AccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    const api::Account* account = row(index.row());
    if (!account)
        return {};
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return account->blocked ? icon(QStringLiteral("lock"), Color::Bad)
                                : icon(QStringLiteral("check-circle"), Color::Good);
    if (role == Qt::ForegroundRole && account->blocked)
        return look().color(Color::TextSecondary);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return fullName(*account);
    case Login:
        return account->login;
    case RoleColumn:
        return role == Qt::ToolTipRole && account->position ? *account->position : roleWords(account->role);
    case Agency:
        return account->agencyId ? m_agencies.value(*account->agencyId, *account->agencyId) : QString();
    case StateColumn:
        return account->blocked ? tr("заблокирована") : tr("работает");
    case LastLogin:
        return account->lastLoginAt ? longTime(*account->lastLoginAt) : tr("ещё не входили");
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Имя");
    case Login:
        return tr("Логин");
    case RoleColumn:
        return tr("Роль");
    case Agency:
        return tr("Ведомство");
    case StateColumn:
        return tr("Учётная запись");
    case LastLogin:
        return tr("Последний вход");
    default:
        return {};
    }
}

} // namespace okno::desktop
