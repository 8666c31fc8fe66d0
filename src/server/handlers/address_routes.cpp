// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/address.h"
#include "server/handlers/binding.h"
#include "server/handlers/file_answer.h"
#include "server/handlers/routes.h"

namespace okno::server {
namespace {

using core::Error;
using core::ErrorCode;
using http::Request;
using http::Responder;
using Edition = std::shared_ptr<const AddressEdition>;

// A parameter that must be there, of so many characters at most.
core::Result<QString> needed(const Request& request, const char* name, qsizetype most)
{
    const QString pointer = u'/' + QString::fromLatin1(name);
    const std::optional<QString> text = request.query(name);
    if (!text)
        return Error(ErrorCode::MissingField, pointer);
    if (text->size() > most)
        return Error(ErrorCode::InvalidField, pointer, {{QStringLiteral("limit"), most}});
    return *text;
}

core::Result<int> suggestionLimit(const Request& request)
{
    const auto text = request.query("limit");
    if (!text)
        return api::addressSuggestionsDefault;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > api::addressSuggestionsMax)
        return Error(ErrorCode::InvalidField, QStringLiteral("/limit"));
    return limit;
}

// The answers are arrays, as okno-admin prints them.
void answerList(Responder& responder, const std::vector<address::Suggestion>& found)
{
    responder.send(http::Response::json(api::toJsonValue(api::fromBase(found)).toArray()));
}

void answerBase(Responder& responder, const Request& request, const AddressEdition& edition)
{
    FileContent content;
    content.path = edition.path();
    content.size = edition.info().fileSize;
    content.type = QByteArrayLiteral("application/octet-stream");
    content.name = QStringLiteral("address.okna");
    content.tag = edition.info().checksum.toLatin1();
    content.cacheControl = QByteArrayLiteral("public, no-cache"); // kept by everybody, asked about each time
    answerContent(responder, request, content);
}

void suggest(Responder& responder, const Request& request, const AddressEdition& edition)
{
    const auto query = needed(request, "query", api::addressLineMax);
    if (!query)
        return fail(responder, query.error());
    const auto limit = suggestionLimit(request);
    if (!limit)
        return fail(responder, limit.error());
    address::SuggestScope scope;
    scope.limit = *limit;
    scope.within = queryOf(request, "within");
    if (!scope.within.isEmpty() && edition.base().path(scope.within).empty())
        return fail(responder, Error(ErrorCode::NotFound, QStringLiteral("/within")));
    answerList(responder, edition.base().suggest(*query, scope));
}

void house(Responder& responder, const Request& request, const AddressEdition& edition)
{
    const auto code = needed(request, "code", 19);
    if (!code)
        return fail(responder, code.error());
    const auto number = needed(request, "house", 100);
    if (!number)
        return fail(responder, number.error());
    const auto check = edition.base().checkHouse(*code, *number);
    if (!check)
        return fail(responder, Error(check.error().code, QStringLiteral("/code")));
    responder.send(http::Response::jsonBytes(api::toText(api::fromBase(*check))));
}

void parse(Responder& responder, const Request& request, const AddressEdition& edition)
{
    const auto line = needed(request, "line", api::addressLineMax);
    if (!line)
        return fail(responder, line.error());
    responder.send(http::Response::jsonBytes(api::toText(api::fromBase(edition.base().parseLine(*line)))));
}

void places(Responder& responder, const Request& request, const AddressEdition& edition)
{
    const auto index = needed(request, "index", 6);
    if (!index)
        return fail(responder, index.error());
    answerList(responder, edition.base().placesOfIndex(*index));
}

} // namespace

void bindAddresses(http::Router& router, const AddressShelf& addresses)
{
    using Answer = void (*)(Responder&, const Request&, const AddressEdition&);
    const auto bind = [&](const char* name, Answer answer) {
        router.bind(name, [&addresses, answer](Request&& request, Responder responder) {
            // Held until the answer is on its way: the file that it is read from is there as long as this.
            const Edition edition = addresses.current();
            if (!edition)
                return fail(responder, ErrorCode::AddressBaseMissing);
            answer(responder, request, *edition);
        });
    };
    bind("getAddressBase", answerBase);
    bind("suggestAddresses", suggest);
    bind("checkHouse", house);
    bind("parseAddress", parse);
    bind("listPlacesOfIndex", places);
}

} // namespace okno::server
