// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/process.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace okno::regulation {
namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Regulation", source);
}

// A term in calendar days at the least: what can be said without a calendar.
int leastDays(const core::Term& term)
{
    return term.unit == core::Term::Unit::CalendarDays ? term.days : term.days + term.days / 5 * 2;
}

class ProcessCheck {
public:
    explicit ProcessCheck(const Process& process) : m_process(process) { }

    std::vector<Fault> run()
    {
        collectNodes();
        checkFlows();
        if (m_process.start.isEmpty())
            fault({}, words(QT_TRANSLATE_NOOP("Regulation", "У процесса нет начала.")));
        if (m_process.ends.empty())
            fault({}, words(QT_TRANSLATE_NOOP("Regulation", "У процесса нет конца.")));
        if (m_process.term.days < 1)
            fault({}, words(QT_TRANSLATE_NOOP("Regulation", "У процесса нет срока (okno:term).")));
        for (const Step& step : m_process.steps)
            checkStep(step);
        if (m_faults.empty()) {
            checkReachable();
            checkEnds();
            checkTerm();
        }
        return std::move(m_faults);
    }

private:
    void fault(const QString& id, const QString& problem)
    {
        const QString name = m_names.value(id);
        m_faults.push_back({name.isEmpty() ? id : QStringLiteral("«%1» (%2)").arg(name, id), problem});
    }

    void collectNodes()
    {
        m_nodes.insert(m_process.start);
        for (const Step& step : m_process.steps) {
            m_nodes.insert(step.id);
            m_names.insert(step.id, step.name);
        }
        for (const Gateway& gateway : m_process.gateways) {
            m_nodes.insert(gateway.id);
            m_names.insert(gateway.id, gateway.name);
        }
        for (const End& end : m_process.ends) {
            m_nodes.insert(end.id);
            m_names.insert(end.id, end.name);
        }
        m_nodes.remove(QString());
    }

    void checkFlows()
    {
        for (const Flow& flow : m_process.flows) {
            if (!m_nodes.contains(flow.from) || !m_nodes.contains(flow.to))
                fault(flow.id,
                    words(QT_TRANSLATE_NOOP("Regulation", "Стрелка ведёт из элемента или в элемент, которого нет.")));
            else if (flow.to == m_process.start || m_process.end(flow.from))
                fault(flow.id, words(QT_TRANSLATE_NOOP("Regulation", "Стрелка не может вести в начало или из конца.")));
            m_ways[flow.from].append(flow.to);
        }
    }

    void checkStep(const Step& step)
    {
        if (step.deadline.days < 1)
            fault(step.id, words(QT_TRANSLATE_NOOP("Regulation", "У шага нет срока (okno:step days).")));
        if (step.outcomes.empty())
            fault(step.id, words(QT_TRANSLATE_NOOP("Regulation", "У шага нет ни одного решения (okno:outcome).")));
        QSet<QString> ids;
        for (const Outcome& outcome : step.outcomes) {
            if (outcome.id.isEmpty() || outcome.title.isEmpty() || ids.contains(outcome.id))
                fault(step.id,
                    words(QT_TRANSLATE_NOOP("Regulation", "У каждого решения должны быть свой id и название.")));
            else if (m_process.next(step.id, outcome.id).isEmpty())
                fault(step.id,
                    words(QT_TRANSLATE_NOOP("Regulation", "Решение «%1» никуда не ведёт.")).arg(outcome.title));
            ids.insert(outcome.id);
        }
        QSet<QString> demands;
        for (const Demand& demand : step.demands) {
            if (demand.id.isEmpty() || demand.title.isEmpty() || demands.contains(demand.id))
                fault(step.id,
                    words(QT_TRANSLATE_NOOP("Regulation", "У каждого требования должны быть свой id и название.")));
            demands.insert(demand.id);
        }
        QSet<QString> fields;
        for (const forms::FormField& field : step.fields) {
            if (fields.contains(field.pointer))
                fault(step.id, words(QT_TRANSLATE_NOOP("Regulation", "Поле «%1» есть дважды.")).arg(field.title));
            if (field.kind == forms::FieldKind::Choice && field.options.empty())
                fault(step.id, words(QT_TRANSLATE_NOOP("Regulation", "У поля «%1» нет ответов.")).arg(field.title));
            fields.insert(field.pointer);
        }
        // An arrow that asks for a decision nobody can take.
        for (const QString& outcome : outcomesAskedAfter(step.id)) {
            if (!ids.contains(outcome))
                fault(step.id,
                    words(QT_TRANSLATE_NOOP("Regulation", "Стрелка ждёт решения «%1», которого у шага нет."))
                        .arg(outcome));
        }
    }

