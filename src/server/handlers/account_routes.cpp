// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/routes.h"

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

void answerPerson(http::Responder& responder, const core::Result<api::Person>& person)
{
    if (!person)
        return fail(responder, person.error());
    responder.send(http::Response::jsonBytes(api::toText(*person)).withEtag(etagOf(person->version).toLatin1()));
}

void answerDetails(http::Responder& responder, const core::Result<api::PersonalDetails>& details)
{
    if (!details)
        return fail(responder, details.error());
    responder.send(http::Response::json(api::toJson(*details)).withEtag(etagOf(details->version).toLatin1()));
}

} // namespace

void bindAccounts(http::Router& router, Services& s)
{
    router.bind("logIn", [&s](Request&& request, Responder responder) {
        const auto credentials = bodyOf<api::Credentials>(request);
        if (!credentials)
            return fail(responder, credentials.error());
        s.logIn.run(*credentials, QString::fromLatin1(request.peer()), languageOf(request),
            [answer = share(std::move(responder))](
                const core::Result<api::SessionAnswer>& session) { answerJson(*answer, session, 201); });
    });
    router.bind("logOut", [&s](Request&& request, Responder responder) {
        s.sessions.logOut(actorOf(request),
            [answer = share(std::move(responder))](const core::Result<>& done) { answerEmpty(*answer, done); });
    });
    router.bind("getMe",
        [&s](Request&& request, Responder responder) { answerPerson(responder, s.profile.read(actorOf(request))); });
    router.bind("changeMe", [&s](Request&& request, Responder responder) {
        const auto change = bodyOf<api::PersonChange>(request);
        if (!change)
            return fail(responder, change.error());
        s.profile.change(actorOf(request), QString::fromLatin1(request.ifMatch()), *change,
            [answer = share(std::move(responder))](
                const core::Result<api::Person>& person) { answerPerson(*answer, person); });
    });
    router.bind("getDetails", [&s](Request&& request, Responder responder) {
        answerDetails(responder, s.personalDetails.read(actorOf(request)));
    });
    router.bind("putDetails", [&s](Request&& request, Responder responder) {
        const auto details = bodyOf<api::NewPersonalDetails>(request);
        if (!details)
            return fail(responder, details.error());
        s.personalDetails.put(actorOf(request), QString::fromLatin1(request.ifMatch()), *details,
            [answer = share(std::move(responder))](
                const core::Result<api::PersonalDetails>& kept) { answerDetails(*answer, kept); });
    });
    router.bind("changePassword", [&s](Request&& request, Responder responder) {
        const auto change = bodyOf<api::PasswordChange>(request);
        if (!change)
            return fail(responder, change.error());
        s.changePassword.run(actorOf(request), *change, QString::fromLatin1(request.peer()),
            [answer = share(std::move(responder))](const core::Result<>& done) { answerEmpty(*answer, done); });
    });
}

} // namespace okno::server
