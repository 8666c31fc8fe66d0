// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/pin_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace okno::desktop {
namespace {

constexpr int mostCharacters = 128;

bool beginsCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) != 0x80U;
}

} // namespace

PinEdit::PinEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
        | Qt::ImhNoEditMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
}

PinEdit::~PinEdit()
{
    m_pin.fill(0);
}

void PinEdit::wipe()
{
    m_pin.fill(0);
    m_pin.clear();
    m_characters = 0;
    showDots();
}

void PinEdit::append(const QString& text)
{
    QByteArray octets;
    for (const QChar character : text) {
        if (character.isPrint() && !character.isSpace() && m_characters < mostCharacters) {
            octets += QString(character).toUtf8();
            ++m_characters;
        }
    }
    if (octets.isEmpty())
        return;
    m_pin.append(QCA::SecureArray(octets));
    octets.fill('\0');
    showDots();
    Q_EMIT pinEdited();
}

void PinEdit::removeLast()
{
    int size = m_pin.size();
    if (size == 0)
        return;
    do
        --size;
    while (size > 0 && !beginsCharacter(m_pin.at(size)));
    m_pin.resize(size);
    --m_characters;
    showDots();
    Q_EMIT pinEdited();
}

void PinEdit::showDots()
{
    setText(QString(m_characters, u'0'));
    end(false);
}

void PinEdit::keyPressEvent(QKeyEvent* event)
{
    const bool all = hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT returnPressed();
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (all || event->modifiers().testFlag(Qt::ControlModifier)) {
            wipe();
            Q_EMIT pinEdited();
        } else {
            removeLast();
        }
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool pasted = event->matches(QKeySequence::Paste);
    const QString text = pasted ? QApplication::clipboard()->text().trimmed() : event->text();
    const bool typed = !text.isEmpty() && text.front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!pasted && !typed) {
        // Esc and the keys of the screen go on.
        event->ignore();
        return;
    }
    if (all)
        wipe();
    append(text);
    if (typed && text.front().isLetter())
        Q_EMIT typedLetter(text, event->modifiers());
}

void PinEdit::inputMethodEvent(QInputMethodEvent* event)
{
    append(event->commitString());
    event->accept();
}

void PinEdit::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

void PinEdit::mousePressEvent(QMouseEvent*)
{
    // The cursor stays at the end: in dots there is no place to choose.
    end(false);
}

} // namespace okno::desktop
