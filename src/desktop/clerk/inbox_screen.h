// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/working_calendar.h"
#include "desktop/clerk/desk.h"
#include "desktop/shell/screen.h"

#include <QTimer>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace okno::desktop {

class AssignMenu;
class Banner;
class EmptyState;
class InboxFilters;
class InboxModel;
class InboxTable;
class QueuePanel;

// The official's inbox: queues with counters, the table, search and filters; take and release without opening.
class InboxScreen : public Screen {
    Q_OBJECT
public:
    InboxScreen(AppContext& context, std::shared_ptr<Desk> desk, QWidget* parent = nullptr);
    ~InboxScreen() override;

    [[nodiscard]] QString title() const override;
    // Parameters: "queue" to open one, "id" to select a task.
    void activate(const QVariantMap& params) override;
    void deactivate() override;
    bool back() override;

private:
    QWidget* makeToolbar();
    QWidget* makePages();
    void makeActions();
    void queueChosen(const QString& id);
    void search();
    void refresh();
    void refreshSoon();
    void readCounters();
    void showState();
    void showActions();
    void showEmpty();
    void open(const QString& id);
    void take(const QString& id);
    void release(const QString& id);
    void chooseOfficial();
    void assign(const QString& id, const QString& officialId);
    void acted(const QString& id, bool taken, const core::Result<api::Task>& answer);

    std::shared_ptr<Desk> m_desk;
    core::WorkingCalendar m_calendar = core::WorkingCalendar::russia();
    InboxModel* m_model = nullptr;
    QueuePanel* m_queues = nullptr;
    InboxFilters* m_filters = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_release = nullptr;
    QPushButton* m_assign = nullptr; // of supervisors
    AssignMenu* m_assignMenu = nullptr;
    QString m_assigned; // the task that the menu is open for
    QAction* m_takeAction = nullptr;
    QAction* m_releaseAction = nullptr;
    QAction* m_assignAction = nullptr;
    QAction* m_openAction = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_pages = nullptr;
    InboxTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_foot = nullptr;
    QTimer m_refresh;
    QTimer m_midnight;
    QDate m_today;
    QString m_selectAfter; // to be selected once it is loaded
    bool m_active = false;
};

} // namespace okno::desktop
