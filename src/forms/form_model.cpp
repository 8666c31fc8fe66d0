// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_model.h"

#include "forms/address_answer.h"
#include "forms/field_check.h"
#include "forms/form_data.h"
#include "forms/package_reader.h"

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

QJsonValue canonical(const FormField& field, const QJsonValue& value)
{
    if (field.kind == FieldKind::Address && (value.isObject() || value.isString()))
        return canonicalAddress(
            value.isObject() ? value.toObject() : AddressAnswer::fromJson(value).toJson().toObject());
    if (value.isString())
        return answerFromText(field, value.toString());
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void findUnknown(
    const FormData& data, const QJsonObject& object, const QString& pointer, std::vector<core::Error>& faults)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = it.key();
        key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        const QString here = pointer + u'/' + key;
        if (data.objects.contains(here)) {
            if (it.value().isObject())
                findUnknown(data, it.value().toObject(), here, faults);
            else
                faults.push_back(fieldFault(here, QStringLiteral("type")));
        } else if (!data.fields.contains(here)) {
            faults.push_back(core::Error(core::ErrorCode::UnknownField, here));
        }
    }
}

std::optional<core::Error> checkOne(
    const FormModel& model, const FormField& field, const QJsonObject& answers, bool needed, QDate today)
{
    const QJsonValue value = answerAt(answers, field.pointer);
    if (value.isUndefined()) {
        if (!needed)
            return std::nullopt;
        return core::Error(
            core::ErrorCode::MissingField, field.pointer, {{QStringLiteral("reason"), QStringLiteral("required")}});
    }
    const FieldCheck check{[&](const QString& pointer) { return answerAt(answers, pointer); },
        [&](const QString& pointer) {
            const FormField* other = model.field(pointer);
            return other ? other->title : QString();
        },
        today};
    return check(field, value);
}

} // namespace

FormModel::FormModel() : m_data(std::make_shared<const FormData>()) { }

FormModel::FormModel(std::shared_ptr<const FormData> data) : m_data(std::move(data)) { }

FormModel FormModel::translated(const Words& words) const
{
    auto data = std::make_shared<FormData>(*m_data);
    for (FormField& field : data->fields) {
        for (QString* text : {&field.title, &field.hint, &field.placeholder, &field.patternMessage})
            *text = words(*text);
        for (FieldOption& option : field.options)
            option.title = words(option.title);
    }
    for (FormPage& page : data->pages) {
        page.title = words(page.title);
        for (FormGroup& group : page.groups) {
            group.title = words(group.title);
            group.note = words(group.note);
            for (FormField& field : group.fields)
                field = data->fields.value(field.pointer);
        }
    }
    return FormModel(std::move(data));
}

const std::vector<FormPage>& FormModel::pages() const
{
    return m_data->pages;
}

const FormField* FormModel::field(const QString& pointer) const
{
    const auto found = m_data->fields.constFind(pointer);
    return found == m_data->fields.constEnd() ? nullptr : &*found;
}

QSet<QString> FormModel::visibleFields(const QJsonObject& answers) const
{
    QSet<QString> visible(m_data->order.begin(), m_data->order.end());
    QHash<QString, QJsonValue> known; // rules ask about the same few answers again and again
    // Hiding a field may hide those that ask about it: repeat until nothing changes. A circle of rules ends too.
    for (qsizetype round = 0; round <= m_data->order.size(); ++round) {
        const auto answer = [&](const QString& pointer) {
            const FormField* asked = field(pointer);
            if (!asked || !visible.contains(pointer))
                return QJsonValue(QJsonValue::Undefined);
            auto found = known.constFind(pointer);
            if (found == known.constEnd())
                found = known.insert(pointer, canonical(*asked, answerAt(answers, pointer)));
            return *found;
        };
        QSet<QString> next;
        for (const QString& pointer : m_data->order) {
            if (m_data->allows(pointer, true, answer))
                next.insert(pointer);
        }
        if (next == visible)
            break;
        visible = next;
    }
    return visible;
}

bool FormModel::isVisible(const QString& pointer, const QJsonObject& answers) const
{
    return visibleFields(answers).contains(pointer);
}

bool FormModel::isGroupVisible(int page, int group, const QJsonObject& answers) const
{
    const QJsonObject clean = cleaned(answers);
    return m_data->allows(QStringLiteral("%1/%2").arg(page).arg(group), true,
        [&](const QString& pointer) { return answerAt(clean, pointer); });
}

bool FormModel::isPageVisible(int page, const QJsonObject& answers) const
{
    const QJsonObject clean = cleaned(answers);
    return m_data->allows(
        QString::number(page), true, [&](const QString& pointer) { return answerAt(clean, pointer); });
}

bool FormModel::isEnabled(const QString& pointer, const QJsonObject& answers) const
{
    const QJsonObject clean = cleaned(answers);
    return m_data->fields.contains(pointer)
        && m_data->allows(pointer, false, [&](const QString& other) { return answerAt(clean, other); });
}

QJsonObject FormModel::cleaned(const QJsonObject& answers) const
{
    const QSet<QString> visible = visibleFields(answers);
    QJsonObject result = answers;
    for (const QString& pointer : m_data->order) {
        const QJsonValue value = answerAt(answers, pointer);
        if (value.isUndefined())
            continue;
        const QJsonValue right =
            visible.contains(pointer) ? canonical(*field(pointer), value) : QJsonValue(QJsonValue::Undefined);
        if (right != value)
            result = withAnswer(result, pointer, right);
    }
    // What is left of a group without answers.
    for (const QString& pointer : m_data->objects) {
        const QJsonValue value = answerAt(result, pointer);
        if (value.isObject() && value.toObject().isEmpty())
            result = withAnswer(result, pointer, QJsonValue::Undefined);
    }
    return result;
}

