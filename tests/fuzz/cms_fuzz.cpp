// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a signature, a certificate, a list of revoked ones or a timestamp: a typed error or a report, never a
// crash, and never a «valid» without a trusted root.
#include "signing/cms/timestamp.h"
#include "signing/verifier.h"

#include <QBuffer>
#include <QTimeZone>
#include <cstdint>
#include <cstdlib>

using namespace okno;
using namespace okno::signing;

namespace {

const TrustStore& trust()
{
    static const TrustStore store = [] {
        TrustStore made;
        if (!made.load(QStringLiteral(OKNO_SOURCE_DIR "/tests/fuzz/cms_corpus/root.pem")))
            std::abort();
        return made;
    }();
    return store;
}

void verify(QByteArray& bytes, const TrustStore& store, const QDateTime& at, bool mayBeValid)
{
    QBuffer signature(&bytes);
    if (!signature.open(QIODevice::ReadOnly))
        std::abort();
    const auto report = verifySignature(signature, nullptr, {store, nullptr, at});
    if (!report) {
        if (report.error().code != core::ErrorCode::SignatureUnreadable)
            std::abort();
        return;
    }
    if (report->signers.isEmpty() || (!mayBeValid && report->verdict == Verdict::Valid))
        std::abort();
    (void)toJson(*report);
    for (const SignerReport& each : report->signers)
        (void)wordsOf(each);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QDateTime at(QDate(2026, 12, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC));
    verify(bytes, trust(), at, true);
    verify(bytes, TrustStore(), at, false);

    CrlSource lists;
    lists.add(crlsOf(bytes));
    for (const Certificate& each : certificatesOf(bytes)) {
        (void)ownerOf(each);
        (void)checkChain(each, {trust(), &lists, at, {each}});
        TrustStore own;
        own.add(each, true);
        (void)checkChain(each, {own, &lists, at, {}, CertificateUse::Timestamp});
    }
    (void)checkTimestamp(bytes, "signed\r\n", {trust(), nullptr, at});
    (void)readTimestampReply(bytes, makeTimestampRequest("signed\r\n", DigestKind::Sha256, "12345678"));
    return 0;
}
