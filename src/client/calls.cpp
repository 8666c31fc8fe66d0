// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/calls.h"

#include <QJsonDocument>
#include <QUuid>

namespace okno::client {
namespace {

template <typename T> core::Result<T> readJson(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return core::Error(core::ErrorCode::ServerAnswerInvalid, {}, {}, QStringLiteral("not a JSON object"));
    core::Result<T> result = api::fromAnswer<T>(document.object());
    if (!result)
        return core::Error(core::ErrorCode::ServerAnswerInvalid, {}, {}, result.error().pointer);
    return result;
}

template <> core::Result<core::Done> readJson<core::Done>(const QByteArray&)
{
    return core::Done{};
}

template <> core::Result<QByteArray> readJson<QByteArray>(const QByteArray& body)
{
    return body;
}

// Method and path come from the one list of routes; public routes are asked without the token.
template <typename T> Call<T> call(const char* routeName, const QString& id = {})
{
    const api::Route* route = api::findRoute(routeName);
    Q_ASSERT(route);
    Call<T> call;
    call.parts.method = route->method;
    call.parts.path = QString::fromLatin1(route->path);
    call.parts.path.replace(QLatin1StringView("{id}"), QString::fromLatin1(QUrl::toPercentEncoding(id)));
    call.parts.anonymous = route->privilege == api::Privilege::Public;
    call.read = readJson<T>;
    return call;
}

template <typename T, typename Body>
Call<T> callWith(const char* routeName, const QString& id, const Body& body, const QByteArray& key = {})
{
    Call<T> made = call<T>(routeName, id);
    made.parts.body = QJsonDocument(api::toJson(body)).toJson(QJsonDocument::Compact);
    made.parts.idempotencyKey = key;
    return made;
}

template <typename T> Call<T> ifVersion(Call<T> call, int version)
{
    call.parts.ifMatch = '"' + QByteArray::number(version) + '"';
    return call;
}

void ask(RequestParts& parts, const char* name, const QString& value)
{
    if (!value.isEmpty())
        parts.query.addQueryItem(QLatin1StringView(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

template <typename T> Call<T> paged(Call<T> call, const QString& cursor, int limit)
{
    ask(call.parts, "cursor", cursor);
    ask(call.parts, "limit", limit > 0 ? QString::number(limit) : QString());
    return call;
}

} // namespace

QByteArray newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

namespace calls {

using core::Done;

Call<api::About> about()
{
    return call<api::About>("about");
}

Call<api::Limits> limits()
{
    return call<api::Limits>("limits");
}

Call<api::Regions> listRegions()
{
    return call<api::Regions>("listRegions");
}

Call<api::Classifiers> listClassifiers(const QString& regionCode)
{
    auto made = call<api::Classifiers>("listClassifiers");
    ask(made.parts, "region", regionCode);
    return made;
}

Call<api::AgencyDetails> getAgency(const QString& id)
{
    return call<api::AgencyDetails>("getAgency", id);
}

Call<api::Page<api::ServiceSummary>> listServices(const ServiceQuery& query)
{
    auto made = call<api::Page<api::ServiceSummary>>("listServices");
    ask(made.parts, "region", query.regionCode);
    ask(made.parts, "q", query.text);
    ask(made.parts, "agency", query.agencyId);
    ask(made.parts, "situation", query.situationId);
    ask(made.parts, "category", query.categoryId);
    return paged(made, query.cursor, query.limit);
}

Call<api::ServiceDetails> getService(const QString& id, const QString& version)
{
    auto made = call<api::ServiceDetails>("getService", id);
    ask(made.parts, "version", version);
    return made;
}

Call<api::ServiceForm> getServiceForm(const QString& id, const QString& version)
{
    auto made = call<api::ServiceForm>("getServiceForm", id);
    ask(made.parts, "version", version);
    return made;
}

Call<api::Updates> listUpdates(const QString& platform, const QString& version)
{
    auto made = call<api::Updates>("listUpdates");
    ask(made.parts, "platform", platform);
    ask(made.parts, "version", version);
    return made;
}

Call<api::Registration> registerPerson(const api::NewRegistration& data)
{
    return callWith<api::Registration>("register", {}, data);
}

Call<api::Registration> getRegistration(const QString& id)
{
    return call<api::Registration>("getRegistration", id);
}

Call<api::Registration> resendCode(const QString& id)
{
    return call<api::Registration>("resendCode", id);
}

Call<api::Registration> confirmRegistration(const QString& id, const QString& code)
{
    return callWith<api::Registration>("confirmRegistration", id, api::Confirmation{code});
}

Call<api::SessionAnswer> createAccount(const QString& registrationId, const QString& password)
{
    return callWith<api::SessionAnswer>("createAccount", registrationId, api::NewPassword{password});
}

Call<api::Registration> resetPassword(const QString& login)
{
    return callWith<api::Registration>("resetPassword", {}, api::PasswordReset{login});
}

Call<api::Registration> confirmReset(const QString& id, const QString& code)
{
    return callWith<api::Registration>("confirmReset", id, api::Confirmation{code});
}

Call<Done> setPassword(const QString& id, const QString& password)
{
    return callWith<Done>("setPassword", id, api::NewPassword{password});
}

Call<api::SessionAnswer> logIn(const QString& login, const QString& password)
{
    return callWith<api::SessionAnswer>("logIn", {}, api::Credentials{login, password});
}

Call<Done> logOut()
{
    auto made = call<Done>("logOut");
    made.parts.last = true;
    return made;
}

Call<api::Person> getMe()
{
    return call<api::Person>("getMe");
}

Call<api::Person> changeMe(const api::PersonChange& change, int version)
{
    return ifVersion(callWith<api::Person>("changeMe", {}, change), version);
}

Call<api::PersonalDetails> getDetails()
{
    return call<api::PersonalDetails>("getDetails");
}

Call<api::PersonalDetails> putDetails(const api::NewPersonalDetails& details, int version)
{
    return ifVersion(callWith<api::PersonalDetails>("putDetails", {}, details), version);
}

Call<Done> changePassword(const QString& current, const QString& password)
{
    return callWith<Done>("changePassword", {}, api::PasswordChange{current, password});
}

Call<api::Challenge> createChallenge(const QString& purpose)
{
    auto made = callWith<api::Challenge>("createChallenge", {}, api::ChallengeRequest{purpose});
    // A confirmation belongs to the account that asks for it, so this public route has to know who asks.
    made.parts.anonymous = purpose != u"confirmation";
    return made;
}

Call<api::SessionAnswer> logInBySignature(const api::SignedChallenge& data)
{
    return callWith<api::SessionAnswer>("logInBySignature", {}, data);
}

Call<api::Person> confirmMe(const api::SignedChallenge& data)
{
    return callWith<api::Person>("confirmMe", {}, data);
}

Call<api::CertificateVerdict> checkCertificate(const api::CertificateToCheck& data)
{
    return callWith<api::CertificateVerdict>("checkCertificate", {}, data);
}

Call<QByteArray> timestamp(const QByteArray& request)
{
    auto made = call<QByteArray>("timestamp");
    made.parts.body = request;
    made.parts.contentType = "application/timestamp-query";
    made.parts.accept = "application/timestamp-reply, application/problem+json";
    return made;
}

Call<api::Page<api::ApplicationSummary>> listApplications(const QString& cursor, int limit)
{
    return paged(call<api::Page<api::ApplicationSummary>>("listApplications"), cursor, limit);
}

Call<api::Application> submitApplication(const api::NewApplication& data, const QByteArray& key)
{
    return callWith<api::Application>("submitApplication", {}, data, key);
}

Call<api::Application> answerRemark(
    const QString& id, const api::RemarkAnswer& data, int version, const QByteArray& key)
{
    return ifVersion(callWith<api::Application>("answerRemark", id, data, key), version);
}

Call<api::Application> getApplication(const QString& id)
{
    return call<api::Application>("getApplication", id);
}

Call<api::Printout> getPrintout(const QString& id, const QString& part)
{
    auto made = call<api::Printout>("getPrintout", id);
    ask(made.parts, "part", part);
    return made;
}

Call<QByteArray> getFileSignature(const QString& id, const QString& fileId)
{
    auto made = call<QByteArray>("getFileSignature", id);
    made.parts.path.replace(QLatin1StringView("{fileId}"), QString::fromLatin1(QUrl::toPercentEncoding(fileId)));
    made.parts.accept = "application/pkcs7-signature, application/problem+json";
    return made;
}

Call<api::Application> withdrawApplication(const QString& id, const std::optional<QString>& reason, int version)
{
    return ifVersion(callWith<api::Application>("withdrawApplication", id, api::Withdrawal{reason}), version);
}

Call<api::Page<api::Notice>> listNotices(const QString& cursor, int limit)
{
    return paged(call<api::Page<api::Notice>>("listNotices"), cursor, limit);
}

Call<Done> readNotices(const QStringList& ids)
{
    return callWith<Done>("readNotices", {}, api::NoticesRead{ids});
}

Call<api::Page<api::TaskSummary>> listTasks(const TaskQuery& query)
{
    auto made = call<api::Page<api::TaskSummary>>("listTasks");
    ask(made.parts, "queue", query.queue);
    ask(made.parts, "service", query.serviceId);
    ask(made.parts, "assignee", query.assigneeId);
    ask(made.parts, "q", query.text);
    ask(made.parts, "sort", query.sort);
    return paged(made, query.cursor, query.limit);
}

Call<api::TaskCounters> countTasks()
{
    return call<api::TaskCounters>("countTasks");
}

Call<api::Task> getTask(const QString& id)
{
    return call<api::Task>("getTask", id);
}

Call<api::Task> takeTask(const QString& id)
{
    return call<api::Task>("takeTask", id);
}

Call<api::Task> releaseTask(const QString& id)
{
    return call<api::Task>("releaseTask", id);
}

Call<api::Task> assignTask(const QString& id, const QString& officialId, int version)
{
    return ifVersion(callWith<api::Task>("assignTask", id, api::Assignment{officialId}), version);
}

Call<api::Page<api::Official>> listOfficials(const QString& cursor, int limit)
{
    return paged(call<api::Page<api::Official>>("listOfficials"), cursor, limit);
}

Call<api::Task> completeStep(const QString& id, const api::StepCompletion& data, int version, const QByteArray& key)
{
    return ifVersion(callWith<api::Task>("completeStep", id, data, key), version);
}

Call<api::Task> remark(const QString& id, const api::NewRemark& data, int version, const QByteArray& key)
{
    return ifVersion(callWith<api::Task>("remark", id, data, key), version);
}

Call<api::Page<api::Account>> listAccounts(const AccountListQuery& query)
{
    auto made = call<api::Page<api::Account>>("listAccounts");
    ask(made.parts, "q", query.text);
    ask(made.parts, "role", query.role);
    return paged(made, query.cursor, query.limit);
}

Call<api::Account> addAccount(const api::NewAccount& data, const QByteArray& key)
{
    return callWith<api::Account>("addAccount", {}, data, key);
}

Call<api::Account> changeAccount(const QString& id, const api::AccountChange& change, int version)
{
    return ifVersion(callWith<api::Account>("changeAccount", id, change), version);
}

Call<api::Page<api::JournalRecord>> listJournal(const JournalListQuery& query)
{
    auto made = call<api::Page<api::JournalRecord>>("listJournal");
    ask(made.parts, "subject", query.subject);
    ask(made.parts, "actor", query.actorId);
    ask(made.parts, "action", query.action);
    return paged(made, query.cursor, query.limit);
}

Call<api::Page<api::DemoAccount>> listDemoAccounts()
{
    return call<api::Page<api::DemoAccount>>("listDemoAccounts");
}

Call<api::Page<api::DemoMessage>> listDemoMessages()
{
    return call<api::Page<api::DemoMessage>>("listDemoMessages");
}

} // namespace calls
} // namespace okno::client
