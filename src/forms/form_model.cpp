// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_model.h"

#include "forms/answer_pass.h"
#include "forms/field_check.h"
#include "forms/form_data.h"
#include "forms/package_reader.h"

#include <QCoreApplication>

namespace okno::forms {
namespace {

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

// The fault of one answer, with what it is compared to.
class AnswerCheck {
public:
    AnswerCheck(const FormData& data, const AnswerPass& pass, QDate today)
        : m_data(data)
        , m_pass(pass)
        , m_check{[&pass](const QString& pointer) { return pass.answer(pointer); },
              [&data](const QString& pointer) { return data.fields.value(pointer).title; }, today}
    {
    }

    [[nodiscard]] bool isNeeded(std::size_t place) const
    {
        return m_data.plan.places[place].field->required && m_pass.isEnabled(place);
    }
    [[nodiscard]] std::optional<core::Error> operator()(std::size_t place) const
    {
        const FormField& field = *m_data.plan.places[place].field;
        const QJsonValue value = m_pass.answer(place);
        if (!value.isUndefined())
            return m_check(field, value);
        if (!isNeeded(place))
            return std::nullopt;
        return core::Error(
            core::ErrorCode::MissingField, field.pointer, {{QStringLiteral("reason"), QStringLiteral("required")}});
    }

private:
    const FormData& m_data;
    const AnswerPass& m_pass;
    FieldCheck m_check;
};

std::vector<core::Error> faultsOf(const FormData& data, const AnswerPass& pass, QDate today)
{
    std::vector<core::Error> faults;
    const AnswerCheck check(data, pass, today);
    for (std::size_t place = 0; place < data.plan.places.size(); ++place) {
        if (!pass.isVisible(place))
            continue;
        if (auto fault = check(place))
            faults.push_back(std::move(*fault));
    }
    if (pass.mayHoldUnknown())
        findUnknown(data, pass.cleaned(), {}, faults);
    QSet<QString> blamed;
    for (const core::Error& fault : faults)
        blamed.insert(fault.pointer);

    // What only the whole schema says. Where the checks above have spoken, it would only repeat them.
    for (const SchemaCheck::Violation& violation : data.schema.violations(pass.cleaned())) {
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
    data->layOut();
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
    const AnswerPass pass(*m_data, answers);
    QSet<QString> visible;
    for (std::size_t place = 0; place < m_data->plan.places.size(); ++place) {
        if (pass.isVisible(place))
            visible.insert(m_data->order.at(static_cast<qsizetype>(place)));
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
    return AnswerPass(*m_data, answers).cleaned();
}

std::vector<core::Error> FormModel::validate(const QJsonObject& answers, QDate today) const
{
    return faultsOf(*m_data, AnswerPass(*m_data, answers), today);
}

std::vector<core::Error> FormModel::validateField(const QString& pointer, const QJsonObject& answers, QDate today) const
{
    const auto place = m_data->plan.byPointer.constFind(pointer);
    if (place == m_data->plan.byPointer.constEnd())
        return {core::Error(core::ErrorCode::UnknownField, pointer)};
    const AnswerPass pass(*m_data, answers);
    if (!pass.isVisible(*place))
        return {};
    if (auto fault = AnswerCheck(*m_data, pass, today)(*place))
        return {*fault};
    return {};
}

core::Result<QJsonObject> FormModel::accept(const QJsonObject& answers, QDate today) const
{
    const AnswerPass pass(*m_data, answers);
    std::vector<core::Error> faults = faultsOf(*m_data, pass, today);
    if (faults.empty())
        return pass.cleaned();
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
    const AnswerPass pass(*m_data, answers);
    const AnswerCheck check(*m_data, pass, today);
    std::vector<PageProgress> list;
    for (const FormPage& page : m_data->pages) {
        PageProgress progress;
        for (const FormGroup& group : page.groups) {
            for (const FormField& each : group.fields) {
                const std::size_t place = m_data->plan.byPointer.value(each.pointer);
                if (!pass.isVisible(place))
                    continue;
                const bool needed = check.isNeeded(place);
                const bool right = !check(place);
                progress.needed += needed;
                progress.done += needed && right;
                progress.faults += !pass.answer(place).isUndefined() && !right;
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
    return summary(answers, [](const char* source) { return QCoreApplication::translate("Form", source); });
}

std::vector<SummaryRow> FormModel::summary(const QJsonObject& answers, const core::Translate& translate) const
{
    const QJsonObject clean = cleaned(answers);
    std::vector<SummaryRow> rows;
    for (const FormPage& page : m_data->pages) {
        for (const FormGroup& group : page.groups) {
            for (const FormField& each : group.fields) {
                const QJsonValue value = answerAt(clean, each.pointer);
                if (!value.isUndefined())
                    rows.push_back({page.title, group.title, each.title, answerInWords(each, value, translate),
                        each.pointer, answerNote(each, value, translate)});
            }
        }
    }
    return rows;
}

std::vector<SummaryPage> pagesOf(const std::vector<SummaryRow>& rows)
{
    std::vector<SummaryPage> pages;
    const SummaryRow* before = nullptr;
    for (const SummaryRow& row : rows) {
        if (!before || before->page != row.page)
            pages.push_back({row.page, {}});
        if (pages.back().groups.empty() || before->group != row.group)
            pages.back().groups.push_back({row.group, {}});
        pages.back().groups.back().rows.push_back(row);
        before = &row;
    }
    return pages;
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
