// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSpinBox;

namespace okno::desktop {

class MultilineField;

// A remark to the applicant being written: text, days for the answer, the fields at fault, which are marked in the
// application beside it.
class RemarkPanel : public QFrame {
    Q_OBJECT
public:
    RemarkPanel(
        TaskWork& work, const core::Clock& clock, const core::WorkingCalendar& calendar, QWidget* parent = nullptr);

    // The words of the draft.
    void open();
    void showFaults(const std::vector<core::Error>& faults);
    // The names of the marked fields.
    void setMarked(const QStringList& labels);
    void focusFirst();

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    void refresh();
    void showUntil();

    TaskWork& m_work;
    const core::Clock& m_clock;
    const core::WorkingCalendar& m_calendar;
    MultilineField* m_text = nullptr;
    QLabel* m_marked = nullptr;
    QSpinBox* m_days = nullptr;
    QLabel* m_until = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace okno::desktop
