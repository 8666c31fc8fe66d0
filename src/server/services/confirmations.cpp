// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact.h"
#include "server/services/registration.h"
#include "server/services/secrets.h"
#include "server/storage/messages.h"

#include <QCoreApplication>

namespace okno::server {
core::Result<> Confirmations::reachable(const QString& channel) const
{
    const bool open = channel == u"sms" ? m_channels.sms : m_channels.email;
    return open ? core::Result<>(core::Done())
                : core::Result<>(core::Error(
                      core::ErrorCode::DeliveryFailed, {}, {}, QStringLiteral("no provider is set up for ") + channel));
}

int Confirmations::seconds(const QString& channel) const
{
    return channel == u"sms" ? m_settings.smsCodeSeconds : m_settings.emailCodeSeconds;
}

core::Result<> Confirmations::send(storage::Transaction& transaction, storage::ConfirmationRow& row) const
{
    const QDateTime now = transaction.now();
    if (row.sent > 0 && now < row.resendAt) {
        const qint64 wait = (now.msecsTo(row.resendAt) + 999) / 1000;
        return core::Error(core::ErrorCode::CodeTooSoon, {}, {{QStringLiteral("seconds"), wait}});
    }
    if (storage::countCodes(transaction.db(), row.contact, now.addDays(-1)) >= m_settings.codesPerDay)
        return core::ErrorCode::TooManyRequests;
    const QString code = newCode(m_settings.codeLength);
    row.codeHash = codeHash(row.id, code);
    row.triesLeft = m_settings.codeTries;
    row.sent += 1;
    row.expiresAt = now.addSecs(seconds(row.channel));
    row.resendAt = now.addSecs(m_settings.codeResendSeconds);
    const bool reset = row.purpose == u"reset";
    // A reset of an account that does not exist looks the same but reaches nobody.
    if (reset && !row.accountId)
        return core::Done();
    if (row.channel == u"sms") {
        const QString text = m_texts(row.language,
            reset ? QT_TRANSLATE_NOOP("Server", "%1 — код для смены пароля в Окне. Никому его не говорите.")
                  : QT_TRANSLATE_NOOP("Server", "%1 — код для регистрации в Окне. Никому его не говорите."));
        storage::addDelivery(transaction, row.channel, row.contact, QString(), text.arg(code));
        return core::Done();
    }
    if (reset) {
        storage::addDelivery(transaction, row.channel, row.contact,
            m_texts(row.language, QT_TRANSLATE_NOOP("Server", "Код для смены пароля: %1")).arg(code),
            m_texts(row.language,
                QT_TRANSLATE_NOOP("Server",
                    "Здравствуйте!\n\nЧтобы задать новый пароль, введите в программе код %1. Он действует %2.\n\nЕсли "
                    "вы не "
                    "меняли пароль, ничего не делайте: прежний пароль остаётся в силе."))
                .arg(code, m_texts.duration(row.language, m_settings.emailCodeSeconds)));
        return core::Done();
    }
    const QString token = newToken();
    row.linkHash = tokenHash(token.toLatin1());
    storage::addDelivery(transaction, row.channel, row.contact,
        m_texts(row.language, QT_TRANSLATE_NOOP("Server", "Код для регистрации: %1")).arg(code),
        m_texts(row.language,
            QT_TRANSLATE_NOOP("Server",
                "Здравствуйте, %1!\n\nЧтобы закончить регистрацию, введите в программе код %2 или откройте ссылку и "
                "нажмите "
                "кнопку:\n%3\n\nКод и ссылка действуют %4. Если вы не регистрировались, ничего не делайте."))
            .arg(row.name.address(), code, m_settings.publicUrl + QStringLiteral("/confirm/") + token,
                m_texts.duration(row.language, m_settings.emailCodeSeconds)));
    return core::Done();
}

core::Result<> Confirmations::check(storage::ConfirmationRow& row, const QString& code, const QDateTime& now) const
{
    if (now >= row.expiresAt)
        return core::ErrorCode::CodeExpired;
    if (row.triesLeft <= 0)
        return core::ErrorCode::CodeTriesExhausted;
    if (sameSecret(row.codeHash, codeHash(row.id, code.trimmed()))) {
        row.confirmedAt = now;
        return core::Done();
    }
    row.triesLeft -= 1;
    if (row.triesLeft <= 0)
        return core::ErrorCode::CodeTriesExhausted;
    return core::Error(core::ErrorCode::CodeWrong, QStringLiteral("/code"), {{QStringLiteral("left"), row.triesLeft}});
}

api::Registration Confirmations::shown(const storage::ConfirmationRow& row)
{
    return {row.id, row.channel, core::masked(row.contact), row.expiresAt, row.resendAt, row.confirmedAt.has_value()};
}

} // namespace okno::server
