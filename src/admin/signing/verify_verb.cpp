// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/signing/verify_verb.h"

#include "core/clock.h"
#include "server/trust/revocation_service.h"
#include "signing/verifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <optional>

namespace okno::admin {
namespace {

const QString contentOption = QStringLiteral("content");
const QString trustOption = QStringLiteral("trust");
const QString accreditedOption = QStringLiteral("accredited");
const QString crlOption = QStringLiteral("crl");
const QString atOption = QStringLiteral("at");
const QString onlineOption = QStringLiteral("online");
const QString cacheOption = QStringLiteral("cache");
const QString privateOption = QStringLiteral("private-addresses");

core::Error unreadable(const QFile& file)
{
    return {core::ErrorCode::FileUnreadable, {}, {{QStringLiteral("file"), file.fileName()}}, file.errorString()};
}

core::Result<signing::TrustStore> loadTrust(const QCommandLineParser& parser)
{
    signing::TrustStore trust;
    for (const QString& option : {trustOption, accreditedOption}) {
        for (const QString& path : parser.values(option)) {
            if (const core::Result<> loaded = trust.load(path, option == accreditedOption); !loaded)
                return loaded.error();
        }
    }
    return trust;
}

core::Result<signing::CrlSource> loadCrls(const QCommandLineParser& parser)
{
    signing::CrlSource lists;
    for (const QString& path : parser.values(crlOption)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file);
        const QList<signing::Crl> found = signing::crlsOf(file.readAll());
        if (found.isEmpty())
            return core::Error(core::ErrorCode::FileBroken, {}, {{QStringLiteral("file"), path}});
        lists.add(found);
    }
    return lists;
}

server::RevocationSettings onlineSettings(const QCommandLineParser& parser)
{
    server::RevocationSettings settings;
    settings.cacheFolder = parser.isSet(cacheOption)
        ? parser.value(cacheOption)
        : QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/crl");
    settings.privateAddresses = parser.isSet(privateOption);
    return settings;
}

core::Result<signing::SignatureReport> verify(const QCommandLineParser& parser)
{
    const auto trust = loadTrust(parser);
    if (!trust)
        return trust.error();
    const auto lists = loadCrls(parser);
    if (!lists)
        return lists.error();
    const core::SystemClock clock;
    QDateTime at = clock.now();
    if (parser.isSet(atOption)) {
        at = core::timeFromWire(parser.value(atOption));
        if (!at.isValid())
            return core::Error(core::ErrorCode::InvalidField, QStringLiteral("--at"));
    }
    QFile signature(parser.positionalArguments().value(0));
    if (!signature.open(QIODevice::ReadOnly))
        return unreadable(signature);
    QFile content(parser.value(contentOption));
    if (parser.isSet(contentOption) && !content.open(QIODevice::ReadOnly))
        return unreadable(content);
    signing::RevocationSources sources;
    sources.add(&*lists);
    std::optional<server::RevocationService> online;
    if (parser.isSet(onlineOption))
        sources.add(&online.emplace(onlineSettings(parser), clock));
    return signing::verifySignature(signature, content.isOpen() ? &content : nullptr, {*trust, &sources, at});
}

QString describeSigner(const signing::SignerReport& signer)
{
    QStringList lines{signing::wordsOf(signer)};
    const auto add = [&lines](const char* source, const QString& value) {
        if (!value.isEmpty())
            lines << QStringLiteral("  ") + inWords(source).arg(value);
    };
    add(QT_TRANSLATE_NOOP("Admin", "Кто: %1"), signer.owner.name);
    add(QT_TRANSLATE_NOOP("Admin", "Организация: %1"), signer.owner.organisation);
    add(QT_TRANSLATE_NOOP("Admin", "СНИЛС: %1"), signer.owner.snils ? signer.owner.snils->formatted() : QString());
    add(QT_TRANSLATE_NOOP("Admin", "ИНН: %1"), signer.owner.inn ? signer.owner.inn->digits() : QString());
    add(QT_TRANSLATE_NOOP("Admin", "Время подписи по словам подписавшего: %1"),
        signer.signingTime.isValid() ? core::toWire(signer.signingTime) : QString());
    add(QT_TRANSLATE_NOOP("Admin", "Время, подтверждённое службой: %1"),
        signer.provenTime.isValid() ? core::toWire(signer.provenTime) : QString());
    add(QT_TRANSLATE_NOOP("Admin", "Алгоритм: %1"),
        QStringList{signer.algorithm, signer.parameters}.join(u' ').trimmed());
    add(QT_TRANSLATE_NOOP("Admin", "Предупреждения: %1"), signer.warnings.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

} // namespace

QString VerifyVerb::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "проверить электронную подпись"));
}

