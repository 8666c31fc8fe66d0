// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_popup.h"

#include "desktop/style/tokens.h"
#include "desktop/widgets/address_rows.h"
#include "desktop/widgets/labels.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int rowsAtMost = 8;
constexpr int rowsAtLeast = 3;

} // namespace

AddressPopup::AddressPopup(QWidget* anchor)
    : QFrame(anchor->window())
    , m_anchor(anchor)
    , m_rows(new AddressRows(this))
    , m_header(makeLabel(QString(), "hint", this))
    , m_list(new QListView(this))
{
    setProperty("kind", QStringLiteral("popup"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look().px(5), look().px(5), look().px(5), look().px(5));
    column->setSpacing(look().px(4));
    m_header->setWordWrap(true);
    m_header->setContentsMargins(look().px(10), look().px(4), look().px(10), 0);
    m_list->setProperty("plain", true);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new AddressRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Подсказки адреса"));
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { pick(index.row()); });
    connect(anchor, &QObject::destroyed, this, &QObject::deleteLater);

    // It follows its line when the window grows or the page scrolls.
    anchor->window()->installEventFilter(this);
    anchor->installEventFilter(this);
    for (QWidget* above = anchor->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(above))
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &AddressPopup::place);
    }
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_list->setObjectName(name + QStringLiteral(".list"));
        m_header->setObjectName(name + QStringLiteral(".header"));
    });
}

void AddressPopup::showReply(const AddressReply& reply, const QString& header, bool choose)
{
    m_rows->setRows(reply.rows);
    m_header->setText(header);
    m_header->setVisible(!header.isEmpty());
    setCurrent(choose && m_rows->foundCount() > 0 ? 0 : -1);
    m_list->scrollToTop();
    const bool opened = !isVisible();
    place();
    if (opened)
        raise();
    setVisible(true);
}

int AddressPopup::foundCount() const
{
    return m_rows->foundCount();
}

int AddressPopup::current() const
{
    return m_list->currentIndex().row();
}

void AddressPopup::setCurrent(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_rows->index(row));
    if (row < 0 || m_anchor.isNull())
        return;
    QAccessibleAnnouncementEvent heard(m_anchor, m_rows->index(row).data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&heard);
}

void AddressPopup::step(int rows)
{
    const int count = m_rows->rowCount();
    // From nothing: down to the first, up to the last; past an end to the other.
    const int from = current() < 0 && rows < 0 ? count : current();
    setCurrent((from + rows + count) % count);
}

void AddressPopup::stepPage(int pages)
{
    const int row = m_list->sizeHintForRow(0);
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, row) - 1);
    setCurrent(std::clamp(current() + pages * page, 0, m_rows->rowCount() - 1));
}

bool AddressPopup::pickCurrent()
{
    const int row = current() < 0 && foundCount() > 0 ? 0 : current();
    if (row < 0)
        return false;
    pick(row);
    return true;
}

void AddressPopup::pick(int row)
{
    const AddressRow* found = m_rows->at(row);
    if (found == nullptr) {
        Q_EMIT manualPicked();
        return;
    }
    const AddressRow copy = *found;
    Q_EMIT picked(copy);
}

bool AddressPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        if (isVisible())
            place();
    } else if (event->type() == QEvent::Hide && watched == m_anchor) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void AddressPopup::place()
{
    if (m_anchor.isNull() || m_anchor->window() != window())
        return;
    const QRect field(m_anchor->mapTo(window(), QPoint(0, 0)), m_anchor->size());
    const int gap = look().px(4);
    const int edge = look().size(Size::Space8);
    const int below = window()->height() - field.bottom() - gap - edge;
    const int above = field.top() - gap - edge;
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int width = std::min(std::max(field.width(), look().px(320)), window()->width() - 2 * edge);
    QMargins around = layout()->contentsMargins();
    int frame = around.top() + around.bottom() + 2 * frameWidth() + look().px(10);
    if (!m_header->text().isEmpty())
        frame += m_header->heightForWidth(width - around.left() - around.right()) + layout()->spacing();
    const int wanted = std::min(m_rows->rowCount(), rowsAtMost) * row + frame;
    const int least = std::min(m_rows->rowCount(), rowsAtLeast) * row + frame;
    const bool under = below >= std::min(wanted, least) || below >= above;
    // Whole rows only, however little room there is.
    const int room = std::max(frame + row, under ? below : above);
    const int height = std::min(wanted, frame + (room - frame) / row * row);
    const int x = std::clamp(field.left(), edge, std::max(edge, window()->width() - width - edge));
    setGeometry(x, under ? field.bottom() + gap : field.top() - gap - height, width, height);
}

} // namespace okno::desktop
