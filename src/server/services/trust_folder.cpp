// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/trust_folder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace okno::server {
namespace {

Q_LOGGING_CATEGORY(lcTrust, "okno.trust")

constexpr qint64 maxCertificateFile = 4 * 1024 * 1024;
constexpr qint64 maxListFile = 256 * 1024 * 1024; // lists of large centres have tens of megabytes

QFileInfoList filesOf(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
}

QByteArray contentOf(const QFileInfo& info, qint64 limit)
{
    QFile file(info.filePath());
    return info.size() <= limit && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addCertificates(TrustState& state, const QString& folder, bool accredited)
{
    for (const QFileInfo& info : filesOf(folder)) {
        const QList<signing::Certificate> found = signing::certificatesOf(contentOf(info, maxCertificateFile));
        for (const signing::Certificate& certificate : found)
            state.store.add(certificate, accredited);
        if (found.isEmpty())
            state.faults << info.fileName();
    }
}

} // namespace

QByteArray TrustFolder::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part :
        {m_folder, m_folder + QStringLiteral("/accredited"), m_folder + QStringLiteral("/crl")}) {
        for (const QFileInfo& info : filesOf(part)) {
            hash.addData(info.filePath().toUtf8());
            hash.addData(QByteArray::number(info.size()) + ' '
                + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n');
        }
    }
    return hash.result();
}

std::shared_ptr<const TrustState> TrustFolder::read() const
{
    auto state = std::make_shared<TrustState>();
    addCertificates(*state, m_folder, false);
    addCertificates(*state, m_folder + QStringLiteral("/accredited"), true);
    for (const QFileInfo& info : filesOf(m_folder + QStringLiteral("/crl"))) {
        const QList<signing::Crl> lists = signing::crlsOf(contentOf(info, maxListFile));
        state->lists.add(lists);
        if (lists.isEmpty())
            state->faults << info.fileName();
    }
    for (const QString& name : std::as_const(state->faults))
        qCWarning(lcTrust).noquote() << "no certificate and no list in" << name;
    return state;
}

std::shared_ptr<const TrustState> TrustFolder::current() const
{
    const QByteArray now = fingerprint();
    const std::lock_guard lock(m_mutex);
    if (!m_state || now != m_seen) {
        m_state = read();
        m_seen = now;
    }
    return m_state;
}

QString trustFolder(const SigningSettings& settings, const QString& dataFolder)
{
    return settings.folder.isEmpty() ? dataFolder + QStringLiteral("/trust") : settings.folder;
}

} // namespace okno::server
