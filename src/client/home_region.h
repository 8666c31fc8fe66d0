// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"

#include <QObject>

namespace okno::client {

class Catalogue;
class Connectivity;
class LocalStore;
class Session;

// Where a citizen needs services: chosen in a window, kept on the server with the account, and so found again on
// another computer. A choice made without the server, or before the log-in, is sent when that becomes possible.
class HomeRegion : public QObject {
    Q_OBJECT

public:
    HomeRegion(Session* session, LocalStore* store, Catalogue* catalogue, Connectivity* connectivity,
        QObject* parent = nullptr);

    // What the person chose. The window has it at once.
    void choose(const QString& code);

private:
    [[nodiscard]] bool isCitizen() const;
    void takeOver();
    void send();

    Session* m_session;
    LocalStore* m_store;
    Catalogue* m_catalogue;
    RequestHandle m_sending;
    bool m_isSending = false;
};

} // namespace okno::client
