// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QTableView;

namespace okno::desktop {

// Divides the width of a table among its columns by what stands in them, until a person drags a heading.
// Where there is too little room, the elastic columns give way first; where there is too much, they take it.
// Lives with its table, which owns it.
class ColumnFit final : public QObject {
    Q_OBJECT
public:
    // elastic: the columns (logical numbers) with long texts. personal: the widths are a person's own; leave them.
    ColumnFit(QTableView* table, QList<int> elastic, bool personal);

    // Measures and divides now; also happens by itself when the rows or the width change.
    void fit();

Q_SIGNALS:
    // The person has dragged a heading: from now on the widths are theirs.
    void personalised();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<int> wanted() const;
    void resized();

    QTableView* m_table;
    QList<int> m_elastic;
    QTimer m_soon;
    bool m_personal;
    bool m_fitting = false;
};

} // namespace okno::desktop
