// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"

#include <QMap>

namespace okno::desktop {

// A server of accounts in memory, and whatever a test wants to go wrong.
class FakeAdminDesk final : public AdminDesk {
public:
    FakeAdminDesk();

    std::vector<api::Account> accounts;
    std::vector<api::JournalRecord> records;
    QMap<QString, core::Error> failNext; // "accounts", "add", "change", "journal", "about"
    QStringList calls;
    api::NewAccount lastAdded;
    api::AccountChange lastChange;
    JournalQuery lastJournal;
    QList<QByteArray> keys;
    QDateTime serverTime;

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
    [[nodiscard]] bool isOnline() const override { return true; }
    [[nodiscard]] QString myId() const override { return QStringLiteral("admin"); }
    [[nodiscard]] QString serverAddress() const override { return QStringLiteral("okno.tymovsk.example:8443"); }

private:
    template <typename T> void reply(const char* call, const Answer<T>& answer, core::Result<T> result);
};

} // namespace okno::desktop
