// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/line_field.h"

#include "desktop/style/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace okno::desktop {

LineField::LineField(const QString& label, QWidget* parent) : Field(label, parent), m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::returnPressed);
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString& text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void LineField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void LineField::setMaxLength(int characters)
{
    m_edit->setMaxLength(characters);
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

MultilineField::MultilineField(const QString& label, int rows, QWidget* parent)
    : Field(label, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_left(new QLabel(this))
    , m_rows(rows)
{
    m_edit->setTabChangesFocus(true);
    m_left->setProperty("role", QStringLiteral("hint"));
    m_left->hide();
    setEditor(m_edit);
    addBelow(m_left);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        count();
        Q_EMIT edited();
    });
    fit();
}

QString MultilineField::text() const
{
    return m_edit->toPlainText();
}

void MultilineField::setText(const QString& text)
{
    if (this->text() == text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    fit();
    count();
}

void MultilineField::setMaxLength(int characters)
{
    m_max = characters;
    count();
}

void MultilineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void MultilineField::fit()
{
    const int line = m_edit->fontMetrics().lineSpacing();
    const int lines = qBound(m_rows, m_edit->document()->lineCount(), m_rows * 2);
    m_edit->setFixedHeight(lines * line + look().px(26));
}

void MultilineField::count()
{
    const int left = m_max - static_cast<int>(text().size());
    m_left->setVisible(m_max > 0 && left < m_max / 10);
    if (m_left->isHidden())
        return;
    m_left->setText(
        left >= 0 ? tr("Осталось знаков: %1").arg(left) : tr("Лишних знаков: %1, сократите текст").arg(-left));
    setVariant(m_left, "role", left >= 0 ? QStringLiteral("hint") : QStringLiteral("error"));
}

} // namespace okno::desktop
