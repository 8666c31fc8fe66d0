// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_rows.h"

#include "desktop/style/icons.h"
#include "desktop/style/tokens.h"

#include <QPainter>

namespace okno::desktop {
namespace {

using Ranges = std::vector<std::pair<int, int>>;

struct Ink {
    QFont plain;
    QFont bold;
    QColor plainColor;
    QColor boldColor;
};

// Part of a text, the found pieces bold; cut with «…» where the place ends.
void drawFound(QPainter* painter, const QRect& place, const QString& text, const Ranges& bold, const Ink& ink)
{
    int x = place.left();
    int at = 0;
    const int size = static_cast<int>(text.size());
    const auto draw = [&](int from, int to, bool found) {
        if (from >= to || x >= place.right())
            return;
        const QFont& font = found ? ink.bold : ink.plain;
        const QFontMetrics metrics(font);
        const QString piece = text.mid(from, to - from);
        const int room = place.right() - x;
        const int width = metrics.horizontalAdvance(piece);
        painter->setFont(font);
        painter->setPen(found ? ink.boldColor : ink.plainColor);
        painter->drawText(QRect(x, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
            width <= room ? piece : metrics.elidedText(piece, Qt::ElideRight, room));
        x += width;
    };
    for (const auto& [start, length] : bold) {
        const int from = std::clamp(start, at, size);
        const int to = std::clamp(start + length, from, size);
        draw(at, from, false);
        draw(from, to, true);
        at = to;
    }
    draw(at, size, false);
}

// The ranges that lie in [from, to), counted from there.
Ranges within(const Ranges& ranges, int from, int to)
{
    Ranges inside;
    for (const auto& [start, length] : ranges) {
        if (start < to && start + length > from)
            inside.emplace_back(std::max(start, from) - from, std::min(start + length, to) - std::max(start, from));
    }
    return inside;
}

// Where the object itself begins in «Сахалинская обл, Тымовский р-н, пгт Тымовское (бывш. с Дербинское)».
int ownStart(const QString& text)
{
    const qsizetype note = text.indexOf(QStringLiteral(" (бывш. "));
    const qsizetype comma = text.lastIndexOf(QStringLiteral(", "), note < 0 ? -1 : note - text.size());
    return comma < 0 ? 0 : static_cast<int>(comma) + 2;
}

int lineHeight(Size type)
{
    return QFontMetrics(look().font(type)).height();
}

} // namespace

AddressRows::AddressRows(QObject* parent) : QAbstractListModel(parent) { }

void AddressRows::setRows(std::vector<AddressRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const AddressRow* AddressRows::at(int row) const
{
    return row >= 0 && row < foundCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int AddressRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : foundCount() + 1;
}

QVariant AddressRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const AddressRow* row = at(index.row());
    return row != nullptr ? forms::addressLine(row->found.text, row->house, row->flat)
        : m_rows.empty()  ? tr("Ввести адрес вручную")
                          : tr("Нет нужного адреса? Ввести вручную");
}

AddressRowDelegate::AddressRowDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

QSize AddressRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {look().px(200), lineHeight(Size::TypeBody) + lineHeight(Size::TypeSmall) + look().px(12)};
}

void AddressRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look().color(current ? Color::AccentSoft : Color::SurfaceHover));
        painter->drawRoundedRect(option.rect, look().px(6), look().px(6));
    }
    QRect inside = option.rect.adjusted(look().px(10), look().px(5), -look().px(10), -look().px(5));
    const auto* rows = qobject_cast<const AddressRows*>(index.model());
    const AddressRow* row = rows != nullptr ? rows->at(index.row()) : nullptr;
    if (row == nullptr) {
        const int side = look().size(Size::IconSmall);
        painter->drawPixmap(inside.left(), inside.center().y() - side / 2,
            iconPixmap(QStringLiteral("edit"), side, Color::AccentText, painter->device()->devicePixelRatioF()));
        inside.adjust(side + look().px(8), 0, 0, 0);
        painter->setFont(look().font(Size::TypeBody));
        painter->setPen(look().color(Color::AccentText));
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font())
                .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inside.width()));
        painter->restore();
        return;
    }

    const QFont small = look().font(Size::TypeSmall);
    const QColor grey = look().color(Color::TextSecondary);
    QRect right = inside;
    if (!row->found.index.isEmpty()) {
        painter->setFont(small);
        painter->setPen(grey);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, row->found.index);
        right.setLeft(inside.right() - QFontMetrics(small).horizontalAdvance(row->found.index));
        inside.setRight(right.left() - look().px(12));
    }
    const QString& text = row->found.text;
    const int own = ownStart(text);
    const int size = static_cast<int>(text.size());
    const QString name = forms::addressLine(text.sliced(own), row->house, row->flat);
    const QColor ink = look().color(Color::Text);
    QRect upper = inside;
    if (own > 0)
        upper.setHeight(lineHeight(Size::TypeBody));
    drawFound(painter, upper, name, within(row->bold, own, size),
        {look().font(Size::TypeBody), look().font(Size::TypeBody, QFont::Bold), ink, ink});
    if (own > 0) {
        const QRect lower(inside.left(), upper.bottom() + 1, inside.width(), lineHeight(Size::TypeSmall));
        drawFound(painter, lower, text.first(own - 2), within(row->bold, 0, own - 2),
            {small, look().font(Size::TypeSmall, QFont::DemiBold), grey, ink});
    }
    painter->restore();
}

} // namespace okno::desktop
