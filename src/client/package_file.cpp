// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/package_file.h"

#include <QCryptographicHash>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 pieceBytes = 1 << 20;

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
            return ErrorCode::LocalStoreFailed;
    }
    if (size != package.size || hash.result().toHex() != package.sha256.toLatin1())
        return Error(ErrorCode::UpdateBroken, {}, {}, QStringLiteral("not the bytes that were signed"));
    return core::Done();
}

} // namespace okno::client
