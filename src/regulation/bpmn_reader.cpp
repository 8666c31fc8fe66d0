// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation/bpmn_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace okno::regulation {
namespace {

constexpr qsizetype maxBytes = 2 * 1024 * 1024;
constexpr int maxElements = 20000; // the diagram included
constexpr int maxDepth = 64;
constexpr int maxNodes = 2000;

const QString bpmnNamespace = QStringLiteral("http://www.omg.org/spec/BPMN/20100524/MODEL");
const QString oknoNamespace = QStringLiteral("https://okno.example/bpmn/1");

QString words(const char* source)
{
    return QCoreApplication::translate("Regulation", source);
}

} // namespace

BpmnReader::BpmnReader(const QByteArray& bytes) : m_xml(bytes), m_size(bytes.size())
{
    // An entity that grows is refused by Qt beyond this; ours need none at all.
    m_xml.setEntityExpansionLimit(1024);
}

void BpmnReader::fail(const QString& problem)
{
    if (!m_problem.isEmpty())
        return;
    m_problem = problem;
    m_line = m_xml.lineNumber();
    m_xml.raiseError(problem);
}

core::Result<Process> BpmnReader::read()
{
    if (m_size > maxBytes)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Файл больше двух мегабайт.")));
    else if (!m_xml.readNextStartElement())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Это не файл XML.")));
    else if (!isBpmn(u"definitions"))
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Это не BPMN 2.0: нет definitions.")));
    else
        readDefinitions();
    if (m_problem.isEmpty() && m_xml.hasError())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Файл XML испорчен.")));
    if (m_problem.isEmpty() && !m_hasProcess)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "В файле нет процесса (process).")));
    if (!m_problem.isEmpty()) {
        const QString place = words(QT_TRANSLATE_NOOP("Regulation", "строка %1")).arg(qMax<qint64>(1, m_line));
        return core::Error(core::ErrorCode::PackageInvalid, {},
            {{QStringLiteral("file"), QStringLiteral("regulation.bpmn")}, {QStringLiteral("place"), place},
                {QStringLiteral("problem"), m_problem}},
            QStringLiteral("regulation.bpmn: line %1").arg(m_line));
    }
    for (Step& step : m_process.steps)
        step.lane = m_lanes.value(step.id);
    return std::move(m_process);
}

bool BpmnReader::isBpmn(QStringView name) const
{
    return m_xml.name() == name && m_xml.namespaceUri() == bpmnNamespace;
}

bool BpmnReader::isOkno(QStringView name) const
{
    return m_xml.name() == name && m_xml.namespaceUri() == oknoNamespace;
}

QString BpmnReader::attribute(const char* name) const
{
    return m_xml.attributes().value(QLatin1StringView(name)).toString();
}

bool BpmnReader::flag(const char* name, bool otherwise) const
{
    const QString value = attribute(name);
    return value.isEmpty() ? otherwise : value == u"true" || value == u"1";
}

QString BpmnReader::text()
{
    const QString content = m_xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    if (m_xml.hasError())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Здесь должен быть только текст.")));
    return content.trimmed();
}

QString BpmnReader::takeId()
{
    const QString id = attribute("id");
    if (id.isEmpty())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "У элемента нет id.")));
    else if (m_ids.contains(id))
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Элемент с id «%1» уже есть.")).arg(id));
    else if (m_ids.size() >= maxNodes)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Процесс слишком велик.")));
    m_ids.insert(id);
    return id;
}

void BpmnReader::children(const Each& each)
{
    if (++m_depth > maxDepth)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Элементы вложены слишком глубоко.")));
    while (m_problem.isEmpty() && m_xml.readNextStartElement()) {
        if (++m_elements > maxElements)
            fail(words(QT_TRANSLATE_NOOP("Regulation", "Процесс слишком велик.")));
        else
            each();
    }
    --m_depth;
}

void BpmnReader::unsupported()
{
    fail(words(QT_TRANSLATE_NOOP("Regulation", "Элемент «%1» (%2) регламенты пока не умеют исполнять."))
            .arg(m_xml.name().toString(), attribute("id")));
}

