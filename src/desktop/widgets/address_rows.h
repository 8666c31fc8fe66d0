// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/address_search.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace okno::desktop {

// The rows of the popup: what was found and, last, «Ввести вручную».
class AddressRows : public QAbstractListModel {
    Q_OBJECT
public:
    explicit AddressRows(QObject* parent = nullptr);
    void setRows(std::vector<AddressRow> rows);
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_rows.size()); }
    // nullptr for the last row.
    [[nodiscard]] const AddressRow* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole: the words of the row in full, also for a screen reader.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<AddressRow> m_rows;
};

// The object itself with what was found in bold, the way to it in grey below, the postal index at the right.
class AddressRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit AddressRowDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace okno::desktop
