// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/demo_seeder.h"

#include "forms/address_answer.h"

#include <functional>

namespace okno::server {
namespace {

QString s(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QJsonObject address(const char16_t* text)
{
    return {{QStringLiteral("text"), s(text)}, {QStringLiteral("index"), QStringLiteral("694400")}};
}

// As the field of the form gives it when the base knows the street; that of Tymovskoye, in the demonstration, does not.
QJsonObject knownAddress()
{
    forms::AddressAnswer answer;
    answer.code = QStringLiteral("01000001000011000");
    answer.index = QStringLiteral("385000");
    answer.region = s(u"Респ Адыгея");
    answer.city = s(u"г Майкоп");
    answer.street = s(u"ул Ленина");
    answer.house = QStringLiteral("19");
    answer.flat = QStringLiteral("3");
    answer.text = forms::addressLine(s(u"Респ Адыгея, г Майкоп, ул Ленина"), answer.house, answer.flat);
    return answer.toJson().toObject();
}

QJsonObject applicant(const char16_t* surname, const char16_t* given, const char16_t* patronymic, const char* birth,
    const char* phone,
    const QJsonObject& home = address(u"Сахалинская область, пгт Тымовское, ул. Кировская, д. 70, кв. 4"))
{
    return {{QStringLiteral("surname"), s(surname)}, {QStringLiteral("given"), s(given)},
        {QStringLiteral("patronymic"), s(patronymic)}, {QStringLiteral("birthDate"), QString::fromLatin1(birth)},
        {QStringLiteral("phone"), QString::fromLatin1(phone)}, {QStringLiteral("address"), home}};
}

QJsonObject passport()
{
    return {{QStringLiteral("number"), QStringLiteral("6405 123456")},
        {QStringLiteral("issuedOn"), QStringLiteral("2015-06-18")},
        {QStringLiteral("issuedBy"), s(u"Отделом УФМС России по Сахалинской области в Тымовском районе")},
        {QStringLiteral("departmentCode"), QStringLiteral("650-014")}};
}

QJsonObject archival(const QJsonObject& who, const char16_t* organisation, int from, int to, const char* kind)
{
    return {{QStringLiteral("applicant"), who}, {QStringLiteral("passport"), passport()},
        {QStringLiteral("request"),
            QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                {QStringLiteral("about"), QStringLiteral("self")},
                {QStringLiteral("purpose"), QStringLiteral("pension")}}},
        {QStringLiteral("work"),
            QJsonObject{{QStringLiteral("organisation"), s(organisation)}, {QStringLiteral("from"), from},
                {QStringLiteral("to"), to}, {QStringLiteral("position"), s(u"бухгалтер")}}},
        {QStringLiteral("delivery"), QJsonObject{{QStringLiteral("way"), QStringLiteral("electronic")}}},
        {QStringLiteral("consent"), true}};
}

const QString region = QStringLiteral("6501400000000");
const QString archive = QStringLiteral("archival-reference");
const QString clerk = QStringLiteral("archive1");
const QString secondClerk = QStringLiteral("archive2");

} // namespace

core::Result<> DemoSeeder::tellStory()
{
    const QString maria = QStringLiteral("ivanova@okno.example");
    const QString pyotr = QStringLiteral("+79140000102");
    const QString anna = QStringLiteral("08765430300");
    const QJsonObject mariaData = applicant(u"Иванова", u"Мария", u"Петровна", "1968-03-08", "+79140000101");
    const QJsonObject pyotrData =
        applicant(u"Николаев", u"Пётр", u"Сергеевич", "1961-11-02", "+79140000102", knownAddress());
    const QJsonObject annaData = applicant(u"Нивхина", u"Анна", u"Олеговна", "1974-07-21", "+79140000103");

    core::Result<Filed> approved =
        submit(maria, archive, region, archival(mariaData, u"Тымовский леспромхоз", 1986, 1991, "service"));
    core::Result<Filed> working =
        submit(maria, archive, region, archival(mariaData, u"Совхоз «Красная Тымь»", 1991, 1996, "wages"));
    core::Result<Filed> waiting =
        submit(pyotr, archive, region, archival(pyotrData, u"Тымовское СМУ-4", 1980, 1988, "service"));
    core::Result<Filed> refused =
        submit(anna, archive, region, archival(annaData, u"Рыбокомбинат «Ныйво»", 1993, 1999, "wages"));
    core::Result<Filed> fresh =
        submit(anna, archive, region, archival(annaData, u"Тымовская районная больница", 1999, 2004, "service"));
    core::Result<Filed> fresher =
        submit(pyotr, archive, region, archival(pyotrData, u"Автобаза № 7", 1988, 1995, "wages"));
    for (const auto* filed : {&approved, &working, &waiting, &refused, &fresh, &fresher}) {
        if (!filed->ok())
            return filed->error();
    }
    const std::function<core::Result<>()> story[] = {
        [&] { return take(clerk, *approved); },
        [&] { return complete(clerk, *approved, QStringLiteral("accept"), {}, false); },
        [&] { return complete(clerk, *approved, QStringLiteral("found"), {}, false); },
        [&] { return complete(clerk, *approved, QStringLiteral("ready"), {}, true); },
        [&] { return complete(clerk, *approved, QStringLiteral("issued"), {}, false); },
        [&] { return take(clerk, *working); },
        [&] { return complete(clerk, *working, QStringLiteral("accept"), {}, false); },
        [&] { return take(secondClerk, *waiting); },
        [&] {
            return ask(secondClerk, *waiting,
                s(u"Уточните, пожалуйста, полное название организации и приложите копию страниц трудовой книжки."));
        },
        [&] { return take(secondClerk, *refused); },
        [&] { return complete(secondClerk, *refused, QStringLiteral("accept"), {}, false); },
        [&] {
            return complete(secondClerk, *refused, QStringLiteral("not-found"),
                s(u"Документы рыбокомбината на хранение не поступали. Обратитесь в Государственный исторический архив "
                  u"Сахалинской области."),
                false);
        },
    };
    for (const auto& step : story) {
        if (const core::Result<> done = step(); !done)
            return done;
    }
    return core::Done();
}

} // namespace okno::server
