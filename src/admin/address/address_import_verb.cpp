// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/address/address_import_verb.h"

#include "address/import/base_import.h"
#include "admin/address/address_output.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <unistd.h>

namespace okno::admin {
namespace {

using namespace okno::address;

struct AddressVerb {
    Q_DECLARE_TR_FUNCTIONS(AddressVerb)
};

// One line that is drawn over itself on a terminal; nothing in a pipe.
class ProgressLine {
public:
    explicit ProgressLine(std::FILE* to) : m_to(to)
    {
        m_shown = isatty(fileno(to)) != 0;
        m_time.start();
    }
    void show(const ImportProgress& progress)
    {
        if (!m_shown || m_time.elapsed() - m_last < 200)
            return;
        m_last = m_time.elapsed();
        const double part = progress.position.total > 0
            ? std::clamp(double(progress.position.done) / double(progress.position.total), 0.0, 1.0)
            : 0.0;
        const int width = 24;
        const int full = int(part * width);
        const qint64 left = part > 0.02 ? qint64(double(m_last) / part * (1 - part) / 1000) + 1 : -1;
        QString line = u'[' + QString(full, u'#') + QString(width - full, u' ') + u']';
        line +=
            AddressVerb::tr(" %1 %, таблица %2, строк %3").arg(int(part * 100)).arg(progress.table).arg(progress.rows);
        if (left >= 0)
            line += AddressVerb::tr(", осталось %1 с").arg(left);
        std::fputs((u'\r' + line + QStringLiteral("   ")).toUtf8().constData(), m_to);
        std::fflush(m_to);
        m_drawn = true;
    }
    void finish()
    {
        if (m_drawn)
            std::fputs("\n", m_to);
    }

private:
    std::FILE* m_to;
    QElapsedTimer m_time;
    qint64 m_last = -1000;
    bool m_shown = false;
    bool m_drawn = false;
};

QJsonObject reportJson(const ImportReport& report, qint64 milliseconds)
{
    QJsonObject rows;
    QJsonObject refused;
    for (const TableRows& table : report.tables) {
        rows[table.table] = table.rows;
        if (table.refused)
            refused[table.table] = table.refused;
    }
    QJsonArray unread;
    for (const UnreadHouse& house : report.unread)
        unread.append(QJsonObject{{QStringLiteral("code"), house.code}, {QStringLiteral("item"), house.item}});
    const int date = report.baseDate;
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("refused"), refused},
        {QStringLiteral("objects"),
            QJsonObject{{QStringLiteral("current"), report.objects.current},
                {QStringLiteral("former"), report.objects.former}, {QStringLiteral("moved"), report.objects.moved},
                {QStringLiteral("gone"), report.objects.gone}, {QStringLiteral("unplaced"), report.objects.unplaced},
                {QStringLiteral("doubled"), report.objects.doubled}}},
        {QStringLiteral("houses"), report.houses}, {QStringLiteral("unread"), unread},
        {QStringLiteral("changes"), report.changes},
        {QStringLiteral("date"),
            QStringLiteral("%1-%2-%3")
                .arg(date / 10000)
                .arg(date / 100 % 100, 2, 10, QChar(u'0'))
                .arg(date % 100, 2, 10, QChar(u'0'))},
        {QStringLiteral("bytes"), report.fileSize}, {QStringLiteral("ms"), milliseconds}};
}

void printReport(const ImportReport& report, qint64 milliseconds, std::FILE* out)
{
    for (const TableRows& table : report.tables) {
        printLine(out, AddressVerb::tr("%1: прочитано строк %2").arg(table.table).arg(table.rows));
        if (table.refused)
            printLine(out, AddressVerb::tr("%1: строк с неверным кодом %2").arg(table.table).arg(table.refused));
    }
    printLine(out,
        AddressVerb::tr("Объектов: действующих %1, прежних названий %2, переподчинённых %3, исчезнувших %4")
            .arg(report.objects.current)
            .arg(report.objects.former)
            .arg(report.objects.moved)
            .arg(report.objects.gone));
    if (report.objects.unplaced)
        printLine(out, AddressVerb::tr("Улиц, чьего места среди действующих нет: %1").arg(report.objects.unplaced));
    if (report.objects.doubled)
        printLine(out, AddressVerb::tr("Строк с повторным кодом: %1").arg(report.objects.doubled));
    printLine(out, AddressVerb::tr("Домов и промежутков домов: %1").arg(report.houses));
    if (!report.unread.empty())
        printLine(out, AddressVerb::tr("Не разобрано записей о домах: %1").arg(report.unread.size()));
    for (const UnreadHouse& house : report.unread)
        printLine(out, QStringLiteral("  %1  %2").arg(house.code, house.item));
    printLine(out,
        AddressVerb::tr("Готово за %1 с, файл %2 МБ")
            .arg(double(milliseconds) / 1000, 0, 'f', 1)
            .arg(double(report.fileSize) / 1e6, 0, 'f', 1));
}

} // namespace

int addressImportVerb(const AddressArguments& arguments, std::FILE* out, std::FILE* err)
{
    if (arguments.rest().isEmpty() || !arguments.has(QStringLiteral("-o"))) {
        printLine(
            err, AddressVerb::tr("Как вызвать: address import БАЗА.7Z|ПАПКА… -o ФАЙЛ [--regions 01,65] [--json]"));
        return 2;
    }
    ImportOptions options;
    options.regions = arguments.option(QStringLiteral("--regions")).split(u',', Qt::SkipEmptyParts);
    for (const QString& region : options.regions) {
        const bool digits = std::all_of(region.begin(), region.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || (region.size() != 2 && region.size() != 5 && region.size() != 8)) {
            printLine(err,
                AddressVerb::tr("Регион записывают двумя цифрами, например 65, район — пятью, город — восемью: «%1»")
                    .arg(region));
            return 2;
        }
    }
    ProgressLine line(err);
    options.progress = [&line](const ImportProgress& progress) {
        line.show(progress);
        return true;
    };
    QElapsedTimer time;
    time.start();
    const auto report = importBase(arguments.rest(), arguments.option(QStringLiteral("-o")), options);
    line.finish();
    const bool json = arguments.has(QStringLiteral("--json"));
    if (!report)
        return printError(report.error(), json, out, err);
    if (json)
        printJson(out, reportJson(*report, time.elapsed()));
    else
        printReport(*report, time.elapsed(), out);
    return 0;
}

} // namespace okno::admin
