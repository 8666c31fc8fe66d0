// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/log_sync.h"

#include "server/storage/held_disk.h"

#include <QTest>
#include <atomic>
#include <future>
#include <memory>
#include <vector>

using namespace okno::server::storage;
using okno::tests::HeldDisk;

class LogSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSyncServesWhatCameMeanwhile();
    void failureStays();
    void finishesWhatWasHandedOver();
    void tellsWhenItIsFree();
    void readersWaitForWhatWasAnnounced();
    void readersWaitForNoMoreThanTheyRead();
    void readersOfAFailureAreTold();
    void nobodyWaitsForEver();
};

void LogSyncTest::oneSyncServesWhatCameMeanwhile()
{
    std::promise<void> entered;
    std::promise<void> gate;
    std::atomic<int> syncs = 0;
    std::vector<int> answered;
    {
        LogSync log([&] {
            if (++syncs == 1) {
                entered.set_value();
                gate.get_future().wait();
            }
            return true;
        });
        QVERIFY(!log.isBusy());
        for (int i = 0; i < 4; ++i) {
            log.add([&answered, i](bool durable) { answered.push_back(durable ? i : -1); });
            if (i == 0)
                entered.get_future().wait();
            QVERIFY(log.isBusy());
        }
        gate.set_value();
    }
    QCOMPARE(syncs.load(), 2);
    QCOMPARE(answered, std::vector<int>({0, 1, 2, 3}));
}

void LogSyncTest::failureStays()
{
    int syncs = 0;
    std::vector<bool> answered;
    {
        LogSync log([&] { return ++syncs != 2; });
        for (int i = 0; i < 4; ++i) {
            std::promise<void> done;
            log.add([&](bool durable) {
                answered.push_back(durable);
                done.set_value();
            });
            done.get_future().wait();
        }
    }
    QCOMPARE(answered, std::vector<bool>({true, false, false, false}));
    // The disk is not asked again: it might say yes to what it has dropped.
    QCOMPARE(syncs, 2);
}

void LogSyncTest::finishesWhatWasHandedOver()
{
    int answered = 0;
    auto log = std::make_unique<LogSync>([] { return true; });
    for (int i = 0; i < 100; ++i)
        log->add([&](bool) { ++answered; });
    log.reset();
    QCOMPARE(answered, 100);
}

void LogSyncTest::tellsWhenItIsFree()
{
    std::vector<QByteArray> said;
    {
        LogSync log(
            [&] {
                said.emplace_back("sync");
                return true;
            },
            [&] { said.emplace_back("free"); });
        log.add([&](bool) { said.emplace_back("answer"); });
    }
    QCOMPARE(said, std::vector<QByteArray>({"sync", "answer", "free"}));
}

void LogSyncTest::readersWaitForWhatWasAnnounced()
{
    std::vector<QByteArray> said;
    {
        LogSync log([&] {
            said.emplace_back("sync");
            return true;
        });
        log.whenDurable([&](bool durable) { said.emplace_back(durable ? "at once" : "lost"); });
        QCOMPARE(said, std::vector<QByteArray>({"at once"}));
        log.announce();
        log.whenDurable([&](bool durable) { said.emplace_back(durable ? "read" : "lost"); });
        QCOMPARE(said.size(), 1u);
        log.add([&](bool) { said.emplace_back("answer"); });
    }
    QCOMPARE(said, std::vector<QByteArray>({"at once", "sync", "answer", "read"}));
}

void LogSyncTest::readersWaitForNoMoreThanTheyRead()
{
    HeldDisk disk;
    std::vector<QByteArray> said;
    LogSync log(disk.sync());
    disk.hold();
    log.announce();
    log.add([&](bool) { said.emplace_back("first"); });
    disk.waitUntilAsked(1);
    log.whenDurable([&](bool) { said.emplace_back("read first"); });
    log.announce();
    log.whenDurable([&](bool) { said.emplace_back("read second"); });
    log.add([&](bool) { said.emplace_back("second"); });
    // The second sync begins; what has read only the first group does not wait for it.
    disk.releaseOne();
    disk.waitUntilAsked(2);
    QCOMPARE(said, std::vector<QByteArray>({"first", "read first"}));
    disk.release();
    log.finish();
    QCOMPARE(said, std::vector<QByteArray>({"first", "read first", "second", "read second"}));
}

void LogSyncTest::readersOfAFailureAreTold()
{
    HeldDisk disk;
    std::vector<bool> durable;
    const auto note = [&](bool is) { durable.push_back(is); };
    LogSync log(disk.sync());
    disk.hold();
    log.announce();
    log.add([](bool) { });
    disk.waitUntilAsked(1);
    log.whenDurable(note);
    // Not even begun when the disk fails, and nothing will become of it.
    log.announce();
    log.whenDurable(note);
    log.add([](bool) { });
    disk.release(false);
    log.finish();
    QCOMPARE(durable, std::vector<bool>({false, false}));
    log.whenDurable(note);
    QCOMPARE(durable.size(), 3u);
    QVERIFY(!durable.back());
}

void LogSyncTest::nobodyWaitsForEver()
{
    std::vector<bool> durable;
    {
        LogSync log([] { return true; });
        log.announce();
        log.whenDurable([&](bool is) { durable.push_back(is); });
    }
    QCOMPARE(durable, std::vector<bool>({false}));
}

QTEST_GUILESS_MAIN(LogSyncTest)
#include "log_sync_test.moc"
