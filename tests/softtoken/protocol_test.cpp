// SPDX-License-Identifier: GPL-3.0-or-later
// What PKCS #11 asks of every module: initialising, handles, buffers, threads; and tokens that come and go.
#include "softtoken/test_token.h"

#include <QFile>
#include <QTest>
#include <atomic>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace okno::softtoken::test;
using namespace Qt::StringLiterals;

class ProtocolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_token.reset(); }
    void saysWhatItIs();
    void initialising();
    void handles();
    void buffers();
    void parts();
    void removal();
    void blankAndBroken();
    void waitEnds();
    void threads();

private:
    [[nodiscard]] CK_FUNCTION_LIST& call() const { return m_token->call(); }
    void makeKey();
    std::unique_ptr<TestToken> m_token;
    CK_SESSION_HANDLE m_session = CK_INVALID_HANDLE;
    CK_OBJECT_HANDLE m_open = 0, m_hidden = 0;
};

void ProtocolTest::init()
{
    m_token = std::make_unique<TestToken>();
    QCOMPARE(m_token->prepare(), CKR_OK);
    m_session = m_token->open();
    QCOMPARE(m_token->login(m_session), CKR_OK);
}

void ProtocolTest::makeKey()
{
    QCOMPARE(m_token->generate(m_session, CKM_GOSTR3410_KEY_PAIR_GEN, Template().flag(CKA_TOKEN, true),
                 Template().add(CKA_GOSTR3410_PARAMS, QByteArray::fromHex("06092a8503070102010101")), m_open, m_hidden),
        CKR_OK);
}

void ProtocolTest::saysWhatItIs()
{
    const CK_TOKEN_INFO info = m_token->info();
    QVERIFY(QByteArray(reinterpret_cast<const char*>(info.manufacturerID), 32).contains("DEMONSTRATION, UNPROTECTED"));
    QVERIFY(QByteArray(reinterpret_cast<const char*>(info.model), 16).contains("not secure"));
    QCOMPARE(info.ulMinPinLen, CK_ULONG(4));
    QCOMPARE(info.ulMaxPinLen, CK_ULONG(32));
    CK_INFO about{};
    QCOMPARE(call().C_GetInfo(&about), CKR_OK);
    QVERIFY(QByteArray(reinterpret_cast<const char*>(about.libraryDescription), 32).contains("no protection"));
    CK_SLOT_INFO slot{};
    QCOMPARE(call().C_GetSlotInfo(0, &slot), CKR_OK);
    QVERIFY(slot.flags & CKF_REMOVABLE_DEVICE);
    // No function of the list is missing.
    const auto* first = reinterpret_cast<void* const*>(&call().C_Initialize);
    const auto* last = reinterpret_cast<void* const*>(&call().C_WaitForSlotEvent);
    QCOMPARE(std::count(first, last + 1, nullptr), 0);
    QCOMPARE(call().C_EncryptInit(m_session, nullptr, 0), CKR_FUNCTION_NOT_SUPPORTED);
}

