// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/citizen/page_screen.h"

class QTabBar;
class QVBoxLayout;

namespace okno::api {
struct ApplicationSummary;
}
namespace okno::client {
struct Draft;
struct OutboxItem;
} // namespace okno::client

namespace okno::desktop {

class ActionCard;
class EmptyState;

// «Мои заявления»: active, finished, drafts and what is on its way. Parameter: "filter" (active, done, drafts,
// sending).
class ApplicationsScreen : public PageScreen {
    Q_OBJECT
public:
    explicit ApplicationsScreen(AppContext& context);

    void activate(const QVariantMap& params) override;

protected:
    void reload() override;

private:
    enum Filter { Active, Done, Drafts, Sending };
    void fill();
    void showTabs();
    void addApplication(const api::ApplicationSummary& application);
    void addDraft(const client::Draft& draft);
    void addSending(const client::OutboxItem& item);
    void addCard(ActionCard* card);
    void showEmpty();

    QTabBar* m_tabs = nullptr;
    QVBoxLayout* m_list = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace okno::desktop
