// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/server_trust.h"

#include "client/local_store.h"

#include <QSslCertificate>

namespace okno::client {

ServerTrust::ServerTrust(const ServerAddress& server, LocalStore* store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_settingName(QStringLiteral("fingerprint/%1").arg(server.key()))
{
}

QByteArray ServerTrust::accepted() const
{
    if (m_accepted.isEmpty())
        return QByteArray::fromHex(m_store->setting(LocalStore::Part::Public, m_settingName).toLatin1());
    return m_accepted;
}

QByteArray ServerTrust::pending() const
{
    return m_pending;
}

void ServerTrust::accept(const QByteArray& sha256)
{
    m_accepted = sha256;
    m_changed = false;
    m_pending.clear();
    m_refused.clear();
    m_store->setSetting(LocalStore::Part::Public, m_settingName, QString::fromLatin1(sha256.toHex()));
    Q_EMIT acceptedChanged();
}

void ServerTrust::refuse()
{
    m_refused = std::exchange(m_pending, {});
}

void ServerTrust::forget()
{
    m_accepted.clear();
    m_changed = false;
    m_pending.clear();
    m_refused.clear();
    m_store->setSetting(LocalStore::Part::Public, m_settingName, {});
    Q_EMIT acceptedChanged();
}

bool ServerTrust::allows(const QSslCertificate& certificate)
{
    const QByteArray presented = certificate.digest(QCryptographicHash::Sha256);
    const QByteArray known = accepted();
    const bool same = !presented.isEmpty() && presented == known;
    m_changed = !same && !known.isEmpty();
    if (same)
        return true;
    // The network thread waits for this answer, so people are asked afterwards; and once only.
    if (certificate.isNull() || presented == m_pending || presented == m_refused)
        return false;
    m_pending = presented;
    QMetaObject::invokeMethod(
        this,
        [this, known, presented] {
            if (known.isEmpty())
                Q_EMIT fingerprintUnknown(presented);
            else
                Q_EMIT fingerprintChanged(known, presented);
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace okno::client
