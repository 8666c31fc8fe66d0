// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the address base against SQLite FTS5 in one run, on one machine, with one set of data:
//   address_bench BASE.7Z|DIR [WORKDIR]
// Each side imports and looks up in a process of its own, so that its memory can be told. Lookups and imports are told
// in processor time, which other work on the machine hardly changes; opening, which waits for the disk, in wall time.
#include "address/address_base.h"
#include "address/cp866.h"
#include "address/import/base_import.h"
#include "address/query.h"
#include "bench/address_baseline.h"
#include "bench/address_queries.h"
#include "bench/address_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace okno;
using namespace okno::address;
using namespace okno::bench;

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

// Processor time of this process in microseconds, in all its threads.
double processorTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

QStringList readLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

void writeLines(const QString& path, const QStringList& lines)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write((lines.join(u'\n') + u'\n').toUtf8());
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

// Drops the pages of a file, so that the next reader finds it on the disk only.
void forget(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (file < 0)
        return;
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

// The words of a query as FTS5 takes them: every one a beginning, the plain forms of numerals and adjectives besides.
std::string matchOf(const QString& query)
{
    static const TypeWords noKinds;
    std::string match;
    for (const QueryWord& word : readQuery(toCp866(query), noKinds).words) {
        std::string part = '"' + wordUtf8(word.text) + '"' + (word.whole ? "" : " *");
        if (word.plain != word.text)
            part = '(' + part + " OR \"" + wordUtf8(word.plain) + "\")";
        match += (match.empty() ? "" : " AND ") + part;
    }
    return match;
}

QJsonObject timesJson(std::vector<double> times)
{
    return {{QStringLiteral("p50"), percentile(times, 0.50)}, {QStringLiteral("p90"), percentile(times, 0.90)},
        {QStringLiteral("p99"), percentile(times, 0.99)}, {QStringLiteral("worst"), percentile(times, 1)}};
}

// Three passes; of each query the quickest counts, so that what else the machine does shows as little as can be.
template <typename Ask> std::vector<double> measure(const QStringList& queries, Ask ask)
{
    std::vector<double> times(std::size_t(queries.size()), 1e12);
    for (int pass = 0; pass < 3; ++pass) {
        for (qsizetype i = 0; i < queries.size(); ++i) {
            const double start = processorTime();
            ask(queries[i]);
            times[std::size_t(i)] = std::min(times[std::size_t(i)], processorTime() - start);
        }
    }
    return times;
}

QJsonObject lookUpOurs(const QString& work)
{
    const auto base = Base::open(work + QStringLiteral("/ours.okna"));
    const auto ask = [&](const QString& query) { (void)(*base)->suggest(query); };
    QJsonObject out;
    out[QStringLiteral("exact")] = timesJson(measure(readLines(work + QStringLiteral("/keystrokes.txt")), ask));
    out[QStringLiteral("memory")] = residentMegabytes();
    const QStringList typos = readLines(work + QStringLiteral("/typos.txt"));
    QStringList mended;
    for (const QString& query : typos) {
        const auto found = (*base)->suggest(query);
        if (!found.empty() && found.front().corrected == Correction::Typo)
            mended.append(query);
    }
    const std::vector<double> corrected = measure(mended, ask);
    out[QStringLiteral("typo")] = timesJson(corrected);
    out[QStringLiteral("typoAsked")] = qint64(corrected.size());
    out[QStringLiteral("typoMended")] = mended.size();
    if (qEnvironmentVariableIsSet("OKNO_BENCH_SLOW")) {
        const QStringList asked = readLines(work + QStringLiteral("/keystrokes.txt"));
        const std::vector<double> times = measure(asked, ask);
        for (qsizetype i = 0; i < asked.size(); ++i)
            std::fprintf(stderr, "%.1f\t%s\n", times[std::size_t(i)], qUtf8Printable(asked[i]));
    }
    return out;
}

QJsonObject openOurs(const QString& work)
{
    const auto start = Clock::now();
    const auto base = Base::open(work + QStringLiteral("/ours.okna"));
    const double opened = microseconds(start) / 1000;
    (void)(*base)->suggest(QStringLiteral("тымов"));
    return {{QStringLiteral("open"), opened}, {QStringLiteral("answered"), microseconds(start) / 1000}};
}

QJsonObject openBaseline(const QString& work)
{
    const auto start = Clock::now();
    AddressBaseline base(work + QStringLiteral("/baseline.db"));
    (void)base.suggest("\"тымов\" *", 10);
    return {{QStringLiteral("answered"), microseconds(start) / 1000}};
}

QJsonObject lookUpBaseline(const QString& work)
{
    AddressBaseline base(work + QStringLiteral("/baseline.db"));
    const auto ask = [&](const QString& query) { (void)base.suggest(matchOf(query), 10); };
    QJsonObject out;
    out[QStringLiteral("exact")] = timesJson(measure(readLines(work + QStringLiteral("/keystrokes.txt")), ask));
    out[QStringLiteral("memory")] = residentMegabytes();
    return out;
}

// Whether both sides find the same objects, whole sets, wherever the baseline finds up to `most`.
QJsonObject compareSets(const QString& work)
{
    constexpr int most = 2000;
    const auto base = *Base::open(work + QStringLiteral("/ours.okna"));
    AddressBaseline baseline(work + QStringLiteral("/baseline.db"));
    qint64 same = 0, more = 0, different = 0, large = 0;
    QStringList examples;
    for (const QString& query : readLines(work + QStringLiteral("/keystrokes.txt"))) {
        std::vector<std::uint64_t> theirs;
        for (const auto& row : baseline.suggest(matchOf(query), most + 1))
            theirs.push_back(row.code);
        if (theirs.empty())
            continue;
        if (theirs.size() > std::size_t(most)) {
            ++large;
            continue;
        }
        std::vector<std::uint64_t> ours;
        for (const QString& code : base->codes(query, 200000)) {
            std::uint64_t number = 0;
            (void)parseDigits(code.toStdString(), number);
            ours.push_back(number);
        }
        std::sort(theirs.begin(), theirs.end());
        std::sort(ours.begin(), ours.end());
        if (ours == theirs)
            ++same;
        else if (std::includes(ours.begin(), ours.end(), theirs.begin(), theirs.end()))
            ++more;
        else {
            ++different;
            examples.append(query);
        }
    }
    return {{QStringLiteral("same"), same}, {QStringLiteral("more"), more}, {QStringLiteral("different"), different},
        {QStringLiteral("large"), large},
        {QStringLiteral("examples"), QJsonArray::fromStringList(examples.mid(0, 20))}};
}

QJsonObject importOurs(const QString& folder, const QString& target)
{
    const double start = processorTime();
    const auto report = importBase(folder, target);
    if (!report)
        return {{QStringLiteral("error"), QString::fromLatin1(core::wireName(report.error().code))}};
    return {{QStringLiteral("seconds"), (processorTime() - start) / 1e6}, {QStringLiteral("peak"), peakMegabytes()}};
}

QJsonObject importTheirs(const QString& folder, const QString& file)
{
    const AddressBaseline::Times times = AddressBaseline::import(folder, file);
    return {{QStringLiteral("objects"), times.objects}, {QStringLiteral("houses"), times.houses},
        {QStringLiteral("optimize"), times.optimize}, {QStringLiteral("peak"), peakMegabytes()}};
}

bool unpack(const QString& source, const QString& folder)
{
    return readBase(source, [&folder](const QString& table, ByteStream& stream, const auto&) -> core::Result<> {
        QFile file(folder + u'/' + table + QStringLiteral(".DBF"));
        if (!file.open(QIODevice::WriteOnly))
            return core::Error(core::ErrorCode::LocalStoreFailed);
        QByteArray part(1 << 18, Qt::Uninitialized);
        for (qint64 got; (got = stream.read(part.data(), part.size())) > 0;)
            file.write(part.constData(), got);
        return core::Done();
    }).ok();
}

QJsonObject inProcess(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

// Opens a file that the disk alone has, five times in new processes; the quickest counts.
QJsonObject openCold(const char* verb, const QString& work, const QString& file)
{
    QJsonObject best;
    for (int i = 0; i < 5; ++i) {
        forget(file);
        const QJsonObject one = inProcess({QString::fromLatin1(verb), work});
        for (const QString& key : one.keys()) {
            if (!best.contains(key) || one[key].toDouble() < best[key].toDouble())
                best[key] = one[key];
        }
    }
    return best;
}

void row(const char* what, double ours, double theirs, double target, const char* unit)
{
    const double ratio = theirs > 0 ? ours / theirs : 0;
    std::printf("| %s | %.1f %s | %.1f %s | %.3f | ≤ %.2f | %s |\n", what, ours, unit, theirs, unit, ratio, target,
        ratio <= target ? "yes" : "NO");
}

int part(const QStringList& words)
{
    QJsonObject out;
    if (words[0] == QLatin1String("--import-ours"))
        out = importOurs(words[1], words[2]);
    else if (words[0] == QLatin1String("--import-baseline"))
        out = importTheirs(words[1], words[2]);
    else if (words[0] == QLatin1String("--look-up-ours"))
        out = lookUpOurs(words[1]);
    else if (words[0] == QLatin1String("--look-up-baseline"))
        out = lookUpBaseline(words[1]);
    else if (words[0] == QLatin1String("--open-ours"))
        out = openOurs(words[1]);
    else if (words[0] == QLatin1String("--open-baseline"))
        out = openBaseline(words[1]);
    else if (words[0] == QLatin1String("--compare"))
        out = compareSets(words[1]);
    else
        return 2;
    std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments().mid(1);
    if (words.size() > 1 && words[0].startsWith(QLatin1String("--")))
        return part(words);
    // ./dev bench runs in the folder of the project; the data lies beside it.
    const QString source = words.value(0, QStringLiteral("../shared/data/kladr/BASE-fullsize-synthetic.7z"));
    if (!QFileInfo::exists(source)) {
        std::puts("SKIPPED: give the official base, a folder of DBF files or a 7z: address_bench BASE [WORKDIR]");
        return 0;
    }
    QTemporaryDir temporary(words.size() > 1 ? words[1] + QStringLiteral("/okno-bench-XXXXXX")
                                             : QDir::tempPath() + QStringLiteral("/okno-bench-XXXXXX"));
    // The same work folder serves a profiler: address_bench --look-up-ours FOLDER
    temporary.setAutoRemove(!qEnvironmentVariableIsSet("OKNO_BENCH_KEEP"));
    const QString work = temporary.path();
    const QString all = work + QStringLiteral("/all");
    const QString objects = work + QStringLiteral("/objects");
    QDir().mkpath(all);
    QDir().mkpath(objects);
    if (!unpack(source, all))
        return 1;
    for (const char* table : {"KLADR", "STREET", "SOCRBASE", "ALTNAMES"})
        QFile::link(all + u'/' + QLatin1String(table) + QStringLiteral(".DBF"),
            objects + u'/' + QLatin1String(table) + QStringLiteral(".DBF"));
    const AddressQueries queries = addressQueries(objects, 240);
    writeLines(work + QStringLiteral("/keystrokes.txt"), queries.keystrokes);
    writeLines(work + QStringLiteral("/typos.txt"), queries.typos);

    const QString ours = work + QStringLiteral("/ours.okna");
    const QString baseline = work + QStringLiteral("/baseline.db");
    const QJsonObject importedObjects =
        inProcess({QStringLiteral("--import-ours"), objects, work + QStringLiteral("/objects.okna")});
    const QJsonObject imported = inProcess({QStringLiteral("--import-ours"), all, ours});
    const QJsonObject importedBaseline = inProcess({QStringLiteral("--import-baseline"), all, baseline});
    const QJsonObject opened = openCold("--open-ours", work, ours);
    const QJsonObject openedBaseline = openCold("--open-baseline", work, baseline);
    const QJsonObject us = inProcess({QStringLiteral("--look-up-ours"), work});
    const QJsonObject them = inProcess({QStringLiteral("--look-up-baseline"), work});
    const QJsonObject sets = inProcess({QStringLiteral("--compare"), work});

    const auto number = [](const QJsonObject& from, const char* group, const char* name) {
        return from[QLatin1String(group)].toObject()[QLatin1String(name)].toDouble();
    };
    const auto seconds = [](const QJsonObject& from, const char* name) { return from[QLatin1String(name)].toDouble(); };
    std::printf("%lld keystroke queries, %lld with a typing error; source %s\n\n", qint64(queries.keystrokes.size()),
        qint64(us[QStringLiteral("typoAsked")].toInteger()), qUtf8Printable(QFileInfo(source).fileName()));
    std::puts("| what | okno | FTS5 | ratio | target | met |\n|---|---|---|---|---|---|");
    row("suggestion p50", number(us, "exact", "p50"), number(them, "exact", "p50"), 0.10, "µs");
    row("suggestion p99", number(us, "exact", "p99"), number(them, "exact", "p99"), 0.25, "µs");
    row("one typo p99, against exact p99", number(us, "typo", "p99"), number(us, "exact", "p99"), 3, "µs");
    row("import of KLADR and STREET", seconds(importedObjects, "seconds"), seconds(importedBaseline, "objects"), 0.5,
        "s");
    row("import of DOMA", seconds(imported, "seconds") - seconds(importedObjects, "seconds"),
        seconds(importedBaseline, "houses"), 1, "s");
    row("file", double(QFileInfo(ours).size()) / 1e6, double(QFileInfo(baseline).size()) / 1e6, 0.5, "MB");
    row("resident while looking up", us[QStringLiteral("memory")].toDouble(), them[QStringLiteral("memory")].toDouble(),
        1, "MB");
    row("cold open, against 50 ms", opened[QStringLiteral("open")].toDouble(), 50, 1, "ms");
    row("cold open with the first answer", opened[QStringLiteral("answered")].toDouble(),
        openedBaseline[QStringLiteral("answered")].toDouble(), 1, "ms");
    std::printf("\nsets: %lld the same, %lld with more, %lld different, %lld too large to compare\n",
        qint64(sets[QStringLiteral("same")].toInteger()), qint64(sets[QStringLiteral("more")].toInteger()),
        qint64(sets[QStringLiteral("different")].toInteger()), qint64(sets[QStringLiteral("large")].toInteger()));
    for (const QJsonValue& example : sets[QStringLiteral("examples")].toArray())
        std::printf("  different: %s\n", qUtf8Printable(example.toString()));
    std::printf("okno p90 %.1f worst %.1f µs; FTS5 p90 %.1f worst %.1f µs; typo p50 %.1f worst %.1f µs, mended %lld; "
                "import peak %.0f and %.0f MB; FTS5 optimize %.1f s\n",
        number(us, "exact", "p90"), number(us, "exact", "worst"), number(them, "exact", "p90"),
        number(them, "exact", "worst"), number(us, "typo", "p50"), number(us, "typo", "worst"),
        qint64(us[QStringLiteral("typoMended")].toInteger()), seconds(imported, "peak"),
        seconds(importedBaseline, "peak"), seconds(importedBaseline, "optimize"));
    return 0;
}
