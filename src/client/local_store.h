// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace okno::client {

// What this computer keeps: one SQLite file of what is public (catalogue, settings of the window) and one file for each
// account of each server, so that nobody ever reads another person's data. Files are readable by their user only.
// A broken file is moved aside, not repaired and not deleted, and damaged() says where.
class LocalStore : public QObject {
    Q_OBJECT

public:
    // `folder`: QStandardPaths::AppLocalDataLocation in the program, a temporary one in tests.
    explicit LocalStore(const QString& folder, QObject* parent = nullptr);
    ~LocalStore() override;

    // A public terminal: what is of an account goes for good when the account is closed, and what a killed program left
    // goes at the next open(). Before open().
    void setForgetful(bool forgetful);

    // Opens the public part; a few milliseconds. LocalStoreFailed when the folder cannot be written.
    core::Result<> open();
    // For Session: opens the file of an account in place of the one before. `account` names server and person.
    core::Result<> openAccount(const QString& account);
    void closeAccount();
    [[nodiscard]] bool hasAccount() const;
    [[nodiscard]] QString account() const;

    // Copies of what the server said: JSON under a key, of everybody or of this account.
    enum class Part { Public, Account };
    struct Copy {
        QJsonValue json;
        QDateTime savedAt; // UTC
    };
    [[nodiscard]] std::optional<Copy> copy(Part part, const QString& key) const;
    void keep(Part part, const QString& key, const QJsonValue& json);
    void drop(Part part, const QString& key);

    // Small settings: window and column sizes, the region, the accepted fingerprint.
    [[nodiscard]] QString setting(Part part, const QString& name, const QString& otherwise = {}) const;
    void setSetting(Part part, const QString& name, const QString& value);

    // Deletes everything that this computer keeps of the account that is open: «Удалить мои данные с этого компьютера».
    core::Result<> forgetAccount();

    // For Drafts and Outbox: the account's connection, of this thread; the folder of the files by their SHA-256.
    [[nodiscard]] QSqlDatabase accountDatabase() const;
    [[nodiscard]] QString filesFolder() const;
    // Calls `then` in this thread once everything written so far would survive a loss of power.
    void makeDurable(QObject* context, std::function<void(core::Result<>)> then);
    // By itself every half minute: large logs of SQLite are moved into their files in another thread.
    void tidy();

Q_SIGNALS:
    // Another account is open, or none: forget everything held in memory.
    void accountChanged();
    // A file was broken; a new one is in use and the old one lies at `movedTo`.
    void damaged(const QString& movedTo);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
