// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/form_renderer.h"

#include "desktop/forms/field_editor.h"
#include "desktop/forms/form_state.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/field.h"
#include "forms/fault_text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace okno::desktop {

FormRenderer::FormRenderer(FormState* state, int page, AddressSource* addresses, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_addresses(addresses)
    , m_page(page)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space24));
    const auto& groups = state->model().pages()[static_cast<std::size_t>(page)].groups;
    for (std::size_t index = 0; index < groups.size(); ++index)
        addGroup(groups[index], static_cast<int>(index), column);
    column->addStretch(1);

    connect(state, &FormState::reset, this, &FormRenderer::readAnswers);
    connect(state, &FormState::rulesChanged, this, &FormRenderer::applyRules);
    connect(state, &FormState::faultsChanged, this, &FormRenderer::showFaults);
    readAnswers();
    applyRules();
    showFaults();
}

FormRenderer::~FormRenderer() = default;

void FormRenderer::addGroup(const forms::FormGroup& group, int index, QVBoxLayout* column)
{
    auto* frame = new QWidget(this);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look().size(Size::Space16));
    if (!group.title.isEmpty()) {
        auto* title = new QLabel(group.title, frame);
        title->setProperty("role", QStringLiteral("subtitle"));
        title->setWordWrap(true);
        rows->addWidget(title);
    }
    if (!group.note.isEmpty()) {
        auto* note = new QLabel(group.note, frame);
        note->setProperty("role", QStringLiteral("secondary"));
        note->setWordWrap(true);
        rows->addWidget(note);
    }

    Group entry{frame, index, {}};
    for (std::size_t at = 0; at < group.fields.size(); ++at) {
        auto* row = new QWidget(frame);
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        cells->setSpacing(look().size(Size::Space16));
        const bool pair = group.fields[at].half && at + 1 < group.fields.size() && group.fields[at + 1].half;
        for (std::size_t cell = at; cell <= at + (pair ? 1 : 0); ++cell) {
            const forms::FormField& field = group.fields[cell];
            m_editors.push_back(makeFieldEditor(field, row, m_addresses));
            FieldEditor* editor = m_editors.back().get();
            m_byPointer.insert(field.pointer, editor);
            cells->addWidget(editor->field(), 1, Qt::AlignTop);
            connect(editor->field(), &Field::edited, this, [this, editor] {
                if (m_state)
                    m_state->edit(editor->definition().pointer, editor->answer());
            });
            connect(editor->field(), &Field::left, this, [this, editor] {
                // A window that loses the keyboard for a moment has not been left by the person.
                if (m_state && (isActiveWindow() || !isVisible()))
                    m_state->leave(editor->definition().pointer);
            });
        }
        // A lone half keeps its size, so that a short answer does not stand in a long box.
        if (!pair && group.fields[at].half)
            cells->addStretch(1);
        at += pair ? 1 : 0;
        rows->addWidget(row);
        entry.rows.push_back(row);
    }
    column->addWidget(frame);
    m_groups.push_back(entry);
}

void FormRenderer::readAnswers()
{
    for (const auto& editor : m_editors)
        editor->show(forms::answerAt(m_state->answers(), editor->definition().pointer));
}

void FormRenderer::applyRules()
{
    const forms::FormModel& model = m_state->model();
    const QJsonObject& answers = m_state->answers();
    for (const auto& editor : m_editors) {
        const QString& pointer = editor->definition().pointer;
        editor->field()->setVisible(model.isVisible(pointer, answers));
        editor->field()->setReadOnly(!model.isEnabled(pointer, answers));
        editor->field()->setOrigin(m_state->isFromProfile(editor->definition()) ? tr("Из «Моих данных»") : QString());
    }
    for (const Group& group : m_groups) {
        bool any = false;
        for (QWidget* row : group.rows) {
            bool shown = false;
            for (Field* field : row->findChildren<Field*>(Qt::FindDirectChildrenOnly))
                shown = shown || !field->isHidden();
            row->setVisible(shown);
            any = any || shown;
        }
        group.frame->setVisible(any && model.isGroupVisible(m_page, group.index, answers));
    }
}

void FormRenderer::showFaults()
{
    for (const auto& editor : m_editors) {
        const auto fault = m_state->shownFault(editor->definition().pointer);
        editor->field()->setError(fault ? forms::faultText(*fault) : QString());
    }
}

bool FormRenderer::focusField(const QString& pointer)
{
    FieldEditor* editor = m_byPointer.value(pointer);
    if (!editor || editor->field()->isHidden())
        return false;
    editor->field()->setFocus(Qt::OtherFocusReason);
    Q_EMIT revealRequested(editor->field());
    return true;
}

void FormRenderer::focusFirst()
{
    for (const auto& editor : m_editors) {
        if (!editor->field()->isHidden()) {
            editor->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QWidget* FormRenderer::fieldWidget(const QString& pointer) const
{
    const FieldEditor* editor = m_byPointer.value(pointer);
    return editor ? editor->field() : nullptr;
}

} // namespace okno::desktop