    [[nodiscard]] QStringList outcomesAskedAfter(const QString& stepId) const
    {
        QStringList outcomes;
        QStringList queue{stepId};
        QSet<QString> seen;
        while (!queue.isEmpty()) {
            const QString at = queue.takeFirst();
            if (seen.contains(at))
                continue;
            seen.insert(at);
            for (const Flow& flow : m_process.flows) {
                if (flow.from != at)
                    continue;
                if (!flow.outcome.isEmpty())
                    outcomes.append(flow.outcome);
                if (!m_process.step(flow.to) && !m_process.end(flow.to))
                    queue.append(flow.to);
            }
        }
        return outcomes;
    }

    void checkReachable()
    {
        if (!m_process.step(m_process.next({}, {})))
            fault(m_process.start, words(QT_TRANSLATE_NOOP("Regulation", "Начало должно вести в шаг.")));
        QSet<QString> seen;
        QStringList queue{m_process.start};
        while (!queue.isEmpty()) {
            const QString at = queue.takeFirst();
            if (seen.contains(at))
                continue;
            seen.insert(at);
            queue += m_ways.value(at);
        }
        for (const QString& node : m_nodes) {
            if (!seen.contains(node))
                fault(node, words(QT_TRANSLATE_NOOP("Regulation", "Сюда не ведёт ни одна стрелка.")));
        }
    }

    // From everywhere some end can be reached: no application circles for ever.
    void checkEnds()
    {
        QSet<QString> leading;
        for (const End& end : m_process.ends)
            leading.insert(end.id);
        for (bool changed = true; changed;) {
            changed = false;
            for (const Flow& flow : m_process.flows) {
                if (leading.contains(flow.to) && !leading.contains(flow.from)) {
                    leading.insert(flow.from);
                    changed = true;
                }
            }
        }
        for (const QString& node : m_nodes) {
            if (!leading.contains(node))
                fault(node, words(QT_TRANSLATE_NOOP("Regulation", "Отсюда нельзя дойти до конца.")));
        }
        const bool good = std::any_of(m_process.ends.begin(), m_process.ends.end(),
            [](const End& end) { return end.status == core::ApplicationStatus::Approved; });
        if (!good)
            fault({}, words(QT_TRANSLATE_NOOP("Regulation", "Ни один конец не предоставляет услугу (approved).")));
    }

    void checkTerm()
    {
        for (const Step& step : m_process.steps) {
            if (leastDays(step.deadline) > std::max(leastDays(m_process.term), m_process.term.days) + 4)
                fault(step.id, words(QT_TRANSLATE_NOOP("Regulation", "Срок шага больше срока всей услуги.")));
        }
    }

    const Process& m_process;
    std::vector<Fault> m_faults;
    QSet<QString> m_nodes;
    QHash<QString, QString> m_names;
    QHash<QString, QStringList> m_ways;
};

} // namespace

std::vector<Fault> Process::validate() const
{
    std::vector<Fault> faults = ProcessCheck(*this).run();
    // Sets have no order of their own: an author reads the same list every time.
    std::stable_sort(faults.begin(), faults.end(), [](const Fault& a, const Fault& b) { return a.place < b.place; });
    return faults;
}

} // namespace okno::regulation
