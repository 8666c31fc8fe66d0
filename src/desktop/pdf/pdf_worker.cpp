// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pdf/pdf_worker.h"

#include <QImage>
#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <poppler-qt6.h>

namespace okno::desktop {
namespace {

// Sizes of more pages than these are not told one by one; the viewer takes the last known size then.
constexpr int sizesTold = 2000;

PdfMessage fault(const char* error)
{
    return {{{QStringLiteral("ok"), false}, {QStringLiteral("error"), QString::fromLatin1(error)}}, {}};
}

Poppler::Page::Rotation rotationOf(int degrees)
{
    switch (((degrees % 360) + 360) % 360) {
    case 90:
        return Poppler::Page::Rotate90;
    case 180:
        return Poppler::Page::Rotate180;
    case 270:
        return Poppler::Page::Rotate270;
    default:
        return Poppler::Page::Rotate0;
    }
}

} // namespace

PdfWorker::PdfWorker()
{
    // What Poppler says about a broken file is nobody's business and may quote it.
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) { }, {});
}

PdfWorker::~PdfWorker() = default;

PdfMessage PdfWorker::answer(const QJsonObject& request)
{
    const QString verb = request.value(u"do").toString();
    PdfMessage reply = verb == u"open" ? open(request.value(u"path").toString())
        : verb == u"render"            ? render(request)
                                       : fault("request");
    reply.head.insert(QStringLiteral("id"), request.value(u"id"));
    return reply;
}

PdfMessage PdfWorker::open(const QString& path)
{
    m_document = Poppler::Document::load(path);
    if (m_document == nullptr)
        return fault("broken");
    if (m_document->isLocked()) {
        m_document.reset();
        return fault("locked");
    }
    const int pages = m_document->numPages();
    if (pages <= 0)
        return fault("broken");
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    QJsonArray sizes;
    for (int i = 0; i < std::min(pages, sizesTold); ++i) {
        const std::unique_ptr<Poppler::Page> page = m_document->page(i);
        const QSizeF size = page != nullptr ? page->pageSizeF() : QSizeF(595, 842);
        sizes.append(QJsonArray{size.width(), size.height()});
    }
    return {{{QStringLiteral("ok"), true}, {QStringLiteral("pages"), pages}, {QStringLiteral("sizes"), sizes}}, {}};
}

PdfMessage PdfWorker::render(const QJsonObject& request) const
{
    if (m_document == nullptr)
        return fault("request");
    const std::unique_ptr<Poppler::Page> page = m_document->page(request.value(u"page").toInt(-1));
    if (page == nullptr)
        return fault("page");
    const QSizeF points = page->pageSizeF();
    double dpi = std::clamp(request.value(u"dpi").toDouble(96), 18.0, 1200.0);
    const double pixels = points.width() * points.height() * dpi * dpi / (72.0 * 72.0);
    if (!(points.width() > 0 && points.height() > 0))
        return fault("page");
    if (pixels > pdfPixelLimit * 0.9)
        dpi *= std::sqrt(pdfPixelLimit * 0.9 / pixels);
    const QImage image = page->renderToImage(dpi, dpi, -1, -1, -1, -1, rotationOf(request.value(u"rotate").toInt()))
                             .convertToFormat(QImage::Format_RGB32);
    if (image.isNull() || static_cast<quint32>(image.width()) * static_cast<quint32>(image.height()) > pdfPixelLimit)
        return fault("page");
    PdfMessage reply{{{QStringLiteral("ok"), true}, {QStringLiteral("width"), image.width()},
                         {QStringLiteral("height"), image.height()}},
        {}};
    // A row of RGB32 has no padding.
    reply.body = QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
    return reply;
}

} // namespace okno::desktop
