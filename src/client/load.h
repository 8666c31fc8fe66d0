// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec.h"
#include "client/api_client.h"
#include "client/loaded.h"
#include "client/local_store.h"

namespace okno::client {

template <typename T>
std::optional<Loaded<T>> readCopy(const LocalStore* store, LocalStore::Part part, const QString& key)
{
    const std::optional<LocalStore::Copy> copy = store->copy(part, key);
    if (!copy)
        return std::nullopt;
    // A copy that a former version kept in another shape is as good as none.
    core::Result<T> value = api::fromAnswer<T>(copy->json);
    if (!value)
        return std::nullopt;
    return Loaded<T>{std::move(*value), copy->savedAt, false, std::nullopt};
}

// `copy` is what this computer has; `keep` is told what the server says.
template <typename T, typename Keep>
RequestHandle loadAfter(
    ApiClient* api, const Call<T>& call, std::optional<Loaded<T>> copy, QObject* context, ThenLoaded<T> then, Keep keep)
{
    if (copy)
        then(*copy);
    return api->send(call, context,
        Then<T>(
            [copy = std::move(copy), then = std::move(then), keep = std::move(keep)](const core::Result<T>& answer) {
                if (answer) {
                    keep(*answer);
                    then(Loaded<T>{*answer, QDateTime::currentDateTimeUtc(), true, std::nullopt});
                    return;
                }
                // What the server has taken away is not to be shown from a copy.
                const core::ErrorCode code = answer.error().code;
                const bool gone = code == core::ErrorCode::NotFound || code == core::ErrorCode::Forbidden;
                if (!copy || gone) {
                    then(answer.error());
                    return;
                }
                Loaded<T> stale = *copy;
                stale.problem = answer.error();
                then(stale);
            }));
}

template <typename T>
RequestHandle load(ApiClient* api, LocalStore* store, LocalStore::Part part, const QString& key, const Call<T>& call,
    QObject* context, ThenLoaded<T> then)
{
    const QString account = store->account();
    return loadAfter(api, call, readCopy<T>(store, part, key), context, std::move(then),
        [store, part, key, account](const T& value) {
            if (part == LocalStore::Part::Public || store->account() == account)
                store->keep(part, key, api::toJsonValue(value));
        });
}

} // namespace okno::client
