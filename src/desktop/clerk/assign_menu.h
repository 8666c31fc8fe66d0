// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/desk.h"

#include <QMenu>

namespace okno::desktop {

// The officials of the agency to whom a supervisor may give a task: name, position, how much each has in hand. Read
// anew each time it opens.
class AssignMenu : public QMenu {
    Q_OBJECT
public:
    AssignMenu(Desk& desk, QWidget* parent);
    // Below the widget; `current` has the task now and is ticked.
    void openAt(QWidget* anchor, const QString& current);

Q_SIGNALS:
    void chosen(const QString& officialId, const QString& name);

private:
    void show(const core::Result<std::vector<api::Official>>& officials);

    Desk& m_desk;
    QString m_current;
    int m_generation = 0;
};

} // namespace okno::desktop
