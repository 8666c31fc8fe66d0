// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/templates.h"

#include <QHash>
#include <QJsonArray>
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

} // namespace

QString fillTemplate(const QString& source, const QJsonObject& values, bool html)
{
    // Reading a template costs ten times its filling; a parsed one is not safe to share between threads.
    thread_local QHash<QString, std::shared_ptr<mustache>> parsed;
    std::shared_ptr<mustache>& filler = parsed[source];
    if (!filler) {
        if (parsed.size() > maxParsed) {
            parsed.clear();
            return fillTemplate(source, values, html);
        }
        filler = std::make_shared<mustache>(source.toStdString());
    }
    if (!filler->is_valid())
        return source;
    if (html)
        filler->set_custom_escape(
            [](const std::string& text) { return QString::fromStdString(text).toHtmlEscaped().toStdString(); });
    else
        filler->set_custom_escape([](const std::string& text) { return text; });
    return QString::fromStdString(filler->render(toData(values)));
}

} // namespace okno::server
