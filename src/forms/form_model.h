// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error_text.h"
#include "core/result.h"
#include "forms/form_field.h"
#include "forms/words.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <memory>
#include <vector>

namespace okno::forms {

struct FormGroup {
    QString title;
    QString note; // a sentence under the title; may be empty
    std::vector<FormField> fields;
};

struct FormPage {
    QString title;
    std::vector<FormGroup> groups;
};

// How far a page is: the fields that it needs now and those of them that are right.
struct PageProgress {
    int needed = 0;
    int done = 0;
    int faults = 0; // filled wrongly, needed or not
    [[nodiscard]] bool complete() const { return done == needed && faults == 0; }
    bool operator==(const PageProgress&) const = default;
};

// One line of the summary before sending, of the printed application and of the clerk's view.
struct SummaryRow {
    QString page;
    QString group;
    QString label;
    QString value; // in words: «22 ноября 2026», «Да», «+7 900 123-45-67»
    QString pointer;
    QString note; // what an official should know about it: «Адрес введён вручную»; mostly empty
    bool operator==(const SummaryRow&) const = default;
};

// A form as pages of fields over JSON answers, from form.schema.json (JSON Schema 2020-12) and form.layout.json (the
// UI schema of JSON Forms). An implicitly shared value; reading it from several threads is safe. Nothing throws.
//
// Answers may be as a person typed them ("112-233-445 95", "8 900 …", empty strings); cleaned() makes them canonical
// and drops what the rules hide. Visibility counts only answers that are themselves visible.
class FormModel {
public:
    FormModel();
    // `dictionaries`: file name without ".json" -> its bytes, for the fields with x-okno-dictionary.
    // PackageInvalid: params "file", "place" (pointer into it), "problem" in words; others in Error::more.
    [[nodiscard]] static core::Result<FormModel> load(
        const QByteArray& schema, const QByteArray& layout, const QMap<QString, QByteArray>& dictionaries = {});
    // The same form in another language; shares the compiled schema.
    [[nodiscard]] FormModel translated(const Words& words) const;

    [[nodiscard]] const std::vector<FormPage>& pages() const;
    [[nodiscard]] const FormField* field(const QString& pointer) const;

    // By the rules SHOW and HIDE of the field, its group and its page. False for an unknown pointer.
    [[nodiscard]] bool isVisible(const QString& pointer, const QJsonObject& answers) const;
    [[nodiscard]] bool isPageVisible(int page, const QJsonObject& answers) const;
    [[nodiscard]] bool isGroupVisible(int page, int group, const QJsonObject& answers) const;
    // Every visible field at once: for a screen that shows and hides as the person types.
    [[nodiscard]] QSet<QString> visibleFields(const QJsonObject& answers) const;
    // By the rules ENABLE and DISABLE. A disabled field is shown, keeps its answer and is not required.
    [[nodiscard]] bool isEnabled(const QString& pointer, const QJsonObject& answers) const;

    // Every fault at once, in the order of the form: MissingField, InvalidField, UnknownField with the pointer;
    // params "reason" (see fault_text.h) and the values of its words. `today` is the day where the agency is.
    [[nodiscard]] std::vector<core::Error> validate(const QJsonObject& answers, QDate today) const;
    // The faults of one field only, as the person leaves it. (What the whole schema says needs validate.)
    [[nodiscard]] std::vector<core::Error> validateField(
        const QString& pointer, const QJsonObject& answers, QDate today) const;
    // Canonical, without empty, hidden and surrounding space; unknown fields stay, for validate() to refuse.
    [[nodiscard]] QJsonObject cleaned(const QJsonObject& answers) const;
    // What the server stores: the cleaned answers, or InvalidForm with every fault in Error::more.
    [[nodiscard]] core::Result<QJsonObject> accept(const QJsonObject& answers, QDate today) const;

    // Answers to begin with: defaults and what the person's data give. See prefillSources() for the shape of `person`.
    [[nodiscard]] QJsonObject prefilled(const QJsonObject& person) const;
    [[nodiscard]] std::vector<PageProgress> progress(const QJsonObject& answers, QDate today) const;
    // 0…100 over all pages; 100 only when validate() finds nothing missing.
    [[nodiscard]] int percent(const QJsonObject& answers, QDate today) const;
    // The visible, answered fields in order, in words.
    [[nodiscard]] std::vector<SummaryRow> summary(const QJsonObject& answers) const;
    // The same with the words of another language than the running program's (context "Form").
    [[nodiscard]] std::vector<SummaryRow> summary(const QJsonObject& answers, const core::Translate& translate) const;

    // Every text that a person reads, for checking that a translation is whole.
    [[nodiscard]] QStringList visibleTexts() const;

private:
    friend class FormLoader;
    explicit FormModel(std::shared_ptr<const struct FormData> data);
    std::shared_ptr<const struct FormData> m_data;
};

// An answer by its pointer; Undefined when there is none. And with it set; Undefined removes it.
[[nodiscard]] QJsonValue answerAt(const QJsonObject& answers, const QString& pointer);
[[nodiscard]] QJsonObject withAnswer(const QJsonObject& answers, const QString& pointer, const QJsonValue& value);

// The rows of a summary under their pages and groups.
struct SummaryGroup {
    QString title;
    std::vector<SummaryRow> rows;
};
struct SummaryPage {
    QString title;
    std::vector<SummaryGroup> groups;
};
[[nodiscard]] std::vector<SummaryPage> pagesOf(const std::vector<SummaryRow>& rows);

// An answer in words: how a summary shows it.
[[nodiscard]] QString answerInWords(const FormField& field, const QJsonValue& value);
[[nodiscard]] QString answerInWords(const FormField& field, const QJsonValue& value, const core::Translate& translate);
// What an official should know about how the answer came about; mostly empty.
[[nodiscard]] QString answerNote(const FormField& field, const QJsonValue& value);
[[nodiscard]] QString answerNote(const FormField& field, const QJsonValue& value, const core::Translate& translate);
// The answer that a typed text makes: the canonical value where it can be read, the text itself otherwise (validate
// then says what is wrong), Undefined for an empty text.
[[nodiscard]] QJsonValue answerFromText(const FormField& field, const QString& text);

// "person.surname", … : the sources that a layout may name in options.prefill. They are dotted paths in
// {"person": {surname, given, patronymic, birthDate, gender ("male", "female"), snils, inn, phone, email,
//  passport {number "6512 345678", issuedBy, issuedOn, departmentCode}, address (see address_answer.h)}}.
[[nodiscard]] QStringList prefillSources();

} // namespace okno::forms
