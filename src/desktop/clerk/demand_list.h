// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace okno::desktop {

class ErrorLine;

// What the step demands, as a check list. Ticks are part of the draft.
class DemandList : public QWidget {
    Q_OBJECT
public:
    explicit DemandList(TaskWork& work, QWidget* parent = nullptr);
    // Marks what is not met and goes to the first of them; no fault takes the marks away.
    void showFaults(const std::vector<core::Error>& faults);
    // False hides it: what is being done needs no check.
    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void build(const std::vector<api::Demand>& demands);

    TaskWork& m_work;
    bool m_wanted = true;
    std::vector<api::Demand> m_demands;
    std::vector<QCheckBox*> m_boxes;
    QVBoxLayout* m_rows = nullptr;
    ErrorLine* m_error = nullptr;
};

} // namespace okno::desktop
