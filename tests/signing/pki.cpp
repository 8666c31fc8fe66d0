// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pki.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTimeZone>

namespace okno::signing::test {

Pki::Pki()
{
    write(QStringLiteral("doc"), QByteArray("Заявление о выдаче архивной справки.\r\n\n") + QByteArray(300'000, 'x'));
}

QByteArray Pki::run(const QString& program, const QStringList& arguments, bool* fine) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    if (const QString engine = gostEngine(); !engine.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OPENSSL_ENGINES"), engine);
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments, QIODevice::ReadWrite);
    process.closeWriteChannel();
    const bool good =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!good)
        qWarning("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
            process.readAllStandardError().left(600).constData());
    if (fine)
        *fine = good;
    return process.readAllStandardOutput();
}

bool Pki::openssl(const QString& words) const
{
    bool fine = false;
    run(QStringLiteral("openssl"), words.split(u' ', Qt::SkipEmptyParts), &fine);
    return fine;
}

bool Pki::bundle(const QString& name, const QString& engine) const
{
    return openssl(QStringLiteral("pkcs12 -export %2 -in %1.pem -inkey %1.key -passout pass:secret -out %1.p12")
            .arg(name, engine));
}

QString Pki::gostEngine()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QStringLiteral("/.cache"));
    QDirIterator files(cache + QStringLiteral("/okno-dev/gost-engine"), {QStringLiteral("gost.so")}, QDir::Files,
        QDirIterator::Subdirectories);
    return files.hasNext() ? QFileInfo(files.next()).path() : QString();
}

void Pki::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray Pki::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Pki::issue(const QString& name, const QString& issuer, const QString& key, const QString& extensions,
    const QString& dates) const
{
    write(name + QStringLiteral(".ext"), extensions.toUtf8() + '\n');
    const QString subject = issuer.isEmpty()
        ? QStringLiteral("/CN=") + name
        : QStringLiteral(
              "/CN=%1/2.5.4.4=Ёжикова/2.5.4.42=Анна/1.2.643.100.3=11223344595/1.2.643.3.131.1.1=500100732259")
              .arg(name);
    bool fine = false;
    run(QStringLiteral("openssl"),
        QStringLiteral("req -new -utf8 -nodes %1 -keyout %2.key -out %2.csr").arg(key, name).split(u' ')
            + QStringList{QStringLiteral("-subj"), subject},
        &fine);
    const QString by = issuer.isEmpty() ? QStringLiteral("-key %1.key").arg(name)
                                        : QStringLiteral("-CA %1.pem -CAkey %1.key").arg(issuer);
    return fine
        && openssl(QStringLiteral("x509 -req -in %1.csr %2 %3 -extfile %1.ext -out %1.pem").arg(name, by, dates));
}

bool Pki::issueGost(const QString& name, const QString& issuer, const QString& type, const QString& curve) const
{
    write(name + QStringLiteral(".cfg"),
        "cn = \"" + name.toUtf8() + "\"\n"
            + (issuer.isEmpty() ? "ca\ncert_signing_key\ncrl_signing_key\n"
                                : "dn_oid = 1.2.643.100.3 11223344595\nsigning_key\n")
            + "activation_date = \"2025-01-01 00:00:00\"\nexpiration_date = \"2035-01-01 00:00:00\"\n");
    bool fine = false;
    const auto certtool = [&](const QString& words) {
        run(QStringLiteral("certtool"), words.split(u' ', Qt::SkipEmptyParts), &fine);
        return fine;
    };
    const QString ca = issuer.isEmpty()
        ? QStringLiteral("--generate-self-signed")
        : QStringLiteral("--generate-certificate --load-ca-certificate %1.pem --load-ca-privkey %1.key").arg(issuer);
    return certtool(QStringLiteral("--generate-privkey --key-type %1 --curve %2 --no-text --outfile %3.key")
                   .arg(type, curve, name))
        && certtool(
            QStringLiteral("%1 --load-privkey %2.key --template %2.cfg --no-text --outfile %2.pem").arg(ca, name));
}

bool Pki::startTimestamps() const
{
    write(QStringLiteral("ts.cnf"),
        "[tsa]\ndefault_tsa=t\n[t]\nserial=serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\ncerts=tsa.pem\nsigner_"
        "digest=sha256\n"
        "default_policy=1.2.3.4\ndigests=sha256,sha512\naccuracy=secs:1\ness_cert_id_chain=no\ness_cert_id_alg="
        "sha256\n");
    write(QStringLiteral("serial"), "01");
    return issue(QStringLiteral("tsa"), QStringLiteral("ca"), rsaKey,
        QStringLiteral("keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping"));
}

QByteArray Pki::timestampReply(const QByteArray& query) const
{
    write(QStringLiteral("req.tsq"), query);
    const bool answered = openssl(QStringLiteral("ts -reply -config ts.cnf -queryfile req.tsq -out reply.tsr"));
    return answered ? read(QStringLiteral("reply.tsr")) : QByteArray();
}

TrustStore Pki::trust(const QString& name, bool accredited) const
{
    TrustStore trust;
    if (!trust.load(path(name), accredited))
        qFatal("no trust in %s", qPrintable(name));
    return trust;
}

core::Result<SignatureReport> Pki::verify(const QString& name, const QString& content, const TrustStore& trust,
    const RevocationSource* revocation, const QDateTime& at) const
{
    QFile signature(path(name));
    QFile document(path(content));
    if (!signature.open(QIODevice::ReadOnly) || (!content.isEmpty() && !document.open(QIODevice::ReadOnly)))
        qFatal("no file %s or %s", qPrintable(name), qPrintable(content));
    return verifySignature(signature, content.isEmpty() ? nullptr : &document, {trust, revocation, at});
}

QDateTime Pki::moment()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone(QTimeZone::UTC));
}

} // namespace okno::signing::test