void BpmnReader::readDefinitions()
{
    children([this] {
        if (!isBpmn(u"process")) {
            m_xml.skipCurrentElement(); // the diagram, the pools
            return;
        }
        if (m_hasProcess)
            fail(words(QT_TRANSLATE_NOOP("Regulation", "В файле больше одного процесса.")));
        else
            readProcess();
    });
}

void BpmnReader::readProcess()
{
    m_hasProcess = true;
    m_process.id = takeId();
    m_process.name = attribute("name");
    children([this] {
        if (isBpmn(u"extensionElements"))
            readProcessExtensions();
        else if (isBpmn(u"laneSet"))
            readLanes();
        else if (isBpmn(u"startEvent"))
            readStart();
        else if (isBpmn(u"endEvent"))
            readEnd();
        else if (isBpmn(u"userTask"))
            readTask();
        else if (isBpmn(u"exclusiveGateway"))
            readGateway();
        else if (isBpmn(u"sequenceFlow"))
            readFlow();
        else if (isBpmn(u"documentation") || isBpmn(u"textAnnotation") || isBpmn(u"association") || isBpmn(u"group")
            || m_xml.namespaceUri() != bpmnNamespace)
            m_xml.skipCurrentElement();
        else
            unsupported();
    });
}

core::Term BpmnReader::readTerm()
{
    core::Term term;
    bool right = false;
    term.days = attribute("days").toInt(&right);
    const QString unit = attribute("unit");
    if (!right || term.days < 0 || term.days > 3650)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Срок — это целое число дней от 0 до 3650.")));
    if (unit == u"calendar-days")
        term.unit = core::Term::Unit::CalendarDays;
    else if (unit != u"working-days")
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Дни бывают working-days и calendar-days.")));
    return term;
}

void BpmnReader::readProcessExtensions()
{
    children([this] {
        if (isOkno(u"term"))
            m_process.term = readTerm();
        m_xml.skipCurrentElement();
    });
}

void BpmnReader::readLanes()
{
    children([this] {
        if (!isBpmn(u"lane")) {
            m_xml.skipCurrentElement();
            return;
        }
        const QString name = attribute("name");
        children([this, &name] {
            if (isBpmn(u"flowNodeRef"))
                m_lanes.insert(text(), name);
            else
                m_xml.skipCurrentElement();
        });
    });
}

void BpmnReader::readStart()
{
    const QString id = takeId();
    if (!m_process.start.isEmpty())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "У процесса должно быть одно начало.")));
    m_process.start = id;
    children([this] {
        // A timer or a message here would start the process by itself.
        if (m_xml.name().endsWith(u"EventDefinition"))
            unsupported();
        else
            m_xml.skipCurrentElement();
    });
}

void BpmnReader::readEnd()
{
    End end;
    end.id = takeId();
    end.name = attribute("name");
    bool hasStatus = false;
    children([&] {
        if (m_xml.name().endsWith(u"EventDefinition")) {
            unsupported();
        } else if (isBpmn(u"extensionElements")) {
            children([&] {
                if (isOkno(u"end")) {
                    const auto status = core::applicationStatusFromWire(attribute("status"));
                    if (!status || !core::isFinal(*status))
                        fail(words(QT_TRANSLATE_NOOP("Regulation", "Конец процесса бывает approved или refused.")));
                    else
                        end.status = *status;
                    hasStatus = true;
                    m_xml.skipCurrentElement();
                } else if (isOkno(u"message")) {
                    end.message = text();
                } else {
                    m_xml.skipCurrentElement();
                }
            });
        } else {
            m_xml.skipCurrentElement();
        }
    });
    if (!hasStatus)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "У конца «%1» не сказано, чем он кончается (okno:end status)."))
                .arg(end.id));
    m_process.ends.push_back(std::move(end));
}

void BpmnReader::readGateway()
{
    Gateway gateway{takeId(), attribute("name"), attribute("default")};
    m_xml.skipCurrentElement();
    m_process.gateways.push_back(std::move(gateway));
}

