// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/local_data/data_verbs.h"

#include "client/local_store.h"
#include "client/memory_secrets.h"
#include "desktop/shell/autostart.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtTest>

using namespace okno;
using namespace okno::desktop;

namespace {

// A home where somebody has worked, and what was said at its terminal.
struct Terminal {
    QTemporaryDir home;
    DataFolders folders{home.filePath(QStringLiteral("store")), home.filePath(QStringLiteral("cache")), home.path()};
    test::MemorySecrets secrets;
    QString said;
    QString complained;

    Terminal()
    {
        client::LocalStore store(folders.store + QStringLiteral("/servers/s"));
        std::ignore = store.open();
        std::ignore = store.openAccount(QStringLiteral("s/maria"));
        secrets.secrets.insert(QStringLiteral("session/s"), "token");
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
        setAutostartEntry(true);
    }
    int forget(const QString& typed, bool sure = false)
    {
        QString answer = typed;
        QTextStream in(&answer);
        QTextStream out(&said);
        QTextStream complaints(&complained);
        return forgetMe(folders, secrets, sure, true, in, out, complaints);
    }
    int copy(const QString& path)
    {
        QTextStream out(&said);
        QTextStream complaints(&complained);
        return exportMyData(folders, path, out, complaints);
    }
    [[nodiscard]] bool isThere() const { return QDir(folders.store + QStringLiteral("/servers")).exists(); }
};

} // namespace

class DataVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forgetsAfterAYes();
    void doesNotAskWhenSure();
    void keepsEverythingAfterANo();
    void refusesWhileOknoRuns();
    void copiesIntoANewFileOnly();
    void saysWhatToDoWithTooMuch();
};

void DataVerbsTest::forgetsAfterAYes()
{
    Terminal t;
    QCOMPARE(t.forget(QStringLiteral("Да\n")), 0);
    QVERIFY(!t.isThere());
    QVERIFY(t.secrets.secrets.isEmpty());
    QVERIFY(!hasAutostartEntry());
    QVERIFY(t.said.contains(QStringLiteral("Учётных записей: 1")));
    // What stays, and how to have it removed.
    QVERIFY(t.said.contains(QStringLiteral("останутся на сервере")));
    QVERIFY(t.said.contains(QStringLiteral("152-ФЗ")));
}

void DataVerbsTest::doesNotAskWhenSure()
{
    Terminal t;
    QCOMPARE(t.forget({}, true), 0);
    QVERIFY(!t.isThere());
    QVERIFY(!t.said.contains(QStringLiteral("Наберите")));
}

void DataVerbsTest::keepsEverythingAfterANo()
{
    for (const QString& answer : {QStringLiteral("нет\n"), QStringLiteral("\n"), QString()}) {
        Terminal t;
        QCOMPARE(t.forget(answer), 2);
        QVERIFY(t.isThere());
        QCOMPARE(t.secrets.secrets.size(), 1);
        QVERIFY(hasAutostartEntry());
    }
}

void DataVerbsTest::refusesWhileOknoRuns()
{
    Terminal t;
    QVERIFY(QDir().mkpath(t.folders.store + QStringLiteral("/running")));
    QLockFile other(t.folders.store + QStringLiteral("/running/1.lock"));
    QVERIFY(other.tryLock(0));
    QCOMPARE(t.forget({}, true), 1);
    QVERIFY(t.isThere());
    QVERIFY(t.complained.contains(QStringLiteral("Окно сейчас открыто")));
}

void DataVerbsTest::copiesIntoANewFileOnly()
{
    Terminal t;
    const QString path = t.home.filePath(QStringLiteral("copy.zip"));
    QCOMPARE(t.copy(path), 0);
    QVERIFY(QFileInfo(path).size() > 1000);
    QCOMPARE(t.copy(path), 2);
    QCOMPARE(t.copy(t.home.filePath(QStringLiteral("no/copy.zip"))), 1);
    QVERIFY(t.isThere());
}

void DataVerbsTest::saysWhatToDoWithTooMuch()
{
    Terminal t;
    QVERIFY(QDir().mkpath(t.folders.cache + QStringLiteral("/documents")));
    QFile large(t.folders.cache + QStringLiteral("/documents/film"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(1) << 32)); // holes: it takes no room
    const QString path = t.home.filePath(QStringLiteral("copy.zip"));
    QCOMPARE(t.copy(path), 1);
    QVERIFY(!QFile::exists(path));
    QVERIFY(t.complained.contains(QStringLiteral("4 ГБ")));
    QVERIFY(t.complained.contains(QDir::toNativeSeparators(t.folders.store)));
}

QTEST_GUILESS_MAIN(DataVerbsTest)
#include "data_verbs_test.moc"
