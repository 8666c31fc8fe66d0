// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/journal_model.h"

#include "desktop/admin/journal_words.h"
#include "desktop/clerk/due_words.h"

namespace okno::desktop {

JournalModel::JournalModel(AdminDesk& desk, QObject* parent) : PagedRows(parent), m_desk(desk) { }

void JournalModel::setQuery(const JournalQuery& query)
{
    m_query = query;
    reload();
}

void JournalModel::ask(const QString& cursor, int generation)
{
    m_desk.listJournal(m_query, cursor, pageRows, answer(generation));
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    const api::JournalRecord* record = row(index.row());
    if (!record || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case When:
        return role == Qt::ToolTipRole
            ? longTime(record->at)
            : tr("%1 %2", "date and time in a table")
                  .arg(shortDate(record->at), record->at.toLocalTime().toString(QStringLiteral("HH:mm")));
    case Who:
        return record->actorName;
    case What:
        return actionWords(record->action);
    case Subject:
        return role == Qt::ToolTipRole ? record->subject : subjectWords(record->subject);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Когда");
    case Who:
        return tr("Кто");
    case What:
        return tr("Что сделано");
    case Subject:
        return tr("С чем");
    default:
        return {};
    }
}

} // namespace okno::desktop
