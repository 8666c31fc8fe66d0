// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"
#include "desktop/admin/paged_table.h"

#include <QCoreApplication>

namespace okno::desktop {

class JournalModel final : public PagedRows<api::JournalRecord> {
    Q_DECLARE_TR_FUNCTIONS(okno::desktop::JournalModel)
public:
    enum Column { When, Who, What, Subject, ColumnCount };

    explicit JournalModel(AdminDesk& desk, QObject* parent = nullptr);
    void setQuery(const JournalQuery& query);
    [[nodiscard]] const JournalQuery& query() const { return m_query; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void ask(const QString& cursor, int generation) override;

    AdminDesk& m_desk;
    JournalQuery m_query;
};

} // namespace okno::desktop
