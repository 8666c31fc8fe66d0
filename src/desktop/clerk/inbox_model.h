// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tasks.h"
#include "desktop/clerk/due_words.h"
#include "desktop/clerk/inbox_query.h"

#include <QAbstractTableModel>
#include <QSet>
#include <functional>

namespace okno::desktop {

// The rows of one queue, loaded page by page as one scrolls. A refresh replaces what is loaded row by row, so that the
// selection and the place in the list stay. Late answers of an earlier query are dropped.
class InboxModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Applicant, Service, Step, Submitted, DueDate, Assignee, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };
    enum class State { Idle, Loading, Ready, Failed };

    using Answer = std::function<void(const core::Result<api::Page<api::TaskSummary>>&)>;
    // Asks for one page; the answer may come at once or later, but once.
    using Fetch = std::function<void(const InboxQuery&, const QString& cursor, int limit, Answer)>;

    InboxModel(Fetch fetch, const core::Clock& clock, const core::WorkingCalendar& calendar, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    // Asks the server anew; a column that cannot be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order) override;

    // Empties the list and asks for its first page.
    void setQuery(const InboxQuery& query);
    [[nodiscard]] const InboxQuery& query() const { return m_query; }
    // Asks again for all that is loaded; a second call while one is under way asks once more afterwards.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    // Why the last request failed; the rows shown then are the last known ones.
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    [[nodiscard]] bool isComplete() const { return m_state == State::Ready && !m_next; }
    [[nodiscard]] const api::TaskSummary* task(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const;
    [[nodiscard]] DueWords due(int row) const;

    // The name of ?sort= for a column; empty when it cannot be sorted by.
    [[nodiscard]] static QString sortKey(int column);

Q_SIGNALS:
    void stateChanged();

private:
    void load(const QString& cursor, int limit);
    void collect(const QString& cursor);
    void appendPage(const api::Page<api::TaskSummary>& page);
    void replaceRows(std::vector<api::TaskSummary> rows, std::optional<QString> next);
    void settle();
    void removeMissing();
    void insertNew(const std::vector<api::TaskSummary>& rows);
    void arrange(std::vector<api::TaskSummary> rows);
    void fail(const core::Error& error);
    void setState(State state);

    Fetch m_fetch;
    const core::Clock& m_clock;
    const core::WorkingCalendar& m_calendar;
    InboxQuery m_query;
    std::vector<api::TaskSummary> m_rows;
    QSet<QString> m_ids; // of the rows
    std::vector<api::TaskSummary> m_collected; // of the refresh under way
    std::size_t m_wanted = 0; // rows that the refresh under way must bring back
    std::optional<QString> m_next;
    std::optional<core::Error> m_error;
    State m_state = State::Idle;
    int m_generation = 0;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace okno::desktop
