// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_data.h"

#include <QByteArray>
#include <QMap>

namespace okno::forms {

// Makes a FormModel out of the files of a package, or says everything that is wrong with them.
class FormLoader {
public:
    explicit FormLoader(const QMap<QString, QByteArray>& dictionaries);
    [[nodiscard]] core::Result<FormModel> load(const QByteArray& schema, const QByteArray& layout);

private:
    // The schema: its leaves become fields.
    void readProperties(const QJsonObject& schema, const QString& pointer, const QString& place, int depth);
    void readField(const QJsonObject& property, const QString& pointer, const QString& place, bool required);
    [[nodiscard]] std::optional<FieldKind> kindOf(const QJsonObject& property) const;
    void readLimits(FormField& field, const QJsonObject& property, const QString& place);
    void readOptions(FormField& field, const QJsonObject& property, const QString& place);

    // The layout: pages, groups and what stands in them.
    void readLayout(const QJsonObject& layout);
    void readCategory(const QJsonObject& category, const QString& place);
    void readGroup(const QJsonObject& group, const QString& place, const std::vector<Rule>& outer);
    void readElements(const QJsonArray& elements, const QString& place, FormGroup& group,
        const std::vector<Rule>& outer, bool half, int depth);
    void readControl(
        const QJsonObject& control, const QString& place, FormGroup& group, const std::vector<Rule>& outer, bool half);
    [[nodiscard]] std::vector<Rule> withRule(std::vector<Rule> outer, const QJsonObject& element, const QString& place);

    void checkWhole();
    void fault(const QString& file, const QString& place, const QString& problem);

    const QMap<QString, QByteArray>& m_dictionaries;
    std::shared_ptr<FormData> m_data;
    QSet<QString> m_strictlyRequired; // by `required` of the schema, which knows no rules
    QSet<QString> m_placed;
    QHash<QString, QString> m_places; // pointer of a field -> its place in the schema
    std::vector<core::Error> m_faults;
};

} // namespace okno::forms
