// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlite_database.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <csignal>
#include <cstdio>

using namespace okno;
using namespace okno::server::storage;

// Writes from several threads for as long as it lives; tells each answered write on standard output.
static int writeForEver(const QString& file)
{
    const core::SystemClock clock;
    auto database = SqliteDatabase::open({file, {}}, clock);
    if (!database)
        return 1;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0;; ++i) {
                const QString name = QStringLiteral("%1-%2").arg(t).arg(i);
                const auto done = (*database)->writeNow<core::Done>([&](Transaction& transaction) -> core::Result<> {
                    transaction.db().run(u"INSERT INTO counters (name, value) VALUES (?, 1)", {name});
                    transaction.record({std::nullopt, QStringLiteral("child"), QStringLiteral("written"), name, {}});
                    return core::Done();
                });
                if (done) {
                    std::printf("%s\n", qPrintable(name));
                    std::fflush(stdout);
                }
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return 0;
}

class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnsweredWriteSurvivesKill();
};

void CrashTest::everyAnsweredWriteSurvivesKill()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.sqlite"));
    QStringList answered;
    // Twice: the second child begins on what the first kill left behind.
    for (int round = 0; round < 2; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), file});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).count('\n') > 50, 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        const qsizetype whole = said.lastIndexOf('\n');
        for (const QByteArray& line : said.first(whole).split('\n'))
            answered << QString::fromLatin1(line);

        const core::SystemClock clock;
        auto database = SqliteDatabase::open({file, {}}, clock);
        QVERIFY(database.ok());
        const auto missing = (*database)->read([&](Connection& db) -> core::Result<QStringList> {
            QStringList lost;
            for (const QString& name : answered) {
                if (db.number(u"SELECT COUNT(*) FROM counters WHERE name = ?", {name}) != 1)
                    lost << name;
            }
            return lost;
        });
        QVERIFY(missing.ok());
        QCOMPARE(*missing, QStringList());
        const auto proof =
            (*database)->read([](Connection& db) -> core::Result<JournalProof> { return verifyJournal(db); });
        QVERIFY(proof && !proof->fault);
        QVERIFY(proof->records >= answered.size());
        // The names of the next child must not meet those of this one.
        QVERIFY((*database)
                ->writeNow<core::Done>([](Transaction& t) -> core::Result<> {
                    t.db().run(u"DELETE FROM counters");
                    return core::Done();
                })
                .ok());
        answered.clear();
    }
}

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write")
        return writeForEver(arguments.value(2));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "crash_test.moc"
