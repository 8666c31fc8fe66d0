// SPDX-License-Identifier: GPL-3.0-or-later
// PINs: tries that survive a restart, lock, unblock, change; and two processes at once.
#include "softtoken/test_token.h"

#include <QProcess>
#include <QTest>

using namespace okno::softtoken::test;
using namespace Qt::StringLiterals;

class PinsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_token = std::make_unique<TestToken>(); }
    void cleanup() { m_token.reset(); }
    void triesAndLock();
    void unblock();
    void administrator();
    void change();
    void initialisedAgain();
    void processesShareTries();
    void processesShareObjects();

private:
    // What pkcs11-tool says and does in `count` processes at the same time; how many ended well.
    int tools(int count, const QStringList& words);
    [[nodiscard]] CK_FLAGS flags() const { return m_token->info().flags; }
    std::unique_ptr<TestToken> m_token;
};

int PinsTest::tools(int count, const QStringList& words)
{
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(std::make_unique<QProcess>());
        all.back()->start(u"pkcs11-tool"_s, QStringList{u"--module"_s, TestToken::module()} + words);
    }
    int good = 0;
    for (const auto& each : all) {
        each->waitForFinished();
        good += each->exitStatus() == QProcess::NormalExit && each->exitCode() == 0;
    }
    return good;
}

void PinsTest::triesAndLock()
{
    QCOMPARE(m_token->prepare("3"), CKR_OK);
    QVERIFY(flags() & CKF_USER_PIN_TO_BE_CHANGED);
    QVERIFY(!(flags() & (CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY | CKF_USER_PIN_LOCKED)));
    const CK_SESSION_HANDLE session = m_token->open();
    QCOMPARE(m_token->login(session, "000000"), CKR_PIN_INCORRECT);
    QVERIFY(flags() & CKF_USER_PIN_COUNT_LOW);
    QVERIFY(!(flags() & CKF_USER_PIN_FINAL_TRY));
    // The right one gives all tries back.
    QCOMPARE(m_token->login(session), CKR_OK);
    QCOMPARE(m_token->login(session), CKR_USER_ALREADY_LOGGED_IN);
    QCOMPARE(m_token->login(session, "87654321", CKU_SO), CKR_USER_ANOTHER_ALREADY_LOGGED_IN);
    QCOMPARE(m_token->call().C_Logout(session), CKR_OK);
    QCOMPARE(m_token->call().C_Logout(session), CKR_USER_NOT_LOGGED_IN);
    QVERIFY(!(flags() & CKF_USER_PIN_COUNT_LOW));
    QCOMPARE(m_token->login(session, "000000"), CKR_PIN_INCORRECT);
    QCOMPARE(m_token->login(session, "1"), CKR_PIN_INCORRECT);
    QVERIFY(flags() & CKF_USER_PIN_FINAL_TRY);
    // A restart forgives nothing.
    QCOMPARE(m_token->call().C_Finalize(nullptr), CKR_OK);
    QCOMPARE(m_token->call().C_Initialize(nullptr), CKR_OK);
    QVERIFY(flags() & CKF_USER_PIN_FINAL_TRY);
    const CK_SESSION_HANDLE again = m_token->open();
    QCOMPARE(m_token->login(again, "000000"), CKR_PIN_INCORRECT);
    QVERIFY(flags() & CKF_USER_PIN_LOCKED);
    QCOMPARE(m_token->login(again), CKR_PIN_LOCKED); // the right one too
}

void PinsTest::unblock()
{
    QCOMPARE(m_token->prepare("1"), CKR_OK);
    CK_SESSION_HANDLE session = m_token->open();
    QCOMPARE(m_token->login(session), CKR_OK);
    CK_OBJECT_HANDLE open = 0, hidden = 0;
    QCOMPARE(m_token->generate(session, CKM_EC_KEY_PAIR_GEN, Template().flag(CKA_TOKEN, true),
                 Template().add(CKA_EC_PARAMS, QByteArray::fromHex("06082a8648ce3d030107")), open, hidden),
        CKR_OK);
    QCOMPARE(m_token->call().C_Logout(session), CKR_OK);
    QCOMPARE(m_token->login(session, "000000"), CKR_PIN_INCORRECT);
    QCOMPARE(m_token->login(session), CKR_PIN_LOCKED);
    QCOMPARE(m_token->call().C_InitPIN(session, pinOf("654321"), 6), CKR_USER_NOT_LOGGED_IN);
    QCOMPARE(m_token->login(session, "87654321", CKU_SO), CKR_OK);
    QCOMPARE(m_token->call().C_InitPIN(session, pinOf("123"), 3), CKR_PIN_LEN_RANGE);
    QCOMPARE(m_token->call().C_InitPIN(session, pinOf("654321"), 6), CKR_OK);
    // The administrator sees no key of the user and signs nothing.
    QByteArray signature;
    QCOMPARE(m_token->sign(session, CKM_ECDSA, hidden, QByteArray(32, 'h'), signature), CKR_USER_NOT_LOGGED_IN);
    QCOMPARE(m_token->call().C_Logout(session), CKR_OK);
    QVERIFY(!(flags() & CKF_USER_PIN_LOCKED));
    QCOMPARE(m_token->login(session, "654321"), CKR_OK);
    // The keys have stayed.
    QCOMPARE(m_token->sign(session, CKM_ECDSA, hidden, QByteArray(32, 'h'), signature), CKR_OK);
    QCOMPARE(m_token->verify(session, CKM_ECDSA, open, QByteArray(32, 'h'), signature), CKR_OK);
}

