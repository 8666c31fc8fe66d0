// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/zip_archive.h"

#include "client/unzipped.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace okno;
using client::ZipArchive;
using core::ErrorCode;
using test::unzipped;

namespace {

const QDateTime time1405(QDate(2026, 11, 22), QTime(14, 5));

// No file of this process may grow longer, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class ZipArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensEverywhere()
    {
        ZipArchive zip(path(), time1405);
        QVERIFY(zip.add(QStringLiteral("пустой.txt"), {}));
        QVERIFY(zip.add(QStringLiteral("папка/слова.txt"), QByteArray("слова")));
        QVERIFY(zip.addFile(QStringLiteral("папка/скан №1.bin"), file("scan", QByteArray("PK\3\4 in a scan"))));
        QVERIFY(zip.addFile(QStringLiteral("ничего.bin"), file("empty", {})));
        QVERIFY(zip.finish());
        const auto read = unzipped(path());
        QCOMPARE(read.size(), 4);
        QCOMPARE(read.value(QStringLiteral("пустой.txt"), "?"), QByteArray());
        QCOMPARE(read.value(QStringLiteral("папка/слова.txt")), QByteArray("слова"));
        QCOMPARE(read.value(QStringLiteral("папка/скан №1.bin")), QByteArray("PK\3\4 in a scan"));
        QCOMPARE(read.value(QStringLiteral("ничего.bin"), "?"), QByteArray());
    }

