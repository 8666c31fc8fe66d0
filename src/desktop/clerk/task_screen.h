// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/working_calendar.h"
#include "desktop/clerk/task_work.h"
#include "desktop/shell/screen.h"

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace okno::desktop {

class ApplicationPanel;
class Banner;
class ElidedLabel;
class EmptyState;
class ExportButton;
class FilesPanel;
class PrintMenu;
class StatusBadge;
class StepPanel;

// The workplace of one application: what the regulation asks now, the application, its documents, side by side.
class TaskScreen : public Screen {
    Q_OBJECT
public:
    TaskScreen(AppContext& context, std::shared_ptr<Desk> desk, QWidget* parent = nullptr);
    ~TaskScreen() override;

    [[nodiscard]] QString title() const override;
    // Parameter "id".
    void activate(const QVariantMap& params) override;
    void deactivate() override;
    bool back() override;

private:
    QWidget* makeHeader();
    QWidget* makePanes();
    void makeActions();
    void refresh();
    void showOutcomeActions();
    void readCard();
    void done(TaskWork::Action action, const api::Task& before);
    void failed(TaskWork::Action action);
    void overtaken(const QString& who, const QString& what);
    [[nodiscard]] std::function<void()> undo(bool take);
    void leave();

    std::shared_ptr<Desk> m_desk;
    core::WorkingCalendar m_calendar = core::WorkingCalendar::russia();
    TaskWork m_work;
    QHash<QString, QString> m_titles; // of documents, by kind
    QString m_cardOf; // the service and the version whose card is known
    QLabel* m_number = nullptr;
    ElidedLabel* m_service = nullptr;
    ExportButton* m_export = nullptr;
    QToolButton* m_print = nullptr;
    PrintMenu* m_printMenu = nullptr;
    StatusBadge* m_status = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_failed = nullptr;
    QSplitter* m_panes = nullptr;
    StepPanel* m_step = nullptr;
    ApplicationPanel* m_application = nullptr;
    FilesPanel* m_files = nullptr;
    QAction* m_takeAction = nullptr;
    QAction* m_releaseAction = nullptr;
    QAction* m_remarkAction = nullptr;
    QList<QAction*> m_outcomeActions;
};

} // namespace okno::desktop
