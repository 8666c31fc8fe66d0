// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings.h"

#include <QCoreApplication>

namespace okno::server {
namespace {

constexpr int hour = 3600;
constexpr int day = 24 * hour;
constexpr qint64 mebibyte = 1024 * 1024;

void describeConfirmation(SettingsRegistry& registry, ServiceSettings& values)
{
    registry.add("confirmation.sms_seconds", values.smsCodeSeconds, 1, day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд действует код из SMS"));
    registry.add("confirmation.email_seconds", values.emailCodeSeconds, 1, 30 * day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд действуют код и ссылка из письма"));
    registry.add("confirmation.code_length", values.codeLength, 4, 10, QT_TRANSLATE_NOOP("Settings", "цифр в коде"));
    registry.add("confirmation.tries", values.codeTries, 1, 100,
        QT_TRANSLATE_NOOP("Settings", "неверных вводов кода, после которых нужен новый"));
    registry.add("confirmation.resend_seconds", values.codeResendSeconds, 0, day,
        QT_TRANSLATE_NOOP("Settings", "через сколько секунд можно запросить код ещё раз"));
    registry.add("confirmation.per_day", values.codesPerDay, 1, 10'000,
        QT_TRANSLATE_NOOP("Settings", "кодов в сутки на один телефон или адрес"));
}

void describeSessions(SettingsRegistry& registry, ServiceSettings& values)
{
    registry.add("session.idle_seconds", values.sessionSeconds, 60, 30 * day,
        QT_TRANSLATE_NOOP("Settings", "через сколько секунд без запросов нужно войти снова"));
    registry.add("session.max_seconds", values.sessionMaxSeconds, 60, 365 * day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд длится вход всего"));
    registry.add("password.memory_mib", values.passwordMemoryMiB, 8, 4096,
        QT_TRANSLATE_NOOP("Settings", "память на проверку одного пароля (Argon2id), МиБ"));
    registry.add("password.passes", values.passwordPasses, 1, 100,
        QT_TRANSLATE_NOOP("Settings", "проходов на проверку одного пароля (Argon2id)"));
    registry.add("password.threads", values.passwordThreads, 1, 64,
        QT_TRANSLATE_NOOP("Settings", "сколько паролей проверяется сразу"));
    registry.add("password.queue", values.passwordQueue, 1, 100'000,
        QT_TRANSLATE_NOOP("Settings", "сколько проверок может ждать очереди"));
    registry.add("login.free_guesses", values.freeGuesses, 1, 1000,
        QT_TRANSLATE_NOOP("Settings", "неверных паролей одной учётной записи до первого ожидания"));
    registry.add("login.free_guesses_per_address", values.freeGuessesPerAddress, 1, 100'000,
        QT_TRANSLATE_NOOP("Settings", "неверных паролей с одного адреса до первого ожидания"));
    registry.add("login.lock_seconds", values.lockSeconds, 1, day,
        QT_TRANSLATE_NOOP("Settings", "первое ожидание, секунд; каждый следующий неверный пароль его удваивает"));
    registry.add("login.lock_max_seconds", values.lockMaxSeconds, 1, 30 * day,
        QT_TRANSLATE_NOOP("Settings", "самое долгое ожидание, секунд"));
}

void describeFiles(SettingsRegistry& registry, ServiceSettings& values)
{
    registry.add("files.max_bytes", values.maxFileBytes, qint64(1024), 100 * mebibyte,
        QT_TRANSLATE_NOOP("Settings", "наибольший файл, байт"));
    registry.add(
        "files.max_count", values.maxFiles, 0, 1000, QT_TRANSLATE_NOOP("Settings", "файлов в одном заявлении"));
    registry.add("files.answers_max_bytes", values.maxAnswersBytes, qint64(1024), mebibyte,
        QT_TRANSLATE_NOOP("Settings", "наибольшие ответы на вопросы формы, байт"));
    registry.add("files.upload_seconds", values.uploadSeconds, 60, 365 * day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд хранится загрузка, не приложенная к заявлению"));
    registry.add("files.uploads_per_person", values.uploadsPerPerson, 1, 100'000,
        QT_TRANSLATE_NOOP("Settings", "не приложенных загрузок у одного человека"));
    registry.add("files.upload_bytes_per_person", values.uploadBytesPerPerson, mebibyte, qint64(1) << 50,
        QT_TRANSLATE_NOOP("Settings", "не приложенных загрузок у одного человека, байт"));
    registry.add("storage.idempotency_seconds", values.idempotencySeconds, 60, 365 * day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд помнится ключ повтора"));
    registry.add("events.keep_seconds", values.eventSeconds, 60, 365 * day,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд хранятся события для отлучившихся слушателей"));
}

void describeSigning(SettingsRegistry& registry, SigningSettings& values)
{
    registry.add("signing.folder", values.folder,
        QT_TRANSLATE_NOOP("Settings", "папка доверенных сертификатов; пусто — trust в папке данных"));
    registry.add("signing.crl_fetch", values.crlFetch,
        QT_TRANSLATE_NOOP("Settings", "загружать списки отзыва, названные в сертификатах"));
    registry.add(
        "signing.ocsp", values.ocsp, QT_TRANSLATE_NOOP("Settings", "спрашивать об отзыве службы OCSP сертификатов"));
    registry.add("signing.private_addresses", values.privateAddresses,
        QT_TRANSLATE_NOOP("Settings", "искать списки отзыва и службы OCSP и в своей сети (частные адреса)"));
    registry.add("signing.timestamp_url", values.timestampUrl,
        QT_TRANSLATE_NOOP("Settings", "служба штампов времени (RFC 3161); пусто — её нет"));
    registry.add("signing.timeout_seconds", values.timeoutSeconds, 1, 120,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд ждать ответа такой службы"));
    registry.add("signing.challenge_seconds", values.challengeSeconds, 30, hour,
        QT_TRANSLATE_NOOP("Settings", "сколько секунд можно подписывать вход и подтверждение"));
    registry.addText("signing.untrusted", values.refuseUntrusted ? QStringLiteral("refuse") : QStringLiteral("accept"),
        QT_TRANSLATE_NOOP(
            "Settings", "документы с подписью неизвестного центра: accept — брать с пометкой, refuse — не брать"),
        [&values](const QString& text) {
            if (text != u"accept" && text != u"refuse")
                return QCoreApplication::translate("Settings", "нужно accept или refuse");
            values.refuseUntrusted = text == u"refuse";
            return QString();
        });
}

} // namespace

void describe(SettingsRegistry& registry, ServiceSettings& values)
{
    registry.add("name", values.name, QT_TRANSLATE_NOOP("Settings", "как называется эта установка"));
    registry.add("region", values.regionCode,
        QT_TRANSLATE_NOOP("Settings", "код региона (КЛАДР), с которого начинает новое окно"));
    registry.add("public_url", values.publicUrl,
        QT_TRANSLATE_NOOP("Settings", "с чего начинаются ссылки в письмах, например https://okno.example.ru"));
    registry.add("demo", values.demo, QT_TRANSLATE_NOOP("Settings", "завести учётные записи для показа"));
    registry.add("address.base", values.addressBase,
        QT_TRANSLATE_NOOP("Settings", "файл адресной базы; пусто — address.okna в папке данных"));
    describeConfirmation(registry, values);
    describeSessions(registry, values);
    describeFiles(registry, values);
    describeSigning(registry, values.signing);
}

} // namespace okno::server
