// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/sign_bytes.h"

#include "desktop/signing/token_desk.h"
#include "signing/signer.h"

#include <QBuffer>

namespace okno::desktop {
namespace {

core::Result<QByteArray> signNow(signing::TokenProvider& provider, const QString& token,
    const signing::TokenCertificate& with, const QCA::SecureArray& pin, QByteArray content,
    const signing::SignOptions& options)
{
    if (const core::Result<> in = provider.login(token, pin); !in)
        return in.error();
    signing::TokenKey key(provider, token, with);
    QBuffer from(&content);
    QByteArray der;
    QBuffer to(&der);
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    const core::Result<> done = signing::sign(from, key, to, options);
    provider.logout(token);
    if (!done)
        return done.error();
    return der;
}

} // namespace

QList<signing::Certificate> issuersBeside(const ChosenCertificate& with)
{
    QList<signing::Certificate> chain;
    signing::Certificate last = with.certificate.certificate.certificate;
    const auto issuerOf = [&](const signing::Certificate& of) -> const signing::Certificate* {
        for (const CertificateState& each : with.token.certificates) {
            const signing::Certificate& other = each.certificate.certificate;
            if (!other.isSelfIssued() && !(other == of) && !chain.contains(other) && other.subject.matches(of.issuer)
                && of.isSignedBy(other))
                return &other;
        }
        return nullptr;
    };
    while (const signing::Certificate* issuer = issuerOf(last)) {
        chain << *issuer;
        last = *issuer;
    }
    return chain;
}

signing::TokenWorker::Call signBytes(TokenDesk& desk, const ChosenCertificate& with, const QCA::SecureArray& pin,
    const QByteArray& content, QObject* context, std::function<void(core::Result<QByteArray>)> then)
{
    const signing::SignOptions options{.time = desk.now(), .chain = issuersBeside(with)};
    return desk.worker()->ask<QByteArray>(
        [token = with.token.info.id, certificate = with.certificate.certificate, pin, content, options](
            signing::TokenProvider& provider) { return signNow(provider, token, certificate, pin, content, options); },
        context,
        [&desk, then = std::move(then)](const core::Result<QByteArray>& signature) {
            desk.refresh();
            then(signature);
        });
}

} // namespace okno::desktop
