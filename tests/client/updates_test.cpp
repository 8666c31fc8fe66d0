// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/updates.h"

#include "client/api_client.h"
#include "client/fake_installer.h"
#include "client/fake_server.h"
#include "client/local_store.h"
#include "client/server_trust.h"
#include "signing/update_signer.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using namespace okno::client;
using core::ErrorCode;
using Phase = UpdateState::Phase;
using test::FakeReply;
using test::FakeRequest;
using test::UpdateSigner;

namespace {

const QString question = QStringLiteral("GET /v1/updates");

QByteArray manyBytes()
{
    QByteArray bytes;
    while (bytes.size() < 300'000)
        bytes += "package " + QByteArray::number(bytes.size());
    return bytes;
}

} // namespace

// A newer version on its way from the server: what is believed, what is not, and what happens when the line breaks.
class UpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::FakeServer>();
        m_installer = std::make_unique<test::FakeInstaller>();
        m_local = std::make_unique<LocalStore>(m_folder->filePath(QStringLiteral("store")));
        QVERIFY(m_local->open().ok());
        const ServerAddress address = *ServerAddress::parse(m_server->url());
        m_trust = std::make_unique<ServerTrust>(address, m_local.get());
        m_api = std::make_unique<ApiClient>(address, m_trust.get());
        m_options = {};
        m_options.keys = *signing::UpdateKeys::parse(m_signer.publicKey());
        m_options.installer = m_installer.get();
        m_options.version = QStringLiteral("1.0.0");
        m_options.folder = m_folder->filePath(QStringLiteral("cache/updates"));
        m_options.firstPause = std::chrono::milliseconds(1);
        m_options.retry = std::chrono::milliseconds(20);
        m_options.silence = std::chrono::milliseconds(400);
        m_bytes = manyBytes();
        m_cut = -1;
        offer(test::packageOf(m_bytes, QStringLiteral("1.2.0")));
    }
    void cleanup()
    {
        m_updates.reset();
        m_api.reset();
    }

    void asksFindsFetchesInstalls()
    {
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        const FakeRequest* asked = m_server->last(question);
        QCOMPARE(asked->query.queryItemValue(QStringLiteral("platform")), signing::linuxAppImage);
        QCOMPARE(asked->query.queryItemValue(QStringLiteral("version")), QStringLiteral("1.0.0"));
        QVERIFY(m_updates->state().checkedAt.isValid());
        QCOMPARE(m_updates->state().offer->notes.ru, QStringLiteral("Быстрее"));
        QCOMPARE(packageRequests(), 0); // nothing comes until the person wants it
        m_updates->fetch();
        QCOMPARE(m_updates->state().phase, Phase::Downloading);
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        QCOMPARE(m_updates->state().received, m_bytes.size());
        QCOMPARE(m_installer->bytes, m_bytes);
        QCOMPARE(m_installer->asked, test::packageOf(m_bytes, QStringLiteral("1.2.0")));
        Q_EMIT m_installer->installed(core::Done());
        QCOMPARE(m_updates->state().phase, Phase::Installed);
        const QSignalSpy ended(m_updates.get(), &Updates::endWanted);
        m_updates->proceed();
        QCOMPARE(ended.count(), 1);
        QVERIFY(ended.first().first().toBool()); // begins again
    }

    void theSystemsInstallerEndsTheProgram()
    {
        m_installer->exit = true;
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Ready);
        QVERIFY(m_installer->bytes.isEmpty());
        const QSignalSpy ended(m_updates.get(), &Updates::endWanted);
        m_updates->proceed();
        QCOMPARE(m_installer->bytes, m_bytes);
        Q_EMIT m_installer->installed(core::Done());
        QCOMPARE(ended.count(), 1);
        QVERIFY(!ended.first().first().toBool());
        QCOMPARE(QDir(m_options.folder).entryList({QStringLiteral("*.AppImage")}).size(), 1); // it is still read
    }

    void nothingNewerIsNothing()
    {
        m_items = QJsonArray();
        start();
        QTRY_VERIFY(m_updates->state().checkedAt.isValid());
        QCOMPARE(m_updates->state().phase, Phase::Idle);
        QVERIFY(!m_updates->state().error);
        // It is remembered when the server was asked.
        const QDateTime checked = m_updates->state().checkedAt;
        start(std::chrono::hours(1));
        QCOMPARE(m_updates->state().checkedAt, checked);
    }

    void aServerWithoutUpdatesIsNoFailure()
    {
        m_server->on("GET /v1/updates", FakeReply::problem(404, "not_found"));
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Idle);
        QTRY_VERIFY(m_updates->state().checkedAt.isValid());
        QVERIFY(!m_updates->state().error);
    }

    void whatIsNotSignedIsNotOffered_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("signature of another")
            << QStringLiteral("signature")
            << QJsonValue(QString::fromLatin1(UpdateSigner().sign(packageOfSample()).signature.toBase64()));
        QTest::newRow("no signature") << QStringLiteral("signature") << QJsonValue(QString());
        QTest::newRow("a newer number") << QStringLiteral("version") << QJsonValue(QStringLiteral("9.0.0"));
        QTest::newRow("other bytes") << QStringLiteral("sha256") << QJsonValue(QString(64, u'0'));
        QTest::newRow("another size") << QStringLiteral("size") << QJsonValue(5);
    }
    void whatIsNotSignedIsNotOffered()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QJsonObject item = m_items[0].toObject();
        item.insert(member, value);
        m_items = QJsonArray{item};
        start();
        refusedWith(ErrorCode::UpdateUntrusted);
    }

    void neverBackwards_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("older") << QStringLiteral("0.9.9");
        QTest::newRow("the same") << QStringLiteral("1.0.0");
    }
    void neverBackwards()
    {
        QFETCH(const QString, version);
        offer(test::packageOf(m_bytes, version));
        start();
        refusedWith(ErrorCode::UpdateUnsuitable);
    }

    void neverForAnotherSystem()
    {
        offer(test::packageOf(m_bytes, QStringLiteral("1.2.0"), signing::windowsMsi));
        start();
        refusedWith(ErrorCode::UpdateUnsuitable);
    }

    void aBrokenDownloadGoesOn()
    {
        m_cut = 100'000;
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        const QSignalSpy changes(m_updates.get(), &Updates::stateChanged);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Waiting);
        QVERIFY(m_updates->state().received > 0);
        m_cut = -1;
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        QCOMPARE(m_installer->bytes, m_bytes);
        const QByteArray range = m_ranges.last();
        QVERIFY2(range.startsWith("bytes=") && range != "bytes=0-", range.constData());
    }

    void goesOnAfterAnotherStartOfTheProgram()
    {
        m_cut = 100'000;
        m_options.retry = std::chrono::hours(1);
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Waiting);
        m_cut = -1;
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        QCOMPARE(m_installer->bytes, m_bytes);
        QVERIFY(m_ranges.last().startsWith("bytes="));
    }

    void theLineComesBack()
    {
        m_cut = 50'000;
        m_options.retry = std::chrono::hours(1);
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Waiting);
        m_cut = -1;
        m_updates->lineIsBack();
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
    }

    void aSilentServerIsLeft()
    {
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_server->on(packageLine().toLatin1().constData(), FakeReply{.never = true});
        m_options.retry = std::chrono::hours(1);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Waiting);
        QCOMPARE(m_updates->state().error->code, ErrorCode::RequestTimeout);
    }

    void wrongBytesAreNotInstalled()
    {
        m_served = QByteArray(m_bytes.size(), 'x'); // of the right size
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_VERIFY(m_updates->state().error);
        QCOMPARE(m_updates->state().error->code, ErrorCode::UpdateBroken);
        QCOMPARE(m_updates->state().phase, Phase::Offered);
        QVERIFY(m_installer->bytes.isEmpty());
        QVERIFY(QDir(m_options.folder).entryList({QStringLiteral("*.part"), QStringLiteral("*.AppImage")}).isEmpty());
        // The person tries again, and now the right ones come.
        m_served.clear();
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        QCOMPARE(m_installer->bytes, m_bytes);
    }

    void moreBytesThanWereSignedAreNotTaken()
    {
        m_served = m_bytes + m_bytes;
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_VERIFY(m_updates->state().error);
        QCOMPARE(m_updates->state().error->code, ErrorCode::UpdateBroken);
    }

    void aWithdrawnOneIsForgotten()
    {
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_server->on(packageLine().toLatin1().constData(), FakeReply::problem(404, "not_found"));
        m_items = QJsonArray();
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Idle);
        QVERIFY(!m_updates->state().offer);
    }

    void cancelKeepsWhatHasCome()
    {
        m_cut = 100'000;
        m_options.retry = std::chrono::hours(1);
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Waiting);
        m_updates->cancel();
        QCOMPARE(m_updates->state().phase, Phase::Offered);
        QVERIFY(!m_updates->state().error);
        QCOMPARE(QDir(m_options.folder).entryList({QStringLiteral("*.part")}).size(), 1);
        m_cut = -1;
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        m_updates->cancel();
        QCOMPARE(m_installer->cancelled, 1);
        QCOMPARE(m_updates->state().phase, Phase::Offered);
        Q_EMIT m_installer->installed(core::Done()); // too late
        QCOMPARE(m_updates->state().phase, Phase::Offered);
    }

    void aFailedInstallationLeavesTheOffer()
    {
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        m_updates->fetch();
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        Q_EMIT m_installer->installed(core::Error(ErrorCode::UpdateFailed));
        QCOMPARE(m_updates->state().phase, Phase::Offered);
        QCOMPARE(m_updates->state().error->code, ErrorCode::UpdateFailed);
        const int before = packageRequests();
        m_updates->fetch(); // it is here already
        QTRY_COMPARE(m_updates->state().phase, Phase::Installing);
        QCOMPARE(packageRequests(), before);
    }

    void whoMayNotWriteIsToldSo()
    {
        m_installer->blocked = core::Error(ErrorCode::UpdateReadOnly);
        start();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        QCOMPARE(m_updates->state().obstacle->code, ErrorCode::UpdateReadOnly);
        m_updates->fetch();
        QCOMPARE(m_updates->state().phase, Phase::Offered);
        QCOMPARE(packageRequests(), 0);
    }

    void switchedOffAsksNothing_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::newRow("by the administrator") << Phase::Forbidden;
        QTest::newRow("without a key") << Phase::NoKey;
        QTest::newRow("in a package of the system") << Phase::Foreign;
    }
    void switchedOffAsksNothing()
    {
        QFETCH(const Phase, phase);
        m_options.forbidden = phase == Phase::Forbidden;
        if (phase == Phase::NoKey)
            m_options.keys = {};
        if (phase == Phase::Foreign)
            m_options.installer = nullptr;
        start();
        QCOMPARE(m_updates->state().phase, phase);
        m_updates->check();
        m_updates->fetch();
        m_updates->proceed();
        QCOMPARE(m_updates->state().phase, phase);
        QTest::qWait(30);
        QVERIFY(m_server->requests.empty());
    }

    void asksAgainAfterAFailure()
    {
        m_server->on("GET /v1/updates", FakeReply::problem(503, "unavailable"));
        start();
        QTRY_VERIFY(m_updates->state().error);
        QCOMPARE(m_updates->state().phase, Phase::Idle);
        offer(test::packageOf(m_bytes, QStringLiteral("1.2.0")));
        m_updates->lineIsBack();
        QTRY_COMPARE(m_updates->state().phase, Phase::Offered);
        QVERIFY(!m_updates->state().error);
    }

    void asksAgainTheNextDay()
    {
        m_items = QJsonArray();
        m_options.interval = std::chrono::milliseconds(20);
        start();
        QTRY_VERIFY(m_server->count(question) >= 3);
    }

