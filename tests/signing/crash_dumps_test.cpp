// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/crash_dumps.h"

#include <QTest>
#include <sys/prctl.h>
#include <sys/resource.h>

class CrashDumpsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void none();
};

void CrashDumpsTest::none()
{
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
    okno::signing::leaveNoCrashDumps();
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit limit{1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

QTEST_GUILESS_MAIN(CrashDumpsTest)
#include "crash_dumps_test.moc"
