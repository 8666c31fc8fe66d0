// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace okno::server::storage {

class LogSync;

// SQLite in one file. One thread writes: it takes whatever waits into one transaction (group commit) with a savepoint
// for each request; a second thread makes the log durable and then answers, while the first one writes the next group.
// So one fdatasync serves many, and nobody waits for company while the disk is free. Readers see a group some
// milliseconds before it is durable; nobody is told of it before, and whoever tells others of what he has read asks
// whenDurable() first (docs/decisions/0011-sync-beside-the-writer.md).
class SqliteDatabase final : public Database {
public:
    struct Options {
        QString file;
        std::map<int, QString> migrations; // empty: the built-in ones
        int maxBatch = 256;
        int busyTimeoutMs = 10'000;
        // Makes the write-ahead log durable; empty: fdatasync. Called by open(), too: a server that was killed may have
        // left in the log what the disk has not got yet.
        std::function<bool()> sync;
    };
    // Opens or makes the file and brings its schema up to date. `clock` must outlive it.
    [[nodiscard]] static core::Result<std::unique_ptr<SqliteDatabase>> open(Options options, const core::Clock& clock);
    // Finishes what waits.
    ~SqliteDatabase() override;

    // A consistent copy of everything into a new file, while others read and write.
    [[nodiscard]] core::Result<> backup(const QString& file) const;

    void enqueue(Work work, Done done) override;
    void whenDurable(Done then) override;
    [[nodiscard]] core::Result<Connection*> reader() override;
    void onCommitted(std::function<void(const Committed&)> observer) override;
    void onBatch(std::function<void(const WrittenBatch&)> observer) override;
    [[nodiscard]] qsizetype waiting() const override;
    // False after a sync that failed: what was written may be lost, and nothing more is written until the next start.
    [[nodiscard]] bool canWrite() const override { return !m_broken; }

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
    void makeLog(std::function<bool()> sync);
    void writeGroups(Connection& db);
    [[nodiscard]] core::Result<> keepOld(qint64 version) const;
    [[nodiscard]] core::Result<std::function<bool()>> openLog();
    [[nodiscard]] bool takeWaiting(std::vector<Job>& group);
    [[nodiscard]] bool takeMore(std::vector<Job>& group);
    [[nodiscard]] std::optional<core::Error> writeGroup(Connection& db, std::vector<Job>& group);
    [[nodiscard]] std::optional<core::Error> runJob(Connection& db, Job& job, JournalHead& head);
    void answer(std::vector<Job>& group, const std::optional<core::Error>& failure, qint64 nanoseconds);

    Options m_options;
    const core::Clock& m_clock;
    const quint64 m_id;
    core::UlidSource m_ids;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::atomic<bool> m_broken = false;
    std::function<void(const Committed&)> m_observer;
    std::function<void(const WrittenBatch&)> m_batchObserver;
    std::unique_ptr<LogSync> m_log; // made and finished by the writer
    std::thread m_writer;
};

} // namespace okno::server::storage
