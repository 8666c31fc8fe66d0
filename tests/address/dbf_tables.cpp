// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/dbf_tables.h"

#include "address/cp866.h"

#include <QFile>
#include <QStringEncoder>

namespace okno::tests {
namespace {

void little(QByteArray& out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += char(value >> (8 * i));
}

QStringList row(std::initializer_list<const char*> values)
{
    QStringList out;
    for (const char* value : values)
        out.append(QString::fromUtf8(value));
    return out;
}

} // namespace

QByteArray DbfTable::bytes(bool cp866) const
{
    QByteArray out;
    int record = 1;
    for (const Column& column : columns)
        record += column.width;
    out += char(3);
    out += char(8);
    out += char(4);
    out += char(9);
    little(out, quint32(rows.size()), 4);
    little(out, quint32(33 + 32 * columns.size()), 2);
    little(out, quint32(record), 2);
    out += QByteArray(20, '\0');
    for (const Column& column : columns) {
        out += column.name.toLatin1().leftJustified(11, '\0', true);
        out += 'C';
        out += QByteArray(4, '\0');
        out += char(column.width);
        out += QByteArray(15, '\0');
    }
    out += '\r';
    for (const QStringList& values : rows) {
        out += ' ';
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QByteArray value = cp866 ? QByteArray::fromStdString(address::toCp866(values.value(i)))
                                     : QByteArray(values.value(i).toUtf8());
            out += value.leftJustified(columns[i].width, ' ', true);
        }
    }
    return out + char(0x1a);
}

DbfTable kladrTable(const QList<QStringList>& rows)
{
    return {{{QStringLiteral("NAME"), 40}, {QStringLiteral("SOCR"), 10}, {QStringLiteral("CODE"), 13},
                {QStringLiteral("INDEX"), 6}, {QStringLiteral("STATUS"), 1}},
        rows};
}

DbfTable streetTable(const QList<QStringList>& rows)
{
    return {{{QStringLiteral("NAME"), 40}, {QStringLiteral("SOCR"), 10}, {QStringLiteral("CODE"), 17},
                {QStringLiteral("INDEX"), 6}},
        rows};
}

DbfTable housesTable(const QList<QStringList>& rows)
{
    return {{{QStringLiteral("NAME"), 40}, {QStringLiteral("KORP"), 10}, {QStringLiteral("CODE"), 19},
                {QStringLiteral("INDEX"), 6}},
        rows};
}

DbfTable changesTable(const QList<QStringList>& rows)
{
    return {{{QStringLiteral("OLDCODE"), 19}, {QStringLiteral("NEWCODE"), 19}, {QStringLiteral("LEVEL"), 1}}, rows};
}

DbfTable kindsTable(const QList<QStringList>& rows)
{
    return {{{QStringLiteral("LEVEL"), 5}, {QStringLiteral("SCNAME"), 10}, {QStringLiteral("SOCRNAME"), 29}}, rows};
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void writeSampleBase(const QString& folder)
{
    const QList<QStringList> places = {row({"Сахалинская", "обл", "6500000000000", "693000", "0"}),
        row({"Южно-Сахалинск", "г", "6500000100000", "693000", "2"}),
        row({"Тымовский", "р-н", "6501400000000", "694400", "0"}),
        row({"Тымовское", "пгт", "6501400000100", "694400", "1"}),
        row({"Адо-Тымово", "с", "6501400000200", "694412", "0"}), row({"Белое", "с", "6501400000400", "694415", "0"}),
        row({"Ново-Тымовское", "с", "6501400002500", "694408", "0"}),
        row({"Кировское", "с", "6501400001200", "694403", "0"}), row({"Старое", "с", "6501400003099", "694409", "0"}),
        row({"Дербинское", "с", "6501400000101", "694400", "0"}), row({"Москва", "г", "7700000000000", "101000", "0"}),
        row({"Зеленоград", "г", "7700000200000", "124365", "0"}),
        row({"Санкт-Петербург", "г", "7800000000000", "190000", "0"}),
        row({"Ленинград", "г", "7800000000001", "190000", "0"}),
        row({"Ставропольский", "край", "2600000000000", "", "0"}),
        row({"Ставрополь", "г", "2600000100000", "355000", "2"}),
        row({"Ставропольский", "р-н", "6302200000000", "", "0"}), row({"Самарская", "обл", "6300000000000", "", "0"}),
        row({"Ленино", "д", "6302200000200", "445100", "0"})};
    const QList<QStringList> streets = {row({"Кировская", "ул", "65014000001000100", "694400"}),
        row({"Ленина", "ул", "65014000001000200", ""}), row({"50 лет Октября", "ул", "65014000001000300", "694400"}),
        row({"1-я Советская", "ул", "65014000001000400", "694400"}),
        row({"Первомайская", "ул", "65014000001000500", "694400"}),
        row({"Октябрьская", "ул", "65014000001000600", "694400"}),
        row({"Октябрьский", "пер", "65014000001000700", "694400"}),
        row({"Почтовая", "ул", "65014000001000800", "694400"}),
        row({"Большевистская", "ул", "65014000001000801", "694400"}),
        row({"Ленина", "ул", "77000000000000100", "101000"}), row({"М.Горького", "ул", "77000000000000200", "101000"}),
        row({"Б.Черкизовская", "ул", "77000000000000300", "107061"}),
        row({"Красная", "пл", "77000000000000400", "109012"}), row({"Ленина", "пр-кт", "26000001000000100", "355000"})};
    const QList<QStringList> houses = {row({"Н(1-73),70,72А,12к1", "", "6501400000100010001", "694400"}),
        row({"Ч(74-98),100стр2", "", "6501400000100010002", "694401"}),
        row({"5", "1", "6501400000100020001", "694402"}), row({"1-20,влд25", "", "6501400000400000001", "694415"}),
        row({"Другие", "", "6501400000100030001", "694400"}), row({"7", "", "6501400000100990001", "694499"})};
    const QList<QStringList> changes = {row({"6501400000900", "6501400001000", "4"}),
        row({"6501400001000", "6501400001200", "4"}), row({"6501400005000", "6501400000200", "4"}),
        row({"6501400005000", "6501400000400", "4"}), row({"6501400006000", "6501400006100", "4"}),
        row({"6501400006100", "6501400006000", "4"}), row({"65014000009000100", "65014000001000100", "5"})};
    const QList<QStringList> kinds = {row({"1", "обл", "Область"}), row({"1", "край", "Край"}),
        row({"1", "г", "Город"}), row({"2", "р-н", "Район"}), row({"3", "пгт", "Поселок городского типа"}),
        row({"4", "с", "Село"}), row({"4", "д", "Деревня"}), row({"5", "ул", "Улица"}), row({"5", "пер", "Переулок"}),
        row({"5", "пр-кт", "Проспект"}), row({"5", "пл", "Площадь"})};
    writeFile(folder + QStringLiteral("/KLADR.DBF"), kladrTable(places).bytes());
    writeFile(folder + QStringLiteral("/STREET.DBF"), streetTable(streets).bytes());
    writeFile(folder + QStringLiteral("/DOMA.DBF"), housesTable(houses).bytes());
    writeFile(folder + QStringLiteral("/ALTNAMES.DBF"), changesTable(changes).bytes());
    writeFile(folder + QStringLiteral("/SOCRBASE.DBF"), kindsTable(kinds).bytes());
}

} // namespace okno::tests
