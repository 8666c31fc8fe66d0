// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/field.h"

#include "desktop/style/style.h"
#include "desktop/widgets/error_line.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace okno::desktop {

Field::Field(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_text(label)
    , m_column(new QVBoxLayout(this))
    , m_label(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_error(new ErrorLine(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().px(6));
    m_label->setProperty("role", QStringLiteral("label"));
    m_label->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_column->addWidget(m_label);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_error);
    showLabel();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        if (m_editor != nullptr)
            m_editor->setObjectName(name + QStringLiteral(".editor"));
        m_error->setObjectName(name + QStringLiteral(".error"));
    });
}

QString Field::label() const
{
    return m_text;
}

void Field::setLabel(const QString& label)
{
    m_text = label;
    showLabel();
}

void Field::showLabel()
{
    m_label->setText(m_optional ? tr("%1 (необязательно)").arg(m_text) : m_text);
    m_label->setVisible(!m_text.isEmpty());
    if (m_editor != nullptr && !m_text.isEmpty())
        m_editor->setAccessibleName(m_text);
}

void Field::setOrigin(const QString& words)
{
    if (m_origin == nullptr && words.isEmpty())
        return;
    if (m_origin == nullptr) {
        m_origin = new QLabel(this);
        m_origin->setProperty("role", QStringLiteral("hint"));
        m_origin->setWordWrap(true);
        m_origin->setObjectName(objectName() + QStringLiteral(".origin"));
        m_column->insertWidget(m_column->indexOf(m_hint), m_origin);
    }
    m_origin->setText(words);
    m_origin->setVisible(!words.isEmpty());
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_editor != nullptr)
        m_editor->setAccessibleDescription(hint);
}

void Field::setOptional(bool optional)
{
    m_optional = optional;
    showLabel();
}

void Field::setError(const QString& error)
{
    m_error->setText(error);
    if (m_editor == nullptr)
        return;
    setVariant(m_editor, "invalid", error.isEmpty() ? QString() : QStringLiteral("true"));
    m_editor->setAccessibleDescription(error.isEmpty() ? m_hint->text() : error);
}

QString Field::error() const
{
    return m_error->text();
}

void Field::setReadOnly(bool readOnly)
{
    if (m_editor != nullptr)
        m_editor->setEnabled(!readOnly);
}

void Field::setEditor(QWidget* editor, QWidget* row)
{
    m_editor = editor;
    m_column->insertWidget(1, row != nullptr ? row : editor);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
    editor->setObjectName(objectName() + QStringLiteral(".editor"));
    showLabel();
}

void Field::addBelow(QWidget* widget)
{
    m_column->insertWidget(m_column->indexOf(m_hint), widget);
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace okno::desktop
