// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/line_field.h"

namespace okno::desktop {

// A mobile number, laid out as +7 900 123-45-67 while it is typed; foreign numbers stay as they are.
class PhoneField : public LineField {
    Q_OBJECT
public:
    explicit PhoneField(const QString& label, QWidget* parent = nullptr);
    // E.164 ("+79001234567"); empty when the text is no mobile number.
    [[nodiscard]] QString phone() const;
    [[nodiscard]] QVariant value() const override { return phone().isEmpty() ? text() : phone(); }
    void setValue(const QVariant& value) override;
};

// СНИЛС, laid out as 112-233-445 95 while it is typed.
class SnilsField : public LineField {
    Q_OBJECT
public:
    explicit SnilsField(const QString& label, QWidget* parent = nullptr);
    // Eleven digits; empty when the check sum does not agree.
    [[nodiscard]] QString snils() const;
    [[nodiscard]] QVariant value() const override { return snils().isEmpty() ? text() : snils(); }
    void setValue(const QVariant& value) override;
};

} // namespace okno::desktop
