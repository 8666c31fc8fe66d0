// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/routes.h"

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

// A card changes only with its package; the language is part of what is shown.
QByteArray tagOf(Services& services, const QString& id, const QString& version, const QString& language)
{
    const core::Result<PackagePtr> package = services.catalogue.package(id, version);
    return package ? ((*package)->digest.first(24) + u'-' + language).toLatin1() : QByteArray();
}

} // namespace

void bindCatalogue(http::Router& router, Services& s)
{
    router.bind("about", [&s](Request&&, Responder responder) {
        responder.send(http::Response::jsonBytes(api::toText(s.catalogue.about(s.clock.now()))));
    });
    router.bind("limits", [&s](Request&&, Responder responder) {
        responder.send(http::Response::jsonBytes(api::toText(s.catalogue.limits())));
    });
    router.bind("listRegions", [&s](Request&& request, Responder responder) {
        responder.send(http::Response::jsonBytes(api::toText(s.catalogue.regions(languageOf(request)))));
    });
    router.bind("listClassifiers", [&s](Request&& request, Responder responder) {
        responder.send(http::Response::jsonBytes(
            api::toText(s.catalogue.classifiers(queryOf(request, "region"), languageOf(request)))));
    });
    router.bind("getAgency", [&s](Request&& request, Responder responder) {
        answerJson(responder, s.catalogue.agency(request.pathParameter("id"), languageOf(request)));
    });
    router.bind("listServices", [&s](Request&& request, Responder responder) {
        const core::Result<int> limit = limitOf(request);
        if (!limit)
            return fail(responder, limit.error());
        const ServiceQuery query{queryOf(request, "region"), queryOf(request, "q"), queryOf(request, "agency"),
            queryOf(request, "situation"), queryOf(request, "category"), queryOf(request, "cursor"), *limit};
        answerJson(responder, s.catalogue.services(query, languageOf(request)));
    });
    router.bind("getService", [&s](Request&& request, Responder responder) {
        const QString id = request.pathParameter("id");
        const QString language = languageOf(request);
        const QString version = queryOf(request, "version");
        const core::Result<api::ServiceDetails> details = s.catalogue.service(id, version, language);
        if (!details)
            return fail(responder, details.error());
        responder.send(http::Response::jsonBytes(api::toText(*details)).withEtag(tagOf(s, id, version, language)));
    });
    router.bind("getServiceForm", [&s](Request&& request, Responder responder) {
        const QString id = request.pathParameter("id");
        const QString version = queryOf(request, "version");
        const core::Result<api::ServiceForm> form = s.catalogue.form(id, version);
        if (!form)
            return fail(responder, form.error());
        responder.send(
            http::Response::jsonBytes(api::toText(*form)).withEtag(tagOf(s, id, version, QStringLiteral("form"))));
    });
}

} // namespace okno::server
