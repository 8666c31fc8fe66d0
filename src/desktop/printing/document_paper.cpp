// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printing/document_paper.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QtPrintSupport/QPrinter>

namespace okno::desktop {
namespace {

// Qt enlarges headings on top of the size that the style sheet gives them.
void keepHeadingSizes(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        cursor.setCharFormat(format);
    }
}

} // namespace

bool printDocument(const QString& html, QPrinter& printer)
{
    QTextDocument document;
    QFont font(QStringLiteral("PT Serif"), 12);
    font.setFamilies({QStringLiteral("PT Serif"), QStringLiteral("Noto Serif"), QStringLiteral("Times New Roman"),
        QStringLiteral("DejaVu Serif")});
    document.setDefaultFont(font);
    document.setHtml(html);
    keepHeadingSizes(document);
    document.print(&printer);
    return printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

bool saveDocument(const QString& html, const QString& title, const QString& path)
{
    // Printed beside and then put in place, so that a full disk leaves the former file whole.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return false;
    const QString made = folder.filePath(QStringLiteral("document.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(made);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setDocName(title);
        if (!printDocument(html, printer))
            return false;
    }
    QFile source(made);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || source.size() == 0 || !target.open(QIODevice::WriteOnly))
        return false;
    return target.write(source.readAll()) == source.size() && target.commit();
}

} // namespace okno::desktop
