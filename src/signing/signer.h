// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/progress.h"
#include "signing/signing_key.h"

#include <QIODevice>

namespace okno::signing {

struct SignOptions {
    bool attached = false; // the content inside the signature
    QDateTime time; // what the signer says; now, from the caller's clock
    QList<Certificate> chain = {}; // put beside the signer's certificate, without the root
    Progress progress = {};
};

// One signature in the making: CMS SignedData, DER, CAdES-BES (ETSI EN 319 122-1, 5.3) with the attributes
// content-type, message-digest, signing-time and signing-certificate-v2 with issuerAndSerialNumber; algorithm
// identifiers as КриптоПро and OpenSSL write them. Made in steps, so that a token can do its part in its own thread:
// prepare() reads the content, the key signs digest(), write() puts the file together.
class Signature {
public:
    // Errors: CertificateUnusable (a kind of key that we do not sign with: GOST 2001, RSA below 2048), FileUnreadable,
    // Cancelled.
    [[nodiscard]] static core::Result<Signature> prepare(
        QIODevice& content, const Certificate& signer, const SignOptions& options);

    [[nodiscard]] const SignatureScheme& scheme() const { return m_scheme; }
    // What the key has to sign.
    [[nodiscard]] const QByteArray& digest() const { return m_digest; }
    // Checks the key's work with the certificate's key: KeyMissing when it was made with another key.
    core::Result<> setValue(const QByteArray& signature);
    [[nodiscard]] const QByteArray& value() const { return m_value; }
    // CAdES-T: a token over value(), from readTimestampReply.
    void setTimestamp(const QByteArray& token) { m_timestamp = token; }
    // `content` is read again when it goes inside. Errors: FileUnreadable, LocalStoreFailed (cannot be written),
    // Cancelled.
    core::Result<> write(QIODevice& content, QIODevice& to) const;

private:
    [[nodiscard]] QByteArray signerInfo() const;

    Certificate m_signer;
    SignOptions m_options;
    SignatureScheme m_scheme;
    QByteArray m_attributes; // SET OF, DER
    QByteArray m_digest;
    QByteArray m_value;
    QByteArray m_timestamp;
};

// All steps at once.
core::Result<> sign(QIODevice& content, SigningKey& key, QIODevice& to, const SignOptions& options);

} // namespace okno::signing
