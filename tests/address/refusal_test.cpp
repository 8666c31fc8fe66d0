// SPDX-License-Identifier: GPL-3.0-or-later
// What the importer refuses, with which reason, and that the old index stays.
#include "address/address_base.h"
#include "address/dbf_tables.h"
#include "address/import/base_import.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace okno;
using namespace okno::address;

class RefusalTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_old;

    QString dbf(const char* table = "") const
    {
        return m_folder.filePath(QStringLiteral("dbf")) + QLatin1String(table);
    }
    QString target() const { return m_folder.filePath(QStringLiteral("base.okna")); }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    core::Error refused(const QString& source)
    {
        const auto report = importBase(source, target());
        if (report.ok() || contents(target()) != m_old)
            return core::Error(core::ErrorCode::Internal);
        return report.error();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("dbf")));
        tests::writeSampleBase(dbf());
        QVERIFY(importBase(dbf(), target()).ok());
        m_old = contents(target());
        QVERIFY(!m_old.isEmpty());
    }

    void truncatedTable()
    {
        tests::writeFile(dbf("/STREET.DBF"), contents(dbf("/STREET.DBF")).chopped(120));
        const core::Error error = refused(dbf());
        QCOMPARE(error.code, core::ErrorCode::AddressTableTruncated);
        QCOMPARE(error.params.value(QStringLiteral("table")).toString(), QStringLiteral("STREET"));
    }

    void truncatedHeader()
    {
        tests::writeFile(dbf("/KLADR.DBF"), contents(dbf("/KLADR.DBF")).left(20));
        QCOMPARE(refused(dbf()).code, core::ErrorCode::AddressTableTruncated);
    }

    void notDbase()
    {
        tests::writeFile(dbf("/KLADR.DBF"), QByteArray(4000, 'x'));
        QCOMPARE(refused(dbf()).code, core::ErrorCode::AddressTableBroken);
    }

    void wrongCodePage()
    {
        tests::DbfTable table = tests::kladrTable({});
        for (int i = 0; i < 30; ++i)
            table.rows.append({QStringLiteral("Тымовское"), QStringLiteral("пгт"),
                QStringLiteral("65014000%1 00").arg(i, 3, 10, QChar(u'0')).remove(u' '), QString(),
                QStringLiteral("0")});
        tests::writeFile(dbf("/KLADR.DBF"), table.bytes(false)); // UTF-8
        QCOMPARE(refused(dbf()).code, core::ErrorCode::AddressCodePage);
    }

    void missingColumn()
    {
        tests::DbfTable table = tests::kladrTable({});
        table.columns[3].name = QStringLiteral("POST");
        tests::writeFile(dbf("/KLADR.DBF"), table.bytes());
        const core::Error error = refused(dbf());
        QCOMPARE(error.code, core::ErrorCode::AddressColumnMissing);
        QCOMPARE(error.params.value(QStringLiteral("column")).toString(), QStringLiteral("INDEX"));
    }

    void missingTable()
    {
        QVERIFY(QFile::remove(dbf("/KLADR.DBF")));
        QCOMPARE(refused(dbf()).code, core::ErrorCode::AddressTableMissing);
    }

    void nothingThere()
    {
        QCOMPARE(refused(m_folder.filePath(QStringLiteral("none.7z"))).code, core::ErrorCode::FileUnreadable);
    }

    void noArchive()
    {
        const QString file = m_folder.filePath(QStringLiteral("text.7z"));
        tests::writeFile(file, "this is no archive");
        QCOMPARE(refused(file).code, core::ErrorCode::AddressArchiveBroken);
    }

    void archive()
    {
        const QString packed = m_folder.filePath(QStringLiteral("base.7z"));
        QProcess cmake;
        cmake.setWorkingDirectory(dbf());
        cmake.start(QStringLiteral("cmake"),
            {QStringLiteral("-E"), QStringLiteral("tar"), QStringLiteral("cf"), packed, QStringLiteral("--format=7zip"),
                QStringLiteral("ALTNAMES.DBF"), QStringLiteral("DOMA.DBF"), QStringLiteral("KLADR.DBF"),
                QStringLiteral("SOCRBASE.DBF"), QStringLiteral("STREET.DBF")});
        QVERIFY(cmake.waitForFinished());
        QCOMPARE(cmake.exitCode(), 0);
        const auto report = importBase(packed, target());
        QVERIFY(report.ok());
        QCOMPARE(contents(target()), m_old); // the order of the tables does not show
        // Broken in the middle, cut off: each byte matters.
        QByteArray bytes = contents(packed);
        QByteArray damaged = bytes;
        for (qsizetype i = damaged.size() / 3; i < damaged.size() / 3 + 40; ++i)
            damaged[i] = char(~damaged[i]);
        tests::writeFile(packed, damaged);
        const core::ErrorCode broken = refused(packed).code;
        QVERIFY(broken == core::ErrorCode::AddressArchiveBroken || broken == core::ErrorCode::AddressTableBroken);
        tests::writeFile(packed, bytes.left(bytes.size() / 2));
        QCOMPARE(refused(packed).code, core::ErrorCode::AddressArchiveBroken);
    }

    void fullDisk()
    {
        // A limit on the size of files stops the writer in the middle, as a full disk does.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 2048;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const core::ErrorCode code = refused(dbf()).code;
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(code, core::ErrorCode::LocalStoreFailed);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("base.okna*")}).size(), 1); // no part is left behind
    }

    void cancelled()
    {
        tests::DbfTable table = tests::kladrTable({});
        for (int i = 0; i < 40000; ++i)
            table.rows.append({QStringLiteral("Тымовское"), QStringLiteral("пгт"),
                QStringLiteral("65%1").arg(i, 11, 10, QChar(u'0')), QString(), QStringLiteral("0")});
        tests::writeFile(dbf("/KLADR.DBF"), table.bytes());
        ImportOptions options;
        qint64 rows = 0;
        options.progress = [&rows](const ImportProgress& progress) {
            rows = progress.rows;
            return false;
        };
        const auto report = importBase(dbf(), target(), options);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, core::ErrorCode::Cancelled);
        QVERIFY(rows > 0);
        QCOMPARE(contents(target()), m_old);
    }

    void damagedIndex()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.okna"));
        tests::writeFile(copy, m_old.left(m_old.size() - 8));
        QCOMPARE(Base::open(copy).error().code, core::ErrorCode::AddressBaseBroken);
        tests::writeFile(copy, m_old.left(100));
        QCOMPARE(Base::open(copy).error().code, core::ErrorCode::AddressBaseBroken);
        QByteArray other = m_old;
        other[8] = 99; // the version
        tests::writeFile(copy, other);
        QCOMPARE(Base::open(copy).error().code, core::ErrorCode::AddressBaseVersion);
        QByteArray flipped = m_old;
        flipped[m_old.size() - 20] = char(flipped[m_old.size() - 20] ^ 1);
        tests::writeFile(copy, flipped);
        const auto base = Base::open(copy);
        QVERIFY(base.ok());
        QCOMPARE((*base)->verify().error().code, core::ErrorCode::AddressBaseBroken);
        QCOMPARE(
            Base::open(m_folder.filePath(QStringLiteral("absent.okna"))).error().code, core::ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
