// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/actor.h"
#include "server/storage/database.h"

namespace okno::server {

// The key under which a request may be repeated, and what was asked (SHA-256 over route and body).
struct RequestKey {
    QString key;
    QString request;
    bool operator==(const RequestKey&) const = default;
};

// Once a request with a key has been answered well, its repetition is answered the same without being done again
// (draft-ietf-httpapi-idempotency-key-header). A refusal is not kept: it may be tried again.
class Idempotency {
public:
    explicit Idempotency(storage::Database& database) : m_database(database) { }

    // An answer is given again only once it is durable, so `done` may be called later, on a thread of the database.
    using Done = std::function<void(core::Result<Answer>)>;

    // IdempotencyKeyMissing when the key is empty or longer than 200 characters.
    [[nodiscard]] static core::Result<> check(const RequestKey& key);
    // Answers a request that was answered before, or whose key is no good (IdempotencyKeyMissing,
    // IdempotencyKeyReused); false when it is new, then `done` is not called.
    [[nodiscard]] bool repeats(const Actor& actor, const RequestKey& key, const Done& done);
    // Answers a request that is refused now: with the kept answer when it was accepted before, else with the error.
    void refuse(const Actor& actor, const RequestKey& key, const core::Error& error, const Done& done);
    // Does `work` and keeps its answer in one transaction; two requests with one key at once are both answered alike.
    void run(const Actor& actor, const RequestKey& key, std::function<core::Result<Answer>(storage::Transaction&)> work,
        Done done);

private:
    storage::Database& m_database;
};

} // namespace okno::server
