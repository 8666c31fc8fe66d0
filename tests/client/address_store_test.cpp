// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/address_store.h"

#include "address/address_base.h"
#include "address/index_file.h"
#include "client/api_client.h"
#include "client/fake_server.h"
#include "client/local_store.h"
#include "client/server_trust.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

using namespace okno;
using namespace okno::client;
using core::ErrorCode;
using Phase = AddressState::Phase;
using test::FakeReply;
using test::FakeRequest;

namespace {

QByteArray demo()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/resources/address/demo.okna"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void seal(QByteArray& base, address::IndexHeader header)
{
    const QByteArray sum =
        QCryptographicHash::hash(QByteArrayView(base).sliced(sizeof(address::IndexHeader)), QCryptographicHash::Sha256);
    std::memcpy(header.contentSha256, sum.constData(), sizeof header.contentSha256);
    header.headerCrc = 0;
    header.headerCrc = address::crc32({reinterpret_cast<const unsigned char*>(&header), sizeof header});
    std::memcpy(base.data(), &header, sizeof header);
}

address::IndexHeader headerOf(const QByteArray& base)
{
    address::IndexHeader header;
    std::memcpy(&header, base.constData(), sizeof header);
    return header;
}

// The same base with another word in its description: another checksum.
QByteArray another(QByteArray base)
{
    const address::IndexHeader header = headerOf(base);
    const auto& info = header.sections[std::size_t(address::Section::Info)];
    base[qsizetype(info.offset + info.size) - 1] = ' ';
    seal(base, header);
    return base;
}

QByteArray ofNewerVersion(QByteArray base)
{
    address::IndexHeader header = headerOf(base);
    header.version = address::IndexVersion + 1;
    seal(base, header);
    return base;
}

QString checksum(const QByteArray& base)
{
    const address::IndexHeader header = headerOf(base);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(header.contentSha256), 32).toHex());
}

const QString getBase = QStringLiteral("GET /v1/address/base");

} // namespace

// The address base on the way from the server, or from beside the program, into the hands of the screens.
class AddressStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fetchesAndKeeps();
    void asksByChecksum();
    void takesANewerOne();
    void goesOnAfterABreak();
    void beginsAnewWhenItWasReplaced();
    void aWholePartIsNotFetchedAgain();
    void aPartOfNothingIsDropped();
    void triesAgainByItself();
    void aSilentServerIsLeft();
    void refusesABrokenOne();
    void refusesAnotherVersionEarly();
    void refusesWhatIsTooLarge();
    void noBaseAtTheServer();
    void installedWins();
    void brokenInstalledFallsBack();
    void twoWindowsFetchOnce();

private:
    FakeReply serve(const FakeRequest& request) const;
    void make(const QStringList& installed = {});
    [[nodiscard]] QStringList kept(const QString& pattern) const;
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<ServerTrust> m_trust;
    std::unique_ptr<ApiClient> m_api;
    AddressStoreOptions m_options;
    std::unique_ptr<AddressStore> m_store;
    QByteArray m_served; // what the server has
    qsizetype m_cut = -1; // bytes after which it breaks off
};

void AddressStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<test::FakeServer>();
    m_server->on("GET /v1/address/base", [this](const FakeRequest& request) { return serve(request); });
    const ServerAddress address = *ServerAddress::parse(m_server->url());
    m_local = std::make_unique<LocalStore>(m_folder->filePath(QStringLiteral("store")));
    m_trust = std::make_unique<ServerTrust>(address, m_local.get());
    m_api = std::make_unique<ApiClient>(address, m_trust.get());
    m_options = {};
    m_options.cacheFolder = m_folder->path();
    m_served = demo();
    m_cut = -1;
    QVERIFY(!m_served.isEmpty());
    make();
}

void AddressStoreTest::cleanup()
{
    m_store.reset();
    m_api.reset();
    m_trust.reset();
    m_local.reset();
    m_server.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_folder.reset();
}

void AddressStoreTest::make(const QStringList& installed)
{
    m_options.installed = installed;
    m_store = std::make_unique<AddressStore>(m_api.get(), m_options);
}

QStringList AddressStoreTest::kept(const QString& pattern) const
{
    return QDir(m_folder->filePath(QStringLiteral("address"))).entryList({pattern}, QDir::Files);
}

