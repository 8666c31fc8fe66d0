// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/delivery_queue.h"
#include "server/delivery/demo_provider.h"
#include "server/delivery/mail_message.h"
#include "server/delivery/sms_gateway.h"
#include "server/delivery/smtp_provider.h"
#include "server/storage/messages.h"
#include "server/storage/sqlite_database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::server;
using namespace okno::server::delivery;

namespace {

// A program of this folder that says its port first and then a JSON line for whatever it received.
class Peer {
public:
    explicit Peer(const QString& script, const QStringList& arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
            QStringList{QStringLiteral(OKNO_SOURCE_DIR "/tests/server/delivery/") + script} + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(15'000)) { }
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QJsonObject next()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
    int m_port = 0;
};

class Failing final : public Provider {
public:
    core::Result<> send(const OutgoingMessage&) override
    {
        ++calls;
        return deliveryError(QStringLiteral("down"), final);
    }
    int calls = 0;
    bool final = false;
};

} // namespace

class DeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void headersAreSafeUtf8();
    void sendsByRealSmtp();
    void refusedAddressIsFinal();
    void noServerIsTriedAgain();
    void sendsByTlsAndPassword();
    void badConnectionsAreNotFinal_data();
    void badConnectionsAreNotFinal();
    void headersNameTheSender();
    void sendsByRealGateway();
    void queueWaitsLongerEachTime();
    void queueGivesUp();
    void sentWordsAreForgotten();
    void demoKeepsMessages();

private:
    void add(const QString& channel, const QString& to);
    qint64 count(QStringView sql);
    core::ManualClock m_clock{QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::SqliteDatabase> m_database;
    DeliverySettings m_settings;
    const OutgoingMessage m_letter{QStringLiteral("01ID"), QStringLiteral("email"),
        QStringLiteral("maria@okno.example"), QStringLiteral("Заявление № 1 принято"), QStringLiteral("Здравствуйте!")};
};

void DeliveryTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = storage::SqliteDatabase::open({m_folder->filePath(QStringLiteral("a.sqlite")), {}}, m_clock).value();
    m_settings = {};
    m_settings.smtpFrom = QStringLiteral("Окно Тымовского округа <okno@okno.example>");
    m_settings.smtpStartTls = false;
    m_settings.timeoutSeconds = 10;
}

void DeliveryTest::add(const QString& channel, const QString& to)
{
    QVERIFY(m_database
            ->writeNow<core::Done>([&](storage::Transaction& t) -> core::Result<> {
                storage::addDelivery(t, channel, to, QStringLiteral("Тема"), QStringLiteral("Текст"));
                return core::Done();
            })
            .ok());
}

qint64 DeliveryTest::count(QStringView sql)
{
    return m_database->read([&](storage::Connection& db) -> core::Result<qint64> { return db.number(sql); })
        .valueOr(-1);
}

void DeliveryTest::headersAreSafeUtf8()
{
    const QString subject = QString(60, u'Ж') + QStringLiteral("\r\nBcc: thief@evil.example");
    const QByteArray mail = mailMessage({QStringLiteral("01ID"), QStringLiteral("email"), QStringLiteral("a@b.ru"),
                                            subject, QStringLiteral("Здравствуйте!\n")},
        m_settings.smtpFrom, m_clock.now());
    QVERIFY(!mail.contains("\r\nBcc"));
    for (const QByteArray& line : mail.split('\n')) {
        QVERIFY(line.size() <= 80);
        for (const char c : line)
            QVERIFY(static_cast<uchar>(c) < 128);
    }
    QVERIFY(mail.contains("Date: Sun, 22 Nov 2026 10:00:00 +0000\r\n"));
    QVERIFY(mail.contains("Message-ID: <01ID@okno.example>\r\n"));
    QCOMPARE(encodedWords(QStringLiteral("Plain")), QByteArray("Plain"));
    QCOMPARE(bareAddress(m_settings.smtpFrom), QStringLiteral("okno@okno.example"));
}

void DeliveryTest::sendsByRealSmtp()
{
    Peer server(QStringLiteral("smtp_server.py"));
    QVERIFY(server.port() > 0);
    m_settings.smtpUrl = QStringLiteral("smtp://127.0.0.1:%1").arg(server.port());
    SmtpProvider provider(m_settings, m_clock);
    QVERIFY(provider
            .send({QStringLiteral("01ID"), QStringLiteral("email"), QStringLiteral("maria@okno.example"),
                QStringLiteral("Заявление № 1 принято"), QStringLiteral("Здравствуйте, Мария!\n.\nЖдите.")})
            .ok());
    const QJsonObject letter = server.next();
    QCOMPARE(letter[u"from"].toString(), QStringLiteral("okno@okno.example"));
    QCOMPARE(letter[u"to"][0].toString(), QStringLiteral("maria@okno.example"));
    const QString content = letter[u"content"].toString().replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QByteArray body = QByteArray::fromBase64(content.section(QStringLiteral("\n\n"), 1).toLatin1());
    QCOMPARE(QString::fromUtf8(body), QStringLiteral("Здравствуйте, Мария!\r\n.\r\nЖдите.\r\n"));
    QVERIFY(content.contains(QStringLiteral("Subject: =?UTF-8?B?")));
}

void DeliveryTest::refusedAddressIsFinal()
{
    Peer server(QStringLiteral("smtp_server.py"));
    m_settings.smtpUrl = QStringLiteral("smtp://127.0.0.1:%1").arg(server.port());
    DeliveryQueue queue(
        *m_database, m_clock, m_settings, {std::make_shared<SmtpProvider>(m_settings, m_clock), nullptr});
    add(QStringLiteral("email"), QStringLiteral("nobody@okno.example"));
    add(QStringLiteral("email"), QStringLiteral("later@okno.example"));
    add(QStringLiteral("email"), QStringLiteral("maria@okno.example"));
    QCOMPARE(queue.sendDue().valueOr(-1), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM deliveries WHERE waiting = 1"), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM journal WHERE action = 'delivery.failed'"), 1);
    QCOMPARE(queue.sendDue().valueOr(-1), 0);
    m_clock.advance(10);
    QCOMPARE(queue.sendDue().valueOr(-1), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM deliveries WHERE waiting = 1"), 0);
}

void DeliveryTest::noServerIsTriedAgain()
{
    m_settings.smtpUrl = QStringLiteral("smtp://127.0.0.1:1");
    SmtpProvider provider(m_settings, m_clock);
    const auto sent = provider.send({QStringLiteral("1"), QStringLiteral("email"),
        QStringLiteral("secret@okno.example"), QStringLiteral("s"), QStringLiteral("t")});
    QVERIFY(!sent);
    QVERIFY(!sent.error().params.value(QStringLiteral("final")).toBool());
    QVERIFY(!sent.error().detail.contains(QStringLiteral("secret")));
}

// A server that demands STARTTLS and AUTH, with a certificate that only `ca` vouches for.
void DeliveryTest::sendsByTlsAndPassword()
{
    const QString ca = m_folder->filePath(QStringLiteral("ca.pem"));
    Peer server(QStringLiteral("smtp_server.py"), {QStringLiteral("--secure"), m_folder->path()});
    QVERIFY(server.port() > 0);
    m_settings.smtpUrl = QStringLiteral("smtp://127.0.0.1:%1").arg(server.port());
    m_settings.smtpStartTls = true;
    m_settings.caFile = ca;
    m_settings.smtpUser = QStringLiteral("okno");
    m_settings.smtpPassword = QStringLiteral("тайна-1");
    QVERIFY(SmtpProvider(m_settings, m_clock).send(m_letter).ok());
    const QJsonObject letter = server.next();
    QVERIFY(letter[u"tls"].toBool());
    QCOMPARE(letter[u"user"].toString(), QStringLiteral("okno"));
    QCOMPARE(letter[u"to"][0].toString(), m_letter.recipient);

    // A wrong password: the letter waits until the administrator has mended it, and the log does not hold it.
    m_settings.smtpPassword = QStringLiteral("не-та-тайна");
    static QString logged;
    logged.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { logged += text + u'\n'; });
    {
        DeliveryQueue queue(
            *m_database, m_clock, m_settings, {std::make_shared<SmtpProvider>(m_settings, m_clock), nullptr});
        add(QStringLiteral("email"), m_letter.recipient);
        QCOMPARE(queue.sendDue().valueOr(-1), 0);
    }
    qInstallMessageHandler(before);
    QVERIFY2(logged.contains(QStringLiteral("mail.password")), qPrintable(logged));
    QVERIFY2(!logged.contains(QStringLiteral("тайна")), qPrintable(logged));
    QVERIFY2(!logged.contains(QString::fromLatin1(m_settings.smtpPassword.toUtf8().toBase64())), qPrintable(logged));
    QVERIFY2(!logged.contains(m_letter.recipient), qPrintable(logged));
    QCOMPARE(count(u"SELECT COUNT(*) FROM deliveries WHERE waiting = 1"), 1);
    m_settings.smtpPassword = QStringLiteral("тайна-1");
    m_clock.advance(10);
    DeliveryQueue mended(
        *m_database, m_clock, m_settings, {std::make_shared<SmtpProvider>(m_settings, m_clock), nullptr});
    QCOMPARE(mended.sendDue().valueOr(-1), 1);
}

