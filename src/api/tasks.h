// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/applications.h"

namespace okno::api {

// GET
// /v1/tasks?queue=new|mine|today|overdue|waiting|all|done&service=&assignee=&q=&sort=due|-due|submitted|-submitted|number|-number|applicant|-applicant&cursor=&limit=
// `assignee` is the id of an official, or "none".
// A task is an application as the official who works it sees it; both have one id.
struct TaskSummary {
    QString id;
    QString number;
    QString applicantName;
    QString serviceId;
    QString serviceTitle;
    QString stepTitle;
    core::ApplicationStatus status = core::ApplicationStatus::Submitted;
    QDateTime submittedAt;
    std::optional<QDate> dueDate; // of the current step; absent while the clock stands still or when final
    std::optional<QString> assigneeId;
    std::optional<QString> assigneeName;
    int version = 0;
    OKNO_FIELDS(TaskSummary, id, number, applicantName, serviceId, serviceTitle, stepTitle, status, submittedAt,
        dueDate, assigneeId, assigneeName, version)
    bool operator==(const TaskSummary&) const = default;
};

// GET /v1/tasks/counters
struct TaskCounters {
    int fresh = 0; // nobody has taken it
    int mine = 0;
    int today = 0; // mine or nobody's, due today
    int overdue = 0;
    int waiting = 0; // for the applicant
    int all = 0; // of the agency, not final
    OKNO_FIELDS(TaskCounters, fresh, mine, today, overdue, waiting, all)
    bool operator==(const TaskCounters&) const = default;
};

struct Applicant {
    QString id;
    QString name; // full
    core::AccountLevel level = core::AccountLevel::Simplified;
    std::optional<QString> snils;
    std::optional<QString> phone;
    std::optional<QString> email;
    OKNO_FIELDS(Applicant, id, name, level, snils, phone, email)
    bool operator==(const Applicant&) const = default;
};

// What the step demands of the official before it can be completed.
struct Demand {
    QString id;
    QString text;
    bool required = true; // for every outcome that does not refuse
    OKNO_FIELDS(Demand, id, text, required)
    bool operator==(const Demand&) const = default;
};

struct FieldOption {
    QString code;
    QString title;
    OKNO_FIELDS(FieldOption, code, title)
    bool operator==(const FieldOption&) const = default;
};

// What the official writes down in the step: a number of a journal, a date, a sum.
struct StepField {
    QString name;
    QString kind; // as forms::FieldKind has it: text, multiline, integer, money, date, boolean, choice, snils …
    QString title;
    QString hint; // may be empty
    bool required = false; // for every outcome that does not refuse
    bool forApplicant = false; // the applicant reads it in the history
    std::vector<FieldOption> options; // of a choice
    OKNO_FIELDS(StepField, name, kind, title, hint, required, forApplicant, options)
    bool operator==(const StepField&) const = default;
};

struct Outcome {
    QString id;
    QString title; // the button's words
    QString kind; // forward, approve, refuse
    bool needsReason = false;
    bool needsResult = false; // a result file must be there
    QString signature = QStringLiteral("none"); // of the result by the official: none, optional, required
    OKNO_FIELDS(Outcome, id, title, kind, needsReason, needsResult, signature)
    bool operator==(const Outcome&) const = default;
};

struct CurrentStep {
    QString id;
    QString title;
    QString instruction;
    std::vector<Demand> demands;
    std::vector<Outcome> outcomes;
    std::vector<StepField> fields;
    OKNO_FIELDS(CurrentStep, id, title, instruction, demands, outcomes, fields)
    bool operator==(const CurrentStep&) const = default;
};

// GET /v1/tasks/{id}; the ETag is the version.
struct Task {
    TaskSummary summary;
    Applicant applicant;
    Application application;
    std::optional<CurrentStep> step; // absent when final
    QStringList allowed; // take, release, assign, complete, remark
    OKNO_FIELDS(Task, summary, applicant, application, step, allowed)
    bool operator==(const Task&) const = default;
};

// POST /v1/tasks/{id}/completion, with If-Match and Idempotency-Key: the current step is done with this outcome.
struct StepCompletion {
    QString stepId;
    QString outcome;
    QStringList demands; // ids of all that were met
    std::optional<QString> reason; // the applicant reads it
    std::vector<AttachedFile> files; // the result
    std::optional<QJsonObject> data; // the step's fields: name -> value as the kind has it (see forms/form_field.h)
    OKNO_FIELDS(StepCompletion, stepId, outcome, demands, reason, files, data)
    bool operator==(const StepCompletion&) const = default;
};

// GET /v1/officials (supervisor): who of the own agency may be given tasks, by name.
struct Official {
    QString id;
    core::Role role = core::Role::Clerk;
    QString name; // «Смирнова О. И.»
    std::optional<QString> position;
    int tasks = 0; // not final, in this official's hands
    OKNO_FIELDS(Official, id, role, name, position, tasks)
    bool operator==(const Official&) const = default;
};

// PUT /v1/tasks/{id}/assignment (supervisor), with If-Match: this official works it from now on.
struct Assignment {
    QString officialId;
    OKNO_FIELDS(Assignment, officialId)
    bool operator==(const Assignment&) const = default;
};

// POST /v1/tasks/{id}/remark, with If-Match and Idempotency-Key.
struct NewRemark {
    QString text;
    QStringList fields; // pointers into the answers, may be empty
    int days = 0; // working days for the answer, 1 to 30
    OKNO_FIELDS(NewRemark, text, fields, days)
    bool operator==(const NewRemark&) const = default;
};

} // namespace okno::api
