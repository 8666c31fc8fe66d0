// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace okno::desktop {

struct AppContext;

// What the frame shows a citizen whatever screen is open: the place, unread notices, what waits to be sent, and a word
// when something was sent, came back or happened.
class CitizenBinding : public QObject {
    Q_OBJECT
public:
    explicit CitizenBinding(AppContext& context, QObject* parent = nullptr);

private:
    void showRegion();
    void showUnread();
    void bindMessages();

    AppContext& m_context;
};

} // namespace okno::desktop
