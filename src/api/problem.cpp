// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/problem.h"

#include <QJsonArray>

namespace okno::api {
namespace {

core::Error oneFromProblem(const QJsonObject& problem)
{
    core::Error error;
    const QString name = problem.value(QLatin1StringView("code")).toString();
    error.code = core::errorCodeFromWire(name);
    if (error.code == core::ErrorCode::Internal && name != QLatin1StringView(core::wireName(core::ErrorCode::Internal)))
        error.code = core::ErrorCode::ServerAnswerInvalid;
    error.pointer = problem.value(QLatin1StringView("pointer")).toString();
    error.params = problem.value(QLatin1StringView("params")).toObject().toVariantMap();
    return error;
}

void describe(QJsonObject& object, const core::Error& error)
{
    object.insert(QStringLiteral("code"), QString::fromLatin1(core::wireName(error.code)));
    if (!error.pointer.isEmpty())
        object.insert(QStringLiteral("pointer"), error.pointer);
    if (!error.params.isEmpty())
        object.insert(QStringLiteral("params"), QJsonObject::fromVariantMap(error.params));
}

} // namespace

QJsonObject toProblem(const core::Error& error, const core::Translate& translate)
{
    const core::ErrorText text = core::errorText(error, translate);
    QJsonObject problem{
        {QStringLiteral("type"),
            QStringLiteral("urn:okno:error:%1").arg(QLatin1StringView(core::wireName(error.code)))},
        {QStringLiteral("title"), text.title},
        {QStringLiteral("status"), core::httpStatus(error.code)},
    };
    if (!text.advice.isEmpty())
        problem.insert(QStringLiteral("detail"), text.advice);
    describe(problem, error);
    if (!error.more.empty()) {
        QJsonArray errors;
        for (const core::Error& further : error.more) {
            QJsonObject entry{{QStringLiteral("title"), core::errorText(further, translate).title}};
            describe(entry, further);
            errors.append(entry);
        }
        problem.insert(QStringLiteral("errors"), errors);
    }
    return problem;
}

core::Error fromProblem(const QJsonObject& problem)
{
    core::Error error = oneFromProblem(problem);
    for (const QJsonValue& entry : problem.value(QLatin1StringView("errors")).toArray())
        error.more.push_back(oneFromProblem(entry.toObject()));
    return error;
}

} // namespace okno::api
