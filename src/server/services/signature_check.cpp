// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/signature_check.h"

#include "api/routes.h"
#include "signing/certificate/usability.h"

#include <QBuffer>

namespace okno::server {
namespace {

using core::ErrorCode;
using signing::ChainState;
using signing::ContentMatch;
using signing::Mathematics;

std::optional<QByteArray> decoded(const QString& base64, qsizetype limit)
{
    // Every three bytes are four characters.
    if (base64.isEmpty() || base64.size() > (limit + 2) / 3 * 4)
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && !bytes.decoded.isEmpty() && bytes.decoded.size() <= limit ? std::optional(bytes.decoded)
                                                                              : std::nullopt;
}

// What is wrong with one signer, if anything.
std::optional<ErrorCode> faultOf(const signing::SignerReport& signer, const SignatureRules& rules, const QDateTime& now)
{
    if (!signer.certificate)
        return ErrorCode::SignatureUnreadable;
    if (signer.content == ContentMatch::Bad)
        return ErrorCode::SignatureContent;
    if (signer.math == Mathematics::Bad || signer.chain.forged || signer.content == ContentMatch::Absent)
        return ErrorCode::SignatureInvalid;
    if (signer.math == Mathematics::Unsupported)
        return ErrorCode::CertificateUnusable;
    const QDateTime at = signer.provenTime.isValid() ? signer.provenTime : now;
    if (signer.chain.state == ChainState::Expired || !signer.certificate->isValidAt(at))
        return ErrorCode::CertificateExpired;
    if (signer.chain.state == ChainState::Revoked)
        return ErrorCode::CertificateRevoked;
    if (signer.chain.state == ChainState::BadUsage)
        return ErrorCode::CertificateUnusable;
    const bool open = signer.chain.state == ChainState::UnknownIssuer || signer.chain.state == ChainState::NotChecked;
    if ((signer.chain.state != ChainState::Ok && !open) || (open && rules.trusted)
        || (rules.qualified && !signer.isQualified()))
        return ErrorCode::SignatureUntrusted;
    return std::nullopt;
}

void setOwner(FoundSigner& signer, const QString& state, const QString& reason)
{
    signer.points.push_back({QStringLiteral("owner"), state, reason});
}

} // namespace

core::Result<CheckedSignature> SignatureCheck::check(
    const QString& base64, QIODevice& content, const SignatureRules& rules, const QString& pointer) const
{
    const std::optional<QByteArray> der = decoded(base64, api::maxSignatureBytes);
    if (!der)
        return core::Error(ErrorCode::SignatureUnreadable, pointer,
            {{QStringLiteral("limit"), static_cast<qint64>(api::maxSignatureBytes)}});
    QByteArray bytes = *der;
    QBuffer signature(&bytes);
    signature.open(QIODevice::ReadOnly);
    const std::shared_ptr<const TrustState> trust = m_trust.current();
    signing::RevocationSources revocation;
    revocation.add(&trust->lists);
    if (m_revocation)
        revocation.add(m_revocation);
    const QDateTime now = m_clock.now();
    const auto report = signing::verifySignature(signature, &content, {trust->store, &revocation, now});
    if (!report)
        return core::Error(report.error().code, pointer, {}, report.error().detail);
    if (report->signers.isEmpty() || report->attached || (rules.single && report->signers.size() != 1))
        return core::Error(ErrorCode::SignatureUnreadable, pointer);
    SignatureRules strict = rules;
    strict.trusted = strict.trusted || m_settings.refuseUntrusted;
    CheckedSignature checked{*der, findingsOf(*report, now), {}};
    for (const signing::SignerReport& signer : report->signers) {
        if (const auto fault = faultOf(signer, strict, now))
            return core::Error(*fault, pointer);
        checked.owners.push_back(signer.owner);
    }
    return checked;
}

core::Result<api::CertificateVerdict> SignatureCheck::certificate(
    const QString& base64, const Texts& texts, const QString& language) const
{
    const std::optional<QByteArray> der = decoded(base64, api::maxSignatureBytes);
    const auto certificate = der ? signing::Certificate::parse(*der) : std::nullopt;
    if (!certificate)
        return core::Error(ErrorCode::InvalidField, QStringLiteral("/certificate"));
    const std::shared_ptr<const TrustState> trust = m_trust.current();
    signing::RevocationSources revocation;
    revocation.add(&trust->lists);
    if (m_revocation)
        revocation.add(m_revocation);
    const signing::ChainReport chain =
        signing::checkChain(*certificate, {trust->store, &revocation, m_clock.now(), {}});
    FoundSigner signer;
    signer.points = findingsOf(chain);
    const bool open =
        !chain.forged && (chain.state == ChainState::UnknownIssuer || chain.state == ChainState::NotChecked);
    const bool expired = open && !certificate->isValidAt(m_clock.now());
    if (expired)
        signer.points.front() = {QStringLiteral("chain"), QStringLiteral("bad"), QStringLiteral("expired")};
    const bool valid = chain.state == ChainState::Ok && !chain.forged;
    api::CertificateVerdict verdict;
    verdict.verdict = valid ? QStringLiteral("valid")
        : open && !expired  ? QStringLiteral("unknown")
                            : QStringLiteral("invalid");
    verdict.qualified = valid && chain.accredited;
    verdict.points = inWords(signer.points, texts, language);
    for (const api::SignaturePoint& point : verdict.points) {
        if (verdict.text.isEmpty() || (point.state == u"bad" && valid))
            verdict.text = point.text;
    }
    return verdict;
}

bool sameName(const QString& one, const QString& other)
{
    return !one.trimmed().isEmpty() && storage::folded(one.simplified()) == storage::folded(other.simplified());
}

core::Result<> checkOwner(CheckedSignature& signature, const storage::AccountRow& account, const QString& pointer)
{
    bool found = false;
    bool anySnils = false;
    for (std::size_t i = 0; i < signature.owners.size(); ++i) {
        const signing::Owner& owner = signature.owners[i];
        FoundSigner& signer = signature.found.signers[i];
        anySnils = anySnils || owner.snils;
        const bool isOwner = account.snils ? owner.snils && owner.snils->digits() == *account.snils
                                           : sameName(owner.name, account.name.full());
        if (isOwner)
            setOwner(signer, QStringLiteral("ok"), account.snils ? QStringLiteral("snils") : QStringLiteral("name"));
        else
            setOwner(signer, QStringLiteral("unknown"), QStringLiteral("other"));
        found = found || isOwner;
    }
    if (found)
        return core::Done();
    if (account.snils && !anySnils)
        return core::Error(ErrorCode::CertificateWithoutSnils, pointer);
    return core::Error(ErrorCode::SignatureOwner, pointer,
        {{QStringLiteral("differs"), account.snils ? QStringLiteral("snils") : QStringLiteral("name")}});
}

} // namespace okno::server
