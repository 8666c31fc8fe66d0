// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/account_verbs.h"
#include "admin/address/address_verbs.h"
#include "admin/journal_verbs.h"
#include "admin/signing/sign_verb.h"
#include "admin/signing/trust_verbs.h"
#include "admin/signing/verify_verb.h"
#include "admin/update_verbs.h"
#include "core/version.h"
#include "signing/crash_dumps.h"

#include <QCoreApplication>
#include <QTranslator>
#include <memory>
#include <vector>

namespace {

using namespace okno::admin;

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<JournalVerify>());
    verbs.push_back(std::make_unique<AccountAdd>());
    verbs.push_back(std::make_unique<AccountList>());
    verbs.push_back(std::make_unique<AccountChange>(AccountChange::What::Block));
    verbs.push_back(std::make_unique<AccountChange>(AccountChange::What::Unblock));
    verbs.push_back(std::make_unique<AccountChange>(AccountChange::What::Password));
    verbs.push_back(std::make_unique<AccountChange>(AccountChange::What::Snils));
    verbs.push_back(std::make_unique<Backup>());
    verbs.push_back(std::make_unique<CatalogueCheck>());
    verbs.push_back(std::make_unique<UpdatePublish>());
    verbs.push_back(std::make_unique<UpdateList>());
    verbs.push_back(std::make_unique<UpdateWithdraw>());
    verbs.push_back(std::make_unique<TrustList>());
    verbs.push_back(std::make_unique<TrustAdd>());
    verbs.push_back(std::make_unique<TrustRemove>());
    verbs.push_back(std::make_unique<TrustCheck>());
    verbs.push_back(std::make_unique<VerifyVerb>());
    verbs.push_back(std::make_unique<SignVerb>());
    verbs.push_back(std::make_unique<TokensVerb>());
    return verbs;
}

QString helpText(const std::vector<std::unique_ptr<Verb>>& verbs)
{
    QString text = inWords(QT_TRANSLATE_NOOP("Admin",
        "Командная строка администратора Okno.\n\n"
        "  okno-admin СЛОВО [НАСТРОЙКИ] [--json]\n  okno-admin СЛОВО --help\n  okno-admin --version\n\n"));
    for (const auto& verb : verbs)
        text += QStringLiteral("  %1%2\n").arg(verb->name(), -20).arg(verb->help());
    text += QStringLiteral("  %1%2\n")
                .arg(QStringLiteral("address"), -20)
                .arg(inWords(QT_TRANSLATE_NOOP("Admin", "адресный классификатор: загрузить, найти, проверить")));
    return text;
}

int runVerb(Verb& verb, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("okno-admin %1: %2").arg(verb.name(), verb.help()));
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, inWords(QT_TRANSLATE_NOOP("Admin", "показать эту справку")));
    parser.addOption(help);
    parser.addOption(QCommandLineOption(
        QStringLiteral("json"), inWords(QT_TRANSLATE_NOOP("Admin", "отвечать JSON, по одному объекту в строке"))));
    verb.describe(parser);
    if (!parser.parse(arguments)) {
        Output(false).complain(parser.errorText());
        return WrongUsage;
    }
    const Output output(parser.isSet(QStringLiteral("json")));
    if (parser.isSet(help)) {
        Output(false).say(parser.helpText(), {});
        return Fine;
    }
    return verb.run(parser, output);
}

} // namespace

int main(int argc, char** argv)
{
    okno::signing::leaveNoCrashDumps();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("okno-admin"));
    QCoreApplication::setApplicationVersion(okno::core::version());
    // The sources are in Russian, Qt's own words in English.
    const bool inEnglish = qEnvironmentVariable("OKNO_LANGUAGE") == u"en";
    QTranslator words;
    if (words.load(inEnglish ? QStringLiteral(":/i18n/okno_en.qm") : QStringLiteral(":/i18n/qtbase_ru.qm")))
        QCoreApplication::installTranslator(&words);

    const std::vector<std::unique_ptr<Verb>> verbs = allVerbs();
    const QStringList arguments = QCoreApplication::arguments();
    const Output output(false);
    if (arguments.contains(QStringLiteral("--version"))) {
        output.say(QStringLiteral("okno-admin %1").arg(okno::core::version()), {});
        return Fine;
    }
    if (arguments.value(1) == u"address")
        return addressVerb(arguments.mid(2), stdout, stderr);
    for (const auto& verb : verbs) {
        const QStringList words = verb->name().split(u' ');
        if (arguments.mid(1, words.size()) == words)
            return runVerb(*verb, arguments.mid(words.size()));
    }
    const QString first = arguments.value(1);
    const bool asked = first == u"--help" || first == u"-h" || first == u"help";
    if (asked)
        output.say(helpText(verbs), {});
    else
        output.complain(
            inWords(QT_TRANSLATE_NOOP("Admin", "непонятно, что сделать.")) + QStringLiteral("\n\n") + helpText(verbs));
    return asked ? Fine : WrongUsage;
}