std::vector<core::Error> FormModel::validate(const QJsonObject& answers, QDate today) const
{
    const QJsonObject clean = cleaned(answers);
    const QSet<QString> visible = visibleFields(clean);
    std::vector<core::Error> faults;
    QSet<QString> blamed;
    for (const QString& pointer : m_data->order) {
        if (!visible.contains(pointer))
            continue;
        const FormField& each = *field(pointer);
        const bool needed = each.required
            && m_data->allows(pointer, false, [&](const QString& other) { return answerAt(clean, other); });
        if (auto fault = checkOne(*this, each, clean, needed, today))
            faults.push_back(std::move(*fault));
    }
    findUnknown(*m_data, clean, {}, faults);
    for (const core::Error& fault : faults)
        blamed.insert(fault.pointer);

    // What only the whole schema says. Where the checks above have spoken, it would only repeat them.
    for (const SchemaCheck::Violation& violation : m_data->schema.violations(clean)) {
        const auto speaksOf = [&](const QString& pointer) {
            return pointer == violation.pointer || pointer.startsWith(violation.pointer + u'/')
                || violation.pointer.startsWith(pointer + u'/');
        };
        if (std::any_of(blamed.begin(), blamed.end(), speaksOf))
            continue;
        blamed.insert(violation.pointer);
        core::Error fault = fieldFault(violation.pointer, QStringLiteral("schema"));
        fault.detail = violation.keyword;
        faults.push_back(std::move(fault));
    }
    return faults;
}

std::vector<core::Error> FormModel::validateField(const QString& pointer, const QJsonObject& answers, QDate today) const
{
    const FormField* each = field(pointer);
    if (!each)
        return {core::Error(core::ErrorCode::UnknownField, pointer)};
    const QJsonObject clean = cleaned(answers);
    if (!isVisible(pointer, clean))
        return {};
    if (auto fault = checkOne(*this, *each, clean, each->required && isEnabled(pointer, clean), today))
        return {*fault};
    return {};
}

core::Result<QJsonObject> FormModel::accept(const QJsonObject& answers, QDate today) const
{
    std::vector<core::Error> faults = validate(answers, today);
    if (faults.empty())
        return cleaned(answers);
    core::Error error(core::ErrorCode::InvalidForm);
    error.more = std::move(faults);
    return error;
}

QJsonObject FormModel::prefilled(const QJsonObject& person) const
{
    QJsonObject answers;
    const FieldCheck check{{}, {}, {}};
    for (const QString& pointer : m_data->order) {
        const FormField& each = *field(pointer);
        QJsonValue value = each.defaultValue;
        if (!each.prefill.isEmpty()) {
            const QString source = u'/' + QString(each.prefill).replace(u'.', u'/');
            const QJsonValue known = canonical(each, answerAt(person, source));
            if (!known.isUndefined() && !check(each, known))
                value = known;
        }
        if (!value.isUndefined())
            answers = withAnswer(answers, pointer, value);
    }
    return cleaned(answers);
}

std::vector<PageProgress> FormModel::progress(const QJsonObject& answers, QDate today) const
{
    const QJsonObject clean = cleaned(answers);
    const QSet<QString> visible = visibleFields(clean);
    std::vector<PageProgress> list;
    for (const FormPage& page : m_data->pages) {
        PageProgress progress;
        for (const FormGroup& group : page.groups) {
            for (const FormField& each : group.fields) {
                if (!visible.contains(each.pointer))
                    continue;
                const bool needed = each.required && m_data->allows(each.pointer, false, [&](const QString& other) {
                    return answerAt(clean, other);
                });
                const bool filled = !answerAt(clean, each.pointer).isUndefined();
                const bool right = !checkOne(*this, each, clean, needed, today);
                progress.needed += needed;
                progress.done += needed && right;
                progress.faults += filled && !right;
            }
        }
        list.push_back(progress);
    }
    return list;
}

int FormModel::percent(const QJsonObject& answers, QDate today) const
{
    int needed = 0, done = 0, faults = 0;
    for (const PageProgress& page : progress(answers, today)) {
        needed += page.needed;
        done += page.done;
        faults += page.faults;
    }
    if (done == needed)
        return faults == 0 ? 100 : 99;
    return done * 100 / needed;
}

std::vector<SummaryRow> FormModel::summary(const QJsonObject& answers) const
{
    const QJsonObject clean = cleaned(answers);
    std::vector<SummaryRow> rows;
    for (const FormPage& page : m_data->pages) {
        for (const FormGroup& group : page.groups) {
            for (const FormField& each : group.fields) {
                const QJsonValue value = answerAt(clean, each.pointer);
                if (!value.isUndefined())
                    rows.push_back({page.title, group.title, each.title, answerInWords(each, value), each.pointer,
                        answerNote(each, value)});
            }
        }
    }
    return rows;
}

QStringList FormModel::visibleTexts() const
{
    QStringList texts;
    for (const FormPage& page : m_data->pages) {
        texts.append(page.title);
        for (const FormGroup& group : page.groups) {
            texts << group.title << group.note;
            for (const FormField& each : group.fields) {
                texts << each.title << each.hint << each.placeholder << each.patternMessage;
                for (const FieldOption& option : each.options)
                    texts.append(option.title);
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace okno::forms