private:
    static signing::UpdatePackage packageOfSample() { return test::packageOf(manyBytes(), QStringLiteral("1.2.0")); }

    void offer(const signing::UpdatePackage& package)
    {
        m_items = QJsonArray{api::toJson(api::Update{package.platform, package.version, package.size, package.sha256,
            QString::fromLatin1(m_signer.sign(package).signature.toBase64()),
            {QStringLiteral("Быстрее"), QStringLiteral("Faster")}, QDateTime::currentDateTimeUtc()})};
        m_served.clear();
        m_ranges.clear();
        m_server->on("GET /v1/updates",
            [this](const FakeRequest&) { return FakeReply::json({{QStringLiteral("items"), m_items}}); });
        m_server->on(
            packageLine().toLatin1().constData(), [this](const FakeRequest& request) { return serve(request); });
    }
    [[nodiscard]] QString packageLine() const
    {
        return QStringLiteral("GET /v1/updates/%1/package").arg(m_items[0][u"sha256"].toString());
    }
    [[nodiscard]] int packageRequests() const
    {
        return static_cast<int>(std::ranges::count_if(
            m_server->requests, [](const FakeRequest& request) { return request.path.endsWith(u"/package"); }));
    }
    FakeReply serve(const FakeRequest& request)
    {
        m_ranges << request.header("range");
        return FakeReply::file(request, m_served.isEmpty() ? m_bytes : m_served, {}, m_cut);
    }
    void start(std::chrono::milliseconds pause = std::chrono::milliseconds(1))
    {
        m_updates.reset();
        m_options.firstPause = pause;
        m_updates = std::make_unique<Updates>(m_api.get(), m_local.get(), m_options);
        m_updates->begin();
    }
    void refusedWith(ErrorCode code)
    {
        QTRY_VERIFY(m_updates->state().error);
        QCOMPARE(m_updates->state().error->code, code);
        QCOMPARE(m_updates->state().phase, Phase::Idle);
        QVERIFY(!m_updates->state().offer);
        m_updates->fetch();
        QCOMPARE(packageRequests(), 0);
    }

    UpdateSigner m_signer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<test::FakeInstaller> m_installer;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<ServerTrust> m_trust;
    std::unique_ptr<ApiClient> m_api;
    UpdateOptions m_options;
    std::unique_ptr<Updates> m_updates;
    QByteArray m_bytes; // of the package
    QByteArray m_served; // in its stead, unless empty
    qsizetype m_cut = -1; // bytes after which the server breaks off
    QJsonArray m_items; // what is offered
    QByteArrayList m_ranges; // that were asked for
};

QTEST_GUILESS_MAIN(UpdatesTest)
#include "updates_test.moc"
