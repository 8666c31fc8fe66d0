// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"
#include "desktop/shell/screen.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace okno::desktop {

class EmptyState;
class JournalModel;

// The journal of events: who did what and when. A supervisor sees what concerns the own agency, an administrator all.
class JournalScreen : public Screen {
    Q_OBJECT
public:
    JournalScreen(AppContext& context, std::shared_ptr<AdminDesk> desk, QWidget* parent = nullptr);
    ~JournalScreen() override;

    [[nodiscard]] QString title() const override;
    // Parameters: "actor" and "name" of an account, "subject" of what was changed.
    void activate(const QVariantMap& params) override;
    bool back() override;

private:
    QWidget* makeToolbar();
    QWidget* makeDetails();
    void filter();
    void filterBy(const QString& actorId, const QString& name, const QString& subject);
    void showState();
    void showRecord();

    std::shared_ptr<AdminDesk> m_desk;
    JournalModel* m_model = nullptr;
    QComboBox* m_action = nullptr;
    QPushButton* m_only = nullptr; // what else it is filtered by; takes it away
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_foot = nullptr;
    QVBoxLayout* m_details = nullptr;
    QWidget* m_record = nullptr;
    QString m_actor;
    QString m_subject;
};

} // namespace okno::desktop
