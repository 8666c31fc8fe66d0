// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/text_source.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QStringDecoder>
#include <QTextDocument>
#include <QTimer>
#include <QTransform>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr qint64 mostBytes = 512 * 1024;
constexpr QSizeF sheet(794, 1123); // A4 at 96 dots an inch
constexpr int margin = 72;
constexpr double mostScale = 4;

} // namespace

TextSource::TextSource(QString path) : m_path(std::move(path)) { }

TextSource::~TextSource() = default;

bool TextSource::isText(const QString& path)
{
    QFile file(path);
    // Many a format begins with letters: only what calls itself a text is one.
    if (!path.endsWith(u".txt", Qt::CaseInsensitive) || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return false;
    const QByteArray bytes = file.readAll();
    const bool controls = std::any_of(bytes.begin(), bytes.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !controls && !decoder.hasError() && !text.isEmpty();
}

void TextSource::open()
{
    QTimer::singleShot(0, this, [this] {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return Q_EMIT failed(Failure::Missing);
        m_document = std::make_unique<QTextDocument>();
        QFont font;
        font.setPixelSize(15);
        m_document->setDefaultFont(font);
        m_document->setDocumentMargin(margin);
        m_document->setPageSize(sheet);
        m_document->setPlainText(QString::fromUtf8(file.readAll()));
        Q_EMIT opened();
    });
}

int TextSource::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

QSizeF TextSource::pageSize(int) const
{
    return sheet;
}

void TextSource::render(int page, double scale, int degrees)
{
    const double drawn = std::min(scale, mostScale);
    QImage image((sheet * drawn).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(drawn, drawn);
        painter.translate(0, -page * sheet.height());
        // Paper is white in the dark theme too.
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page * sheet.height(), sheet.width(), sheet.height());
        painter.setClipRect(context.clip);
        m_document->documentLayout()->draw(&painter, context);
    }
    QTransform turn;
    turn.rotate(degrees);
    if (degrees != 0)
        image = image.transformed(turn);
    QTimer::singleShot(0, this, [this, page, image] { Q_EMIT rendered(page, image); });
}

} // namespace okno::desktop
