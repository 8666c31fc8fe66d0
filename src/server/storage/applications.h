// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application_status.h"
#include "server/storage/database.h"

#include <QStringList>

namespace okno::server::storage {

struct ApplicationRow {
    QString id;
    QString number; // 2026-000123
    QString applicantId;
    QString applicantName;
    QString serviceId;
    QString package; // digest of the service package that it began with
    QString agencyId;
    QString regionCode;
    core::ApplicationStatus status = core::ApplicationStatus::Submitted;
    QDate due; // of the whole service; invalid when final
    QDate stepDue; // of the current step; invalid when final or while the clock stands still
    std::optional<QString> assigneeId;
    std::optional<QString> assigneeName;
    QDateTime submittedAt;
    QDateTime updatedAt;
    int version = 1;
    QString answers; // JSON
    QString state; // JSON of regulation::State
    std::optional<QString> decision;
    bool hasResult = false;
    QString search; // folded words by which officials find it
    bool operator==(const ApplicationRow&) const = default;
};

void insertApplication(Connection& db, const ApplicationRow& row);
// Everything that may change; the caller has raised the version.
void updateApplication(Connection& db, const ApplicationRow& row);
[[nodiscard]] std::optional<ApplicationRow> findApplication(Connection& db, const QString& id);
// "2026-000123": grows by one each time within a year.
[[nodiscard]] QString nextNumber(Connection& db, int year);

// Newest first, after the id that ended the page before. Answers and state are there too: a list shows the step.
[[nodiscard]] std::vector<ApplicationRow> listApplications(Connection& db, const QString& applicantId,
    const std::optional<core::ApplicationStatus>& status, const QString& after, int limit);

// The queues of an agency.
enum class Queue { New, Mine, Today, Overdue, Waiting, All, Done };
[[nodiscard]] std::optional<Queue> queueFromWire(const QString& name);
enum class TaskOrder { Due, Submitted, Number, Applicant };

struct TaskFilter {
    QString agencyId;
    QString officialId;
    Queue queue = Queue::All;
    QString service;
    QString assignee; // an official's id, or "none"
    QString words;
    TaskOrder order = TaskOrder::Due;
    bool descending = false;
    QString today; // ISO day where the agency is
    QString afterKey; // of the last row of the page before
    QString afterId;
    int limit = 50;
};
[[nodiscard]] std::vector<ApplicationRow> listTasks(Connection& db, const TaskFilter& filter);
// What a row is ordered by, for the cursor.
[[nodiscard]] QString orderKey(const ApplicationRow& row, TaskOrder order);

struct QueueCounts {
    qint64 fresh = 0;
    qint64 mine = 0;
    qint64 today = 0;
    qint64 overdue = 0;
    qint64 waiting = 0;
    qint64 all = 0;
};
[[nodiscard]] QueueCounts countQueues(
    Connection& db, const QString& agencyId, const QString& officialId, const QString& today);
// Applications that wait for the applicant (their state tells until when).
[[nodiscard]] QStringList waitingApplications(Connection& db);

struct HistoryRow {
    QDateTime at;
    QString action;
    QString step; // id in the regulation
    QString outcome; // id in the regulation
    std::optional<QString> text;
    QString who;
    core::ApplicationStatus status = core::ApplicationStatus::Submitted;
    std::optional<QString> fields; // JSON of what was written into the step's fields
};
void addHistory(Connection& db, const QString& applicationId, const HistoryRow& row);
[[nodiscard]] std::vector<HistoryRow> listHistory(Connection& db, const QString& applicationId);

struct RemarkRow {
    QString id;
    QString text;
    QStringList fields;
    QDateTime askedAt;
    QString askedBy;
    QDate due;
    std::optional<QDateTime> answeredAt;
    std::optional<QString> answer;
    std::optional<QString> answersBefore; // JSON
};
void addRemark(Connection& db, const QString& applicationId, const RemarkRow& row);
void updateRemark(Connection& db, const RemarkRow& row);
[[nodiscard]] std::vector<RemarkRow> listRemarks(Connection& db, const QString& applicationId);

// Service packages as they were when an application began.
struct PackageRow {
    QString digest;
    QString serviceId;
    QString version;
    QString content; // base64 of zlib of JSON {"name": base64}
};
void keepPackage(Connection& db, const PackageRow& row, const QDateTime& at);
[[nodiscard]] std::optional<PackageRow> findPackage(Connection& db, const QString& digest);
// The digest of a service's package by the version of its card, the last one to come when there were several.
[[nodiscard]] std::optional<QString> findPackageDigest(
    Connection& db, const QString& serviceId, const QString& version);

} // namespace okno::server::storage
