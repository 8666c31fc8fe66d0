// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/token_provider.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace okno::signing {

// The one thread in which a provider works, so that a slow, stuck or vanished token never holds a window. Questions are
// answered in their order, in the application's thread while their context lives. A question that takes too long is
// answered TokenTimeout and its late answer is dropped; while the token does not come back, the next questions time out
// as well. Destroying never waits for it.
class TokenWorker final : public QObject {
    Q_OBJECT
public:
    // Made in the worker's thread.
    using Maker = std::function<std::unique_ptr<TokenProvider>()>;
    explicit TokenWorker(Maker maker, QObject* parent = nullptr);
    ~TokenWorker() override;

    // Drops the answer when cancelled; a question that has not begun is then never asked.
    class Call {
    public:
        void cancel()
        {
            if (m_over)
                *m_over = true;
        }

    private:
        friend class TokenWorker;
        std::shared_ptr<std::atomic_bool> m_over;
    };

    template <typename T>
    Call ask(std::function<core::Result<T>(TokenProvider&)> question, QObject* context,
        std::function<void(core::Result<T>)> then, std::chrono::milliseconds limit = std::chrono::seconds(30))
    {
        Call call;
        call.m_over = std::make_shared<std::atomic_bool>(false);
        const auto over = call.m_over;
        // Only the first of answer, limit and cancel counts.
        const auto answer = [over, then](core::Result<T> result) {
            if (!over->exchange(true))
                then(std::move(result));
        };
        QTimer::singleShot(limit, context, [answer] { answer(core::ErrorCode::TokenTimeout); });
        const QPointer<QObject> receiver(context);
        post([over, question = std::move(question), receiver, answer](TokenProvider& provider) {
            if (*over)
                return;
            auto result = std::make_shared<core::Result<T>>(question(provider));
            deliver(receiver, [answer, result] { answer(std::move(*result)); });
        });
        return call;
    }

    // Asks changed() again and again, never two at a time.
    void watch(std::chrono::milliseconds every);

Q_SIGNALS:
    // A token came or went.
    void tokensChanged();

private:
    struct Queue;
    void post(std::function<void(TokenProvider&)> job);
    static void deliver(const QPointer<QObject>& receiver, std::function<void()> answer);
    void look();
    std::shared_ptr<Queue> m_queue; // shared with the thread, which may outlive this
    QTimer m_watch;
};

} // namespace okno::signing
