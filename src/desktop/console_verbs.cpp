// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/console_verbs.h"

#include "client/secret_store.h"
#include "desktop/kiosk/exit_code.h"
#include "desktop/local_data/data_verbs.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>
#include <cstdio>

namespace okno::desktop {
namespace {

constexpr std::chrono::seconds keychainLimit(3);
constexpr std::chrono::milliseconds keychainLook(20);

void say(FILE* where, const QString& words)
{
    std::fprintf(where, "%s\n", qUtf8Printable(words));
    std::fflush(where);
}

// Its answers come from the event loop, which nobody else runs here; a keychain that does not answer is not waited for.
void waitFor(const client::SystemKeychain& keychain)
{
    if (keychain.children().isEmpty())
        return;
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &limit, [] { QCoreApplication::exit(0); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&keychain] {
        if (keychain.children().isEmpty())
            QCoreApplication::exit(0);
    });
    limit.start(keychainLimit);
    look.start(keychainLook);
    QCoreApplication::exec();
}

int printKioskCode()
{
    say(stderr,
        QCoreApplication::translate("main",
            "Введите код выхода, не меньше %1 знаков, и нажмите Enter. Он виден, пока "
            "вы его набираете.")
            .arg(shortestExitCode));
    const QString code = QTextStream(stdin).readLine();
    if (code.size() < shortestExitCode) {
        say(stderr, QCoreApplication::translate("main", "Код слишком короткий: ничего не сделано."));
        return 2;
    }
    say(stdout, QStringLiteral("[kiosk]\nexit_code=") + exitCodeHash(code));
    return 0;
}

} // namespace

int runConsoleVerb(const CommandLine& line, const Policies& policies)
{
    if (line.kioskCode)
        return printKioskCode();
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream complaints(stderr);
    const DataFolders folders = DataFolders::of(line.dataFolder, policies);
    if (!line.exportTo.isEmpty())
        return exportMyData(folders, line.exportTo, out, complaints);
    if (!line.forgetMe)
        return 2;
    client::SystemKeychain keychain;
    const int code = forgetMe(folders, keychain, line.yes, line.dataFolder.isEmpty(), in, out, complaints);
    waitFor(keychain);
    return code;
}

} // namespace okno::desktop
