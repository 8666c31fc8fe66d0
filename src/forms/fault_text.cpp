// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fault_text.h"

#include <QCoreApplication>

namespace okno::forms {
namespace {

struct Words {
    const char* reason;
    const char* text;
};

constexpr Words table[] = {
    {"required", QT_TRANSLATE_NOOP("Form", "Заполните это поле.")},
    {"type", QT_TRANSLATE_NOOP("Form", "Здесь ожидается другое значение. Введите его заново.")},
    {"too_long", QT_TRANSLATE_NOOP("Form", "Слишком длинно. Знаков может быть не больше %limit%.")},
    {"too_short", QT_TRANSLATE_NOOP("Form", "Слишком коротко. Знаков должно быть не меньше %limit%.")},
    {"name", QT_TRANSLATE_NOOP("Form", "Здесь могут быть только буквы, дефис, апостроф и пробел.")},
    {"pattern", QT_TRANSLATE_NOOP("Form", "%message%")},
    {"choice", QT_TRANSLATE_NOOP("Form", "Выберите ответ из списка.")},
    {"integer", QT_TRANSLATE_NOOP("Form", "Введите целое число.")},
    {"money", QT_TRANSLATE_NOOP("Form", "Введите сумму, например 1250,50.")},
    {"minimum", QT_TRANSLATE_NOOP("Form", "Не меньше %limit%.")},
    {"maximum", QT_TRANSLATE_NOOP("Form", "Не больше %limit%.")},
    {"must_agree", QT_TRANSLATE_NOOP("Form", "Без этого согласия заявление нельзя отправить.")},
    {"snils", QT_TRANSLATE_NOOP("Form", "Проверьте СНИЛС: 11 цифр, последние две — контрольные.")},
    {"inn", QT_TRANSLATE_NOOP("Form", "Проверьте ИНН: 12 цифр у человека, 10 у организации.")},
    {"phone", QT_TRANSLATE_NOOP("Form", "Введите номер мобильного телефона, например +7 900 123-45-67.")},
    {"email", QT_TRANSLATE_NOOP("Form", "Введите адрес почты, например maria@mail.ru.")},
    {"passport", QT_TRANSLATE_NOOP("Form", "Серия и номер паспорта — 10 цифр, например 6512 345678.")},
    {"date", QT_TRANSLATE_NOOP("Form", "Введите дату, например 22.11.2026.")},
    {"not_future", QT_TRANSLATE_NOOP("Form", "Эта дата ещё не наступила.")},
    {"not_past", QT_TRANSLATE_NOOP("Form", "Эта дата уже прошла.")},
    {"min_age", QT_TRANSLATE_NOOP("Form", "Полных лет должно быть не меньше %years%.")},
    {"max_age", QT_TRANSLATE_NOOP("Form", "Полных лет должно быть не больше %years%.")},
    {"not_before", QT_TRANSLATE_NOOP("Form", "Эта дата не может быть раньше, чем в поле «%field%».")},
    {"address", QT_TRANSLATE_NOOP("Form", "Введите адрес: город или посёлок, улицу, дом.")},
    {"index", QT_TRANSLATE_NOOP("Form", "Почтовый индекс — шесть цифр, например 694400.")},
    {"bik", QT_TRANSLATE_NOOP("Form", "БИК банка — девять цифр.")},
    {"account", QT_TRANSLATE_NOOP("Form", "Номер счёта — 20 цифр.")},
    {"account_check", QT_TRANSLATE_NOOP("Form", "Счёт не подходит к БИК: проверьте обе строки.")},
    {"schema", QT_TRANSLATE_NOOP("Form", "Ответ не подходит к другим ответам. Проверьте его.")},
};

} // namespace

QString faultText(const core::Error& fault, const core::Translate& translate)
{
    const QString reason = fault.params.value(QStringLiteral("reason")).toString();
    for (const Words& words : table) {
        if (reason != QLatin1StringView(words.reason))
            continue;
        if (reason == u"pattern" && fault.params.value(QStringLiteral("message")).toString().isEmpty())
            return translate(QT_TRANSLATE_NOOP("Form", "Ответ записан не так, как нужно. Проверьте его."));
        QString text = translate(words.text);
        for (auto it = fault.params.begin(); it != fault.params.end(); ++it)
            text.replace(u'%' + it.key() + u'%', it.value().toString());
        return text;
    }
    return core::errorText(fault).title;
}

QString faultText(const core::Error& fault)
{
    return faultText(fault, [](const char* source) { return QCoreApplication::translate("Form", source); });
}

} // namespace okno::forms
