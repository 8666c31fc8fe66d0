// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first painted window: okno against an empty Qt Widgets window, by turns, the
// median of each. Both lie beside this program. `start_bench [runs]`, 10 unless told.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr double aim = 1.5;

// Milliseconds until the program says a line; negative when it does not within 20 s.
double startOf(const QString& program, const QStringList& arguments, const QString& folder)
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
    const bool said = process.waitForReadyRead(20000);
    const double took = static_cast<double>(since.nsecsElapsed()) / 1e6;
    process.waitForFinished(20000);
    return said ? took : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 != 0 ? values[half] : (values[half - 1] + values[half]) / 2;
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
    // The first of each fills the caches of the disk and makes the local store, and does not count.
    for (int run = -1; run < runs; ++run) {
        const double empty = startOf(here + QStringLiteral("/empty_window"), {}, folder.path());
        const double okno = startOf(here + QStringLiteral("/okno"), arguments, folder.path());
        if (empty < 0 || okno < 0) {
            std::fprintf(stderr, "start_bench: %s painted no window\n", empty < 0 ? "empty_window" : "okno");
            return 1;
        }
        if (run >= 0) {
            baseline.push_back(empty);
            ours.push_back(okno);
        }
    }
    const double ratio = median(ours) / median(baseline);
    std::printf(
        "start to the first painted window | %.0f ms | %.0f ms (empty Qt Widgets window) | %.2f | <= %.1f | %s\n",
        median(ours), median(baseline), ratio, aim, ratio <= aim ? "reached" : "MISSED");
    return ratio <= aim ? 0 : 1;
}
