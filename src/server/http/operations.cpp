// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/operations.h"

#include "core/version.h"
#include "server/http/metrics.h"
#include "server/http/router.h"

namespace okno::server::http {

void bindOperations(Router& router, const Metrics& metrics, HealthChecks checks)
{
    router.bind("health", [checks = std::move(checks)](Request&&, Responder responder) {
        QJsonObject parts;
        bool well = true;
        for (const auto& [name, check] : checks) {
            const bool works = check();
            well = well && works;
            parts.insert(name, works ? QStringLiteral("ok") : QStringLiteral("failed"));
        }
        QJsonObject answer{{QStringLiteral("status"), well ? QStringLiteral("ok") : QStringLiteral("failed")},
            {QStringLiteral("version"), core::version()}};
        if (!parts.isEmpty())
            answer.insert(QStringLiteral("checks"), parts);
        responder.send(Response::json(answer, well ? 200 : 503));
    });
    router.bind("metrics", [&metrics](Request&&, Responder responder) {
        Response response;
        response.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
        response.body = metrics.text();
        responder.send(std::move(response));
    });
}

} // namespace okno::server::http