void DeliveryTest::badConnectionsAreNotFinal_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("words");
    QTest::newRow("untrusted") << QStringLiteral("untrusted") << QString() << QStringLiteral("not trusted");
    QTest::newRow("no starttls") << QStringLiteral("plain") << QString() << QStringLiteral("mail.starttls");
    QTest::newRow("no password") << QStringLiteral("anonymous") << QString() << QStringLiteral("MAIL was answered 530");
    QTest::newRow("later") << QStringLiteral("secure") << QStringLiteral("later@okno.example")
                           << QStringLiteral("RCPT was answered 451 4.3.0");
    QTest::newRow("not for us") << QStringLiteral("secure") << QStringLiteral("policy@okno.example")
                                << QStringLiteral("RCPT was answered 550 5.7.1");
    QTest::newRow("full mailbox") << QStringLiteral("secure") << QStringLiteral("full@okno.example")
                                  << QStringLiteral("RCPT was answered 552");
}

void DeliveryTest::badConnectionsAreNotFinal()
{
    QFETCH(QString, mode);
    QFETCH(QString, recipient);
    QFETCH(QString, words);
    Peer server(QStringLiteral("smtp_server.py"),
        mode == u"plain" ? QStringList() : QStringList{QStringLiteral("--secure"), m_folder->path()});
    m_settings.smtpUrl = QStringLiteral("smtp://127.0.0.1:%1").arg(server.port());
    m_settings.smtpStartTls = true;
    m_settings.caFile =
        mode == u"untrusted" || mode == u"plain" ? QString() : m_folder->filePath(QStringLiteral("ca.pem"));
    if (mode != u"anonymous") {
        m_settings.smtpUser = QStringLiteral("okno");
        m_settings.smtpPassword = QStringLiteral("тайна-1");
    }
    OutgoingMessage letter = m_letter;
    if (!recipient.isEmpty())
        letter.recipient = recipient;
    const auto sent = SmtpProvider(m_settings, m_clock).send(letter);
    QVERIFY(!sent);
    QVERIFY2(sent.error().detail.contains(words), qPrintable(sent.error().detail));
    QVERIFY(!sent.error().detail.contains(letter.recipient));
    QVERIFY(!sent.error().params.value(QStringLiteral("final")).toBool());
}

