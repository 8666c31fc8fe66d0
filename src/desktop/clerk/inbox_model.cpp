// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/inbox_model.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int pageRows = 50;

QSet<QString> idsOf(const std::vector<api::TaskSummary>& rows)
{
    QSet<QString> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const api::TaskSummary& row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

InboxModel::InboxModel(Fetch fetch, const core::Clock& clock, const core::WorkingCalendar& calendar, QObject* parent)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
    , m_clock(clock)
    , m_calendar(calendar)
{
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const api::TaskSummary* InboxModel::task(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int InboxModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

DueWords InboxModel::due(int row) const
{
    const api::TaskSummary* found = task(row);
    return found ? dueWords(found->dueDate, found->status, m_clock.now().toLocalTime().date(), m_calendar) : DueWords();
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    const api::TaskSummary* row = task(index.row());
    if (!row)
        return {};
    if (role == IdRole)
        return row->id;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Number:
        return row->number;
    case Applicant:
        return row->applicantName;
    case Service:
        return row->serviceTitle;
    case Step:
        return row->stepTitle;
    case Submitted:
        return role == Qt::ToolTipRole ? longTime(row->submittedAt) : shortDate(row->submittedAt);
    case DueDate: {
        const DueWords words = due(index.row());
        return role == Qt::ToolTipRole && !words.exact.isEmpty() ? words.exact : words.badge.text;
    }
    case Assignee:
        return row->assigneeName ? *row->assigneeName : tr("никто");
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Номер");
    case Applicant:
        return tr("Заявитель");
    case Service:
        return tr("Услуга");
    case Step:
        return tr("Шаг");
    case Submitted:
        return tr("Подано");
    case DueDate:
        return tr("Срок");
    case Assignee:
        return tr("В работе у");
    default:
        return {};
    }
}

QString InboxModel::sortKey(int column)
{
    switch (column) {
    case Number:
        return QStringLiteral("number");
    case Applicant:
        return QStringLiteral("applicant");
    case Submitted:
        return QStringLiteral("submitted");
    case DueDate:
        return QStringLiteral("due");
    default:
        return {};
    }
}

void InboxModel::sort(int column, Qt::SortOrder order)
{
    const QString key = sortKey(column);
    if (key.isEmpty())
        return;
    InboxQuery query = m_query;
    query.sort = order == Qt::DescendingOrder ? u'-' + key : key;
    if (query != m_query)
        setQuery(query);
}

bool InboxModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_busy && m_next.has_value() && m_state == State::Ready;
}

void InboxModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        load(*m_next, pageRows);
}

void InboxModel::setQuery(const InboxQuery& query)
{
    m_query = query;
    ++m_generation;
    m_busy = false;
    m_again = false;
    m_next.reset();
    m_error.reset();
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    endResetModel();
    setState(State::Loading);
    load({}, pageRows);
}

void InboxModel::load(const QString& cursor, int limit)
{
    m_busy = true;
    const int generation = m_generation;
    m_fetch(m_query, cursor, limit, [self = QPointer(this), generation](const auto& page) {
        if (!self || generation != self->m_generation)
            return;
        if (page)
            self->appendPage(*page);
        else
            self->fail(page.error());
    });
}

void InboxModel::appendPage(const api::Page<api::TaskSummary>& page)
{
    // A row that moved between two pages must not be there twice.
    std::vector<api::TaskSummary> fresh;
    for (const api::TaskSummary& row : page.items) {
        if (!m_ids.contains(row.id))
            fresh.push_back(row);
    }
    m_next = page.next;
    m_error.reset();
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        for (const api::TaskSummary& row : fresh)
            m_ids.insert(row.id);
        endInsertRows();
    }
    settle();
}

void InboxModel::settle()
{
    // Only now: a view that is told of rows asks for more at once.
    m_busy = false;
    setState(State::Ready);
    if (std::exchange(m_again, false))
        refresh();
}

void InboxModel::refresh()
{
    if (m_state == State::Idle)
        return;
    if (m_busy) {
        m_again = true;
        return;
    }
    m_wanted = std::max<std::size_t>(m_rows.size(), pageRows);
    m_collected.clear();
    m_collected.reserve(m_wanted);
    collect({});
}

void InboxModel::collect(const QString& cursor)
{
    m_busy = true;
    const int generation = m_generation;
    const int limit = static_cast<int>(std::min<std::size_t>(m_wanted - m_collected.size(), api::pageMax));
    m_fetch(m_query, cursor, limit, [self = QPointer(this), generation](const auto& page) {
        if (!self || generation != self->m_generation)
            return;
        if (!page) {
            self->fail(page.error());
            return;
        }
        self->m_collected.insert(self->m_collected.end(), page->items.begin(), page->items.end());
        if (page->next && self->m_collected.size() < self->m_wanted) {
            self->collect(*page->next);
            return;
        }
        self->replaceRows(std::exchange(self->m_collected, {}), page->next);
    });
}

void InboxModel::replaceRows(std::vector<api::TaskSummary> rows, std::optional<QString> next)
{
    QSet<QString> seen;
    std::erase_if(rows, [&](const api::TaskSummary& row) {
        const auto before = seen.size();
        seen.insert(row.id);
        return seen.size() == before;
    });
    m_next = std::move(next);
    m_error.reset();
    m_ids = seen;
    removeMissing();
    insertNew(rows);
    arrange(std::move(rows));
    settle();
}

void InboxModel::removeMissing()
{
    const QSet<QString>& wanted = m_ids;
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(task(last)->id))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(task(first - 1)->id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void InboxModel::insertNew(const std::vector<api::TaskSummary>& rows)
{
    const QSet<QString> known = idsOf(m_rows);
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t end = at;
        while (end < rows.size() && !known.contains(rows[end].id))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const int first = static_cast<int>(std::min(at, m_rows.size()));
        beginInsertRows({}, first, first + static_cast<int>(end - at) - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + static_cast<std::ptrdiff_t>(at),
            rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end;
    }
}

void InboxModel::arrange(std::vector<api::TaskSummary> rows)
{
    // Both hold the same ids by now; usually they are in the same order too.
    const bool sameOrder = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
        [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!sameOrder) {
        Q_EMIT layoutAboutToBeChanged();
        QHash<QString, int> place;
        for (std::size_t row = 0; row < rows.size(); ++row)
            place.insert(rows[row].id, static_cast<int>(row));
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& index : before)
            after.append(createIndex(place.value(task(index.row())->id), index.column()));
        m_rows = std::move(rows);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

void InboxModel::fail(const core::Error& error)
{
    m_error = error;
    m_busy = false;
    m_again = false;
    setState(State::Failed);
}

void InboxModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace okno::desktop
