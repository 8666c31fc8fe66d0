// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlite_database.h"

#include "server/storage/checkpointer.h"
#include "server/storage/log_sync.h"
#include "server/storage/migrations.h"
#include "server/storage/sqlite_driver.h"

#include <QFile>
#include <QFileInfo>
#include <chrono>
#include <unistd.h>
#include <unordered_map>

namespace okno::server::storage {

Q_LOGGING_CATEGORY(lcStorage, "okno.storage")

namespace {

std::atomic<quint64> nextId{1};

constexpr int checkpointEveryGroups = 50;

core::Error notSynced()
{
    return {core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("the log was not synced")};
}

// Each thread keeps and closes its own connection.
std::unordered_map<quint64, std::unique_ptr<Connection>>& readersOfThread()
{
    thread_local std::unordered_map<quint64, std::unique_ptr<Connection>> readers;
    return readers;
}

} // namespace

SqliteDatabase::SqliteDatabase(Options options, const core::Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_id(nextId++)
{
    if (m_options.migrations.empty())
        m_options.migrations = builtInMigrations();
}

core::Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(Options options, const core::Clock& clock)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(std::move(options), clock));
    std::promise<core::Result<>> opened;
    std::future<core::Result<>> result = opened.get_future();
    database->m_writer = std::thread(
        [raw = database.get(), promise = std::move(opened)]() mutable { raw->writeLoop(std::move(promise)); });
    if (const core::Result<> done = result.get(); !done)
        return done.error();
    return database;
}

SqliteDatabase::~SqliteDatabase()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_writer.joinable())
        m_writer.join();
    readersOfThread().erase(m_id);
}

core::Result<std::unique_ptr<Connection>> SqliteDatabase::connect(bool forReading) const
{
    core::Result<std::unique_ptr<SqliteDriver>> driver = SqliteDriver::open(m_options.file, m_options.busyTimeoutMs);
    if (!driver)
        return driver.error();
    auto connection = std::make_unique<Connection>(std::move(driver).value(), Dialect(Dialect::Kind::Sqlite));
    for (const char16_t* pragma :
        {u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL", u"PRAGMA foreign_keys = ON",
            u"PRAGMA mmap_size = 1073741824", u"PRAGMA temp_store = MEMORY", u"PRAGMA cache_size = -16384",
            forReading ? u"PRAGMA query_only = ON" : u"PRAGMA wal_autocheckpoint = 4000"})
        connection->run(pragma);
    if (connection->error())
        return *connection->error();
    return connection;
}

core::Result<> SqliteDatabase::backup(const QString& file) const
{
    core::Result<std::unique_ptr<Connection>> connection = connect(false);
    if (!connection)
        return connection.error();
    (*connection)->run(u"VACUUM INTO ?", {file});
    if ((*connection)->error())
        return *(*connection)->error();
    return core::Done();
}

void SqliteDatabase::enqueue(Work work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(Job{std::move(work), std::move(done), {}, {}});
    }
    m_wake.notify_one();
}

void SqliteDatabase::whenDurable(Done then)
{
    m_log->whenDurable([then = std::move(then)](bool durable) {
        then(durable ? std::optional<core::Error>() : std::optional(notSynced()));
    });
}

core::Result<Connection*> SqliteDatabase::reader()
{
    std::unique_ptr<Connection>& mine = readersOfThread()[m_id];
    if (!mine) {
        core::Result<std::unique_ptr<Connection>> made = connect(true);
        if (!made)
            return made.error();
        mine = std::move(made).value();
    }
    return mine.get();
}

