// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate/trust_store.h"

#include <QDir>
#include <QFile>

namespace okno::signing {
namespace {

constexpr qint64 maxFile = 64 * 1024 * 1024; // octets: the list of all accredited centres is a few megabytes

} // namespace

void TrustStore::add(const Certificate& certificate, bool accredited)
{
    // The same name alone does not make a root: a renewed key is cross-certified under the same name. A signature that
    // we refuse to check (SHA-1) says nothing either way, and a root needs none.
    const bool known =
        certificate.key && schemeOf(certificate.signatureAlgorithm, certificate.key->kind(), std::nullopt);
    const bool root = certificate.isSelfIssued() && (!known || certificate.isSignedBy(certificate));
    (root ? m_roots : m_others) << certificate;
    if (root && accredited)
        m_accredited << certificate;
}

core::Result<> TrustStore::load(const QString& path, bool accredited)
{
    QStringList files{path};
    const QDir folder(path);
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder) {
        files.clear();
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.size() > maxFile)
            return core::Error(
                core::ErrorCode::FileUnreadable, {}, {{QStringLiteral("file"), name}}, file.errorString());
        const QList<Certificate> found = certificatesOf(file.readAll());
        if (found.isEmpty() && !isFolder)
            return core::Error(core::ErrorCode::FileBroken, {}, {{QStringLiteral("file"), name}},
                QStringLiteral("no certificate in it"));
        for (const Certificate& each : found)
            add(each, accredited);
    }
    return core::Done();
}

bool TrustStore::isRoot(const Certificate& certificate) const
{
    return m_roots.contains(certificate);
}

bool TrustStore::isAccredited(const Certificate& root) const
{
    return m_accredited.contains(root);
}

} // namespace okno::signing
