// SPDX-License-Identifier: GPL-3.0-or-later
// CAdES-BES over 100 MB against `openssl cms -sign` of the same digest: CPU time of each as a process of its own, and
// our peak memory above what a small document takes. The GOST row wants the engine that tools/gost_engine.sh brings.
#include "signing/signer.h"
#include "signing/tokens/key_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace okno::signing;

namespace {

constexpr int rounds = 5; // the least of them counts: the machine does other things too

struct Cost {
    double seconds = 0; // CPU, user and system
    double megabytes = 0; // peak
    bool good = false;
};

Cost costOf(const QStringList& words, const QString& folder)
{
    std::vector<QByteArray> texts;
    for (const QString& word : words)
        texts.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::chdir(QFile::encodeName(folder).constData()) == 0 && std::freopen("/dev/null", "w", stderr))
            ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024,
        WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

Cost leastOf(const QStringList& words, const QString& folder)
{
    Cost least = costOf(words, folder);
    for (int i = 1; i < rounds && least.good; ++i) {
        const Cost next = costOf(words, folder);
        least.seconds = std::min(least.seconds, next.seconds);
        least.megabytes = std::min(least.megabytes, next.megabytes);
    }
    return least;
}

// What the measured process does: `signing_bench sign KEY.p12 DOC SIG`.
int signOnce(const QStringList& words)
{
    const QCA::Initializer secureMemory;
    KeyFile file(words.value(0));
    if (!file.login({}, QCA::SecureArray("secret")))
        return 1;
    TokenKey key(file, {}, file.certificates({})->first());
    QFile content(words.value(1)), to(words.value(2));
    if (!content.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return 1;
    return sign(content, key, to, {false, QDateTime::currentDateTimeUtc()}) ? 0 : 1;
}

void writeDocument(const QString& path, int megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (int i = 0; i < megabytes; ++i) {
        for (qsizetype k = 0; k < piece.size(); ++k)
            piece[k] = static_cast<char>((k * 31 + i * 17) >> 3);
        file.write(piece);
    }
}

int row(const QString& name, double ours, double baseline, double aim, const char* unit)
{
    const double ratio = baseline > 0 ? ours / baseline : 0;
    const bool good = baseline > 0 && ratio <= aim;
    std::printf("%s | %.3f %s | %.3f %s | %.2f | %.2f | %s\n", qPrintable(name), ours, unit, baseline, unit, ratio, aim,
        good ? "good" : "ABOVE");
    return good ? 0 : 1;
}

bool prepare(const QString& folder, const QString& name, const QString& key, const QString& engine)
{
    const auto run = [&](const QString& words) {
        return costOf((QStringLiteral("openssl ") + words).split(u' ', Qt::SkipEmptyParts), folder).good;
    };
    // Neither key is encrypted: the signature is measured, not the derivation of a key from a password.
    return run(QStringLiteral("req -x509 %1 -nodes %2 -keyout %3.key -out %3.pem -subj /CN=bench -days 30")
                   .arg(engine, key, name))
        && run(QStringLiteral("pkcs12 -export %1 -in %2.pem -inkey %2.key -keypbe NONE -certpbe NONE -nomac "
                              "-passout pass:secret -out %2.p12")
                .arg(engine, name));
}

int compare(const QString& folder, const QString& name, const QString& title, const QString& options, double aim)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString bundle = name + QStringLiteral(".p12");
    const auto ours = [&](const QString& document) {
        return leastOf({self, QStringLiteral("sign"), bundle, document, QStringLiteral("ours")}, folder);
    };
    const Cost large = ours(QStringLiteral("large"));
    const Cost small = ours(QStringLiteral("small"));
    const Cost theirs = leastOf(
        QStringLiteral(
            "openssl cms -sign -cades -binary %2 -in large -signer %1.pem -inkey %1.key -outform DER -out theirs")
            .arg(name, options)
            .split(u' ', Qt::SkipEmptyParts),
        folder);
    if (!large.good || !small.good || !theirs.good) {
        std::fprintf(stderr, "signing: %s could not be measured\n", qPrintable(name));
        return 1;
    }
    const int cpu = row(title, large.seconds, theirs.seconds, aim, "s");
    // Above idle: what the document of 100 MB takes more than one of 1 MB; the aim is megabytes, the baseline one of
    // them.
    const int memory = row(title + QStringLiteral(", peak memory above idle"),
        std::max(0.0, large.megabytes - small.megabytes), 1, 32, "MB");
    return cpu | memory;
}

QString gostEngine()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QStringLiteral("/.cache"));
    QDirIterator files(cache + QStringLiteral("/okno-dev/gost-engine"), {QStringLiteral("gost.so")}, QDir::Files,
        QDirIterator::Subdirectories);
    return files.hasNext() ? QFileInfo(files.next()).path() : QString();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"sign")
        return signOnce(words.mid(2));
    const QTemporaryDir folder;
    writeDocument(folder.filePath(QStringLiteral("large")), 100);
    writeDocument(folder.filePath(QStringLiteral("small")), 1);
    int status = 1;
    if (prepare(folder.path(), QStringLiteral("rsa"), QStringLiteral("-newkey rsa:2048"), {}))
        status = compare(folder.path(), QStringLiteral("rsa"),
            QStringLiteral("CAdES-BES of 100 MB, RSA with SHA-256, CPU"), QStringLiteral("-md sha256"), 1.1);
    const QString engine = gostEngine();
    if (engine.isEmpty()) {
        std::fprintf(
            stderr, "signing: GOST SKIPPED, the engine is not here: ./dev shell tools/gost_engine.sh brings it\n");
        return status;
    }
    qputenv("OPENSSL_ENGINES", engine.toUtf8());
    const QString option = QStringLiteral("-engine gost");
    if (!prepare(
            folder.path(), QStringLiteral("gost"), QStringLiteral("-newkey gost2012_256 -pkeyopt paramset:A"), option))
        return 1;
    return status
        | compare(folder.path(), QStringLiteral("gost"),
            QStringLiteral("CAdES-BES of 100 MB, GOST 256 with Streebog-256, CPU"), option, 1.0);
}
