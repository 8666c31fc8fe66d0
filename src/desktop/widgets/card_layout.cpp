// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/card_layout.h"

#include "desktop/style/tokens.h"

#include <QWidget>

namespace okno::desktop {

CardLayout::CardLayout(int minimumColumn, QWidget* parent) : QLayout(parent), m_minimum(look().px(minimumColumn))
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(look().size(Size::Space16));
}

CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

void CardLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int CardLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* CardLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CardLayout::heightForWidth(int width) const
{
    const QMargins edges = contentsMargins();
    return arrange(QRect(0, 0, width - edges.left() - edges.right(), 0), false) + edges.top() + edges.bottom();
}

QSize CardLayout::minimumSize() const
{
    int tallest = 0;
    for (const QLayoutItem* item : m_items)
        tallest = qMax(tallest, item->minimumSize().height());
    const QMargins edges = contentsMargins();
    return {qMin(m_minimum, look().px(200)) + edges.left() + edges.right(), tallest + edges.top() + edges.bottom()};
}

QSize CardLayout::sizeHint() const
{
    const int width = m_minimum * 3 + spacing() * 2;
    return {width, heightForWidth(width)};
}

void CardLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int CardLayout::columns(int width) const
{
    return qMax(1, (width + spacing()) / (m_minimum + spacing()));
}

void CardLayout::clear()
{
    while (QLayoutItem* item = takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

int CardLayout::arrange(const QRect& rect, bool apply) const
{
    const int inRow = columns(rect.width());
    const int column = (rect.width() - (inRow - 1) * spacing()) / inRow;
    QList<QLayoutItem*> shown;
    for (QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    int y = rect.y();
    for (int first = 0; first < shown.size(); first += inRow) {
        const int last = qMin(first + inRow, static_cast<int>(shown.size()));
        int tall = 0;
        for (int i = first; i < last; ++i) {
            const QLayoutItem* item = shown.at(i);
            tall = qMax(tall, item->hasHeightForWidth() ? item->heightForWidth(column) : item->sizeHint().height());
        }
        for (int i = first; apply && i < last; ++i)
            shown.at(i)->setGeometry(QRect(rect.x() + (i - first) * (column + spacing()), y, column, tall));
        y += tall + spacing();
    }
    return shown.isEmpty() ? 0 : y - spacing() - rect.y();
}

} // namespace okno::desktop
