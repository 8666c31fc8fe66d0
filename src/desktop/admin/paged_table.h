// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace okno::desktop {

// What a list that is loaded page by page has in common, whatever its rows are.
class PagedTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Failed };
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] State state() const { return m_state; }
    // Why the last request failed; the rows shown then are the last known ones.
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    [[nodiscard]] bool isComplete() const { return m_state == State::Ready && !m_next; }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    // Empties the list and asks for its first page.
    void reload();

Q_SIGNALS:
    void stateChanged();

protected:
    static constexpr int pageRows = 50;

    // Asks for the page at `cursor` (empty: the first) and hands the answer to landed() or failed() with `generation`.
    virtual void ask(const QString& cursor, int generation) = 0;
    virtual void clear() = 0;

    // False when the answer is of a former reload().
    [[nodiscard]] bool isCurrent(int generation) const { return generation == m_generation; }
    // Rows are in; `next` as the page has it.
    void landed(const std::optional<QString>& next);
    void failed(const core::Error& error);

private:
    void setState(State state);

    State m_state = State::Idle;
    std::optional<QString> m_next;
    std::optional<core::Error> m_error;
    int m_generation = 0;
    bool m_busy = false;
};

// The rows themselves.
template <typename Row> class PagedRows : public PagedTable {
public:
    using PagedTable::PagedTable;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row* row(int at) const
    {
        return at >= 0 && at < rowCount() ? &m_rows[static_cast<std::size_t>(at)] : nullptr;
    }
    // Puts a changed row in place of the one before.
    void replace(int at, const Row& row)
    {
        if (!this->row(at))
            return;
        m_rows[static_cast<std::size_t>(at)] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    // A new row on top, where one looks for what one has just added.
    void prepend(const Row& row)
    {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), row);
        endInsertRows();
    }

protected:
    void clear() override { m_rows.clear(); }

    // What ask() gives to its question.
    [[nodiscard]] auto answer(int generation)
    {
        return [self = QPointer(this), generation](const core::Result<api::Page<Row>>& page) {
            if (!self || !self->isCurrent(generation))
                return;
            if (!page) {
                self->failed(page.error());
                return;
            }
            if (!page->items.empty()) {
                const int first = self->rowCount();
                self->beginInsertRows({}, first, first + static_cast<int>(page->items.size()) - 1);
                self->m_rows.insert(self->m_rows.end(), page->items.begin(), page->items.end());
                self->endInsertRows();
            }
            self->landed(page->next);
        };
    }

private:
    std::vector<Row> m_rows;
};

} // namespace okno::desktop
