// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/token_worker.h"

#include <QCoreApplication>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace okno::signing {

struct TokenWorker::Queue {
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void(TokenProvider&)>> jobs;
    bool ended = false;

    void run(const Maker& maker)
    {
        const std::unique_ptr<TokenProvider> provider = maker();
        while (true) {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return ended || !jobs.empty(); });
            if (ended)
                return;
            const auto job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            job(*provider);
        }
    }
};

TokenWorker::TokenWorker(Maker maker, QObject* parent) : QObject(parent), m_queue(std::make_shared<Queue>())
{
    // Detached: a driver that never returns must not keep the program from closing.
    std::thread([queue = m_queue, maker = std::move(maker)] { queue->run(maker); }).detach();
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &TokenWorker::look);
}

TokenWorker::~TokenWorker()
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->ended = true;
    m_queue->wake.notify_all();
}

void TokenWorker::post(std::function<void(TokenProvider&)> job)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->jobs.push_back(std::move(job));
    m_queue->wake.notify_one();
}

void TokenWorker::deliver(const QPointer<QObject>& receiver, std::function<void()> answer)
{
    // By way of the application: the receiver may go between the look and the call, the application does not.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [receiver, answer = std::move(answer)] {
            if (receiver)
                answer();
        },
        Qt::QueuedConnection);
}

void TokenWorker::watch(std::chrono::milliseconds every)
{
    m_watch.setInterval(every);
    look();
}

void TokenWorker::look()
{
    post([self = QPointer<TokenWorker>(this)](TokenProvider& provider) {
        const bool differs = provider.changed();
        deliver(self, [self, differs] {
            if (differs)
                Q_EMIT self->tokensChanged();
            self->m_watch.start();
        });
    });
}

} // namespace okno::signing
