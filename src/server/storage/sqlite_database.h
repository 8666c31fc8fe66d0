// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace okno::server::storage {

// SQLite in one file. One thread writes: it takes whatever waits into one transaction (group commit) with a savepoint
// for each request, so that one fsync serves all of them and nobody waits for company.
class SqliteDatabase final : public Database {
public:
    struct Options {
        QString file;
        std::map<int, QString> migrations; // empty: the built-in ones
        int maxBatch = 256;
        int busyTimeoutMs = 10'000;
    };
    // Opens or makes the file and brings its schema up to date. `clock` must outlive it.
    [[nodiscard]] static core::Result<std::unique_ptr<SqliteDatabase>> open(Options options, const core::Clock& clock);
    // Finishes what waits.
    ~SqliteDatabase() override;

    // A consistent copy of everything into a new file, while others read and write.
    [[nodiscard]] core::Result<> backup(const QString& file) const;

    void enqueue(Work work, Done done) override;
    [[nodiscard]] core::Result<Connection*> reader() override;
    void onCommitted(std::function<void(const Committed&)> observer) override;
    void onBatch(std::function<void(const WrittenBatch&)> observer) override;
    [[nodiscard]] qsizetype waiting() const override;

private:
    struct Job {
        Work work;
        Done done;
        std::optional<core::Error> error;
        Committed committed;
    };

    SqliteDatabase(Options options, const core::Clock& clock);
    [[nodiscard]] core::Result<std::unique_ptr<Connection>> connect(bool forReading) const;
    void writeLoop(std::promise<core::Result<>> opened);
    [[nodiscard]] core::Result<> keepOld(qint64 version) const;
    void writeBatch(Connection& db, std::vector<Job>& batch);
    [[nodiscard]] std::optional<core::Error> runJob(Connection& db, Job& job, JournalHead& head);
    [[nodiscard]] std::optional<core::Error> commit(Connection& db, std::vector<Job>& batch);

    Options m_options;
    const core::Clock& m_clock;
    const quint64 m_id;
    core::UlidSource m_ids;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::function<void(const Committed&)> m_observer;
    std::function<void(const WrittenBatch&)> m_batchObserver;
    std::thread m_writer;
};

} // namespace okno::server::storage
