// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "core/version.h"
#include "server/handlers/backend.h"
#include "server/http/http_server.h"
#include "server/http/metrics.h"
#include "server/http/operations.h"
#include "server/http/request_log.h"
#include "server/platform_supervisor.h"
#include "server/settings.h"
#include "server/stop_signal.h"
#include "signing/crash_dumps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTranslator>
#include <cstdio>
#include <optional>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

using namespace okno;
using namespace okno::server;

constexpr int exitFailed = 1;
constexpr int exitWrongSettings = 2;

const http::RequestLog* operatorLog = nullptr;

void say(FILE* where, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), where);
    std::fflush(where);
}

QString words(const char* text)
{
    return QCoreApplication::translate("oknod", text);
}

// Everything that Qt and our rooms log becomes a JSON line beside the lines of requests.
void toOperatorLog(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const char* level = type == QtWarningMsg          ? "warning"
        : type == QtCriticalMsg || type == QtFatalMsg ? "error"
        : type == QtDebugMsg                          ? "debug"
                                                      : "info";
    operatorLog->message(level, QString::fromUtf8(context.category), text);
}

struct CommandLine {
    SettingsInput input;
    QString fault;
    bool help = false;
    bool version = false;
};

CommandLine readCommandLine(const QStringList& arguments)
{
    CommandLine line;
    line.input.file = QStringLiteral("/etc/okno/oknod.toml");
    if (!QFile::exists(line.input.file))
        line.input.file.clear();
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& key : environment.keys()) {
        if (key.startsWith(u"OKNO_"))
            line.input.environment.insert(key, environment.value(key));
    }
    if (const QString file = environment.value(QStringLiteral("OKNO_CONFIG")); !file.isEmpty())
        line.input.file = file;
    bool serve = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString word = arguments[i];
        std::optional<QString> value;
        if (word.startsWith(u"--") && word.contains(u'=') && !word.startsWith(u"--set=")) {
            value = word.section(u'=', 1);
            word = word.section(u'=', 0, 0);
        }
        if (word == u"serve") {
            serve = true;
        } else if (word == u"--help" || word == u"-h" || word == u"help") {
            line.help = true;
        } else if (word == u"--version") {
            line.version = true;
        } else if (word == u"--demo") {
            line.input.arguments.append(QStringLiteral("demo=true"));
        } else if (word == u"--data" || word == u"--listen" || word == u"--config" || word == u"--set") {
            if (!value) {
                if (++i == arguments.size()) {
                    line.fault = words(QT_TRANSLATE_NOOP("oknod", "после %1 нужно значение")).arg(word);
                    return line;
                }
                value = arguments[i];
            }
            if (word == u"--config")
                line.input.file = *value;
            else if (word == u"--set")
                line.input.arguments.append(*value);
            else
                line.input.arguments.append(word.mid(2) + u'=' + *value);
        } else {
            line.fault = words(QT_TRANSLATE_NOOP("oknod", "непонятное слово: %1")).arg(word);
            return line;
        }
    }
    if (!serve && !line.help && !line.version)
        line.fault = words(QT_TRANSLATE_NOOP("oknod", "не сказано, что делать"));
    return line;
}

QString helpText(const SettingsRegistry& registry)
{
    return words(QT_TRANSLATE_NOOP("oknod",
               "Сервер Okno.\n\n"
               "  oknod serve --data ПАПКА [--listen 127.0.0.1:8443] [--demo] [--config ФАЙЛ] [--set КЛЮЧ=ЗНАЧЕНИЕ]…\n"
               "  oknod --version\n  oknod --help\n\n"
               "Настройки берутся из командной строки, затем из окружения (OKNO_HTTP_THREADS для http.threads),\n"
               "затем из файла TOML (/etc/okno/oknod.toml), затем по умолчанию (в скобках):\n\n"))
        + registry.helpText();
}

core::Result<> prepareDataDir(const QString& path)
{
    if (path.isEmpty())
        return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/data"), {},
            words(QT_TRANSLATE_NOOP("oknod", "настройка data: не сказано, где хранить данные (--data ПАПКА)")));
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path) || ::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/data"), {},
            words(QT_TRANSLATE_NOOP("oknod", "настройка data: в папку %1 нельзя писать")).arg(path));
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return core::Done{};
}

core::Result<> checkCatalogue(const QString& folder)
{
    if (folder.isEmpty() || QDir(folder).exists(QStringLiteral("classifiers.json")))
        return core::Done{};
    return core::Error(core::ErrorCode::SettingsInvalid, QStringLiteral("/catalogue"), {},
        words(QT_TRANSLATE_NOOP("oknod", "настройка catalogue: в папке %1 нет каталога услуг")).arg(folder));
}

