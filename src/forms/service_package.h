// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/form_model.h"
#include "forms/service_card.h"

#include <QByteArray>
#include <QMap>
#include <memory>

namespace okno::forms {

// The files of a package by their names within it: "service.json", "templates/notices/submitted.ru.txt".
using PackageFiles = QMap<QString, QByteArray>;

// Reads a folder; 16 MB and 500 files at most, symbolic links are not followed.
[[nodiscard]] core::Result<PackageFiles> readPackageFolder(const QString& folder);

// A service as its author wrote it: card, form, regulation (as bytes, for regulation::Process::parse) and templates.
// An implicitly shared value that never changes; reading it from several threads is safe.
//
// The files: service.json, form.schema.json, form.layout.json, regulation.bpmn, i18n/en.json, dictionaries/*.json,
// templates/application.html (mustache), templates/result.html, templates/notices/<event>.<ru|en>.txt.
class ServicePackage {
public:
    ServicePackage();
    // PackageInvalid: params "file", "place" (pointer into it), "problem" in words; every further fault in Error::more.
    [[nodiscard]] static core::Result<ServicePackage> load(const PackageFiles& files);
    [[nodiscard]] static core::Result<ServicePackage> loadFolder(const QString& folder);

    [[nodiscard]] const PackageFiles& files() const;
    // SHA-256 over names and bytes, in hex: the same for the same package on both sides.
    [[nodiscard]] QString digest() const;

    // `language`: "ru" or "en"; any other gives Russian.
    [[nodiscard]] const ServiceCard& card(const QString& language = QStringLiteral("ru")) const;
    [[nodiscard]] const FormModel& form(const QString& language = QStringLiteral("ru")) const;
    [[nodiscard]] const Words& words(const QString& language) const;
    [[nodiscard]] QByteArray regulation() const;
    // form.schema.json with the entries of its dictionaries written in: what a client that has no other files needs.
    [[nodiscard]] QJsonObject formSchema() const;

    // Mustache. application.html and result.html, and the notice of an event; empty when there is none.
    // Events: submitted, taken, remark, answered, approved, refused, withdrawn, overdue.
    // The first line of a notice is «Тема: …» (subject), then an empty line, then the text.
    // Values: number, service, agency.{title, address, phone, email, hours}, applicant.{full, address},
    // submittedAt, due (in a remark: until when to answer), message, reason, step, status, link; in application.html
    // and result.html also pages[{title, groups[{title, rows[{label, value}]}]}], documents[{title, name}], decidedAt,
    // official.{name, position}.
    [[nodiscard]] QString applicationTemplate() const;
    [[nodiscard]] QString resultTemplate() const;
    [[nodiscard]] QString notice(const QString& event, const QString& language) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

// The names of the events that a package must have a notice for.
[[nodiscard]] QStringList noticeEvents();

} // namespace okno::forms
