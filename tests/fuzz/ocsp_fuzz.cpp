// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the answer of a responder: a named fault or a state, and never a state from another issuer's key.
#include "signing/certificate/ocsp.h"

#include <QFile>
#include <QTimeZone>
#include <cstdint>
#include <cstdlib>

using namespace okno::signing;

namespace {

Certificate certificate(const char* name)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/tests/fuzz/ocsp_corpus/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return certificatesOf(file.readAll()).first();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Certificate leaf = certificate("leaf.pem"), issuer = certificate("ca.pem"),
                             stranger = certificate("stranger.pem");
    static const OcspRequest bare = makeOcspRequest(leaf, issuer, {});
    static const OcspRequest asked = makeOcspRequest(leaf, issuer, QByteArray(16, 'n'));
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QDateTime now(QDate(2026, 12, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC));
    for (const OcspRequest& request : {bare, asked}) {
        const OcspReply reply = readOcspReply(bytes, request, leaf, issuer, now);
        if (reply.fault != OcspFault::None && reply.state != RevocationState::Unknown)
            std::abort();
        if (readOcspReply(bytes, request, leaf, stranger, now).state != RevocationState::Unknown)
            std::abort();
        (void)nameOf(reply.fault);
    }
    return 0;
}