QString AddressStoreTest::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

FakeReply AddressStoreTest::serve(const FakeRequest& request) const
{
    return FakeReply::file(request, m_served, '"' + checksum(m_served).toLatin1() + '"', m_cut);
}

void AddressStoreTest::fetchesAndKeeps()
{
    QSignalSpy changed(m_store.get(), &AddressStore::changed);
    QCOMPARE(m_store->state().phase, Phase::None);
    m_store->refresh();
    QCOMPARE(m_store->state().phase, Phase::Loading);
    QVERIFY(!m_store->base());
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_store->state().version, checksum(m_served));
    QCOMPARE(m_store->state().date, m_store->base()->info().date);
    QVERIFY(!m_store->state().installed && !m_store->state().error);
    QVERIFY(!m_store->base()->suggest(QStringLiteral("тымовское")).empty());
    QCOMPARE(kept(QStringLiteral("*.okna")), QStringList{checksum(m_served) + QStringLiteral(".okna")});
    QVERIFY(kept(QStringLiteral("*.part")).isEmpty());

    // The program begun anew, and no server.
    m_server->kill();
    make();
    m_store->open();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_store->state().version, checksum(m_served));
}

void AddressStoreTest::asksByChecksum()
{
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    const auto base = m_store->base();
    QSignalSpy changed(m_store.get(), &AddressStore::changed);
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_server->count(getBase), 2);
    QCOMPARE(m_server->last(getBase)->header("if-none-match"), QByteArray('"' + checksum(m_served).toLatin1() + '"'));
    QCOMPARE(m_store->base(), base);
    QCOMPARE(changed.count(), 0);
}

void AddressStoreTest::takesANewerOne()
{
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    const auto old = m_store->base();
    m_served = another(m_served);
    QSignalSpy changed(m_store.get(), &AddressStore::changed);
    m_store->refresh();
    QTRY_COMPARE(changed.count(), 1);
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_store->state().version, checksum(m_served));
    QCOMPARE(kept(QStringLiteral("*.okna")), QStringList{checksum(m_served) + QStringLiteral(".okna")});
    // Who still holds the old one reads on in it.
    QVERIFY(old != m_store->base());
    QVERIFY(!old->suggest(QStringLiteral("тымовское")).empty());
}

void AddressStoreTest::goesOnAfterABreak()
{
    m_cut = 9000;
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Failed);
    QCOMPARE(m_store->state().error->code, ErrorCode::NetworkFailed);
    QCOMPARE(kept(QStringLiteral("*.part")), QStringList{checksum(m_served) + QStringLiteral(".part")});
    m_cut = -1;
    make(); // also when the program was ended meanwhile
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_server->last(getBase)->header("range"), QByteArray("bytes=9000-"));
    QCOMPARE(m_store->state().version, checksum(m_served));
    QVERIFY(kept(QStringLiteral("*.part")).isEmpty());
}

void AddressStoreTest::beginsAnewWhenItWasReplaced()
{
    m_cut = 9000;
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Failed);
    m_cut = -1;
    m_served = another(m_served);
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_store->state().version, checksum(m_served));
    QVERIFY(kept(QStringLiteral("*.part")).isEmpty());
}

void AddressStoreTest::aWholePartIsNotFetchedAgain()
{
    QVERIFY(!write(QStringLiteral("address/%1.part").arg(checksum(m_served)), m_served).isEmpty());
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_server->count(getBase), 1);
}

void AddressStoreTest::aPartOfNothingIsDropped()
{
    QVERIFY(!write(QStringLiteral("address/%1.part").arg(checksum(m_served)), m_served + "more").isEmpty());
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_server->count(getBase), 2);
}

void AddressStoreTest::triesAgainByItself()
{
    m_options.firstPause = std::chrono::milliseconds(10);
    make();
    m_cut = m_served.size() / 4; // each time so many bytes more
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QVERIFY(m_server->count(getBase) >= 4);
}

void AddressStoreTest::aSilentServerIsLeft()
{
    m_options.limits.silence = std::chrono::milliseconds(30);
    make();
    m_server->on("GET /v1/address/base", FakeReply{.never = true});
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Failed);
    QCOMPARE(m_store->state().error->code, ErrorCode::RequestTimeout);
}

