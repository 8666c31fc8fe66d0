// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statement.h"

namespace okno::forms {
namespace {

// Lines after the first one are moved in, so that no answer can look like another line of the statement.
QString indented(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar parting :
        {QChar(u'\r'), QChar(0x000B), QChar(0x000C), QChar(0x0085), QChar(0x2028), QChar(0x2029)})
        text.replace(parting, u'\n');
    return text.replace(u'\n', QStringLiteral("\n    "));
}

void addLine(QString& text, const QString& label, const QString& value)
{
    text += label + QStringLiteral(": ") + indented(value) + u'\n';
}

void addAnswers(QString& text, const StatementData& data)
{
    const auto russian = [](const char* source) { return QString::fromUtf8(source); };
    for (const SummaryPage& page : pagesOf(data.form.summary(data.answers, russian))) {
        text += u'\n' + page.title.toUpper() + u'\n';
        for (const SummaryGroup& group : page.groups) {
            if (!group.title.isEmpty() && group.title != page.title)
                text += u'\n' + group.title + u'\n';
            for (const SummaryRow& row : group.rows)
                addLine(text, row.label, row.value);
        }
    }
}

void addFiles(QString& text, const std::vector<StatementFile>& files)
{
    text += QStringLiteral("\nДОКУМЕНТЫ\n");
    if (files.empty())
        text += QStringLiteral("Документы не приложены.\n");
    for (std::size_t i = 0; i < files.size(); ++i) {
        const StatementFile& file = files[i];
        addLine(text, QStringLiteral("%1. ").arg(i + 1) + indented(file.title), file.name);
        text += QStringLiteral("    %1 байт, SHA-256 ").arg(file.size) + file.sha256 + u'\n';
    }
}

QMap<QString, QString> mapOf(const QJsonValue& json)
{
    QMap<QString, QString> map;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

QJsonObject objectOf(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QByteArray statementText(const StatementData& data)
{
    QString text = QStringLiteral("ЗАЯВЛЕНИЕ\n\n");
    addLine(text, QStringLiteral("Услуга"), data.serviceTitle);
    addLine(text, QStringLiteral("Ведомство"), data.agencyTitle);
    addLine(text, QStringLiteral("Заявитель"), data.applicant);
    addAnswers(text, data);
    addFiles(text, data.files);
    text += QStringLiteral("\nСЛУЖЕБНЫЕ СВЕДЕНИЯ\n");
    addLine(text, QStringLiteral("Код услуги"), data.serviceId);
    addLine(text, QStringLiteral("Версия описания услуги"), data.serviceVersion);
    addLine(text, QStringLiteral("Код региона"), data.regionCode);
    return text.toUtf8();
}

StatementWords StatementWords::of(const ServiceCard& russian)
{
    StatementWords words;
    words.service = russian.title;
    for (const RequiredDocument& document : russian.documents)
        words.documents.insert(document.kind, document.title);
    return words;
}

StatementWords StatementWords::fromJson(const QJsonObject& json)
{
    return {json.value(u"service").toString(), mapOf(json.value(u"agencies")), mapOf(json.value(u"documents"))};
}

QJsonObject StatementWords::toJson() const
{
    return {{QStringLiteral("service"), service}, {QStringLiteral("agencies"), objectOf(agencies)},
        {QStringLiteral("documents"), objectOf(documents)}};
}

QString StatementWords::document(const QString& kind) const
{
    return documents.value(kind, QStringLiteral("Другой документ"));
}

StatementData StatementWords::data(
    const ServiceCard& card, const FormModel& russianForm, const QString& regionCode) const
{
    StatementData data;
    data.serviceTitle = service;
    data.serviceId = card.id;
    data.serviceVersion = card.version;
    data.regionCode = regionCode;
    data.agencyTitle = agencies.value(card.agencyForCode(regionCode));
    data.form = russianForm;
    return data;
}

} // namespace okno::forms
