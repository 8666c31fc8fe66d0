// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signing.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/session.h"

namespace okno::client {
namespace {

api::SignedChallenge signedChallenge(const QString& id, const QByteArray& signature)
{
    return {id, QString::fromLatin1(signature.toBase64())};
}

} // namespace

Signing::Signing(ApiClient* api, Session* session, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session) { }

RequestHandle Signing::challenge(Purpose purpose, QObject* context, Then<api::Challenge> then)
{
    const QString name = purpose == Purpose::LogIn ? QStringLiteral("login") : QStringLiteral("confirmation");
    return m_api->send(calls::createChallenge(name), context, std::move(then));
}

RequestHandle Signing::logIn(
    const QString& challengeId, const QByteArray& signature, bool stay, QObject* context, Then<api::Person> then)
{
    return m_api->send(calls::logInBySignature(signedChallenge(challengeId, signature)), context,
        Then<api::SessionAnswer>([this, stay, then = std::move(then)](const core::Result<api::SessionAnswer>& answer) {
            if (answer)
                m_session->adopt(*answer, stay);
            if (then)
                then(answer ? core::Result<api::Person>(answer->person) : answer.error());
        }));
}

RequestHandle Signing::confirm(
    const QString& challengeId, const QByteArray& signature, QObject* context, Then<api::Person> then)
{
    return m_api->send(calls::confirmMe(signedChallenge(challengeId, signature)), context,
        Then<api::Person>([this, then = std::move(then)](const core::Result<api::Person>& person) {
            if (person)
                m_session->takePerson(*person);
            if (then)
                then(person);
        }));
}

RequestHandle Signing::check(const QByteArray& certificate, QObject* context, Then<api::CertificateVerdict> then)
{
    return m_api->send(
        calls::checkCertificate({QString::fromLatin1(certificate.toBase64())}), context, std::move(then));
}

RequestHandle Signing::timestamp(const QByteArray& request, QObject* context, Then<QByteArray> then)
{
    return m_api->send(calls::timestamp(request), context, std::move(then));
}

} // namespace okno::client
