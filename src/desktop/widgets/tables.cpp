// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/tables.h"

#include "desktop/style/tokens.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace okno::desktop {
namespace {

void dress(QAbstractItemView* view, QHeaderView* header)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
}

} // namespace

void dressTable(QTableView* table)
{
    dress(table, table->horizontalHeader());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(look().size(Size::RowHeight));
}

void dressTree(QTreeView* tree)
{
    dress(tree, tree->header());
    tree->setUniformRowHeights(true);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
}

} // namespace okno::desktop
