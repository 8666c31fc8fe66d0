// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "api/signatures.h"
#include "client/call.h"

#include <QObject>

namespace okno::client {

class ApiClient;
class Session;

// What the server does with signatures of people: log-in and confirmation by a signed challenge, a word on a
// certificate before it is used, timestamps. Signatures and certificates are DER; nothing here signs.
class Signing : public QObject {
    Q_OBJECT
public:
    Signing(ApiClient* api, Session* session, QObject* parent = nullptr);

    enum class Purpose { LogIn, Confirmation };
    // What is to be signed: UTF-8, as it is. Valid for some minutes and once.
    RequestHandle challenge(Purpose purpose, QObject* context, Then<api::Challenge> then);
    // ChallengeExpired, CertificateWithoutSnils, SignatureUntrusted, NotFound (no account has this SNILS), …
    RequestHandle logIn(
        const QString& challengeId, const QByteArray& signature, bool stay, QObject* context, Then<api::Person> then);
    // SignatureOwner: the names of certificate and account differ; LoginTaken: another account has the SNILS.
    RequestHandle confirm(
        const QString& challengeId, const QByteArray& signature, QObject* context, Then<api::Person> then);
    // Whom the server trusts and what was revoked, now.
    RequestHandle check(const QByteArray& certificate, QObject* context, Then<api::CertificateVerdict> then);
    // RFC 3161, through the server; only where Limits::timestamps says so. Give the answer to
    // signing::readTimestampReply.
    RequestHandle timestamp(const QByteArray& request, QObject* context, Then<QByteArray> then);

private:
    ApiClient* m_api;
    Session* m_session;
};

} // namespace okno::client
