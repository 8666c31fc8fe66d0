// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/content_type.h"
#include "server/services/fixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTest>
#include <zlib.h>

using namespace okno;
using namespace okno::server;
using core::ErrorCode;

namespace {

QByteArray big32(quint32 value)
{
    const char bytes[] = {char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
    return QByteArray(bytes, 4);
}

QByteArray chunk(const QByteArray& name, const QByteArray& data)
{
    const QByteArray body = name + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.constData()), static_cast<uInt>(body.size()));
    return big32(static_cast<quint32>(data.size())) + body + big32(static_cast<quint32>(sum));
}

QByteArray png()
{
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", big32(1) + big32(1) + QByteArray("\x08\x00\x00\x00\x00", 5))
        + chunk("IDAT", QByteArray(200, 'x')) + chunk("IEND", {});
}

QByteArray jpeg()
{
    return QByteArray::fromHex("FFD8FFE000104A46494600010100000100010000")
        + QByteArray::fromHex("FFC0000B080001000101011100") + QByteArray::fromHex("FFDA0008010100003F00")
        + QByteArray(300, 'x') + QByteArray::fromHex("FFD9");
}

QByteArray tiff()
{
    return QByteArray::fromHex("49492A0008000000") + QByteArray::fromHex("0200")
        + QByteArray::fromHex("110104000100000026000000") // StripOffsets = 38
        + QByteArray::fromHex("170104000100000064000000") // StripByteCounts = 100
        + QByteArray::fromHex("00000000") + QByteArray(100, 'x');
}

core::Result<QString> recognise(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return recogniseContent(buffer);
}

} // namespace

class UploadsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }

    void recognisesContent_data();
    void recognisesContent();
    void everyCutIsBrokenOrWrong();
    void survivesNoise();

    void goesOnWhereItStopped();
    void checksumTakesBack();
    void onlyOneWriter();
    void limits();
    void wrongContentIsGivenUp();
    void sameContentIsKeptOnce();
    void finishesAfterARestart();
    void othersSeeNothing();
    void terminates();
    void expires();
    void namesAreCleaned();

private:
    storage::UploadRow create(qint64 size);
    core::Result<storage::UploadRow> finish(std::unique_ptr<UploadWriter> writer);
    std::unique_ptr<test::Fixture> f;
    Actor me;
};

void UploadsTest::init()
{
    f = std::make_unique<test::Fixture>();
    me = f->add(core::Role::Citizen, QStringLiteral("anna@okno.example"));
}

storage::UploadRow UploadsTest::create(qint64 size)
{
    return *f->wait<storage::UploadRow>(
        [&](auto done) { f->services->uploads.create(me, size, QStringLiteral("a.pdf"), std::move(done)); });
}

core::Result<storage::UploadRow> UploadsTest::finish(std::unique_ptr<UploadWriter> writer)
{
    auto held = std::make_shared<std::unique_ptr<UploadWriter>>(std::move(writer));
    return f->wait<storage::UploadRow>(
        [&](auto done) { f->services->uploads.finish(std::move(*held), std::move(done)); });
}

void UploadsTest::recognisesContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("error");
    const auto good = [](const char* name, const QByteArray& bytes, const char* type) {
        QTest::newRow(name) << bytes << QString::fromLatin1(type) << 0;
    };
    const auto bad = [](const char* name, const QByteArray& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << QString() << static_cast<int>(code);
    };
    const QByteArray pdf = test::Fixture::pdf();
    good("pdf", pdf, "application/pdf");
    good("pdf after rubbish", "\n\n" + pdf, "application/pdf");
    good("jpeg", jpeg(), "image/jpeg");
    good("png", png(), "image/png");
    good("tiff", tiff(), "image/tiff");
    bad("empty", {}, ErrorCode::FileEmpty);
    bad("text named scan.pdf", "Здравствуйте, это не скан", ErrorCode::FileTypeWrong);
    bad("html", "<html><body>%PD</body></html>", ErrorCode::FileTypeWrong);
    bad("zip", "PK\x03\x04 and so on", ErrorCode::FileTypeWrong);
    bad("cut pdf", pdf.chopped(12), ErrorCode::FileBroken);
    bad("pdf, only its head", "%PDF-1.4\n", ErrorCode::FileBroken);
    bad("pdf with xref outside", QByteArray(pdf).replace("startxref\n", "startxref\n9"), ErrorCode::FileBroken);
    bad("cut jpeg", jpeg().chopped(2), ErrorCode::FileBroken);
    bad("jpeg without frame", QByteArray::fromHex("FFD8FFDA0008010100003F00FFD9"), ErrorCode::FileBroken);
    bad("cut png", png().chopped(12), ErrorCode::FileBroken);
    bad("png with a wrong sum", png().replace("xxxx", "xxxy"), ErrorCode::FileBroken);
    bad("cut tiff", tiff().chopped(1), ErrorCode::FileBroken);
    bad("tiff that circles", QByteArray(tiff()).replace(34, 4, QByteArray::fromHex("08000000")), ErrorCode::FileBroken);
}

