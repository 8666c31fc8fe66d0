// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/sample_pdf.h"

#include <QList>

namespace okno::server {
namespace {

// Windows-1251, which the font below is told to follow; what it lacks becomes a question mark.
QByteArray toCp1251(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80)
            bytes += static_cast<char>(u);
        else if (u >= 0x410 && u <= 0x44F)
            bytes += static_cast<char>(0xC0 + (u - 0x410));
        else if (u == u'Ё')
            bytes += static_cast<char>(0xA8);
        else if (u == u'ё')
            bytes += static_cast<char>(0xB8);
        else if (u == u'№')
            bytes += static_cast<char>(0xB9);
        else if (u == u'«')
            bytes += static_cast<char>(0xAB);
        else if (u == u'»')
            bytes += static_cast<char>(0xBB);
        else if (u == u'—' || u == u'–')
            bytes += static_cast<char>(0x97);
        else
            bytes += '?';
    }
    return bytes;
}

QByteArray literal(const QString& text)
{
    QByteArray escaped("(");
    for (const char c : toCp1251(text)) {
        if (c == '(' || c == ')' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped + ')';
}

// The glyph names of Cyrillic letters (Adobe Glyph List): afii10017 is А, afii10065 is а, Ё and ё stand apart.
QByteArray differences()
{
    QByteArray names(
        "151 /emdash 168 /afii10023 171 /guillemotleft 184 /afii10071 185 /afii61352 187 /guillemotright 192");
    for (int i = 0; i < 32; ++i)
        names += " /afii" + QByteArray::number(i < 6 ? 10017 + i : 10018 + i);
    for (int i = 0; i < 32; ++i)
        names += " /afii" + QByteArray::number(i < 6 ? 10065 + i : 10066 + i);
    return names;
}

} // namespace

QByteArray samplePdf(const QString& title, const QStringList& lines)
{
    QByteArray page = "BT /F1 18 Tf 56 770 Td " + literal(title) + " Tj ET\n";
    int y = 730;
    for (const QString& line : lines) {
        page += "BT /F1 12 Tf 56 " + QByteArray::number(y) + " Td " + literal(line) + " Tj ET\n";
        y -= 20;
    }
    page += "0.7 w 56 90 m 540 90 l S\nBT /F1 9 Tf 56 74 Td "
        + literal(QStringLiteral("Образец для показа, не документ")) + " Tj ET\n";
    const QByteArray objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> "
        ">>",
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding "
        "/WinAnsiEncoding "
        "/Differences ["
            + differences() + "] >> >>",
    };
    QByteArray pdf("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    QList<qsizetype> places;
    int number = 0;
    for (const QByteArray& object : objects) {
        places << pdf.size();
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype xref = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(number + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + QByteArray::number(number + 1) + " /Root 1 0 R >>\nstartxref\n"
        + QByteArray::number(xref) + "\n%%EOF\n";
    return pdf;
}

} // namespace okno::server
