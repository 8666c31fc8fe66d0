// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first painted window: okno against an empty Qt Widgets window, by turns, the
// median of each. The time on the clock, and the processor time until then, which says more while other programs want
// the processor too. okno's first paint is the frame with the places of what comes; the third row is the log-in screen
// with its content. Both programs lie beside this one. `start_bench [runs]`, 10 unless told.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr double aim = 1.5;

struct Start {
    double painted = -1; // ms until the program says "painted"; negative when it does not within 20 s
    double processor = 0; // ms of processor time until then, as the program says
    double ready = -1; // ms until it says "ready", where it does
};

Start startOf(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OKNO_CONFIG_DIR"), folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer since;
    since.start();
    process.start(program, arguments);
    Start start;
    while (process.waitForReadyRead(20000)) {
        const double now = static_cast<double>(since.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line.startsWith("painted ")) {
                start.painted = now;
                start.processor = line.mid(8).toDouble();
            } else if (line == "ready") {
                start.ready = now;
            }
        }
    }
    process.waitForFinished(20000);
    return start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 != 0 ? values[half] : (values[half - 1] + values[half]) / 2;
}

bool row(const char* name, const std::vector<double>& ours, const std::vector<double>& baseline, bool aimed)
{
    const double ratio = median(ours) / median(baseline);
    std::printf(
        "%s | %.0f ms | %.0f ms (empty Qt Widgets window) | %.2f | ", name, median(ours), median(baseline), ratio);
    if (aimed)
        std::printf("<= %.1f | %s\n", aim, ratio <= aim ? "reached" : "MISSED");
    else
        std::printf("|\n");
    return !aimed || ratio <= aim;
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
    std::vector<double> ours, baseline, oursProcessor, baselineProcessor, ready;
    // The first of each fills the caches of the disk and makes the local store, and does not count.
    for (int run = -1; run < runs; ++run) {
        const Start empty = startOf(here + QStringLiteral("/empty_window"), {}, folder.path());
        const Start okno = startOf(here + QStringLiteral("/okno"), arguments, folder.path());
        if (empty.painted < 0 || okno.painted < 0 || okno.ready < 0) {
            std::fprintf(stderr, "start_bench: %s painted no window\n", empty.painted < 0 ? "empty_window" : "okno");
            return 1;
        }
        if (run >= 0) {
            baseline.push_back(empty.painted);
            ours.push_back(okno.painted);
            baselineProcessor.push_back(empty.processor);
            oursProcessor.push_back(okno.processor);
            ready.push_back(okno.ready);
        }
    }
    const bool reached = row("start to the first painted window", ours, baseline, true);
    row("start: processor time until then", oursProcessor, baselineProcessor, true);
    row("start: the log-in screen with its content", ready, baseline, false);
    return reached ? 0 : 1;
}
