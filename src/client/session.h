// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "client/call.h"

#include <QObject>
#include <memory>
#include <optional>

namespace okno::client {

class ApiClient;
class LocalStore;
class SecretStore;

// Who is at the window. The token lives in memory, and in the system's keychain when the person asked to stay logged
// in; never in a file of ours.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        LoggedOut,
        Restoring, // the keychain is being asked
        LoggedIn, // perhaps without having reached the server yet
        Expired, // person() is still known: only the password is asked for, and everything on the screen stays
    };
    Q_ENUM(State)

    Session(ApiClient* api, LocalStore* store, SecretStore* secrets, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isLoggedIn() const { return state() == State::LoggedIn; }
    [[nodiscard]] const std::optional<api::Person>& person() const;

    // A public terminal: nobody stays logged in, whatever is asked for. Before restore().
    void setForgetful(bool forgetful);
    [[nodiscard]] bool isForgetful() const;

    // `login` as typed. WrongCredentials, AccountLocked {"seconds"}, AccountBlocked, Offline, …
    RequestHandle logIn(
        const QString& login, const QString& password, bool stay, QObject* context, Then<api::Person> then);
    // After createAccount: the answer is a session already.
    void adopt(const api::SessionAnswer& answer, bool stay);
    // At once; the server is told in the background. Drafts and the outbox stay on this computer.
    void logOut();
    // At the start of the program: with a token in the keychain the person is logged in at once from the local store,
    // and the server is asked afterwards. Ends in restored().
    void restore();
    // Reads the person anew from the server.
    void refresh();
    // The server answered something else with the person anew (confirmation by signature). Another person's is dropped.
    void takePerson(const api::Person& person);
    RequestHandle change(const api::PersonChange& change, QObject* context, Then<api::Person> then);

Q_SIGNALS:
    void stateChanged(okno::client::Session::State state);
    // Another person than before: every screen of the one before is to go. The local store is this person's already.
    void loggedIn();
    void loggedOut();
    void expired();
    void personChanged();
    void restored(bool loggedIn);
    // The person asked to stay logged in, and there is nowhere safe to keep the token: they will log in again next
    // time.
    void keychainUnavailable();

private:
    void setState(State state);
    void enter(const api::Person& person);
    [[nodiscard]] QString accountOf(const QString& personId) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
