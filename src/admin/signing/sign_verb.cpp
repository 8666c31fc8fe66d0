// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/signing/sign_verb.h"

#include "admin/signing/secret_input.h"
#include "core/clock.h"
#include "signing/certificate/usability.h"
#include "signing/signer.h"
#include "signing/tokens/key_file.h"
#include "signing/tokens/pkcs11_provider.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace okno::admin {
namespace {

const QString moduleOption = QStringLiteral("module");
const QString certificateOption = QStringLiteral("certificate");
const QString p12Option = QStringLiteral("p12");
const QString attachedOption = QStringLiteral("attached");
const QString pinOption = QStringLiteral("pin-fd");

struct Found {
    QString token;
    signing::TokenCertificate certificate;
};

QStringList modulesOf(const QCommandLineParser& parser)
{
    return parser.isSet(moduleOption) ? parser.values(moduleOption) : signing::knownModules();
}

bool isMeant(const signing::TokenCertificate& each, const QString& wanted)
{
    if (wanted.isEmpty())
        return true;
    const QString bare = QString(wanted).remove(u':').remove(u' ').toLower();
    const auto print = [&each](QCryptographicHash::Algorithm algorithm) {
        return QString::fromLatin1(QCryptographicHash::hash(each.certificate.der, algorithm).toHex());
    };
    return bare == each.id || bare == each.certificate.serialText() || wanted == each.label
        || bare == print(QCryptographicHash::Sha256) || bare == print(QCryptographicHash::Sha1);
}

// The one certificate that is meant. Several that fit are a question for the person, not a guess.
core::Result<Found> findCertificate(signing::TokenProvider& provider, const QString& wanted)
{
    const auto tokens = provider.tokens();
    if (!tokens)
        return tokens.error();
    if (tokens->isEmpty())
        return core::ErrorCode::TokenAbsent;
    QList<Found> found;
    for (const signing::TokenInfo& token : *tokens) {
        const auto certificates = provider.certificates(token.id);
        for (const signing::TokenCertificate& each : certificates.valueOr({})) {
            if (isMeant(each, wanted))
                found << Found{token.id, each};
        }
    }
    if (found.size() != 1)
        return core::Error(core::ErrorCode::CertificateMissing, QStringLiteral("--certificate"), {},
            QStringLiteral("%1 certificates fit").arg(found.size()));
    return found.first();
}

// Logs in and says which certificate signs: a token shows its certificates before, a key file only after.
core::Result<Found> openKey(const QCommandLineParser& parser, signing::TokenProvider& provider, bool isFile)
{
    core::Result<Found> found = core::ErrorCode::CertificateMissing;
    QString token = parser.value(p12Option);
    if (!isFile) {
        found = findCertificate(provider, parser.value(certificateOption));
        if (!found)
            return found;
        if (const core::Result<> fit =
                signing::mayBeSignedWith(found->certificate.certificate, core::SystemClock().now());
            !fit)
            return fit.error();
        token = found->token;
    } else if (const auto there = provider.tokens(); !there) {
        return there.error();
    }
    const auto secret = readSecret(parser.value(pinOption),
        isFile ? inWords(QT_TRANSLATE_NOOP("Admin", "Пароль файла ключа:"))
               : inWords(QT_TRANSLATE_NOOP("Admin", "ПИН-код:")));
    if (!secret)
        return secret.error();
    if (const core::Result<> in = provider.login(token, *secret); !in)
        return in.error();
    return isFile ? findCertificate(provider, parser.value(certificateOption)) : found;
}

core::Result<Found> sign(const QCommandLineParser& parser, signing::TokenProvider& provider, signing::KeyFile* file)
{
    const core::Result<Found> key = openKey(parser, provider, file != nullptr);
    if (!key)
        return key;
    const QDateTime now = core::SystemClock().now();
    if (const core::Result<> fit = signing::mayBeSignedWith(key->certificate.certificate, now); !fit)
        return fit.error();
    QFile content(parser.positionalArguments().value(0));
    if (!content.open(QIODevice::ReadOnly))
        return core::Error(
            core::ErrorCode::FileUnreadable, {}, {{QStringLiteral("file"), content.fileName()}}, content.errorString());
    QSaveFile to(parser.value(QStringLiteral("o")));
    if (!to.open(QIODevice::WriteOnly))
        return core::Error(
            core::ErrorCode::LocalStoreFailed, {}, {{QStringLiteral("file"), to.fileName()}}, to.errorString());
    signing::TokenKey signer(provider, key->token, key->certificate);
    const signing::SignOptions options{
        parser.isSet(attachedOption), now, file ? file->chain() : QList<signing::Certificate>()};
    const core::Result<> done = signing::sign(content, signer, to, options);
    provider.logout(key->token);
    if (!done)
        return done.error();
    if (!to.commit())
        return core::Error(
            core::ErrorCode::LocalStoreFailed, {}, {{QStringLiteral("file"), to.fileName()}}, to.errorString());
    return key;
}

QString triesName(signing::PinTries tries)
{
    switch (tries) {
    case signing::PinTries::Last:
        return QStringLiteral("last");
    case signing::PinTries::Few:
        return QStringLiteral("few");
    case signing::PinTries::Plenty:
        break;
    }
    return QStringLiteral("plenty");
}

QJsonObject certificateJson(const signing::TokenCertificate& each, const QDateTime& now)
{
    const signing::Certificate& certificate = each.certificate;
    const signing::Owner owner = ownerOf(certificate);
    const core::Result<> usable = signing::mayBeSignedWith(certificate, now);
    return {{QStringLiteral("id"), each.id}, {QStringLiteral("label"), each.label},
        {QStringLiteral("subject"), certificate.subject.text()}, {QStringLiteral("name"), owner.name},
        {QStringLiteral("snils"), owner.snils ? QJsonValue(owner.snils->digits()) : QJsonValue()},
        {QStringLiteral("issuer"), certificate.issuer.text()}, {QStringLiteral("serial"), certificate.serialText()},
        {QStringLiteral("algorithm"), certificate.key ? QJsonValue(nameOf(certificate.key->kind())) : QJsonValue()},
        {QStringLiteral("parameters"), certificate.key ? QJsonValue(certificate.key->parameters()) : QJsonValue()},
        {QStringLiteral("validFrom"), certificate.notBefore.toString(Qt::ISODate)},
        {QStringLiteral("validUntil"), certificate.notAfter.toString(Qt::ISODate)},
        {QStringLiteral("unusable"),
            usable ? QJsonValue() : QJsonValue(QLatin1StringView(core::wireName(usable.error().code)))}};
}

QJsonObject tokenJson(const signing::TokenInfo& token)
{
    return {{QStringLiteral("id"), token.id}, {QStringLiteral("label"), token.label},
        {QStringLiteral("model"), token.model}, {QStringLiteral("serial"), token.serial},
        {QStringLiteral("maker"), token.maker}, {QStringLiteral("module"), token.module},
        {QStringLiteral("initialized"), token.initialized},
        {QStringLiteral("pin"),
            QJsonObject{{QStringLiteral("exists"), token.pin.exists}, {QStringLiteral("locked"), token.pin.locked},
                {QStringLiteral("mustChange"), token.pin.mustChange},
                {QStringLiteral("onReader"), token.pin.entry == signing::PinEntry::Reader},
                {QStringLiteral("tries"), triesName(token.pin.tries)}, {QStringLiteral("least"), token.pin.least},
                {QStringLiteral("most"), token.pin.most}}}};
}

void describeModule(QCommandLineParser& parser)
{
    parser.addOption(QCommandLineOption(moduleOption,
        inWords(QT_TRANSLATE_NOOP("Admin", "модуль PKCS#11 токена; без него — известные модули, какие установлены")),
        QStringLiteral("M.so")));
}

} // namespace

