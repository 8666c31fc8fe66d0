// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/address/address_output.h"

#include "core/error_text.h"

#include <QJsonDocument>

namespace okno::admin {

void printLine(std::FILE* to, const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), to);
}

void printJson(std::FILE* to, const QJsonObject& object)
{
    std::fputs((QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n').constData(), to);
}

void printJson(std::FILE* to, const QJsonArray& array)
{
    std::fputs((QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n').constData(), to);
}

int printError(const core::Error& error, bool json, std::FILE* out, std::FILE* err)
{
    const core::ErrorText text = core::errorText(error);
    if (json) {
        printJson(out,
            QJsonObject{{QStringLiteral("error"), QString::fromLatin1(core::wireName(error.code))},
                {QStringLiteral("title"), text.title}, {QStringLiteral("advice"), text.advice}});
    }
    printLine(err, text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice);
    if (!error.detail.isEmpty())
        printLine(err, QStringLiteral("(%1)").arg(error.detail));
    return 1;
}

} // namespace okno::admin