void SqliteDatabase::onCommitted(std::function<void(const Committed&)> observer)
{
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

// A copy as it was before the schema changes, so that the program of before can be put back with its data.
core::Result<> SqliteDatabase::keepOld(qint64 version) const
{
    const QFileInfo file(m_options.file);
    const QString copy = QStringLiteral("%1/%2-before-upgrade-from-%3-%4.%5")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(version)
                             .arg(m_clock.now().toUTC().toString(QStringLiteral("yyyyMMddTHHmmss")), file.suffix());
    const core::Result<> kept = backup(copy);
    if (kept)
        qCInfo(lcStorage) << "the schema is upgraded; the old data are kept in" << copy;
    return kept;
}

void SqliteDatabase::onBatch(std::function<void(const WrittenBatch&)> observer)
{
    const std::lock_guard lock(m_mutex);
    m_batchObserver = std::move(observer);
}

qsizetype SqliteDatabase::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<qsizetype>(m_queue.size());
}

// The log as a file of its own: it stays the same one for as long as the writer's connection is open.
core::Result<std::function<bool()>> SqliteDatabase::openLog()
{
    if (m_options.sync)
        return m_options.sync;
    auto log = std::make_shared<QFile>(m_options.file + QStringLiteral("-wal"));
    if (!log->open(QIODevice::ReadOnly))
        return core::Error(core::ErrorCode::StorageFailed, {}, {},
            QStringLiteral("the write-ahead log could not be opened: ") + log->errorString());
    return std::function<bool()>([log] { return ::fdatasync(log->handle()) == 0; });
}

void SqliteDatabase::makeLog(std::function<bool()> sync)
{
    m_log = std::make_unique<LogSync>(
        [this, sync = std::move(sync)] {
            if (sync())
                return true;
            m_broken = true;
            qCCritical(lcStorage) << "the disk failed to keep what was written; nothing more is written until oknod"
                                     " is started again:"
                                  << qt_error_string();
            return false;
        },
        [this] {
            const std::lock_guard lock(m_mutex);
            m_wake.notify_one();
        });
}

void SqliteDatabase::writeLoop(std::promise<core::Result<>> opened)
{
    core::Result<std::unique_ptr<Connection>> made = connect(false);
    if (!made) {
        opened.set_value(made.error());
        return;
    }
    const std::unique_ptr<Connection> db = std::move(made).value();
    const core::Result<> migrated =
        migrate(*db, m_options.migrations, m_clock.now(), [this](qint64 version) { return keepOld(version); });
    if (!migrated) {
        opened.set_value(migrated);
        return;
    }
    const core::Result<std::function<bool()>> sync = openLog();
    if (!sync) {
        opened.set_value(sync.error());
        return;
    }
    if (!(*sync)()) {
        opened.set_value(notSynced());
        return;
    }
    // From here on a commit only writes to the log; a checkpoint still syncs both files in the right order.
    db->run(u"PRAGMA synchronous = NORMAL");
    makeLog(*sync);
    opened.set_value(core::Done());
    writeGroups(*db);
    m_log->finish();
    readersOfThread().clear();
}

void SqliteDatabase::writeGroups(Connection& db)
{
    Checkpointer checkpointer([this] { return connect(false); }, checkpointEveryGroups);
    std::vector<Job> group;
    while (takeWaiting(group)) {
        const auto begun = std::chrono::steady_clock::now();
        std::optional<core::Error> failure = writeGroup(db, group);
        m_log->add([this, begun, failure, jobs = std::make_shared<std::vector<Job>>(std::move(group))](bool durable) {
            const auto taken = (std::chrono::steady_clock::now() - begun) / std::chrono::nanoseconds(1);
            answer(*jobs, failure || durable ? failure : std::optional(notSynced()), taken);
        });
        group.clear();
        checkpointer.count();
    }
}

// Waits for the first one; false when there is nothing to be done any more.
bool SqliteDatabase::takeWaiting(std::vector<Job>& group)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    const auto count = std::min<std::size_t>(m_queue.size(), static_cast<std::size_t>(m_options.maxBatch));
    for (std::size_t i = 0; i < count; ++i) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return count > 0;
}

// While the disk is busy with the group before, whoever comes joins this one; false once the disk is free.
bool SqliteDatabase::takeMore(std::vector<Job>& group)
{
    const bool hasRoom = group.size() < static_cast<std::size_t>(m_options.maxBatch);
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [&] { return (hasRoom && !m_queue.empty()) || !m_log->isBusy(); });
    if (!m_log->isBusy())
        return false;
    group.push_back(std::move(m_queue.front()));
    m_queue.pop_front();
    return true;
}

