// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ulid.h"
#include "server/storage/connection.h"
#include "server/storage/journal.h"

#include <QLoggingCategory>
#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace okno::server::storage {

// What listeners are told after a change: whoever reads `account` or works in `agency` reads `subject` anew.
struct PushEvent {
    enum Kind { Application = 1, Task = 2, Notice = 4, Catalogue = 8 };
    qint64 seq = 0;
    QString accountId; // empty: no person
    QString agencyId; // empty: no agency
    int kinds = 0;
    QString subject;
    bool operator==(const PushEvent&) const = default;
};

// What a durable transaction has brought about.
struct Committed {
    std::vector<PushEvent> events;
    bool deliveries = false; // there is something to deliver
    std::vector<QString> actions; // of the journal, in order
};

// One transaction of the writer, with all requests that went into it; for the figures of the operator.
struct WrittenBatch {
    int requests = 0;
    int refused = 0; // of them: rolled back, because the use case said so or the storage failed
    qint64 nanoseconds = 0; // from its begin until it was durable
    std::vector<QString> actions; // of the journal
};

// The writing side within one transaction. Everything done through it becomes durable together or not at all.
class Transaction {
public:
    Transaction(Connection& connection, JournalHead& head, core::UlidSource& ids, const QDateTime& now);

    [[nodiscard]] Connection& db() { return m_connection; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    // A ULID greater than every one before it: what is newer sorts behind what is older.
    [[nodiscard]] QString newId() { return m_ids.next(m_now); }
    // Who did what: one more link of the chain.
    void record(const JournalEntry& entry);
    void push(PushEvent event);
    void deliveriesWait() { m_committed.deliveries = true; }
    [[nodiscard]] Committed& committed() { return m_committed; }

private:
    Connection& m_connection;
    JournalHead& m_head;
    core::UlidSource& m_ids;
    QDateTime m_now;
    Committed m_committed;
};

// Where everything is kept. SQLite is built in (SqliteDatabase); another database is another subclass.
class Database {
public:
    // An error rolls the request back, and only it.
    using Work = std::function<std::optional<core::Error>(Transaction&)>;
    using Done = std::function<void(const std::optional<core::Error>&)>;

    virtual ~Database() = default;
    // Does the work on the writer's thread; calls `done` on a thread of the database's own after it has become durable.
    // Never blocks.
    virtual void enqueue(Work work, Done done) = 0;
    // Calls `then` when all that the calling thread has read is durable: at once when it is already, else on the thread
    // of `done`; with StorageFailed when it will not be. Before others than the reader hear of it: a letter, an event,
    // an answer that says something is done. Never blocks. Where a commit is seen only once it is durable (PostgreSQL,
    // unless synchronous_commit is off) it is always at once.
    virtual void whenDurable(Done then) = 0;
    // The reading connection of the calling thread.
    [[nodiscard]] virtual core::Result<Connection*> reader() = 0;
    // Called on the thread of `done` after each durable transaction that has something to tell.
    virtual void onCommitted(std::function<void(const Committed&)> observer) = 0;
    // Called there after each transaction, before its requests are answered.
    virtual void onBatch(std::function<void(const WrittenBatch&)> observer) = 0;
    // How many requests wait for the writer. From any thread.
    [[nodiscard]] virtual qsizetype waiting() const = 0;
    // Whether what is written can become durable. From any thread.
    [[nodiscard]] virtual bool canWrite() const = 0;

    template <typename T>
    void write(std::function<core::Result<T>(Transaction&)> work, std::function<void(core::Result<T>)> done)
    {
        auto slot = std::make_shared<std::optional<T>>();
        enqueue(
            [slot, work = std::move(work)](Transaction& transaction) -> std::optional<core::Error> {
                core::Result<T> result = work(transaction);
                if (!result.ok())
                    return result.error();
                slot->emplace(std::move(result).value());
                return std::nullopt;
            },
            [slot, done = std::move(done)](const std::optional<core::Error>& error) {
                if (error)
                    done(core::Result<T>(*error));
                else
                    done(core::Result<T>(std::move(**slot)));
            });
    }
    // The same, waiting: for the command line, the start and tests; never for a thread that serves requests.
    template <typename T> [[nodiscard]] core::Result<T> writeNow(std::function<core::Result<T>(Transaction&)> work)
    {
        auto promise = std::make_shared<std::promise<core::Result<T>>>();
        std::future<core::Result<T>> future = promise->get_future();
        write<T>(std::move(work), [promise](core::Result<T> result) { promise->set_value(std::move(result)); });
        return future.get();
    }
    // `read` gets the connection and returns a Result<T>; a failure of the storage comes before what it returned.
    template <typename F> auto read(F use) -> decltype(use(std::declval<Connection&>()))
    {
        const core::Result<Connection*> connection = reader();
        if (!connection)
            return connection.error();
        (*connection)->clearError();
        auto result = use(**connection);
        if ((*connection)->error())
            return *(*connection)->error();
        return result;
    }
    // The same, waiting until what it read is durable; never for a thread that serves requests.
    template <typename F> auto readDurable(F use) -> decltype(use(std::declval<Connection&>()))
    {
        auto result = read(std::move(use));
        if (!result)
            return result;
        auto durable = std::make_shared<std::promise<std::optional<core::Error>>>();
        std::future<std::optional<core::Error>> future = durable->get_future();
        whenDurable([durable](const std::optional<core::Error>& error) { durable->set_value(error); });
        if (const std::optional<core::Error> error = future.get())
            return *error;
        return result;
    }
};

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

} // namespace okno::server::storage
