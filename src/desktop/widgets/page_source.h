// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <memory>

namespace okno::desktop {

// Where the pages that a viewer shows come from: an image file has one, a PDF has many.
class PageSource : public QObject {
    Q_OBJECT
public:
    enum class Failure { Missing, Unsupported, Broken, Locked, TooLarge, Stopped };
    Q_ENUM(Failure)

    using QObject::QObject;
    // The kind is told by the first bytes, never by the name.
    [[nodiscard]] static std::unique_ptr<PageSource> forFile(const QString& path);

    // opened() or failed() follows.
    virtual void open() = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    // In device-independent pixels at 100 % (96 dpi), not rotated.
    [[nodiscard]] virtual QSizeF pageSize(int page) const = 0;
    // rendered() or failed() follows; `scale` 1.0 is 100 %, the device pixel ratio included.
    virtual void render(int page, double scale, int degrees) = 0;

Q_SIGNALS:
    void opened();
    void rendered(int page, const QImage& image);
    void failed(okno::desktop::PageSource::Failure failure);
};

} // namespace okno::desktop
