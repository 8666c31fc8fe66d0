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

} // namespace

core::Result<> Idempotency::check(const RequestKey& key)
{
    if (key.key.isEmpty() || key.key.size() > maxKeyLength)
        return core::ErrorCode::IdempotencyKeyMissing;
    return core::Done();
}

core::Result<std::optional<Answer>> Idempotency::kept(const Actor& actor, const RequestKey& key)
{
    if (const core::Result<> right = check(key); !right)
        return right.error();
    return m_database.read([&](storage::Connection& db) { return lookUp(db, actor, key); });
}

core::Result<Answer> Idempotency::refused(const Actor& actor, const RequestKey& key, const core::Error& error)
{
    const core::Result<std::optional<Answer>> answered = kept(actor, key);
    if (!answered)
        return answered.error();
    return *answered ? core::Result<Answer>(**answered) : core::Result<Answer>(error);
}

void Idempotency::run(const Actor& actor, const RequestKey& key,
    std::function<core::Result<Answer>(storage::Transaction&)> work, std::function<void(core::Result<Answer>)> done)
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
            return answer ? core::Result<Answer>(core::ErrorCode::Unavailable) : answer;
        },
        [done = std::move(done), first](
            core::Result<Answer> answer) { done(!answer && *first ? **first : std::move(answer)); });
}

} // namespace okno::server