void ProtocolTest::initialising()
{
    QCOMPARE(call().C_Initialize(nullptr), CKR_CRYPTOKI_ALREADY_INITIALIZED);
    QCOMPARE(call().C_Finalize(&m_session), CKR_ARGUMENTS_BAD);
    // A child that was forked has to initialise for itself.
    const pid_t child = ::fork();
    if (child == 0) {
        CK_INFO info{};
        ::_exit(call().C_GetInfo(&info) == CKR_CRYPTOKI_NOT_INITIALIZED ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(call().C_Finalize(nullptr), CKR_OK);
    QCOMPARE(call().C_Finalize(nullptr), CKR_CRYPTOKI_NOT_INITIALIZED);
    CK_ULONG count = 0;
    QCOMPARE(call().C_GetSlotList(CK_TRUE, nullptr, &count), CKR_CRYPTOKI_NOT_INITIALIZED);
    QCOMPARE(call().C_Sign(1, nullptr, 0, nullptr, &count), CKR_CRYPTOKI_NOT_INITIALIZED);
    CK_C_INITIALIZE_ARGS arguments{};
    arguments.pReserved = &count;
    QCOMPARE(call().C_Initialize(&arguments), CKR_ARGUMENTS_BAD);
    arguments.pReserved = nullptr;
    arguments.LockMutex = [](void*) -> CK_RV { return CKR_OK; };
    QCOMPARE(call().C_Initialize(&arguments), CKR_ARGUMENTS_BAD);
    arguments.UnlockMutex = arguments.DestroyMutex = arguments.LockMutex;
    arguments.CreateMutex = [](void**) -> CK_RV { return CKR_OK; };
    QCOMPARE(call().C_Initialize(&arguments), CKR_CANT_LOCK);
    arguments.flags = CKF_OS_LOCKING_OK;
    QCOMPARE(call().C_Initialize(&arguments), CKR_OK);
}

void ProtocolTest::handles()
{
    makeKey();
    CK_SESSION_HANDLE session = 0;
    QCOMPARE(call().C_OpenSession(4242, CKF_SERIAL_SESSION, nullptr, nullptr, &session), CKR_SLOT_ID_INVALID);
    QCOMPARE(call().C_OpenSession(0, 0, nullptr, nullptr, &session), CKR_SESSION_PARALLEL_NOT_SUPPORTED);
    QCOMPARE(call().C_CloseSession(4242), CKR_SESSION_HANDLE_INVALID);
    QByteArray signature;
    QCOMPARE(m_token->sign(4242, CKM_GOSTR3410, m_hidden, "x", signature), CKR_SESSION_HANDLE_INVALID);
    QCOMPARE(m_token->sign(m_session, CKM_GOSTR3410, 4242, "x", signature), CKR_KEY_HANDLE_INVALID);
    QCOMPARE(m_token->sign(m_session, CKM_GOSTR3410, m_open, "x", signature), CKR_KEY_HANDLE_INVALID);
    QCOMPARE(m_token->sign(m_session, CKM_SHA256, m_hidden, "x", signature), CKR_MECHANISM_INVALID);
    CK_MECHANISM mechanism{CKM_GOSTR3410, nullptr, 0};
    QCOMPARE(call().C_Sign(m_session, nullptr, 0, nullptr, nullptr), CKR_OPERATION_NOT_INITIALIZED);
    QCOMPARE(call().C_SignInit(m_session, nullptr, m_hidden), CKR_ARGUMENTS_BAD);
    QCOMPARE(call().C_SignInit(m_session, &mechanism, m_hidden), CKR_OK);
    QCOMPARE(call().C_SignInit(m_session, &mechanism, m_hidden), CKR_OPERATION_ACTIVE);
    QCOMPARE(call().C_FindObjectsFinal(m_session), CKR_OPERATION_NOT_INITIALIZED);
    CK_MECHANISM_INFO info{};
    QCOMPARE(call().C_GetMechanismInfo(0, CKM_DES3_CBC, &info), CKR_MECHANISM_INVALID);
    QCOMPARE(call().C_GetMechanismInfo(0, tc26 | 6, &info), CKR_OK);
    QVERIFY(info.flags & CKF_SIGN && info.ulMaxKeySize == 512);
    // The last session takes the log-in with it.
    QCOMPARE(call().C_CloseSession(m_session), CKR_OK);
    QCOMPARE(m_token->find(m_token->open(), Template().number(CKA_CLASS, CKO_PRIVATE_KEY)).size(), size_t(0));
}

void ProtocolTest::buffers()
{
    makeKey();
    CK_MECHANISM mechanism{CKM_GOSTR3410, nullptr, 0};
    CK_BYTE hash[32] = {1}, value[64] = {};
    CK_ULONG length = 0;
    QCOMPARE(call().C_SignInit(m_session, &mechanism, m_hidden), CKR_OK);
    QCOMPARE(call().C_Sign(m_session, hash, 32, nullptr, &length), CKR_OK);
    QCOMPARE(length, CK_ULONG(64));
    length = 63;
    QCOMPARE(call().C_Sign(m_session, hash, 32, value, &length), CKR_BUFFER_TOO_SMALL);
    QCOMPARE(length, CK_ULONG(64));
    QCOMPARE(call().C_Sign(m_session, hash, 32, value, &length), CKR_OK);
    QCOMPARE(call().C_Sign(m_session, hash, 32, value, &length), CKR_OPERATION_NOT_INITIALIZED);
    CK_ATTRIBUTE attribute{CKA_VALUE, value, 10};
    QCOMPARE(call().C_GetAttributeValue(m_session, m_open, &attribute, 1), CKR_BUFFER_TOO_SMALL);
    QCOMPARE(attribute.ulValueLen, CK_ULONG(CK_UNAVAILABLE_INFORMATION));
    CK_SLOT_ID slots[1];
    CK_ULONG count = 0;
    QCOMPARE(call().C_GetSlotList(CK_TRUE, slots, &count), CKR_BUFFER_TOO_SMALL);
    QCOMPARE(count, CK_ULONG(1));
    CK_MECHANISM_TYPE types[1];
    count = 1;
    QCOMPARE(call().C_GetMechanismList(0, types, &count), CKR_BUFFER_TOO_SMALL);
    QVERIFY(count > 10);
}

void ProtocolTest::parts()
{
    makeKey();
    CK_MECHANISM mechanism{tc26 | 8, nullptr, 0};
    CK_BYTE text[] = {'t', 'e', 'x', 't'}, value[64];
    CK_ULONG length = sizeof value;
    QCOMPARE(call().C_SignInit(m_session, &mechanism, m_hidden), CKR_OK);
    QCOMPARE(call().C_SignUpdate(m_session, text, 2), CKR_OK);
    QCOMPARE(call().C_Sign(m_session, text, 2, value, &length), CKR_OPERATION_NOT_INITIALIZED);
    QCOMPARE(call().C_SignUpdate(m_session, text + 2, 2), CKR_OK);
    QCOMPARE(call().C_SignFinal(m_session, value, &length), CKR_OK);
    QCOMPARE(m_token->verify(m_session, tc26 | 8, m_open, "text",
                 QByteArray(reinterpret_cast<const char*>(value), static_cast<qsizetype>(length))),
        CKR_OK);
    CK_BYTE some[16] = {}, none[16] = {};
    QCOMPARE(call().C_GenerateRandom(m_session, some, 16), CKR_OK);
    QVERIFY(memcmp(some, none, 16) != 0);
}

void ProtocolTest::removal()
{
    makeKey();
    CK_SLOT_ID slot = 99;
    QCOMPARE(call().C_WaitForSlotEvent(CKF_DONT_BLOCK, &slot, nullptr), CKR_OK); // it was initialised
    QCOMPARE(call().C_WaitForSlotEvent(CKF_DONT_BLOCK, &slot, nullptr), CKR_NO_EVENT);
    CK_MECHANISM mechanism{CKM_GOSTR3410, nullptr, 0};
    QCOMPARE(call().C_SignInit(m_session, &mechanism, m_hidden), CKR_OK);
    QVERIFY(QFile::rename(m_token->file(), m_token->file() + u".out"_s));
    // In the middle of an operation.
    CK_BYTE hash[32] = {1}, value[64];
    CK_ULONG length = sizeof value;
    QCOMPARE(call().C_Sign(m_session, hash, 32, value, &length), CKR_DEVICE_REMOVED);
    QCOMPARE(m_token->login(m_session), CKR_DEVICE_REMOVED);
    CK_TOKEN_INFO info{};
    QCOMPARE(call().C_GetTokenInfo(0, &info), CKR_TOKEN_NOT_PRESENT);
    CK_SESSION_HANDLE session = 0;
    QCOMPARE(call().C_OpenSession(0, CKF_SERIAL_SESSION, nullptr, nullptr, &session), CKR_TOKEN_NOT_PRESENT);
    CK_ULONG count = 9;
    QCOMPARE(call().C_GetSlotList(CK_TRUE, nullptr, &count), CKR_OK);
    QCOMPARE(count, CK_ULONG(0));
    QCOMPARE(call().C_WaitForSlotEvent(CKF_DONT_BLOCK, &slot, nullptr), CKR_OK);
    QCOMPARE(slot, CK_SLOT_ID(0));
    // Back again: the old session is dead, nobody is logged in, everything is there.
    QVERIFY(QFile::rename(m_token->file() + u".out"_s, m_token->file()));
    QCOMPARE(call().C_WaitForSlotEvent(CKF_DONT_BLOCK, &slot, nullptr), CKR_OK);
    QCOMPARE(call().C_Sign(m_session, hash, 32, value, &length), CKR_DEVICE_REMOVED);
    QCOMPARE(call().C_CloseSession(m_session), CKR_OK);
    session = m_token->open();
    QCOMPARE(m_token->find(session, Template().number(CKA_CLASS, CKO_PRIVATE_KEY)).size(), size_t(0));
    QCOMPARE(m_token->login(session), CKR_OK);
    QByteArray signature;
    QCOMPARE(m_token->sign(session, CKM_GOSTR3410, m_hidden, QByteArray(32, 'h'), signature), CKR_OK);
}

void ProtocolTest::blankAndBroken()
{
    const auto put = [&](int slot, const QByteArray& bytes) {
        QFile file(m_token->file(slot));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(3, {}) && put(4, "no token") && put(5, m_token->bytes().chopped(1)));
    CK_TOKEN_INFO info{};
    QCOMPARE(call().C_GetTokenInfo(3, &info), CKR_OK);
    QVERIFY(!(info.flags & CKF_TOKEN_INITIALIZED));
    CK_SESSION_HANDLE session = 0;
    QCOMPARE(call().C_OpenSession(3, CKF_SERIAL_SESSION, nullptr, nullptr, &session), CKR_TOKEN_NOT_RECOGNIZED);
    QCOMPARE(call().C_GetTokenInfo(4, &info), CKR_TOKEN_NOT_RECOGNIZED);
    QCOMPARE(call().C_GetTokenInfo(5, &info), CKR_TOKEN_NOT_RECOGNIZED);
    QByteArray label(32, ' ');
    QCOMPARE(call().C_InitToken(3, pinOf("1"), 1, pinOf(label.data())), CKR_PIN_LEN_RANGE);
    QCOMPARE(call().C_InitToken(3, pinOf("12345678"), 8, pinOf(label.data())), CKR_OK);
    QCOMPARE(call().C_InitToken(4, pinOf("12345678"), 8, pinOf(label.data())), CKR_TOKEN_NOT_RECOGNIZED);
    QCOMPARE(m_token->bytes(4), "no token"_ba);
}

void ProtocolTest::waitEnds()
{
    CK_SLOT_ID slot = 0;
    while (call().C_WaitForSlotEvent(CKF_DONT_BLOCK, &slot, nullptr) == CKR_OK) { }
    std::atomic<CK_RV> answer = CKR_OK;
    std::thread waiting([&] { answer = call().C_WaitForSlotEvent(0, &slot, nullptr); });
    QFile::rename(m_token->file(), m_token->file() + u".out"_s);
    waiting.join();
    QCOMPARE(answer.load(), CKR_OK);
    waiting = std::thread([&] { answer = call().C_WaitForSlotEvent(0, &slot, nullptr); });
    QCOMPARE(call().C_Finalize(nullptr), CKR_OK);
    waiting.join();
    QCOMPARE(answer.load(), CKR_CRYPTOKI_NOT_INITIALIZED);
}

void ProtocolTest::threads()
{
    makeKey();
    std::atomic<int> good = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < 4; ++i) {
        all.emplace_back([&] {
            const CK_SESSION_HANDLE session = m_token->open();
            for (int round = 0; round < 5; ++round) {
                QByteArray signature;
                const QByteArray hash(32, static_cast<char>(round));
                good += m_token->sign(session, CKM_GOSTR3410, m_hidden, hash, signature) == CKR_OK
                    && m_token->verify(session, CKM_GOSTR3410, m_open, hash, signature) == CKR_OK;
            }
            call().C_CloseSession(session);
        });
    }
    for (std::thread& each : all)
        each.join();
    QCOMPARE(good.load(), 20);
}

QTEST_GUILESS_MAIN(ProtocolTest)
#include "protocol_test.moc"
