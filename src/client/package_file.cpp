// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/package_file.h"

#include <QCryptographicHash>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 pieceBytes = 1 << 20;

Error cannotWrite(const QIODevice& copy)
{
    const auto* file = qobject_cast<const QFileDevice*>(&copy);
    const qint64 left = file ? QStorageInfo(QFileInfo(file->fileName()).path()).bytesAvailable() : -1;
    return left >= 0 && left < 4 * pieceBytes ? ErrorCode::StorageFull : ErrorCode::LocalStoreFailed;
}

} // namespace

core::Result<> comparePackage(QIODevice& file, const signing::UpdatePackage& package, QIODevice* copy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    while (size <= package.size) {
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            break;
        size += piece.size();
        hash.addData(piece);
        if (copy && copy->write(piece) != piece.size())
            return cannotWrite(*copy);
    }
    if (size != package.size || hash.result().toHex() != package.sha256.toLatin1())
        return Error(ErrorCode::UpdateBroken, {}, {}, QStringLiteral("not the bytes that were signed"));
    return core::Done();
}

} // namespace okno::client
