// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms/content_digests.h"

#include <algorithm>

namespace okno::signing {

void ContentDigests::want(DigestKind kind)
{
    if (std::none_of(m_running.begin(), m_running.end(), [kind](const Digest& d) { return d.kind() == kind; }))
        m_running.emplace_back(kind);
}

void ContentDigests::add(QByteArrayView bytes)
{
    for (Digest& digest : m_running)
        digest.add(bytes);
}

void ContentDigests::finish()
{
    for (Digest& digest : m_running)
        m_results.insert(digest.kind(), digest.result());
    m_running.clear();
}

core::Result<> ContentDigests::readAll(QIODevice& content, const Progress& progress)
{
    if (!content.seek(0))
        return core::Error(core::ErrorCode::FileUnreadable, {}, {}, content.errorString());
    const qint64 total = content.size();
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 done = 0;
    while (done < total) {
        const qint64 got = content.read(piece.data(), piece.size());
        if (got <= 0)
            return core::Error(core::ErrorCode::FileUnreadable, {}, {}, content.errorString());
        add(QByteArrayView(piece).first(static_cast<qsizetype>(got)));
        done += got;
        if (progress && !progress(done, total))
            return core::ErrorCode::Cancelled;
    }
    finish();
    return core::Done();
}

core::Result<> ContentDigests::readAll(SignedMessage& message, const Progress& progress)
{
    qint64 done = 0;
    bool cancelled = false;
    const bool whole = message.readContent([&](QByteArrayView bytes) {
        add(bytes);
        done += bytes.size();
        cancelled = progress && !progress(done, message.contentSize());
        return !cancelled;
    });
    if (cancelled)
        return core::ErrorCode::Cancelled;
    if (!whole)
        return core::ErrorCode::SignatureUnreadable;
    finish();
    return core::Done();
}

} // namespace okno::signing
