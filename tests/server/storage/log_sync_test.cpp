// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/log_sync.h"

#include <QTest>
#include <atomic>
#include <future>
#include <memory>
#include <vector>

using namespace okno::server::storage;

class LogSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSyncServesWhatCameMeanwhile();
    void failureStays();
    void finishesWhatWasHandedOver();
    void tellsWhenItIsFree();
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

QTEST_GUILESS_MAIN(LogSyncTest)
#include "log_sync_test.moc"
