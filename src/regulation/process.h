// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account.h"
#include "core/application_status.h"
#include "core/result.h"
#include "core/working_calendar.h"
#include "forms/form_field.h"
#include "forms/words.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace okno::regulation {

// Something that an official confirms before a step may end: «Документы читаются и относятся к заявителю».
struct Demand {
    QString id;
    QString title;
    bool required = true;
    bool operator==(const Demand&) const = default;
};

// A button of a step.
struct Outcome {
    QString id; // "approve"
    QString title; // «Предоставить услугу»
    enum class Tone { Neutral, Positive, Negative } tone = Tone::Neutral;
    bool needsReason = false; // a text for the applicant
    bool needsResult = false; // a result document must be in the application
    bool operator==(const Outcome&) const = default;
};

// One task of an official (bpmn:userTask).
struct Step {
    QString id;
    QString name;
    QString lane; // the name of its lane: «Специалист»
    core::Role role = core::Role::Clerk; // the least that may act
    core::Term deadline; // of the step, from the day on which it began
    QString instruction; // what to do, one or two sentences
    QString message; // to the applicant when the step begins; empty: none. Mustache, values as of a notice
    std::vector<Demand> demands;
    std::vector<forms::FormField> fields; // what the official fills in; pointers are "/name"
    QStringList openFields; // names of those that the applicant reads in the history
    std::vector<Outcome> outcomes; // in the order of the file; the first one of tone Positive or Neutral leads ahead
    bool remarkAllowed = false; // may ask the applicant to mend something; the clock then stands still
    int remarkDays = 0; // calendar days for the answer
    bool operator==(const Step&) const = default;
};

// Where the process ends (bpmn:endEvent).
struct End {
    QString id;
    QString name;
    core::ApplicationStatus status = core::ApplicationStatus::Approved;
    QString message;
    bool operator==(const End&) const = default;
};

// bpmn:exclusiveGateway
struct Gateway {
    QString id;
    QString name;
    QString defaultFlow;
    bool operator==(const Gateway&) const = default;
};

// bpmn:sequenceFlow; `outcome` is what its condition ${outcome == 'approve'} names, empty without one.
struct Flow {
    QString id;
    QString from;
    QString to;
    QString outcome;
    bool operator==(const Flow&) const = default;
};

// A fault of a description: where (id and name of the element) and what, in words.
struct Fault {
    QString place;
    QString problem;
    bool operator==(const Fault&) const = default;
};

// The regulation of a service as BPMN 2.0 describes it, with our own extension elements (namespace
// https://okno.example/bpmn/1). Parallel paths, subprocesses and timers are refused by name.
struct Process {
    QString id;
    QString name;
    core::Term term; // of the whole service
    QString start; // id of the start event
    std::vector<Step> steps;
    std::vector<Gateway> gateways;
    std::vector<End> ends;
    std::vector<Flow> flows;

    // Foreign bytes are welcome: at most 2 MB, 64 levels, 2,000 elements; no external entities. PackageInvalid with
    // params "file" ("regulation.bpmn"), "place" («строка 12» or an element's name and id) and "problem".
    // A process that loads has also passed validate().
    [[nodiscard]] static core::Result<Process> parse(const QByteArray& bpmn);

    // Everything is reachable, nothing is a dead end, every outcome leads somewhere, terms are within the whole.
    [[nodiscard]] std::vector<Fault> validate() const;

    [[nodiscard]] const Step* step(const QString& id) const;
    [[nodiscard]] const End* end(const QString& id) const;
    // The step or end that an outcome of a step leads to; empty when it leads nowhere. "" as `node` asks for the first
    // step.
    [[nodiscard]] QString next(const QString& node, const QString& outcome) const;
    // The steps from `node` on (itself included) when all goes well.
    [[nodiscard]] QStringList mainPath(const QString& node = {}) const;

    [[nodiscard]] Process translated(const forms::Words& words) const;
    [[nodiscard]] QStringList visibleTexts() const;
    bool operator==(const Process&) const = default;
};

} // namespace okno::regulation
