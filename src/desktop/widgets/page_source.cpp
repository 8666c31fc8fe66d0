// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/page_source.h"

#include "desktop/pdf/pdf_helper.h"
#include "desktop/widgets/text_source.h"

#include <QFile>
#include <QImageReader>
#include <QTimer>
#include <QTransform>
#include <cmath>

namespace okno::desktop {
namespace {

// A picture of more points than this is drawn smaller; of more than the second it is not read at all.
constexpr double comfortablePixels = 16e6;
constexpr double mostPixels = 400e6;

class ImageSource final : public PageSource {
public:
    explicit ImageSource(QString path) : m_path(std::move(path)) { }

    void open() override
    {
        QTimer::singleShot(0, this, [this] { read(); });
    }
    int pageCount() const override { return m_image.isNull() ? 0 : 1; }
    QSizeF pageSize(int) const override { return m_image.size(); }
    void render(int page, double scale, int degrees) override
    {
        QTransform turn;
        turn.rotate(degrees);
        QImage image = degrees == 0 ? m_image : m_image.transformed(turn);
        const double most = std::sqrt(comfortablePixels / (1.0 * image.width() * image.height()));
        const double wanted = std::min(scale, std::max(1.0, most));
        image = image.scaled(image.size() * wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QTimer::singleShot(0, this, [this, page, image] { Q_EMIT rendered(page, image); });
    }

private:
    void read()
    {
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        if (!QFile::exists(m_path))
            return Q_EMIT failed(Failure::Missing);
        if (!reader.canRead())
            return Q_EMIT failed(Failure::Unsupported);
        const QSize size = reader.size();
        const double pixels = 1.0 * size.width() * size.height();
        if (!size.isValid())
            return Q_EMIT failed(Failure::Broken);
        if (pixels > mostPixels)
            return Q_EMIT failed(Failure::TooLarge);
        if (pixels > comfortablePixels)
            reader.setScaledSize(size * std::sqrt(comfortablePixels / pixels));
        m_image = reader.read();
        if (m_image.isNull())
            return Q_EMIT failed(Failure::Broken);
        Q_EMIT opened();
    }

    QString m_path;
    QImage m_image;
};

class PdfSource final : public PageSource {
public:
    explicit PdfSource(QString path) : m_path(std::move(path))
    {
        connect(&m_helper, &PdfHelper::opened, this, [this](int pages, const QList<QSizeF>& sizes) {
            m_pages = pages;
            m_sizes = sizes;
            Q_EMIT opened();
        });
        connect(&m_helper, &PdfHelper::rendered, this, &PageSource::rendered);
        connect(&m_helper, &PdfHelper::failed, this, [this](PdfHelper::Failure failure) {
            switch (failure) {
            case PdfHelper::Failure::Missing:
                return Q_EMIT failed(Failure::Unsupported);
            case PdfHelper::Failure::Locked:
                return Q_EMIT failed(Failure::Locked);
            case PdfHelper::Failure::Broken:
            case PdfHelper::Failure::Page:
                return Q_EMIT failed(Failure::Broken);
            case PdfHelper::Failure::Stopped:
                return Q_EMIT failed(Failure::Stopped);
            }
        });
    }
    void open() override { m_helper.open(m_path); }
    int pageCount() const override { return m_pages; }
    QSizeF pageSize(int page) const override
    {
        return m_sizes.isEmpty() ? QSizeF()
                                 : m_sizes.at(qBound(0, page, static_cast<int>(m_sizes.size()) - 1)) * 96.0 / 72.0;
    }
    void render(int page, double scale, int degrees) override { m_helper.render(page, scale * 96.0, degrees); }

private:
    QString m_path;
    PdfHelper m_helper;
    int m_pages = 0;
    QList<QSizeF> m_sizes;
};

} // namespace

std::unique_ptr<PageSource> PageSource::forFile(const QString& path)
{
    QFile file(path);
    // A PDF may have some bytes before its mark (ISO 32000-2, 7.5.2 and what readers accept).
    if (file.open(QIODevice::ReadOnly) && file.read(1024).contains("%PDF-"))
        return std::make_unique<PdfSource>(path);
    if (TextSource::isText(path))
        return std::make_unique<TextSource>(path);
    return std::make_unique<ImageSource>(path);
}

} // namespace okno::desktop
