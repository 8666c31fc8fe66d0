// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace okno::test {

// A whole, right application for an archival reference but for its documents.
inline QJsonObject wholeAnswers()
{
    return QJsonDocument::fromJson(R"({
        "applicant":{"surname":"Иванова","given":"Мария","patronymic":"Петровна","birthDate":"1964-03-08",
            "phone":"+79001234567","email":"maria@example.ru","address":{"text":"Тымовское, ул. Кировская, 1","index":"694400"}},
        "passport":{"number":"6512 345678","issuedOn":"2009-04-01","issuedBy":"ОВД Тымовского района","departmentCode":"650-014"},
        "request":{"kind":"service","about":"self","purpose":"pension"},
        "names":{"changed":false},
        "work":{"organisation":"Тымовский леспромхоз","position":"бухгалтер","from":1984,"to":1996,"children":"нет"},
        "delivery":{"way":"electronic"},"consent":true})")
        .object();
}

} // namespace okno::test