void DeliveryTest::headersNameTheSender()
{
    const auto from = [this](const QString& sender) {
        const QByteArray mail = mailMessage(m_letter, sender, m_clock.now());
        const qsizetype at = mail.indexOf("From: ") + 6;
        return mail.sliced(at, mail.indexOf("\r\nTo:") - at);
    };
    QCOMPARE(from(QStringLiteral("okno@okno.example")), QByteArray("<okno@okno.example>"));
    QCOMPARE(from(QStringLiteral("Okno, Tymovsk <okno@okno.example>")),
        QByteArray("\"Okno, Tymovsk\"\r\n <okno@okno.example>"));
    QCOMPARE(from(QStringLiteral("\"Okno\" <okno@okno.example>")), QByteArray("\"Okno\"\r\n <okno@okno.example>"));
    QVERIFY(from(QStringLiteral("Окно <okno@okno.example>")).startsWith("=?UTF-8?B?"));
    // A long line of plain letters is folded too, and what looks encoded stays what it was.
    QVERIFY(encodedWords(QString(200, u'a')).contains("\r\n "));
    QVERIFY(encodedWords(QStringLiteral("=?UTF-8?B?0J4=?=")).startsWith("=?UTF-8?B?PT9V"));
}

void DeliveryTest::sendsByRealGateway()
{
    Peer gateway(QStringLiteral("sms_gateway.py"));
    QVERIFY(gateway.port() > 0);
    const QString base = QStringLiteral("http://127.0.0.1:%1").arg(gateway.port());
    const OutgoingMessage message{QStringLiteral("1"), QStringLiteral("sms"), QStringLiteral("+79140000101"), QString(),
        QStringLiteral("Код \"1&2\" {secret}")};
    m_settings.smsSecret = QStringLiteral("ключ+1");
    m_settings.smsUrl = base + QStringLiteral("/send?to={to}&text={text}&key={secret}");
    QVERIFY(SmsGateway(m_settings).send(message).ok());
    const QString path = gateway.next()[u"path"].toString();
    QVERIFY(path.contains(QStringLiteral("to=%2B79140000101&")));
    QVERIFY(path.contains(QStringLiteral("%7Bsecret%7D&key=%D0%BA"))); // a text that looks like a placeholder stays
    m_settings.smsUrl = base + QStringLiteral("/json");
    m_settings.smsBody = QStringLiteral("{\"to\": \"{to}\", \"text\": \"{text}\"}");
    m_settings.smsHeaders = {QStringLiteral("Authorization: Bearer {secret}")};
    QVERIFY(SmsGateway(m_settings).send(message).ok());
    const QJsonObject seen = gateway.next();
    QCOMPARE(QJsonDocument::fromJson(seen[u"body"].toString().toUtf8())[u"text"].toString(), message.text);
    // Gateways that say with 200 that they have not taken it.
    m_settings.smsUrl = base + QStringLiteral("/quiet");
    m_settings.smsAccepted = QStringLiteral("\"status\": \"OK\"");
    const auto quiet = SmsGateway(m_settings).send(message);
    QVERIFY(!quiet && !quiet.error().params.value(QStringLiteral("final")).toBool());
    QVERIFY(gateway.next()[u"path"].toString().contains(QStringLiteral("quiet")));
    m_settings.smsUrl = base + QStringLiteral("/well");
    QVERIFY(SmsGateway(m_settings).send(message).ok());
    QVERIFY(gateway.next()[u"path"].toString().contains(QStringLiteral("well")));
    m_settings.smsAccepted.clear();
    // A break in a text begins no header.
    m_settings.smsHeaders = {QStringLiteral("X-Text: {text}")};
    OutgoingMessage two = message;
    two.text = QStringLiteral("one\r\nX-Evil: two");
    QVERIFY(SmsGateway(m_settings).send(two).ok());
    QCOMPARE(gateway.next()[u"evil"].toString(), QString());
    m_settings.smsUrl = base + QStringLiteral("/denied");
    QVERIFY(!SmsGateway(m_settings).send(message).error().params.value(QStringLiteral("final")).toBool());
    m_settings.smsUrl = base + QStringLiteral("/fail");
    QVERIFY(!SmsGateway(m_settings).send(message).error().params.value(QStringLiteral("final")).toBool());
    m_settings.smsUrl = base + QStringLiteral("/refuse");
    QVERIFY(SmsGateway(m_settings).send(message).error().params.value(QStringLiteral("final")).toBool());
}

