// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/citizen/page_screen.h"

class QPushButton;
class QVBoxLayout;

namespace okno::api {
struct Notice;
}

namespace okno::desktop {

class EmptyState;

// What happened with the applications, newest first. Unread ones are marked, and read by opening them or all at once.
class NoticesScreen : public PageScreen {
    Q_OBJECT
public:
    explicit NoticesScreen(AppContext& context);

    void activate(const QVariantMap& params) override;

protected:
    void reload() override;

private:
    void fill();
    void addNotice(const api::Notice& notice);

    QPushButton* m_readAll = nullptr;
    QVBoxLayout* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    bool m_asked = false; // the server has been asked since the screen is shown
};

} // namespace okno::desktop
