// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/idempotency.h"

#include "server/storage/messages.h"

namespace okno::server {
namespace {

constexpr qsizetype maxKeyLength = 200;

core::Result<std::optional<Answer>> lookUp(storage::Connection& db, const Actor& actor, const RequestKey& key)
{
    const auto kept = storage::findAnswer(db, actor.accountId, key.key);
    if (!kept)
        return std::optional<Answer>();
    if (kept->request != key.request)
        return core::ErrorCode::IdempotencyKeyReused;
    return std::optional(Answer{kept->answer, kept->etag});
}

// Why the work of the second of two requests with one key is undone; nobody is shown it.
core::Error answeredFirst()
{
    return {core::ErrorCode::IdempotencyKeyReused, {}, {}, QStringLiteral("answered first")};
}

} // namespace

core::Result<> Idempotency::check(const RequestKey& key)
{
    if (key.key.isEmpty() || key.key.size() > maxKeyLength)
        return core::ErrorCode::IdempotencyKeyMissing;
    return core::Done();
}

bool Idempotency::repeats(const Actor& actor, const RequestKey& key, const Done& done)
{
    if (const core::Result<> right = check(key); !right) {
        done(right.error());
        return true;
    }
    const auto kept = m_database.read([&](storage::Connection& db) { return lookUp(db, actor, key); });
    if (!kept) {
        done(kept.error());
        return true;
    }
    if (!*kept)
        return false;
    m_database.whenDurable([done, answer = **kept](const std::optional<core::Error>& error) {
        done(error ? core::Result<Answer>(*error) : core::Result<Answer>(answer));
    });
    return true;
}

void Idempotency::refuse(const Actor& actor, const RequestKey& key, const core::Error& error, const Done& done)
{
    if (!repeats(actor, key, done))
        done(error);
}

void Idempotency::run(const Actor& actor, const RequestKey& key,
    std::function<core::Result<Answer>(storage::Transaction&)> work, Done done)
{
    // Set when another request with this key was answered first: its work is undone and its answer given.
    auto first = std::make_shared<std::optional<core::Result<Answer>>>();
    m_database.write<Answer>(
        [actor, key, work = std::move(work), first](storage::Transaction& transaction) -> core::Result<Answer> {
            core::Result<Answer> answer = work(transaction);
            // The first of two may have changed what the second one checks, so look before giving its refusal.
            if (answer
                && storage::keepAnswer(transaction.db(), actor.accountId, key.key,
                    {key.request, answer->json, answer->etag}, transaction.now()))
                return answer;
            const core::Result<std::optional<Answer>> kept = lookUp(transaction.db(), actor, key);
            if (!kept)
                first->emplace(kept.error());
            else if (*kept)
                first->emplace(**kept);
            else
                return answer ? core::Result<Answer>(core::ErrorCode::Unavailable) : answer;
            return answeredFirst();
        },
        // Any other error is the storage's: then the first answer may be lost as well.
        [done = std::move(done), first](core::Result<Answer> answer) {
            done(!answer && *first && answer.error() == answeredFirst() ? **first : std::move(answer));
        });
}

} // namespace okno::server
