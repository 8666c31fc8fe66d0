// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "api/catalogue.h"

#include <QObject>
#include <functional>

namespace okno::desktop {

// GET /v1/accounts
struct AccountQuery {
    QString text;
    QString role; // as the wire has it; empty for all
    bool operator==(const AccountQuery&) const = default;
};

// GET /v1/journal
struct JournalQuery {
    QString subject; // "application/01J…"
    QString actorId;
    QString action;
    bool operator==(const JournalQuery&) const = default;
};

// Everything that an administrator's screens ask of the rest of the program. Answers come on the thread of the screens,
// once each, possibly before the call returns.
class AdminDesk : public QObject {
    Q_OBJECT
public:
    template <typename T> using Answer = std::function<void(const core::Result<T>&)>;
    using QObject::QObject;

    virtual void listAccounts(
        const AccountQuery& query, const QString& cursor, int limit, Answer<api::Page<api::Account>> answer) = 0;
    // `key` is one for one intention.
    virtual void addAccount(const api::NewAccount& account, const QByteArray& key, Answer<api::Account> answer) = 0;
    virtual void changeAccount(
        const QString& id, int version, const api::AccountChange& change, Answer<api::Account> answer) = 0;
    virtual void listJournal(
        const JournalQuery& query, const QString& cursor, int limit, Answer<api::Page<api::JournalRecord>> answer) = 0;
    virtual void listAgencies(Answer<std::vector<api::Choice>> answer) = 0;
    virtual void about(Answer<api::About> answer) = 0;
    virtual void limits(Answer<api::Limits> answer) = 0;

    [[nodiscard]] virtual bool isOnline() const = 0;
    [[nodiscard]] virtual QString myId() const = 0;
    // Where the server is, for reading.
    [[nodiscard]] virtual QString serverAddress() const = 0;

Q_SIGNALS:
    void onlineChanged(bool online);
};

} // namespace okno::desktop
