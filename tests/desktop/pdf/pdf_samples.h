// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace okno::test {

// A PDF of `pages` A4 pages, each with a red square at its upper left.
inline QString writePdf(const QString& path, int pages)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, 200, 200), Qt::red);
        painter.drawText(QPoint(100, 400), QStringLiteral("Страница %1").arg(page + 1));
    }
    return path;
}

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

} // namespace okno::test
