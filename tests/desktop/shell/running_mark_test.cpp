// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/running_mark.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using okno::desktop::RunningMark;

class RunningMarkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsNotAnotherToItself();
    void anotherIsSeenAsLongAsItLives();
    void onlyOneWaitsInTheTrayAndItHearsTheCall();
};

void RunningMarkTest::oneIsNotAnotherToItself()
{
    const QTemporaryDir folder;
    QVERIFY(!RunningMark::othersRun(folder.path()));
    const RunningMark mark(folder.path());
    QVERIFY(!RunningMark::othersRun(folder.path()));
}

void RunningMarkTest::anotherIsSeenAsLongAsItLives()
{
    const QTemporaryDir folder;
    const RunningMark mark(folder.path());
    const QString path = folder.filePath(QStringLiteral("running/1.lock"));
    auto other = std::make_unique<QLockFile>(path);
    QVERIFY(other->tryLock(0));
    QVERIFY(RunningMark::othersRun(folder.path()));
    other.reset();
    QVERIFY(!RunningMark::othersRun(folder.path()));
    // One that was killed leaves its file, with a number that nobody has now.
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("99999999\nokno\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    left.close();
    QVERIFY(!RunningMark::othersRun(folder.path()));
}

void RunningMarkTest::onlyOneWaitsInTheTrayAndItHearsTheCall()
{
    const QTemporaryDir folder;
    QVERIFY(!RunningMark::callFromTray(folder.path()));
    RunningMark waiting(folder.path());
    QVERIFY(waiting.waitInTray());
    RunningMark second(folder.path());
    QVERIFY(!second.waitInTray());
    QSignalSpy called(&waiting, &RunningMark::called);
    QVERIFY(RunningMark::callFromTray(folder.path()));
    QTRY_COMPARE(called.size(), 1);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("running/show"))));
}

QTEST_GUILESS_MAIN(RunningMarkTest)
#include "running_mark_test.moc"
