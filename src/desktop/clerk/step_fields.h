// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/task_work.h"
#include "desktop/forms/field_editor.h"

#include <QWidget>

class QVBoxLayout;

namespace okno::desktop {

// What the step wants written down: numbers, dates, sums. What is typed is part of the draft.
class StepFields : public QWidget {
    Q_OBJECT
public:
    explicit StepFields(TaskWork& work, QWidget* parent = nullptr);
    // Says beside each field what is wrong with it and goes to the first of them; no fault takes the words away.
    void showFaults(const std::vector<core::Error>& faults);
    // False hides it: what is being done needs no fields.
    void setWanted(bool wanted);

private:
    void refresh();
    void build(const std::vector<api::StepField>& fields);
    void take(std::size_t index);
    void check(std::size_t index);

    TaskWork& m_work;
    bool m_wanted = true;
    std::vector<api::StepField> m_fields;
    std::vector<std::unique_ptr<FieldEditor>> m_editors;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace okno::desktop
