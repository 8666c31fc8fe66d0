// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings.h"

#include <QTemporaryFile>
#include <QtTest>

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