std::optional<core::Error> SqliteDatabase::runJob(Connection& db, Job& job, JournalHead& head)
{
    const JournalHead before = head;
    db.run(u"SAVEPOINT request");
    Transaction transaction(db, head, m_ids, m_clock.now());
    std::optional<core::Error> error = job.work(transaction);
    if (db.error())
        error = db.error();
    if (error) {
        head = before;
        db.clearError();
        db.run(u"ROLLBACK TO request");
    }
    db.run(u"RELEASE request");
    if (!error)
        job.committed = std::move(transaction.committed());
    return error;
}

std::optional<core::Error> SqliteDatabase::writeGroup(Connection& db, std::vector<Job>& group)
{
    if (m_broken)
        return core::Error(core::ErrorCode::StorageFailed, {}, {}, QStringLiteral("an earlier sync failed"));
    db.clearError();
    db.run(u"BEGIN IMMEDIATE");
    if (db.error())
        return db.error();
    std::optional<core::Error> failure;
    JournalHead head = readJournalHead(db);
    const JournalHead before = head;
    for (std::size_t next = 0; next < group.size() || (!failure && takeMore(group)); ++next) {
        if (!failure)
            group[next].error = runJob(db, group[next], head);
        // A failure that outlives its rollback concerns the whole transaction.
        failure = db.error();
    }
    if (!failure && head != before)
        writeJournalHead(db, head);
    if (!failure) {
        m_log->announce();
        db.run(u"COMMIT");
    }
    failure = db.error();
    if (failure) {
        db.clearError();
        db.run(u"ROLLBACK");
    }
    return failure;
}

void SqliteDatabase::answer(std::vector<Job>& batch, const std::optional<core::Error>& failure, qint64 nanoseconds)
{
    WrittenBatch written;
    written.requests = static_cast<int>(batch.size());
    written.nanoseconds = nanoseconds;
    if (failure)
        qCWarning(lcStorage) << "a transaction of" << batch.size() << "failed:" << failure->detail;
    for (Job& job : batch) {
        if (failure)
            job.error = failure;
        else if (job.error && core::httpStatus(job.error->code) >= 500)
            qCWarning(lcStorage) << "a request failed:" << job.error->detail;
        if (job.error)
            ++written.refused;
        else
            written.actions.insert(written.actions.end(), job.committed.actions.begin(), job.committed.actions.end());
    }
    std::function<void(const Committed&)> observer;
    std::function<void(const WrittenBatch&)> batchObserver;
    {
        const std::lock_guard lock(m_mutex);
        observer = m_observer;
        batchObserver = m_batchObserver;
    }
    if (batchObserver)
        batchObserver(written);
    for (Job& job : batch) {
        if (job.done)
            job.done(job.error);
        if (!job.error && observer && (!job.committed.events.empty() || job.committed.deliveries))
            observer(job.committed);
    }
}

Transaction::Transaction(Connection& connection, JournalHead& head, core::UlidSource& ids, const QDateTime& now)
    : m_connection(connection)
    , m_head(head)
    , m_ids(ids)
    , m_now(now)
{
}

void Transaction::record(const JournalEntry& entry)
{
    appendJournal(m_connection, m_head, entry, m_now);
    m_committed.actions.push_back(entry.action);
}

void Transaction::push(PushEvent event)
{
    event.seq = m_connection
                    .first(u"INSERT INTO events (seq, account_id, agency_id, kinds, subject, at)"
                           u" VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM events), ?, ?, ?, ?, ?) RETURNING seq",
                        {event.accountId, event.agencyId, event.kinds, event.subject, toStored(m_now)},
                        [](const Row& row) { return row.number(0); })
                    .value_or(0);
    m_committed.events.push_back(std::move(event));
}

} // namespace okno::server::storage
