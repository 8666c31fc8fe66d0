// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings.h"

#include <QTemporaryFile>
#include <QtTest>
#include <functional>

using namespace okno;
using namespace okno::server;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laterSourcesWin()
    {
        QTemporaryFile file;
        write(file,
            "listen = \"127.0.0.1:1000\"\ndata = \"/from/file\"\n[http]\nthreads = 3\nheader_timeout = 2.5\n"
            "[tls]\nnames = [\"a.ru\", \"b.ru\"]\nenabled = false\n");
        SettingsInput input;
        input.file = file.fileName();
        input.environment = {{QStringLiteral("OKNO_LISTEN"), QStringLiteral("127.0.0.1:2000")},
            {QStringLiteral("OKNO_HTTP_THREADS"), QStringLiteral("4")},
            {QStringLiteral("OKNO_ROOT"), QStringLiteral("not ours")}};
        input.arguments = {QStringLiteral("listen=[::1]:3000")};
        const Settings settings = load(input);
        QCOMPARE(m_fault, QString());
        QCOMPARE(settings.http.address, QStringLiteral("::1"));
        QCOMPARE(settings.http.port, 3000);
        QCOMPARE(settings.http.threads, 4);
        QCOMPARE(settings.http.headerTimeoutMs, 2500);
        QCOMPARE(settings.dataDir, QStringLiteral("/from/file"));
        QCOMPARE(settings.http.hostNames, (QStringList{QStringLiteral("a.ru"), QStringLiteral("b.ru")}));
        QVERIFY(!settings.http.tls);
        QCOMPARE(settings.http.idleTimeoutMs, http::HttpSettings().idleTimeoutMs);
    }

    void wrongOnesAreNamed_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("key");
        QTest::newRow("not a number") << QStringLiteral("http.threads=many") << QStringLiteral("http.threads");
        QTest::newRow("too large") << QStringLiteral("http.threads=100000") << QStringLiteral("http.threads");
        QTest::newRow("negative") << QStringLiteral("http.header_timeout=-1") << QStringLiteral("http.header_timeout");
        QTest::newRow("not a time") << QStringLiteral("http.header_timeout=nan")
                                    << QStringLiteral("http.header_timeout");
        QTest::newRow("not a flag") << QStringLiteral("tls.enabled=maybe") << QStringLiteral("tls.enabled");
        QTest::newRow("no port") << QStringLiteral("listen=127.0.0.1") << QStringLiteral("listen");
        QTest::newRow("port too large") << QStringLiteral("listen=127.0.0.1:99999") << QStringLiteral("listen");
        QTest::newRow("no address") << QStringLiteral("listen=here:80") << QStringLiteral("listen");
        QTest::newRow("unknown") << QStringLiteral("http.colour=red") << QStringLiteral("http.colour");
    }
    void wrongOnesAreNamed()
    {
        QFETCH(QString, argument);
        QFETCH(QString, key);
        load({{argument}, {}, {}});
        QCOMPARE(m_pointer, u'/' + key);
        QVERIFY2(m_fault.contains(key), qPrintable(m_fault));
    }

    void wrongFilesAreNamed()
    {
        QTemporaryFile broken;
        write(broken, "a = 1\nlisten = \n");
        load({{}, {}, broken.fileName()});
        QVERIFY(m_fault.contains(broken.fileName()));
        QVERIFY(m_fault.contains(u'2'));
        QTemporaryFile unknown;
        write(unknown, "[http]\ncolour = \"red\"\n");
        load({{}, {}, unknown.fileName()});
        QCOMPARE(m_pointer, QStringLiteral("/http.colour"));
        QTemporaryFile wrongType;
        write(wrongType, "[http]\nthreads = 2026-11-22\n");
        load({{}, {}, wrongType.fileName()});
        QCOMPARE(m_pointer, QStringLiteral("/http.threads"));
        load({{}, {}, QStringLiteral("/nowhere/oknod.toml")});
        QVERIFY(m_fault.contains(QStringLiteral("/nowhere/oknod.toml")));
    }

    void secretsComeFromFiles()
    {
        QTemporaryFile secret;
        write(secret, "тайна-1 \nsecond line\n");
        DeliverySettings values = mail();
        values.smtpPasswordFile = secret.fileName();
        values.smsSecretFile = secret.fileName();
        QVERIFY(complete(values).ok());
        QCOMPARE(values.smtpPassword, QStringLiteral("тайна-1"));
        QCOMPARE(values.smsSecret, QStringLiteral("тайна-1"));
        // By the environment too, as every setting.
        SettingsInput input;
        input.environment = {{QStringLiteral("OKNO_MAIL_PASSWORD_FILE"), secret.fileName()}};
        QCOMPARE(load(input).delivery.smtpPasswordFile, secret.fileName());
    }

    void wrongDeliveryIsNamed_data()
    {
        QTest::addColumn<std::function<void(DeliverySettings&)>>("change");
        QTest::addColumn<QString>("key");
        using Change = std::function<void(DeliverySettings&)>;
        const auto row = [](const char* key, const Change& change) {
            QTest::addRow("%s", key) << change << QString::fromLatin1(key);
        };
        row("mail.password_file", [](auto& v) { v.smtpPasswordFile = QStringLiteral("/nowhere/secret"); });
        row("mail.password_file", [](auto& v) {
            v.smtpPassword = QStringLiteral("тайна");
            v.smtpPasswordFile = QStringLiteral("/dev/null");
        });
        row("sms.secret_file", [](auto& v) { v.smsSecretFile = QStringLiteral("/dev/null"); });
        row("delivery.ca_file", [](auto& v) { v.caFile = QStringLiteral("/nowhere/ca.pem"); });
        row("mail.url", [](auto& v) { v.smtpUrl = QStringLiteral("mail.example.ru"); });
        row("mail.url", [](auto& v) { v.smtpUrl = QStringLiteral("smtp://okno:secret@mail.example.ru"); });
        row("mail.from", [](auto& v) { v.smtpFrom = QStringLiteral("Окно"); });
        row("mail.starttls", [](auto& v) {
            v.smtpUser = QStringLiteral("okno");
            v.smtpStartTls = false;
        });
        row("sms.url", [](auto& v) { v.smsUrl = QStringLiteral("sms.example.ru/send"); });
    }
    void wrongDeliveryIsNamed()
    {
        QFETCH(std::function<void(DeliverySettings&)>, change);
        QFETCH(QString, key);
        DeliverySettings values = mail();
        QVERIFY(complete(values).ok());
        change(values);
        const core::Result<> completed = complete(values);
        QVERIFY(!completed);
        QCOMPARE(completed.error().code, core::ErrorCode::SettingsInvalid);
        QCOMPARE(completed.error().pointer, u'/' + key);
        QVERIFY(completed.error().detail.contains(key));
        QVERIFY(!completed.error().detail.contains(QStringLiteral("тайна")));
        QVERIFY(!completed.error().detail.contains(QStringLiteral("secret@")));
    }

    void plainMailMayStayOnThisComputer()
    {
        DeliverySettings values = mail();
        values.smtpUrl = QStringLiteral("smtp://127.0.0.1:25");
        values.smtpUser = QStringLiteral("okno");
        values.smtpStartTls = false;
        QVERIFY(complete(values).ok());
    }

    void everySettingIsExplained()
    {
        Settings settings;
        SettingsRegistry registry;
        describe(registry, settings);
        QFile page(QStringLiteral(OKNO_SOURCE_DIR "/docs/admin/server.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        for (const QString& key : registry.keys()) {
            QVERIFY(registry.helpText().contains(key));
            QVERIFY2(text.contains('`' + key.toUtf8() + '`'), qPrintable(key));
        }
    }

private:
    static DeliverySettings mail()
    {
        DeliverySettings values;
        values.smtpUrl = QStringLiteral("smtp://mail.example.ru:587");
        values.smtpFrom = QStringLiteral("Окно <okno@example.ru>");
        return values;
    }
    static void write(QTemporaryFile& file, const QByteArray& text)
    {
        QVERIFY(file.open());
        file.write(text);
        file.flush();
    }
    Settings load(const SettingsInput& input)
    {
        Settings settings;
        SettingsRegistry registry;
        describe(registry, settings);
        const core::Result<> loaded = registry.load(input);
        m_fault = loaded ? QString() : loaded.error().detail;
        m_pointer = loaded ? QString() : loaded.error().pointer;
        return settings;
    }

    QString m_fault;
    QString m_pointer;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
