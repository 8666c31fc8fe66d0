// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/page.h"
#include "client/api_client.h"

#include <functional>

namespace okno::client {

// Reads page after page until there are `enough` rows or no more, and hands over all of them at once.
template <typename T> class PagedReader {
public:
    using MakeCall = std::function<Call<api::Page<T>>(const QString& cursor)>;

    void start(ApiClient* api, QObject* context, size_t enough, MakeCall call, Then<api::Page<T>> then)
    {
        cancel();
        m_enough = enough;
        m_rows.clear();
        m_call = std::move(call);
        m_then = std::move(then);
        ask(api, context, {});
    }
    void cancel() { m_handle.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_handle.isRunning(); }

private:
    void ask(ApiClient* api, QObject* context, const QString& cursor)
    {
        m_handle = api->send(
            m_call(cursor), context, Then<api::Page<T>>([this, api, context](const core::Result<api::Page<T>>& page) {
                // What is told may start this anew.
                const Then<api::Page<T>> then = m_then;
                if (!page) {
                    then(page.error());
                    return;
                }
                m_rows.insert(m_rows.end(), page->items.begin(), page->items.end());
                if (page->next && !page->items.empty() && m_rows.size() < m_enough)
                    ask(api, context, *page->next);
                else
                    then(api::Page<T>{std::move(m_rows), page->next});
            }));
    }

    size_t m_enough = 0;
    std::vector<T> m_rows;
    MakeCall m_call;
    Then<api::Page<T>> m_then;
    RequestHandle m_handle;
};

} // namespace okno::client
