// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/file_copy.h"

#include "client/sync_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPromise>
#include <QTemporaryFile>
#include <QThreadPool>
#include <QTimer>

namespace okno::client {
namespace {

using core::Error;
using core::ErrorCode;
using Promise = QPromise<core::Result<CopiedFile>>;

constexpr qint64 pieceBytes = 256 * 1024;
constexpr int steps = 1000; // of the progress

core::Result<CopiedFile> copy(const QString& path, const QString& folder, qint64 maxBytes, Promise& promise)
{
    const QFileInfo info(path);
    QFile source(path);
    // A pipe or a device could be read for ever.
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return ErrorCode::FileUnreadable;
    const qint64 total = source.size();
    if (total == 0)
        return ErrorCode::FileEmpty;
    const Error tooLarge(ErrorCode::FileTooLarge, {}, {{QStringLiteral("limit"), maxBytes}});
    if (total > maxBytes)
        return tooLarge;

    QTemporaryFile target(folder + QLatin1StringView("/incoming-XXXXXX"));
    if (!target.open())
        return ErrorCode::LocalStoreFailed;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    promise.setProgressRange(0, steps);
    while (!source.atEnd()) {
        if (promise.isCanceled())
            return ErrorCode::Cancelled;
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty())
            return ErrorCode::FileUnreadable;
        hash.addData(piece);
        done += piece.size();
        if (done > maxBytes)
            return tooLarge; // it grows while it is read
        if (target.write(piece) != piece.size())
            return ErrorCode::LocalStoreFailed;
        promise.setProgressValue(static_cast<int>(done * steps / std::max(total, done)));
    }
    if (source.error() != QFileDevice::NoError)
        return ErrorCode::FileUnreadable;

    CopiedFile copied{QString::fromLatin1(hash.result().toHex()), {}, done};
    const QString name = folder + u'/' + copied.sha256;
    if (!syncFile(target))
        return ErrorCode::LocalStoreFailed;
    target.close();
    if (!QFileInfo::exists(name)) {
        if (!target.rename(name))
            return ErrorCode::LocalStoreFailed;
        target.setAutoRemove(false);
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    }
    copied.type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchContent).name();
    return copied;
}

} // namespace

FileCopy::FileCopy(const QString& path, const QString& folder, qint64 maxBytes, QObject* parent)
    : FileAddition(parent)
    , m_total(QFileInfo(path).size())
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int step) { Q_EMIT progress(m_total * step / steps, m_total); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
            end(Error(ErrorCode::Cancelled));
            return;
        }
        const core::Result<CopiedFile> copied = m_watcher.result();
        end(copied ? record(*copied) : core::Result<DraftFile>(copied.error()));
    });
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path, folder, maxBytes] {
        promise->addResult(copy(path, folder, maxBytes, *promise));
        promise->finish();
    });
}

FileCopy::FileCopy(const Error& error, QObject* parent) : FileAddition(parent)
{
    QMetaObject::invokeMethod(this, [this, error] { end(error); }, Qt::QueuedConnection);
}

FileCopy::~FileCopy()
{
    m_watcher.cancel();
}

void FileCopy::cancel()
{
    m_watcher.cancel();
}

void FileCopy::end(const core::Result<DraftFile>& result)
{
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace okno::client
