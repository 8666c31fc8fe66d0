// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verify_report.h"

#include "core/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace okno::signing {
namespace {

QString inWords(const char* source)
{
    return QCoreApplication::translate("Signature", source);
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeJson(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const SignerReport& signer)
{
    const Owner& owner = signer.owner;
    const auto inn = owner.inn ? owner.inn : owner.organisationInn;
    QJsonObject out{{QStringLiteral("subject"), signer.subject},
        {QStringLiteral("snils"), orNull(owner.snils ? owner.snils->digits() : QString())},
        {QStringLiteral("inn"), orNull(inn ? inn->digits() : QString())},
        {QStringLiteral("algorithm"), orNull(signer.algorithm)},
        {QStringLiteral("parameters"), orNull(signer.parameters)}, {QStringLiteral("math"), wireName(signer.math)},
        {QStringLiteral("content"), wireName(signer.content)}, {QStringLiteral("chain"), wireName(signer.chain.state)},
        {QStringLiteral("cades"), wireName(signer.cades)},
        {QStringLiteral("signingTime"), timeJson(signer.signingTime)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(signer.warnings)},
        {QStringLiteral("verdict"), wireName(signer.verdict)},
        {QStringLiteral("revocation"), wireName(signer.chain.revocation)},
        {QStringLiteral("provenTime"), timeJson(signer.provenTime)},
        {QStringLiteral("qualified"), signer.isQualified()}, {QStringLiteral("name"), orNull(owner.name)},
        {QStringLiteral("organisation"), orNull(owner.organisation)}, {QStringLiteral("ogrn"), orNull(owner.ogrn)}};
    const auto& found = signer.certificate;
    out.insert(QStringLiteral("issuer"), orNull(found ? found->issuer.text() : QString()));
    out.insert(QStringLiteral("serial"), orNull(found ? found->serialText() : QString()));
    out.insert(QStringLiteral("validFrom"), timeJson(found ? found->notBefore : QDateTime()));
    out.insert(QStringLiteral("validUntil"), timeJson(found ? found->notAfter : QDateTime()));
    return out;
}

QString chainWords(ChainState state)
{
    switch (state) {
    case ChainState::Expired:
        return inWords(
            QT_TRANSLATE_NOOP("Signature", "Подпись неверна: срок действия сертификата истёк или ещё не начался."));
    case ChainState::Revoked:
        return inWords(QT_TRANSLATE_NOOP("Signature", "Подпись неверна: сертификат отозван."));
    case ChainState::BadCa:
        return inWords(QT_TRANSLATE_NOOP(
            "Signature", "Подпись неверна: сертификат выдал тот, кто не вправе выдавать сертификаты."));
    case ChainState::BadUsage:
        return inWords(QT_TRANSLATE_NOOP("Signature", "Подпись неверна: этот сертификат не предназначен для подписи."));
    case ChainState::UnknownIssuer:
        return inWords(
            QT_TRANSLATE_NOOP("Signature", "Подпись сделана этим ключом, но издатель сертификата нам неизвестен."));
    case ChainState::NotChecked:
        return inWords(QT_TRANSLATE_NOOP("Signature",
            "Подпись сделана этим ключом. Издатель сертификата не проверялся: нет доверенных корневых сертификатов."));
    case ChainState::Ok:
        break;
    }
    return {};
}

} // namespace

QString wireName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return QStringLiteral("valid");
    case Verdict::Invalid:
        return QStringLiteral("invalid");
    case Verdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString wireName(Mathematics math)
{
    switch (math) {
    case Mathematics::Ok:
        return QStringLiteral("ok");
    case Mathematics::Bad:
        return QStringLiteral("bad");
    case Mathematics::Unsupported:
        break;
    }
    return QStringLiteral("unsupported");
}

QString wireName(ContentMatch content)
{
    switch (content) {
    case ContentMatch::Ok:
        return QStringLiteral("ok");
    case ContentMatch::Bad:
        return QStringLiteral("bad");
    case ContentMatch::Absent:
        break;
    }
    return QStringLiteral("absent");
}

QString wireName(ChainState state)
{
    switch (state) {
    case ChainState::Ok:
        return QStringLiteral("ok");
    case ChainState::UnknownIssuer:
        return QStringLiteral("unknown-issuer");
    case ChainState::Expired:
        return QStringLiteral("expired");
    case ChainState::Revoked:
        return QStringLiteral("revoked");
    case ChainState::BadCa:
        return QStringLiteral("bad-ca");
    case ChainState::BadUsage:
        return QStringLiteral("bad-usage");
    case ChainState::NotChecked:
        break;
    }
    return QStringLiteral("not-checked");
}

QString wireName(CadesLevel level)
{
    switch (level) {
    case CadesLevel::Bes:
        return QStringLiteral("BES");
    case CadesLevel::T:
        return QStringLiteral("T");
    case CadesLevel::None:
        break;
    }
    return QStringLiteral("none");
}

QString wireName(RevocationState state)
{
    switch (state) {
    case RevocationState::Good:
        return QStringLiteral("good");
    case RevocationState::Revoked:
        return QStringLiteral("revoked");
    case RevocationState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject toJson(const SignatureReport& report)
{
    QJsonArray signers;
    for (const SignerReport& each : report.signers)
        signers << toJson(each);
    return {{QStringLiteral("verdict"), wireName(report.verdict)}, {QStringLiteral("attached"), report.attached},
        {QStringLiteral("signers"), signers}};
}

QString wordsOf(const SignerReport& signer)
{
    if (signer.content == ContentMatch::Bad)
        return inWords(
            QT_TRANSLATE_NOOP("Signature", "Подпись неверна: документ изменён или подписан другой документ."));
    if (signer.math == Mathematics::Bad)
        return inWords(QT_TRANSLATE_NOOP("Signature", "Подпись неверна: она не сделана этим ключом или повреждена."));
    if (signer.math == Mathematics::Unsupported && !signer.certificate)
        return inWords(QT_TRANSLATE_NOOP("Signature", "Проверить подпись нельзя: в ней нет сертификата подписавшего."));
    if (signer.math == Mathematics::Unsupported && signer.content == ContentMatch::Absent && signer.certificate->key
        && !signer.warnings.contains(u"algorithm-unsupported") && !signer.warnings.contains(u"digest-weak"))
        return inWords(QT_TRANSLATE_NOOP("Signature", "Проверить подпись нельзя: нет подписанного документа."));
    if (signer.math == Mathematics::Unsupported)
        return inWords(QT_TRANSLATE_NOOP(
            "Signature", "Проверить подпись нельзя: такой алгоритм не поддерживается или ненадёжен."));
    if (signer.chain.forged)
        return inWords(QT_TRANSLATE_NOOP(
            "Signature", "Подпись неверна: сертификат подделан, указанный в нём издатель его не выдавал."));
    if (signer.chain.state != ChainState::Ok)
        return chainWords(signer.chain.state);
    if (signer.content == ContentMatch::Absent)
        return inWords(QT_TRANSLATE_NOOP(
            "Signature", "Подпись сделана этим ключом, но сверить её не с чем: нет подписанного документа."));
    const bool asked = signer.chain.revocation == RevocationState::Good;
    if (signer.isQualified())
        return asked ? inWords(QT_TRANSLATE_NOOP("Signature", "Квалифицированная подпись верна."))
                     : inWords(QT_TRANSLATE_NOOP(
                           "Signature", "Квалифицированная подпись верна. Не проверено, не отозван ли сертификат."));
    return asked ? inWords(QT_TRANSLATE_NOOP("Signature",
                       "Подпись верна. Квалифицированной она не признана: корневой сертификат не отмечен как "
                       "сертификат аккредитованного центра."))
                 : inWords(QT_TRANSLATE_NOOP("Signature",
                       "Подпись верна. Не проверено, не отозван ли сертификат. Квалифицированной она не признана: "
                       "корневой сертификат не отмечен как сертификат аккредитованного центра."));
}

} // namespace okno::signing