    // Both places of the format say that names are UTF-8, and when it was made; what compresses is compressed.
    void saysHowItIsMade()
    {
        ZipArchive zip(path(), time1405);
        QVERIFY(zip.add(QStringLiteral("слова.txt"), QByteArray(10'000, 'x')));
        QVERIFY(zip.addFile(QStringLiteral("скан"), file("scan", QByteArray(10'000, 'x'))));
        QVERIFY(zip.finish());
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral(
                    "import struct, sys, zipfile\n"
                    "z = zipfile.ZipFile(sys.argv[1])\n"
                    "for i in z.infolist():\n"
                    "    z.fp.seek(i.header_offset + 6)\n"
                    "    local = struct.unpack('<H', z.fp.read(2))[0]\n"
                    "    print(i.flag_bits, local, i.date_time[:5], i.compress_type, oct(i.external_attr >> 16))"),
                path()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(),
            QByteArray("2048 2048 (2026, 11, 22, 14, 5) 8 0o100600\n2048 2048 (2026, 11, 22, 14, 5) 0 0o100600\n"));
    }

    void onlyItsUserMayReadIt()
    {
        QVERIFY(!file("copy.zip", "old").isEmpty());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        ZipArchive zip(path(), time1405);
        QVERIFY(zip.finish());
        QCOMPARE(
            QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void whatWasThereStaysUntilItIsWhole()
    {
        QVERIFY(!file("copy.zip", "old").isEmpty());
        {
            ZipArchive zip(path(), time1405);
            QVERIFY(zip.add(QStringLiteral("a"), noise(100'000)));
            QCOMPARE(content(), QByteArray("old"));
        }
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("copy.zip")});
        ZipArchive zip(path(), time1405);
        QVERIFY(zip.add(QStringLiteral("a"), "new"));
        QVERIFY(zip.finish());
        QCOMPARE(unzipped(path()).value(QStringLiteral("a")), QByteArray("new"));
        QCOMPARE(names(), QStringList{QStringLiteral("copy.zip")});
        QVERIFY(!zip.add(QStringLiteral("b"), {})); // too late
        QVERIFY(!zip.finish());
    }

    void aFullDiskIsAnError_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("in the bytes") << 100'000;
        QTest::newRow("in the file") << 500'000;
        QTest::newRow("in the list of contents") << 700'200;
    }
    void aFullDiskIsAnError()
    {
        QFETCH(const int, room);
        const QString scan = file("scan", noise(400'000));
        QVERIFY(!file("copy.zip", "old").isEmpty());
        bool whole = true;
        {
            const FullDisk full(static_cast<rlim_t>(room));
            ZipArchive zip(path(), time1405);
            whole = zip.add(QStringLiteral("a"), noise(300'000)).ok() && zip.addFile(QStringLiteral("b"), scan).ok()
                && zip.add(QStringLiteral("c"), {}).ok();
            const auto finished = zip.finish();
            QVERIFY(!finished);
            QCOMPARE(finished.error().code, ErrorCode::FileUnreadable);
        }
        QCOMPARE(whole, room > 700'000);
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(names(), QStringList({QStringLiteral("copy.zip"), QStringLiteral("scan")}));
    }

    void whereItCannotBeIsAnError()
    {
        const auto code = [](const QString& where) {
            ZipArchive zip(where, time1405);
            const auto added = zip.add(QStringLiteral("a"), "a");
            return added ? ErrorCode::Internal : added.error().code;
        };
        QCOMPARE(code(m_folder->filePath(QStringLiteral("no/copy.zip"))), ErrorCode::FileUnreadable);
        QCOMPARE(code(m_folder->path()), ErrorCode::FileUnreadable);
    }

    void aMissingFileIsAnError()
    {
        ZipArchive zip(path(), time1405);
        QVERIFY(zip.add(QStringLiteral("a"), "a"));
        const auto added = zip.addFile(QStringLiteral("b"), m_folder->filePath(QStringLiteral("no")));
        QCOMPARE(added.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(zip.add(QStringLiteral("c"), "c").error(), added.error());
        QCOMPARE(zip.finish().error(), added.error());
        QVERIFY(names().isEmpty());
    }

    void isCancelledInALargeFile()
    {
        const QString scan = file("scan", QByteArray(1'000'000, 'x'));
        ZipArchive zip(path(), time1405);
        int asked = 0;
        QCOMPARE(zip.addFile(QStringLiteral("a"), scan, [&asked] { return ++asked < 3; }).error().code,
            ErrorCode::Cancelled);
        QCOMPARE(zip.finish().error().code, ErrorCode::Cancelled);
        QCOMPARE(names(), QStringList{QStringLiteral("scan")});
    }

    void aLargeFileIsStreamed()
    {
        const QString scan = m_folder->filePath(QStringLiteral("scan"));
        QFile large(scan);
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(64 << 20)); // holes: it takes no room
        ZipArchive zip(path(), time1405);
        const qint64 before = peakMemory();
        QVERIFY(zip.addFile(QStringLiteral("a"), scan));
        QVERIFY(zip.finish());
        QVERIFY2(peakMemory() - before < 8 << 20, QByteArray::number(peakMemory() - before).constData());
        QVERIFY(QFileInfo(path()).size() > 64 << 20);
    }

    // 4 GiB is where the numbers of the format end.
    void moreThanFourGigabytesIsRefused()
    {
        QFile large(m_folder->filePath(QStringLiteral("scan")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(1) << 32));
        ZipArchive zip(path(), time1405);
        QVERIFY(zip.add(QStringLiteral("a"), "a"));
        const auto added = zip.addFile(QStringLiteral("b"), large.fileName());
        QCOMPARE(added.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(added.error().params.value(QStringLiteral("limit")).toLongLong(), 0xffff'fffeLL);
        QCOMPARE(zip.finish().error(), added.error());
        QCOMPARE(names(), QStringList{QStringLiteral("scan")});
    }

    void theLimitIsMetToTheByte()
    {
        const QString scan = file("scan", noise(5000));
        const auto write = [&](qint64 limit) {
            ZipArchive zip(path(), time1405, {.bytes = limit});
            (void)zip.add(QStringLiteral("слова"), "слова");
            (void)zip.addFile(QStringLiteral("скан"), scan);
            return zip.finish();
        };
        QVERIFY(write(1 << 20));
        const qint64 size = QFileInfo(path()).size();
        QVERIFY(write(size));
        QCOMPARE(write(size - 1).error().code, ErrorCode::FileTooLarge);
        QCOMPARE(unzipped(path()).size(), 2);
    }

    void moreEntriesThanItCanCountAreRefused()
    {
        ZipArchive zip(path(), time1405, {.entries = 2});
        QVERIFY(zip.add(QStringLiteral("a"), "a"));
        QVERIFY(zip.add(QStringLiteral("b"), "b"));
        QCOMPARE(zip.add(QStringLiteral("c"), "c").error().code, ErrorCode::FileTooLarge);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("copy.zip")); }
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "zip_archive_test.moc"
