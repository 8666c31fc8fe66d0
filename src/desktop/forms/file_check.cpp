// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/file_check.h"

#include <QFile>
#include <QFileInfo>

namespace okno::desktop {

QString typeByContent(const QByteArray& head)
{
    using namespace Qt::StringLiterals;
    // Adobe's readers take a PDF whose header stands anywhere within the first kilobyte, and scanners make such.
    if (head.left(1024).contains("%PDF-"))
        return u"application/pdf"_s;
    if (head.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    if (head.startsWith("\x89PNG\r\n\x1A\n"))
        return u"image/png"_s;
    if (head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4)))
        return u"image/tiff"_s;
    return {};
}

core::Result<CheckedFile> checkFile(const QString& path, const QStringList& types, qint64 maxBytes)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorCode::FileUnreadable);
    const qint64 size = file.size();
    if (size == 0)
        return core::Error(core::ErrorCode::FileEmpty);
    if (maxBytes > 0 && size > maxBytes)
        return core::Error(core::ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), maxBytes}});
    const QString type = typeByContent(file.read(1024));
    if (type.isEmpty() || (!types.isEmpty() && !types.contains(type)))
        return core::Error(core::ErrorCode::FileTypeWrong);
    return CheckedFile{info.fileName(), type, size};
}

} // namespace okno::desktop
