// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/typing_note.h"

#include <QStringList>

namespace okno::desktop {

TypingNote::TypingNote(QWidget* parent) : QLabel(parent)
{
    setProperty("role", QStringLiteral("hint"));
    setWordWrap(true);
    hide();
}

void TypingNote::typed(const QString& text, Qt::KeyboardModifiers modifiers)
{
    if (text.size() != 1 || !text.front().isLetter())
        return;
    QStringList notes;
    if (text.front().isUpper() != modifiers.testFlag(Qt::ShiftModifier))
        notes << tr("Включён Caps Lock.");
    if (text.front().script() == QChar::Script_Cyrillic)
        notes << tr("Включена русская раскладка.");
    setText(notes.join(u' '));
    setVisible(!notes.isEmpty());
}

void TypingNote::forget()
{
    setText({});
    hide();
}

} // namespace okno::desktop
