// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/delivery_queue.h"
#include "server/handlers/event_hub.h"
#include "server/services/idempotency.h"
#include "server/storage/held_disk.h"
#include "server/storage/messages.h"
#include "server/storage/sqlite_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace okno;
using namespace okno::server;

namespace {

const core::ManualClock clock0(QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate));
constexpr int atStart = 1; // syncs of open()

// Tells how often somebody has asked whether what was read is durable.
class AskedDatabase final : public storage::Database {
public:
    explicit AskedDatabase(storage::Database& real) : m_real(real) { }
    void enqueue(Work work, Done done) override { m_real.enqueue(std::move(work), std::move(done)); }
    void whenDurable(Done then) override
    {
        m_real.whenDurable(std::move(then));
        ++asked;
    }
    core::Result<storage::Connection*> reader() override { return m_real.reader(); }
    void onCommitted(std::function<void(const storage::Committed&)> observer) override
    {
        m_real.onCommitted(std::move(observer));
    }
    void onBatch(std::function<void(const storage::WrittenBatch&)> observer) override
    {
        m_real.onBatch(std::move(observer));
    }
    qsizetype waiting() const override { return m_real.waiting(); }
    bool canWrite() const override { return m_real.canWrite(); }
    std::atomic<int> asked = 0;

private:
    storage::Database& m_real;
};

class Letters final : public delivery::Provider {
public:
    core::Result<> send(const delivery::OutgoingMessage&) override
    {
        ++sent;
        return core::Done();
    }
    std::atomic<int> sent = 0;
};

// The connection of a listener.
class Listener final : public http::ResponseTarget,
                       public http::EventStream,
                       public std::enable_shared_from_this<Listener> {
public:
    [[nodiscard]] static http::Responder responder(const std::shared_ptr<Listener>& listener)
    {
        return {listener, 0, http::Texts().translate(http::Language::Russian)};
    }
    void answer(quint64, http::Response&& response) override { status = response.status; }
    std::shared_ptr<http::EventStream> openEvents(quint64) override
    {
        status = 200;
        return shared_from_this();
    }
    void send(const QByteArray& bytes) override
    {
        const std::lock_guard lock(m_mutex);
        m_told += bytes;
    }
    void close() override { closed = true; }
    [[nodiscard]] bool isOpen() const override { return !closed; }
    void onClosed(std::function<void()>) override { }
    // The numbers of the events, in their order.
    [[nodiscard]] QByteArray told()
    {
        const std::lock_guard lock(m_mutex);
        QByteArray ids;
        for (const QByteArray& line : m_told.split('\n'))
            ids += line.startsWith("id: ") ? line.sliced(4) : QByteArray();
        return ids;
    }
    std::atomic<int> status = 0;
    std::atomic<bool> closed = false;

private:
    std::mutex m_mutex;
    QByteArray m_told;
};

} // namespace

// Nobody outside is told of what a power cut could still take back: the disk is held and let go, or fails.
class DurabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void lettersWaitForTheDisk();
    void noLetterTellsOfWhatIsLost();
    void listenersCatchUpWhenTheDiskHasIt();
    void whoMissedNothingWaitsForNothing();
    void whatHappensMeanwhileComesAfterwards();
    void whoIsDroppedMeanwhileIsTurnedAway();
    void noEventTellsOfWhatIsLost();
    void repeatedRequestsWaitForTheDisk();
    void noAnswerIsRepeatedThatIsLost();
    void theSecondOfTwoIsNotAnsweredByWhatIsLost();

private:
    using Work = std::function<void(storage::Transaction&)>;
    void write(const Work& work);
    void writeHeld(const Work& work);
    void pushHeld();
    void submit(std::atomic<int>& outcome);
    [[nodiscard]] bool repeat(std::atomic<int>& outcome);
    [[nodiscard]] Idempotency::Done note(std::atomic<int>& outcome) const;

    const Actor m_actor{QStringLiteral("01ME"), core::Role::Citizen, {}, {}, QStringLiteral("ru")};
    const RequestKey m_key{QStringLiteral("key"), QStringLiteral("what was asked")};
    const Answer m_answer{"{}", QStringLiteral("1")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::HeldDisk> m_disk;
    std::unique_ptr<storage::SqliteDatabase> m_database;
    std::unique_ptr<AskedDatabase> m_asked;
    std::shared_ptr<Letters> m_letters;
    std::unique_ptr<delivery::DeliveryQueue> m_queue;
    std::unique_ptr<EventHub> m_hub;
    std::shared_ptr<Listener> m_listener;
    std::atomic<int> m_ran = 0;
};

void DurabilityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<tests::HeldDisk>();
    storage::SqliteDatabase::Options options{m_folder->filePath(QStringLiteral("a.sqlite")), {}};
    options.sync = m_disk->sync();
    auto opened = storage::SqliteDatabase::open(std::move(options), clock0);
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
    m_asked = std::make_unique<AskedDatabase>(*m_database);
    m_letters = std::make_shared<Letters>();
    m_queue = std::make_unique<delivery::DeliveryQueue>(
        *m_asked, clock0, DeliverySettings(), delivery::DeliveryQueue::Providers{m_letters, nullptr});
    m_hub = std::make_unique<EventHub>(*m_asked);
    m_listener = std::make_shared<Listener>();
    m_database->onCommitted([this](const storage::Committed& committed) { m_hub->tell(committed.events); });
    m_ran = 0;
}

void DurabilityTest::cleanup()
{
    m_disk->release();
    m_queue.reset();
    m_database->onCommitted({});
    m_database.reset();
    m_hub.reset();
}

void DurabilityTest::write(const Work& work)
{
    QVERIFY(m_database
            ->writeNow<core::Done>([&](storage::Transaction& t) -> core::Result<> {
                work(t);
                return core::Done();
            })
            .ok());
}

// Written and to be read by everybody, but the disk has not got it.
void DurabilityTest::writeHeld(const Work& work)
{
    const int before = m_disk->asked();
    m_disk->hold();
    m_database->write<core::Done>(
        [work](storage::Transaction& t) -> core::Result<> {
            work(t);
            return core::Done();
        },
        [](const core::Result<>&) {});
    m_disk->waitUntilAsked(before + 1);
}

void DurabilityTest::lettersWaitForTheDisk()
{
    writeHeld([](storage::Transaction& t) {
        storage::addDelivery(t, QStringLiteral("email"), QStringLiteral("a@b.ru"), {}, {});
    });
    m_queue->start();
    QTRY_COMPARE(m_asked->asked.load(), 1);
    QCOMPARE(m_letters->sent.load(), 0);
    m_disk->release();
    QTRY_COMPARE(m_letters->sent.load(), 1);
}

void DurabilityTest::noLetterTellsOfWhatIsLost()
{
    writeHeld([](storage::Transaction& t) {
        storage::addDelivery(t, QStringLiteral("email"), QStringLiteral("a@b.ru"), {}, {});
    });
    m_queue->start();
    QTRY_COMPARE(m_asked->asked.load(), 1);
    m_disk->release(false);
    QTRY_VERIFY(!m_database->canWrite());
    m_queue->wake();
    QTRY_COMPARE(m_asked->asked.load(), 2);
    m_queue.reset();
    QCOMPARE(m_letters->sent.load(), 0);
}

// The first event is durable and was seen, the second one is not durable.
void DurabilityTest::pushHeld()
{
    const Work push = [this](storage::Transaction& t) {
        t.push({0, m_actor.accountId, {}, storage::PushEvent::Application, QStringLiteral("x")});
    };
    write(push);
    writeHeld(push);
}

void DurabilityTest::listenersCatchUpWhenTheDiskHasIt()
{
    pushHeld();
    m_hub->listen(m_actor, 1, Listener::responder(m_listener));
    QCOMPARE(m_hub->listeners(), 1);
    QCOMPARE(m_listener->status.load(), 0);
    QCOMPARE(m_listener->told(), QByteArray());
    m_disk->release();
    QTRY_VERIFY(m_listener->told().startsWith('2'));
    QCOMPARE(m_listener->status.load(), 200);
    QVERIFY(!m_listener->closed);
}

void DurabilityTest::whoMissedNothingWaitsForNothing()
{
    pushHeld();
    m_hub->listen(m_actor, 2, Listener::responder(m_listener));
    QCOMPARE(m_listener->status.load(), 200);
    const auto fresh = std::make_shared<Listener>();
    m_hub->listen(m_actor, 0, Listener::responder(fresh));
    QCOMPARE(fresh->status.load(), 200);
    QCOMPARE(fresh->told(), QByteArray());
}

