// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/accounts.h"
#include "api/catalogue.h"
#include "api/signatures.h"
#include "api/tasks.h"
#include "api/updates.h"
#include "client/call.h"

// Every JSON route of api/routes.cpp that the desktop uses, one function each. `version` is the version of the thing
// as it was read: it becomes If-Match. `key` is the Idempotency-Key: newKey() once for one intention of a person, the
// same key again for every repetition of it.
namespace okno::client {

struct ServiceQuery {
    QString regionCode; // KLADR
    QString text;
    QString agencyId;
    QString situationId;
    QString categoryId;
    QString cursor;
    int limit = 0; // 0: what the server thinks fit
    bool operator==(const ServiceQuery&) const = default;
};

struct TaskQuery {
    QString queue = QStringLiteral("new"); // new, mine, today, overdue, waiting, all, done
    QString serviceId;
    QString assigneeId; // of an official; "none" for nobody's
    QString text;
    QString sort = QStringLiteral("due"); // due, submitted, number, applicant; with "-" before it downwards
    QString cursor;
    int limit = 0;
    bool operator==(const TaskQuery&) const = default;
};

struct AccountListQuery {
    QString text;
    QString role; // as the wire has it; empty for all
    QString cursor;
    int limit = 0;
    bool operator==(const AccountListQuery&) const = default;
};

struct JournalListQuery {
    QString subject; // "application/01J…"
    QString actorId;
    QString action; // "application.submitted"
    QString cursor;
    int limit = 0;
    bool operator==(const JournalListQuery&) const = default;
};

[[nodiscard]] QByteArray newKey();

namespace calls {

[[nodiscard]] Call<api::About> about();
[[nodiscard]] Call<api::Limits> limits();
[[nodiscard]] Call<api::Regions> listRegions();
[[nodiscard]] Call<api::Classifiers> listClassifiers(const QString& regionCode);
[[nodiscard]] Call<api::AgencyDetails> getAgency(const QString& id);
[[nodiscard]] Call<api::Page<api::ServiceSummary>> listServices(const ServiceQuery& query);
// `version`: the one with which an application began; empty for the one on offer.
[[nodiscard]] Call<api::ServiceDetails> getService(const QString& id, const QString& version = {});
[[nodiscard]] Call<api::ServiceForm> getServiceForm(const QString& id, const QString& version = {});

// Screens use Updates for this one.
[[nodiscard]] Call<api::Updates> listUpdates(const QString& platform, const QString& version);

[[nodiscard]] Call<api::Registration> registerPerson(const api::NewRegistration& data);
[[nodiscard]] Call<api::Registration> getRegistration(const QString& id);
[[nodiscard]] Call<api::Registration> resendCode(const QString& id);
[[nodiscard]] Call<api::Registration> confirmRegistration(const QString& id, const QString& code);
// The answer logs in: hand it to Session::adopt.
[[nodiscard]] Call<api::SessionAnswer> createAccount(const QString& registrationId, const QString& password);
[[nodiscard]] Call<api::Registration> resetPassword(const QString& login);
[[nodiscard]] Call<api::Registration> confirmReset(const QString& id, const QString& code);
[[nodiscard]] Call<core::Done> setPassword(const QString& id, const QString& password);

// Screens use Session for these two.
[[nodiscard]] Call<api::SessionAnswer> logIn(const QString& login, const QString& password);
[[nodiscard]] Call<core::Done> logOut();
[[nodiscard]] Call<api::Person> getMe();
[[nodiscard]] Call<api::Person> changeMe(const api::PersonChange& change, int version);
[[nodiscard]] Call<api::PersonalDetails> getDetails();
[[nodiscard]] Call<api::PersonalDetails> putDetails(const api::NewPersonalDetails& details, int version);
[[nodiscard]] Call<core::Done> changePassword(const QString& current, const QString& password);

// Screens use Signing for these.
[[nodiscard]] Call<api::Challenge> createChallenge(const QString& purpose);
[[nodiscard]] Call<api::SessionAnswer> logInBySignature(const api::SignedChallenge& data);
[[nodiscard]] Call<api::Person> confirmMe(const api::SignedChallenge& data);
[[nodiscard]] Call<api::CertificateVerdict> checkCertificate(const api::CertificateToCheck& data);
[[nodiscard]] Call<QByteArray> timestamp(const QByteArray& request);

[[nodiscard]] Call<api::Page<api::ApplicationSummary>> listApplications(const QString& cursor = {}, int limit = 0);
// Screens use Outbox for these two: it uploads, repeats and keeps.
[[nodiscard]] Call<api::Application> submitApplication(const api::NewApplication& data, const QByteArray& key);
[[nodiscard]] Call<api::Application> answerRemark(
    const QString& id, const api::RemarkAnswer& data, int version, const QByteArray& key);
[[nodiscard]] Call<api::Application> getApplication(const QString& id);
// `part`: "application" or "result".
[[nodiscard]] Call<api::Printout> getPrintout(const QString& id, const QString& part);
// The signature of a file of an application: DER.
[[nodiscard]] Call<QByteArray> getFileSignature(const QString& id, const QString& fileId);
[[nodiscard]] Call<api::Application> withdrawApplication(
    const QString& id, const std::optional<QString>& reason, int version);
[[nodiscard]] Call<api::Page<api::Notice>> listNotices(const QString& cursor = {}, int limit = 0);
[[nodiscard]] Call<core::Done> readNotices(const QStringList& ids);

[[nodiscard]] Call<api::Page<api::TaskSummary>> listTasks(const TaskQuery& query);
[[nodiscard]] Call<api::TaskCounters> countTasks();
[[nodiscard]] Call<api::Task> getTask(const QString& id);
[[nodiscard]] Call<api::Task> takeTask(const QString& id);
[[nodiscard]] Call<api::Task> releaseTask(const QString& id);
[[nodiscard]] Call<api::Task> assignTask(const QString& id, const QString& officialId, int version);
[[nodiscard]] Call<api::Page<api::Official>> listOfficials(const QString& cursor = {}, int limit = 0);
[[nodiscard]] Call<api::Task> completeStep(
    const QString& id, const api::StepCompletion& data, int version, const QByteArray& key);
[[nodiscard]] Call<api::Task> remark(const QString& id, const api::NewRemark& data, int version, const QByteArray& key);

[[nodiscard]] Call<api::Page<api::Account>> listAccounts(const AccountListQuery& query);
[[nodiscard]] Call<api::Account> addAccount(const api::NewAccount& data, const QByteArray& key);
[[nodiscard]] Call<api::Account> changeAccount(const QString& id, const api::AccountChange& change, int version);
[[nodiscard]] Call<api::Page<api::JournalRecord>> listJournal(const JournalListQuery& query);

[[nodiscard]] Call<api::Page<api::DemoAccount>> listDemoAccounts();
[[nodiscard]] Call<api::Page<api::DemoMessage>> listDemoMessages();

} // namespace calls
} // namespace okno::client
