// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue.h"
#include "client/call.h"
#include "client/loaded.h"
#include "desktop/citizen/page_screen.h"

namespace okno::desktop {

// An agency: what it offers and how it is reached. Parameter: "id".
class AgencyScreen : public PageScreen {
    Q_OBJECT
public:
    explicit AgencyScreen(AppContext& context);

    void activate(const QVariantMap& params) override;

protected:
    void reload() override;

private:
    void show(const client::Loaded<api::AgencyDetails>& details);

    QString m_id;
    bool m_shown = false;
    client::RequestHandle m_request;
};

} // namespace okno::desktop