QString SignVerb::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "подписать файл"));
}

void SignVerb::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), inWords(QT_TRANSLATE_NOOP("Admin", "подписываемый файл")));
    describeModule(parser);
    const auto add = [&parser](const QString& name, const char* words, const QString& value) {
        parser.addOption(QCommandLineOption(name, inWords(words), value));
    };
    add(certificateOption,
        QT_TRANSLATE_NOOP("Admin", "сертификат, если их несколько: номер, отпечаток, CKA_ID или метка"),
        QStringLiteral("ID"));
    add(p12Option, QT_TRANSLATE_NOOP("Admin", "файл ключа PKCS#12 (.p12, .pfx)"), QStringLiteral("FILE"));
    add(pinOption, QT_TRANSLATE_NOOP("Admin", "открытый файл с ПИН-кодом или паролем"), QStringLiteral("N"));
    add(QStringLiteral("o"), QT_TRANSLATE_NOOP("Admin", "куда записать подпись"), QStringLiteral("SIG"));
    parser.addOption(
        QCommandLineOption(attachedOption, inWords(QT_TRANSLATE_NOOP("Admin", "вложить документ в подпись"))));
}

int SignVerb::run(const QCommandLineParser& parser, const Output& output)
{
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("o"))
        || (parser.isSet(p12Option) && parser.isSet(moduleOption))) {
        output.complain(inWords(QT_TRANSLATE_NOOP(
            "Admin", "укажите файл, ключ (--module и --certificate или --p12) и куда записать подпись (-o).")));
        return WrongUsage;
    }
    const QCA::Initializer secureMemory;
    core::Result<Found> done = core::ErrorCode::Internal;
    if (parser.isSet(p12Option)) {
        signing::KeyFile file(parser.value(p12Option));
        done = sign(parser, file, &file);
    } else {
        signing::Pkcs11Provider provider(modulesOf(parser));
        done = sign(parser, provider, nullptr);
    }
    if (!done) {
        output.complain(wordsOf(done.error()));
        return Failed;
    }
    const QString file = parser.value(QStringLiteral("o"));
    QJsonObject object = certificateJson(done->certificate, core::SystemClock().now());
    object.insert(QStringLiteral("file"), file);
    output.say(inWords(QT_TRANSLATE_NOOP("Admin", "Подписано: %1")).arg(file), object);
    return Fine;
}

