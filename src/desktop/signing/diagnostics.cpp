// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/diagnostics.h"

#include "core/version.h"
#include "desktop/signing/certificate_words.h"
#include "desktop/signing/modules.h"
#include "desktop/welcome/problem_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace okno::desktop {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

// A person's folder has the person's name.
QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, QStringLiteral("~")) : text;
}

QString faultLine(const core::Error& error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" — ") + error.detail;
    return withoutHome(QString::fromLatin1(core::wireName(error.code)) + detail);
}

QString yesNo(bool yes)
{
    return yes ? Words::tr("да") : Words::tr("нет");
}

void addSources(QStringList& lines, const TokenState& state)
{
    lines << Words::tr("ПРОГРАММЫ ТОКЕНОВ");
    for (const KnownModule& each : knownProducts()) {
        if (each.file.isEmpty())
            lines << QStringLiteral("- %1: %2").arg(each.product, Words::tr("не найдена"));
    }
    int files = 0;
    for (const SourceState& each : state.sources) {
        if (each.source.isFile) {
            ++files;
            continue;
        }
        lines << QStringLiteral("- %1: %2").arg(productOf(each.source.file), withoutHome(each.source.file));
        lines << QStringLiteral("  ") + (each.error ? faultLine(*each.error) : Words::tr("работает"));
    }
    if (files > 0)
        lines << Words::tr("- файлов ключей PKCS#12: %1").arg(files);
    if (state.error)
        lines << QStringLiteral("- ") + faultLine(*state.error);
}

void addPin(QStringList& lines, const signing::PinState& pin)
{
    if (pin.entry == signing::PinEntry::System) { // which tells nothing of it
        lines << Words::tr("ПИН-код спрашивает Windows");
        return;
    }
    lines << Words::tr("ПИН-код задан: %1").arg(yesNo(pin.exists));
    lines << Words::tr("ПИН-код заблокирован: %1").arg(yesNo(pin.locked));
    lines << Words::tr("ПИН-код нужно сменить: %1").arg(yesNo(pin.mustChange));
    lines << Words::tr("попыток ввода: %1")
                 .arg(pin.tries == signing::PinTries::Plenty   ? Words::tr("достаточно")
                         : pin.tries == signing::PinTries::Few ? Words::tr("мало")
                                                               : Words::tr("последняя"));
    lines << Words::tr("длина ПИН-кода: от %1 до %2").arg(pin.least).arg(pin.most);
}

void addToken(QStringList& lines, const TokenEntry& token, int number)
{
    lines << QString() << Words::tr("ТОКЕН %1").arg(number);
    if (token.isFile) {
        lines << Words::tr("файл ключа PKCS#12");
    } else {
        lines << Words::tr("программа: %1").arg(productOf(token.info.module));
        lines << Words::tr("производитель: %1").arg(token.info.maker);
        lines << Words::tr("модель: %1").arg(token.info.model);
        lines << Words::tr("подготовлен: %1").arg(yesNo(token.info.initialized));
        addPin(lines, token.info.pin);
    }
    if (token.error)
        lines << faultLine(*token.error);
}

void addCertificate(QStringList& lines, const CertificateState& state)
{
    const signing::Certificate& certificate = state.certificate.certificate;
    lines << Words::tr("- сертификат № %1").arg(certificate.serialText());
    // Who issues to itself is the owner, with the owner's name.
    lines << Words::tr("  выдал: %1")
                 .arg(certificate.isSelfIssued() ? Words::tr("сам владелец") : issuerName(certificate));
    lines << Words::tr("  ключ: %1").arg(keyInWords(certificate));
    lines << Words::tr("  действует: с %1 по %2")
                 .arg(certificate.notBefore.toString(Qt::ISODate), certificate.notAfter.toString(Qt::ISODate));
    lines << Words::tr("  СНИЛС указан: %1, ИНН указан: %2")
                 .arg(yesNo(state.owner.snils.has_value()), yesNo(state.owner.inn.has_value()));
    if (state.fault)
        lines << QStringLiteral("  ") + faultLine(*state.fault);
}

} // namespace

QString diagnosticsText(const TokenState& state, const QDateTime& now)
{
    QStringList lines;
    lines << Words::tr("Сведения об электронной подписи на этом компьютере, для службы поддержки");
    lines << Words::tr("Okno %1, Qt %2, %3, %4")
                 .arg(core::version(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                     QSysInfo::currentCpuArchitecture());
    lines << Words::tr("Составлено: %1").arg(now.toString(Qt::ISODate));
    lines << Words::tr("Здесь нет и не может быть: ПИН-кодов, паролей и ключей; имён, СНИЛС и ИНН владельцев; названий "
                       "и номеров токенов; имени пользователя компьютера.");
    lines << QString();
    addSources(lines, state);
    int number = 0;
    for (const TokenEntry& token : state.tokens) {
        addToken(lines, token, ++number);
        for (const CertificateState& each : token.certificates)
            addCertificate(lines, each);
    }
    if (state.tokens.isEmpty())
        lines << QString() << Words::tr("Токенов нет.");
    return lines.join(u'\n') + u'\n';
}

} // namespace okno::desktop
