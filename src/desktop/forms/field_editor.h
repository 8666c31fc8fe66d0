// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_field.h"

#include <QJsonValue>
#include <memory>

class QWidget;

namespace okno::desktop {

class Field;

// One field of a form definition as the kit shows it: the answer in, the answer out. The widget belongs to its parent.
class FieldEditor {
public:
    FieldEditor(const forms::FormField& definition, Field* field);
    virtual ~FieldEditor();
    FieldEditor(const FieldEditor&) = delete;
    FieldEditor& operator=(const FieldEditor&) = delete;

    [[nodiscard]] const forms::FormField& definition() const { return m_definition; }
    [[nodiscard]] Field* field() const { return m_field; }
    // What is typed now, canonical where it can be read; Undefined when there is nothing.
    [[nodiscard]] virtual QJsonValue answer() const = 0;
    // Puts an answer in without Field::edited().
    virtual void show(const QJsonValue& answer) = 0;

private:
    forms::FormField m_definition;
    Field* m_field;
};

class AddressSource;

// The editor of the field's kind; `addresses` may be null. Its widget is named "form" and the pointer with dots
// ("form.child.surname").
[[nodiscard]] std::unique_ptr<FieldEditor> makeFieldEditor(
    const forms::FormField& definition, QWidget* parent, AddressSource* addresses = nullptr);

// "/child/surname" -> "form.child.surname"
[[nodiscard]] QString fieldObjectName(const QString& pointer);

} // namespace okno::desktop
