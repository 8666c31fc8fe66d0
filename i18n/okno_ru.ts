<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru_RU">
<context>
    <name>Error</name>
    <message>
        <source>Произошла внутренняя ошибка.</source>
        <translation>Произошла внутренняя ошибка.</translation>
    </message>
    <message>
        <source>Введённое сохранено. Повторите позже; если не поможет, сообщите администратору.</source>
        <translation>Введённое сохранено. Повторите позже; если не поможет, сообщите администратору.</translation>
    </message>
    <message>
        <source>Сервер сейчас занят.</source>
        <translation>Сервер сейчас занят.</translation>
    </message>
    <message>
        <source>Повторите через минуту; введённое сохранено.</source>
        <translation>Повторите через минуту; введённое сохранено.</translation>
    </message>
    <message>
        <source>Такой записи нет.</source>
        <translation>Такой записи нет.</translation>
    </message>
    <message>
        <source>Возможно, она удалена или вам не принадлежит. Вернитесь к списку.</source>
        <translation>Возможно, она удалена или вам не принадлежит. Вернитесь к списку.</translation>
    </message>
    <message>
        <source>Такое действие здесь не поддерживается.</source>
        <translation>Такое действие здесь не поддерживается.</translation>
    </message>
    <message>
        <source>Обновите программу.</source>
        <translation>Обновите программу.</translation>
    </message>
    <message>
        <source>На это действие нет прав.</source>
        <translation>На это действие нет прав.</translation>
    </message>
    <message>
        <source>Обратитесь к администратору, если права должны быть.</source>
        <translation>Обратитесь к администратору, если права должны быть.</translation>
    </message>
    <message>
        <source>Нужно войти.</source>
        <translation>Нужно войти.</translation>
    </message>
    <message>
        <source>Войдите и повторите; введённое сохранено.</source>
        <translation>Войдите и повторите; введённое сохранено.</translation>
    </message>
    <message>
        <source>Время работы без входа истекло.</source>
        <translation>Время работы без входа истекло.</translation>
    </message>
    <message>
        <source>Войдите снова; введённое сохранено.</source>
        <translation>Войдите снова; введённое сохранено.</translation>
    </message>
    <message>
        <source>Сервер не понял запрос.</source>
        <translation>Сервер не понял запрос.</translation>
    </message>
    <message>
        <source>Обновите программу; если не поможет, сообщите администратору.</source>
        <translation>Обновите программу; если не поможет, сообщите администратору.</translation>
    </message>
    <message>
        <source>Запрос записан с ошибкой.</source>
        <translation>Запрос записан с ошибкой.</translation>
    </message>
    <message>
        <source>В запросе есть неизвестное поле.</source>
        <translation>В запросе есть неизвестное поле.</translation>
    </message>
    <message>
        <source>Не заполнено обязательное поле.</source>
        <translation>Не заполнено обязательное поле.</translation>
    </message>
    <message>
        <source>Заполните его.</source>
        <translation>Заполните его.</translation>
    </message>
    <message>
        <source>Поле заполнено неверно.</source>
        <translation>Поле заполнено неверно.</translation>
    </message>
    <message>
        <source>Проверьте и исправьте.</source>
        <translation>Проверьте и исправьте.</translation>
    </message>
    <message>
        <source>В заявлении есть неверно заполненные поля.</source>
        <translation>В заявлении есть неверно заполненные поля.</translation>
    </message>
    <message>
        <source>Исправьте отмеченные поля и отправьте снова.</source>
        <translation>Исправьте отмеченные поля и отправьте снова.</translation>
    </message>
    <message>
        <source>Формат запроса не поддерживается.</source>
        <translation>Формат запроса не поддерживается.</translation>
    </message>
    <message>
        <source>Запрос слишком велик.</source>
        <translation>Запрос слишком велик.</translation>
    </message>
    <message>
        <source>Уменьшите объём и повторите.</source>
        <translation>Уменьшите объём и повторите.</translation>
    </message>
    <message>
        <source>Заголовок запроса слишком велик.</source>
        <translation>Заголовок запроса слишком велик.</translation>
    </message>
    <message>
        <source>Адрес запроса слишком длинный.</source>
        <translation>Адрес запроса слишком длинный.</translation>
    </message>
    <message>
        <source>Сократите строку поиска.</source>
        <translation>Сократите строку поиска.</translation>
    </message>
    <message>
        <source>В запросе не указана длина.</source>
        <translation>В запросе не указана длина.</translation>
    </message>
    <message>
        <source>Запрос шёл слишком долго.</source>
        <translation>Запрос шёл слишком долго.</translation>
    </message>
    <message>
        <source>Проверьте связь и повторите; введённое сохранено.</source>
        <translation>Проверьте связь и повторите; введённое сохранено.</translation>
    </message>
    <message>
        <source>Слишком много запросов подряд.</source>
        <translation>Слишком много запросов подряд.</translation>
    </message>
    <message>
        <source>Подождите %seconds% с и повторите.</source>
        <translation>Подождите %seconds% с и повторите.</translation>
    </message>
    <message>
        <source>Сервер не умеет выполнять такие запросы.</source>
        <translation>Сервер не умеет выполнять такие запросы.</translation>
    </message>
    <message>
        <source>Эта версия протокола HTTP не поддерживается.</source>
        <translation>Эта версия протокола HTTP не поддерживается.</translation>
    </message>
    <message>
        <source>Не указано, какая версия записи меняется.</source>
        <translation>Не указано, какая версия записи меняется.</translation>
    </message>
    <message>
        <source>Запись тем временем изменил кто-то другой.</source>
        <translation>Запись тем временем изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Посмотрите новое состояние и повторите действие.</source>
        <translation>Посмотрите новое состояние и повторите действие.</translation>
    </message>
    <message>
        <source>В запросе нет ключа повтора.</source>
        <translation>В запросе нет ключа повтора.</translation>
    </message>
    <message>
        <source>Этот ключ повтора уже использован для другого запроса.</source>
        <translation>Этот ключ повтора уже использован для другого запроса.</translation>
    </message>
    <message>
        <source>Повторите отправку.</source>
        <translation>Повторите отправку.</translation>
    </message>
    <message>
        <source>Место в списке указано неверно.</source>
        <translation>Место в списке указано неверно.</translation>
    </message>
    <message>
        <source>Откройте список заново.</source>
        <translation>Откройте список заново.</translation>
    </message>
    <message>
        <source>Неверный логин или пароль.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Проверьте раскладку клавиатуры и попробуйте ещё раз.</source>
        <translation>Проверьте раскладку клавиатуры и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Слишком много неудачных попыток входа.</source>
        <translation>Слишком много неудачных попыток входа.</translation>
    </message>
    <message>
        <source>Подождите %seconds% с и попробуйте снова.</source>
        <translation>Подождите %seconds% с и попробуйте снова.</translation>
    </message>
    <message>
        <source>Учётная запись заблокирована.</source>
        <translation>Учётная запись заблокирована.</translation>
    </message>
    <message>
        <source>Обратитесь к администратору.</source>
        <translation>Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Такая учётная запись уже есть.</source>
        <translation>Такая учётная запись уже есть.</translation>
    </message>
    <message>
        <source>Войдите с этим телефоном, почтой или СНИЛС или укажите другие.</source>
        <translation>Войдите с этим телефоном, почтой или СНИЛС или укажите другие.</translation>
    </message>
    <message>
        <source>Пароль слишком простой.</source>
        <translation>Пароль слишком простой.</translation>
    </message>
    <message>
        <source>Добавьте слов, букв разного регистра или цифр: не меньше 8 знаков.</source>
        <translation>Добавьте слов, букв разного регистра или цифр: не меньше 8 знаков.</translation>
    </message>
    <message>
        <source>Код неверен.</source>
        <translation>Код неверен.</translation>
    </message>
    <message>
        <source>Проверьте сообщение и введите код ещё раз. Осталось попыток: %left%.</source>
        <translation>Проверьте сообщение и введите код ещё раз. Осталось попыток: %left%.</translation>
    </message>
    <message>
        <source>Срок действия кода истёк.</source>
        <translation>Срок действия кода истёк.</translation>
    </message>
    <message>
        <source>Запросите новый код.</source>
        <translation>Запросите новый код.</translation>
    </message>
    <message>
        <source>Код введён неверно слишком много раз.</source>
        <translation>Код введён неверно слишком много раз.</translation>
    </message>
    <message>
        <source>Новый код можно запросить немного позже.</source>
        <translation>Новый код можно запросить немного позже.</translation>
    </message>
    <message>
        <source>Подождите %seconds% с.</source>
        <translation>Подождите %seconds% с.</translation>
    </message>
    <message>
        <source>Телефон или почта ещё не подтверждены.</source>
        <translation>Телефон или почта ещё не подтверждены.</translation>
    </message>
    <message>
        <source>Введите код из сообщения.</source>
        <translation>Введите код из сообщения.</translation>
    </message>
    <message>
        <source>Не получилось отправить сообщение.</source>
        <translation>Не получилось отправить сообщение.</translation>
    </message>
    <message>
        <source>Проверьте номер или адрес и попробуйте ещё раз.</source>
        <translation>Проверьте номер или адрес и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Эта услуга сейчас не принимает заявлений.</source>
        <translation>Эта услуга сейчас не принимает заявлений.</translation>
    </message>
    <message>
        <source>Черновик сохранён. Посмотрите контакты ведомства на карточке услуги.</source>
        <translation>Черновик сохранён. Посмотрите контакты ведомства на карточке услуги.</translation>
    </message>
    <message>
        <source>В этом регионе услуга не оказывается.</source>
        <translation>В этом регионе услуга не оказывается.</translation>
    </message>
    <message>
        <source>Выберите другой регион.</source>
        <translation>Выберите другой регион.</translation>
    </message>
    <message>
        <source>В нынешнем состоянии заявления это сделать нельзя.</source>
        <translation>В нынешнем состоянии заявления это сделать нельзя.</translation>
    </message>
    <message>
        <source>Обновите заявление и посмотрите, что возможно.</source>
        <translation>Обновите заявление и посмотрите, что возможно.</translation>
    </message>
    <message>
        <source>Заявление уже взял в работу другой сотрудник.</source>
        <translation>Заявление уже взял в работу другой сотрудник.</translation>
    </message>
    <message>
        <source>Выберите другое заявление.</source>
        <translation>Выберите другое заявление.</translation>
    </message>
    <message>
        <source>Заявление не у вас в работе.</source>
        <translation>Заявление не у вас в работе.</translation>
    </message>
    <message>
        <source>Сначала возьмите его в работу.</source>
        <translation>Сначала возьмите его в работу.</translation>
    </message>
    <message>
        <source>Этот шаг регламента сейчас выполнить нельзя.</source>
        <translation>Этот шаг регламента сейчас выполнить нельзя.</translation>
    </message>
    <message>
        <source>Выполните то, чего требует текущий шаг.</source>
        <translation>Выполните то, чего требует текущий шаг.</translation>
    </message>
    <message>
        <source>Файл больше разрешённых %limit% МБ.</source>
        <translation>Файл больше разрешённых %limit% МБ.</translation>
    </message>
    <message>
        <source>Уменьшите его или разделите на части.</source>
        <translation>Уменьшите его или разделите на части.</translation>
    </message>
    <message>
        <source>Файл пуст.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Выберите другой файл.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Содержимое файла не того вида.</source>
        <translation>Содержимое файла не того вида.</translation>
    </message>
    <message>
        <source>Прикрепите документ PDF, JPEG, PNG или TIFF.</source>
        <translation>Прикрепите документ PDF, JPEG, PNG или TIFF.</translation>
    </message>
    <message>
        <source>Файл повреждён.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>Отсканируйте документ заново или выберите другой файл.</source>
        <translation>Отсканируйте документ заново или выберите другой файл.</translation>
    </message>
    <message>
        <source>Не приложен обязательный документ.</source>
        <translation>Не приложен обязательный документ.</translation>
    </message>
    <message>
        <source>Прикрепите его и отправьте снова.</source>
        <translation>Прикрепите его и отправьте снова.</translation>
    </message>
    <message>
        <source>Слишком много файлов.</source>
        <translation>Слишком много файлов.</translation>
    </message>
    <message>
        <source>Можно приложить не больше %limit%.</source>
        <translation>Можно приложить не больше %limit%.</translation>
    </message>
    <message>
        <source>Начатая загрузка устарела.</source>
        <translation>Начатая загрузка устарела.</translation>
    </message>
    <message>
        <source>Файл загрузится заново сам.</source>
        <translation>Файл загрузится заново сам.</translation>
    </message>
    <message>
        <source>Загрузка продолжена не с того места.</source>
        <translation>Загрузка продолжена не с того места.</translation>
    </message>
    <message>
        <source>Загрузка продолжится сама.</source>
        <translation>Загрузка продолжится сама.</translation>
    </message>
    <message>
        <source>Файл исказился по дороге.</source>
        <translation>Файл исказился по дороге.</translation>
    </message>
    <message>
        <source>Загрузка повторится сама.</source>
        <translation>Загрузка повторится сама.</translation>
    </message>
    <message>
        <source>Версия протокола загрузки не поддерживается.</source>
        <translation>Версия протокола загрузки не поддерживается.</translation>
    </message>
    <message>
        <source>На сервере кончилось место.</source>
        <translation>На сервере кончилось место.</translation>
    </message>
    <message>
        <source>Введённое сохранено. Сообщите администратору.</source>
        <translation>Введённое сохранено. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Сервер не смог записать данные.</source>
        <translation>Сервер не смог записать данные.</translation>
    </message>
    <message>
        <source>Введённое сохранено. Повторите позже.</source>
        <translation>Введённое сохранено. Повторите позже.</translation>
    </message>
    <message>
        <source>Данные сервера новее программы.</source>
        <translation>Данные сервера новее программы.</translation>
    </message>
    <message>
        <source>Установите новую версию сервера.</source>
        <translation>Установите новую версию сервера.</translation>
    </message>
    <message>
        <source>Цепочка журнала событий нарушена.</source>
        <translation>Цепочка журнала событий нарушена.</translation>
    </message>
    <message>
        <source>Сообщите администратору безопасности.</source>
        <translation>Сообщите администратору безопасности.</translation>
    </message>
    <message>
        <source>Описание услуги составлено с ошибкой.</source>
        <translation>Описание услуги составлено с ошибкой.</translation>
    </message>
    <message>
        <source>Исправьте указанное место описания.</source>
        <translation>Исправьте указанное место описания.</translation>
    </message>
    <message>
        <source>Настройка задана неверно.</source>
        <translation>Настройка задана неверно.</translation>
    </message>
    <message>
        <source>Исправьте её и запустите снова.</source>
        <translation>Исправьте её и запустите снова.</translation>
    </message>
    <message>
        <source>Нет связи с сервером.</source>
        <translation>Нет связи с сервером.</translation>
    </message>
    <message>
        <source>Всё введённое сохранено. Отправим сами, как только связь появится.</source>
        <translation>Всё введённое сохранено. Отправим сами, как только связь появится.</translation>
    </message>
    <message>
        <source>Связь с сервером прервалась.</source>
        <translation>Связь с сервером прервалась.</translation>
    </message>
    <message>
        <source>Всё введённое сохранено. Попробуем ещё раз сами.</source>
        <translation>Всё введённое сохранено. Попробуем ещё раз сами.</translation>
    </message>
    <message>
        <source>Это не тот сервер, которому вы доверились.</source>
        <translation>Это не тот сервер, которому вы доверились.</translation>
    </message>
    <message>
        <source>Не вводите пароль. Сверьте отпечаток сертификата с администратором.</source>
        <translation>Не вводите пароль. Сверьте отпечаток сертификата с администратором.</translation>
    </message>
    <message>
        <source>Сервер ответил непонятно.</source>
        <translation>Сервер ответил непонятно.</translation>
    </message>
    <message>
        <source>Действие отменено.</source>
        <translation>Действие отменено.</translation>
    </message>
    <message>
        <source>Не получилось записать данные на этом компьютере.</source>
        <translation>Не получилось записать данные на этом компьютере.</translation>
    </message>
    <message>
        <source>Проверьте, есть ли место на диске.</source>
        <translation>Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <source>Файл не читается.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>Проверьте, что он на месте и открывается, или выберите другой.</source>
        <translation>Проверьте, что он на месте и открывается, или выберите другой.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Такого часового пояса нет. Пример: Asia/Sakhalin.</source>
        <translation>Такого часового пояса нет. Пример: Asia/Sakhalin.</translation>
    </message>
    <message>
        <source>Это не JSON: ошибка в строке %1.</source>
        <translation>Это не JSON: ошибка в строке %1.</translation>
    </message>
    <message>
        <source>Здесь должен быть объект JSON.</source>
        <translation>Здесь должен быть объект JSON.</translation>
    </message>
    <message>
        <source>Не хватает этого значения.</source>
        <translation>Не хватает этого значения.</translation>
    </message>
    <message>
        <source>Значение не того вида.</source>
        <translation>Значение не того вида.</translation>
    </message>
    <message>
        <source>Текст не должен быть пустым.</source>
        <translation>Текст не должен быть пустым.</translation>
    </message>
    <message>
        <source>Здесь должно быть целое число от %1 до %2.</source>
        <translation>Здесь должно быть целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>Дата пишется так: 2026-11-22.</source>
        <translation>Дата пишется так: 2026-11-22.</translation>
    </message>
    <message>
        <source>Здесь может быть только: %1.</source>
        <translation>Здесь может быть только: %1.</translation>
    </message>
    <message>
        <source>Такого значения здесь не бывает.</source>
        <translation>Такого значения здесь не бывает.</translation>
    </message>
    <message>
        <source>Файлы вида «%1» не принимаются.</source>
        <translation>Файлы вида «%1» не принимаются.</translation>
    </message>
    <message>
        <source>Такой вид документа уже есть.</source>
        <translation>Такой вид документа уже есть.</translation>
    </message>
    <message>
        <source> от %1</source>
        <translation> от %1</translation>
    </message>
</context>
</TS>
