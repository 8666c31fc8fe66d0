// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"

namespace okno::client {
class Client;
}

namespace okno::desktop {

// The desk of the administrator or supervisor who is logged in.
class ClientAdminDesk final : public AdminDesk {
    Q_OBJECT
public:
    explicit ClientAdminDesk(client::Client& client, QObject* parent = nullptr);

    void listAccounts(
        const AccountQuery& query, const QString& cursor, int limit, Answer<api::Page<api::Account>> answer) override;
    void addAccount(const api::NewAccount& account, const QByteArray& key, Answer<api::Account> answer) override;
    void changeAccount(
        const QString& id, int version, const api::AccountChange& change, Answer<api::Account> answer) override;
    void listJournal(const JournalQuery& query, const QString& cursor, int limit,
        Answer<api::Page<api::JournalRecord>> answer) override;
    void listAgencies(Answer<std::vector<api::Choice>> answer) override;
    void about(Answer<api::About> answer) override;
    void limits(Answer<api::Limits> answer) override;
    [[nodiscard]] bool isOnline() const override;
    [[nodiscard]] QString myId() const override;
    [[nodiscard]] QString serverAddress() const override;

private:
    client::Client& m_client;
};

} // namespace okno::desktop
