// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstring>

namespace okno::desktop {

bool needsNoScreen(int argc, const char* const* argv)
{
    constexpr std::array words{"--self-test", "--version", "-v", "--help", "-h"};
    return std::any_of(argv + 1, argv + argc, [&words](const char* word) {
        return std::any_of(
            words.begin(), words.end(), [word](const char* known) { return std::strcmp(word, known) == 0; });
    });
}

CommandLine readCommandLine(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Окно: государственные услуги"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto text = [&parser](const char* name, const QString& words, const QString& value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), words, value));
    };
    text("server", QCoreApplication::translate("main", "Адрес сервера"), QStringLiteral("URL"));
    text("fingerprint", QCoreApplication::translate("main", "Отпечаток сертификата сервера"), QStringLiteral("SHA256"));
    text("data", QCoreApplication::translate("main", "Папка с черновиками и настройками"), QStringLiteral("DIR"));
    text("language", QCoreApplication::translate("main", "Язык: ru или en"), QStringLiteral("ru|en"));
    text("theme", QCoreApplication::translate("main", "Оформление: light или dark"), QStringLiteral("light|dark"));
    parser.addOption(QCommandLineOption(QStringLiteral("self-test"),
        QCoreApplication::translate("main", "Проверить установку и сразу выйти: 0, если всё в порядке")));
    QCommandLineOption first(QStringLiteral("exit-after-first-paint"));
    first.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(first);
    parser.addPositionalArgument(QStringLiteral("okno:…"),
        QCoreApplication::translate("main", "Ссылка okno: или файл подключения .okno"), QStringLiteral("[okno:…]"));
    parser.process(application);
    return {parser.value(QStringLiteral("server")), parser.value(QStringLiteral("fingerprint")),
        parser.value(QStringLiteral("data")), parser.value(QStringLiteral("language")),
        parser.value(QStringLiteral("theme")), parser.positionalArguments().value(0),
        parser.isSet(QStringLiteral("self-test")), parser.isSet(QStringLiteral("exit-after-first-paint"))};
}

} // namespace okno::desktop
