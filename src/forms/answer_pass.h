// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_data.h"

#include <QJsonObject>
#include <vector>

namespace okno::forms {

// A field's answer in its canonical form; Undefined where there is none.
[[nodiscard]] QJsonValue canonical(const FormField& field, const QJsonValue& value);

// All answers of a form seen at once: each is read, made canonical and shown or hidden a single time, and whoever
// validates, cleans or counts asks here. `data` must outlive it.
class AnswerPass {
public:
    AnswerPass(const FormData& data, const QJsonObject& answers);

    // By the place in FormData::order.
    [[nodiscard]] bool isVisible(std::size_t place) const { return m_visible[place]; }
    // Canonical; Undefined when there is none or it is hidden.
    [[nodiscard]] QJsonValue answer(std::size_t place) const;
    [[nodiscard]] QJsonValue answer(const QString& pointer) const;
    // By the rules ENABLE and DISABLE.
    [[nodiscard]] bool isEnabled(std::size_t place) const;
    // The answers as they are kept; what no field asks for stays.
    [[nodiscard]] const QJsonObject& cleaned() const { return m_cleaned; }
    // False only when `cleaned` holds nothing but answers of fields.
    [[nodiscard]] bool mayHoldUnknown() const { return m_mayHoldUnknown; }

private:
    void showAndHide();
    void clean(std::vector<QJsonObject>& objects);

    const FormData& m_data;
    std::vector<QJsonValue> m_given;
    std::vector<QJsonValue> m_canonical;
    std::vector<bool> m_visible;
    QJsonObject m_cleaned;
    bool m_mayHoldUnknown = true;
};

} // namespace okno::forms
