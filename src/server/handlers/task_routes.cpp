// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/routes.h"
#include "server/services/officials.h"

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

OfficialAction::Done answering(Responder responder)
{
    return [answer = share(std::move(responder))](const core::Result<Answer>& done) { answerKept(*answer, done); };
}

} // namespace

void bindTasks(http::Router& router, Services& s)
{
    router.bind("listTasks", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        const TaskQuery query{queryOf(request, "queue"), queryOf(request, "service"), queryOf(request, "assignee"),
            queryOf(request, "q"), queryOf(request, "sort"), queryOf(request, "cursor"), *limit};
        answerJson(responder, s.cases.tasks(actorOf(request), query));
    });
    router.bind("countTasks",
        [&s](Request&& request, Responder responder) { answerJson(responder, s.cases.counters(actorOf(request))); });
    router.bind("getTask", [&s](Request&& request, Responder responder) {
        const core::Result<api::Task> task = s.cases.task(actorOf(request), request.pathParameter("id"));
        if (!task)
            return fail(responder, task.error());
        responder.send(
            http::Response::jsonBytes(api::toText(*task)).withEtag(etagOf(task->summary.version).toLatin1()));
    });
    router.bind("takeTask", [&s](Request&& request, Responder responder) {
        s.takeTask.run(actorOf(request), request.pathParameter("id"), answering(std::move(responder)));
    });
    router.bind("releaseTask", [&s](Request&& request, Responder responder) {
        s.releaseTask.run(actorOf(request), request.pathParameter("id"), answering(std::move(responder)));
    });
    router.bind("assignTask", [&s](Request&& request, Responder responder) {
        const auto assignment = bodyOf<api::Assignment>(request);
        if (!assignment)
            return fail(responder, assignment.error());
        s.assignTask.run(actorOf(request), request.pathParameter("id"), QString::fromLatin1(request.ifMatch()),
            *assignment, answering(std::move(responder)));
    });
    router.bind("listOfficials", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        answerJson(responder, listOfficials(s.database, actorOf(request), queryOf(request, "cursor"), *limit));
    });
    router.bind("completeStep", [&s](Request&& request, Responder responder) {
        const auto completion = bodyOf<api::StepCompletion>(request);
        if (!completion)
            return fail(responder, completion.error());
        s.completeStep.run(actorOf(request), request.pathParameter("id"), QString::fromLatin1(request.ifMatch()),
            *completion, keyOf(request), answering(std::move(responder)));
    });
    router.bind("remark", [&s](Request&& request, Responder responder) {
        const auto remark = bodyOf<api::NewRemark>(request);
        if (!remark)
            return fail(responder, remark.error());
        s.askApplicant.run(actorOf(request), request.pathParameter("id"), QString::fromLatin1(request.ifMatch()),
            *remark, keyOf(request), answering(std::move(responder)));
    });
}

} // namespace okno::server
