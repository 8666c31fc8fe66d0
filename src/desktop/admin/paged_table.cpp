// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/paged_table.h"

namespace okno::desktop {

bool PagedTable::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_busy && m_next && m_state == State::Ready;
}

void PagedTable::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_busy = true;
    ask(*m_next, m_generation);
}

void PagedTable::reload()
{
    ++m_generation;
    m_next.reset();
    m_error.reset();
    beginResetModel();
    clear();
    endResetModel();
    m_busy = true;
    setState(State::Loading);
    ask({}, m_generation);
}

void PagedTable::landed(const std::optional<QString>& next)
{
    m_next = next;
    m_error.reset();
    m_busy = false;
    setState(State::Ready);
}

void PagedTable::failed(const core::Error& error)
{
    m_error = error;
    m_busy = false;
    setState(State::Failed);
}

void PagedTable::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace okno::desktop
