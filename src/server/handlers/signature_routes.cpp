// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/delivery/timestamp_service.h"
#include "server/handlers/binding.h"
#include "server/handlers/routes.h"

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

// A short body that is wanted whole.
class WholeBody final : public http::BodySink {
public:
    explicit WholeBody(std::function<void(const QByteArray&)> atEnd) : m_atEnd(std::move(atEnd)) { }
    [[nodiscard]] core::Result<> onData(QByteArrayView bytes) override
    {
        if (m_bytes.size() + bytes.size() > delivery::maxTimestampQuery)
            return core::ErrorCode::BodyTooLarge;
        m_bytes.append(bytes);
        return core::Done();
    }
    void onEnd() override { m_atEnd(m_bytes); }
    void onAbort(qint64) override { }

private:
    std::function<void(const QByteArray&)> m_atEnd;
    QByteArray m_bytes;
};

http::Response bytesOf(QByteArray bytes, const QByteArray& type)
{
    http::Response response = http::Response::jsonBytes(std::move(bytes));
    response.contentType = type;
    return response;
}

void bindTimestamps(http::Router& router, Services& s, const delivery::TimestampService& timestamps)
{
    router.bindStream("timestamp", [&s, &timestamps](Request&& request, http::BodyReader body, Responder responder) {
        if (!timestamps.isSet())
            return fail(responder, core::ErrorCode::NotFound);
        if (request.header("Content-Type") != "application/timestamp-query")
            return fail(responder, core::ErrorCode::UnsupportedMediaType);
        const auto answer = share(std::move(responder));
        body.start(std::make_unique<WholeBody>([&s, &timestamps, answer](const QByteArray& query) {
            const bool taken = s.signaturePool.post([&timestamps, answer, query] {
                const core::Result<QByteArray> reply = timestamps.ask(query);
                if (!reply)
                    return fail(*answer, reply.error());
                answer->send(bytesOf(*reply, "application/timestamp-reply"));
            });
            if (!taken)
                fail(*answer, core::ErrorCode::Unavailable);
        }));
    });
}

} // namespace

void bindSignatures(http::Router& router, Services& s, const delivery::TimestampService& timestamps)
{
    router.bind("getFileSignature", [&s](Request&& request, Responder responder) {
        const core::Result<QByteArray> signature =
            s.cases.signature(actorOf(request), request.pathParameter("id"), request.pathParameter("fileId"));
        if (!signature)
            return fail(responder, signature.error());
        responder.send(bytesOf(*signature, "application/pkcs7-signature"));
    });
    router.bind("createChallenge", [&s](Request&& request, Responder responder) {
        const auto asked = bodyOf<api::ChallengeRequest>(request);
        if (!asked)
            return fail(responder, asked.error());
        s.challenges.create(actorOf(request), *asked,
            [answer = share(std::move(responder))](
                const core::Result<api::Challenge>& challenge) { answerJson(*answer, challenge, 201); });
    });
    router.bind("logInBySignature", [&s](Request&& request, Responder responder) {
        const auto challenge = bodyOf<api::SignedChallenge>(request);
        if (!challenge)
            return fail(responder, challenge.error());
        s.logInBySignature.run(*challenge, QString::fromLatin1(request.peer()), languageOf(request),
            [answer = share(std::move(responder))](
                const core::Result<api::SessionAnswer>& session) { answerJson(*answer, session, 201); });
    });
    router.bind("confirmMe", [&s](Request&& request, Responder responder) {
        const auto challenge = bodyOf<api::SignedChallenge>(request);
        if (!challenge)
            return fail(responder, challenge.error());
        s.confirmPerson.run(actorOf(request), *challenge, QString::fromLatin1(request.peer()),
            [answer = share(std::move(responder))](const core::Result<api::Person>& person) {
                if (!person)
                    return fail(*answer, person.error());
                answer->send(
                    http::Response::jsonBytes(api::toText(*person)).withEtag(etagOf(person->version).toLatin1()));
            });
    });
    router.bind("checkCertificate", [&s](Request&& request, Responder responder) {
        const auto asked = bodyOf<api::CertificateToCheck>(request);
        if (!asked)
            return fail(responder, asked.error());
        const auto answer = share(std::move(responder));
        const bool taken =
            s.signaturePool.post([&s, answer, certificate = asked->certificate, language = languageOf(request)] {
                answerJson(*answer, s.signatureCheck.certificate(certificate, s.texts, language));
            });
        if (!taken)
            fail(*answer, core::ErrorCode::Unavailable);
    });
    bindTimestamps(router, s, timestamps);
}

} // namespace okno::server
