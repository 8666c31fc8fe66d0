// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of signing several documents with one PIN, with a true key and a token that fails when it is told to.
#include "desktop/signing/batch_signer.h"

#include "core/clock.h"
#include "desktop/signing/scripted_keys.h"
#include "signing/cms/timestamp.h"

#include <QSignalSpy>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using namespace okno::signing::test;
using namespace Qt::StringLiterals;
using State = BatchSigner::State;

class BatchSignerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsAllWithOnePin();
    void openssl();
    void wrongPinStopsEverything();
    void tokenTakenOutInTheMiddle();
    void goesOnWithTheRest();
    void unreadableFileFailsAlone();
    void cancelledAtTheToken();
    void gone();
    void timestampsOfAService();
    void timestampThatCannotBeHad();

private:
    [[nodiscard]] DocumentToSign document(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QList<State> states() const;
    void run();

    const QCA::Initializer m_secureMemory;
    Pki m_pki;
    core::ManualClock m_clock{Pki::moment()};
    std::shared_ptr<test::ScriptedKeys::Script> m_script;
    std::unique_ptr<signing::TokenWorker> m_worker;
    std::unique_ptr<BatchSigner> m_batch;
    ChosenKey m_key;
};

void BatchSignerTest::initTestCase()
{
    QVERIFY(m_pki.issue(u"ca"_s, {}, rsaKey, caUsage));
    QVERIFY(m_pki.issue(u"anna"_s, u"ca"_s, rsaKey, signerUsage) && m_pki.bundle(u"anna"_s));
    signing::KeyFile file(m_pki.path(u"anna.p12"_s));
    QVERIFY(file.login({}, QCA::SecureArray("secret")));
    m_key = {u"t"_s, file.certificates({})->first(), {}};
}

