// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact.h"
#include "server/delivery/mail_message.h"
#include "server/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QUrl>

namespace okno::server {
namespace {

constexpr qint64 maxSecretBytes = 64 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("Settings", text);
}

core::Error wrong(const char* key, const QString& why)
{
    const QString name = QString::fromLatin1(key);
    return core::Error(core::ErrorCode::SettingsInvalid, u'/' + name, {},
        say(QT_TRANSLATE_NOOP("Settings", "настройка %1: %2")).arg(name, why));
}

// The first line of a file; its name is told when it cannot be had, never what is in it.
core::Result<> readSecret(const char* key, const QString& path, QString& secret)
{
    if (path.isEmpty())
        return core::Done();
    if (!secret.isEmpty())
        return wrong(key, say(QT_TRANSLATE_NOOP("Settings", "секрет задан дважды, и сам по себе, и файлом")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(key, say(QT_TRANSLATE_NOOP("Settings", "файл %1 не читается: %2")).arg(path, file.errorString()));
    secret = QString::fromUtf8(file.readLine(maxSecretBytes)).trimmed();
    if (secret.isEmpty())
        return wrong(key, say(QT_TRANSLATE_NOOP("Settings", "в первой строке файла %1 ничего нет")).arg(path));
    return core::Done();
}

bool staysHere(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

core::Result<> checkMail(const DeliverySettings& values)
{
    if (values.smtpUrl.isEmpty())
        return core::Done();
    const QUrl url(values.smtpUrl);
    if ((url.scheme() != u"smtp" && url.scheme() != u"smtps") || url.host().isEmpty())
        return wrong(
            "mail.url", say(QT_TRANSLATE_NOOP("Settings", "нужен адрес smtp://узел:порт или smtps://узел:порт")));
    if (!url.userInfo().isEmpty())
        return wrong(
            "mail.url", say(QT_TRANSLATE_NOOP("Settings", "имя и пароль задаются в mail.user и mail.password")));
    if (!core::parseEmail(delivery::bareAddress(values.smtpFrom)))
        return wrong("mail.from",
            say(QT_TRANSLATE_NOOP("Settings", "нужен адрес отправителя, например Окно <okno@example.ru>")));
    if (url.scheme() == u"smtp" && !values.smtpStartTls && !values.smtpUser.isEmpty() && !staysHere(url.host()))
        return wrong("mail.starttls",
            say(QT_TRANSLATE_NOOP("Settings", "без шифрования пароль можно отправлять только на этот же компьютер")));
    return core::Done();
}

core::Result<> checkGateway(const DeliverySettings& values)
{
    if (values.smsUrl.isEmpty())
        return core::Done();
    if (!values.smsUrl.startsWith(u"http://") && !values.smsUrl.startsWith(u"https://"))
        return wrong("sms.url", say(QT_TRANSLATE_NOOP("Settings", "нужен адрес http:// или https://")));
    return core::Done();
}

} // namespace

void describe(SettingsRegistry& registry, DeliverySettings& values)
{
    registry.add("mail.url", values.smtpUrl,
        QT_TRANSLATE_NOOP("Settings", "почтовый сервер: smtp://… или smtps://…; пусто — письма не уходят"));
    registry.add("mail.user", values.smtpUser, QT_TRANSLATE_NOOP("Settings", "имя на почтовом сервере"));
    registry.add("mail.password", values.smtpPassword, QT_TRANSLATE_NOOP("Settings", "пароль на почтовом сервере"));
    registry.add("mail.password_file", values.smtpPasswordFile,
        QT_TRANSLATE_NOOP("Settings", "файл с этим паролем: первая строка; вместо mail.password"));
    registry.add("mail.from", values.smtpFrom, QT_TRANSLATE_NOOP("Settings", "от чьего имени уходят письма"));
    registry.add(
        "mail.starttls", values.smtpStartTls, QT_TRANSLATE_NOOP("Settings", "требовать шифрования от сервера smtp://"));
    registry.add("delivery.ca_file", values.caFile,
        QT_TRANSLATE_NOOP("Settings", "доверенные удостоверяющие центры (PEM); пусто — те, что в системе"));
    registry.add("sms.url", values.smsUrl,
        QT_TRANSLATE_NOOP("Settings", "адрес шлюза SMS с {to}, {text} и {secret}; пусто — SMS не уходят"));
    registry.add("sms.body", values.smsBody,
        QT_TRANSLATE_NOOP("Settings", "тело запроса к шлюзу с {to}, {text} и {secret}; пусто — запрос GET"));
    registry.add("sms.content_type", values.smsContentType, QT_TRANSLATE_NOOP("Settings", "вид этого тела"));
    registry.add("sms.headers", values.smsHeaders,
        QT_TRANSLATE_NOOP("Settings", "заголовки запроса к шлюзу, например Authorization: Bearer {secret}"));
    registry.add("sms.secret", values.smsSecret, QT_TRANSLATE_NOOP("Settings", "ключ к шлюзу SMS"));
    registry.add("sms.secret_file", values.smsSecretFile,
        QT_TRANSLATE_NOOP("Settings", "файл с этим ключом: первая строка; вместо sms.secret"));
    registry.add("sms.accepted", values.smsAccepted,
        QT_TRANSLATE_NOOP("Settings", "что стоит в ответе шлюза, который принял SMS; пусто — довольно кода 2xx"));
    registry.add("delivery.timeout_seconds", values.timeoutSeconds, 1, 600,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд ждать почтовый сервер и шлюз"));
    registry.add("delivery.max_attempts", values.maxAttempts, 1, 1000,
        QT_TRANSLATE_NOOP("Settings", "попыток отправить сообщение"));
}

core::Result<> complete(DeliverySettings& values)
{
    if (const core::Result<> read = readSecret("mail.password_file", values.smtpPasswordFile, values.smtpPassword);
        !read)
        return read;
    if (const core::Result<> read = readSecret("sms.secret_file", values.smsSecretFile, values.smsSecret); !read)
        return read;
    if (!values.caFile.isEmpty() && !QFile(values.caFile).open(QIODevice::ReadOnly))
        return wrong("delivery.ca_file", say(QT_TRANSLATE_NOOP("Settings", "файл %1 не читается")).arg(values.caFile));
    if (const core::Result<> checked = checkMail(values); !checked)
        return checked;
    return checkGateway(values);
}

} // namespace okno::server
