// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/inbox_table.h"

#include "desktop/clerk/inbox_model.h"
#include "desktop/shell/view_settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace okno::desktop {
namespace {

// A badge where the due date is; plain text elsewhere, quieter where nobody has the task.
class Delegate final : public QStyledItemDelegate {
public:
    Delegate(const InboxModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != InboxModel::DueDate) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
        const int side = look().px(8);
        paintBadge(*painter, option.rect.adjusted(side, 0, -side, 0), m_model.due(index.row()).badge,
            look().font(Size::TypeSmall));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == InboxModel::DueDate && m_model.task(index.row()))
            size.setWidth(
                badgeSize(m_model.due(index.row()).badge, look().font(Size::TypeSmall)).width() + look().px(16));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The row is the unit: no frame around one cell of it.
        option->state &= ~QStyle::State_HasFocus;
        const api::TaskSummary* task = m_model.task(index.row());
        if (index.column() == InboxModel::Assignee && task && !task->assigneeId)
            option->palette.setColor(QPalette::Text, look().color(Color::TextSecondary));
        if (index.column() == InboxModel::Number)
            option->font.setWeight(QFont::DemiBold);
    }

private:
    const InboxModel& m_model;
};

const QString hiddenKey = QStringLiteral("inbox/hidden-columns");
const QString sortKey = QStringLiteral("inbox/sort");

} // namespace

InboxTable::InboxTable(InboxModel& model, ViewSettings& settings, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("inbox.table"));
    setAccessibleName(tr("Заявления"));
    setModel(&model);
    setItemDelegate(new Delegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(look().size(Size::RowHeight));

    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(look().px(72));
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_settings.rememberFitted(
        this, {InboxModel::Service, InboxModel::Step, InboxModel::Applicant}, QStringLiteral("inbox/columns"));
    const QStringList hidden = m_settings.value(hiddenKey, QStringList()).toStringList();
    for (const QString& column : hidden)
        m_hidden.insert(column.toInt());

    connect(header, &QHeaderView::sectionClicked, this, &InboxTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &InboxTable::columnMenu);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT opened(index.data(InboxModel::IdRole).toString()); });
}

QString InboxTable::currentId() const
{
    return currentIndex().data(InboxModel::IdRole).toString();
}

void InboxTable::selectId(const QString& id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    int column = 0;
    while (column < InboxModel::ColumnCount - 1 && isColumnHidden(column))
        ++column;
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
}

void InboxTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(current.data(InboxModel::IdRole).toString());
}

void InboxTable::sortBy(int column)
{
    const QString key = InboxModel::sortKey(column);
    if (!key.isEmpty()) {
        const bool down = m_model.query().sort == key;
        m_settings.setValue(sortKey, down ? QString(u'-' + key) : key);
        m_model.sort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    showOrder();
}

void InboxTable::showOrder()
{
    const QString sort = m_model.query().sort;
    const bool down = sort.startsWith(u'-');
    for (int column = 0; column < InboxModel::ColumnCount; ++column) {
        if (InboxModel::sortKey(column) == (down ? sort.mid(1) : sort))
            horizontalHeader()->setSortIndicator(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void InboxTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT opened(id);
        return;
    }
    QTableView::keyPressEvent(event);
}

void InboxTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void InboxTable::fitColumns()
{
    // The service needs room for its name; what is looked at least gives way first.
    int used = look().px(150);
    for (const int column : {InboxModel::Number, InboxModel::DueDate, InboxModel::Applicant, InboxModel::Assignee,
             InboxModel::Step, InboxModel::Submitted}) {
        const bool mayGo = column == InboxModel::Step || column == InboxModel::Submitted;
        // A hidden column has no width to ask for: the one that it had counts.
        if (!isColumnHidden(column))
            m_widths.insert(column, columnWidth(column));
        const int width = m_widths.value(column, look().px(150));
        const bool hide = m_hidden.contains(column) || (mayGo && used + width > viewport()->width());
        if (!hide)
            used += width;
        if (isColumnHidden(column) != hide)
            setColumnHidden(column, hide);
    }
}

void InboxTable::columnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < InboxModel::ColumnCount; ++column) {
        // Without these a row says too little.
        if (column == InboxModel::Number || column == InboxModel::Service)
            continue;
        QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                m_hidden.remove(column);
            else
                m_hidden.insert(column);
            QStringList hidden;
            for (const int one : std::as_const(m_hidden))
                hidden.append(QString::number(one));
            m_settings.setValue(hiddenKey, hidden);
            fitColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace okno::desktop
