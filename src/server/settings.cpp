// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings.h"

#include "server/http/client_address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <limits>

namespace okno::server {

QString setListen(http::HttpSettings& settings, const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const ushort port = colon < 0 ? ushort(0) : text.mid(colon + 1).toUShort(&ok);
    QString host = colon < 0 ? text : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    if (!ok || QHostAddress(host).isNull())
        return QCoreApplication::translate("Settings", "нужен адрес и порт, например 127.0.0.1:8443 или [::1]:8443");
    settings.address = host;
    settings.port = port;
    return {};
}

void describe(SettingsRegistry& registry, Settings& settings)
{
    constexpr double day = 24 * 3600;
    constexpr qint64 mebibyte = 1024 * 1024;
    http::HttpSettings& web = settings.http;
    registry.add("data", settings.dataDir, QT_TRANSLATE_NOOP("Settings", "папка, где сервер хранит всё своё"));
    registry.add("catalogue", settings.catalogueDir,
        QT_TRANSLATE_NOOP(
            "Settings", "папка каталога услуг вместо встроенного; свои услуги — в папке catalogue внутри data"));
    registry.addText("listen", QStringLiteral("%1:%2").arg(web.address).arg(web.port),
        QT_TRANSLATE_NOOP("Settings", "адрес и порт; порт 0 — любой свободный"),
        [&web](const QString& text) { return setListen(web, text); });
    registry.add("tls.enabled", web.tls,
        QT_TRANSLATE_NOOP("Settings", "шифровать связь; выключить можно только на адресе этого компьютера"));
    registry.add("tls.certificate", web.certificateFile,
        QT_TRANSLATE_NOOP("Settings", "файл сертификата с цепочкой (PEM); пусто — сервер сделает свой"));
    registry.add("tls.key", web.keyFile, QT_TRANSLATE_NOOP("Settings", "файл закрытого ключа (PEM)"));
    registry.add("tls.names", web.hostNames,
        QT_TRANSLATE_NOOP("Settings", "имена сервера для своего сертификата, через запятую"));
    registry.add(
        "http.threads", web.threads, 0, 256, QT_TRANSLATE_NOOP("Settings", "потоков ввода-вывода; 0 — по числу ядер"));
    registry.add(
        "http.max_connections", web.maxConnections, 1, 1'000'000, QT_TRANSLATE_NOOP("Settings", "соединений сразу"));
    registry.add("http.max_header_bytes", web.maxHeaderBytes, qint64(1024), mebibyte,
        QT_TRANSLATE_NOOP("Settings", "заголовок запроса, байт"));
    registry.add("http.max_target_bytes", web.maxTargetBytes, qint64(256), mebibyte,
        QT_TRANSLATE_NOOP("Settings", "адрес запроса, байт"));
    registry.add("http.max_buffered_bytes", web.maxBufferedBytes, mebibyte, std::numeric_limits<qint64>::max(),
        QT_TRANSLATE_NOOP("Settings", "память под тела всех принимаемых запросов, байт"));
    registry.addSeconds("http.header_timeout", web.headerTimeoutMs, 0.05, 600,
        QT_TRANSLATE_NOOP("Settings", "за сколько секунд должен прийти весь заголовок"));
    registry.addSeconds("http.idle_timeout", web.idleTimeoutMs, 0.05, day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд соединение ждёт следующего запроса"));
    registry.addSeconds("http.rate_grace", web.rateGraceMs, 0.05, 600,
        QT_TRANSLATE_NOOP("Settings", "за сколько секунд измеряется наименьшая скорость"));
    registry.add("http.min_bytes_per_second", web.minBytesPerSecond, qint64(0), mebibyte,
        QT_TRANSLATE_NOOP("Settings", "медленнее этого тело не принимается и ответ не отдаётся, байт в секунду"));
    registry.addSeconds("http.stop_timeout", web.drainMs, 0, 600,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд при остановке ждать начатых ответов"));
    registry.addSeconds("events.heartbeat", web.eventHeartbeatMs, 0.05, 600,
        QT_TRANSLATE_NOOP("Settings", "через сколько секунд напоминать о себе слушателю событий"));
    registry.add("events.backlog", web.eventBacklog, 1, 10'000,
        QT_TRANSLATE_NOOP("Settings", "на сколько событий слушатель может отстать"));
    registry.add("rate.per_second", web.rateNormal.perSecond, 0, 1e6,
        QT_TRANSLATE_NOOP("Settings", "запросов в секунду с одного адреса; 0 — сколько угодно"));
    registry.add(
        "rate.burst", web.rateNormal.burst, 1, 1e6, QT_TRANSLATE_NOOP("Settings", "запросов подряд с одного адреса"));
    registry.add("rate.login_per_second", web.rateGuessable.perSecond, 0, 1e6,
        QT_TRANSLATE_NOOP("Settings", "входов, кодов и регистраций в секунду с одного адреса; 0 — сколько угодно"));
    registry.add("rate.login_burst", web.rateGuessable.burst, 1, 1e6,
        QT_TRANSLATE_NOOP("Settings", "входов, кодов и регистраций подряд с одного адреса"));
    registry.addText("http.trusted_proxies", {},
        QT_TRANSLATE_NOOP("Settings",
            "адреса и сети обратных прокси через запятую: от них адрес человека берётся из X-Forwarded-For"),
        [&web](const QString& text) {
            web.trustedProxies = text.split(u',', Qt::SkipEmptyParts);
            return http::TrustedProxies::wrongEntry(web.trustedProxies).isEmpty()
                ? QString()
                : QCoreApplication::translate("Settings", "нужны адреса или сети, например 127.0.0.1, 10.0.0.0/8");
        });
    registry.add("rate.limit_loopback", web.rateLimitLoopback,
        QT_TRANSLATE_NOOP("Settings", "считать и запросы с этого же компьютера"));
    describe(registry, settings.services);
    describe(registry, settings.delivery);
}

} // namespace okno::server
