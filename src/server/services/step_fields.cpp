// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/step_fields.h"

#include "forms/form_model.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::server {
namespace {

QString inWords(const forms::FormField& field, const QJsonValue& value, const Texts& texts, const QString& language)
{
    // These two depend on the reader's language; the rest is digits, or the package's own translation.
    if (field.kind == forms::FieldKind::Date)
        return Texts::day(QDate::fromString(value.toString(), Qt::ISODate), language);
    if (field.kind == forms::FieldKind::Boolean)
        return value.toBool() ? texts(language, QT_TRANSLATE_NOOP("Server", "Да"))
                              : texts(language, QT_TRANSLATE_NOOP("Server", "Нет"));
    return forms::answerInWords(field, value);
}

} // namespace

std::vector<api::StepField> describeFields(const regulation::Step& step)
{
    std::vector<api::StepField> fields;
    for (const forms::FormField& field : step.fields) {
        const QString name = field.pointer.sliced(1);
        api::StepField shown{name, forms::toWire(field.kind), field.title, field.hint, field.required,
            step.openFields.contains(name), {}};
        for (const forms::FieldOption& option : field.options)
            shown.options.push_back({option.code, option.title});
        fields.push_back(std::move(shown));
    }
    return fields;
}

QJsonObject cleanedFields(const QJsonObject& data)
{
    QJsonObject cleaned;
    for (auto field = data.begin(); field != data.end(); ++field) {
        const QJsonValue value = field->isString() ? QJsonValue(field->toString().trimmed()) : *field;
        if (!value.isNull() && value != QJsonValue(QString()))
            cleaned.insert(field.key(), value);
    }
    return cleaned;
}

std::vector<api::FilledField> filledFields(const storage::HistoryRow& row, const regulation::Process& process,
    FieldReader reader, const Texts& texts, const QString& language)
{
    std::vector<api::FilledField> filled;
    const regulation::Step* step = row.fields ? process.step(row.step) : nullptr;
    if (!step)
        return filled;
    const QJsonObject data = QJsonDocument::fromJson(row.fields->toUtf8()).object();
    for (const forms::FormField& field : step->fields) {
        const QString name = field.pointer.sliced(1);
        if (data.contains(name) && (reader == FieldReader::Official || step->openFields.contains(name)))
            filled.push_back({name, field.title, inWords(field, data.value(name), texts, language)});
    }
    return filled;
}

} // namespace okno::server
