// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/journal_words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace okno::desktop {
namespace {

struct Pair {
    const char* wire;
    const char* words;
};

constexpr Pair actions[] = {
    {"application.submitted", QT_TRANSLATE_NOOP("Journal", "Заявление подано")},
    {"application.taken", QT_TRANSLATE_NOOP("Journal", "Заявление взято в работу")},
    {"application.released", QT_TRANSLATE_NOOP("Journal", "Заявление отпущено")},
    {"application.step", QT_TRANSLATE_NOOP("Journal", "Шаг завершён")},
    {"application.remark", QT_TRANSLATE_NOOP("Journal", "Замечание заявителю")},
    {"application.answered", QT_TRANSLATE_NOOP("Journal", "Заявитель ответил")},
    {"application.approved", QT_TRANSLATE_NOOP("Journal", "Услуга предоставлена")},
    {"application.refused", QT_TRANSLATE_NOOP("Journal", "Отказано")},
    {"application.withdrawn", QT_TRANSLATE_NOOP("Journal", "Заявление отозвано")},
    {"session.began", QT_TRANSLATE_NOOP("Journal", "Вход")},
    {"session.ended", QT_TRANSLATE_NOOP("Journal", "Выход")},
    {"session.refused", QT_TRANSLATE_NOOP("Journal", "Неудачный вход")},
    {"account.added", QT_TRANSLATE_NOOP("Journal", "Учётная запись добавлена")},
    {"account.details_changed", QT_TRANSLATE_NOOP("Journal", "Изменены данные для заполнения заявлений")},
    {"account.changed", QT_TRANSLATE_NOOP("Journal", "Учётная запись изменена")},
    {"account.registered", QT_TRANSLATE_NOOP("Journal", "Гражданин зарегистрирован")},
    {"account.password_changed", QT_TRANSLATE_NOOP("Journal", "Пароль сменён")},
    {"account.reset_asked", QT_TRANSLATE_NOOP("Journal", "Запрошен новый пароль")},
    {"account.password_reset", QT_TRANSLATE_NOOP("Journal", "Пароль восстановлен")},
    {"registration.began", QT_TRANSLATE_NOOP("Journal", "Регистрация начата")},
    {"update.published", QT_TRANSLATE_NOOP("Journal", "Обновление программы предложено")},
    {"update.withdrawn", QT_TRANSLATE_NOOP("Journal", "Обновление программы снято")},
    {"package.added", QT_TRANSLATE_NOOP("Journal", "Услуга обновлена в каталоге")},
};

constexpr Pair subjects[] = {
    {"application", QT_TRANSLATE_NOOP("Journal", "Заявление")},
    {"account", QT_TRANSLATE_NOOP("Journal", "Учётная запись")},
    {"session", QT_TRANSLATE_NOOP("Journal", "Вход")},
    {"registration", QT_TRANSLATE_NOOP("Journal", "Регистрация")},
    {"package", QT_TRANSLATE_NOOP("Journal", "Услуга")},
    {"update", QT_TRANSLATE_NOOP("Journal", "Обновление")},
    {"upload", QT_TRANSLATE_NOOP("Journal", "Файл")},
};

constexpr Pair facts[] = {
    {"number", QT_TRANSLATE_NOOP("Journal", "Номер")},
    {"service", QT_TRANSLATE_NOOP("Journal", "Услуга")},
    {"step", QT_TRANSLATE_NOOP("Journal", "Шаг")},
    {"outcome", QT_TRANSLATE_NOOP("Journal", "Решение")},
    {"status", QT_TRANSLATE_NOOP("Journal", "Состояние")},
    {"demands", QT_TRANSLATE_NOOP("Journal", "Проверено")},
    {"files", QT_TRANSLATE_NOOP("Journal", "Файлов")},
    {"days", QT_TRANSLATE_NOOP("Journal", "Дней на ответ")},
    {"from", QT_TRANSLATE_NOOP("Journal", "Был в работе у")},
    {"login", QT_TRANSLATE_NOOP("Journal", "Логин")},
    {"role", QT_TRANSLATE_NOOP("Journal", "Роль")},
    {"agency", QT_TRANSLATE_NOOP("Journal", "Ведомство")},
    {"blocked", QT_TRANSLATE_NOOP("Journal", "Заблокирована")},
    {"changed", QT_TRANSLATE_NOOP("Journal", "Изменено")},
    {"platform", QT_TRANSLATE_NOOP("Journal", "Для какой системы")},
    {"version", QT_TRANSLATE_NOOP("Journal", "Версия")},
    {"text", QT_TRANSLATE_NOOP("Journal", "Текст")},
    {"reason", QT_TRANSLATE_NOOP("Journal", "Причина")},
};

template <std::size_t N> QString lookUp(const Pair (&pairs)[N], const QString& wire)
{
    for (const Pair& pair : pairs) {
        if (wire == QLatin1StringView(pair.wire))
            return QCoreApplication::translate("Journal", pair.words);
    }
    return {};
}

QString valueWords(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Journal", "да")
                              : QCoreApplication::translate("Journal", "нет");
    if (value.isArray()) {
        QStringList list;
        for (const QJsonValue& item : value.toArray())
            list.append(valueWords(item));
        return list.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QStringList journalActions()
{
    QStringList list;
    for (const Pair& pair : actions)
        list.append(QString::fromLatin1(pair.wire));
    return list;
}

QString actionWords(const QString& action)
{
    const QString words = lookUp(actions, action);
    return words.isEmpty() ? action : words;
}

QString subjectWords(const QString& subject)
{
    const QString words = lookUp(subjects, subject.section(u'/', 0, 0));
    if (words.isEmpty())
        return subject;
    const QString id = subject.section(u'/', 1);
    // The beginning of an id is its time; its end tells two apart.
    return QCoreApplication::translate("Journal", "%1 …%2").arg(words, id.right(6));
}

std::vector<Fact> journalFacts(const QJsonObject& data)
{
    std::vector<Fact> list;
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QString words = lookUp(facts, it.key());
        if (const QString value = valueWords(it.value()); !value.isEmpty())
            list.push_back({words.isEmpty() ? it.key() : words, value});
    }
    return list;
}

} // namespace okno::desktop
