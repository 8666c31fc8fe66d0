// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/error_line.h"

#include "desktop/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace okno::desktop {

ErrorLine::ErrorLine(QWidget* parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_icon->setContentsMargins(0, look().px(2), 0, 0);
    m_text->setProperty("role", QStringLiteral("error"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ErrorLine::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (!text.isEmpty())
        draw();
    setVisible(!text.isEmpty());
}

QString ErrorLine::text() const
{
    return m_text->text();
}

void ErrorLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        draw();
    QWidget::changeEvent(event);
}

void ErrorLine::draw()
{
    m_icon->setPixmap(
        iconPixmap(QStringLiteral("error"), look().size(Size::IconSmall), Color::Bad, devicePixelRatioF()));
}

} // namespace okno::desktop
