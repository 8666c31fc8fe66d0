// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "forms/form_field.h"

#include <QDate>
#include <QJsonObject>
#include <functional>
#include <optional>

namespace okno::forms {

// A fault of one field: params "reason" names it for fault_text.h.
[[nodiscard]] core::Error fieldFault(const QString& pointer, const QString& reason, QVariantMap values = {});

// Holds one answer to what its field asks. `other` gives the answers of other fields and `title` their titles, for
// checks over two fields; `today` may be invalid, then nothing is compared with it.
struct FieldCheck {
    std::function<QJsonValue(const QString& pointer)> other;
    std::function<QString(const QString& pointer)> title;
    QDate today;

    [[nodiscard]] std::optional<core::Error> operator()(const FormField& field, const QJsonValue& value) const;

private:
    [[nodiscard]] std::optional<core::Error> checkText(const FormField& field, const QString& text) const;
    [[nodiscard]] std::optional<core::Error> checkDate(const FormField& field, const QString& text) const;
    [[nodiscard]] std::optional<core::Error> checkNumber(const FormField& field, const QJsonValue& value) const;
    [[nodiscard]] std::optional<core::Error> checkAddress(const FormField& field, const QJsonValue& value) const;
    [[nodiscard]] std::optional<core::Error> checkAccount(const FormField& field, const QString& account) const;
};

} // namespace okno::forms