void BatchSignerTest::init()
{
    m_script = std::make_shared<test::ScriptedKeys::Script>();
    m_batch.reset();
    m_worker = std::make_unique<signing::TokenWorker>([path = m_pki.path(u"anna.p12"_s), script = m_script] {
        return std::make_unique<test::ScriptedKeys>(path, script);
    });
    m_batch = std::make_unique<BatchSigner>([this] { return m_worker.get(); }, m_clock);
    m_batch->setDocuments(
        {document(u"a"_s, "first"), document(u"b"_s, QByteArray(700'000, 'b')), document(u"c"_s, "third")});
}

DocumentToSign BatchSignerTest::document(const QString& name, const QByteArray& bytes) const
{
    m_pki.write(name, bytes);
    return {name, name, name + u".txt"_s, m_pki.path(name), {}, bytes.size()};
}

QList<State> BatchSignerTest::states() const
{
    QList<State> states;
    for (const BatchSigner::Item& item : m_batch->items())
        states << item.state;
    return states;
}

void BatchSignerTest::run()
{
    QSignalSpy finished(m_batch.get(), &BatchSigner::finished);
    m_batch->start(m_key, QCA::SecureArray("1234"));
    QVERIFY(m_batch->isRunning());
    QVERIFY(finished.wait(20'000));
    QVERIFY(!m_batch->isRunning());
    QTRY_VERIFY(m_script->logoutCalls > 0);
}

void BatchSignerTest::signsAllWithOnePin()
{
    QSignalSpy changed(m_batch.get(), &BatchSigner::changed);
    run();
    QVERIFY(!m_batch->fault());
    QVERIFY(m_batch->isWhole());
    QCOMPARE(states(), QList<State>(3, State::Signed));
    QCOMPARE(m_script->loginCalls, 1);
    QCOMPARE(m_script->signCalls, 3);
    QCOMPARE(m_batch->items()[1].done, 700'000);
    QVERIFY(changed.count() >= 9); // read, at the token, signed: each of them is told
    for (const BatchSigner::Item& item : m_batch->items()) {
        m_pki.write(u"sig"_s, item.signature);
        const auto report = m_pki.verify(u"sig"_s, item.document.id, m_pki.trust());
        QVERIFY(report);
        QCOMPARE(report->verdict, signing::Verdict::Valid);
        QVERIFY(!report->attached);
        QCOMPARE(report->signers.first().cades, signing::CadesLevel::Bes);
        QCOMPARE(report->signers.first().signingTime, Pki::moment());
    }
}

void BatchSignerTest::openssl()
{
    m_batch->setDocuments({{u"s"_s, u"Заявление"_s, u"Заявление.txt"_s, {}, "in memory\n", 10}});
    run();
    m_pki.write(u"s.sig"_s, m_batch->items()[0].signature);
    m_pki.write(u"s.txt"_s, "in memory\n");
    QVERIFY(m_pki.openssl(
        u"cms -verify -cades -binary -inform DER -in s.sig -content s.txt -CAfile ca.pem -purpose any -out back"_s));
}

void BatchSignerTest::wrongPinStopsEverything()
{
    m_script->logins.push(core::Error(core::ErrorCode::PinWrong, {}, {{u"tries"_s, u"2"_s}}));
    run();
    QCOMPARE(m_batch->fault()->code, core::ErrorCode::PinWrong);
    QCOMPARE(m_batch->fault()->params.value(u"tries"_s).toString(), u"2"_s);
    QCOMPARE(states(), QList<State>(3, State::Waiting));
    QCOMPARE(m_script->loginCalls, 1); // never a second try by itself
    QCOMPARE(m_script->signCalls, 0);
}

void BatchSignerTest::tokenTakenOutInTheMiddle()
{
    m_script->signings.push(core::Done());
    m_script->signings.push(core::ErrorCode::TokenRemoved);
    run();
    QCOMPARE(m_batch->fault()->code, core::ErrorCode::TokenRemoved);
    QCOMPARE(states(), (QList{State::Signed, State::Failed, State::Waiting}));
    QCOMPARE(m_batch->items()[1].error->code, core::ErrorCode::TokenRemoved);
    QCOMPARE(m_script->signCalls, 2);
    QVERIFY(!m_batch->items()[0].signature.isEmpty());
}

void BatchSignerTest::goesOnWithTheRest()
{
    m_script->signings.push(core::Done());
    m_script->signings.push(core::ErrorCode::PinWrong);
    run();
    const QByteArray first = m_batch->items()[0].signature;
    run();
    QVERIFY(m_batch->isWhole());
    QVERIFY(!m_batch->fault());
    QCOMPARE(m_batch->items()[0].signature, first); // stayed as it was
    QCOMPARE(m_script->signCalls, 4);
    QVERIFY(!m_batch->items()[1].error);
}

void BatchSignerTest::unreadableFileFailsAlone()
{
    DocumentToSign lost = document(u"lost"_s, "x");
    QVERIFY(QFile::remove(lost.path));
    m_batch->setDocuments({lost, document(u"a"_s, "first")});
    run();
    QVERIFY(!m_batch->fault());
    QVERIFY(!m_batch->isWhole());
    QCOMPARE(states(), (QList{State::Failed, State::Signed}));
    QCOMPARE(m_batch->items()[0].error->code, core::ErrorCode::FileUnreadable);
}

void BatchSignerTest::cancelledAtTheToken()
{
    m_script->stuck = true;
    QSignalSpy finished(m_batch.get(), &BatchSigner::finished);
    m_batch->start(m_key, QCA::SecureArray("1234"));
    QTRY_COMPARE(m_script->signCalls, 1);
    m_batch->cancel();
    QCOMPARE(finished.count(), 1); // the window is free at once, whatever the token does
    QCOMPARE(m_batch->fault()->code, core::ErrorCode::Cancelled);
    QCOMPARE(states(), QList<State>(3, State::Waiting));
    m_script->stuck = false;
    QTRY_COMPARE(m_script->logoutCalls, 1);
    QCOMPARE(states(), QList<State>(3, State::Waiting)); // the late answer is dropped
    QCOMPARE(finished.count(), 1);
}

void BatchSignerTest::gone()
{
    m_script->stuck = true;
    m_batch->start(m_key, QCA::SecureArray("1234"));
    QTRY_COMPARE(m_script->signCalls, 1);
    m_batch.reset();
    m_script->stuck = false;
    QTRY_COMPARE(m_script->logoutCalls, 1);
}

// The service is openssl ts: every signature becomes CAdES-T, which our verifier proves.
void BatchSignerTest::timestampsOfAService()
{
    QVERIFY(m_pki.startTimestamps());
    m_batch->setStamp([this](const QByteArray& query, const std::function<void(core::Result<QByteArray>)>& then) {
        then(m_pki.timestampReply(query));
    });
    run();
    QVERIFY(m_batch->isWhole());
    for (const BatchSigner::Item& item : m_batch->items()) {
        QVERIFY(item.stamped && !item.error);
        m_pki.write(u"stamped"_s, item.signature);
        const auto report =
            m_pki.verify(u"stamped"_s, item.document.id, m_pki.trust(), nullptr, QDateTime::currentDateTimeUtc());
        QVERIFY(report);
        QCOMPARE(report->signers.first().cades, signing::CadesLevel::T);
    }
}

void BatchSignerTest::timestampThatCannotBeHad()
{
    QByteArray asked;
    m_batch->setDocuments({document(u"a"_s, "first")});
    m_batch->setStamp([&asked](const QByteArray& query, const std::function<void(core::Result<QByteArray>)>& then) {
        asked = query;
        then(core::ErrorCode::Unavailable);
    });
    run();
    QVERIFY(asked.startsWith(char(0x30)));
    QVERIFY(m_batch->isWhole());
    QVERIFY(!m_batch->items()[0].stamped);
    QCOMPARE(m_batch->items()[0].error->code, core::ErrorCode::TimestampFailed);
}

QTEST_GUILESS_MAIN(BatchSignerTest)
#include "batch_signer_test.moc"
