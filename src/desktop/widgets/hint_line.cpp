// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/hint_line.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace okno::desktop {

HintLine::HintLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel(QString(), "hint", this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().px(6));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_icon->setContentsMargins(0, look().px(2), 0, 0);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    hide();
}

void HintLine::say(const QString& icon, const QString& text, bool warning)
{
    m_name = icon;
    m_warning = warning;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (!text.isEmpty())
        draw();
    setVisible(!text.isEmpty());
}

QString HintLine::text() const
{
    return m_text->text();
}

void HintLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        draw();
    QWidget::changeEvent(event);
}

void HintLine::draw()
{
    m_icon->setPixmap(iconPixmap(
        m_name, look().size(Size::IconSmall), m_warning ? Color::Warning : Color::TextSecondary, devicePixelRatioF()));
}

} // namespace okno::desktop
