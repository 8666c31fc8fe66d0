<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ru_RU">
<context>
    <name>Error</name>
    <message>
        <source>Произошла внутренняя ошибка.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Введённое сохранено. Повторите позже; если не поможет, сообщите администратору.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сервер сейчас занят.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Повторите через минуту; введённое сохранено.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Такой записи нет.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Возможно, она удалена или вам не принадлежит. Вернитесь к списку.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Такое действие здесь не поддерживается.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Обновите программу.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>На это действие нет прав.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Обратитесь к администратору, если права должны быть.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Нужно войти.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Войдите и повторите; введённое сохранено.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Время работы без входа истекло.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Войдите снова; введённое сохранено.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сервер не понял запрос.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Обновите программу; если не поможет, сообщите администратору.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Запрос записан с ошибкой.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>В запросе есть неизвестное поле.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не заполнено обязательное поле.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Заполните его.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Поле заполнено неверно.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте и исправьте.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>В заявлении есть неверно заполненные поля.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Исправьте отмеченные поля и отправьте снова.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Формат запроса не поддерживается.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Запрос слишком велик.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Уменьшите объём и повторите.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Заголовок запроса слишком велик.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Адрес запроса слишком длинный.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сократите строку поиска.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>В запросе не указана длина.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Запрос шёл слишком долго.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте связь и повторите; введённое сохранено.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Слишком много запросов подряд.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Подождите %seconds% с и повторите.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сервер не умеет выполнять такие запросы.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Эта версия протокола HTTP не поддерживается.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не указано, какая версия записи меняется.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Запись тем временем изменил кто-то другой.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Посмотрите новое состояние и повторите действие.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>В запросе нет ключа повтора.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Этот ключ повтора уже использован для другого запроса.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Повторите отправку.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Место в списке указано неверно.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Откройте список заново.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Неверный логин или пароль.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте раскладку клавиатуры и попробуйте ещё раз.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Слишком много неудачных попыток входа.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Подождите %seconds% с и попробуйте снова.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Учётная запись заблокирована.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Обратитесь к администратору.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Такая учётная запись уже есть.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Войдите с этим телефоном, почтой или СНИЛС или укажите другие.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Пароль слишком простой.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Добавьте слов, букв разного регистра или цифр: не меньше 8 знаков.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Код неверен.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте сообщение и введите код ещё раз. Осталось попыток: %left%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Срок действия кода истёк.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Запросите новый код.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Код введён неверно слишком много раз.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Новый код можно запросить немного позже.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Подождите %seconds% с.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Телефон или почта ещё не подтверждены.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Введите код из сообщения.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не получилось отправить сообщение.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте номер или адрес и попробуйте ещё раз.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Эта услуга сейчас не принимает заявлений.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Черновик сохранён. Посмотрите контакты ведомства на карточке услуги.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>В этом регионе услуга не оказывается.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Выберите другой регион.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>В нынешнем состоянии заявления это сделать нельзя.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Обновите заявление и посмотрите, что возможно.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Заявление уже взял в работу другой сотрудник.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Выберите другое заявление.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Заявление не у вас в работе.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сначала возьмите его в работу.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Этот шаг регламента сейчас выполнить нельзя.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Выполните то, чего требует текущий шаг.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файл больше разрешённых %limit% МБ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Уменьшите его или разделите на части.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файл пуст.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Выберите другой файл.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Содержимое файла не того вида.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Прикрепите документ PDF, JPEG, PNG или TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файл повреждён.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Отсканируйте документ заново или выберите другой файл.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не приложен обязательный документ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Прикрепите его и отправьте снова.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Слишком много файлов.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Можно приложить не больше %limit%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Начатая загрузка устарела.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файл загрузится заново сам.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Загрузка продолжена не с того места.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Загрузка продолжится сама.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файл исказился по дороге.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Загрузка повторится сама.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Версия протокола загрузки не поддерживается.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>На сервере кончилось место.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Введённое сохранено. Сообщите администратору.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сервер не смог записать данные.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Введённое сохранено. Повторите позже.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Данные сервера новее программы.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Установите новую версию сервера.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Цепочка журнала событий нарушена.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сообщите администратору безопасности.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Описание услуги составлено с ошибкой.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Исправьте указанное место описания.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Настройка задана неверно.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Исправьте её и запустите снова.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Нет связи с сервером.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Всё введённое сохранено. Отправим сами, как только связь появится.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Связь с сервером прервалась.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Всё введённое сохранено. Попробуем ещё раз сами.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Это не тот сервер, которому вы доверились.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не вводите пароль. Сверьте отпечаток сертификата с администратором.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Сервер ответил непонятно.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Действие отменено.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не получилось записать данные на этом компьютере.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте, есть ли место на диске.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файл не читается.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Проверьте, что он на месте и открывается, или выберите другой.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Такого часового пояса нет. Пример: Asia/Sakhalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Это не JSON: ошибка в строке %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Здесь должен быть объект JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Не хватает этого значения.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Значение не того вида.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Текст не должен быть пустым.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Здесь должно быть целое число от %1 до %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Дата пишется так: 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Здесь может быть только: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Такого значения здесь не бывает.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Файлы вида «%1» не принимаются.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Такой вид документа уже есть.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> от %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
