// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <memory>
#include <vector>

namespace okno::forms {

// What the standard itself (JSON Schema 2020-12) says about answers: the judge of everything that fields cannot say,
// such as if/then and dependentRequired. `pattern` is left to field_check.h, because std::regex knows no Unicode and
// overflows its stack. An implicitly shared value; checking from several threads is safe. Nothing throws.
class SchemaCheck {
public:
    struct Violation {
        QString pointer; // into the answers
        QString keyword;
        bool operator==(const Violation&) const = default;
    };

    // PackageInvalid when it is not a schema or refers to another file.
    [[nodiscard]] static core::Result<SchemaCheck> compile(const QJsonObject& schema, const QString& file);
    [[nodiscard]] std::vector<Violation> violations(const QJsonObject& answers) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace okno::forms