void VerifyVerb::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("SIG"), inWords(QT_TRANSLATE_NOOP("Admin", "файл подписи: DER, PEM или base64")));
    const auto add = [&parser](const QString& name, const char* words, const QString& value) {
        parser.addOption(QCommandLineOption(name, inWords(words), value));
    };
    add(contentOption, QT_TRANSLATE_NOOP("Admin", "подписанный документ, если он не внутри подписи"),
        QStringLiteral("FILE"));
    add(trustOption, QT_TRANSLATE_NOOP("Admin", "доверенные корневые сертификаты: файл или папка; можно несколько раз"),
        QStringLiteral("DIR|FILE"));
    add(accreditedOption,
        QT_TRANSLATE_NOOP(
            "Admin", "то же, но корневые сертификаты аккредитованных центров: подпись может быть квалифицированной"),
        QStringLiteral("DIR|FILE"));
    add(crlOption, QT_TRANSLATE_NOOP("Admin", "список отозванных сертификатов; можно несколько раз"),
        QStringLiteral("FILE"));
    add(atOption,
        QT_TRANSLATE_NOOP("Admin", "когда подпись получена, например 2019-06-26T00:00:00Z; без этого — сейчас"),
        QStringLiteral("TIME"));
    parser.addOption(QCommandLineOption(onlineOption,
        inWords(QT_TRANSLATE_NOOP("Admin",
            "спросить об отзыве у центров, которые названы в сертификатах: OCSP и списки отозванных (до 10 секунд на "
            "сертификат)"))));
    add(cacheOption, QT_TRANSLATE_NOOP("Admin", "папка, где хранить полученные списки; без этого — папка кеша"),
        QStringLiteral("DIR"));
    parser.addOption(QCommandLineOption(privateOption,
        inWords(QT_TRANSLATE_NOOP(
            "Admin", "разрешить адреса своей сети и этого компьютера: центр стоит у вас или для проверки"))));
}

int VerifyVerb::run(const QCommandLineParser& parser, const Output& output)
{
    if (parser.positionalArguments().size() != 1) {
        output.complain(inWords(QT_TRANSLATE_NOOP("Admin", "укажите один файл подписи.")));
        return Unreadable;
    }
    const core::Result<signing::SignatureReport> report = verify(parser);
    if (!report) {
        output.complain(wordsOf(report.error()));
        if (output.isJson())
            output.say({},
                {{QStringLiteral("verdict"), wireName(signing::Verdict::Unknown)},
                    {QStringLiteral("error"), QLatin1StringView(core::wireName(report.error().code))},
                    {QStringLiteral("signers"), QJsonArray()}});
        return Unreadable;
    }
    QStringList words;
    for (const signing::SignerReport& each : report->signers)
        words << describeSigner(each);
    output.say(words.join(QStringLiteral("\n\n")), toJson(*report));
    switch (report->verdict) {
    case signing::Verdict::Valid:
        return Valid;
    case signing::Verdict::Invalid:
        return Invalid;
    case signing::Verdict::Unknown:
        break;
    }
    return TrustUnknown;
}

} // namespace okno::admin
