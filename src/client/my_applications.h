// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"
#include "client/call.h"
#include "client/loaded.h"

#include <QObject>
#include <memory>

namespace okno::client {

class ApiClient;
class LocalStore;

// The applications of the person, newest first: at once from this computer, then from the server; read anew by itself
// when a push event or the outbox says that something changed.
class MyApplications : public QObject {
    Q_OBJECT

public:
    MyApplications(ApiClient* api, LocalStore* store, QObject* parent = nullptr);
    ~MyApplications() override;

    [[nodiscard]] const std::vector<api::ApplicationSummary>& list() const;
    // When the server has said it; invalid when it never has.
    [[nodiscard]] QDateTime savedAt() const;
    // Why the last refresh failed; nothing when it did not.
    [[nodiscard]] const std::optional<core::Error>& problem() const;
    [[nodiscard]] bool isRefreshing() const;
    void refresh();

    RequestHandle load(const QString& id, QObject* context, ThenLoaded<api::Application> then);
    // `version` as shown. VersionMismatch: load() again; WrongStatus: too late.
    RequestHandle withdraw(const QString& id, int version, const std::optional<QString>& reason, QObject* context,
        Then<api::Application> then);
    // For Outbox: the server has just said this.
    void put(const api::Application& application);

public Q_SLOTS:
    void changedOnServer(const QString& id);

Q_SIGNALS:
    void listChanged();
    void refreshed(); // list(), savedAt() and problem() are settled
    // This application is different now: whoever shows it calls load().
    void applicationChanged(const QString& id);

private:
    void take(const api::Page<api::ApplicationSummary>& page);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
