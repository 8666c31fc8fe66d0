// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/pin_field.h"

#include "desktop/signing/pin_edit.h"
#include "desktop/signing/token_state.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/typing_note.h"

namespace okno::desktop {

PinField::PinField(const QString& label, QWidget* parent)
    : Field(label, parent)
    , m_edit(new PinEdit(this))
    , m_tries(makeLabel({}, "warning", this))
    , m_note(new TypingNote(this))
{
    setEditor(m_edit);
    m_tries->setWordWrap(true);
    m_tries->hide();
    addBelow(m_tries);
    addBelow(m_note);
    connect(m_edit, &PinEdit::pinEdited, this, [this] {
        setError({});
        m_tries->setVisible(!m_tries->text().isEmpty());
        if (m_edit->characters() == 0)
            m_note->forget();
        Q_EMIT edited();
    });
    connect(m_edit, &PinEdit::typedLetter, m_note, &TypingNote::typed);
    connect(m_edit, &PinEdit::returnPressed, this, &PinField::returnPressed);
    connect(this, &QObject::objectNameChanged, this,
        [this](const QString& name) { m_tries->setObjectName(name + QStringLiteral(".tries")); });
}

void PinField::setPinState(const signing::PinState& state)
{
    m_state = state;
    const QString tries = triesInWords(state);
    m_tries->setText(tries);
    m_tries->setVisible(!tries.isEmpty() && !hasError());
    m_edit->setEnabled(!state.locked);
    m_edit->setVisible(state.entry == signing::PinEntry::Here);
    if (state.locked)
        wipe();
    if (state.entry == signing::PinEntry::System)
        setHint(tr("Если у ключа есть ПИН-код, его спросит Windows: нажмите кнопку и ответьте в её окне."));
    else if (state.entry == signing::PinEntry::Reader)
        setHint(tr("ПИН-код вводится на клавиатуре считывателя: нажмите кнопку и смотрите на его экран."));
    else if (state.least > 0 && state.most > 0 && state.most < 255)
        setHint(tr("От %1 до %2 знаков.").arg(state.least).arg(state.most));
    else
        setHint({});
}

void PinField::setFilePassword()
{
    setPinState({});
}

QCA::SecureArray PinField::pin() const
{
    return m_edit->pin();
}

void PinField::wipe()
{
    m_edit->wipe();
    m_note->forget();
}

bool PinField::check()
{
    if (m_state.locked) {
        setError(problemText(core::Error(core::ErrorCode::PinLocked)));
        return false;
    }
    if (m_state.entry != signing::PinEntry::Here)
        return true;
    const int size = m_edit->pin().size();
    if (size == 0)
        setError(tr("Введите ПИН-код."));
    // Tokens count octets: what is too short in octets is too short.
    else if (size < m_state.least || (m_state.most > 0 && size > m_state.most))
        setError(problemText(core::Error(core::ErrorCode::PinLength, {},
            {{QStringLiteral("least"), m_state.least}, {QStringLiteral("most"), m_state.most}})));
    else
        return true;
    m_edit->setFocus(Qt::OtherFocusReason);
    return false;
}

void PinField::showFault(const core::Error& error)
{
    wipe();
    setError(problemText(error));
    m_tries->hide(); // the error tells them
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PinField::setValue(const QVariant& value)
{
    if (value.toString().isEmpty())
        wipe();
}

bool PinField::isEmpty() const
{
    return m_edit->characters() == 0;
}

} // namespace okno::desktop