void BpmnReader::readFlow()
{
    Flow flow{takeId(), attribute("sourceRef"), attribute("targetRef"), {}};
    children([&] {
        if (!isBpmn(u"conditionExpression")) {
            m_xml.skipCurrentElement();
            return;
        }
        static const QRegularExpression shape(
            QStringLiteral("^\\$\\{\\s*outcome\\s*==\\s*['\"]([A-Za-z0-9_.-]{1,64})['\"]\\s*\\}$"));
        const auto match = shape.match(text());
        if (match.hasMatch())
            flow.outcome = match.captured(1);
        else
            fail(words(QT_TRANSLATE_NOOP("Regulation", "Условие пишется так: %1."))
                    .arg(QStringLiteral("${outcome == 'approve'}")));
    });
    m_process.flows.push_back(std::move(flow));
}

void BpmnReader::readTask()
{
    Step step;
    step.id = takeId();
    step.name = attribute("name");
    if (step.name.trimmed().isEmpty())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "У шага «%1» нет названия.")).arg(step.id));
    children([&] {
        if (isBpmn(u"extensionElements"))
            readTaskExtensions(step);
        else if (m_xml.name().endsWith(u"LoopCharacteristics"))
            unsupported();
        else
            m_xml.skipCurrentElement();
    });
    m_process.steps.push_back(std::move(step));
}

void BpmnReader::readStepAttributes(Step& step)
{
    const auto role = core::roleFromWire(attribute("role"));
    if (!role || *role == core::Role::Citizen)
        fail(words(QT_TRANSLATE_NOOP("Regulation", "Шаг делает clerk, supervisor или administrator.")));
    else
        step.role = *role;
    step.deadline = readTerm();
    step.remarkAllowed = flag("remark");
    step.remarkDays = attribute("remarkDays").toInt();
    if (step.remarkAllowed && (step.remarkDays < 1 || step.remarkDays > 365))
        fail(words(QT_TRANSLATE_NOOP("Regulation", "На ответ заявителя даётся от 1 до 365 дней (remarkDays).")));
    m_xml.skipCurrentElement();
}

void BpmnReader::readTaskExtensions(Step& step)
{
    static const QStringList tones{QStringLiteral("neutral"), QStringLiteral("positive"), QStringLiteral("negative")};
    children([&] {
        if (isOkno(u"step")) {
            readStepAttributes(step);
        } else if (isOkno(u"instruction")) {
            step.instruction = text();
        } else if (isOkno(u"message")) {
            step.message = text();
        } else if (isOkno(u"demand")) {
            Demand demand{attribute("id"), {}, flag("required", true)};
            demand.title = text();
            step.demands.push_back(std::move(demand));
        } else if (isOkno(u"field")) {
            readField(step);
        } else if (isOkno(u"outcome")) {
            Outcome outcome;
            outcome.id = attribute("id");
            const auto tone = tones.indexOf(attribute("tone"));
            outcome.tone = static_cast<Outcome::Tone>(qMax<qsizetype>(0, tone));
            outcome.needsReason = flag("reason");
            outcome.needsResult = flag("result");
            outcome.title = text();
            step.outcomes.push_back(std::move(outcome));
        } else {
            m_xml.skipCurrentElement();
        }
    });
}

void BpmnReader::readField(Step& step)
{
    const auto kind = forms::fieldKindFromWire(attribute("kind"));
    forms::FormField field;
    field.pointer = u'/' + attribute("name");
    field.title = attribute("title");
    field.hint = attribute("hint");
    field.required = flag("required");
    if (flag("applicant"))
        step.openFields.append(field.pointer.sliced(1));
    if (!kind || *kind == forms::FieldKind::Dictionary || *kind == forms::FieldKind::BankAccount)
        fail(
            words(QT_TRANSLATE_NOOP("Regulation", "Полей такого вида в шаге не бывает: «%1».")).arg(attribute("kind")));
    else
        field.kind = *kind;
    if (field.pointer.size() < 2 || field.pointer.count(u'/') != 1 || field.title.isEmpty())
        fail(words(QT_TRANSLATE_NOOP("Regulation", "У поля шага должны быть name и title.")));
    children([&] {
        if (isOkno(u"option")) {
            forms::FieldOption option{attribute("code"), {}};
            option.title = text();
            field.options.push_back(std::move(option));
        } else {
            m_xml.skipCurrentElement();
        }
    });
    step.fields.push_back(std::move(field));
}

} // namespace okno::regulation