void PinsTest::administrator()
{
    QCOMPARE(m_token->prepare("10", "2"), CKR_OK);
    const CK_SESSION_HANDLE reading = m_token->open(false), session = m_token->open();
    QCOMPARE(m_token->login(session, "87654321", CKU_SO), CKR_SESSION_READ_ONLY_EXISTS);
    QCOMPARE(m_token->call().C_CloseSession(reading), CKR_OK);
    QCOMPARE(m_token->login(session, "00000000", CKU_SO), CKR_PIN_INCORRECT);
    QVERIFY(flags() & CKF_SO_PIN_FINAL_TRY);
    QCOMPARE(m_token->login(session, "87654321", CKU_SO), CKR_OK);
    CK_SESSION_HANDLE another = 0;
    QCOMPARE(m_token->call().C_OpenSession(0, CKF_SERIAL_SESSION, nullptr, nullptr, &another),
        CKR_SESSION_READ_WRITE_SO_EXISTS);
    QCOMPARE(m_token->call().C_SetPIN(session, pinOf("87654321"), 8, pinOf("11112222"), 8), CKR_OK);
    QCOMPARE(m_token->call().C_Logout(session), CKR_OK);
    QCOMPARE(m_token->login(session, "87654321", CKU_SO), CKR_PIN_INCORRECT);
    QCOMPARE(m_token->login(session, "87654321", CKU_SO), CKR_PIN_INCORRECT);
    QCOMPARE(m_token->login(session, "11112222", CKU_SO), CKR_PIN_LOCKED);
    QVERIFY(flags() & CKF_SO_PIN_LOCKED);
    QCOMPARE(m_token->login(session), CKR_OK); // the user's is another matter
}

void PinsTest::change()
{
    QCOMPARE(m_token->prepare(), CKR_OK);
    const CK_SESSION_HANDLE session = m_token->open(), reading = m_token->open(false);
    const auto set = [&](CK_SESSION_HANDLE in, const char* from, const char* to) {
        return m_token->call().C_SetPIN(in, pinOf(from), qstrlen(from), pinOf(to), qstrlen(to));
    };
    QCOMPARE(set(reading, "123456", "222222"), CKR_SESSION_READ_ONLY);
    QCOMPARE(set(session, "123456", "1"), CKR_PIN_LEN_RANGE);
    QCOMPARE(set(session, "123456", "123456789012345678901234567890123"), CKR_PIN_LEN_RANGE);
    QVERIFY(!(flags() & CKF_USER_PIN_COUNT_LOW));
    QCOMPARE(set(session, "000000", "222222"), CKR_PIN_INCORRECT);
    QVERIFY(flags() & CKF_USER_PIN_COUNT_LOW);
    QCOMPARE(set(session, "123456", "222222"), CKR_OK);
    QVERIFY(!(flags() & (CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_TO_BE_CHANGED)));
    QCOMPARE(m_token->login(session), CKR_PIN_INCORRECT);
    QCOMPARE(m_token->login(session, "222222"), CKR_OK);
}

void PinsTest::initialisedAgain()
{
    QCOMPARE(m_token->prepare(), CKR_OK);
    QByteArray label = QByteArray("new").leftJustified(32, ' ');
    const auto init = [&](const char* pin) {
        return m_token->call().C_InitToken(0, pinOf(pin), qstrlen(pin), pinOf(label.data()));
    };
    const CK_SESSION_HANDLE session = m_token->open();
    QCOMPARE(init("87654321"), CKR_SESSION_EXISTS);
    QCOMPARE(m_token->call().C_CloseSession(session), CKR_OK);
    QCOMPARE(init("00000000"), CKR_PIN_INCORRECT);
    QCOMPARE(init("87654321"), CKR_OK);
    QVERIFY(!(flags() & CKF_USER_PIN_INITIALIZED));
    QCOMPARE(m_token->login(m_token->open()), CKR_USER_PIN_NOT_INITIALIZED);
}

void PinsTest::processesShareTries()
{
    QCOMPARE(m_token->prepare("4"), CKR_OK);
    QCOMPARE(tools(3, {u"--login"_s, u"--pin"_s, u"000000"_s, u"-O"_s}), 0);
    QVERIFY(flags() & CKF_USER_PIN_FINAL_TRY); // three tries gone, neither two nor four
    QCOMPARE(m_token->login(m_token->open()), CKR_OK);
}

void PinsTest::processesShareObjects()
{
    QCOMPARE(m_token->prepare(), CKR_OK);
    const CK_SESSION_HANDLE session = m_token->open();
    QCOMPARE(m_token->login(session), CKR_OK);
    QCOMPARE(
        tools(3, {u"--login"_s, u"--pin"_s, u"123456"_s, u"--keypairgen"_s, u"--key-type"_s, u"EC:prime256v1"_s}), 3);
    // All of them, and this process sees them without being told.
    QCOMPARE(m_token->find(session).size(), size_t(6));
    CK_OBJECT_HANDLE hidden = m_token->find(session, Template().number(CKA_CLASS, CKO_PRIVATE_KEY)).at(2);
    QByteArray signature;
    QCOMPARE(m_token->sign(session, CKM_ECDSA, hidden, QByteArray(32, 'h'), signature), CKR_OK);
}

QTEST_GUILESS_MAIN(PinsTest)
#include "pins_test.moc"
