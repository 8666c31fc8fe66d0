// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "client/call.h"

#include <QObject>

namespace okno::client {

class ApiClient;
class LocalStore;
class Session;

// What the citizen wants forms to be filled in with: from this computer at once, then from the server.
class MyDetails : public QObject {
    Q_OBJECT

public:
    MyDetails(ApiClient* api, LocalStore* store, Session* session, QObject* parent = nullptr);

    // Empty, with version 0, while nothing is known or nobody is logged in.
    [[nodiscard]] const api::PersonalDetails& details() const { return m_details; }
    void refresh();
    // Over the version that details() has: VersionMismatch when another computer has changed them meanwhile; they are
    // read anew then. InvalidField with pointers.
    RequestHandle save(const api::NewPersonalDetails& details, QObject* context, Then<api::PersonalDetails> then);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isCitizen() const;
    void recall();
    void take(const api::PersonalDetails& details);

    ApiClient* m_api;
    LocalStore* m_store;
    Session* m_session;
    api::PersonalDetails m_details;
};

} // namespace okno::client
