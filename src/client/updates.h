// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/updates.h"
#include "client/update_options.h"
#include "core/result.h"

#include <QDateTime>
#include <QObject>
#include <memory>
#include <optional>

namespace okno::client {

class ApiClient;
class LocalStore;

struct UpdateState {
    enum class Phase {
        Forbidden, // the administrator of this computer has switched updates off
        NoKey, // nobody's packages are believed
        Foreign, // the system's package manager replaces this program, or nobody does
        Idle, // nothing newer is known
        Checking,
        Offered, // `offer` is signed, newer and for this system
        Downloading,
        Waiting, // a download has broken off because of `error` and goes on by itself
        Installing, // being tried out and put in place
        Ready, // whole and checked; installing it ends the program: proceed()
        Installed, // in place; begins to work with the next start: proceed()
    };
    Phase phase = Phase::Idle;
    std::optional<api::Update> offer;
    std::optional<core::Error> obstacle; // why the offer cannot be installed by this person
    qint64 received = 0; // bytes
    std::optional<core::Error> error; // of the last question, download or installation
    QDateTime checkedAt; // when the server last answered; invalid when it never did

    // Whether there is anything that this program could do for itself.
    [[nodiscard]] bool isOn() const
    {
        return phase != Phase::Forbidden && phase != Phase::NoKey && phase != Phase::Foreign;
    }
    bool operator==(const UpdateState&) const = default;
};

// Newer versions of this program: asks the server after the start and once a day, fetches and installs when the person
// wants it. Only what is signed by a known key, newer than this program and for this system is ever offered; downloads
// are compared with what was signed before anything is done with them.
class Updates : public QObject {
    Q_OBJECT

public:
    Updates(ApiClient* api, LocalStore* store, const UpdateOptions& options, QObject* parent = nullptr);
    ~Updates() override;

    [[nodiscard]] const UpdateState& state() const;
    [[nodiscard]] const UpdateOptions& options() const;

    // From now on asks by itself.
    void begin();

public Q_SLOTS:
    // Asks now, unless something is under way.
    void check();
    // The person wants the offer.
    void fetch();
    // Stops fetching or installing; what has come stays for the next fetch().
    void cancel();
    // The person lets the program end: Ready starts the system's installer, Installed begins anew.
    void proceed();
    // The line has come back: goes on with what waits for it.
    void lineIsBack();

Q_SIGNALS:
    void stateChanged();
    // The program is to end now, and to begin again when `again`.
    void endWanted(bool again);

private:
    void judge(const core::Result<api::Updates>& answer);
    void fetched(const core::Result<QString>& path);
    void installed(const core::Result<>& result);
    void askAgain(bool soon);
    void set(UpdateState state);
    void set(UpdateState::Phase phase, const std::optional<core::Error>& error = {});

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace okno::client
