// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/routes.h"

namespace okno::server {

using http::Request;
using http::Responder;

void bindAdministration(http::Router& router, Services& s)
{
    router.bind("listAccounts", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        answerJson(responder,
            s.manageAccounts.list(queryOf(request, "q"), queryOf(request, "role"), queryOf(request, "cursor"), *limit));
    });
    router.bind("addAccount", [&s](Request&& request, Responder responder) {
        const auto account = bodyOf<api::NewAccount>(request);
        if (!account)
            return fail(responder, account.error());
        s.manageAccounts.add(actorOf(request), *account, keyOf(request),
            [answer = share(std::move(responder))](
                const core::Result<Answer>& added) { answerKept(*answer, added, 201); });
    });
    router.bind("changeAccount", [&s](Request&& request, Responder responder) {
        const auto change = bodyOf<api::AccountChange>(request);
        if (!change)
            return fail(responder, change.error());
        s.manageAccounts.change(actorOf(request), request.pathParameter("id"), QString::fromLatin1(request.ifMatch()),
            *change, [answer = share(std::move(responder))](const core::Result<api::Account>& account) {
                if (!account)
                    return fail(*answer, account.error());
                answer->send(
                    http::Response::jsonBytes(api::toText(*account)).withEtag(etagOf(account->version).toLatin1()));
            });
    });
    router.bind("listJournal", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        const storage::JournalFilter filter{
            queryOf(request, "subject"), queryOf(request, "actor"), queryOf(request, "action"), std::nullopt};
        answerJson(responder, s.readJournal.run(actorOf(request), filter, queryOf(request, "cursor"), *limit));
    });
}

} // namespace okno::server
