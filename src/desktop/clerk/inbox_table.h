// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

namespace okno::desktop {

class InboxModel;
class ViewSettings;

// The table of the inbox: due dates as badges, columns that give way on a narrow window, widths, order and choice of
// columns remembered, the selected task kept by its id.
class InboxTable : public QTableView {
    Q_OBJECT
public:
    InboxTable(InboxModel& model, ViewSettings& settings, QWidget* parent = nullptr);

    // The id of the selected task; empty when none is.
    [[nodiscard]] QString currentId() const;
    void selectId(const QString& id);
    // Shows the order of the model's query in the header.
    void showOrder();

Q_SIGNALS:
    // Enter or a double click.
    void opened(const QString& id);
    void currentIdChanged(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void columnMenu(const QPoint& at);
    void sortBy(int column);

    InboxModel& m_model;
    ViewSettings& m_settings;
    QSet<int> m_hidden; // by the person
    QHash<int, int> m_widths; // of columns when they were last shown
};

} // namespace okno::desktop