void DurabilityTest::whatHappensMeanwhileComesAfterwards()
{
    pushHeld();
    m_hub->listen(m_actor, 1, Listener::responder(m_listener));
    m_hub->tell({{7, m_actor.accountId, {}, storage::PushEvent::Application, QStringLiteral("y")}});
    QCOMPARE(m_listener->told(), QByteArray());
    m_disk->release();
    QTRY_VERIFY(m_listener->told().endsWith("72")); // the held one is told when it is durable, as to everybody
    QCOMPARE(m_listener->told(), QByteArray("272"));
}

void DurabilityTest::whoIsDroppedMeanwhileIsTurnedAway()
{
    pushHeld();
    m_hub->listen(m_actor, 1, Listener::responder(m_listener));
    m_hub->drop(m_actor.accountId);
    m_disk->release();
    QTRY_VERIFY(m_listener->closed);
}

void DurabilityTest::noEventTellsOfWhatIsLost()
{
    pushHeld();
    m_hub->listen(m_actor, 1, Listener::responder(m_listener));
    m_disk->release(false);
    QTRY_COMPARE(m_listener->status.load(), 500);
    // Whoever comes again does not hear of it either.
    const auto again = std::make_shared<Listener>();
    m_hub->listen(m_actor, 1, Listener::responder(again));
    QCOMPARE(again->status.load(), 500);
    QCOMPARE(m_listener->told(), QByteArray());
    QCOMPARE(again->told(), QByteArray());
    QCOMPARE(m_hub->listeners(), 0);
}

Idempotency::Done DurabilityTest::note(std::atomic<int>& outcome) const
{
    return [&outcome, this](const core::Result<Answer>& answer) {
        outcome = answer ? (*answer == m_answer ? 200 : 1) : core::httpStatus(answer.error().code);
    };
}

// Returns when it has run, not when it is answered.
void DurabilityTest::submit(std::atomic<int>& outcome)
{
    const int before = m_ran;
    Idempotency(*m_asked).run(
        m_actor, m_key,
        [this](storage::Transaction&) -> core::Result<Answer> {
            ++m_ran;
            return m_answer;
        },
        note(outcome));
    QTRY_COMPARE(m_ran.load(), before + 1);
}

bool DurabilityTest::repeat(std::atomic<int>& outcome)
{
    return Idempotency(*m_asked).repeats(m_actor, m_key, note(outcome));
}

void DurabilityTest::repeatedRequestsWaitForTheDisk()
{
    std::atomic<int> first = 0;
    std::atomic<int> second = 0;
    std::atomic<int> refused = 0;
    QVERIFY(!repeat(second));
    m_disk->hold();
    submit(first);
    m_disk->waitUntilAsked(atStart + 1);
    QVERIFY(repeat(second));
    Idempotency(*m_asked).refuse(m_actor, m_key, core::ErrorCode::WrongStatus, note(refused));
    QCOMPARE(first.load(), 0);
    QCOMPARE(second.load(), 0);
    QCOMPARE(refused.load(), 0);
    m_disk->release();
    QTRY_COMPARE(refused.load(), 200);
    QCOMPARE(second.load(), 200);
    QCOMPARE(first.load(), 200);
    second = 0;
    QVERIFY(repeat(second));
    QCOMPARE(second.load(), 200); // at once
}

void DurabilityTest::noAnswerIsRepeatedThatIsLost()
{
    std::atomic<int> first = 0;
    std::atomic<int> second = 0;
    m_disk->hold();
    submit(first);
    m_disk->waitUntilAsked(atStart + 1);
    QVERIFY(repeat(second));
    m_disk->release(false);
    QTRY_COMPARE(second.load(), 500);
    QCOMPARE(first.load(), 500);
    second = 0;
    QVERIFY(repeat(second));
    QCOMPARE(second.load(), 500);
}

void DurabilityTest::theSecondOfTwoIsNotAnsweredByWhatIsLost()
{
    std::atomic<int> first = 0;
    std::atomic<int> second = 0;
    m_disk->hold();
    submit(first);
    m_disk->waitUntilAsked(atStart + 1);
    submit(second);
    m_disk->release(false);
    QTRY_COMPARE(second.load(), 500);
    QCOMPARE(first.load(), 500);
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durability_test.moc"