// Whether the disk still takes the largest file that may come.
bool hasRoom(const QString& folder)
{
    struct statvfs facts{};
    return ::statvfs(QFile::encodeName(folder).constData(), &facts) == 0
        && facts.f_bavail * facts.f_frsize > static_cast<unsigned long>(api::maxFileBytes);
}

// Says what is wrong; 2 when the settings are, 1 otherwise.
int fail(const core::Error& error)
{
    QString why = error.detail.isEmpty() ? core::errorText(error).title : error.detail;
    if (const QString problem = error.params.value(QStringLiteral("problem")).toString(); !problem.isEmpty())
        why = error.params.value(QStringLiteral("file")).toString() + QStringLiteral(": ") + problem;
    say(stderr, QStringLiteral("oknod: %1\n").arg(why));
    return error.code == core::ErrorCode::SettingsInvalid ? exitWrongSettings : exitFailed;
}

int serve(const Settings& settings)
{
    if (const core::Result<> prepared = prepareDataDir(settings.dataDir); !prepared)
        return fail(prepared.error());
    if (const core::Result<> checked = checkCatalogue(settings.catalogueDir); !checked)
        return fail(checked.error());
    const http::RequestLog log(STDERR_FILENO);
    operatorLog = &log;
    qInstallMessageHandler(toOperatorLog);

    auto english = std::make_shared<QTranslator>();
    const bool hasEnglish = english->load(QStringLiteral(":/i18n/okno_en.qm"));
    auto russian = std::make_shared<QTranslator>();
    const bool hasRussian = russian->load(QStringLiteral(":/i18n/okno_ru.qm"));
    const http::Texts texts = hasEnglish ? http::Texts(english) : http::Texts();

    StopSignal stop; // before the first thread, so that no thread takes the signal
    http::Metrics metrics;
    http::Router router;
    const core::SystemClock clock;
    core::Result<std::unique_ptr<Backend>> started = Backend::start({.dataFolder = settings.dataDir,
                                                                        .catalogueFolder = settings.catalogueDir,
                                                                        .services = settings.services,
                                                                        .delivery = settings.delivery,
                                                                        .english = hasEnglish ? english : nullptr,
                                                                        .russian = hasRussian ? russian : nullptr},
        clock);
    if (!started)
        return fail(started.error());
    const std::unique_ptr<Backend> backend = std::move(started).value();
    http::bindOperations(router, metrics,
        {{QStringLiteral("disk"), [folder = settings.dataDir] { return hasRoom(folder); }},
            {QStringLiteral("storage"), [&backend] { return backend->canWrite(); }}});
    backend->bind(router);
    backend->measure(metrics);
    http::HttpServer server(settings.http, router, texts, metrics, log);
    if (const core::Result<> listening = server.start(); !listening)
        return fail(listening.error());
    if (settings.services.publicUrl.isEmpty())
        backend->setPublicUrl(server.url());
    for (const api::DemoAccount& account : backend->demoAccounts())
        say(stdout, QString::fromUtf8(QJsonDocument(api::toJson(account)).toJson(QJsonDocument::Compact)) + u'\n');
    const QString fingerprint = server.fingerprint();
    say(stdout,
        QStringLiteral("oknod ready %1").arg(server.url())
            + (fingerprint.isEmpty() ? QString() : QStringLiteral(" sha256:") + fingerprint) + u'\n');
    tellSupervisor("READY=1\nSTATUS=" + server.url().toUtf8());
    QCoreApplication::exec();
    tellSupervisor("STOPPING=1");
    server.stop(); // before the backend goes: what is being answered still needs it
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    signing::leaveNoCrashDumps();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oknod"));
    QCoreApplication::setApplicationVersion(core::version());
    QTranslator russian; // the sources are Russian; this has the plural forms
    if (russian.load(QStringLiteral(":/i18n/okno_ru.qm")))
        QCoreApplication::installTranslator(&russian);

    Settings settings;
    SettingsRegistry registry;
    describe(registry, settings);
    const CommandLine line = readCommandLine(QCoreApplication::arguments());
    if (line.version) {
        say(stdout, QStringLiteral("oknod %1\n").arg(core::version()));
        return 0;
    }
    if (line.help) {
        say(stdout, helpText(registry));
        return 0;
    }
    if (!line.fault.isEmpty()) {
        say(stderr, QStringLiteral("oknod: %1\n\n").arg(line.fault) + helpText(registry));
        return exitWrongSettings;
    }
    if (const core::Result<> loaded = registry.load(line.input); !loaded)
        return fail(loaded.error());
    if (const core::Result<> completed = complete(settings.delivery); !completed)
        return fail(completed.error());
    settings.http.dataDir = settings.dataDir;
    settings.http.inheritedSocket = socketOfSupervisor();
    return serve(settings);
}