void AddressStoreTest::refusesABrokenOne()
{
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    const auto good = m_store->base();
    const QString goodSum = checksum(m_served);
    m_served = another(m_served);
    m_served[m_served.size() / 2] = char(m_served[m_served.size() / 2] ^ 0x40);
    m_store->refresh();
    QTRY_VERIFY(m_store->state().error);
    QCOMPARE(m_store->state().error->code, ErrorCode::AddressBaseBroken);
    QCOMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_store->base(), good);
    QCOMPARE(kept(QStringLiteral("*.okna")), QStringList{goodSum + QStringLiteral(".okna")});
    QVERIFY(kept(QStringLiteral("*.part")).isEmpty());
    // The same one is not fetched a second time.
    m_store->refresh();
    QTRY_VERIFY(!m_store->state().error);
    QCOMPARE(m_server->last(getBase)->header("if-none-match"),
        QByteArray('"' + goodSum.toLatin1() + "\", \"" + checksum(m_served).toLatin1() + '"'));
}

void AddressStoreTest::refusesAnotherVersionEarly()
{
    m_served = ofNewerVersion(m_served);
    m_cut = 4000; // its end never comes
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Failed);
    QCOMPARE(m_store->state().error->code, ErrorCode::AddressBaseVersion);
    QVERIFY(kept(QStringLiteral("*.part")).isEmpty());
}

void AddressStoreTest::refusesWhatIsTooLarge()
{
    m_options.limits.maxBytes = m_served.size() - 1;
    make();
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Failed);
    QCOMPARE(m_store->state().error->code, ErrorCode::FileTooLarge);
    QVERIFY(kept(QStringLiteral("*")).filter(QStringLiteral(".part")).isEmpty());
}

void AddressStoreTest::noBaseAtTheServer()
{
    m_server->on("GET /v1/address/base", FakeReply::problem(404, "address_base_missing"));
    m_store->refresh();
    QTRY_COMPARE(m_server->count(getBase), 1);
    QTRY_COMPARE(m_store->state().phase, Phase::None);
    QVERIFY(!m_store->state().error);
}

void AddressStoreTest::installedWins()
{
    const QByteArray own = another(m_served);
    const QString path = write(QStringLiteral("share/address.okna"), own);
    QVERIFY(!write(QStringLiteral("address/%1.okna").arg(checksum(m_served)), m_served).isEmpty());
    make({m_folder->filePath(QStringLiteral("nothing.okna")), path});
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QCOMPARE(m_store->state().version, checksum(own));
    QVERIFY(m_store->state().installed);
    QCOMPARE(m_server->count(getBase), 0);

    // A newer one was put there while the program runs, as a package does it.
    const QString next = write(QStringLiteral("share/next"), m_served + QByteArray());
    QVERIFY(QFile::remove(path) && QFile::rename(next, path));
    m_store->refresh();
    QTRY_COMPARE(m_store->state().version, checksum(m_served));
}

void AddressStoreTest::brokenInstalledFallsBack()
{
    QByteArray broken = m_served;
    broken[broken.size() - 1] = char(broken.back() ^ 1);
    const QString path = write(QStringLiteral("share/address.okna"), broken);
    make({path});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be used: address_base_broken")));
    m_store->open();
    QTRY_COMPARE(m_store->state().phase, Phase::Failed);
    QCOMPARE(m_store->state().error->code, ErrorCode::AddressBaseBroken);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be used: address_base_broken")));
    m_store->refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QVERIFY(!m_store->state().installed);
}

void AddressStoreTest::twoWindowsFetchOnce()
{
    m_options.firstPause = std::chrono::milliseconds(10);
    make();
    AddressStore second(m_api.get(), m_options);
    m_server->on("GET /v1/address/base", [this](const FakeRequest& request) {
        FakeReply reply = serve(request);
        reply.delay = 50;
        return reply;
    });
    m_store->refresh();
    second.refresh();
    QTRY_COMPARE(m_store->state().phase, Phase::Ready);
    QTRY_VERIFY(second.base());
    int whole = 0;
    for (const FakeRequest& request : m_server->requests)
        whole += request.header("if-none-match").isEmpty() ? 1 : 0;
    QCOMPARE(whole, 1);
}

QTEST_GUILESS_MAIN(AddressStoreTest)
#include "address_store_test.moc"
