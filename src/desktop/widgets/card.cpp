// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/card.h"

#include "desktop/style/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace okno::desktop {

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    const int inner = look().size(Size::Space16);
    m_column->setContentsMargins(inner, inner, inner, inner);
    m_column->setSpacing(look().size(Size::Space8));
}

ActionCard::ActionCard(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : Card(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_note(new QLabel(this))
{
    setProperty("interactive", true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setProperty("role", QStringLiteral("subtitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setProperty("role", QStringLiteral("hint"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", QStringLiteral("tiny"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    if (iconName.isEmpty())
        m_icon->hide();
    else
        column()->addWidget(m_icon);
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    column()->addWidget(m_note);
    column()->addStretch(1);
    for (QLabel* label : {m_icon, m_title, m_text, m_note})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setTitle(title);
    setText(text);
    setNote({});
    draw();
}

void ActionCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString ActionCard::title() const
{
    return m_title->text();
}

void ActionCard::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void ActionCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ActionCard::click()
{
    Q_EMIT clicked();
}

void ActionCard::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ActionCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void ActionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        Card::keyPressEvent(event);
}

void ActionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_icon != nullptr)
        draw();
    Card::changeEvent(event);
}

void ActionCard::draw()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(m_iconName, look().size(Size::IconLarge), Color::Accent, devicePixelRatioF()));
}

} // namespace okno::desktop
