// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/step_fields.h"

#include "desktop/clerk/step_field.h"
#include "desktop/style/style.h"
#include "desktop/widgets/field.h"
#include "desktop/widgets/labels.h"
#include "forms/fault_text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {

StepFields::StepFields(TaskWork& work, QWidget* parent) : QWidget(parent), m_work(work), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("task.fields"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space4));
    column->addWidget(makeLabel(tr("Запишите"), "label", this));
    m_rows->setSpacing(look().size(Size::Space8));
    column->addLayout(m_rows);
    connect(&m_work, &TaskWork::changed, this, &StepFields::refresh);
    connect(&m_work, &TaskWork::draftChanged, this, &StepFields::refresh);
    hide();
}

void StepFields::refresh()
{
    const std::vector<api::StepField> fields =
        m_work.hasTask() && m_work.task().step ? m_work.task().step->fields : std::vector<api::StepField>();
    if (fields != m_fields)
        build(fields);
    setVisible(m_wanted && !m_fields.empty());
    const QJsonObject& values = m_work.draft().fields;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        // What stands in the field may be half typed: it is put in anew only when the draft says something else.
        if (m_editors[i]->answer() != values.value(m_fields[i].name))
            m_editors[i]->show(values.value(m_fields[i].name));
        // Without a connection one may go on typing: it is kept here.
        m_editors[i]->field()->setReadOnly(!m_work.isMine());
    }
}

void StepFields::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(m_wanted && !m_fields.empty());
}

void StepFields::build(const std::vector<api::StepField>& fields)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_editors.clear();
    m_fields = fields;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        auto editor = makeFieldEditor(formField(m_fields[i]), this);
        Field* field = editor->field();
        field->setObjectName(QStringLiteral("task.field.") + m_fields[i].name);
        m_rows->addWidget(field);
        connect(field, &Field::edited, this, [this, i] { take(i); });
        connect(field, &Field::left, this, [this, i] { check(i); });
        m_editors.push_back(std::move(editor));
    }
}

void StepFields::take(std::size_t index)
{
    TaskDraft draft = m_work.draft();
    const QJsonValue value = m_editors[index]->answer();
    if (value.isUndefined())
        draft.fields.remove(m_fields[index].name);
    else
        draft.fields.insert(m_fields[index].name, value);
    m_editors[index]->field()->setError({});
    m_work.setDraft(draft);
}

void StepFields::check(std::size_t index)
{
    // An empty field may still be filled; only a wrong value is worth a word now.
    const QJsonValue value = m_editors[index]->answer();
    const auto fault = value.isUndefined() ? std::nullopt : faultOf(m_fields[index], value);
    if (fault)
        m_editors[index]->field()->setError(forms::faultText(*fault));
}

void StepFields::showFaults(const std::vector<core::Error>& faults)
{
    Field* first = nullptr;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString pointer = QStringLiteral("/data/") + m_fields[i].name;
        const auto fault = std::find_if(
            faults.begin(), faults.end(), [&](const core::Error& each) { return each.pointer == pointer; });
        Field* field = m_editors[i]->field();
        field->setError(fault == faults.end() ? QString() : forms::faultText(*fault));
        if (fault != faults.end() && !first)
            first = field;
    }
    if (first)
        first->setFocus();
}

} // namespace okno::desktop
