// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "client/loaded.h"
#include "desktop/citizen/page_screen.h"

#include <memory>

class QLabel;
class QPushButton;
class QTabBar;

namespace okno::api {
struct ServiceDetails;
struct ServiceForm;
} // namespace okno::api
namespace okno::forms {
struct Agency;
struct ServiceCard;
} // namespace okno::forms

namespace okno::desktop {

class HeightStack;

// The card of a service with its four tabs and the way to the application. Parameter: "id".
class ServiceScreen : public PageScreen {
    Q_OBJECT
public:
    explicit ServiceScreen(AppContext& context);
    ~ServiceScreen() override;

    void activate(const QVariantMap& params) override;

protected:
    void reload() override;

private:
    void show(const client::Loaded<api::ServiceDetails>& details);
    void showFacts();
    void showTabs();
    // Whether an application may be begun here, and what is said when not.
    void showStart();
    void begin(bool anew);
    void createDraft(const api::ServiceForm& form);

    QString m_id;
    std::unique_ptr<forms::ServiceCard> m_card;
    std::unique_ptr<forms::Agency> m_agency;
    QString m_version;
    QPushButton* m_agencyLink = nullptr;
    QWidget* m_facts = nullptr;
    QWidget* m_note = nullptr;
    QLabel* m_noteText = nullptr;
    QTabBar* m_tabs = nullptr;
    HeightStack* m_pages = nullptr;
    client::RequestHandle m_request;
    client::RequestHandle m_formRequest;
    bool m_opening = false;
};

} // namespace okno::desktop
