// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/server_address.h"
#include "client/update_options.h"

#include <QObject>
#include <memory>

namespace okno::client {

class AddressStore;
class ApiClient;
class Catalogue;
class Connectivity;
class Downloads;
class Drafts;
class HomeRegion;
class LocalStore;
class MyApplications;
class MyDetails;
class Notices;
class Outbox;
class Push;
class SecretStore;
class ServerTrust;
class Session;
class Signing;
class Updates;

struct ClientOptions {
    ServerAddress server;
    QString folder; // what this computer keeps; see LocalStore
    QString cacheFolder; // may be lost; see Downloads
    QString language = QStringLiteral("ru");
    QStringList installedAddressBases; // see AddressStoreOptions
    UpdateOptions updates; // without an installer this program does not keep itself new
    bool forgetful = false; // a public terminal: nothing of a person outlives the log-out
};

// Everything of this room for one server, wired together. The parts live as long as the client, whoever logs in; the
// shell makes a new client for another server.
class Client : public QObject {
    Q_OBJECT

public:
    // `secrets`: the system's keychain when null; owned by the caller otherwise.
    explicit Client(const ClientOptions& options, SecretStore* secrets = nullptr, QObject* parent = nullptr);
    ~Client() override;

    // Opens the local store (milliseconds) and restores the session. LocalStoreFailed: the program works on, but keeps
    // nothing.
    core::Result<> start();
    void setLanguage(const QString& language);

    [[nodiscard]] ApiClient* api() const;
    [[nodiscard]] ServerTrust* trust() const;
    [[nodiscard]] Connectivity* connectivity() const;
    [[nodiscard]] Session* session() const;
    [[nodiscard]] Signing* signing() const;
    [[nodiscard]] LocalStore* store() const;
    [[nodiscard]] Push* push() const;
    [[nodiscard]] Catalogue* catalogue() const;
    [[nodiscard]] HomeRegion* homeRegion() const;
    [[nodiscard]] Drafts* drafts() const;
    [[nodiscard]] Outbox* outbox() const;
    [[nodiscard]] MyApplications* applications() const;
    [[nodiscard]] MyDetails* details() const;
    [[nodiscard]] Notices* notices() const;
    [[nodiscard]] Downloads* downloads() const;
    [[nodiscard]] AddressStore* addresses() const;
    [[nodiscard]] Updates* updates() const;

private:
    [[nodiscard]] bool isCitizen() const;
    void readAnew();
    void readAhead();
    void pushed(const QString& kind, const QString& id);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
