// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "signing/certificate/revocation.h"

#include <chrono>
#include <memory>

namespace okno::server {

struct RevocationSettings {
    bool ocsp = true; // ask the responders that certificates name
    bool crlFetch = true; // fetch the lists that certificates name
    QString cacheFolder; // of the lists, made when it is not there; empty: in memory only
    std::chrono::milliseconds timeLimit = std::chrono::seconds(10); // of one question, all connections together
    qint64 listLimit = 50 * 1024 * 1024; // octets of one list
    qint64 folderLimit = 500 * 1024 * 1024; // octets of the whole folder: the oldest lists go first
    std::chrono::seconds listAge = std::chrono::hours(6); // fetched again after it, though its next one is not yet due
    // Loopback, private and other addresses that are not of the public Internet: for a centre in the own network, and
    // for tests. A certificate must not make the server call into its own network otherwise.
    bool privateAddresses = false;
};

// Asks OCSP (RFC 6960) first, then the lists (RFC 5280), only at places that the certificate itself names. What cannot
// be asked, or answers wrongly, is Unknown: never Good. A place that failed is left alone for a minute.
// Any thread may ask; a question BLOCKS for up to timeLimit: never ask in a thread that others wait for. The serials go
// to the centre's own servers in the clear, as these protocols have it.
// Not done: delta and indirect lists and those of only some certificates or reasons (they read as nothing), LDAP,
// signed OCSP requests, proxies (those of the environment are not used: the address would be the proxy's).
class RevocationService final : public signing::RevocationSource {
public:
    // The clock outlives the service.
    RevocationService(RevocationSettings settings, const core::Clock& clock);
    ~RevocationService() override;
    [[nodiscard]] signing::RevocationAnswer check(const signing::Certificate& certificate,
        const signing::Certificate& issuer, const QDateTime& at) const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace okno::server
