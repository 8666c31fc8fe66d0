// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImageReader>
#include <QLabel>

namespace okno::desktop {

// Pictures only, until the kit's viewer of pictures and PDFs is here.
class AttachmentViewer : public QLabel {
    Q_OBJECT
public:
    explicit AttachmentViewer(QWidget* parent) : QLabel(parent)
    {
        setAlignment(Qt::AlignCenter);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    void showLoading(const QString& name) { setText(name); }
    void showFile(const QString& path, const QString& name)
    {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage image = reader.read();
        if (image.isNull())
            setText(name);
        else
            setPixmap(QPixmap::fromImage(image.scaled(size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    }

Q_SIGNALS:
    void saveRequested();
    void outsideRequested(const QString& path);
};

} // namespace okno::desktop
