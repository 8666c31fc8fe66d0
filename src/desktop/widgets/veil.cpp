// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/veil.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/card.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace okno::desktop {

Veil::Veil(QWidget* over, int cardWidth) : QWidget(over), m_over(over)
{
    auto* card = new Card(this);
    const int inner = look().size(Size::Space32);
    m_column = card->column();
    m_column->setContentsMargins(inner, inner, inner, inner);
    m_column->setSpacing(look().size(Size::Space16));
    card->setFixedWidth(look().px(cardWidth));
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    // No alignment here: an aligned widget keeps its size hint and cuts words that wrap.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    over->installEventFilter(this);
    hide();
}

void Veil::appear()
{
    if (isVisible())
        return;
    m_focusBefore = QApplication::focusWidget();
    setGeometry(m_over->rect());
    raise();
    show();
}

void Veil::disappear()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Veil::paintEvent(QPaintEvent*)
{
    QColor veil = look().color(Color::Background);
    veil.setAlpha(225);
    QPainter(this).fillRect(rect(), veil);
}

bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_over && event->type() == QEvent::Resize)
        setGeometry(m_over->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::keyPressEvent(QKeyEvent* event)
{
    // Esc and the rest must not reach the screen behind.
    event->accept();
}

bool Veil::focusNextPrevChild(bool next)
{
    // The keyboard goes round within the veil.
    QList<QWidget*> stops;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            stops.append(widget);
    }
    if (stops.isEmpty())
        return true;
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto count = stops.size();
    stops.at(((next ? at + 1 : at - 1) % count + count) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace okno::desktop