void UploadsTest::recognisesContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(int, error);
    const auto result = recognise(bytes);
    if (error == 0) {
        QVERIFY(result.ok());
        QCOMPARE(*result, type);
    } else {
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), error);
    }
}

void UploadsTest::everyCutIsBrokenOrWrong()
{
    for (const QByteArray& whole : {png(), tiff()}) {
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!recognise(whole.first(length)), qPrintable(QString::number(length)));
    }
}

void UploadsTest::survivesNoise()
{
    quint32 seed = 7;
    for (const QByteArray& whole : {png(), tiff(), jpeg(), test::Fixture::pdf()}) {
        for (int i = 0; i < 2000; ++i) {
            QByteArray noisy = whole;
            for (int j = 0; j < 3; ++j) {
                seed = seed * 1664525 + 1013904223;
                noisy[static_cast<qsizetype>(seed >> 8) % noisy.size()] = static_cast<char>(seed);
            }
            [[maybe_unused]] const auto result = recognise(noisy);
        }
    }
}

void UploadsTest::goesOnWhereItStopped()
{
    const QByteArray bytes = test::Fixture::pdf();
    const storage::UploadRow row = create(bytes.size());
    auto& uploads = f->services->uploads;
    {
        auto writer = uploads.open(me, row.id, 0, std::nullopt);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->write(bytes.first(40)).ok());
        (*writer)->abort(); // the connection broke
    }
    QCOMPARE(uploads.offset(row), 40);
    QCOMPARE(uploads.open(me, row.id, 0, std::nullopt).error().code, ErrorCode::UploadOffsetWrong);
    auto writer = uploads.open(me, row.id, 40, std::nullopt);
    QVERIFY(writer.ok());
    QVERIFY((*writer)->write(bytes.sliced(40)).ok());
    QVERIFY(!(*writer)->write("more"));
    QCOMPARE((*writer)->close().valueOr(0), bytes.size());
    const auto finished = finish(std::move(*writer));
    QVERIFY(finished.ok());
    QCOMPARE(*finished->type, QStringLiteral("application/pdf"));
    QCOMPARE(*finished->sha256, storage::Sha256::hex(bytes));
    QFile stored(contentPath(uploads.filesFolder(), *finished->sha256));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), bytes);
    QVERIFY(!QFile::exists(f->folder.filePath(QStringLiteral("uploads/") + row.id)));
}

void UploadsTest::checksumTakesBack()
{
    const QByteArray bytes = test::Fixture::pdf();
    const storage::UploadRow row = create(bytes.size());
    auto& uploads = f->services->uploads;
    for (const QString& algorithm : {QStringLiteral("sha1"), QStringLiteral("sha256")}) {
        auto writer = uploads.open(me, row.id, 0, ChunkChecksum{algorithm, QByteArray("wrong")});
        QVERIFY((*writer)->write(bytes).ok());
        QCOMPARE((*writer)->close().error().code, ErrorCode::UploadChecksumWrong);
        QCOMPARE(uploads.offset(row), 0);
    }
    const QByteArray right = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    auto writer = uploads.open(me, row.id, 0, ChunkChecksum{QStringLiteral("sha1"), right});
    QVERIFY((*writer)->write(bytes).ok());
    QVERIFY((*writer)->close().ok());
    QVERIFY(finish(std::move(*writer)).ok());
}

void UploadsTest::onlyOneWriter()
{
    const storage::UploadRow row = create(100);
    auto writer = f->services->uploads.open(me, row.id, 0, std::nullopt);
    QVERIFY(writer.ok());
    QCOMPARE(f->services->uploads.open(me, row.id, 0, std::nullopt).error().code, ErrorCode::UploadOffsetWrong);
}

