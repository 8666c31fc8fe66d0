// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/server_address.h"

#include <QByteArray>
#include <QObject>

class QSslCertificate;

namespace okno::client {

class LocalStore;

// Which certificate we believe. One that the system believes needs nothing. One that it does not believe must bear the
// fingerprint that the person has accepted for this server: the first time fingerprintUnknown() asks, and the request
// fails with ServerUntrusted; a certificate other than the accepted one is ServerUntrusted with params {"changed":
// true}.
class ServerTrust : public QObject {
    Q_OBJECT

public:
    ServerTrust(const ServerAddress& server, LocalStore* store, QObject* parent = nullptr);

    // SHA-256 of the accepted certificate; empty when none was.
    [[nodiscard]] QByteArray accepted() const;
    // The fingerprint that waits for an answer; empty when none does.
    [[nodiscard]] QByteArray pending() const;
    // The person has compared and believes `sha256`; kept in the local store.
    void accept(const QByteArray& sha256);
    void refuse();
    // The next certificate is asked about anew.
    void forget();

    // For ApiClient: whether a reply with these faults of its certificate may go on.
    [[nodiscard]] bool isChanged() const { return m_changed; } // the last certificate was not the accepted one
    [[nodiscard]] bool allows(const QSslCertificate& certificate);

Q_SIGNALS:
    void fingerprintUnknown(const QByteArray& sha256);
    // Not the accepted one: somebody stands between, or the server was set up anew. forget() and asking again is the
    // person's decision.
    void fingerprintChanged(const QByteArray& acceptedSha256, const QByteArray& presentedSha256);
    // Worth trying again now.
    void acceptedChanged();

private:
    LocalStore* m_store;
    QString m_settingName;
    QByteArray m_accepted;
    QByteArray m_pending;
    bool m_changed = false;
    QByteArray m_refused; // not asked about again until forget()
};

} // namespace okno::client
