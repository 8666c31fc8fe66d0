// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_model.h"
#include "forms/service_card.h"

#include <QMap>

namespace okno::forms {

// A file that belongs to an application, as the statement names it.
struct StatementFile {
    QString title; // of the document, StatementWords::document
    QString name; // AttachedFile::name
    qint64 size = 0; // bytes
    QString sha256; // hex, lower case
    bool operator==(const StatementFile&) const = default;
};

// All that the statement says. The form and the titles are Russian, whatever the language of the program.
struct StatementData {
    QString serviceTitle;
    QString serviceId;
    QString serviceVersion;
    QString regionCode; // as the application has it
    QString agencyTitle;
    QString applicant; // core::PersonName::full()
    FormModel form; // Russian
    QJsonObject answers; // as they are sent; for an answer without a corrected form: as the application has them
    std::vector<StatementFile> files; // attachments and answers in the order of the application, then the new ones
};

// «Заявление.txt»: what the applicant signs, as UTF-8 with LF and without BOM. The same data give the same bytes on
// both sides and in every language of the program; there is no time in it, because the signature has one.
[[nodiscard]] QByteArray statementText(const StatementData& data);
inline const QString statementName = QStringLiteral("Заявление.txt");

// The Russian titles that the statement needs, for a client that otherwise reads the card in its own language
// (api::ServiceForm::statement).
struct StatementWords {
    QString service;
    QMap<QString, QString> agencies; // id -> title
    QMap<QString, QString> documents; // kind -> title

    [[nodiscard]] static StatementWords of(const ServiceCard& russian);
    [[nodiscard]] static StatementWords fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    // The title of a document; «Другой документ» for a kind that the card does not have.
    [[nodiscard]] QString document(const QString& kind) const;
    // Everything but applicant, answers and files. `card` in any language.
    [[nodiscard]] StatementData data(
        const ServiceCard& card, const FormModel& russianForm, const QString& regionCode) const;
    bool operator==(const StatementWords&) const = default;
};

} // namespace okno::forms
