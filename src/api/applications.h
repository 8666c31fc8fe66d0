// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signatures.h"

namespace okno::api {

// An upload (POST /v1/uploads, finished) that joins an application.
struct AttachedFile {
    QString uploadId;
    QString document; // kind of document of the service card; "other" for what it does not name
    QString name; // as the person's computer called it
    std::optional<QString> signature = {}; // base64 of a detached CMS over its bytes, 64 KiB at most
    OKNO_FIELDS(AttachedFile, uploadId, document, name, signature)
    bool operator==(const AttachedFile&) const = default;
};

// POST /v1/applications, with Idempotency-Key.
struct NewApplication {
    QString serviceId;
    QString serviceVersion; // of the form that was filled
    QString regionCode; // KLADR, where the service is wanted
    QJsonObject answers; // checked against the service's form
    std::vector<AttachedFile> files;
    std::optional<QString> signature = {}; // base64 of a detached CMS over the statement (forms/statement.h)
    OKNO_FIELDS(NewApplication, serviceId, serviceVersion, regionCode, answers, files, signature)
    bool operator==(const NewApplication&) const = default;
};

// GET /v1/uploads/{id}
struct Upload {
    QString id;
    QString name;
    qint64 size = 0; // bytes
    qint64 offset = 0; // bytes received
    std::optional<QString> type; // recognised by content when finished
    std::optional<QString> sha256; // hex, when finished
    QDateTime expiresAt;
    OKNO_FIELDS(Upload, id, name, size, offset, type, sha256, expiresAt)
    bool operator==(const Upload&) const = default;
};

// A file of an application: GET /v1/applications/{id}/files/{fileId} gives its bytes.
struct File {
    QString id;
    QString purpose; // "attachment", "answer" (to a remark), "result" or "statement" (what the applicant signed)
    QString document; // kind of document
    QString name;
    QString type; // MIME
    qint64 size = 0;
    QString sha256;
    QDateTime addedAt;
    QString addedBy; // display name
    std::optional<DocumentSignature> signature = {}; // of a signed file
    OKNO_FIELDS(File, id, purpose, document, name, type, size, sha256, addedAt, addedBy, signature)
    bool operator==(const File&) const = default;
};

// What an official wrote into a field of a step, in words.
struct FilledField {
    QString name;
    QString title;
    QString value;
    OKNO_FIELDS(FilledField, name, title, value)
    bool operator==(const FilledField&) const = default;
};

struct HistoryEntry {
    QDateTime at;
    QString action; // submitted, taken, released, assigned, step, remark, answered, approved, refused, withdrawn
    QString title; // in words
    std::optional<QString> text; // the message, the reason, the remark
    QString who; // display name and office of an official; the applicant's name
    core::ApplicationStatus status = core::ApplicationStatus::Submitted; // afterwards
    std::vector<FilledField> fields; // of the step; the applicant reads those that the package shows to applicants
    OKNO_FIELDS(HistoryEntry, at, action, title, text, who, status, fields)
    bool operator==(const HistoryEntry&) const = default;
};

// One step of «Где заявление сейчас».
struct StepState {
    QString id;
    QString title;
    QString state; // done, now, ahead
    std::optional<QDateTime> finishedAt;
    std::optional<QDate> dueDate;
    OKNO_FIELDS(StepState, id, title, state, finishedAt, dueDate)
    bool operator==(const StepState&) const = default;
};

struct Remark {
    QString id;
    QString text;
    QStringList fields; // pointers into the answers
    QDateTime askedAt;
    QString askedBy;
    QDate dueDate;
    std::optional<QDateTime> answeredAt;
    std::optional<QString> answer;
    std::optional<QJsonObject> before; // the answers as they were, when the applicant corrected the form
    OKNO_FIELDS(Remark, id, text, fields, askedAt, askedBy, dueDate, answeredAt, answer, before)
    bool operator==(const Remark&) const = default;
};

// GET /v1/applications
struct ApplicationSummary {
    QString id;
    QString number; // for people: 2026-000123
    QString serviceId;
    QString serviceTitle;
    QString agencyName;
    core::ApplicationStatus status = core::ApplicationStatus::Submitted;
    QString stepTitle;
    QDateTime submittedAt;
    QDateTime updatedAt;
    std::optional<QDate> dueDate; // of the whole service; absent when final
    bool hasResult = false;
    int version = 0;
    OKNO_FIELDS(ApplicationSummary, id, number, serviceId, serviceTitle, agencyName, status, stepTitle, submittedAt,
        updatedAt, dueDate, hasResult, version)
    bool operator==(const ApplicationSummary&) const = default;
};

// GET /v1/applications/{id}; the ETag is the version.
struct Application {
    ApplicationSummary summary;
    QString serviceVersion;
    QString regionCode;
    QJsonObject answers;
    std::vector<File> files;
    std::vector<StepState> steps;
    std::vector<HistoryEntry> history; // oldest first
    std::vector<Remark> remarks; // oldest first
    std::optional<QString> decision; // the reason given with the decision
    QStringList dueExplanation; // why the due date is what it is, line by line
    QStringList allowed; // what the reader may do now: withdraw, answer
    OKNO_FIELDS(Application, summary, serviceVersion, regionCode, answers, files, steps, history, remarks, decision,
        dueExplanation, allowed)
    bool operator==(const Application&) const = default;
};

// GET /v1/applications/{id}/printout?part=application|result: what is printed, from the templates of the service
// package with which the application began. The result: NotFound before it is decided, for its applicant.
struct Printout {
    QString title;
    QString html;
    OKNO_FIELDS(Printout, title, html)
    bool operator==(const Printout&) const = default;
};

// POST /v1/applications/{id}/withdrawal, with If-Match.
struct Withdrawal {
    std::optional<QString> reason;
    OKNO_FIELDS(Withdrawal, reason)
    bool operator==(const Withdrawal&) const = default;
};

// POST /v1/applications/{id}/answer, with If-Match and Idempotency-Key: to the open remark.
struct RemarkAnswer {
    std::optional<QString> text;
    std::optional<QJsonObject> answers; // the whole corrected form
    std::vector<AttachedFile> files; // added
    // base64 of a detached CMS over the statement of the (corrected) form and of all files that belong to it then
    std::optional<QString> signature = {};
    OKNO_FIELDS(RemarkAnswer, text, answers, files, signature)
    bool operator==(const RemarkAnswer&) const = default;
};

// GET /v1/notices
struct Notice {
    QString id;
    QDateTime at;
    QString title;
    QString text;
    std::optional<QString> applicationId;
    bool read = false;
    OKNO_FIELDS(Notice, id, at, title, text, applicationId, read)
    bool operator==(const Notice&) const = default;
};

// POST /v1/notices/read
struct NoticesRead {
    QStringList ids;
    OKNO_FIELDS(NoticesRead, ids)
    bool operator==(const NoticesRead&) const = default;
};

// The data of one server-sent event of GET /v1/events: something changed, read it anew.
struct Event {
    QString kind; // application, notice, task, catalogue
    QString id; // of what changed
    OKNO_FIELDS(Event, kind, id)
    bool operator==(const Event&) const = default;
};

} // namespace okno::api
