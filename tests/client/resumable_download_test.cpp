// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/resumable_download.h"

#include "client/api_client.h"
#include "client/fake_server.h"
#include "client/local_store.h"
#include "client/server_trust.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno;
using namespace okno::client;
using core::ErrorCode;
using core::Result;
using test::FakeReply;
using test::FakeRequest;

namespace {

const QString getFile = QStringLiteral("GET /v1/file");
const QByteArray firstTag = "\"first\"";

QByteArray manyBytes()
{
    QByteArray bytes;
    while (bytes.size() < 600'000)
        bytes += "line " + QByteArray::number(bytes.size());
    return bytes;
}

} // namespace

// One file on its way from the server: what is asked for, what is believed of the answer, and what stays after a break.
class ResumableDownloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::FakeServer>();
        m_server->on("GET /v1/file", [this](const FakeRequest& request) { return serve(request); });
        const ServerAddress address = *ServerAddress::parse(m_server->url());
        m_local = std::make_unique<LocalStore>(m_folder->filePath(QStringLiteral("store")));
        m_trust = std::make_unique<ServerTrust>(address, m_local.get());
        m_api = std::make_unique<ApiClient>(address, m_trust.get());
        m_served = manyBytes();
        m_tag = firstTag;
        m_cut = -1;
        m_order = {};
        m_order.route = QStringLiteral("/v1/file");
        m_order.part = m_folder->filePath(QStringLiteral("a.part"));
        make();
    }
    void cleanup()
    {
        m_download.reset();
        m_api.reset();
    }

    void comesWhole()
    {
        const QSignalSpy progress(m_download.get(), &ResumableDownload::progress);
        const auto file = fetch();
        QVERIFY(file);
        QCOMPARE(*file, (ResumedFile{m_order.part, firstTag}));
        QCOMPARE(part(), m_served);
        QCOMPARE(progress.last(), QVariantList({qint64(m_served.size()), qint64(m_served.size())}));
        const FakeRequest* asked = m_server->last(getFile);
        QVERIFY(asked->header("range").isEmpty() && asked->header("if-range").isEmpty());
        QVERIFY(asked->header("if-none-match").isEmpty() && asked->header("authorization").isEmpty());
        QCOMPARE(asked->header("accept-encoding"), QByteArray("identity"));
    }

    void goesOnBehindWhatHasCome()
    {
        m_cut = 9000;
        QCOMPARE(failure(), ErrorCode::NetworkFailed);
        QCOMPARE(part(), m_served.first(9000));
        m_cut = -1;
        m_order.tag = firstTag;
        const QSignalSpy progress(m_download.get(), &ResumableDownload::progress);
        QVERIFY(fetch());
        QCOMPARE(m_server->last(getFile)->header("range"), QByteArray("bytes=9000-"));
        QCOMPARE(m_server->last(getFile)->header("if-range"), firstTag);
        QCOMPARE(part(), m_served);
        QVERIFY(progress.first().first().toLongLong() > 9000);
    }

    void aRouteThatNamesItsFileNeedsNoTag()
    {
        write(m_served.first(500));
        m_tag.clear();
        m_order.size = m_served.size();
        QVERIFY(fetch());
        QCOMPARE(m_server->last(getFile)->header("range"), QByteArray("bytes=500-"));
        QVERIFY(m_server->last(getFile)->header("if-range").isEmpty());
        QCOMPARE(part(), m_served);
    }

    void anotherFileComesFromItsBeginning()
    {
        write("what was first");
        m_order.tag = "\"another\"";
        const QString next = m_folder->filePath(QStringLiteral("b.part"));
        m_order.partFor = [&](const QByteArray& tag) { return tag == firstTag ? next : QString(); };
        const auto file = fetch();
        QVERIFY(file);
        QCOMPARE(*file, (ResumedFile{next, firstTag}));
        m_order.part = next;
        QCOMPARE(part(), m_served);
        QCOMPARE(m_server->count(getFile), 1);
    }

    void anotherRangeThanAskedForIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("tag");
        const QByteArray total = QByteArray::number(manyBytes().size());
        QTest::newRow("another place") << QByteArray("bytes 600-700/" + total) << firstTag;
        QTest::newRow("another file") << QByteArray("bytes 500-700/" + total) << QByteArray("\"another\"");
        QTest::newRow("another size") << QByteArray("bytes 500-700/701") << firstTag;
        QTest::newRow("no place") << QByteArray() << firstTag;
    }
    void anotherRangeThanAskedForIsNotBelieved()
    {
        QFETCH(const QByteArray, range);
        QFETCH(const QByteArray, tag);
        write(m_served.first(500));
        m_order.tag = firstTag;
        m_order.size = m_served.size();
        m_server->on("GET /v1/file",
            FakeReply{.status = 206, .body = "what", .headers = {{"Content-Range", range}, {"ETag", tag}}});
        QCOMPARE(failure(), ErrorCode::ServerAnswerInvalid);
        QVERIFY(!QFile::exists(m_order.part)); // going on behind it would be no better
    }

    void aPartThatNobodyAskedForIsNotBelieved()
    {
        for (const QByteArray& body : {QByteArray("what"), QByteArray()}) {
            m_server->on(
                "GET /v1/file", FakeReply{.status = 206, .body = body, .headers = {{"Content-Range", "bytes 0-3/4"}}});
            QCOMPARE(failure(), ErrorCode::ServerAnswerInvalid);
        }
    }

    void aWholePartIsNotFetchedAgain()
    {
        write(m_served);
        m_order.tag = firstTag;
        const auto file = fetch();
        QVERIFY(file);
        QCOMPARE(*file, (ResumedFile{m_order.part, firstTag}));
        QCOMPARE(m_server->count(getFile), 1);
        QCOMPARE(part(), m_served);
    }

    void aPartThatIsTooLongIsAskedForOnceMore()
    {
        write(m_served + "more");
        m_order.tag = firstTag;
        QVERIFY(fetch());
        QCOMPARE(m_server->count(getFile), 2);
        QVERIFY(m_server->last(getFile)->header("range").isEmpty());
        QCOMPARE(part(), m_served);
    }

    void aServerThatRefusesEveryRangeIsNotAskedForEver()
    {
        write("part");
        m_server->on("GET /v1/file", FakeReply{.status = 416});
        QVERIFY(!fetch());
        QCOMPARE(m_server->count(getFile), 2);
    }

    void whatIsHereNeedNotCome()
    {
        m_order.have = {"\"old\"", firstTag};
        m_server->on("GET /v1/file", FakeReply{.status = 304});
        const auto file = fetch();
        QVERIFY(file);
        QCOMPARE(*file, ResumedFile());
        QCOMPARE(m_server->last(getFile)->header("if-none-match"), QByteArray("\"old\", \"first\""));
    }

    void aProblemIsTold()
    {
        write("part");
        m_server->on("GET /v1/file", FakeReply::problem(404, "not_found"));
        QCOMPARE(failure(), ErrorCode::NotFound);
        QCOMPARE(part(), QByteArray("part"));
    }

    void aSilentServerIsLeft_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::newRow("before its answer") << false;
        QTest::newRow("in its answer") << true;
    }
    void aSilentServerIsLeft()
    {
        QFETCH(const bool, begun);
        make(std::chrono::milliseconds(100));
        if (begun)
            m_server->on("GET /v1/file", FakeReply{.body = m_served.first(9000), .stream = true});
        else
            m_server->on("GET /v1/file", FakeReply{.never = true});
        QCOMPARE(failure(), ErrorCode::RequestTimeout);
        QVERIFY(m_served.startsWith(part())); // what has come stays
    }

    void cancellingSaysNothingAndKeepsWhatHasCome()
    {
        m_server->on("GET /v1/file", FakeReply{.body = m_served.first(9000), .stream = true});
        const QSignalSpy progress(m_download.get(), &ResumableDownload::progress);
        m_download->start(m_order);
        QTRY_VERIFY(!progress.isEmpty() && progress.last().first().toLongLong() == 9000);
        m_download->cancel();
        QVERIFY(!m_download->isRunning());
        QCOMPARE(part(), m_served.first(9000));
        m_order.tag = firstTag;
        m_server->on("GET /v1/file", [this](const FakeRequest& request) { return serve(request); });
        QVERIFY(fetch());
        QCOMPARE(m_answers, 1); // of the second only
        QCOMPARE(part(), m_served);
    }

    void oneAtATime()
    {
        m_download->start(m_order);
        m_download->start(m_order);
        QTRY_COMPARE(m_answers, 1);
        QCOMPARE(m_server->count(getFile), 1);
    }

    void whoIsToldMayBeginAnew()
    {
        m_cut = 9000;
        m_order.tag = firstTag;
        connect(m_download.get(), &ResumableDownload::finished, this, [this](const Result<ResumedFile>& file) {
            m_cut = -1;
            if (!file)
                m_download->start(m_order);
        });
        m_download->start(m_order);
        QTRY_VERIFY(m_answers == 2 && !m_download->isRunning());
        QCOMPARE(part(), m_served);
    }

    void whatIsTooLargeIsNotTaken_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("while it comes") << false;
    }
    void whatIsTooLargeIsNotTaken()
    {
        QFETCH(const bool, announced);
        m_order.maxBytes = m_served.size() - 1;
        if (!announced) // a stream does not say its length
            m_server->on("GET /v1/file", FakeReply{.body = m_served, .stream = true});
        const auto file = fetch();
        QCOMPARE(file.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(file.error().params.value(QStringLiteral("limit")).toLongLong(), m_order.maxBytes);
        QVERIFY(!QFile::exists(m_order.part));
    }

    void moreThanItsSizeIsNotTaken()
    {
        m_order.size = m_served.size() - 1;
        QCOMPARE(failure(), ErrorCode::FileTooLarge);
        QVERIFY(!QFile::exists(m_order.part));
    }

    void lessThanItsSizeIsABreak()
    {
        m_order.size = m_served.size() + 1;
        QCOMPARE(failure(), ErrorCode::NetworkFailed);
        QCOMPARE(part(), m_served);
    }

    void aWrongHeadEndsItEarly()
    {
        m_order.headBytes = 8;
        QByteArray seen;
        m_order.checkHead = [&seen](const QByteArray& head) -> Result<> {
            seen = head;
            return ErrorCode::AddressBaseBroken;
        };
        m_cut = 9000; // its end never comes
        QCOMPARE(failure(), ErrorCode::AddressBaseBroken);
        QCOMPARE(seen, m_served.first(8));
        QVERIFY(!QFile::exists(m_order.part));
    }

    void aRightHeadIsLookedAtOnce()
    {
        m_order.headBytes = 8;
        int looks = 0;
        m_order.checkHead = [&](const QByteArray& head) -> Result<> {
            ++looks;
            return head == m_served.first(8) ? Result<>(core::Done{}) : ErrorCode::FileBroken;
        };
        qint64 received = 0;
        connect(m_download.get(), &ResumableDownload::progress, this, [&received](qint64 bytes) { received = bytes; });
        m_server->on("GET /v1/file", FakeReply{.body = m_served.first(5), .stream = true});
        m_download->start(m_order);
        for (const qsizetype upTo : {5, 9000, 20'000}) {
            QTRY_COMPARE(received, upTo);
            QCOMPARE(looks, upTo == 5 ? 0 : 1);
            QCOMPARE(part(), m_served.first(upTo));
            m_server->push(m_served.sliced(upTo, upTo == 5 ? 8995 : 11'000));
        }
        m_download->cancel();
        m_server->on("GET /v1/file", [this](const FakeRequest& request) { return serve(request); });
        m_order.tag = firstTag;
        QVERIFY(fetch());
        QCOMPARE(looks, 2); // what lies here may be another's
        QCOMPARE(part(), m_served);
    }

    void whereItCannotBeWrittenIsTold()
    {
        m_order.part = m_folder->filePath(QStringLiteral("no/a.part"));
        QCOMPARE(failure(), ErrorCode::LocalStoreFailed);
    }

private:
    void make(std::chrono::milliseconds silence = std::chrono::seconds(5))
    {
        m_download = std::make_unique<ResumableDownload>(m_api.get(), silence);
        m_answers = 0;
        connect(m_download.get(), &ResumableDownload::finished, this, [this](const Result<ResumedFile>& file) {
            m_answer = file;
            ++m_answers;
        });
    }
    Result<ResumedFile> fetch()
    {
        m_answer.reset();
        m_download->start(m_order);
        (void)QTest::qWaitFor([this] { return m_answer.has_value(); });
        return m_answer.value_or(ErrorCode::Internal);
    }
    ErrorCode failure()
    {
        const auto file = fetch();
        return file ? ErrorCode::Internal : file.error().code;
    }
    [[nodiscard]] QByteArray part() const
    {
        QFile file(m_order.part);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(m_order.part);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    FakeReply serve(const FakeRequest& request) const { return FakeReply::file(request, m_served, m_tag, m_cut); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<ServerTrust> m_trust;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<ResumableDownload> m_download;
    ResumableFile m_order;
    std::optional<Result<ResumedFile>> m_answer;
    int m_answers = 0;
    QByteArray m_served; // what the server has
    QByteArray m_tag; // and its entity tag
    qsizetype m_cut = -1; // bytes after which it breaks off
};

QTEST_GUILESS_MAIN(ResumableDownloadTest)
#include "resumable_download_test.moc"
