// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_pass.h"

#include "forms/address_answer.h"

namespace okno::forms {
namespace {

// Parts that a strange program adds stay, for the check to refuse.
QJsonValue canonicalAddress(const QJsonObject& address)
{
    QJsonObject clean;
    bool filled = false;
    for (auto it = address.begin(); it != address.end(); ++it) {
        const QJsonValue part = it->isString() ? QJsonValue(it->toString().simplified()) : *it;
        if (part.isNull() || part == QJsonValue(false) || part == QJsonValue(QString()))
            continue;
        clean.insert(it.key(), part);
        filled = filled || part.isString();
    }
    return filled ? QJsonValue(clean) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue canonical(const FormField& field, const QJsonValue& value)
{
    if (field.kind == FieldKind::Address && (value.isObject() || value.isString()))
        return canonicalAddress(
            value.isObject() ? value.toObject() : AddressAnswer::fromJson(value).toJson().toObject());
    if (value.isString())
        return answerFromText(field, value.toString());
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

AnswerPass::AnswerPass(const FormData& data, const QJsonObject& answers) : m_data(data)
{
    std::vector<QJsonObject> objects;
    objects.reserve(data.plan.objects.size());
    objects.push_back(answers);
    for (std::size_t i = 1; i < data.plan.objects.size(); ++i) {
        const FormPlan::Object& object = data.plan.objects[i];
        objects.push_back(objects[object.parent].value(object.key).toObject());
    }
    const std::size_t count = data.plan.places.size();
    m_given.reserve(count);
    m_canonical.reserve(count);
    for (const FormPlan::Place& place : data.plan.places) {
        m_given.push_back(objects[place.object].value(place.key));
        m_canonical.push_back(m_given.back().isUndefined() ? m_given.back() : canonical(*place.field, m_given.back()));
    }
    m_visible.assign(count, true);
    showAndHide();
    clean(objects);
}

QJsonValue AnswerPass::answer(std::size_t place) const
{
    return m_visible[place] ? m_canonical[place] : QJsonValue(QJsonValue::Undefined);
}

QJsonValue AnswerPass::answer(const QString& pointer) const
{
    const auto found = m_data.plan.byPointer.constFind(pointer);
    return found == m_data.plan.byPointer.constEnd() ? QJsonValue(QJsonValue::Undefined) : answer(*found);
}

bool AnswerPass::isEnabled(std::size_t place) const
{
    return m_data.allows(m_data.plan.places[place].field->pointer, false, [this](const QString& pointer) {
        const auto found = m_data.plan.byPointer.constFind(pointer);
        return found == m_data.plan.byPointer.constEnd() ? answerAt(m_cleaned, pointer) : answer(*found);
    });
}

void AnswerPass::showAndHide()
{
    // Hiding a field may hide those that ask about it: repeat until nothing changes. A circle of rules ends too.
    const Condition::Answer ask = [this](const QString& pointer) { return answer(pointer); };
    for (std::size_t round = 0; round <= m_visible.size(); ++round) {
        std::vector<bool> next = m_visible;
        for (const std::size_t place : m_data.plan.ruled)
            next[place] = m_data.allows(m_data.plan.places[place].field->pointer, true, ask);
        if (next == m_visible)
            break;
        m_visible = std::move(next);
    }
}

void AnswerPass::clean(std::vector<QJsonObject>& objects)
{
    const auto& plan = m_data.plan;
    std::vector<bool> changed(objects.size(), false);
    std::vector<qsizetype> known(objects.size(), 0);
    for (std::size_t i = 0; i < plan.places.size(); ++i) {
        if (m_given[i].isUndefined())
            continue;
        const FormPlan::Place& place = plan.places[i];
        const QJsonValue right = answer(i);
        known[place.object] += right.isUndefined() ? 0 : 1;
        if (right == m_given[i])
            continue;
        changed[place.object] = true;
        if (right.isUndefined())
            objects[place.object].remove(place.key);
        else
            objects[place.object].insert(place.key, right);
    }
    // From the innermost outwards; a group left without answers goes.
    bool allKnown = true;
    for (std::size_t i = plan.objects.size(); i-- > 1;) {
        const FormPlan::Object& object = plan.objects[i];
        QJsonObject& holder = objects[object.parent];
        if (objects[i].isEmpty()) {
            const QJsonValue there = holder.value(object.key);
            if (!there.isObject()) // absent, or of a wrong type, which is for validate() to refuse
                continue;
            changed[object.parent] = true;
            holder.remove(object.key);
            continue;
        }
        ++known[object.parent];
        allKnown = allKnown && known[i] == objects[i].size();
        if (changed[i]) {
            changed[object.parent] = true;
            holder.insert(object.key, objects[i]);
        }
    }
    m_cleaned = objects[0];
    m_mayHoldUnknown = !allKnown || known[0] != m_cleaned.size();
}

} // namespace okno::forms
