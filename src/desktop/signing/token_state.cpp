// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/token_state.h"

#include "desktop/citizen/content.h"

#include <QCoreApplication>

namespace okno::desktop {
namespace {

QString day(const QDateTime& moment)
{
    return dayInWords(moment.toLocalTime().date());
}

QString unusableWords(const signing::Certificate& certificate)
{
    if (certificate.constraints && certificate.constraints->isCa)
        return QCoreApplication::translate("Token", "Это сертификат удостоверяющего центра, им не подписывают.");
    if (certificate.key && certificate.key->kind() == signing::KeyKind::Gost2001)
        return QCoreApplication::translate(
            "Token", "Ключ по ГОСТ Р 34.10-2001: с 2019 года такими не подписывают. Получите новый сертификат.");
    if (!certificate.key)
        return QCoreApplication::translate("Token", "Такой вид ключа для подписи не подходит.");
    return QCoreApplication::translate("Token", "Выдан не для подписи.");
}

} // namespace

const TokenEntry* TokenState::token(const QString& id) const
{
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const TokenEntry& each) { return each.info.id == id; });
    return found == tokens.end() ? nullptr : &*found;
}

QString whyUnusable(const CertificateState& state, const QDateTime& now, bool needsSnils)
{
    const signing::Certificate& certificate = state.certificate.certificate;
    if (state.fault && state.fault->code == core::ErrorCode::CertificateUnusable)
        return unusableWords(certificate);
    if (now > certificate.notAfter)
        return QCoreApplication::translate("Token", "Срок действия закончился %1.").arg(day(certificate.notAfter));
    if (now < certificate.notBefore)
        return QCoreApplication::translate("Token", "Начнёт действовать %1.").arg(day(certificate.notBefore));
    if (needsSnils && !state.owner.snils)
        return QCoreApplication::translate("Token", "В сертификате нет СНИЛС, а по нему находится учётная запись.");
    return {};
}

QString triesInWords(const signing::PinState& pin)
{
    if (pin.locked)
        return QCoreApplication::translate("Token", "ПИН-код заблокирован: попытки закончились.");
    switch (pin.tries) {
    case signing::PinTries::Last:
        return QCoreApplication::translate(
            "Token", "Осталась последняя попытка: если ошибиться, ПИН-код заблокируется.");
    case signing::PinTries::Few:
        return QCoreApplication::translate("Token", "ПИН-код уже вводили неверно, попыток осталось мало.");
    case signing::PinTries::Plenty:
        break;
    }
    return {};
}

} // namespace okno::desktop