QString TokensVerb::help() const
{
    return inWords(QT_TRANSLATE_NOOP("Admin", "показать токены и сертификаты на них"));
}

void TokensVerb::describe(QCommandLineParser& parser) const
{
    describeModule(parser);
}

int TokensVerb::run(const QCommandLineParser& parser, const Output& output)
{
    const QCA::Initializer secureMemory;
    signing::Pkcs11Provider provider(modulesOf(parser));
    const auto tokens = provider.tokens();
    if (!tokens) {
        output.complain(wordsOf(tokens.error()));
        return Failed;
    }
    const QDateTime now = core::SystemClock().now();
    QJsonArray all;
    QStringList lines;
    for (const signing::TokenInfo& token : *tokens) {
        const auto certificates = provider.certificates(token.id);
        QJsonArray list;
        QStringList words{inWords(QT_TRANSLATE_NOOP("Admin", "%1 (%2), сертификатов: %3"))
                .arg(token.label, token.model)
                .arg(certificates.valueOr({}).size())};
        if (token.pin.locked)
            words << inWords(QT_TRANSLATE_NOOP("Admin", "ПИН-код заблокирован"));
        else if (token.pin.tries == signing::PinTries::Last)
            words << inWords(QT_TRANSLATE_NOOP("Admin", "осталась одна попытка ПИН-кода"));
        else if (token.pin.tries == signing::PinTries::Few)
            words << inWords(QT_TRANSLATE_NOOP("Admin", "попыток ПИН-кода осталось мало"));
        lines << words.join(QStringLiteral("; "));
        for (const signing::TokenCertificate& each : certificates.valueOr({})) {
            list << certificateJson(each, now);
            lines << QStringLiteral("  %1  %2").arg(each.id, each.certificate.subject.text());
        }
        QJsonObject object = tokenJson(token);
        object.insert(QStringLiteral("certificates"), list);
        all << object;
    }
    if (lines.isEmpty())
        lines << inWords(QT_TRANSLATE_NOOP("Admin", "Токенов нет."));
    output.say(lines.join(u'\n'), {{QStringLiteral("tokens"), all}});
    return Fine;
}

} // namespace okno::admin
