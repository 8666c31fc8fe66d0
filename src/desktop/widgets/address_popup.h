// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/address_search.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace okno::desktop {

class AddressRows;

// The list of suggestions over the other fields: below its anchor, above it where there is more room, never on it. A
// child of the window, so that it takes no keyboard from the line.
class AddressPopup : public QFrame {
    Q_OBJECT
public:
    explicit AddressPopup(QWidget* anchor);

    // `header` stands above the rows; empty for none. `choose`: the first row is highlighted.
    void showReply(const AddressReply& reply, const QString& header, bool choose);
    [[nodiscard]] int foundCount() const;
    // -1 when nothing is highlighted.
    [[nodiscard]] int current() const;
    void step(int rows);
    void stepPage(int pages);
    // Picks the highlighted row, the first when there is none. False when there is nothing to pick.
    bool pickCurrent();

Q_SIGNALS:
    void picked(const AddressRow& row);
    void manualPicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void setCurrent(int row);
    void pick(int row);

    QPointer<QWidget> m_anchor;
    AddressRows* m_rows = nullptr;
    QLabel* m_header = nullptr;
    QListView* m_list = nullptr;
};

} // namespace okno::desktop
