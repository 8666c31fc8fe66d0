// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/elided_button.h"

#include "desktop/style/tokens.h"

namespace okno::desktop {

ElidedButton::ElidedButton(const QString& text, QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedButton::setFullText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    elide();
}

QSize ElidedButton::minimumSizeHint() const
{
    return {look().px(80), QPushButton::minimumSizeHint().height()};
}

void ElidedButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidedButton::elide()
{
    // The style sheet's font is heavier than the widget's own.
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    const int room = width() - 2 * look().size(Size::Space16) - look().px(4);
    setText(QFontMetrics(font).elidedText(m_full, Qt::ElideRight, qMax(room, look().px(40))));
}

} // namespace okno::desktop
