// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/service_form.h"

#include "api/accounts.h"
#include "api/catalogue.h"

#include <QJsonDocument>

namespace okno::desktop {
namespace {

forms::Words wordsOf(const QJsonObject& translations, const QString& language)
{
    QHash<QString, QString> words;
    const QJsonObject all = translations.value(language).toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return forms::Words(words);
}

} // namespace

core::Result<forms::FormModel> readForm(const api::ServiceForm& form, const QString& language)
{
    auto model = forms::FormModel::load(QJsonDocument(form.schema).toJson(QJsonDocument::Compact),
        QJsonDocument(form.layout).toJson(QJsonDocument::Compact));
    return model && language != u"ru" ? core::Result(model->translated(wordsOf(form.words, language))) : model;
}

QJsonObject prefillOf(const api::Person& person, const api::PersonalDetails& details)
{
    QJsonObject known{{QStringLiteral("surname"), person.surname}, {QStringLiteral("given"), person.given}};
    const auto add = [&known](const char* name, const std::optional<QString>& value) {
        if (value && !value->isEmpty())
            known.insert(QLatin1StringView(name), *value);
    };
    add("patronymic", person.patronymic);
    add("email", person.email);
    add("phone", person.phone);
    add("snils", person.snils);
    add("birthDate", details.birthDate);
    if (details.passport)
        known.insert(QStringLiteral("passport"), api::toJson(*details.passport));
    if (details.address)
        known.insert(QStringLiteral("address"), *details.address);
    return {{QStringLiteral("person"), known}};
}

Place placeOf(const QString& kladr)
{
    Place where{kladr.left(2), {}};
    const QString rest = kladr.mid(2);
    if (!rest.isEmpty() && rest.count(u'0') != rest.size())
        where.municipality = kladr;
    return where;
}

} // namespace okno::desktop
