// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"
#include "desktop/admin/paged_table.h"

#include <QCoreApplication>
#include <QHash>

namespace okno::desktop {

class AccountsModel final : public PagedRows<api::Account> {
    Q_DECLARE_TR_FUNCTIONS(okno::desktop::AccountsModel)
public:
    enum Column { Name, Login, RoleColumn, Agency, StateColumn, LastLogin, ColumnCount };

    explicit AccountsModel(AdminDesk& desk, QObject* parent = nullptr);
    void setQuery(const AccountQuery& query);
    [[nodiscard]] const AccountQuery& query() const { return m_query; }
    // Names of the agencies by their ids.
    void setAgencies(const QHash<QString, QString>& agencies);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void ask(const QString& cursor, int generation) override;

    AdminDesk& m_desk;
    AccountQuery m_query;
    QHash<QString, QString> m_agencies;
};

} // namespace okno::desktop
