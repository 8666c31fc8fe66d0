// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "signing/cms/signed_message.h"
#include "signing/crypto/digest.h"
#include "signing/progress.h"

#include <QHash>
#include <vector>

namespace okno::signing {

// Several digests of the same bytes in one reading.
class ContentDigests {
public:
    void want(DigestKind kind);
    // FileUnreadable or Cancelled.
    core::Result<> readAll(QIODevice& content, const Progress& progress);
    // The attached content. SignatureUnreadable when it is cut off.
    core::Result<> readAll(SignedMessage& message, const Progress& progress);
    // Empty when it was not wanted.
    [[nodiscard]] QByteArray of(DigestKind kind) const { return m_results.value(kind); }

private:
    void add(QByteArrayView bytes);
    void finish();
    std::vector<Digest> m_running;
    QHash<DigestKind, QByteArray> m_results;
};

} // namespace okno::signing
