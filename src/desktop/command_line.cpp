// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace okno::desktop {

bool needsNoScreen(int argc, const char* const* argv)
{
    constexpr std::array<std::string_view, 8> words{
        "--self-test", "--version", "-v", "--help", "-h", "--kiosk-code", "--forget-me", "--export-my-data"};
    return std::any_of(argv + 1, argv + argc, [&words](const char* word) {
        // "--word" and "--word=value"
        const std::string_view name = std::string_view(word).substr(0, std::string_view(word).find('='));
        return std::find(words.begin(), words.end(), name) != words.end();
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
    const auto flag = [&parser](const char* name, const QString& words) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), words));
    };
    flag("self-test", QCoreApplication::translate("main", "Проверить установку и сразу выйти: 0, если всё в порядке"));
    flag("autostart",
        QCoreApplication::translate(
            "main", "Запуск при входе в систему: сразу выйти, если он не нужен, иначе ждать в трее"));
    flag("kiosk-code",
        QCoreApplication::translate(
            "main", "Прочитать код выхода из общего терминала и напечатать строку для настроек"));
    text("export-my-data",
        QCoreApplication::translate("main", "Записать в архив ZIP всё, что программа хранит о вас на этом компьютере"),
        QStringLiteral("FILE.zip"));
    flag(
        "forget-me", QCoreApplication::translate("main", "Удалить всё, что программа хранит о вас на этом компьютере"));
    flag("yes", QCoreApplication::translate("main", "Не переспрашивать (для --forget-me)"));
    QCommandLineOption first(QStringLiteral("exit-after-first-paint"));
    first.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(first);
    parser.addPositionalArgument(QStringLiteral("okno:…"),
        QCoreApplication::translate("main", "Ссылка okno: или файл подключения .okno"), QStringLiteral("[okno:…]"));
    parser.process(application);
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&parser](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    CommandLine line;
    line.server = value("server");
    line.fingerprint = value("fingerprint");
    line.dataFolder = value("data");
    line.language = value("language");
    line.theme = value("theme");
    line.target = parser.positionalArguments().value(0);
    line.selfTest = isSet("self-test");
    line.autostart = isSet("autostart");
    line.kioskCode = isSet("kiosk-code");
    line.exportTo = value("export-my-data");
    line.forgetMe = isSet("forget-me");
    line.yes = isSet("yes");
    line.exitAfterFirstPaint = isSet("exit-after-first-paint");
    return line;
}

} // namespace okno::desktop
