// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/file_answer.h"
#include "server/handlers/routes.h"

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

void answerApplication(http::Responder& responder, const core::Result<api::Application>& application)
{
    if (!application)
        return fail(responder, application.error());
    responder.send(
        http::Response::jsonBytes(api::toText(*application)).withEtag(etagOf(application->summary.version).toLatin1()));
}

} // namespace

void bindApplications(http::Router& router, Services& s)
{
    router.bind("listApplications", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        answerJson(responder,
            s.cases.applications(actorOf(request), queryOf(request, "status"), queryOf(request, "cursor"), *limit));
    });
    router.bind("submitApplication", [&s](Request&& request, Responder responder) {
        const auto application = bodyOf<api::NewApplication>(request);
        if (!application)
            return fail(responder, application.error());
        s.submitApplication.run(actorOf(request), *application, keyOf(request),
            [answer = share(std::move(responder))](
                const core::Result<Answer>& submitted) { answerKept(*answer, submitted, 201); });
    });
    router.bind("getApplication", [&s](Request&& request, Responder responder) {
        answerApplication(responder, s.cases.application(actorOf(request), request.pathParameter("id")));
    });
    router.bind("withdrawApplication", [&s](Request&& request, Responder responder) {
        const auto withdrawal = bodyOf<api::Withdrawal>(request);
        if (!withdrawal)
            return fail(responder, withdrawal.error());
        const Actor actor = actorOf(request);
        s.withdrawApplication.run(actor, request.pathParameter("id"), QString::fromLatin1(request.ifMatch()),
            *withdrawal, [&s, actor, answer = share(std::move(responder))](const core::Result<CaseRecord>& record) {
                answerApplication(*answer,
                    record ? core::Result<api::Application>(s.cases.shown(*record, actor))
                           : core::Result<api::Application>(record.error()));
            });
    });
    router.bind("answerRemark", [&s](Request&& request, Responder responder) {
        const auto remarkAnswer = bodyOf<api::RemarkAnswer>(request);
        if (!remarkAnswer)
            return fail(responder, remarkAnswer.error());
        s.answerRemark.run(actorOf(request), request.pathParameter("id"), QString::fromLatin1(request.ifMatch()),
            *remarkAnswer, keyOf(request),
            [answer = share(std::move(responder))](const core::Result<Answer>& done) { answerKept(*answer, done); });
    });
    router.bind("getPrintout", [&s](Request&& request, Responder responder) {
        answerJson(
            responder, s.printouts.print(actorOf(request), request.pathParameter("id"), queryOf(request, "part")));
    });
    router.bind("getFile", [&s](Request&& request, Responder responder) {
        const core::Result<StoredFile> file =
            s.cases.file(actorOf(request), request.pathParameter("id"), request.pathParameter("fileId"));
        if (!file)
            return fail(responder, file.error());
        answerFile(responder, request, *file);
    });
}

} // namespace okno::server
