// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/verifier.h"

#include <QStringList>
#include <QTemporaryDir>

namespace okno::signing::test {

// A small certification centre in a temporary folder, worked by openssl and certtool: foreign judges of what we read
// and write.
class Pki {
public:
    Pki();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    // A program in the folder; its output, or nothing when it failed (then told on the test's log).
    QByteArray run(const QString& program, const QStringList& arguments, bool* fine = nullptr) const;
    bool openssl(const QString& words) const; // arguments without spaces inside
    // NAME.p12 of NAME.key and NAME.pem, with the password «secret».
    bool bundle(const QString& name, const QString& engine = {}) const;
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;

    // NAME.key and NAME.pem, signed by ISSUER.pem (by itself when empty). `key`: arguments of openssl req.
    bool issue(const QString& name, const QString& issuer, const QString& key, const QString& extensions,
        const QString& dates = QStringLiteral("-not_before 20250101000000Z -not_after 20350101000000Z")) const;
    // A GOST key and certificate by certtool: gost12-256 or gost12-512 with certtool's curve, signed by ISSUER (by
    // itself when empty).
    // The folder of OpenSSL's GOST engine that tools/gost_engine.sh brings; empty when it was not brought.
    [[nodiscard]] static QString gostEngine();
    bool issueGost(const QString& name, const QString& issuer, const QString& type, const QString& curve) const;

    // A timestamp service (RFC 3161) whose certificate «ca» has issued: openssl ts answers the query.
    [[nodiscard]] bool startTimestamps() const;
    [[nodiscard]] QByteArray timestampReply(const QByteArray& query) const;

    [[nodiscard]] TrustStore trust(const QString& name = QStringLiteral("ca.pem"), bool accredited = false) const;
    // The report on NAME with the content of the file `content` (none when empty).
    [[nodiscard]] core::Result<SignatureReport> verify(const QString& name, const QString& content,
        const TrustStore& trust, const RevocationSource* revocation = nullptr, const QDateTime& at = moment()) const;
    [[nodiscard]] static QDateTime moment(); // within all certificates

private:
    QTemporaryDir m_folder;
};

inline const QString signerUsage = QStringLiteral("keyUsage=critical,digitalSignature,nonRepudiation");
inline const QString caUsage =
    QStringLiteral("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign");
inline const QString rsaKey = QStringLiteral("-newkey rsa:2048");
inline const QString ecKey = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:P-256");
inline const QString ec384Key = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:P-384");

} // namespace okno::signing::test
