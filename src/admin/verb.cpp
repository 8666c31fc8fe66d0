// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/verb.h"

#include "core/error_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::admin {
namespace {

void write(FILE* where, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

} // namespace

QString inWords(const char* source)
{
    return QCoreApplication::translate("Admin", source);
}

void Output::say(const QString& sentence, const QJsonObject& object) const
{
    write(stdout, m_json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : sentence.toUtf8());
}

void Output::complain(const QString& sentence) const
{
    write(stderr, "okno-admin: " + sentence.toUtf8());
}

QString wordsOf(const core::Error& error)
{
    const core::ErrorText text = core::errorText(error);
    QStringList lines{error.pointer.isEmpty() ? text.title : QStringLiteral("%1: %2").arg(error.pointer, text.title)};
    for (const char* name : {"file", "place", "problem"}) {
        const QString value = error.params.value(QLatin1StringView(name)).toString();
        if (!value.isEmpty())
            lines << value;
    }
    if (!error.detail.isEmpty() && error.code != core::ErrorCode::PackageInvalid)
        lines << error.detail;
    QString words = lines.join(QStringLiteral(" — "));
    for (const core::Error& each : error.more)
        words += u'\n' + wordsOf(each);
    return words;
}

} // namespace okno::admin
