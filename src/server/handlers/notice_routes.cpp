// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/event_hub.h"
#include "server/handlers/routes.h"
#include "server/services/notices.h"

namespace okno::server {

using http::Request;
using http::Responder;

void bindNotices(http::Router& router, Services& s, EventHub& hub)
{
    router.bind("listNotices", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        answerJson(responder, listNotices(s.database, actorOf(request), queryOf(request, "cursor"), *limit));
    });
    router.bind("readNotices", [&s](Request&& request, Responder responder) {
        const auto read = bodyOf<api::NoticesRead>(request);
        if (!read)
            return fail(responder, read.error());
        markNoticesRead(s.database, actorOf(request), read->ids,
            [answer = share(std::move(responder))](const core::Result<>& done) { answerEmpty(*answer, done); });
    });
    router.bind("events", [&hub](Request&& request, Responder responder) {
        const qint64 last = request.header("Last-Event-ID").toByteArray().toLongLong();
        hub.listen(actorOf(request), last, std::move(responder));
    });
}

} // namespace okno::server
