// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

#include <QObject>
#include <memory>

namespace okno::client {

class ApiClient;
class Connectivity;
class LocalStore;

// The notices of the person, newest first: from this computer, then from the server.
class Notices : public QObject {
    Q_OBJECT

public:
    Notices(ApiClient* api, LocalStore* store, Connectivity* connectivity, QObject* parent = nullptr);
    ~Notices() override;

    [[nodiscard]] const std::vector<api::Notice>& list() const;
    [[nodiscard]] int unread() const; // for the bell
    [[nodiscard]] const std::optional<core::Error>& problem() const;
    void refresh();
    // Shown as read at once; the server is told, again and again if need be.
    void markRead(const QStringList& ids);

Q_SIGNALS:
    void listChanged();
    void unreadChanged(int unread);
    // Came while the program runs: worth a bubble.
    void arrived(const okno::api::Notice& notice);
    void refreshed();

private:
    void show(std::vector<api::Notice> list);
    void take(const api::Page<api::Notice>& page);
    void tellRead();
    [[nodiscard]] QStringList untold() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
