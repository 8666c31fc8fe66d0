// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <memory>

namespace okno::server {

// What a mustache template may name, in the form in which mustache reads it: made once, filled into many templates.
class TemplateValues {
public:
    TemplateValues();
    ~TemplateValues();
    TemplateValues(TemplateValues&& other) noexcept;
    TemplateValues& operator=(TemplateValues&& other) noexcept;

    void set(const char* name, const QString& text);
    void set(const char* name, const QJsonValue& value);
    void set(const char* name, TemplateValues inner);

    // `html`: values are escaped; a plain text takes them as they are. A template that mustache cannot read is given
    // back as it is. Safe to use from several threads.
    [[nodiscard]] QString fill(const QString& source, bool html = false) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace okno::server
