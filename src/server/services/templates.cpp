// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/templates.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <kainjow/mustache.hpp>
#include <memory>

namespace okno::server {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

data toData(const QJsonValue& value)
{
    if (value.isObject()) {
        data object(data::type::object);
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            object.set(member.key().toStdString(), toData(member.value()));
        return object;
    }
    if (value.isArray()) {
        data list(data::type::list);
        for (const QJsonValue& item : value.toArray())
            list.push_back(toData(item));
        return list;
    }
    if (value.isBool())
        return data(value.toBool());
    return data(value.toVariant().toString().toStdString());
}

constexpr qsizetype maxParsed = 256;

// Reading a template costs ten times its filling; a parsed one is not safe to share between threads.
std::shared_ptr<mustache> parsedOf(const QString& source)
{
    thread_local QHash<QString, std::shared_ptr<mustache>> parsed;
    auto found = parsed.constFind(source);
    if (found == parsed.constEnd()) {
        if (parsed.size() >= maxParsed)
            parsed.clear();
        found = parsed.insert(source, std::make_shared<mustache>(source.toStdString()));
    }
    return *found;
}

} // namespace

struct TemplateValues::Data {
    data object{data::type::object};
};

TemplateValues::TemplateValues() : m_data(std::make_unique<Data>()) { }
TemplateValues::~TemplateValues() = default;
TemplateValues::TemplateValues(TemplateValues&& other) noexcept = default;
TemplateValues& TemplateValues::operator=(TemplateValues&& other) noexcept = default;

void TemplateValues::set(const char* name, const QString& text)
{
    m_data->object.set(name, data(text.toStdString()));
}

void TemplateValues::set(const char* name, const QJsonValue& value)
{
    m_data->object.set(name, toData(value));
}

void TemplateValues::set(const char* name, TemplateValues inner)
{
    m_data->object.set(name, std::move(inner.m_data->object));
}

QString TemplateValues::fill(const QString& source, bool html) const
{
    if (!source.contains(u"{{"))
        return source;
    const std::shared_ptr<mustache> filler = parsedOf(source);
    if (!filler->is_valid())
        return source;
    if (html)
        filler->set_custom_escape(
            [](const std::string& text) { return QString::fromStdString(text).toHtmlEscaped().toStdString(); });
    else
        filler->set_custom_escape([](const std::string& text) { return text; });
    return QString::fromStdString(filler->render(m_data->object));
}

} // namespace okno::server
