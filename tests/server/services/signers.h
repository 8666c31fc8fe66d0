// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pki.h"
#include "signing/signer.h"
#include "signing/tokens/key_file.h"

#include <QBuffer>
#include <QDir>

namespace okno::server::test {

// People with certificates of a centre, and what they sign.
class Signers {
public:
    // `subject`: after the common name, e.g. "/2.5.4.4=Ёжикова".
    bool add(const QString& name, const QString& subject, const QString& centre = QStringLiteral("ca"),
        const QString& dates = QStringLiteral("-not_before 20250101000000Z -not_after 20350101000000Z")) const
    {
        m_pki.write(name + QStringLiteral(".ext"), signing::test::signerUsage.toUtf8() + '\n');
        bool fine = false;
        m_pki.run(QStringLiteral("openssl"),
            QStringLiteral("req -new -utf8 -nodes %1 -keyout %2.key -out %2.csr")
                    .arg(signing::test::ecKey, name)
                    .split(u' ')
                + QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=") + name + subject},
            &fine);
        return fine
            && m_pki.openssl(
                QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key %3 -extfile %1.ext -out %1.pem")
                    .arg(name, centre, dates))
            && m_pki.bundle(name);
    }
    bool addCentre(const QString& name) const
    {
        return m_pki.issue(name, {}, signing::test::rsaKey, signing::test::caUsage);
    }
    bool addPerson(const QString& name, const QString& surname, const QString& given, const QString& snils,
        const QString& centre = QStringLiteral("ca")) const
    {
        return add(name,
            QStringLiteral("/2.5.4.4=%1/2.5.4.42=%2").arg(surname, given)
                + (snils.isEmpty() ? QString() : QStringLiteral("/1.2.643.100.3=") + snils),
            centre);
    }

    // Detached, DER.
    [[nodiscard]] QByteArray sign(const QString& name, const QByteArray& content, bool attached = false) const
    {
        signing::KeyFile file(m_pki.path(name + QStringLiteral(".p12")));
        if (!file.login({}, QCA::SecureArray("secret")))
            qFatal("no key of %s", qPrintable(name));
        signing::TokenKey key(file, {}, file.certificates({})->first());
        QByteArray bytes = content;
        QByteArray signature;
        QBuffer from(&bytes);
        QBuffer to(&signature);
        from.open(QIODevice::ReadOnly);
        to.open(QIODevice::WriteOnly);
        if (!signing::sign(from, key, to, {attached, signing::test::Pki::moment(), {}}))
            qFatal("%s does not sign", qPrintable(name));
        return signature;
    }
    [[nodiscard]] QString base64(const QString& name, const QByteArray& content) const
    {
        return QString::fromLatin1(sign(name, content).toBase64());
    }
    // Of two people over the same content, as openssl makes it.
    [[nodiscard]] QString ofTwo(const QString& one, const QString& other, const QByteArray& content) const
    {
        m_pki.write(QStringLiteral("both"), content);
        const bool made = m_pki.openssl(QStringLiteral("cms -sign -cades -binary -outform DER -in both -signer %1.pem "
                                                       "-inkey %1.key -signer %2.pem -inkey %2.key -out both.sig")
                .arg(one, other));
        return made ? QString::fromLatin1(m_pki.read(QStringLiteral("both.sig")).toBase64()) : QString();
    }
    // Puts the centre's certificate into a folder of trust.
    void trust(const QString& folder, const QString& centre = QStringLiteral("ca")) const
    {
        QDir().mkpath(folder);
        QFile::copy(m_pki.path(centre + QStringLiteral(".pem")), folder + u'/' + centre + QStringLiteral(".pem"));
    }
    // The centre's list of revoked certificates with this one in it.
    bool revoke(const QString& name, const QString& folder) const
    {
        QDir().mkpath(folder);
        m_pki.write(QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_md="
            "sha256\ndefault_crl_days=30\n");
        const QByteArray serial =
            m_pki.run(QStringLiteral("openssl"), QStringLiteral("x509 -in %1.pem -noout -serial").arg(name).split(u' '))
                .trimmed()
                .mid(7);
        m_pki.write(QStringLiteral("index.txt"), "R\t350101000000Z\t260601000000Z\t" + serial + "\tunknown\t/CN=x\n");
        return m_pki.openssl(QStringLiteral("ca -config ca.cnf -gencrl -crl_lastupdate 20261101000000Z "
                                            "-crl_nextupdate 20261201000000Z -out crl.pem"))
            && QFile::copy(m_pki.path(QStringLiteral("crl.pem")), folder + QStringLiteral("/ca.crl"));
    }
    [[nodiscard]] QByteArray certificate(const QString& name) const
    {
        return signing::certificatesOf(m_pki.read(name + QStringLiteral(".pem"))).value(0).der;
    }

private:
    const QCA::Initializer m_secureMemory;
    signing::test::Pki m_pki;
};

} // namespace okno::server::test
