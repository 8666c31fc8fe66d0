// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/signature_verdict.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::server {
namespace {

using signing::ChainState;
using signing::ContentMatch;
using signing::Mathematics;
using signing::RevocationState;

const QString ok = QStringLiteral("ok");
const QString bad = QStringLiteral("bad");
const QString unknown = QStringLiteral("unknown");

struct Words {
    const char* reason; // point.reason
    const char* text;
};
constexpr Words pointWords[] = {
    {"mathematics.ok", QT_TRANSLATE_NOOP("Server", "Подпись сделана ключом этого сертификата.")},
    {"mathematics.bad", QT_TRANSLATE_NOOP("Server", "Подпись не сделана ключом этого сертификата или повреждена.")},
    {"mathematics.unsupported",
        QT_TRANSLATE_NOOP("Server", "Алгоритм подписи не поддерживается или больше не считается надёжным.")},
    {"content.ok", QT_TRANSLATE_NOOP("Server", "Документ после подписания не менялся.")},
    {"content.bad", QT_TRANSLATE_NOOP("Server", "Документ изменён или подписан другой документ.")},
    {"content.absent", QT_TRANSLATE_NOOP("Server", "Подписанного документа нет.")},
    {"chain.ok", QT_TRANSLATE_NOOP("Server", "Сертификат выдал центр, которому доверяет этот сервер.")},
    {"chain.accredited", QT_TRANSLATE_NOOP("Server", "Сертификат выдал аккредитованный удостоверяющий центр.")},
    {"chain.unknown-issuer", QT_TRANSLATE_NOOP("Server", "Центр, который выдал сертификат, этому серверу неизвестен.")},
    {"chain.expired", QT_TRANSLATE_NOOP("Server", "Срок действия сертификата истёк или ещё не начался.")},
    {"chain.revoked", QT_TRANSLATE_NOOP("Server", "Сертификат отозван.")},
    {"chain.bad-ca", QT_TRANSLATE_NOOP("Server", "Сертификат выдал тот, кто не вправе выдавать сертификаты.")},
    {"chain.bad-usage", QT_TRANSLATE_NOOP("Server", "Этот сертификат не предназначен для подписи.")},
    {"chain.forged", QT_TRANSLATE_NOOP("Server", "Сертификат подделан: указанный в нём центр его не выдавал.")},
    {"chain.not-checked", QT_TRANSLATE_NOOP("Server", "Кто выдал сертификат, не проверялось.")},
    {"revocation.good", QT_TRANSLATE_NOOP("Server", "Сертификат не отозван.")},
    {"revocation.revoked", QT_TRANSLATE_NOOP("Server", "Сертификат отозван.")},
    {"revocation.unknown", QT_TRANSLATE_NOOP("Server", "Узнать, не отозван ли сертификат, не удалось.")},
    {"owner.snils", QT_TRANSLATE_NOOP("Server", "СНИЛС в сертификате совпадает со СНИЛС учётной записи.")},
    {"owner.name", QT_TRANSLATE_NOOP("Server", "Имя в сертификате совпадает с именем в учётной записи.")},
    {"owner.other", QT_TRANSLATE_NOOP("Server", "Это подпись ещё одного человека.")},
    {"timestamp.ok", QT_TRANSLATE_NOOP("Server", "Время подписания подтверждено штампом времени.")},
    {"timestamp.wrong", QT_TRANSLATE_NOOP("Server", "Штамп времени не относится к этой подписи или повреждён.")},
    {"timestamp.untrusted",
        QT_TRANSLATE_NOOP("Server", "Штамп времени выдала служба, которая этому серверу неизвестна.")},
};

QString chainReason(const signing::ChainReport& chain)
{
    if (chain.forged)
        return QStringLiteral("forged");
    if (chain.state == ChainState::Ok && chain.accredited)
        return QStringLiteral("accredited");
    return signing::wireName(chain.state);
}

std::optional<QString> maybeText(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QDateTime> maybeTime(const QDateTime& time)
{
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::vector<FoundPoint> pointsOf(const signing::SignerReport& signer)
{
    const QString math = signing::wireName(signer.math);
    const QString content = signing::wireName(signer.content);
    std::vector<FoundPoint> points{
        {QStringLiteral("mathematics"), signer.math == Mathematics::Unsupported ? unknown : math, math},
        {QStringLiteral("content"), signer.content == ContentMatch::Absent ? unknown : content, content}};
    for (FoundPoint& point : findingsOf(signer.chain))
        points.push_back(std::move(point));
    const QString timestamp = QStringLiteral("timestamp");
    if (signer.warnings.contains(u"timestamp-wrong"))
        points.push_back({timestamp, bad, QStringLiteral("wrong")});
    else if (signer.warnings.contains(u"timestamp-untrusted"))
        points.push_back({timestamp, unknown, QStringLiteral("untrusted")});
    else if (signer.provenTime.isValid())
        points.push_back({timestamp, ok, ok});
    return points;
}

FoundSigner signerOf(const signing::SignerReport& report)
{
    FoundSigner signer;
    signer.name = report.owner.name;
    if (report.owner.snils)
        signer.snils = report.owner.snils->digits();
    if (report.owner.inn)
        signer.inn = report.owner.inn->digits();
    signer.organization = maybeText(report.owner.organisation);
    signer.position = maybeText(report.owner.position);
    if (report.certificate) {
        signer.issuer = report.certificate->issuer.text();
        signer.serial = report.certificate->serialText();
        signer.validUntil = report.certificate->notAfter;
    }
    signer.algorithm = (report.algorithm + u' ' + report.parameters).trimmed();
    signer.signedAt = maybeTime(report.signingTime);
    signer.timestampAt = maybeTime(report.provenTime);
    signer.qualified = report.isQualified();
    signer.verdict = signing::wireName(report.verdict);
    signer.points = pointsOf(report);
    return signer;
}

const char* signerWords(const FoundSigner& signer)
{
    const auto reasonOf = [&](QStringView point) {
        for (const FoundPoint& each : signer.points) {
            if (each.point == point)
                return each.reason;
        }
        return QString();
    };
    if (signer.verdict == u"invalid")
        return QT_TRANSLATE_NOOP("Server", "Подпись неверна.");
    if (signer.verdict != u"valid")
        return reasonOf(u"chain") == u"unknown-issuer"
            ? QT_TRANSLATE_NOOP("Server", "Подпись сделана верно, но центр, который выдал сертификат, неизвестен.")
            : QT_TRANSLATE_NOOP("Server", "Проверить подпись до конца не удалось.");
    if (reasonOf(u"revocation") != u"good")
        return signer.qualified
            ? QT_TRANSLATE_NOOP(
                  "Server", "Квалифицированная подпись верна; узнать, не отозван ли сертификат, не удалось.")
            : QT_TRANSLATE_NOOP("Server", "Подпись верна; узнать, не отозван ли сертификат, не удалось.");
    return signer.qualified ? QT_TRANSLATE_NOOP("Server", "Квалифицированная подпись верна.")
                            : QT_TRANSLATE_NOOP("Server", "Подпись верна.");
}

} // namespace

QString FoundSignature::toStored() const
{
    return QString::fromUtf8(api::toText(*this));
}

std::optional<FoundSignature> FoundSignature::fromStored(const QString& json)
{
    const auto found = api::fromAnswer<FoundSignature>(QJsonDocument::fromJson(json.toUtf8()).object());
    return found ? std::optional(*found) : std::nullopt;
}

QJsonObject FoundSignature::forJournal() const
{
    QJsonArray list;
    for (const FoundSigner& signer : signers)
        list.append(QJsonObject{{QStringLiteral("verdict"), signer.verdict}, {QStringLiteral("serial"), signer.serial},
            {QStringLiteral("issuer"), signer.issuer}});
    return {{QStringLiteral("verdict"), verdict}, {QStringLiteral("signers"), list}};
}

std::vector<FoundPoint> findingsOf(const signing::ChainReport& chain)
{
    const bool isOk = chain.state == ChainState::Ok && !chain.forged;
    const bool isOpen =
        !chain.forged && (chain.state == ChainState::UnknownIssuer || chain.state == ChainState::NotChecked);
    std::vector<FoundPoint> points{{QStringLiteral("chain"), isOk ? ok : isOpen ? unknown : bad, chainReason(chain)}};
    const RevocationState revocation = chain.revocation;
    points.push_back({QStringLiteral("revocation"),
        revocation == RevocationState::Good          ? ok
            : revocation == RevocationState::Revoked ? bad
                                                     : unknown,
        signing::wireName(revocation)});
    return points;
}

FoundSignature findingsOf(const signing::SignatureReport& report, const QDateTime& at)
{
    FoundSignature found;
    found.verdict = signing::wireName(report.verdict);
    found.checkedAt = at;
    for (const signing::SignerReport& each : report.signers)
        found.signers.push_back(signerOf(each));
    return found;
}

const char* sourceOf(const FoundPoint& point)
{
    const QByteArray name = (point.point + u'.' + point.reason).toLatin1();
    for (const Words& words : pointWords) {
        if (name == words.reason)
            return words.text;
    }
    return "";
}

std::vector<api::SignaturePoint> inWords(
    const std::vector<FoundPoint>& points, const Texts& texts, const QString& language)
{
    std::vector<api::SignaturePoint> shown;
    for (const FoundPoint& point : points)
        shown.push_back({point.point, point.state, texts(language, sourceOf(point))});
    return shown;
}

api::DocumentSignature inWords(const FoundSignature& found, const Texts& texts, const QString& language)
{
    api::DocumentSignature shown;
    shown.verdict = found.verdict;
    shown.checkedAt = found.checkedAt;
    QString worst;
    for (const FoundSigner& signer : found.signers) {
        const QString text = texts(language, signerWords(signer));
        if (worst.isEmpty() || signer.verdict == found.verdict)
            worst = text;
        shown.signers.push_back({signer.name, signer.snils, signer.inn, signer.organization, signer.position,
            signer.issuer, signer.serial, signer.algorithm, signer.signedAt, signer.timestampAt, signer.validUntil,
            signer.qualified, signer.verdict, text, inWords(signer.points, texts, language)});
    }
    shown.text = worst;
    return shown;
}

} // namespace okno::server
