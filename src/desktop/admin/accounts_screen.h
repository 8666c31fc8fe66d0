// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"
#include "desktop/shell/screen.h"

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace okno::desktop {

class AccountPanel;
class AccountsModel;
class Banner;
class EmptyState;
class NewAccountPanel;
class SearchField;

// The accounts of officials and citizens: search, add, change, block, new password.
class AccountsScreen : public Screen {
    Q_OBJECT
public:
    AccountsScreen(AppContext& context, std::shared_ptr<AdminDesk> desk, QWidget* parent = nullptr);
    ~AccountsScreen() override;

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;
    bool back() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeToolbar();
    QWidget* makeTable();
    QWidget* makeSide();
    void makeActions();
    void search();
    void showState();
    void readAgencies();
    void select();
    void openNew();
    void openPassword();
    void added(const api::Account& account, const QString& password);
    void change(const api::AccountChange& change);
    void askToBlock(bool block);
    [[nodiscard]] const api::Account* current() const;

    std::shared_ptr<AdminDesk> m_desk;
    AccountsModel* m_model = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_role = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_foot = nullptr;
    QStackedWidget* m_side = nullptr;
    AccountPanel* m_account = nullptr;
    NewAccountPanel* m_new = nullptr;
    QAction* m_passwordAction = nullptr;
    QAction* m_blockAction = nullptr;
    bool m_agenciesKnown = false;
};

} // namespace okno::desktop
