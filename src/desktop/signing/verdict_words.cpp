// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/verdict_words.h"

#include "core/snils.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace okno::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

VerdictLook lookOfVerdict(const QString& verdict, bool qualified)
{
    if (verdict == u"valid") {
        return {QStringLiteral("check-circle"), Color::Good,
            qualified ? Words::tr("Квалифицированная подпись верна") : Words::tr("Подпись верна")};
    }
    if (verdict == u"invalid")
        return {QStringLiteral("error"), Color::Bad, Words::tr("Подпись неверна")};
    return {QStringLiteral("warning"), Color::Warning, Words::tr("Подпись проверена не полностью")};
}

QString titleOf(const QString& point)
{
    if (point == u"mathematics")
        return Words::tr("Подпись сделана ключом владельца");
    if (point == u"content")
        return Words::tr("Документ не менялся после подписания");
    if (point == u"chain")
        return Words::tr("Сертификат выдан доверенным центром");
    if (point == u"revocation")
        return Words::tr("Сертификат не отозван");
    if (point == u"owner")
        return Words::tr("Подписал тот, кто отправил");
    if (point == u"timestamp")
        return Words::tr("Время подтверждено службой времени");
    return point; // of a newer server
}

// The common name of «O=…, CN=…» (RFC 4514); the whole where there is none.
QString issuerName(const QString& issuer)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|, ?)CN=((?:\\\\.|[^,\\\\])*)"));
    const QRegularExpressionMatch match = pattern.match(issuer);
    if (!match.hasMatch())
        return issuer;
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    return match.captured(1).replace(escape, QStringLiteral("\\1"));
}

QString moment(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), Words::tr("d MMMM yyyy, HH:mm"));
}

} // namespace

VerdictLook lookOf(const api::SignerVerdict& signer)
{
    return lookOfVerdict(signer.verdict, signer.qualified);
}

VerdictLook lookOf(const api::DocumentSignature& signature)
{
    const bool qualified = !signature.signers.empty()
        && std::all_of(signature.signers.begin(), signature.signers.end(),
            [](const api::SignerVerdict& signer) { return signer.qualified; });
    return lookOfVerdict(signature.verdict, qualified);
}

VerdictLook lookOf(const api::SignaturePoint& point)
{
    if (point.state == u"ok")
        return {QStringLiteral("check-circle"), Color::Good, titleOf(point.point)};
    if (point.state == u"bad")
        return {QStringLiteral("error"), Color::Bad, titleOf(point.point)};
    return {QStringLiteral("help"), Color::Warning, titleOf(point.point)};
}

QString signersOf(const api::DocumentSignature& signature)
{
    QStringList names;
    for (const api::SignerVerdict& signer : signature.signers)
        names << signer.name;
    return names.join(QStringLiteral(", "));
}

QList<std::pair<QString, QString>> factsOf(const api::SignerVerdict& signer)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    if (signer.snils) {
        const auto snils = core::Snils::parse(*signer.snils);
        add(Words::tr("СНИЛС"), snils ? snils->formatted() : *signer.snils);
    }
    add(Words::tr("ИНН"), signer.inn.value_or(QString()));
    add(Words::tr("Организация"), signer.organization.value_or(QString()));
    add(Words::tr("Должность"), signer.position.value_or(QString()));
    if (signer.signedAt)
        add(Words::tr("Подписано"), moment(*signer.signedAt));
    if (signer.timestampAt)
        add(Words::tr("Штамп времени"), moment(*signer.timestampAt));
    add(Words::tr("Кем выдан сертификат"), issuerName(signer.issuer));
    add(Words::tr("Номер сертификата"), signer.serial);
    if (signer.validUntil.isValid())
        add(Words::tr("Сертификат действует до"), moment(signer.validUntil));
    add(Words::tr("Алгоритм"), signer.algorithm);
    return facts;
}

} // namespace okno::desktop
