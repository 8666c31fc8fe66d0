// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/icons.h"

#include "desktop/style/resources.h"

#include <QFile>
#include <QIconEngine>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <array>
#include <cmath>

namespace okno::desktop {
namespace {

Q_LOGGING_CATEGORY(log, "okno.desktop.icons")

// The pixel sizes that the build renders (src/desktop/style/CMakeLists.txt).
constexpr std::array renderedSizes{16, 20, 24, 32, 40, 48, 64, 96};

QString maskPath(const QString& name, int pixels)
{
    return QStringLiteral(":/okno/icons/%1-%2.png").arg(name).arg(pixels);
}

// The mask of exactly `pixels`, from the nearest larger rendering.
QImage mask(const QString& name, int pixels)
{
    int rendered = renderedSizes.back();
    for (const int size : renderedSizes) {
        if (size >= pixels) {
            rendered = size;
            break;
        }
    }
    QImage image(maskPath(name, rendered));
    if (!image.isNull() && rendered != pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, Color off, Color on) : m_name(std::move(name)), m_off(off), m_on(on) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` comes in device pixels for a ratio other than 1 when QIcon asks, so paint() passes the logical one.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        const Color tint = mode == QIcon::Disabled ? Color::TextDisabled : (state == QIcon::On ? m_on : m_off);
        const int side = qMin(size.width(), size.height());
        const QPixmap drawing = iconPixmap(m_name, side, tint, ratio);
        if (size.width() <= side)
            return drawing;
        // A size that is wider than high leaves room between the drawing and the words beside it.
        QPixmap wide(size * ratio);
        wide.setDevicePixelRatio(ratio);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(0, (size.height() - side) / 2, drawing);
        return wide;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

    QIconEngine* clone() const override { return new TintedEngine(m_name, m_off, m_on); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("okno-tinted"); }

private:
    QString m_name;
    Color m_off;
    Color m_on;
};

} // namespace

QIcon icon(const QString& name, Color tint)
{
    return icon(name, tint, tint);
}

QIcon icon(const QString& name, Color off, Color on)
{
    initResources();
    if (name.isEmpty())
        return {};
    if (!QFile::exists(maskPath(name, 24))) {
        qCWarning(log, "there is no icon named %s", qPrintable(name));
        return {};
    }
    return QIcon(new TintedEngine(name, off, on));
}

QPixmap iconPixmap(const QString& name, int size, Color tint, qreal devicePixelRatio)
{
    initResources();
    const QColor color = look().color(tint);
    const int pixels = qMax(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const QString key =
        QStringLiteral("okno/%1/%2/%3/%4").arg(name).arg(pixels).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = mask(name, pixels);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QSize iconSizeBesideText()
{
    return {look().size(Size::Icon) + look().px(4), look().size(Size::Icon)};
}

QIcon applicationIcon()
{
    initResources();
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        result.addFile(QStringLiteral(":/okno/app/okno-%1.png").arg(size), QSize(size, size));
    return result;
}

} // namespace okno::desktop
