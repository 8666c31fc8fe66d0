// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/settings.h"
#include "server/storage/sessions.h"

namespace okno::server {

// Slows guessing down: after some free guesses each further failure doubles the wait (NIST SP 800-63B 5.2.2), for one
// account and, more generously, for one address.
class Guesses {
public:
    explicit Guesses(const ServiceSettings& settings) : m_settings(settings) { }

    // AccountLocked with the seconds left while either of them has to wait.
    [[nodiscard]] std::optional<core::Error> locked(
        storage::Connection& db, const QString& login, const QString& address, const QDateTime& now) const;
    // An empty login counts the address alone.
    void failed(storage::Connection& db, const QString& login, const QString& address, const QDateTime& now) const;
    void succeeded(storage::Connection& db, const QString& login) const;

private:
    void count(storage::Connection& db, const QString& subject, int free, const QDateTime& now) const;
    const ServiceSettings& m_settings;
};

} // namespace okno::server
