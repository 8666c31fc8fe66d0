// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first painted window: okno (the login screen with its content, not the frame
// before it) against an empty Qt Widgets window, by turns, the median of each. The time on the clock, and the processor
// time of the whole run, which says more while other programs want the processor too. Both programs lie beside this
// one. `start_bench [runs]`, 10 unless told.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

constexpr double aim = 1.5;

struct Start {
    double clock = -1; // ms until the program says a line; negative when it does not within 20 s
    double processor = 0; // ms, user and system, until it has ended
};

// Of the children that have ended, in ms.
double processorTime()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
#else
    return 0;
#endif
}

Start startOf(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OKNO_CONFIG_DIR"), folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    const double before = processorTime();
    QElapsedTimer since;
    since.start();
    process.start(program, arguments);
    const bool said = process.waitForReadyRead(20000);
    const double took = static_cast<double>(since.nsecsElapsed()) / 1e6;
    process.waitForFinished(20000);
    return {said ? took : -1, processorTime() - before};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 != 0 ? values[half] : (values[half - 1] + values[half]) / 2;
}

bool row(const char* name, const std::vector<double>& ours, const std::vector<double>& baseline)
{
    const double ratio = median(ours) / median(baseline);
    std::printf("%s | %.0f ms | %.0f ms (empty Qt Widgets window) | %.2f | <= %.1f | %s\n", name, median(ours),
        median(baseline), ratio, aim, ratio <= aim ? "reached" : "MISSED");
    return ratio <= aim;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 10;
    const QString here = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder;
    const QStringList arguments{QStringLiteral("--exit-after-first-paint"), QStringLiteral("--data"), folder.path(),
        QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:9")};
    std::vector<double> ours;
    std::vector<double> baseline;
    std::vector<double> oursProcessor;
    std::vector<double> baselineProcessor;
    // The first of each fills the caches of the disk and makes the local store, and does not count.
    for (int run = -1; run < runs; ++run) {
        const Start empty = startOf(here + QStringLiteral("/empty_window"), {}, folder.path());
        const Start okno = startOf(here + QStringLiteral("/okno"), arguments, folder.path());
        if (empty.clock < 0 || okno.clock < 0) {
            std::fprintf(stderr, "start_bench: %s painted no window\n", empty.clock < 0 ? "empty_window" : "okno");
            return 1;
        }
        if (run >= 0) {
            baseline.push_back(empty.clock);
            ours.push_back(okno.clock);
            baselineProcessor.push_back(empty.processor);
            oursProcessor.push_back(okno.processor);
        }
    }
    const bool reached = row("start to the first painted window", ours, baseline);
#ifdef Q_OS_UNIX
    row("start: processor time of it", oursProcessor, baselineProcessor);
#endif
    return reached ? 0 : 1;
}
