// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue.h"
#include "client/calls.h"
#include "desktop/citizen/page_screen.h"

class QLabel;
class QPushButton;
class QTabBar;

namespace okno::desktop {

class CardLayout;
class DraftsStrip;
class EmptyState;
class SearchField;

// «Какая услуга нужна?»: a search, the ways into the catalogue as cards, what was begun and not sent, what was found.
class CatalogueScreen : public PageScreen {
    Q_OBJECT
public:
    explicit CatalogueScreen(AppContext& context);

    void activate(const QVariantMap& params) override;
    // From what was found to the ways in.
    bool back() override;

protected:
    void reload() override;

private:
    enum Way { Situations, Agencies, Categories, Popular };
    void loadRegion();
    void loadClassifiers();
    void find();
    void showWays();
    void showFound(const std::vector<api::ServiceSummary>& services, bool fresh);
    void choose(client::ServiceQuery query, const QString& title);
    void showDrafts();
    void addServiceCard(CardLayout* cards, const api::ServiceSummary& service);
    [[nodiscard]] bool isLooking() const;

    SearchField* m_search = nullptr;
    DraftsStrip* m_drafts = nullptr;
    QTabBar* m_ways = nullptr;
    QWidget* m_waysPane = nullptr;
    CardLayout* m_wayCards = nullptr;
    QWidget* m_foundPane = nullptr;
    QLabel* m_foundTitle = nullptr;
    QPushButton* m_clear = nullptr;
    CardLayout* m_foundCards = nullptr;
    EmptyState* m_nothing = nullptr;
    client::ServiceQuery m_query;
    QString m_chosen; // the title of the chosen way
    api::Classifiers m_classifiers;
    std::vector<api::ServiceSummary> m_popular;
    client::RequestHandle m_request;
    client::RequestHandle m_popularRequest;
};

} // namespace okno::desktop
