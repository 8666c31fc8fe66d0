// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/process.h"

#include "regulation/bpmn_reader.h"

#include <QSet>
#include <algorithm>

namespace okno::regulation {
namespace {

// Calls `each` for every text that a person reads.
template <typename P, typename Each> void forTexts(P& process, Each each)
{
    each(process.name);
    for (auto& step : process.steps) {
        for (auto* text : {&step.name, &step.lane, &step.instruction, &step.message})
            each(*text);
        for (auto& demand : step.demands)
            each(demand.title);
        for (auto& field : step.fields) {
            each(field.title);
            each(field.hint);
            for (auto& option : field.options)
                each(option.title);
        }
        for (auto& outcome : step.outcomes)
            each(outcome.title);
    }
    for (auto& end : process.ends) {
        each(end.name);
        each(end.message);
    }
}

template <typename T> const T* find(const std::vector<T>& list, const QString& id)
{
    for (const T& each : list) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

} // namespace

core::Result<Process> Process::parse(const QByteArray& bpmn)
{
    auto process = BpmnReader(bpmn).read();
    if (!process)
        return process;
    const std::vector<Fault> faults = process->validate();
    if (faults.empty())
        return process;
    core::Error error;
    for (const Fault& fault : faults) {
        core::Error each(core::ErrorCode::PackageInvalid, {},
            {{QStringLiteral("file"), QStringLiteral("regulation.bpmn")}, {QStringLiteral("place"), fault.place},
                {QStringLiteral("problem"), fault.problem}},
            QStringLiteral("regulation.bpmn"));
        if (&fault == &faults.front())
            error = each;
        else
            error.more.push_back(each);
    }
    return error;
}

const Step* Process::step(const QString& stepId) const
{
    return find(steps, stepId);
}

const End* Process::end(const QString& endId) const
{
    return find(ends, endId);
}

QString Process::next(const QString& node, const QString& outcome) const
{
    QString at = node.isEmpty() ? start : node;
    // A circle of gateways alone would never end.
    for (size_t guard = 0; guard <= gateways.size() + 1; ++guard) {
        const Gateway* gateway = find(gateways, at);
        QString to;
        for (const Flow& flow : flows) {
            if (flow.from != at)
                continue;
            const bool taken = flow.outcome.isEmpty() ? to.isEmpty() && (!gateway || gateway->defaultFlow == flow.id)
                                                      : flow.outcome == outcome;
            if (taken)
                to = flow.to;
            if (taken && !flow.outcome.isEmpty())
                break;
        }
        // A gateway with one way out needs no condition.
        if (to.isEmpty() && gateway) {
            const auto leaves = [&](const Flow& flow) { return flow.from == at; };
            const auto only = std::find_if(flows.begin(), flows.end(), leaves);
            if (only != flows.end() && only->outcome.isEmpty()
                && std::count_if(flows.begin(), flows.end(), leaves) == 1)
                to = only->to;
        }
        if (to.isEmpty() || step(to) || end(to))
            return to;
        at = to;
    }
    return {};
}

QStringList Process::mainPath(const QString& node) const
{
    QStringList path;
    QString at = node.isEmpty() ? next({}, {}) : node;
    while (const Step* each = step(at)) {
        if (path.contains(at))
            break;
        path.append(at);
        const auto good = std::find_if(each->outcomes.begin(), each->outcomes.end(),
            [](const Outcome& outcome) { return outcome.tone != Outcome::Tone::Negative; });
        if (good == each->outcomes.end())
            break;
        at = next(at, good->id);
    }
    return path;
}

Process Process::translated(const forms::Words& words) const
{
    Process copy = *this;
    forTexts(copy, [&](QString& text) { text = words(text); });
    return copy;
}

QStringList Process::visibleTexts() const
{
    QStringList texts;
    forTexts(*this, [&](const QString& text) {
        if (!text.isEmpty())
            texts.append(text);
    });
    return texts;
}

} // namespace okno::regulation