void UploadsTest::limits()
{
    const auto attempt = [&](qint64 size) {
        return f->wait<storage::UploadRow>(
            [&](auto done) { f->services->uploads.create(me, size, QStringLiteral("a"), std::move(done)); });
    };
    QCOMPARE(attempt(f->settings.maxFileBytes + 1).error().code, ErrorCode::FileTooLarge);
    QCOMPARE(attempt(0).error().code, ErrorCode::FileEmpty);
    for (int i = 0; i < f->settings.uploadsPerPerson; ++i)
        QVERIFY(attempt(10).ok());
    QCOMPARE(attempt(10).error().code, ErrorCode::TooManyFiles);
}

void UploadsTest::wrongContentIsGivenUp()
{
    const auto row = f->services->uploads.storeNow(me, QStringLiteral("scan.pdf"), "это текст");
    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::FileTypeWrong);
    const auto left = f->database->read(
        [&](storage::Connection& db) -> core::Result<qint64> { return storage::sumUploads(db, me.accountId).count; });
    QCOMPARE(left.valueOr(-1), 0);
    QVERIFY(QDir(f->folder.filePath(QStringLiteral("uploads"))).isEmpty());
}

void UploadsTest::sameContentIsKeptOnce()
{
    const auto one = f->services->uploads.storeNow(me, QStringLiteral("a.pdf"), test::Fixture::pdf());
    const auto two = f->services->uploads.storeNow(me, QStringLiteral("b.pdf"), test::Fixture::pdf());
    QVERIFY(one && two);
    const QString path = contentPath(f->services->uploads.filesFolder(), *one->sha256);
    const auto terminate = [&](const QString& id) {
        return f->wait<core::Done>([&](auto done) { f->services->uploads.terminate(me, id, std::move(done)); });
    };
    QVERIFY(terminate(one->id).ok());
    QVERIFY(QFile::exists(path));
    QVERIFY(terminate(two->id).ok());
    QVERIFY(!QFile::exists(path));
}

void UploadsTest::finishesAfterARestart()
{
    const QByteArray bytes = test::Fixture::pdf();
    const storage::UploadRow row = create(bytes.size());
    // All bytes came, then the server was killed.
    QFile part(f->folder.filePath(QStringLiteral("uploads/") + row.id));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(bytes);
    part.close();
    const auto resumed =
        f->wait<storage::UploadRow>([&](auto done) { f->services->uploads.resume(me, row, std::move(done)); });
    QVERIFY(resumed.ok());
    QCOMPARE(*resumed->sha256, storage::Sha256::hex(bytes));
}

void UploadsTest::othersSeeNothing()
{
    const Actor other = f->add(core::Role::Citizen, QStringLiteral("other@okno.example"));
    const storage::UploadRow row = create(100);
    QCOMPARE(f->services->uploads.find(other, row.id).error().code, ErrorCode::NotFound);
    QCOMPARE(f->services->uploads.open(other, row.id, 0, std::nullopt).error().code, ErrorCode::NotFound);
    const auto gone =
        f->wait<core::Done>([&](auto done) { f->services->uploads.terminate(other, row.id, std::move(done)); });
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void UploadsTest::terminates()
{
    const storage::UploadRow row = create(100);
    QVERIFY(f->wait<core::Done>([&](auto done) { f->services->uploads.terminate(me, row.id, std::move(done)); }).ok());
    QCOMPARE(f->services->uploads.find(me, row.id).error().code, ErrorCode::NotFound);
}

void UploadsTest::expires()
{
    const storage::UploadRow row = create(100);
    {
        auto writer = f->services->uploads.open(me, row.id, 0, std::nullopt);
        QVERIFY((*writer)->write("%PDF").ok());
    }
    QCOMPARE(f->services->uploads.clean().valueOr(-1), 0);
    f->clock.advance(f->settings.uploadSeconds);
    QCOMPARE(f->services->uploads.find(me, row.id).error().code, ErrorCode::UploadGone);
    QCOMPARE(f->services->uploads.clean().valueOr(-1), 1);
    QVERIFY(!QFile::exists(f->folder.filePath(QStringLiteral("uploads/") + row.id)));
}

void UploadsTest::namesAreCleaned()
{
    QCOMPARE(cleanFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("passwd"));
    QCOMPARE(cleanFileName(QStringLiteral("C:\\Мои\\скан \"1\".pdf")), QStringLiteral("скан 1.pdf"));
    QCOMPARE(cleanFileName(QStringLiteral("..")), QStringLiteral("file"));
    QCOMPARE(cleanFileName(QStringLiteral("a\r\nb\u202Efdp.exe")), QStringLiteral("abfdp.exe"));
    QCOMPARE(cleanFileName(QString(1000, u'x') + QStringLiteral(".pdf")).size(), 250);
}

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploads_test.moc"
