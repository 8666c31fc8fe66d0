// SPDX-License-Identifier: GPL-3.0-or-later
// Where a PIN is afterwards: in no log, and in no readable part of this process's memory, neither ours nor the token's.
#include "signing/pki.h"
#include "signing/token_worker.h"
#include "signing/tokens/key_file.h"
#include "signing/tokens/pkcs11_provider.h"
#include "softtoken/test_token.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <array>
#include <atomic>

using namespace okno;
using namespace okno::signing;
using namespace okno::softtoken::test;
using namespace Qt::StringLiterals;

namespace {

// A secret that stands in the program only disguised, so that what is found in memory is a copy.
class Disguised {
public:
    explicit constexpr Disguised(const char (&text)[13])
    {
        for (size_t i = 0; i < m_octets.size(); ++i)
            m_octets[i] = static_cast<char>(text[i] ^ mask);
    }
    [[nodiscard]] QCA::SecureArray plain() const
    {
        QCA::SecureArray out(static_cast<int>(m_octets.size()));
        for (size_t i = 0; i < m_octets.size(); ++i)
            out[static_cast<int>(i)] = static_cast<char>(m_octets[i] ^ mask);
        return out;
    }
    [[nodiscard]] bool isAt(const char* place) const
    {
        for (size_t i = 0; i < m_octets.size(); ++i) {
            if (static_cast<char>(place[i] ^ mask) != m_octets[i])
                return false;
        }
        return true;
    }
    // How often it stands in these octets: as it is, or with an octet between (UTF-16, as PKCS #12 has passwords).
    [[nodiscard]] int count(const QByteArray& memory) const
    {
        int found = 0;
        const auto size = static_cast<qsizetype>(m_octets.size());
        for (qsizetype i = 0; i + 2 * size <= memory.size(); ++i) {
            if (static_cast<char>(memory[i] ^ mask) != m_octets[0])
                continue;
            bool wide = true;
            for (qsizetype k = 0; k < size && wide; ++k)
                wide = static_cast<char>(memory[i + 2 * k] ^ mask) == m_octets[static_cast<size_t>(k)];
            found += wide || isAt(memory.constData() + i) ? 1 : 0;
        }
        return found;
    }

private:
    static constexpr char mask = 0x5A;
    std::array<char, 12> m_octets{};
};

constexpr Disguised userPin("7q!Vm2zK0xWd"), newPin("Hc4#tY8rNe1s"), adminPin("uB6$gJ3pLa9f");

// How often the secret stands in the memory that this process may write.
int inMemory(const Disguised& secret)
{
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    QByteArray copy;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QByteArray range = line.split(' ').value(0), rights = line.split(' ').value(1);
        if (!rights.startsWith("rw") || line.endsWith("[vvar]"))
            continue;
        const qint64 from = range.split('-').value(0).toLongLong(nullptr, 16);
        const qint64 to = range.split('-').value(1).toLongLong(nullptr, 16);
        // One piece after another, so that the copies here are not found themselves.
        for (qint64 at = from; at < to; at += 1 << 20) {
            copy.fill('\0', std::min<qint64>(to - at, (1 << 20) + 64));
            if (memory.seek(at) && memory.read(copy.data(), copy.size()) > 0)
                found += secret.count(copy);
            copy.fill('\0');
        }
    }
    return found;
}

QByteArray everythingLogged;
void keep(QtMsgType, const QMessageLogContext&, const QString& text)
{
    everythingLogged += text.toUtf8() + '\n';
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFinds();
    void pins();
    void passwordOfFile();
    void pinOfWorker();

private:
    void expectNowhere();
    const QCA::Initializer m_secureMemory;
};

void SecretsTest::initTestCase()
{
    if (inMemory(userPin) < 0)
        QSKIP("/proc/self/mem cannot be read here");
    qputenv("QT_LOGGING_RULES", "okno.*=true");
}

void SecretsTest::expectNowhere()
{
    QCOMPARE(inMemory(userPin), 0);
    QCOMPARE(inMemory(newPin), 0);
    QCOMPARE(inMemory(adminPin), 0);
    for (const Disguised* each : {&userPin, &newPin, &adminPin})
        QCOMPARE(each->count(everythingLogged + QByteArray(64, '\0')), 0);
}

// Otherwise the other tests prove nothing.
void SecretsTest::theSearchFinds()
{
    {
        const QCA::SecureArray held = userPin.plain();
        QVERIFY(inMemory(userPin) >= 1);
        auto careless = std::make_unique<QByteArray>(held.toByteArray());
        QVERIFY(inMemory(userPin) >= 2);
        careless->fill('\0');
    }
    QCOMPARE(inMemory(userPin), 0);
}

void SecretsTest::pins()
{
    const QtMessageHandler before = qInstallMessageHandler(keep);
    const auto reset = qScopeGuard([before] { qInstallMessageHandler(before); });
    TestToken token;
    QCOMPARE(token.prepare(), CKR_OK);
    {
        Pkcs11Provider provider({TestToken::module()});
        const QString id = provider.tokens().valueOr({}).value(0).id;
        // A wrong one, the right ones, a change, and a token that is taken out with somebody logged in.
        QVERIFY(!provider.login(id, userPin.plain()));
        QVERIFY(provider.unblock(id, QCA::SecureArray("87654321"), userPin.plain()));
        QVERIFY(provider.login(id, userPin.plain()));
        QVERIFY(provider.changePin(id, userPin.plain(), newPin.plain()));
        QVERIFY(provider.login(id, newPin.plain()));
        QVERIFY(!provider.unblock(id, adminPin.plain(), userPin.plain()));
        QVERIFY(provider.login(id, newPin.plain()));
        QVERIFY(QFile::remove(token.file()));
        QVERIFY(provider.tokens()->isEmpty());
    }
    expectNowhere();
}

void SecretsTest::passwordOfFile()
{
    signing::test::Pki pki;
    QVERIFY(pki.issue(u"ca"_s, {}, signing::test::ecKey, signing::test::caUsage));
    QVERIFY(pki.bundle(u"ca"_s));
    const QtMessageHandler before = qInstallMessageHandler(keep);
    const auto reset = qScopeGuard([before] { qInstallMessageHandler(before); });
    {
        KeyFile file(pki.path(u"ca.p12"_s));
        QVERIFY(!file.login({}, userPin.plain()));
    }
    expectNowhere();
}

void SecretsTest::pinOfWorker()
{
    TestToken token;
    QCOMPARE(token.prepare(), CKR_OK);
    {
        TokenWorker worker([] { return std::make_unique<Pkcs11Provider>(QStringList{TestToken::module()}); });
        bool answered = false;
        const QCA::SecureArray pin = userPin.plain();
        worker.ask<core::Done>(
            [pin](TokenProvider& provider) { return provider.login(provider.tokens().valueOr({}).value(0).id, pin); },
            this, [&](const core::Result<>&) { answered = true; });
        QTRY_VERIFY(answered);
    }
    // The worker's thread drops the question in its own time.
    QTRY_COMPARE(inMemory(userPin), 0);
    expectNowhere();
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
