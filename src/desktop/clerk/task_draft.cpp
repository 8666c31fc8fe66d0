// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/task_draft.h"

#include <QJsonArray>

namespace okno::desktop {
namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

QJsonObject TaskDraft::toJson() const
{
    if (*this == TaskDraft{.stepId = stepId})
        return {};
    QJsonArray uploads;
    for (const ResultFile& file : files)
        uploads.append(QJsonObject{{QStringLiteral("id"), file.uploadId}, {QStringLiteral("name"), file.name},
            {QStringLiteral("size"), file.size}, {QStringLiteral("path"), file.path},
            {QStringLiteral("signature"), file.signature}});
    return {{QStringLiteral("step"), stepId}, {QStringLiteral("demands"), QJsonArray::fromStringList(demands)},
        {QStringLiteral("values"), fields}, {QStringLiteral("outcome"), outcome}, {QStringLiteral("reason"), reason},
        {QStringLiteral("files"), uploads}, {QStringLiteral("remarkOpen"), remarkOpen},
        {QStringLiteral("remark"), remarkText}, {QStringLiteral("fields"), QJsonArray::fromStringList(remarkFields)},
        {QStringLiteral("days"), remarkDays}};
}

TaskDraft TaskDraft::fromJson(const QJsonObject& json)
{
    TaskDraft draft;
    draft.stepId = json.value(u"step").toString();
    draft.demands = strings(json.value(u"demands"));
    draft.fields = json.value(u"values").toObject();
    draft.outcome = json.value(u"outcome").toString();
    draft.reason = json.value(u"reason").toString();
    for (const QJsonValue& item : json.value(u"files").toArray())
        draft.files.push_back({item[u"id"].toString(), item[u"name"].toString(), item[u"size"].toInteger(),
            item[u"path"].toString(), item[u"signature"].toString()});
    draft.remarkOpen = json.value(u"remarkOpen").toBool();
    draft.remarkText = json.value(u"remark").toString();
    draft.remarkFields = strings(json.value(u"fields"));
    draft.remarkDays = qBound(1, json.value(u"days").toInt(TaskDraft().remarkDays), 30);
    return draft;
}

void TaskDraft::moveTo(const QString& step)
{
    if (stepId == step)
        return;
    stepId = step;
    demands.clear();
    fields = {};
    outcome.clear();
}

} // namespace okno::desktop