void DeliveryTest::queueWaitsLongerEachTime()
{
    const auto failing = std::make_shared<Failing>();
    DeliveryQueue queue(*m_database, m_clock, m_settings, {failing, nullptr});
    add(QStringLiteral("email"), QStringLiteral("a@b.ru"));
    int waited = 10;
    for (int attempt = 1; attempt <= 4; ++attempt) {
        QCOMPARE(queue.sendDue().valueOr(-1), 0);
        QCOMPARE(failing->calls, attempt);
        m_clock.advance(waited - 1);
        QVERIFY(queue.sendDue().ok());
        QCOMPARE(failing->calls, attempt);
        m_clock.advance(1);
        waited *= 2;
    }
    QCOMPARE(retryDelay(100), 2 * 3600);
}

void DeliveryTest::queueGivesUp()
{
    const auto failing = std::make_shared<Failing>();
    m_settings.maxAttempts = 2;
    DeliveryQueue queue(*m_database, m_clock, m_settings, {failing, nullptr});
    add(QStringLiteral("email"), QStringLiteral("a@b.ru"));
    add(QStringLiteral("sms"), QStringLiteral("+79140000101")); // no provider
    for (int i = 0; i < 4; ++i) {
        QVERIFY(queue.sendDue().ok());
        m_clock.advance(3600);
    }
    QCOMPARE(failing->calls, 2);
    QCOMPARE(count(u"SELECT COUNT(*) FROM deliveries WHERE waiting = 1"), 0);
}

void DeliveryTest::sentWordsAreForgotten()
{
    const auto demo = std::make_shared<DemoProvider>(m_clock);
    DeliveryQueue queue(*m_database, m_clock, m_settings, {demo, demo});
    queue.start();
    add(QStringLiteral("sms"), QStringLiteral("+79140000101"));
    queue.wake();
    QTRY_COMPARE(
        count(u"SELECT COUNT(*) FROM deliveries WHERE sent_at IS NOT NULL AND recipient = '' AND note = ''"), 1);
}

void DeliveryTest::demoKeepsMessages()
{
    DemoProvider demo(m_clock);
    for (int i = 0; i < 300; ++i)
        QVERIFY(
            demo.send({QString::number(i), QStringLiteral("sms"), QStringLiteral("+7"), QString(), QStringLiteral("t")})
                .ok());
    QCOMPARE(demo.messages().size(), 200u);
    QCOMPARE(demo.messages().front().id, QStringLiteral("299"));
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
