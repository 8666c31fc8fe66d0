// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/column_fit.h"

#include "desktop/style/tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace okno::desktop {

ColumnFit::ColumnFit(QTableView* table, QList<int> elastic, bool personal)
    : QObject(table)
    , m_table(table)
    , m_elastic(std::move(elastic))
    , m_personal(personal)
{
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    const auto later = qOverload<>(&QTimer::start);
    connect(table->model(), &QAbstractItemModel::modelReset, &m_soon, later);
    connect(table->model(), &QAbstractItemModel::rowsInserted, &m_soon, later);
    connect(table->model(), &QAbstractItemModel::dataChanged, &m_soon, later);
    connect(header, &QHeaderView::sectionCountChanged, &m_soon, later);
    connect(header, &QHeaderView::sectionResized, this, &ColumnFit::resized);
    table->viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

// What each column would like: its heading and the rows in sight, but no more than two fifths of the table.
QList<int> ColumnFit::wanted() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    const QAbstractItemView* view = m_table;
    const int most = m_table->viewport()->width() * 2 / 5;
    QList<int> widths(header->count(), 0);
    for (int column = 0; column < header->count(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const int content = view->sizeHintForColumn(column) + look().px(8);
        widths[column] = std::min(most, std::max(content, header->sectionSizeHint(column) + look().px(12)));
    }
    return widths;
}

void ColumnFit::fit()
{
    if (m_personal || m_table->viewport()->width() <= 0)
        return;
    QList<int> widths = wanted();
    QList<int> elastic;
    for (const int column : m_elastic) {
        if (column < widths.size() && widths[column] > 0)
            elastic.append(column);
    }
    if (elastic.isEmpty())
        return;
    const int least = look().px(96);
    int room = m_table->viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    // One pixel more or less a round keeps the columns even and ends when the room does.
    for (qsizetype i = 0; room != 0; ++i) {
        const bool stuck = room < 0
            && std::all_of(elastic.cbegin(), elastic.cend(), [&](int column) { return widths[column] <= least; });
        if (stuck)
            break;
        int& width = widths[elastic[i % elastic.size()]];
        if (room < 0 && width <= least)
            continue;
        width += room > 0 ? 1 : -1;
        room += room > 0 ? -1 : 1;
    }
    m_fitting = true;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            m_table->horizontalHeader()->resizeSection(column, widths[column]);
    }
    m_fitting = false;
}

void ColumnFit::resized()
{
    // A heading that changes while no button is held was not dragged: a column was hidden or shown.
    if (m_fitting || m_personal)
        return;
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        m_soon.start();
        return;
    }
    m_personal = true;
    Q_EMIT personalised();
}

} // namespace okno::desktop
