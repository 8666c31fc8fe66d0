// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QTreeView;

namespace okno::desktop {

// The look of every table: whole rows, no grid, no row numbers, headings at the left, the row height of the density,
// Enter and a double click activate a row.
void dressTable(QTableView* table);
void dressTree(QTreeView* tree);

} // namespace okno::desktop
