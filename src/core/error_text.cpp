// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"

#include <QCoreApplication>

namespace okno::core {
namespace {

struct Words {
    const char* title;
    const char* advice;
};

Words words(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return {QT_TRANSLATE_NOOP("Error", "Произошла внутренняя ошибка."),
            QT_TRANSLATE_NOOP(
                "Error", "Введённое сохранено. Повторите позже; если не поможет, сообщите администратору.")};
    case ErrorCode::Unavailable:
        return {QT_TRANSLATE_NOOP("Error", "Сервер сейчас занят."),
            QT_TRANSLATE_NOOP("Error", "Повторите через минуту; введённое сохранено.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("Error", "Такой записи нет."),
            QT_TRANSLATE_NOOP("Error", "Возможно, она удалена или вам не принадлежит. Вернитесь к списку.")};
    case ErrorCode::MethodNotAllowed:
        return {QT_TRANSLATE_NOOP("Error", "Такое действие здесь не поддерживается."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::Forbidden:
        return {QT_TRANSLATE_NOOP("Error", "На это действие нет прав."),
            QT_TRANSLATE_NOOP("Error", "Обратитесь к администратору, если права должны быть.")};
    case ErrorCode::Unauthenticated:
        return {QT_TRANSLATE_NOOP("Error", "Нужно войти."),
            QT_TRANSLATE_NOOP("Error", "Войдите и повторите; введённое сохранено.")};
    case ErrorCode::SessionExpired:
        return {QT_TRANSLATE_NOOP("Error", "Время работы без входа истекло."),
            QT_TRANSLATE_NOOP("Error", "Войдите снова; введённое сохранено.")};
    case ErrorCode::BadRequest:
        return {QT_TRANSLATE_NOOP("Error", "Сервер не понял запрос."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу; если не поможет, сообщите администратору.")};
    case ErrorCode::MalformedJson:
        return {QT_TRANSLATE_NOOP("Error", "Запрос записан с ошибкой."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу; если не поможет, сообщите администратору.")};
    case ErrorCode::UnknownField:
        return {QT_TRANSLATE_NOOP("Error", "В запросе есть неизвестное поле."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::MissingField:
        return {QT_TRANSLATE_NOOP("Error", "Не заполнено обязательное поле."),
            QT_TRANSLATE_NOOP("Error", "Заполните его.")};
    case ErrorCode::InvalidField:
        return {QT_TRANSLATE_NOOP("Error", "Поле заполнено неверно."),
            QT_TRANSLATE_NOOP("Error", "Проверьте и исправьте.")};
    case ErrorCode::InvalidForm:
        return {QT_TRANSLATE_NOOP("Error", "В заявлении есть неверно заполненные поля."),
            QT_TRANSLATE_NOOP("Error", "Исправьте отмеченные поля и отправьте снова.")};
    case ErrorCode::UnsupportedMediaType:
        return {QT_TRANSLATE_NOOP("Error", "Формат запроса не поддерживается."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::BodyTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "Запрос слишком велик."),
            QT_TRANSLATE_NOOP("Error", "Уменьшите объём и повторите.")};
    case ErrorCode::HeaderTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "Заголовок запроса слишком велик."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::UriTooLong:
        return {QT_TRANSLATE_NOOP("Error", "Адрес запроса слишком длинный."),
            QT_TRANSLATE_NOOP("Error", "Сократите строку поиска.")};
    case ErrorCode::LengthRequired:
        return {QT_TRANSLATE_NOOP("Error", "В запросе не указана длина."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::RequestTimeout:
        return {QT_TRANSLATE_NOOP("Error", "Запрос шёл слишком долго."),
            QT_TRANSLATE_NOOP("Error", "Проверьте связь и повторите; введённое сохранено.")};
    case ErrorCode::TooManyRequests:
        return {QT_TRANSLATE_NOOP("Error", "Слишком много запросов подряд."),
            QT_TRANSLATE_NOOP("Error", "Подождите %seconds% с и повторите.")};
    case ErrorCode::NotImplemented:
        return {QT_TRANSLATE_NOOP("Error", "Сервер не умеет выполнять такие запросы."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::HttpVersionUnsupported:
        return {QT_TRANSLATE_NOOP("Error", "Эта версия протокола HTTP не поддерживается."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::PreconditionRequired:
        return {QT_TRANSLATE_NOOP("Error", "Не указано, какая версия записи меняется."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::VersionMismatch:
        return {QT_TRANSLATE_NOOP("Error", "Запись тем временем изменил кто-то другой."),
            QT_TRANSLATE_NOOP("Error", "Посмотрите новое состояние и повторите действие.")};
    case ErrorCode::IdempotencyKeyMissing:
        return {QT_TRANSLATE_NOOP("Error", "В запросе нет ключа повтора."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::IdempotencyKeyReused:
        return {QT_TRANSLATE_NOOP("Error", "Этот ключ повтора уже использован для другого запроса."),
            QT_TRANSLATE_NOOP("Error", "Повторите отправку.")};
    case ErrorCode::InvalidCursor:
        return {QT_TRANSLATE_NOOP("Error", "Место в списке указано неверно."),
            QT_TRANSLATE_NOOP("Error", "Откройте список заново.")};
    case ErrorCode::WrongCredentials:
        return {QT_TRANSLATE_NOOP("Error", "Неверный логин или пароль."),
            QT_TRANSLATE_NOOP("Error", "Проверьте раскладку клавиатуры и попробуйте ещё раз.")};
    case ErrorCode::AccountLocked:
        return {QT_TRANSLATE_NOOP("Error", "Слишком много неудачных попыток входа."),
            QT_TRANSLATE_NOOP("Error", "Подождите %seconds% с и попробуйте снова.")};
    case ErrorCode::AccountBlocked:
        return {QT_TRANSLATE_NOOP("Error", "Учётная запись заблокирована."),
            QT_TRANSLATE_NOOP("Error", "Обратитесь к администратору.")};
    case ErrorCode::LoginTaken:
        return {QT_TRANSLATE_NOOP("Error", "Такая учётная запись уже есть."),
            QT_TRANSLATE_NOOP("Error", "Войдите с этим телефоном, почтой или СНИЛС или укажите другие.")};
    case ErrorCode::WeakPassword:
        return {QT_TRANSLATE_NOOP("Error", "Пароль слишком простой."),
            QT_TRANSLATE_NOOP("Error", "Добавьте слов, букв разного регистра или цифр: не меньше 8 знаков.")};
    case ErrorCode::CodeWrong:
        return {QT_TRANSLATE_NOOP("Error", "Код неверен."),
            QT_TRANSLATE_NOOP("Error", "Проверьте сообщение и введите код ещё раз. Осталось попыток: %left%.")};
    case ErrorCode::CodeExpired:
        return {QT_TRANSLATE_NOOP("Error", "Срок действия кода истёк."),
            QT_TRANSLATE_NOOP("Error", "Запросите новый код.")};
    case ErrorCode::CodeTriesExhausted:
        return {QT_TRANSLATE_NOOP("Error", "Код введён неверно слишком много раз."),
            QT_TRANSLATE_NOOP("Error", "Запросите новый код.")};
    case ErrorCode::CodeTooSoon:
        return {QT_TRANSLATE_NOOP("Error", "Новый код можно запросить немного позже."),
            QT_TRANSLATE_NOOP("Error", "Подождите %seconds% с.")};
    case ErrorCode::NotConfirmed:
        return {QT_TRANSLATE_NOOP("Error", "Телефон или почта ещё не подтверждены."),
            QT_TRANSLATE_NOOP("Error", "Введите код из сообщения.")};
    case ErrorCode::DeliveryFailed:
        return {QT_TRANSLATE_NOOP("Error", "Не получилось отправить сообщение."),
            QT_TRANSLATE_NOOP("Error", "Проверьте номер или адрес и попробуйте ещё раз.")};
    case ErrorCode::ServiceClosed:
        return {QT_TRANSLATE_NOOP("Error", "Эта услуга сейчас не принимает заявлений."),
            QT_TRANSLATE_NOOP("Error", "Черновик сохранён. Посмотрите контакты ведомства на карточке услуги.")};
    case ErrorCode::RegionNotServed:
        return {QT_TRANSLATE_NOOP("Error", "В этом регионе услуга не оказывается."),
            QT_TRANSLATE_NOOP("Error", "Выберите другой регион.")};
    case ErrorCode::WrongStatus:
        return {QT_TRANSLATE_NOOP("Error", "В нынешнем состоянии заявления это сделать нельзя."),
            QT_TRANSLATE_NOOP("Error", "Обновите заявление и посмотрите, что возможно.")};
    case ErrorCode::TaskTaken:
        return {QT_TRANSLATE_NOOP("Error", "Заявление уже взял в работу другой сотрудник."),
            QT_TRANSLATE_NOOP("Error", "Выберите другое заявление.")};
    case ErrorCode::TaskNotYours:
        return {QT_TRANSLATE_NOOP("Error", "Заявление не у вас в работе."),
            QT_TRANSLATE_NOOP("Error", "Сначала возьмите его в работу.")};
    case ErrorCode::StepNotAllowed:
        return {QT_TRANSLATE_NOOP("Error", "Этот шаг регламента сейчас выполнить нельзя."),
            QT_TRANSLATE_NOOP("Error", "Выполните то, чего требует текущий шаг.")};
    case ErrorCode::FileTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "Файл слишком большой."),
            QT_TRANSLATE_NOOP("Error", "Можно до %limit% МБ: уменьшите файл или разделите его на части.")};
    case ErrorCode::FileEmpty:
        return {QT_TRANSLATE_NOOP("Error", "Файл пуст."), QT_TRANSLATE_NOOP("Error", "Выберите другой файл.")};
    case ErrorCode::FileTypeWrong:
        return {QT_TRANSLATE_NOOP("Error", "Содержимое файла не того вида."),
            QT_TRANSLATE_NOOP("Error", "Прикрепите документ PDF, JPEG или PNG.")};
    case ErrorCode::FileBroken:
        return {QT_TRANSLATE_NOOP("Error", "Файл повреждён."),
            QT_TRANSLATE_NOOP("Error", "Отсканируйте документ заново или выберите другой файл.")};
    case ErrorCode::FileMissing:
        return {QT_TRANSLATE_NOOP("Error", "Не приложен обязательный документ."),
            QT_TRANSLATE_NOOP("Error", "Прикрепите его и отправьте снова.")};
    case ErrorCode::TooManyFiles:
        return {QT_TRANSLATE_NOOP("Error", "Слишком много файлов."),
            QT_TRANSLATE_NOOP("Error", "Можно приложить не больше %limit%.")};
    case ErrorCode::UploadGone:
        return {QT_TRANSLATE_NOOP("Error", "Начатая загрузка устарела."),
            QT_TRANSLATE_NOOP("Error", "Файл загрузится заново сам.")};
    case ErrorCode::UploadOffsetWrong:
        return {QT_TRANSLATE_NOOP("Error", "Загрузка продолжена не с того места."),
            QT_TRANSLATE_NOOP("Error", "Загрузка продолжится сама.")};
    case ErrorCode::UploadChecksumWrong:
        return {QT_TRANSLATE_NOOP("Error", "Файл исказился по дороге."),
            QT_TRANSLATE_NOOP("Error", "Загрузка повторится сама.")};
    case ErrorCode::TusVersionWrong:
        return {QT_TRANSLATE_NOOP("Error", "Версия протокола загрузки не поддерживается."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу.")};
    case ErrorCode::StorageFull:
        return {QT_TRANSLATE_NOOP("Error", "На сервере кончилось место."),
            QT_TRANSLATE_NOOP("Error", "Введённое сохранено. Сообщите администратору.")};
    case ErrorCode::StorageFailed:
        return {QT_TRANSLATE_NOOP("Error", "Сервер не смог записать данные."),
            QT_TRANSLATE_NOOP("Error", "Введённое сохранено. Повторите позже.")};
    case ErrorCode::StorageTooNew:
        return {QT_TRANSLATE_NOOP("Error", "Данные сервера новее программы."),
            QT_TRANSLATE_NOOP("Error", "Установите новую версию сервера.")};
    case ErrorCode::JournalBroken:
        return {QT_TRANSLATE_NOOP("Error", "Цепочка журнала событий нарушена."),
            QT_TRANSLATE_NOOP("Error", "Сообщите администратору безопасности.")};
    case ErrorCode::PackageInvalid:
        return {QT_TRANSLATE_NOOP("Error", "Описание услуги составлено с ошибкой."),
            QT_TRANSLATE_NOOP("Error", "Исправьте указанное место описания.")};
    case ErrorCode::SettingsInvalid:
        return {QT_TRANSLATE_NOOP("Error", "Настройка задана неверно."),
            QT_TRANSLATE_NOOP("Error", "Исправьте её и запустите снова.")};
    case ErrorCode::Offline:
        return {QT_TRANSLATE_NOOP("Error", "Нет связи с сервером."),
            QT_TRANSLATE_NOOP("Error", "Всё введённое сохранено. Отправим сами, как только связь появится.")};
    case ErrorCode::NetworkFailed:
        return {QT_TRANSLATE_NOOP("Error", "Связь с сервером прервалась."),
            QT_TRANSLATE_NOOP("Error", "Всё введённое сохранено. Попробуем ещё раз сами.")};
    case ErrorCode::ServerUntrusted:
        return {QT_TRANSLATE_NOOP("Error", "Это не тот сервер, которому вы доверились."),
            QT_TRANSLATE_NOOP("Error", "Не вводите пароль. Сверьте отпечаток сертификата с администратором.")};
    case ErrorCode::ServerAnswerInvalid:
        return {QT_TRANSLATE_NOOP("Error", "Сервер ответил непонятно."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу; если не поможет, сообщите администратору.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Error", "Действие отменено."), ""};
    case ErrorCode::LocalStoreFailed:
        return {QT_TRANSLATE_NOOP("Error", "Не получилось записать данные на этом компьютере."),
            QT_TRANSLATE_NOOP("Error", "Проверьте, есть ли место на диске.")};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "Файл не читается."),
            QT_TRANSLATE_NOOP("Error", "Проверьте, что он на месте и открывается, или выберите другой.")};
    case ErrorCode::AddressBaseBroken:
        return {QT_TRANSLATE_NOOP("Error", "Файл адресной базы повреждён."),
            QT_TRANSLATE_NOOP("Error", "Загрузите базу заново; адреса пока можно вводить вручную.")};
    case ErrorCode::AddressBaseVersion:
        return {QT_TRANSLATE_NOOP("Error", "Адресная база сделана другой версией программы."),
            QT_TRANSLATE_NOOP(
                "Error", "Соберите базу заново командой «okno-admin address import» или обновите программу.")};
    case ErrorCode::AddressArchiveBroken:
        return {QT_TRANSLATE_NOOP("Error", "Архив базы адресов повреждён."),
            QT_TRANSLATE_NOOP("Error", "Прежняя база осталась в работе. Скачайте архив заново и повторите.")};
    case ErrorCode::AddressTableMissing:
        return {QT_TRANSLATE_NOOP("Error", "В базе адресов нет нужной таблицы."),
            QT_TRANSLATE_NOOP("Error",
                "Нужна таблица %table%; прежняя база осталась в работе. Проверьте, что взята вся официальная база.")};
    case ErrorCode::AddressTableBroken:
        return {QT_TRANSLATE_NOOP("Error", "Таблица базы адресов не похожа на dBase III."),
            QT_TRANSLATE_NOOP(
                "Error", "Возьмите таблицу %table% из официальной базы заново; прежняя база осталась в работе.")};
    case ErrorCode::AddressTableTruncated:
        return {QT_TRANSLATE_NOOP("Error", "Таблица базы адресов обрывается."),
            QT_TRANSLATE_NOOP("Error",
                "Таблица %table% кончается на строке %row% из %rows%; прежняя база осталась в работе. Скачайте базу "
                "заново.")};
    case ErrorCode::AddressColumnMissing:
        return {QT_TRANSLATE_NOOP("Error", "В таблице базы адресов нет нужного столбца."),
            QT_TRANSLATE_NOOP("Error",
                "В таблице %table% нет столбца %column%; прежняя база осталась в работе. Возьмите официальную базу "
                "заново.")};
    case ErrorCode::AddressCodePage:
        return {QT_TRANSLATE_NOOP("Error", "Таблица базы адресов записана не в кодовой странице 866."),
            QT_TRANSLATE_NOOP("Error",
                "Возьмите таблицу %table% из официальной базы, не пересохраняя её; прежняя база осталась в работе.")};
    case ErrorCode::AddressBaseMissing:
        return {QT_TRANSLATE_NOOP("Error", "Адресной базы на сервере ещё нет."),
            QT_TRANSLATE_NOOP("Error",
                "Адрес можно ввести вручную. Администратор загружает базу командой «okno-admin address import».")};
    case ErrorCode::SigningModuleMissing:
        return {QT_TRANSLATE_NOOP("Error", "Программа токена не найдена."),
            QT_TRANSLATE_NOOP("Error",
                "Установите программу (драйвер) токена с сайта производителя или укажите файл модуля в настройках "
                "подписи.")};
    case ErrorCode::SigningModuleFailed:
        return {QT_TRANSLATE_NOOP("Error", "Программа токена ответила ошибкой."),
            QT_TRANSLATE_NOOP(
                "Error", "Выньте токен, вставьте снова и повторите; если не поможет, обновите программу токена.")};
    case ErrorCode::TokenAbsent:
        return {QT_TRANSLATE_NOOP("Error", "Токен не вставлен."),
            QT_TRANSLATE_NOOP("Error", "Вставьте токен и повторите.")};
    case ErrorCode::TokenRemoved:
        return {QT_TRANSLATE_NOOP("Error", "Токен вынули во время работы."),
            QT_TRANSLATE_NOOP("Error", "Ничего не подписано. Вставьте токен и повторите.")};
    case ErrorCode::TokenUninitialized:
        return {QT_TRANSLATE_NOOP("Error", "Токен не подготовлен к работе."),
            QT_TRANSLATE_NOOP("Error",
                "На токене нет ПИН-кода или ключей: подготовьте его программой производителя или обратитесь в "
                "удостоверяющий центр.")};
    case ErrorCode::PinWrong:
        return {QT_TRANSLATE_NOOP("Error", "ПИН-код неверный."),
            QT_TRANSLATE_NOOP("Error", "Осталось попыток: %tries%. Проверьте раскладку и Caps Lock.")};
    case ErrorCode::PinLocked:
        return {QT_TRANSLATE_NOOP("Error", "ПИН-код заблокирован."),
            QT_TRANSLATE_NOOP("Error",
                "Разблокируйте его ПИН-кодом администратора токена (PUK) или обратитесь в удостоверяющий центр.")};
    case ErrorCode::PinLength:
        return {QT_TRANSLATE_NOOP("Error", "Длина ПИН-кода не подходит."),
            QT_TRANSLATE_NOOP("Error", "ПИН-код этого токена — от %least% до %most% знаков.")};
    case ErrorCode::PinMustChange:
        return {QT_TRANSLATE_NOOP("Error", "ПИН-код нужно сменить."),
            QT_TRANSLATE_NOOP("Error", "Смените начальный ПИН-код в разделе «Мои данные» → «Электронная подпись».")};
    case ErrorCode::CertificateMissing:
        return {QT_TRANSLATE_NOOP("Error", "Сертификат не найден."),
            QT_TRANSLATE_NOOP("Error", "Вставьте токен с нужным сертификатом или выберите другой.")};
    case ErrorCode::CertificateExpired:
        return {QT_TRANSLATE_NOOP("Error", "Срок действия сертификата вышел или ещё не начался."),
            QT_TRANSLATE_NOOP("Error", "Выберите другой сертификат или получите новый в удостоверяющем центре.")};
    case ErrorCode::CertificateRevoked:
        return {QT_TRANSLATE_NOOP("Error", "Сертификат отозван."),
            QT_TRANSLATE_NOOP("Error", "Подписывать им нельзя. Получите новый в удостоверяющем центре.")};
    case ErrorCode::CertificateUnusable:
        return {QT_TRANSLATE_NOOP("Error", "Этим сертификатом нельзя подписывать."),
            QT_TRANSLATE_NOOP("Error", "Выберите сертификат, выданный для электронной подписи.")};
    case ErrorCode::CertificateWithoutSnils:
        return {QT_TRANSLATE_NOOP("Error", "В сертификате нет СНИЛС."),
            QT_TRANSLATE_NOOP("Error", "Выберите сертификат физического лица: в нём есть фамилия, имя и СНИЛС.")};
    case ErrorCode::KeyMissing:
        return {QT_TRANSLATE_NOOP("Error", "На токене нет закрытого ключа этого сертификата."),
            QT_TRANSLATE_NOOP("Error", "Вставьте токен, на котором ключ создавали, или выберите другой сертификат.")};
    case ErrorCode::MechanismMissing:
        return {QT_TRANSLATE_NOOP("Error", "Токен не умеет подписывать этим алгоритмом."),
            QT_TRANSLATE_NOOP("Error", "Обновите программу токена или выберите другой сертификат.")};
    case ErrorCode::TokenTimeout:
        return {QT_TRANSLATE_NOOP("Error", "Токен не отвечает."),
            QT_TRANSLATE_NOOP("Error", "Ничего не подписано. Выньте токен, вставьте снова и повторите.")};
    case ErrorCode::KeyFileUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "Файл с ключом не открывается."),
            QT_TRANSLATE_NOOP("Error", "Проверьте, что это файл PKCS#12 (.p12, .pfx) и пароль к нему верный.")};
    case ErrorCode::SignatureUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "Подпись не читается."),
            QT_TRANSLATE_NOOP("Error", "Приложите файл подписи (.sig, .p7s) целиком, как его создала программа.")};
    case ErrorCode::SignatureInvalid:
        return {
            QT_TRANSLATE_NOOP("Error", "Подпись неверна."), QT_TRANSLATE_NOOP("Error", "Подпишите документ заново.")};
    case ErrorCode::SignatureContent:
        return {QT_TRANSLATE_NOOP("Error", "Подпись сделана для другого документа."),
            QT_TRANSLATE_NOOP("Error", "Подпишите именно этот документ.")};
    case ErrorCode::SignatureUntrusted:
        return {QT_TRANSLATE_NOOP("Error", "Сертификат выдан центром, которому сервер не доверяет."),
            QT_TRANSLATE_NOOP("Error", "Используйте сертификат аккредитованного удостоверяющего центра.")};
    case ErrorCode::SignatureRequired:
        return {QT_TRANSLATE_NOOP("Error", "Для этой услуги нужна электронная подпись."),
            QT_TRANSLATE_NOOP("Error", "Подпишите заявление и отправьте снова.")};
    case ErrorCode::SignatureOwner:
        return {QT_TRANSLATE_NOOP("Error", "Подпись принадлежит другому человеку."),
            QT_TRANSLATE_NOOP("Error", "Подпишите своим сертификатом.")};
    case ErrorCode::ChallengeExpired:
        return {QT_TRANSLATE_NOOP("Error", "Время на подписание входа вышло."),
            QT_TRANSLATE_NOOP("Error", "Начните вход заново.")};
    case ErrorCode::TimestampFailed:
        return {QT_TRANSLATE_NOOP("Error", "Служба штампов времени не ответила."),
            QT_TRANSLATE_NOOP("Error", "Повторите позже.")};
    case ErrorCode::UpdateUntrusted:
        return {QT_TRANSLATE_NOOP("Error", "Обновление не подписано тем, кому программа доверяет."),
            QT_TRANSLATE_NOOP("Error", "Оно не установлено; работает прежняя версия. Сообщите администратору.")};
    case ErrorCode::UpdateBroken:
        return {QT_TRANSLATE_NOOP("Error", "Обновление пришло испорченным."),
            QT_TRANSLATE_NOOP("Error", "Оно не установлено; работает прежняя версия. Скачайте его ещё раз.")};
    case ErrorCode::UpdateUnsuitable:
        return {QT_TRANSLATE_NOOP("Error", "Сервер предложил обновление, которое этой программе не подходит."),
            QT_TRANSLATE_NOOP("Error", "Оно не скачано; работает прежняя версия. Сообщите администратору.")};
    case ErrorCode::UpdateFailed:
        return {QT_TRANSLATE_NOOP("Error", "Новая версия не прошла проверку на этом компьютере."),
            QT_TRANSLATE_NOOP("Error", "Работает прежняя версия. Повторите позже или сообщите администратору.")};
    case ErrorCode::UpdateReadOnly:
        return {QT_TRANSLATE_NOOP("Error", "Программу нельзя заменить: её папка закрыта для записи."),
            QT_TRANSLATE_NOOP("Error", "Работает прежняя версия. Обновить её может администратор компьютера.")};
    case ErrorCode::UpdateTaken:
        return {QT_TRANSLATE_NOOP("Error", "Пакет этой версии уже предложен, и он другой."),
            QT_TRANSLATE_NOOP("Error", "Снимите его с раздачи или выпустите пакет с новым номером версии.")};
    }
    return {"", ""};
}

// Puts the values of the error where the text has %name%.
QString filled(QString text, const QVariantMap& params)
{
    for (auto it = params.begin(); it != params.end(); ++it)
        text.replace(u'%' + it.key() + u'%', it.value().toString());
    return text;
}

} // namespace

ErrorText errorText(const Error& error, const Translate& translate)
{
    const Words source = words(error.code);
    QVariantMap params = error.params;
    // The limit of a file is in bytes; people read megabytes.
    if (const auto limit = params.find(QStringLiteral("limit"));
        error.code == ErrorCode::FileTooLarge && limit != params.end())
        *limit = limit->toLongLong() / (1024 * 1024);
    ErrorText text;
    text.title = filled(translate(source.title), params);
    // An advice whose value is not known would show its name: leave it out instead.
    text.advice = *source.advice ? filled(translate(source.advice), params) : QString();
    if (text.advice.contains(u'%'))
        text.advice.clear();
    return text;
}

ErrorText errorText(const Error& error)
{
    return errorText(error, [](const char* source) { return QCoreApplication::translate("Error", source); });
}

} // namespace okno::core
