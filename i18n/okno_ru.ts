<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru_RU">
<context>
    <name>AddressVerb</name>
    <message>
        <source>address suggest ФАЙЛ «запрос» [--within КОД] [--limit 10] [--json] | --queries СПИСОК [--timing]</source>
        <translation>address suggest ФАЙЛ «запрос» [--within КОД] [--limit 10] [--json] | --queries СПИСОК [--timing]</translation>
    </message>
    <message>
        <source>address house ФАЙЛ КОД «12к1» [--json]</source>
        <translation>address house ФАЙЛ КОД «12к1» [--json]</translation>
    </message>
    <message>
        <source>address parse ФАЙЛ «строка» [--json] | --lines СПИСОК</source>
        <translation>address parse ФАЙЛ «строка» [--json] | --lines СПИСОК</translation>
    </message>
    <message>
        <source>address current ФАЙЛ КОД [--json]</source>
        <translation>address current ФАЙЛ КОД [--json]</translation>
    </message>
    <message>
        <source>address info ФАЙЛ [--json]</source>
        <translation>address info ФАЙЛ [--json]</translation>
    </message>
    <message>
        <source>address install ФАЙЛ --data ПАПКА [--json]</source>
        <translation>address install ФАЙЛ --data ПАПКА [--json]</translation>
    </message>
    <message>
        <source>address import|install|suggest|house|parse|current|info …</source>
        <translation>address import|install|suggest|house|parse|current|info …</translation>
    </message>
    <message>
        <source>Как вызвать: %1</source>
        <translation>Как вызвать: %1</translation>
    </message>
    <message>
        <source>Папки данных нет: %1</source>
        <translation>Папки данных нет: %1</translation>
    </message>
    <message>
        <source>База от %1 поставлена: %2. Работающий сервер возьмёт её сам.</source>
        <translation>База от %1 поставлена: %2. Работающий сервер возьмёт её сам.</translation>
    </message>
    <message>
        <source> %1 %, таблица %2, строк %3</source>
        <translation> %1 %, таблица %2, строк %3</translation>
    </message>
    <message>
        <source>, осталось %1 с</source>
        <translation>, осталось %1 с</translation>
    </message>
    <message>
        <source>%1: прочитано строк %2</source>
        <translation>%1: прочитано строк %2</translation>
    </message>
    <message>
        <source>%1: строк с неверным кодом %2</source>
        <translation>%1: строк с неверным кодом %2</translation>
    </message>
    <message>
        <source>Объектов: действующих %1, прежних названий %2, переподчинённых %3, исчезнувших %4</source>
        <translation>Объектов: действующих %1, прежних названий %2, переподчинённых %3, исчезнувших %4</translation>
    </message>
    <message>
        <source>Улиц, чьего места среди действующих нет: %1</source>
        <translation>Улиц, чьего места среди действующих нет: %1</translation>
    </message>
    <message>
        <source>Строк с повторным кодом: %1</source>
        <translation>Строк с повторным кодом: %1</translation>
    </message>
    <message>
        <source>Домов и промежутков домов: %1</source>
        <translation>Домов и промежутков домов: %1</translation>
    </message>
    <message>
        <source>Не разобрано записей о домах: %1</source>
        <translation>Не разобрано записей о домах: %1</translation>
    </message>
    <message>
        <source>Готово за %1 с, файл %2 МБ</source>
        <translation>Готово за %1 с, файл %2 МБ</translation>
    </message>
    <message>
        <source>Как вызвать: address import БАЗА.7Z|ПАПКА… -o ФАЙЛ [--regions 01,65] [--json]</source>
        <translation>Как вызвать: address import БАЗА.7Z|ПАПКА… -o ФАЙЛ [--regions 01,65] [--json]</translation>
    </message>
    <message>
        <source>Регион записывают двумя цифрами, например 65, район — пятью, город — восемью: «%1»</source>
        <translation>Регион записывают двумя цифрами, например 65, район — пятью, город — восемью: «%1»</translation>
    </message>
    <message>
        <source>Ничего не найдено.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Такой дом есть, индекс %1</source>
        <translation>Такой дом есть, индекс %1</translation>
    </message>
    <message>
        <source>Такого дома в списке нет, индекс улицы %1</source>
        <translation>Такого дома в списке нет, индекс улицы %1</translation>
    </message>
    <message>
        <source>Список домов неизвестен, индекс улицы %1</source>
        <translation>Список домов неизвестен, индекс улицы %1</translation>
    </message>
    <message>
        <source>Объекта больше нет.</source>
        <translation>Объекта больше нет.</translation>
    </message>
    <message>
        <source>База от %1: мест %2, улиц %3, прежних объектов %4</source>
        <translation>База от %1: мест %2, улиц %3, прежних объектов %4</translation>
    </message>
    <message>
        <source>Контрольная сумма верна: %1</source>
        <translation>Контрольная сумма верна: %1</translation>
    </message>
    <message>
        <source>Неизвестный или неполный ключ: %1</source>
        <translation>Неизвестный или неполный ключ: %1</translation>
    </message>
    <message>
        <source>В адресной базе нет кода %1.</source>
        <translation>В адресной базе нет кода %1.</translation>
    </message>
    <message>
        <source>Проверьте цифры (13 у места, 17 у улицы) и то, что база содержит этот регион.</source>
        <translation>Проверьте цифры (13 у места, 17 у улицы) и то, что база содержит этот регион.</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>завести учётную запись должностного лица или администратора</source>
        <translation>завести учётную запись должностного лица или администратора</translation>
    </message>
    <message>
        <source>clerk, supervisor или administrator</source>
        <translation>clerk, supervisor или administrator</translation>
    </message>
    <message>
        <source>имя для входа</source>
        <translation>имя для входа</translation>
    </message>
    <message>
        <source>фамилия, имя и отчество</source>
        <translation>фамилия, имя и отчество</translation>
    </message>
    <message>
        <source>ведомство, например tymovsk-archive</source>
        <translation>ведомство, например tymovsk-archive</translation>
    </message>
    <message>
        <source>должность</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>нужны --login, --name «Фамилия Имя Отчество» и верная --role</source>
        <translation>нужны --login, --name «Фамилия Имя Отчество» и верная --role</translation>
    </message>
    <message>
        <source>Учётная запись %1 готова: с ней можно войти.</source>
        <translation>Учётная запись %1 готова: с ней можно войти.</translation>
    </message>
    <message>
        <source>показать учётные записи</source>
        <translation>показать учётные записи</translation>
    </message>
    <message>
        <source>только с этой ролью</source>
        <translation>только с этой ролью</translation>
    </message>
    <message>
        <source>заблокирована</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>закрыть вход; открытые сеансы кончаются</source>
        <translation>закрыть вход; открытые сеансы кончаются</translation>
    </message>
    <message>
        <source>снова открыть вход</source>
        <translation>снова открыть вход</translation>
    </message>
    <message>
        <source>задать новый пароль; открытые сеансы кончаются</source>
        <translation>задать новый пароль; открытые сеансы кончаются</translation>
    </message>
    <message>
        <source>телефон, почта, СНИЛС или имя для входа</source>
        <translation>телефон, почта, СНИЛС или имя для входа</translation>
    </message>
    <message>
        <source>укажите учётную запись: --login</source>
        <translation>укажите учётную запись: --login</translation>
    </message>
    <message>
        <source>Учётная запись %1 изменена.</source>
        <translation>Учётная запись %1 изменена.</translation>
    </message>
    <message>
        <source>сделать копию данных, не останавливая oknod</source>
        <translation>сделать копию данных, не останавливая oknod</translation>
    </message>
    <message>
        <source>новая папка для копии</source>
        <translation>новая папка для копии</translation>
    </message>
    <message>
        <source>укажите, куда сделать копию: -o DIR</source>
        <translation>укажите, куда сделать копию: -o DIR</translation>
    </message>
    <message>
        <source>папку %1 нельзя создать, или в ней уже есть копия</source>
        <translation>папку %1 нельзя создать, или в ней уже есть копия</translation>
    </message>
    <message>
        <source>файл %1 не копируется; копия неполная</source>
        <translation>файл %1 не копируется; копия неполная</translation>
    </message>
    <message>
        <source>Копия готова: %1. Файлов: %2</source>
        <translation>Копия готова: %1. Файлов: %2</translation>
    </message>
    <message>
        <source>проверить папку каталога услуг</source>
        <translation>проверить папку каталога услуг</translation>
    </message>
    <message>
        <source>укажите папку каталога</source>
        <translation>укажите папку каталога</translation>
    </message>
    <message>
        <source>Каталог годен. Услуг: %1, ведомств: %2</source>
        <translation>Каталог годен. Услуг: %1, ведомств: %2</translation>
    </message>
    <message>
        <source>папка данных oknod</source>
        <translation>папка данных oknod</translation>
    </message>
    <message>
        <source>укажите папку данных: --data DIR</source>
        <translation>укажите папку данных: --data DIR</translation>
    </message>
    <message>
        <source>в папке %1 нет данных oknod; сначала запустите oknod serve</source>
        <translation>в папке %1 нет данных oknod; сначала запустите oknod serve</translation>
    </message>
    <message>
        <source>читать пароль из открытого файла с этим номером</source>
        <translation>читать пароль из открытого файла с этим номером</translation>
    </message>
    <message>
        <source>Пароль: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>Ещё раз: </source>
        <translation>Ещё раз: </translation>
    </message>
    <message>
        <source>пароли не совпали</source>
        <translation>пароли не совпали</translation>
    </message>
    <message>
        <source>запись изменена</source>
        <translation>запись изменена</translation>
    </message>
    <message>
        <source>записи нет</source>
        <translation>записи нет</translation>
    </message>
    <message>
        <source>запись стоит не на своём месте</source>
        <translation>запись стоит не на своём месте</translation>
    </message>
    <message>
        <source>конец журнала отрезан, начиная с этой записи</source>
        <translation>конец журнала отрезан, начиная с этой записи</translation>
    </message>
    <message>
        <source>доказать, что журнал событий не изменён</source>
        <translation>доказать, что журнал событий не изменён</translation>
    </message>
    <message>
        <source>Журнал цел. Записей: %1. Последний хеш: %2</source>
        <translation>Журнал цел. Записей: %1. Последний хеш: %2</translation>
    </message>
    <message>
        <source>Журнал нарушен: запись %1 — %2. Целых записей до неё: %3</source>
        <translation>Журнал нарушен: запись %1 — %2. Целых записей до неё: %3</translation>
    </message>
    <message>
        <source>Командная строка администратора Okno.

  okno-admin СЛОВО [НАСТРОЙКИ] [--json]
  okno-admin СЛОВО --help
  okno-admin --version

</source>
        <translation>Командная строка администратора Okno.

  okno-admin СЛОВО [НАСТРОЙКИ] [--json]
  okno-admin СЛОВО --help
  okno-admin --version

</translation>
    </message>
    <message>
        <source>показать эту справку</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>отвечать JSON, по одному объекту в строке</source>
        <translation>отвечать JSON, по одному объекту в строке</translation>
    </message>
    <message>
        <source>непонятно, что сделать.</source>
        <translation>непонятно, что сделать.</translation>
    </message>
    <message>
        <source>адресный классификатор: загрузить, найти, проверить</source>
        <translation>адресный классификатор: загрузить, найти, проверить</translation>
    </message>
    <message>
        <source>Кто: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>Организация: %1</source>
        <translation>Организация: %1</translation>
    </message>
    <message>
        <source>СНИЛС: %1</source>
        <translation>СНИЛС: %1</translation>
    </message>
    <message>
        <source>ИНН: %1</source>
        <translation>ИНН: %1</translation>
    </message>
    <message>
        <source>Время подписи по словам подписавшего: %1</source>
        <translation>Время подписи по словам подписавшего: %1</translation>
    </message>
    <message>
        <source>Время, подтверждённое службой: %1</source>
        <translation>Время, подтверждённое службой: %1</translation>
    </message>
    <message>
        <source>Алгоритм: %1</source>
        <translation>Алгоритм: %1</translation>
    </message>
    <message>
        <source>Предупреждения: %1</source>
        <translation>Предупреждения: %1</translation>
    </message>
    <message>
        <source>проверить электронную подпись</source>
        <translation>проверить электронную подпись</translation>
    </message>
    <message>
        <source>файл подписи: DER, PEM или base64</source>
        <translation>файл подписи: DER, PEM или base64</translation>
    </message>
    <message>
        <source>подписанный документ, если он не внутри подписи</source>
        <translation>подписанный документ, если он не внутри подписи</translation>
    </message>
    <message>
        <source>доверенные корневые сертификаты: файл или папка; можно несколько раз</source>
        <translation>доверенные корневые сертификаты: файл или папка; можно несколько раз</translation>
    </message>
    <message>
        <source>то же, но корневые сертификаты аккредитованных центров: подпись может быть квалифицированной</source>
        <translation>то же, но корневые сертификаты аккредитованных центров: подпись может быть квалифицированной</translation>
    </message>
    <message>
        <source>список отозванных сертификатов; можно несколько раз</source>
        <translation>список отозванных сертификатов; можно несколько раз</translation>
    </message>
    <message>
        <source>когда подпись получена, например 2019-06-26T00:00:00Z; без этого — сейчас</source>
        <translation>когда подпись получена, например 2019-06-26T00:00:00Z; без этого — сейчас</translation>
    </message>
    <message>
        <source>укажите один файл подписи.</source>
        <translation>укажите один файл подписи.</translation>
    </message>
    <message>
        <source>Пароль файла ключа:</source>
        <translation>Пароль файла ключа:</translation>
    </message>
    <message>
        <source>ПИН-код:</source>
        <translation>ПИН-код:</translation>
    </message>
    <message>
        <source>модуль PKCS#11 токена; без него — известные модули, какие установлены</source>
        <translation>модуль PKCS#11 токена; без него — известные модули, какие установлены</translation>
    </message>
    <message>
        <source>подписать файл</source>
        <translation>подписать файл</translation>
    </message>
    <message>
        <source>подписываемый файл</source>
        <translation>подписываемый файл</translation>
    </message>
    <message>
        <source>сертификат, если их несколько: номер, отпечаток, CKA_ID или метка</source>
        <translation>сертификат, если их несколько: номер, отпечаток, CKA_ID или метка</translation>
    </message>
    <message>
        <source>файл ключа PKCS#12 (.p12, .pfx)</source>
        <translation>файл ключа PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>открытый файл с ПИН-кодом или паролем</source>
        <translation>открытый файл с ПИН-кодом или паролем</translation>
    </message>
    <message>
        <source>куда записать подпись</source>
        <translation>куда записать подпись</translation>
    </message>
    <message>
        <source>вложить документ в подпись</source>
        <translation>вложить документ в подпись</translation>
    </message>
    <message>
        <source>укажите файл, ключ (--module и --certificate или --p12) и куда записать подпись (-o).</source>
        <translation>укажите файл, ключ (--module и --certificate или --p12) и куда записать подпись (-o).</translation>
    </message>
    <message>
        <source>Подписано: %1</source>
        <translation>Подписано: %1</translation>
    </message>
    <message>
        <source>показать токены и сертификаты на них</source>
        <translation>показать токены и сертификаты на них</translation>
    </message>
    <message>
        <source>%1 (%2), сертификатов: %3</source>
        <translation>%1 (%2), сертификатов: %3</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован</source>
        <translation>ПИН-код заблокирован</translation>
    </message>
    <message>
        <source>осталась одна попытка ПИН-кода</source>
        <translation>осталась одна попытка ПИН-кода</translation>
    </message>
    <message>
        <source>попыток ПИН-кода осталось мало</source>
        <translation>попыток ПИН-кода осталось мало</translation>
    </message>
    <message>
        <source>Токенов нет.</source>
        <translation>Токенов нет.</translation>
    </message>
    <message>
        <source>такой папки нет</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>здесь нет ни услуг, ни ведомств</source>
        <translation>здесь нет ни услуг, ни ведомств</translation>
    </message>
    <message>
        <source>папка каталога; без classifiers.json — дополнение к встроенному</source>
        <translation>папка каталога; без classifiers.json — дополнение к встроенному</translation>
    </message>
    <message>
        <source>проверить как дополнение к каталогу из этой папки</source>
        <translation>проверить как дополнение к каталогу из этой папки</translation>
    </message>
    <message>
        <source>папка каталога, если в настройках oknod задана catalogue</source>
        <translation>папка каталога, если в настройках oknod задана catalogue</translation>
    </message>
    <message>
        <source>спросить об отзыве у центров, которые названы в сертификатах: OCSP и списки отозванных (до 10 секунд на сертификат)</source>
        <translation>спросить об отзыве у центров, которые названы в сертификатах: OCSP и списки отозванных (до 10 секунд на сертификат)</translation>
    </message>
    <message>
        <source>папка, где хранить полученные списки; без этого — папка кеша</source>
        <translation>папка, где хранить полученные списки; без этого — папка кеша</translation>
    </message>
    <message>
        <source>разрешить адреса своей сети и этого компьютера: центр стоит у вас или для проверки</source>
        <translation>разрешить адреса своей сети и этого компьютера: центр стоит у вас или для проверки</translation>
    </message>
    <message>
        <source>папка доверенных сертификатов, если задана настройка signing.folder</source>
        <translation>папка доверенных сертификатов, если задана настройка signing.folder</translation>
    </message>
    <message>
        <source>папки %1 нет</source>
        <translation>папки %1 нет</translation>
    </message>
    <message>
        <source>Корень: %1</source>
        <translation>Корень: %1</translation>
    </message>
    <message>
        <source>Промежуточный: %1</source>
        <translation>Промежуточный: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Действует до: %1</source>
        <translation>Действует до: %1</translation>
    </message>
    <message>
        <source>Срок истёк или ещё не начался</source>
        <translation>Срок истёк или ещё не начался</translation>
    </message>
    <message>
        <source>Отмечен как аккредитованный</source>
        <translation>Отмечен как аккредитованный</translation>
    </message>
    <message>
        <source>показать, чьим подписям доверяет сервер</source>
        <translation>показать, чьим подписям доверяет сервер</translation>
    </message>
    <message>
        <source>Доверенных сертификатов нет: %1</source>
        <translation>Доверенных сертификатов нет: %1</translation>
    </message>
    <message>
        <source>доверять сертификату центра</source>
        <translation>доверять сертификату центра</translation>
    </message>
    <message>
        <source>это корень аккредитованного удостоверяющего центра: его подписи будут квалифицированными</source>
        <translation>это корень аккредитованного удостоверяющего центра: его подписи будут квалифицированными</translation>
    </message>
    <message>
        <source>сертификат или несколько: PEM или DER</source>
        <translation>сертификат или несколько: PEM или DER</translation>
    </message>
    <message>
        <source>укажите файл сертификата</source>
        <translation>укажите файл сертификата</translation>
    </message>
    <message>
        <source>в файле %1 нет сертификата</source>
        <translation>в файле %1 нет сертификата</translation>
    </message>
    <message>
        <source>аккредитованным отмечают только корень, а этот сертификат выдал другой центр: %1</source>
        <translation>аккредитованным отмечают только корень, а этот сертификат выдал другой центр: %1</translation>
    </message>
    <message>
        <source>файл %1 не записывается</source>
        <translation>файл %1 не записывается</translation>
    </message>
    <message>
        <source>больше не доверять сертификату</source>
        <translation>больше не доверять сертификату</translation>
    </message>
    <message>
        <source>начало его отпечатка SHA-256, не меньше 8 знаков</source>
        <translation>начало его отпечатка SHA-256, не меньше 8 знаков</translation>
    </message>
    <message>
        <source>укажите не меньше 8 знаков отпечатка SHA-256</source>
        <translation>укажите не меньше 8 знаков отпечатка SHA-256</translation>
    </message>
    <message>
        <source>в файле %1 есть и другие сертификаты: уберите его сами</source>
        <translation>в файле %1 есть и другие сертификаты: уберите его сами</translation>
    </message>
    <message>
        <source>так начинаются отпечатки нескольких сертификатов</source>
        <translation>так начинаются отпечатки нескольких сертификатов</translation>
    </message>
    <message>
        <source>такого сертификата нет</source>
        <translation>такого сертификата нет</translation>
    </message>
    <message>
        <source>файл %1 не удаляется</source>
        <translation>файл %1 не удаляется</translation>
    </message>
    <message>
        <source>проверить, примет ли сервер сертификат</source>
        <translation>проверить, примет ли сервер сертификат</translation>
    </message>
    <message>
        <source>сертификат человека: PEM или DER</source>
        <translation>сертификат человека: PEM или DER</translation>
    </message>
    <message>
        <source>задать СНИЛС должностного лица, чтобы оно входило по подписи</source>
        <translation>задать СНИЛС должностного лица, чтобы оно входило по подписи</translation>
    </message>
    <message>
        <source>СНИЛС, как в сертификате</source>
        <translation>СНИЛС, как в сертификате</translation>
    </message>
    <message>
        <source>это не открытый ключ Ed25519: %1</source>
        <translation>это не открытый ключ Ed25519: %1</translation>
    </message>
    <message>
        <source>программа собрана без ключа обновлений; назовите открытый ключ, которым проверять: --key</source>
        <translation>программа собрана без ключа обновлений; назовите открытый ключ, которым проверять: --key</translation>
    </message>
    <message>
        <source>предложить рабочим местам новую версию программы</source>
        <translation>предложить рабочим местам новую версию программы</translation>
    </message>
    <message>
        <source>подпись пакета; без неё берётся FILE.sig</source>
        <translation>подпись пакета; без неё берётся FILE.sig</translation>
    </message>
    <message>
        <source>открытый ключ вместо встроенного: файл PEM или строка из него</source>
        <translation>открытый ключ вместо встроенного: файл PEM или строка из него</translation>
    </message>
    <message>
        <source>что нового, по-русски</source>
        <translation>что нового, по-русски</translation>
    </message>
    <message>
        <source>что нового, по-английски</source>
        <translation>что нового, по-английски</translation>
    </message>
    <message>
        <source>пакет: AppImage или MSI</source>
        <translation>пакет: AppImage или MSI</translation>
    </message>
    <message>
        <source>укажите файл пакета</source>
        <translation>укажите файл пакета</translation>
    </message>
    <message>
        <source>подпись %1 не читается</source>
        <translation>подпись %1 не читается</translation>
    </message>
    <message>
        <source>Предложена версия %2 для %1: %3</source>
        <translation>Предложена версия %2 для %1: %3</translation>
    </message>
    <message>
        <source>показать предложенные версии программы</source>
        <translation>показать предложенные версии программы</translation>
    </message>
    <message>
        <source>Новых версий не предложено.</source>
        <translation>Новых версий не предложено.</translation>
    </message>
    <message>
        <source>больше не предлагать версию программы</source>
        <translation>больше не предлагать версию программы</translation>
    </message>
    <message>
        <source>начало SHA-256 пакета, не короче 8 знаков</source>
        <translation>начало SHA-256 пакета, не короче 8 знаков</translation>
    </message>
    <message>
        <source>укажите начало SHA-256 пакета</source>
        <translation>укажите начало SHA-256 пакета</translation>
    </message>
    <message>
        <source>Версия %2 для %1 снята: %3</source>
        <translation>Версия %2 для %1 снята: %3</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>вчера, %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>%1 Б</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 КБ</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 МБ</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Ждёт вашего ответа</source>
        <translation>Ждёт вашего ответа</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>да</source>
        <translation>да</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>ПРОГРАММЫ ТОКЕНОВ</source>
        <translation>ПРОГРАММЫ ТОКЕНОВ</translation>
    </message>
    <message>
        <source>не найдена</source>
        <translation>не найдена</translation>
    </message>
    <message>
        <source>работает</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>- файлов ключей PKCS#12: %1</source>
        <translation>- файлов ключей PKCS#12: %1</translation>
    </message>
    <message>
        <source>ТОКЕН %1</source>
        <translation>ТОКЕН %1</translation>
    </message>
    <message>
        <source>файл ключа PKCS#12</source>
        <translation>файл ключа PKCS#12</translation>
    </message>
    <message>
        <source>программа: %1</source>
        <translation>программа: %1</translation>
    </message>
    <message>
        <source>производитель: %1</source>
        <translation>производитель: %1</translation>
    </message>
    <message>
        <source>модель: %1</source>
        <translation>модель: %1</translation>
    </message>
    <message>
        <source>подготовлен: %1</source>
        <translation>подготовлен: %1</translation>
    </message>
    <message>
        <source>ПИН-код задан: %1</source>
        <translation>ПИН-код задан: %1</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован: %1</source>
        <translation>ПИН-код заблокирован: %1</translation>
    </message>
    <message>
        <source>ПИН-код нужно сменить: %1</source>
        <translation>ПИН-код нужно сменить: %1</translation>
    </message>
    <message>
        <source>попыток ввода: %1</source>
        <translation>попыток ввода: %1</translation>
    </message>
    <message>
        <source>достаточно</source>
        <translation>достаточно</translation>
    </message>
    <message>
        <source>мало</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>последняя</source>
        <translation>последняя</translation>
    </message>
    <message>
        <source>длина ПИН-кода: от %1 до %2</source>
        <translation>длина ПИН-кода: от %1 до %2</translation>
    </message>
    <message>
        <source>- сертификат № %1</source>
        <translation>- сертификат № %1</translation>
    </message>
    <message>
        <source>  выдал: %1</source>
        <translation>  выдал: %1</translation>
    </message>
    <message>
        <source>сам владелец</source>
        <translation>сам владелец</translation>
    </message>
    <message>
        <source>  ключ: %1</source>
        <translation>  ключ: %1</translation>
    </message>
    <message>
        <source>  действует: с %1 по %2</source>
        <translation>  действует: с %1 по %2</translation>
    </message>
    <message>
        <source>  СНИЛС указан: %1, ИНН указан: %2</source>
        <translation>  СНИЛС указан: %1, ИНН указан: %2</translation>
    </message>
    <message>
        <source>Сведения об электронной подписи на этом компьютере, для службы поддержки</source>
        <translation>Сведения об электронной подписи на этом компьютере, для службы поддержки</translation>
    </message>
    <message>
        <source>Okno %1, Qt %2, %3, %4</source>
        <translation>Okno %1, Qt %2, %3, %4</translation>
    </message>
    <message>
        <source>Составлено: %1</source>
        <translation>Составлено: %1</translation>
    </message>
    <message>
        <source>Здесь нет и не может быть: ПИН-кодов, паролей и ключей; имён, СНИЛС и ИНН владельцев; названий и номеров токенов; имени пользователя компьютера.</source>
        <translation>Здесь нет и не может быть: ПИН-кодов, паролей и ключей; имён, СНИЛС и ИНН владельцев; названий и номеров токенов; имени пользователя компьютера.</translation>
    </message>
    <message>
        <source>Токенов нет.</source>
        <translation>Токенов нет.</translation>
    </message>
    <message>
        <source>ПИН-код спрашивает Windows</source>
        <translation>ПИН-код спрашивает Windows</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Понятно</source>
        <translation>Понятно</translation>
    </message>
</context>
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
    <message>
        <source>Файл слишком большой.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>Можно до %limit% МБ: уменьшите файл или разделите его на части.</source>
        <translation>Можно до %limit% МБ: уменьшите файл или разделите его на части.</translation>
    </message>
    <message>
        <source>Прикрепите документ PDF, JPEG или PNG.</source>
        <translation>Прикрепите документ PDF, JPEG или PNG.</translation>
    </message>
    <message>
        <source>Файл адресной базы повреждён.</source>
        <translation>Файл адресной базы повреждён.</translation>
    </message>
    <message>
        <source>Загрузите базу заново; адреса пока можно вводить вручную.</source>
        <translation>Загрузите базу заново; адреса пока можно вводить вручную.</translation>
    </message>
    <message>
        <source>Адресная база сделана другой версией программы.</source>
        <translation>Адресная база сделана другой версией программы.</translation>
    </message>
    <message>
        <source>Соберите базу заново командой «okno-admin address import» или обновите программу.</source>
        <translation>Соберите базу заново командой «okno-admin address import» или обновите программу.</translation>
    </message>
    <message>
        <source>Архив базы адресов повреждён.</source>
        <translation>Архив базы адресов повреждён.</translation>
    </message>
    <message>
        <source>Прежняя база осталась в работе. Скачайте архив заново и повторите.</source>
        <translation>Прежняя база осталась в работе. Скачайте архив заново и повторите.</translation>
    </message>
    <message>
        <source>В базе адресов нет нужной таблицы.</source>
        <translation>В базе адресов нет нужной таблицы.</translation>
    </message>
    <message>
        <source>Нужна таблица %table%; прежняя база осталась в работе. Проверьте, что взята вся официальная база.</source>
        <translation>Нужна таблица %table%; прежняя база осталась в работе. Проверьте, что взята вся официальная база.</translation>
    </message>
    <message>
        <source>Таблица базы адресов не похожа на dBase III.</source>
        <translation>Таблица базы адресов не похожа на dBase III.</translation>
    </message>
    <message>
        <source>Возьмите таблицу %table% из официальной базы заново; прежняя база осталась в работе.</source>
        <translation>Возьмите таблицу %table% из официальной базы заново; прежняя база осталась в работе.</translation>
    </message>
    <message>
        <source>Таблица базы адресов обрывается.</source>
        <translation>Таблица базы адресов обрывается.</translation>
    </message>
    <message>
        <source>Таблица %table% кончается на строке %row% из %rows%; прежняя база осталась в работе. Скачайте базу заново.</source>
        <translation>Таблица %table% кончается на строке %row% из %rows%; прежняя база осталась в работе. Скачайте базу заново.</translation>
    </message>
    <message>
        <source>В таблице базы адресов нет нужного столбца.</source>
        <translation>В таблице базы адресов нет нужного столбца.</translation>
    </message>
    <message>
        <source>В таблице %table% нет столбца %column%; прежняя база осталась в работе. Возьмите официальную базу заново.</source>
        <translation>В таблице %table% нет столбца %column%; прежняя база осталась в работе. Возьмите официальную базу заново.</translation>
    </message>
    <message>
        <source>Таблица базы адресов записана не в кодовой странице 866.</source>
        <translation>Таблица базы адресов записана не в кодовой странице 866.</translation>
    </message>
    <message>
        <source>Возьмите таблицу %table% из официальной базы, не пересохраняя её; прежняя база осталась в работе.</source>
        <translation>Возьмите таблицу %table% из официальной базы, не пересохраняя её; прежняя база осталась в работе.</translation>
    </message>
    <message>
        <source>Адресной базы на сервере ещё нет.</source>
        <translation>Адресной базы на сервере ещё нет.</translation>
    </message>
    <message>
        <source>Адрес можно ввести вручную. Администратор загружает базу командой «okno-admin address import».</source>
        <translation>Адрес можно ввести вручную. Администратор загружает базу командой «okno-admin address import».</translation>
    </message>
    <message>
        <source>Программа токена не найдена.</source>
        <translation>Программа токена не найдена.</translation>
    </message>
    <message>
        <source>Установите программу (драйвер) токена с сайта производителя или укажите файл модуля в настройках подписи.</source>
        <translation>Установите программу (драйвер) токена с сайта производителя или укажите файл модуля в настройках подписи.</translation>
    </message>
    <message>
        <source>Программа токена ответила ошибкой.</source>
        <translation>Программа токена ответила ошибкой.</translation>
    </message>
    <message>
        <source>Выньте токен, вставьте снова и повторите; если не поможет, обновите программу токена.</source>
        <translation>Выньте токен, вставьте снова и повторите; если не поможет, обновите программу токена.</translation>
    </message>
    <message>
        <source>Токен не вставлен.</source>
        <translation>Токен не вставлен.</translation>
    </message>
    <message>
        <source>Вставьте токен и повторите.</source>
        <translation>Вставьте токен и повторите.</translation>
    </message>
    <message>
        <source>Токен вынули во время работы.</source>
        <translation>Токен вынули во время работы.</translation>
    </message>
    <message>
        <source>Ничего не подписано. Вставьте токен и повторите.</source>
        <translation>Ничего не подписано. Вставьте токен и повторите.</translation>
    </message>
    <message>
        <source>Токен не подготовлен к работе.</source>
        <translation>Токен не подготовлен к работе.</translation>
    </message>
    <message>
        <source>На токене нет ПИН-кода или ключей: подготовьте его программой производителя или обратитесь в удостоверяющий центр.</source>
        <translation>На токене нет ПИН-кода или ключей: подготовьте его программой производителя или обратитесь в удостоверяющий центр.</translation>
    </message>
    <message>
        <source>ПИН-код неверный.</source>
        <translation>ПИН-код неверный.</translation>
    </message>
    <message>
        <source>Осталось попыток: %tries%. Проверьте раскладку и Caps Lock.</source>
        <translation>Осталось попыток: %tries%. Проверьте раскладку и Caps Lock.</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован.</source>
        <translation>ПИН-код заблокирован.</translation>
    </message>
    <message>
        <source>Разблокируйте его ПИН-кодом администратора токена (PUK) или обратитесь в удостоверяющий центр.</source>
        <translation>Разблокируйте его ПИН-кодом администратора токена (PUK) или обратитесь в удостоверяющий центр.</translation>
    </message>
    <message>
        <source>Длина ПИН-кода не подходит.</source>
        <translation>Длина ПИН-кода не подходит.</translation>
    </message>
    <message>
        <source>ПИН-код этого токена — от %least% до %most% знаков.</source>
        <translation>ПИН-код этого токена — от %least% до %most% знаков.</translation>
    </message>
    <message>
        <source>ПИН-код нужно сменить.</source>
        <translation>ПИН-код нужно сменить.</translation>
    </message>
    <message>
        <source>Смените начальный ПИН-код в разделе «Мои данные» → «Электронная подпись».</source>
        <translation>Смените начальный ПИН-код в разделе «Мои данные» → «Электронная подпись».</translation>
    </message>
    <message>
        <source>Сертификат не найден.</source>
        <translation>Сертификат не найден.</translation>
    </message>
    <message>
        <source>Вставьте токен с нужным сертификатом или выберите другой.</source>
        <translation>Вставьте токен с нужным сертификатом или выберите другой.</translation>
    </message>
    <message>
        <source>Срок действия сертификата вышел или ещё не начался.</source>
        <translation>Срок действия сертификата вышел или ещё не начался.</translation>
    </message>
    <message>
        <source>Выберите другой сертификат или получите новый в удостоверяющем центре.</source>
        <translation>Выберите другой сертификат или получите новый в удостоверяющем центре.</translation>
    </message>
    <message>
        <source>Сертификат отозван.</source>
        <translation>Сертификат отозван.</translation>
    </message>
    <message>
        <source>Подписывать им нельзя. Получите новый в удостоверяющем центре.</source>
        <translation>Подписывать им нельзя. Получите новый в удостоверяющем центре.</translation>
    </message>
    <message>
        <source>Этим сертификатом нельзя подписывать.</source>
        <translation>Этим сертификатом нельзя подписывать.</translation>
    </message>
    <message>
        <source>Выберите сертификат, выданный для электронной подписи.</source>
        <translation>Выберите сертификат, выданный для электронной подписи.</translation>
    </message>
    <message>
        <source>В сертификате нет СНИЛС.</source>
        <translation>В сертификате нет СНИЛС.</translation>
    </message>
    <message>
        <source>Выберите сертификат физического лица: в нём есть фамилия, имя и СНИЛС.</source>
        <translation>Выберите сертификат физического лица: в нём есть фамилия, имя и СНИЛС.</translation>
    </message>
    <message>
        <source>На токене нет закрытого ключа этого сертификата.</source>
        <translation>На токене нет закрытого ключа этого сертификата.</translation>
    </message>
    <message>
        <source>Вставьте токен, на котором ключ создавали, или выберите другой сертификат.</source>
        <translation>Вставьте токен, на котором ключ создавали, или выберите другой сертификат.</translation>
    </message>
    <message>
        <source>Токен не умеет подписывать этим алгоритмом.</source>
        <translation>Токен не умеет подписывать этим алгоритмом.</translation>
    </message>
    <message>
        <source>Обновите программу токена или выберите другой сертификат.</source>
        <translation>Обновите программу токена или выберите другой сертификат.</translation>
    </message>
    <message>
        <source>Токен не отвечает.</source>
        <translation>Токен не отвечает.</translation>
    </message>
    <message>
        <source>Ничего не подписано. Выньте токен, вставьте снова и повторите.</source>
        <translation>Ничего не подписано. Выньте токен, вставьте снова и повторите.</translation>
    </message>
    <message>
        <source>Файл с ключом не открывается.</source>
        <translation>Файл с ключом не открывается.</translation>
    </message>
    <message>
        <source>Проверьте, что это файл PKCS#12 (.p12, .pfx) и пароль к нему верный.</source>
        <translation>Проверьте, что это файл PKCS#12 (.p12, .pfx) и пароль к нему верный.</translation>
    </message>
    <message>
        <source>Подпись не читается.</source>
        <translation>Подпись не читается.</translation>
    </message>
    <message>
        <source>Приложите файл подписи (.sig, .p7s) целиком, как его создала программа.</source>
        <translation>Приложите файл подписи (.sig, .p7s) целиком, как его создала программа.</translation>
    </message>
    <message>
        <source>Подпись неверна.</source>
        <translation>Подпись неверна.</translation>
    </message>
    <message>
        <source>Подпишите документ заново.</source>
        <translation>Подпишите документ заново.</translation>
    </message>
    <message>
        <source>Подпись сделана для другого документа.</source>
        <translation>Подпись сделана для другого документа.</translation>
    </message>
    <message>
        <source>Подпишите именно этот документ.</source>
        <translation>Подпишите именно этот документ.</translation>
    </message>
    <message>
        <source>Сертификат выдан центром, которому сервер не доверяет.</source>
        <translation>Сертификат выдан центром, которому сервер не доверяет.</translation>
    </message>
    <message>
        <source>Используйте сертификат аккредитованного удостоверяющего центра.</source>
        <translation>Используйте сертификат аккредитованного удостоверяющего центра.</translation>
    </message>
    <message>
        <source>Для этой услуги нужна электронная подпись.</source>
        <translation>Для этой услуги нужна электронная подпись.</translation>
    </message>
    <message>
        <source>Подпишите заявление и отправьте снова.</source>
        <translation>Подпишите заявление и отправьте снова.</translation>
    </message>
    <message>
        <source>Подпись принадлежит другому человеку.</source>
        <translation>Подпись принадлежит другому человеку.</translation>
    </message>
    <message>
        <source>Подпишите своим сертификатом.</source>
        <translation>Подпишите своим сертификатом.</translation>
    </message>
    <message>
        <source>Время на подписание входа вышло.</source>
        <translation>Время на подписание входа вышло.</translation>
    </message>
    <message>
        <source>Начните вход заново.</source>
        <translation>Начните вход заново.</translation>
    </message>
    <message>
        <source>Служба штампов времени не ответила.</source>
        <translation>Служба штампов времени не ответила.</translation>
    </message>
    <message>
        <source>Повторите позже.</source>
        <translation>Повторите позже.</translation>
    </message>
    <message>
        <source>Обновление не подписано тем, кому программа доверяет.</source>
        <translation>Обновление не подписано тем, кому программа доверяет.</translation>
    </message>
    <message>
        <source>Оно не установлено; работает прежняя версия. Сообщите администратору.</source>
        <translation>Оно не установлено; работает прежняя версия. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Обновление пришло испорченным.</source>
        <translation>Обновление пришло испорченным.</translation>
    </message>
    <message>
        <source>Оно не установлено; работает прежняя версия. Скачайте его ещё раз.</source>
        <translation>Оно не установлено; работает прежняя версия. Скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>Сервер предложил обновление, которое этой программе не подходит.</source>
        <translation>Сервер предложил обновление, которое этой программе не подходит.</translation>
    </message>
    <message>
        <source>Оно не скачано; работает прежняя версия. Сообщите администратору.</source>
        <translation>Оно не скачано; работает прежняя версия. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Новая версия не прошла проверку на этом компьютере.</source>
        <translation>Новая версия не прошла проверку на этом компьютере.</translation>
    </message>
    <message>
        <source>Работает прежняя версия. Повторите позже или сообщите администратору.</source>
        <translation>Работает прежняя версия. Повторите позже или сообщите администратору.</translation>
    </message>
    <message>
        <source>Программу нельзя заменить: её папка закрыта для записи.</source>
        <translation>Программу нельзя заменить: её папка закрыта для записи.</translation>
    </message>
    <message>
        <source>Работает прежняя версия. Обновить её может администратор компьютера.</source>
        <translation>Работает прежняя версия. Обновить её может администратор компьютера.</translation>
    </message>
    <message>
        <source>Пакет этой версии уже предложен, и он другой.</source>
        <translation>Пакет этой версии уже предложен, и он другой.</translation>
    </message>
    <message>
        <source>Снимите его с раздачи или выпустите пакет с новым номером версии.</source>
        <translation>Снимите его с раздачи или выпустите пакет с новым номером версии.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>%1 января %2</source>
        <translation>%1 января %2</translation>
    </message>
    <message>
        <source>%1 февраля %2</source>
        <translation>%1 февраля %2</translation>
    </message>
    <message>
        <source>%1 марта %2</source>
        <translation>%1 марта %2</translation>
    </message>
    <message>
        <source>%1 апреля %2</source>
        <translation>%1 апреля %2</translation>
    </message>
    <message>
        <source>%1 мая %2</source>
        <translation>%1 мая %2</translation>
    </message>
    <message>
        <source>%1 июня %2</source>
        <translation>%1 июня %2</translation>
    </message>
    <message>
        <source>%1 июля %2</source>
        <translation>%1 июля %2</translation>
    </message>
    <message>
        <source>%1 августа %2</source>
        <translation>%1 августа %2</translation>
    </message>
    <message>
        <source>%1 сентября %2</source>
        <translation>%1 сентября %2</translation>
    </message>
    <message>
        <source>%1 октября %2</source>
        <translation>%1 октября %2</translation>
    </message>
    <message>
        <source>%1 ноября %2</source>
        <translation>%1 ноября %2</translation>
    </message>
    <message>
        <source>%1 декабря %2</source>
        <translation>%1 декабря %2</translation>
    </message>
    <message>
        <source>Заполните это поле.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Здесь ожидается другое значение. Введите его заново.</source>
        <translation>Здесь ожидается другое значение. Введите его заново.</translation>
    </message>
    <message>
        <source>Здесь могут быть только буквы, дефис, апостроф и пробел.</source>
        <translation>Здесь могут быть только буквы, дефис, апостроф и пробел.</translation>
    </message>
    <message>
        <source>%message%</source>
        <translation>%message%</translation>
    </message>
    <message>
        <source>Выберите ответ из списка.</source>
        <translation>Выберите ответ из списка.</translation>
    </message>
    <message>
        <source>Введите целое число.</source>
        <translation>Введите целое число.</translation>
    </message>
    <message>
        <source>Введите сумму, например 1250,50.</source>
        <translation>Введите сумму, например 1250,50.</translation>
    </message>
    <message>
        <source>Не меньше %limit%.</source>
        <translation>Не меньше %limit%.</translation>
    </message>
    <message>
        <source>Не больше %limit%.</source>
        <translation>Не больше %limit%.</translation>
    </message>
    <message>
        <source>Без этого согласия заявление нельзя отправить.</source>
        <translation>Без этого согласия заявление нельзя отправить.</translation>
    </message>
    <message>
        <source>Проверьте СНИЛС: 11 цифр, последние две — контрольные.</source>
        <translation>Проверьте СНИЛС: 11 цифр, последние две — контрольные.</translation>
    </message>
    <message>
        <source>Проверьте ИНН: 12 цифр у человека, 10 у организации.</source>
        <translation>Проверьте ИНН: 12 цифр у человека, 10 у организации.</translation>
    </message>
    <message>
        <source>Введите номер мобильного телефона, например +7 900 123-45-67.</source>
        <translation>Введите номер мобильного телефона, например +7 900 123-45-67.</translation>
    </message>
    <message>
        <source>Введите адрес почты, например maria@mail.ru.</source>
        <translation>Введите адрес почты, например maria@mail.ru.</translation>
    </message>
    <message>
        <source>Серия и номер паспорта — 10 цифр, например 6512 345678.</source>
        <translation>Серия и номер паспорта — 10 цифр, например 6512 345678.</translation>
    </message>
    <message>
        <source>Введите дату, например 22.11.2026.</source>
        <translation>Введите дату, например 22.11.2026.</translation>
    </message>
    <message>
        <source>Эта дата ещё не наступила.</source>
        <translation>Эта дата ещё не наступила.</translation>
    </message>
    <message>
        <source>Эта дата уже прошла.</source>
        <translation>Эта дата уже прошла.</translation>
    </message>
    <message>
        <source>Полных лет должно быть не меньше %years%.</source>
        <translation>Полных лет должно быть не меньше %years%.</translation>
    </message>
    <message>
        <source>Полных лет должно быть не больше %years%.</source>
        <translation>Полных лет должно быть не больше %years%.</translation>
    </message>
    <message>
        <source>Эта дата не может быть раньше, чем в поле «%field%».</source>
        <translation>Эта дата не может быть раньше, чем в поле «%field%».</translation>
    </message>
    <message>
        <source>Введите адрес: город или посёлок, улицу, дом.</source>
        <translation>Введите адрес: город или посёлок, улицу, дом.</translation>
    </message>
    <message>
        <source>Почтовый индекс — шесть цифр, например 694400.</source>
        <translation>Почтовый индекс — шесть цифр, например 694400.</translation>
    </message>
    <message>
        <source>БИК банка — девять цифр.</source>
        <translation>БИК банка — девять цифр.</translation>
    </message>
    <message>
        <source>Номер счёта — 20 цифр.</source>
        <translation>Номер счёта — 20 цифр.</translation>
    </message>
    <message>
        <source>Счёт не подходит к БИК: проверьте обе строки.</source>
        <translation>Счёт не подходит к БИК: проверьте обе строки.</translation>
    </message>
    <message>
        <source>Ответ не подходит к другим ответам. Проверьте его.</source>
        <translation>Ответ не подходит к другим ответам. Проверьте его.</translation>
    </message>
    <message>
        <source>Слишком длинно. Знаков может быть не больше %limit%.</source>
        <translation>Слишком длинно. Знаков может быть не больше %limit%.</translation>
    </message>
    <message>
        <source>Слишком коротко. Знаков должно быть не меньше %limit%.</source>
        <translation>Слишком коротко. Знаков должно быть не меньше %limit%.</translation>
    </message>
</context>
<context>
    <name>FormMarks</name>
    <message numerus="yes">
        <source>исправьте полей: %n</source>
        <translation>
            <numerusform>исправьте %n поле</numerusform>
            <numerusform>исправьте %n поля</numerusform>
            <numerusform>исправьте %n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>осталось полей: %n</source>
        <translation>
            <numerusform>осталось %n поле</numerusform>
            <numerusform>осталось %n поля</numerusform>
            <numerusform>осталось %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Документы</translation>
    </message>
    <message numerus="yes">
        <source>осталось документов: %n</source>
        <translation>
            <numerusform>остался %n документ</numerusform>
            <numerusform>осталось %n документа</numerusform>
            <numerusform>осталось %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>файлов: %n</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>по желанию</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>Ответ и отправка</source>
        <translation>Ответ и отправка</translation>
    </message>
    <message>
        <source>Проверка и отправка</source>
        <translation>Проверка и отправка</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Программа токена</source>
        <translation>Программа токена</translation>
    </message>
    <message>
        <source>Не отвечает</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Работает: %1</source>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>Не запускается: %1</source>
        <translation>Не запускается: %1</translation>
    </message>
    <message>
        <source>Не найдена</source>
        <translation>Не найдена</translation>
    </message>
    <message>
        <source>Установите программу (драйвер) с сайта производителя токена. Если она уже стоит, но в другом месте, укажите её файл.</source>
        <translation>Установите программу (драйвер) с сайта производителя токена. Если она уже стоит, но в другом месте, укажите её файл.</translation>
    </message>
    <message>
        <source>Токен</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Не вставлен</source>
        <translation>Не вставлен</translation>
    </message>
    <message>
        <source>Вставьте токен в разъём USB: он появится здесь сам, в течение секунды.</source>
        <translation>Вставьте токен в разъём USB: он появится здесь сам, в течение секунды.</translation>
    </message>
    <message>
        <source>%1, № %2</source>
        <translation>%1, № %2</translation>
    </message>
    <message>
        <source>Сертификат</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>%1, СНИЛС %2</source>
        <translation>%1, СНИЛС %2</translation>
    </message>
    <message>
        <source>В сертификате нет СНИЛС: войти по нему не получится, подписать документ можно.</source>
        <translation>В сертификате нет СНИЛС: войти по нему не получится, подписать документ можно.</translation>
    </message>
    <message>
        <source>Виден только с паролем файла</source>
        <translation>Виден только с паролем файла</translation>
    </message>
    <message>
        <source>На токене нет сертификатов</source>
        <translation>На токене нет сертификатов</translation>
    </message>
    <message>
        <source>Получите сертификат в удостоверяющем центре или вставьте другой токен.</source>
        <translation>Получите сертификат в удостоверяющем центре или вставьте другой токен.</translation>
    </message>
    <message>
        <source>%1: подписывать нельзя</source>
        <translation>%1: подписывать нельзя</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Получите новый сертификат в удостоверяющем центре: подписанное раньше остаётся в силе.</source>
        <translation>Получите новый сертификат в удостоверяющем центре: подписанное раньше остаётся в силе.</translation>
    </message>
    <message>
        <source>ПИН-код</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Пароль файла</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Спросим, когда будете подписывать</source>
        <translation>Спросим, когда будете подписывать</translation>
    </message>
    <message>
        <source>Не задан</source>
        <translation>Не задан</translation>
    </message>
    <message>
        <source>Заблокирован: попытки закончились</source>
        <translation>Заблокирован: попытки закончились</translation>
    </message>
    <message>
        <source>Разблокируйте его кодом администратора (PUK): он выдан вместе с токеном.</source>
        <translation>Разблокируйте его кодом администратора (PUK): он выдан вместе с токеном.</translation>
    </message>
    <message>
        <source>Начальный, его знает тот, кто выдал токен</source>
        <translation>Начальный, его знает тот, кто выдал токен</translation>
    </message>
    <message>
        <source>Смените его сейчас: до этого токен не подпишет.</source>
        <translation>Смените его сейчас: до этого токен не подпишет.</translation>
    </message>
    <message>
        <source>Верный ПИН-код вернёт все попытки. Не помните его — не пробуйте наугад.</source>
        <translation>Верный ПИН-код вернёт все попытки. Не помните его — не пробуйте наугад.</translation>
    </message>
    <message>
        <source>Задан, вводится на считывателе</source>
        <translation>Задан, вводится на считывателе</translation>
    </message>
    <message>
        <source>Задан, попыток ввода достаточно</source>
        <translation>Задан, попыток ввода достаточно</translation>
    </message>
    <message>
        <source>Станет видно, когда будет токен</source>
        <translation>Станет видно, когда будет токен</translation>
    </message>
    <message>
        <source>Всё готово: можно подписывать</source>
        <translation>Всё готово: можно подписывать</translation>
    </message>
    <message>
        <source>Подписывать можно, но есть на что обратить внимание</source>
        <translation>Подписывать можно, но есть на что обратить внимание</translation>
    </message>
    <message>
        <source>Осталось открыть файл</source>
        <translation>Осталось открыть файл</translation>
    </message>
    <message>
        <source>Подписывать пока нечем: нет программы токена</source>
        <translation>Подписывать пока нечем: нет программы токена</translation>
    </message>
    <message>
        <source>Подписывать пока нечем: нужен токен</source>
        <translation>Подписывать пока нечем: нужен токен</translation>
    </message>
    <message>
        <source>Подписывать нельзя: ПИН-код закрыт</source>
        <translation>Подписывать нельзя: ПИН-код закрыт</translation>
    </message>
    <message>
        <source>Подписывать нельзя: нет годного сертификата</source>
        <translation>Подписывать нельзя: нет годного сертификата</translation>
    </message>
    <message>
        <source>Если он есть, его спросит Windows</source>
        <translation>Если он есть, его спросит Windows</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Заявление подано</source>
        <translation>Заявление подано</translation>
    </message>
    <message>
        <source>Заявление взято в работу</source>
        <translation>Заявление взято в работу</translation>
    </message>
    <message>
        <source>Заявление отпущено</source>
        <translation>Заявление отпущено</translation>
    </message>
    <message>
        <source>Шаг завершён</source>
        <translation>Шаг завершён</translation>
    </message>
    <message>
        <source>Замечание заявителю</source>
        <translation>Замечание заявителю</translation>
    </message>
    <message>
        <source>Заявитель ответил</source>
        <translation>Заявитель ответил</translation>
    </message>
    <message>
        <source>Услуга предоставлена</source>
        <translation>Услуга предоставлена</translation>
    </message>
    <message>
        <source>Отказано</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Заявление отозвано</source>
        <translation>Заявление отозвано</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Выход</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Неудачный вход</source>
        <translation>Неудачный вход</translation>
    </message>
    <message>
        <source>Учётная запись добавлена</source>
        <translation>Учётная запись добавлена</translation>
    </message>
    <message>
        <source>Учётная запись изменена</source>
        <translation>Учётная запись изменена</translation>
    </message>
    <message>
        <source>Гражданин зарегистрирован</source>
        <translation>Гражданин зарегистрирован</translation>
    </message>
    <message>
        <source>Пароль сменён</source>
        <translation>Пароль сменён</translation>
    </message>
    <message>
        <source>Запрошен новый пароль</source>
        <translation>Запрошен новый пароль</translation>
    </message>
    <message>
        <source>Пароль восстановлен</source>
        <translation>Пароль восстановлен</translation>
    </message>
    <message>
        <source>Регистрация начата</source>
        <translation>Регистрация начата</translation>
    </message>
    <message>
        <source>Услуга обновлена в каталоге</source>
        <translation>Услуга обновлена в каталоге</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Учётная запись</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Регистрация</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Шаг</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Решение</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Проверено</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Файлов</source>
        <translation>Файлов</translation>
    </message>
    <message>
        <source>Дней на ответ</source>
        <translation>Дней на ответ</translation>
    </message>
    <message>
        <source>Был в работе у</source>
        <translation>Был в работе у</translation>
    </message>
    <message>
        <source>Логин</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Роль</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Заблокирована</source>
        <translation>Заблокирована</translation>
    </message>
    <message>
        <source>Изменено</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Версия</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Текст</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>да</source>
        <translation>да</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 …%2</source>
        <translation>%1 …%2</translation>
    </message>
    <message>
        <source>Обновление программы предложено</source>
        <translation>Обновление программы предложено</translation>
    </message>
    <message>
        <source>Обновление программы снято</source>
        <translation>Обновление программы снято</translation>
    </message>
    <message>
        <source>Обновление</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Для какой системы</source>
        <translation>Для какой системы</translation>
    </message>
    <message>
        <source>Изменены данные для заполнения заявлений</source>
        <translation>Изменены данные для заполнения заявлений</translation>
    </message>
</context>
<context>
    <name>KioskDialogs</name>
    <message>
        <source>На этом терминале файлы не сохраняются</source>
        <translation>На этом терминале файлы не сохраняются</translation>
    </message>
    <message>
        <source>Документ останется в вашем личном кабинете: его можно сохранить дома, войдя в «Окно» под своим именем.</source>
        <translation>Документ останется в вашем личном кабинете: его можно сохранить дома, войдя в «Окно» под своим именем.</translation>
    </message>
    <message>
        <source>К терминалу не подключён принтер</source>
        <translation>К терминалу не подключён принтер</translation>
    </message>
    <message>
        <source>Попросите сотрудника напечатать документ: он виден и ему.</source>
        <translation>Попросите сотрудника напечатать документ: он виден и ему.</translation>
    </message>
    <message>
        <source>Напечатать на принтере терминала?</source>
        <translation>Напечатать на принтере терминала?</translation>
    </message>
    <message>
        <source>Напечатать</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>На этом терминале другие программы не открываются</source>
        <translation>На этом терминале другие программы не открываются</translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message>
        <source>Удалить? Наберите «да» и нажмите Enter: </source>
        <translation>Удалить? Наберите «да» и нажмите Enter: </translation>
    </message>
    <message>
        <source>Такой файл уже есть: назовите другой. Ничего не сделано.</source>
        <translation>Такой файл уже есть: назовите другой. Ничего не сделано.</translation>
    </message>
    <message>
        <source>Файл не записался: проверьте папку и свободное место.</source>
        <translation>Файл не записался: проверьте папку и свободное место.</translation>
    </message>
    <message>
        <source>Копия записана: %1. В ней персональные данные: храните её как документы.</source>
        <translation>Копия записана: %1. В ней персональные данные: храните её как документы.</translation>
    </message>
    <message>
        <source>Окно сейчас открыто. Закройте его (и в трее) и повторите. Ничего не удалено.</source>
        <translation>Окно сейчас открыто. Закройте его (и в трее) и повторите. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Ничего не удалено.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Удалилось не всё: остались файлы, которые заняты или закрыты от записи. Они в %1.</source>
        <translation>Удалилось не всё: остались файлы, которые заняты или закрыты от записи. Они в %1.</translation>
    </message>
    <message>
        <source>Данные с этого компьютера удалены.</source>
        <translation>Данные с этого компьютера удалены.</translation>
    </message>
    <message>
        <source>На этом компьютере ещё никто не входил: личных данных здесь нет.</source>
        <translation>На этом компьютере ещё никто не входил: личных данных здесь нет.</translation>
    </message>
    <message>
        <source>Учётных записей: %1, черновиков: %2, копий приложенных файлов: %3. Кроме них — копии заявлений, уведомлений и ваших данных. Всё вместе с каталогом услуг занимает %4.</source>
        <translation>Учётных записей: %1, черновиков: %2, копий приложенных файлов: %3. Кроме них — копии заявлений, уведомлений и ваших данных. Всё вместе с каталогом услуг занимает %4.</translation>
    </message>
    <message>
        <source>Удалятся черновики, копии файлов, заявлений и уведомлений всех, кто входил здесь под этим пользователем компьютера, запомненный вход, настройки окна и запуск при входе в систему. Вернуть их будет нельзя.</source>
        <translation>Удалятся черновики, копии файлов, заявлений и уведомлений всех, кто входил здесь под этим пользователем компьютера, запомненный вход, настройки окна и запуск при входе в систему. Вернуть их будет нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n заявлений ещё не отправлены: они удалятся тоже, сервер о них не знает.</source>
        <translation>
            <numerusform>%n заявление ещё не отправлено: оно удалится тоже, сервер о нём не знает.</numerusform>
            <numerusform>%n заявления ещё не отправлены: они удалятся тоже, сервер о них не знает.</numerusform>
            <numerusform>%n заявлений ещё не отправлены: они удалятся тоже, сервер о них не знает.</numerusform>
        </translation>
    </message>
    <message>
        <source>Отправленные заявления и учётная запись останутся на сервере. Удалить их можно, обратившись письменно в ведомство, которое ведёт сервер: его контакты — в разделе «Помощь» и на странице услуги (закон 152-ФЗ, статьи 14 и 21).</source>
        <translation>Отправленные заявления и учётная запись останутся на сервере. Удалить их можно, обратившись письменно в ведомство, которое ведёт сервер: его контакты — в разделе «Помощь» и на странице услуги (закон 152-ФЗ, статьи 14 и 21).</translation>
    </message>
    <message>
        <source>Данных больше 4 ГБ: в один архив ZIP они не помещаются. Всё осталось на месте: скопируйте целиком папку %1.</source>
        <translation>Данных больше 4 ГБ: в один архив ZIP они не помещаются. Всё осталось на месте: скопируйте целиком папку %1.</translation>
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
    <message>
        <source>Файл не читается.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>В каталоге нет «%1».</source>
        <translation>В каталоге нет «%1».</translation>
    </message>
    <message>
        <source>Такая услуга уже есть.</source>
        <translation>Такая услуга уже есть.</translation>
    </message>
    <message>
        <source>Правило называет поле, которого нет: %1.</source>
        <translation>Правило называет поле, которого нет: %1.</translation>
    </message>
    <message>
        <source>Форма состоит из страниц: Categorization с Category внутри.</source>
        <translation>Форма состоит из страниц: Categorization с Category внутри.</translation>
    </message>
    <message>
        <source>Здесь должна быть страница (Category) с названием.</source>
        <translation>Здесь должна быть страница (Category) с названием.</translation>
    </message>
    <message>
        <source>На странице ничего нет.</source>
        <translation>На странице ничего нет.</translation>
    </message>
    <message>
        <source>Здесь должна быть группа полей (Group).</source>
        <translation>Здесь должна быть группа полей (Group).</translation>
    </message>
    <message>
        <source>Такого элемента формы нет: «%1».</source>
        <translation>Такого элемента формы нет: «%1».</translation>
    </message>
    <message>
        <source>Такого поля в схеме нет.</source>
        <translation>Такого поля в схеме нет.</translation>
    </message>
    <message>
        <source>Это поле в форме уже есть.</source>
        <translation>Это поле в форме уже есть.</translation>
    </message>
    <message>
        <source>Таких данных о человеке нет.</source>
        <translation>Таких данных о человеке нет.</translation>
    </message>
    <message>
        <source>Поле, которое скрывается, не может стоять в required: поставьте x-okno-required.</source>
        <translation>Поле, которое скрывается, не может стоять в required: поставьте x-okno-required.</translation>
    </message>
    <message>
        <source>Поля нет в форме: %1.</source>
        <translation>Поля нет в форме: %1.</translation>
    </message>
    <message>
        <source>Названо поле, которого нет: %1.</source>
        <translation>Названо поле, которого нет: %1.</translation>
    </message>
    <message>
        <source>Схема слишком велика или вложена слишком глубоко.</source>
        <translation>Схема слишком велика или вложена слишком глубоко.</translation>
    </message>
    <message>
        <source>Поля такого вида не бывает: смотрите type и format.</source>
        <translation>Поля такого вида не бывает: смотрите type и format.</translation>
    </message>
    <message>
        <source>У поля нет названия.</source>
        <translation>У поля нет названия.</translation>
    </message>
    <message>
        <source>Это не регулярное выражение.</source>
        <translation>Это не регулярное выражение.</translation>
    </message>
    <message>
        <source>Такого слова нет.</source>
        <translation>Такого слова нет.</translation>
    </message>
    <message>
        <source>У каждого ответа должны быть свой код и название.</source>
        <translation>У каждого ответа должны быть свой код и название.</translation>
    </message>
    <message>
        <source>В списке нет ни одного ответа.</source>
        <translation>В списке нет ни одного ответа.</translation>
    </message>
    <message>
        <source>У условия нет частей или они вложены слишком глубоко.</source>
        <translation>У условия нет частей или они вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>Условие не называет поля.</source>
        <translation>Условие не называет поля.</translation>
    </message>
    <message>
        <source>В условии могут быть только const, enum, not, minimum и maximum.</source>
        <translation>В условии могут быть только const, enum, not, minimum и maximum.</translation>
    </message>
    <message>
        <source>Правило может быть только SHOW, HIDE, ENABLE или DISABLE.</source>
        <translation>Правило может быть только SHOW, HIDE, ENABLE или DISABLE.</translation>
    </message>
    <message>
        <source>Схема вложена слишком глубоко.</source>
        <translation>Схема вложена слишком глубоко.</translation>
    </message>
    <message>
        <source>Ссылок ($ref) в схеме быть не может.</source>
        <translation>Ссылок ($ref) в схеме быть не может.</translation>
    </message>
    <message>
        <source>Это не схема JSON Schema 2020-12.</source>
        <translation>Это не схема JSON Schema 2020-12.</translation>
    </message>
    <message>
        <source>Описание услуги слишком велико.</source>
        <translation>Описание услуги слишком велико.</translation>
    </message>
    <message>
        <source>В этой папке нет описания услуги.</source>
        <translation>В этой папке нет описания услуги.</translation>
    </message>
    <message>
        <source>Этого файла не хватает.</source>
        <translation>Этого файла не хватает.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Нет связи с сервером. Введённое осталось на месте: проверьте интернет и нажмите ещё раз.</source>
        <translation>Нет связи с сервером. Введённое осталось на месте: проверьте интернет и нажмите ещё раз.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Не подписан.</source>
        <translation>Не подписан.</translation>
    </message>
    <message>
        <source>Подпись: %1</source>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>Проверена при получении, %1: %2.</source>
        <translation>Проверена при получении, %1: %2.</translation>
    </message>
    <message>
        <source>Подписал: %1</source>
        <translation>Подписал: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>КАК ПРОВЕРИТЬ</source>
        <translation>КАК ПРОВЕРИТЬ</translation>
    </message>
    <message>
        <source>Что файлы те же самые: посчитайте SHA-256 любой программой (например, sha256sum) и сравните.</source>
        <translation>Что файлы те же самые: посчитайте SHA-256 любой программой (например, sha256sum) и сравните.</translation>
    </message>
    <message>
        <source>Что подпись верна. Подпись лежит отдельно (CMS, DER, отсоединённая) в файле с окончанием .sig. Корневой сертификат центра, который выдал сертификат подписавшего, возьмите на сайте этого центра: root.pem.</source>
        <translation>Что подпись верна. Подпись лежит отдельно (CMS, DER, отсоединённая) в файле с окончанием .sig. Корневой сертификат центра, который выдал сертификат подписавшего, возьмите на сайте этого центра: root.pem.</translation>
    </message>
    <message>
        <source>Для подписей ГОСТ добавьте к openssl: -engine gost</source>
        <translation>Для подписей ГОСТ добавьте к openssl: -engine gost</translation>
    </message>
    <message>
        <source>Квитанция.txt</source>
        <translation>Квитанция.txt</translation>
    </message>
    <message>
        <source>КВИТАНЦИЯ</source>
        <translation>КВИТАНЦИЯ</translation>
    </message>
    <message>
        <source>Заявление № %1 от %2</source>
        <translation>Заявление № %1 от %2</translation>
    </message>
    <message>
        <source>Услуга: %1</source>
        <translation>Услуга: %1</translation>
    </message>
    <message>
        <source>Ведомство: %1</source>
        <translation>Ведомство: %1</translation>
    </message>
    <message>
        <source>Изменено: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Папка составлена: %1</source>
        <translation>Папка составлена: %1</translation>
    </message>
    <message>
        <source>ДОКУМЕНТЫ</source>
        <translation>ДОКУМЕНТЫ</translation>
    </message>
    <message>
        <source>Размер %1 байт, добавлен %2</source>
        <translation>Размер %1 байт, добавлен %2</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <source>Файл больше двух мегабайт.</source>
        <translation>Файл больше двух мегабайт.</translation>
    </message>
    <message>
        <source>Это не файл XML.</source>
        <translation>Это не файл XML.</translation>
    </message>
    <message>
        <source>Это не BPMN 2.0: нет definitions.</source>
        <translation>Это не BPMN 2.0: нет definitions.</translation>
    </message>
    <message>
        <source>Файл XML испорчен.</source>
        <translation>Файл XML испорчен.</translation>
    </message>
    <message>
        <source>В файле нет процесса (process).</source>
        <translation>В файле нет процесса (process).</translation>
    </message>
    <message>
        <source>строка %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Здесь должен быть только текст.</source>
        <translation>Здесь должен быть только текст.</translation>
    </message>
    <message>
        <source>У элемента нет id.</source>
        <translation>У элемента нет id.</translation>
    </message>
    <message>
        <source>Элемент с id «%1» уже есть.</source>
        <translation>Элемент с id «%1» уже есть.</translation>
    </message>
    <message>
        <source>Процесс слишком велик.</source>
        <translation>Процесс слишком велик.</translation>
    </message>
    <message>
        <source>Элементы вложены слишком глубоко.</source>
        <translation>Элементы вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>Элемент «%1» (%2) регламенты пока не умеют исполнять.</source>
        <translation>Элемент «%1» (%2) регламенты пока не умеют исполнять.</translation>
    </message>
    <message>
        <source>В файле больше одного процесса.</source>
        <translation>В файле больше одного процесса.</translation>
    </message>
    <message>
        <source>Срок — это целое число дней от 0 до 3650.</source>
        <translation>Срок — это целое число дней от 0 до 3650.</translation>
    </message>
    <message>
        <source>Дни бывают working-days и calendar-days.</source>
        <translation>Дни бывают working-days и calendar-days.</translation>
    </message>
    <message>
        <source>У процесса должно быть одно начало.</source>
        <translation>У процесса должно быть одно начало.</translation>
    </message>
    <message>
        <source>Конец процесса бывает approved или refused.</source>
        <translation>Конец процесса бывает approved или refused.</translation>
    </message>
    <message>
        <source>У конца «%1» не сказано, чем он кончается (okno:end status).</source>
        <translation>У конца «%1» не сказано, чем он кончается (okno:end status).</translation>
    </message>
    <message>
        <source>Условие пишется так: %1.</source>
        <translation>Условие пишется так: %1.</translation>
    </message>
    <message>
        <source>У шага «%1» нет названия.</source>
        <translation>У шага «%1» нет названия.</translation>
    </message>
    <message>
        <source>Шаг делает clerk, supervisor или administrator.</source>
        <translation>Шаг делает clerk, supervisor или administrator.</translation>
    </message>
    <message>
        <source>На ответ заявителя даётся от 1 до 365 дней (remarkDays).</source>
        <translation>На ответ заявителя даётся от 1 до 365 дней (remarkDays).</translation>
    </message>
    <message>
        <source>Полей такого вида в шаге не бывает: «%1».</source>
        <translation>Полей такого вида в шаге не бывает: «%1».</translation>
    </message>
    <message>
        <source>У поля шага должны быть name и title.</source>
        <translation>У поля шага должны быть name и title.</translation>
    </message>
    <message>
        <source>У процесса нет начала.</source>
        <translation>У процесса нет начала.</translation>
    </message>
    <message>
        <source>У процесса нет конца.</source>
        <translation>У процесса нет конца.</translation>
    </message>
    <message>
        <source>У процесса нет срока (okno:term).</source>
        <translation>У процесса нет срока (okno:term).</translation>
    </message>
    <message>
        <source>Стрелка ведёт из элемента или в элемент, которого нет.</source>
        <translation>Стрелка ведёт из элемента или в элемент, которого нет.</translation>
    </message>
    <message>
        <source>Стрелка не может вести в начало или из конца.</source>
        <translation>Стрелка не может вести в начало или из конца.</translation>
    </message>
    <message>
        <source>У шага нет срока (okno:step days).</source>
        <translation>У шага нет срока (okno:step days).</translation>
    </message>
    <message>
        <source>У шага нет ни одного решения (okno:outcome).</source>
        <translation>У шага нет ни одного решения (okno:outcome).</translation>
    </message>
    <message>
        <source>У каждого решения должны быть свой id и название.</source>
        <translation>У каждого решения должны быть свой id и название.</translation>
    </message>
    <message>
        <source>Решение «%1» никуда не ведёт.</source>
        <translation>Решение «%1» никуда не ведёт.</translation>
    </message>
    <message>
        <source>У каждого требования должны быть свой id и название.</source>
        <translation>У каждого требования должны быть свой id и название.</translation>
    </message>
    <message>
        <source>Поле «%1» есть дважды.</source>
        <translation>Поле «%1» есть дважды.</translation>
    </message>
    <message>
        <source>У поля «%1» нет ответов.</source>
        <translation>У поля «%1» нет ответов.</translation>
    </message>
    <message>
        <source>Стрелка ждёт решения «%1», которого у шага нет.</source>
        <translation>Стрелка ждёт решения «%1», которого у шага нет.</translation>
    </message>
    <message>
        <source>Начало должно вести в шаг.</source>
        <translation>Начало должно вести в шаг.</translation>
    </message>
    <message>
        <source>Сюда не ведёт ни одна стрелка.</source>
        <translation>Сюда не ведёт ни одна стрелка.</translation>
    </message>
    <message>
        <source>Отсюда нельзя дойти до конца.</source>
        <translation>Отсюда нельзя дойти до конца.</translation>
    </message>
    <message>
        <source>Ни один конец не предоставляет услугу (approved).</source>
        <translation>Ни один конец не предоставляет услугу (approved).</translation>
    </message>
    <message>
        <source>Срок шага больше срока всей услуги.</source>
        <translation>Срок шага больше срока всей услуги.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Гражданин</source>
        <translation>Гражданин</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Администратор</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Услуги</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Мои заявления</source>
        <translation>Мои заявления</translation>
    </message>
    <message>
        <source>Уведомления</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Мои данные</source>
        <translation>Мои данные</translation>
    </message>
    <message>
        <source>Помощь</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Место</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Заполнение заявления</source>
        <translation>Заполнение заявления</translation>
    </message>
    <message>
        <source>Отправка</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Регистрация</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Проверка сервера</source>
        <translation>Проверка сервера</translation>
    </message>
    <message>
        <source>Просмотр файла</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Подключение к серверу</source>
        <translation>Подключение к серверу</translation>
    </message>
    <message>
        <source>Электронная подпись</source>
        <translation>Электронная подпись</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Обновление программы</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Хранилище на этом компьютере не открывается: черновики негде сохранять. Проверьте права на папку с данными и свободное место.</source>
        <translation>Хранилище на этом компьютере не открывается: черновики негде сохранять. Проверьте права на папку с данными и свободное место.</translation>
    </message>
    <message>
        <source>Нет программы okno-pdf: документы PDF не откроются. Установите Окно заново.</source>
        <translation>Нет программы okno-pdf: документы PDF не откроются. Установите Окно заново.</translation>
    </message>
    <message>
        <source>Значки не рисуются. Установите Окно заново.</source>
        <translation>Значки не рисуются. Установите Окно заново.</translation>
    </message>
    <message>
        <source>Нет слов одного из языков. Установите Окно заново.</source>
        <translation>Нет слов одного из языков. Установите Окно заново.</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Подтвердите электронную почту</source>
        <translation>Подтвердите электронную почту</translation>
    </message>
    <message>
        <source>Нажмите кнопку, чтобы закончить регистрацию в программе «Окно». Если вы не регистрировались, просто закройте страницу.</source>
        <translation>Нажмите кнопку, чтобы закончить регистрацию в программе «Окно». Если вы не регистрировались, просто закройте страницу.</translation>
    </message>
    <message>
        <source>Почта подтверждена</source>
        <translation>Почта подтверждена</translation>
    </message>
    <message>
        <source>Вернитесь в программу «Окно»: там можно придумать пароль.</source>
        <translation>Вернитесь в программу «Окно»: там можно придумать пароль.</translation>
    </message>
    <message>
        <source>Срок ссылки истёк</source>
        <translation>Срок ссылки истёк</translation>
    </message>
    <message>
        <source>Попросите в программе новый код: придёт новое письмо.</source>
        <translation>Попросите в программе новый код: придёт новое письмо.</translation>
    </message>
    <message>
        <source>Такой ссылки нет</source>
        <translation>Такой ссылки нет</translation>
    </message>
    <message>
        <source>Возможно, пришло более новое письмо. Откройте ссылку из него.</source>
        <translation>Возможно, пришло более новое письмо. Откройте ссылку из него.</translation>
    </message>
    <message>
        <source>Подтвердить почту</source>
        <translation>Подтвердить почту</translation>
    </message>
    <message>
        <source>Заявление принято</source>
        <translation>Заявление принято</translation>
    </message>
    <message>
        <source>Заявление в работе</source>
        <translation>Заявление в работе</translation>
    </message>
    <message>
        <source>Нужен ваш ответ</source>
        <translation>Нужен ваш ответ</translation>
    </message>
    <message>
        <source>Услуга оказана</source>
        <translation>Услуга оказана</translation>
    </message>
    <message>
        <source>В услуге отказано</source>
        <translation>В услуге отказано</translation>
    </message>
    <message>
        <source>Заявление отозвано</source>
        <translation>Заявление отозвано</translation>
    </message>
    <message>
        <source>Специалист взял заявление в работу</source>
        <translation>Специалист взял заявление в работу</translation>
    </message>
    <message>
        <source>Специалист вернул заявление в общую очередь</source>
        <translation>Специалист вернул заявление в общую очередь</translation>
    </message>
    <message>
        <source>Специалист просит уточнить сведения</source>
        <translation>Специалист просит уточнить сведения</translation>
    </message>
    <message>
        <source>Заявитель ответил</source>
        <translation>Заявитель ответил</translation>
    </message>
    <message>
        <source>Заявитель отозвал заявление</source>
        <translation>Заявитель отозвал заявление</translation>
    </message>
    <message>
        <source>Шаг пройден: %1</source>
        <translation>Шаг пройден: %1</translation>
    </message>
    <message>
        <source>%1: заявление принято, срок считается со следующего дня</source>
        <translation>%1: заявление принято, срок считается со следующего дня</translation>
    </message>
    <message>
        <source>%1: выходной, срок переносится на ближайший рабочий день</source>
        <translation>%1: выходной, срок переносится на ближайший рабочий день</translation>
    </message>
    <message>
        <source>%1: последний день срока</source>
        <translation>%1: последний день срока</translation>
    </message>
    <message>
        <source>Дней ожидания вашего ответа, в срок не входят: %1</source>
        <translation>Дней ожидания вашего ответа, в срок не входят: %1</translation>
    </message>
    <message>
        <source>Выходных и праздничных дней, в срок не входят: %1</source>
        <translation>Выходных и праздничных дней, в срок не входят: %1</translation>
    </message>
    <message>
        <source>Дней срока: %1</source>
        <translation>Дней срока: %1</translation>
    </message>
    <message>
        <source>Заявление № %1: %2</source>
        <translation>Заявление № %1: %2</translation>
    </message>
    <message>
        <source>%1 — код для смены пароля в Окне. Никому его не говорите.</source>
        <translation>%1 — код для смены пароля в Окне. Никому его не говорите.</translation>
    </message>
    <message>
        <source>%1 — код для регистрации в Окне. Никому его не говорите.</source>
        <translation>%1 — код для регистрации в Окне. Никому его не говорите.</translation>
    </message>
    <message>
        <source>Код для смены пароля: %1</source>
        <translation>Код для смены пароля: %1</translation>
    </message>
    <message>
        <source>Код для регистрации: %1</source>
        <translation>Код для регистрации: %1</translation>
    </message>
    <message>
        <source>Ответ на замечание не поступил в срок.</source>
        <translation>Ответ на замечание не поступил в срок.</translation>
    </message>
    <message>
        <source>Руководитель поручил заявление сотруднику</source>
        <translation>Руководитель поручил заявление сотруднику</translation>
    </message>
    <message numerus="yes">
        <source>%n рабочих дней</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n календарных дней</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Шаг: %1</source>
        <translation>Шаг: %1</translation>
    </message>
    <message>
        <source>Срок: %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>В работе у: %1</source>
        <translation>В работе у: %1</translation>
    </message>
    <message>
        <source>Заявление никто не взял в работу</source>
        <translation>Заявление никто не взял в работу</translation>
    </message>
    <message>
        <source>Вам поручено заявление № %1</source>
        <translation>Вам поручено заявление № %1</translation>
    </message>
    <message>
        <source>Поручение дано: %1</source>
        <translation>Поручение дано: %1</translation>
    </message>
    <message>
        <source>Заявление № %1: сегодня последний день шага</source>
        <translation>Заявление № %1: сегодня последний день шага</translation>
    </message>
    <message>
        <source>Заявление № %1: срок шага прошёл</source>
        <translation>Заявление № %1: срок шага прошёл</translation>
    </message>
    <message>
        <source>Результат по заявлению № %1</source>
        <translation>Результат по заявлению № %1</translation>
    </message>
    <message>
        <source>Заявление № %1</source>
        <translation>Заявление № %1</translation>
    </message>
    <message>
        <source>Да</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Нет</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Здравствуйте!

Чтобы задать новый пароль, введите в программе код %1. Он действует %2.

Если вы не меняли пароль, ничего не делайте: прежний пароль остаётся в силе.</source>
        <translation>Здравствуйте!

Чтобы задать новый пароль, введите в программе код %1. Он действует %2.

Если вы не меняли пароль, ничего не делайте: прежний пароль остаётся в силе.</translation>
    </message>
    <message>
        <source>Здравствуйте, %1!

Чтобы закончить регистрацию, введите в программе код %2 или откройте ссылку и нажмите кнопку:
%3

Код и ссылка действуют %4. Если вы не регистрировались, ничего не делайте.</source>
        <translation>Здравствуйте, %1!

Чтобы закончить регистрацию, введите в программе код %2 или откройте ссылку и нажмите кнопку:
%3

Код и ссылка действуют %4. Если вы не регистрировались, ничего не делайте.</translation>
    </message>
    <message numerus="yes">
        <source>%n дней</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n часов</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n минут</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n секунд</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Подпись сделана ключом этого сертификата.</source>
        <translation>Подпись сделана ключом этого сертификата.</translation>
    </message>
    <message>
        <source>Подпись не сделана ключом этого сертификата или повреждена.</source>
        <translation>Подпись не сделана ключом этого сертификата или повреждена.</translation>
    </message>
    <message>
        <source>Алгоритм подписи не поддерживается или больше не считается надёжным.</source>
        <translation>Алгоритм подписи не поддерживается или больше не считается надёжным.</translation>
    </message>
    <message>
        <source>Документ после подписания не менялся.</source>
        <translation>Документ после подписания не менялся.</translation>
    </message>
    <message>
        <source>Документ изменён или подписан другой документ.</source>
        <translation>Документ изменён или подписан другой документ.</translation>
    </message>
    <message>
        <source>Подписанного документа нет.</source>
        <translation>Подписанного документа нет.</translation>
    </message>
    <message>
        <source>Сертификат выдал центр, которому доверяет этот сервер.</source>
        <translation>Сертификат выдал центр, которому доверяет этот сервер.</translation>
    </message>
    <message>
        <source>Сертификат выдал аккредитованный удостоверяющий центр.</source>
        <translation>Сертификат выдал аккредитованный удостоверяющий центр.</translation>
    </message>
    <message>
        <source>Центр, который выдал сертификат, этому серверу неизвестен.</source>
        <translation>Центр, который выдал сертификат, этому серверу неизвестен.</translation>
    </message>
    <message>
        <source>Срок действия сертификата истёк или ещё не начался.</source>
        <translation>Срок действия сертификата истёк или ещё не начался.</translation>
    </message>
    <message>
        <source>Сертификат отозван.</source>
        <translation>Сертификат отозван.</translation>
    </message>
    <message>
        <source>Сертификат выдал тот, кто не вправе выдавать сертификаты.</source>
        <translation>Сертификат выдал тот, кто не вправе выдавать сертификаты.</translation>
    </message>
    <message>
        <source>Этот сертификат не предназначен для подписи.</source>
        <translation>Этот сертификат не предназначен для подписи.</translation>
    </message>
    <message>
        <source>Сертификат подделан: указанный в нём центр его не выдавал.</source>
        <translation>Сертификат подделан: указанный в нём центр его не выдавал.</translation>
    </message>
    <message>
        <source>Кто выдал сертификат, не проверялось.</source>
        <translation>Кто выдал сертификат, не проверялось.</translation>
    </message>
    <message>
        <source>Сертификат не отозван.</source>
        <translation>Сертификат не отозван.</translation>
    </message>
    <message>
        <source>Узнать, не отозван ли сертификат, не удалось.</source>
        <translation>Узнать, не отозван ли сертификат, не удалось.</translation>
    </message>
    <message>
        <source>СНИЛС в сертификате совпадает со СНИЛС учётной записи.</source>
        <translation>СНИЛС в сертификате совпадает со СНИЛС учётной записи.</translation>
    </message>
    <message>
        <source>Имя в сертификате совпадает с именем в учётной записи.</source>
        <translation>Имя в сертификате совпадает с именем в учётной записи.</translation>
    </message>
    <message>
        <source>Это подпись ещё одного человека.</source>
        <translation>Это подпись ещё одного человека.</translation>
    </message>
    <message>
        <source>Время подписания подтверждено штампом времени.</source>
        <translation>Время подписания подтверждено штампом времени.</translation>
    </message>
    <message>
        <source>Штамп времени не относится к этой подписи или повреждён.</source>
        <translation>Штамп времени не относится к этой подписи или повреждён.</translation>
    </message>
    <message>
        <source>Штамп времени выдала служба, которая этому серверу неизвестна.</source>
        <translation>Штамп времени выдала служба, которая этому серверу неизвестна.</translation>
    </message>
    <message>
        <source>Подпись неверна.</source>
        <translation>Подпись неверна.</translation>
    </message>
    <message>
        <source>Подпись сделана верно, но центр, который выдал сертификат, неизвестен.</source>
        <translation>Подпись сделана верно, но центр, который выдал сертификат, неизвестен.</translation>
    </message>
    <message>
        <source>Проверить подпись до конца не удалось.</source>
        <translation>Проверить подпись до конца не удалось.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна; узнать, не отозван ли сертификат, не удалось.</source>
        <translation>Квалифицированная подпись верна; узнать, не отозван ли сертификат, не удалось.</translation>
    </message>
    <message>
        <source>Подпись верна; узнать, не отозван ли сертификат, не удалось.</source>
        <translation>Подпись верна; узнать, не отозван ли сертификат, не удалось.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна.</source>
        <translation>Квалифицированная подпись верна.</translation>
    </message>
    <message>
        <source>Подпись верна.</source>
        <translation>Подпись верна.</translation>
    </message>
    <message>
        <source>Гражданка с подтверждённой записью и несколькими заявлениями</source>
        <translation>Гражданка с подтверждённой записью и несколькими заявлениями</translation>
    </message>
    <message>
        <source>Гражданин, входит по телефону</source>
        <translation>Гражданин, входит по телефону</translation>
    </message>
    <message>
        <source>Гражданка, входит по СНИЛС</source>
        <translation>Гражданка, входит по СНИЛС</translation>
    </message>
    <message>
        <source>Архивный отдел, специалист</source>
        <translation>Архивный отдел, специалист</translation>
    </message>
    <message>
        <source>Архивный отдел, второй специалист</source>
        <translation>Архивный отдел, второй специалист</translation>
    </message>
    <message>
        <source>Управление образования</source>
        <translation>Управление образования</translation>
    </message>
    <message>
        <source>Социальная защита</source>
        <translation>Социальная защита</translation>
    </message>
    <message>
        <source>Отдел ЗАГС</source>
        <translation>Отдел ЗАГС</translation>
    </message>
    <message>
        <source>Министерство природных ресурсов</source>
        <translation>Министерство природных ресурсов</translation>
    </message>
    <message>
        <source>Начальник архивного отдела: видит всю очередь и журнал</source>
        <translation>Начальник архивного отдела: видит всю очередь и журнал</translation>
    </message>
    <message>
        <source>Начальник отделения соцзащиты</source>
        <translation>Начальник отделения соцзащиты</translation>
    </message>
    <message>
        <source>Учётные записи и журнал</source>
        <translation>Учётные записи и журнал</translation>
    </message>
    <message>
        <source>%1; токен «%2», ПИН-код %3</source>
        <translation>%1; токен «%2», ПИН-код %3</translation>
    </message>
</context>
<context>
    <name>ServiceTabs</name>
    <message numerus="yes">
        <source>до %n файл(ов)</source>
        <translation>
            <numerusform>до %n файла</numerusform>
            <numerusform>до %n файлов</numerusform>
            <numerusform>до %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>обязательно</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>если есть</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>Часы приёма</source>
        <translation>Часы приёма</translation>
    </message>
    <message>
        <source>выходной</source>
        <translation>выходной</translation>
    </message>
    <message numerus="yes">
        <source>%n рабочих дней</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n календарных дней</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Как получить услугу</source>
        <translation>Как получить услугу</translation>
    </message>
    <message>
        <source>Стоимость и порядок оплаты</source>
        <translation>Стоимость и порядок оплаты</translation>
    </message>
    <message>
        <source>Срок оказания</source>
        <translation>Срок оказания</translation>
    </message>
    <message>
        <source>Кто может получить</source>
        <translation>Кто может получить</translation>
    </message>
    <message>
        <source>Основания для оказания услуги</source>
        <translation>Основания для оказания услуги</translation>
    </message>
    <message>
        <source>Когда могут отказать</source>
        <translation>Когда могут отказать</translation>
    </message>
    <message>
        <source>Что получится в итоге</source>
        <translation>Что получится в итоге</translation>
    </message>
    <message>
        <source>Что понадобится от вас</source>
        <translation>Что понадобится от вас</translation>
    </message>
    <message>
        <source>Ничего прикладывать не нужно: достаточно заявления.</source>
        <translation>Ничего прикладывать не нужно: достаточно заявления.</translation>
    </message>
    <message>
        <source>Что вы получите</source>
        <translation>Что вы получите</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Факс</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Почта</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Сайт</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Комментарии экспертов</source>
        <translation>Комментарии экспертов</translation>
    </message>
    <message>
        <source>Кто контролирует</source>
        <translation>Кто контролирует</translation>
    </message>
    <message>
        <source>Права заявителя</source>
        <translation>Права заявителя</translation>
    </message>
    <message>
        <source>Обязанности ведомства</source>
        <translation>Обязанности ведомства</translation>
    </message>
    <message>
        <source>Как обжаловать решение</source>
        <translation>Как обжаловать решение</translation>
    </message>
    <message>
        <source>Нормативные правовые акты</source>
        <translation>Нормативные правовые акты</translation>
    </message>
    <message>
        <source>Дополнительных сведений по этой услуге нет.</source>
        <translation>Дополнительных сведений по этой услуге нет.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>сколько секунд действует код из SMS</source>
        <translation>сколько секунд действует код из SMS</translation>
    </message>
    <message>
        <source>сколько секунд действуют код и ссылка из письма</source>
        <translation>сколько секунд действуют код и ссылка из письма</translation>
    </message>
    <message>
        <source>цифр в коде</source>
        <translation>цифр в коде</translation>
    </message>
    <message>
        <source>неверных вводов кода, после которых нужен новый</source>
        <translation>неверных вводов кода, после которых нужен новый</translation>
    </message>
    <message>
        <source>через сколько секунд можно запросить код ещё раз</source>
        <translation>через сколько секунд можно запросить код ещё раз</translation>
    </message>
    <message>
        <source>кодов в сутки на один телефон или адрес</source>
        <translation>кодов в сутки на один телефон или адрес</translation>
    </message>
    <message>
        <source>через сколько секунд без запросов нужно войти снова</source>
        <translation>через сколько секунд без запросов нужно войти снова</translation>
    </message>
    <message>
        <source>сколько секунд длится вход всего</source>
        <translation>сколько секунд длится вход всего</translation>
    </message>
    <message>
        <source>память на проверку одного пароля (Argon2id), МиБ</source>
        <translation>память на проверку одного пароля (Argon2id), МиБ</translation>
    </message>
    <message>
        <source>проходов на проверку одного пароля (Argon2id)</source>
        <translation>проходов на проверку одного пароля (Argon2id)</translation>
    </message>
    <message>
        <source>сколько паролей проверяется сразу</source>
        <translation>сколько паролей проверяется сразу</translation>
    </message>
    <message>
        <source>сколько проверок может ждать очереди</source>
        <translation>сколько проверок может ждать очереди</translation>
    </message>
    <message>
        <source>неверных паролей одной учётной записи до первого ожидания</source>
        <translation>неверных паролей одной учётной записи до первого ожидания</translation>
    </message>
    <message>
        <source>неверных паролей с одного адреса до первого ожидания</source>
        <translation>неверных паролей с одного адреса до первого ожидания</translation>
    </message>
    <message>
        <source>первое ожидание, секунд; каждый следующий неверный пароль его удваивает</source>
        <translation>первое ожидание, секунд; каждый следующий неверный пароль его удваивает</translation>
    </message>
    <message>
        <source>самое долгое ожидание, секунд</source>
        <translation>самое долгое ожидание, секунд</translation>
    </message>
    <message>
        <source>наибольший файл, байт</source>
        <translation>наибольший файл, байт</translation>
    </message>
    <message>
        <source>файлов в одном заявлении</source>
        <translation>файлов в одном заявлении</translation>
    </message>
    <message>
        <source>наибольшие ответы на вопросы формы, байт</source>
        <translation>наибольшие ответы на вопросы формы, байт</translation>
    </message>
    <message>
        <source>сколько секунд хранится загрузка, не приложенная к заявлению</source>
        <translation>сколько секунд хранится загрузка, не приложенная к заявлению</translation>
    </message>
    <message>
        <source>не приложенных загрузок у одного человека</source>
        <translation>не приложенных загрузок у одного человека</translation>
    </message>
    <message>
        <source>не приложенных загрузок у одного человека, байт</source>
        <translation>не приложенных загрузок у одного человека, байт</translation>
    </message>
    <message>
        <source>сколько секунд помнится ключ повтора</source>
        <translation>сколько секунд помнится ключ повтора</translation>
    </message>
    <message>
        <source>сколько секунд хранятся события для отлучившихся слушателей</source>
        <translation>сколько секунд хранятся события для отлучившихся слушателей</translation>
    </message>
    <message>
        <source>как называется эта установка</source>
        <translation>как называется эта установка</translation>
    </message>
    <message>
        <source>код региона (КЛАДР), с которого начинает новое окно</source>
        <translation>код региона (КЛАДР), с которого начинает новое окно</translation>
    </message>
    <message>
        <source>с чего начинаются ссылки в письмах, например https://okno.example.ru</source>
        <translation>с чего начинаются ссылки в письмах, например https://okno.example.ru</translation>
    </message>
    <message>
        <source>завести учётные записи для показа</source>
        <translation>завести учётные записи для показа</translation>
    </message>
    <message>
        <source>почтовый сервер: smtp://… или smtps://…; пусто — письма не уходят</source>
        <translation>почтовый сервер: smtp://… или smtps://…; пусто — письма не уходят</translation>
    </message>
    <message>
        <source>имя на почтовом сервере</source>
        <translation>имя на почтовом сервере</translation>
    </message>
    <message>
        <source>пароль на почтовом сервере</source>
        <translation>пароль на почтовом сервере</translation>
    </message>
    <message>
        <source>от чьего имени уходят письма</source>
        <translation>от чьего имени уходят письма</translation>
    </message>
    <message>
        <source>требовать шифрования от сервера smtp://</source>
        <translation>требовать шифрования от сервера smtp://</translation>
    </message>
    <message>
        <source>доверенные удостоверяющие центры (PEM); пусто — те, что в системе</source>
        <translation>доверенные удостоверяющие центры (PEM); пусто — те, что в системе</translation>
    </message>
    <message>
        <source>адрес шлюза SMS с {to}, {text} и {secret}; пусто — SMS не уходят</source>
        <translation>адрес шлюза SMS с {to}, {text} и {secret}; пусто — SMS не уходят</translation>
    </message>
    <message>
        <source>тело запроса к шлюзу с {to}, {text} и {secret}; пусто — запрос GET</source>
        <translation>тело запроса к шлюзу с {to}, {text} и {secret}; пусто — запрос GET</translation>
    </message>
    <message>
        <source>вид этого тела</source>
        <translation>вид этого тела</translation>
    </message>
    <message>
        <source>заголовки запроса к шлюзу, например Authorization: Bearer {secret}</source>
        <translation>заголовки запроса к шлюзу, например Authorization: Bearer {secret}</translation>
    </message>
    <message>
        <source>ключ к шлюзу SMS</source>
        <translation>ключ к шлюзу SMS</translation>
    </message>
    <message>
        <source>сколько секунд ждать почтовый сервер и шлюз</source>
        <translation>сколько секунд ждать почтовый сервер и шлюз</translation>
    </message>
    <message>
        <source>попыток отправить сообщение</source>
        <translation>попыток отправить сообщение</translation>
    </message>
    <message>
        <source>нужен адрес и порт, например 127.0.0.1:8443 или [::1]:8443</source>
        <translation>нужен адрес и порт, например 127.0.0.1:8443 или [::1]:8443</translation>
    </message>
    <message>
        <source>папка, где сервер хранит всё своё</source>
        <translation>папка, где сервер хранит всё своё</translation>
    </message>
    <message>
        <source>адрес и порт; порт 0 — любой свободный</source>
        <translation>адрес и порт; порт 0 — любой свободный</translation>
    </message>
    <message>
        <source>шифровать связь; выключить можно только на адресе этого компьютера</source>
        <translation>шифровать связь; выключить можно только на адресе этого компьютера</translation>
    </message>
    <message>
        <source>файл сертификата с цепочкой (PEM); пусто — сервер сделает свой</source>
        <translation>файл сертификата с цепочкой (PEM); пусто — сервер сделает свой</translation>
    </message>
    <message>
        <source>файл закрытого ключа (PEM)</source>
        <translation>файл закрытого ключа (PEM)</translation>
    </message>
    <message>
        <source>имена сервера для своего сертификата, через запятую</source>
        <translation>имена сервера для своего сертификата, через запятую</translation>
    </message>
    <message>
        <source>потоков ввода-вывода; 0 — по числу ядер</source>
        <translation>потоков ввода-вывода; 0 — по числу ядер</translation>
    </message>
    <message>
        <source>соединений сразу</source>
        <translation>соединений сразу</translation>
    </message>
    <message>
        <source>заголовок запроса, байт</source>
        <translation>заголовок запроса, байт</translation>
    </message>
    <message>
        <source>адрес запроса, байт</source>
        <translation>адрес запроса, байт</translation>
    </message>
    <message>
        <source>память под тела всех принимаемых запросов, байт</source>
        <translation>память под тела всех принимаемых запросов, байт</translation>
    </message>
    <message>
        <source>за сколько секунд должен прийти весь заголовок</source>
        <translation>за сколько секунд должен прийти весь заголовок</translation>
    </message>
    <message>
        <source>сколько секунд соединение ждёт следующего запроса</source>
        <translation>сколько секунд соединение ждёт следующего запроса</translation>
    </message>
    <message>
        <source>за сколько секунд измеряется наименьшая скорость</source>
        <translation>за сколько секунд измеряется наименьшая скорость</translation>
    </message>
    <message>
        <source>медленнее этого тело не принимается и ответ не отдаётся, байт в секунду</source>
        <translation>медленнее этого тело не принимается и ответ не отдаётся, байт в секунду</translation>
    </message>
    <message>
        <source>сколько секунд при остановке ждать начатых ответов</source>
        <translation>сколько секунд при остановке ждать начатых ответов</translation>
    </message>
    <message>
        <source>через сколько секунд напоминать о себе слушателю событий</source>
        <translation>через сколько секунд напоминать о себе слушателю событий</translation>
    </message>
    <message>
        <source>на сколько событий слушатель может отстать</source>
        <translation>на сколько событий слушатель может отстать</translation>
    </message>
    <message>
        <source>запросов в секунду с одного адреса; 0 — сколько угодно</source>
        <translation>запросов в секунду с одного адреса; 0 — сколько угодно</translation>
    </message>
    <message>
        <source>запросов подряд с одного адреса</source>
        <translation>запросов подряд с одного адреса</translation>
    </message>
    <message>
        <source>входов, кодов и регистраций в секунду с одного адреса; 0 — сколько угодно</source>
        <translation>входов, кодов и регистраций в секунду с одного адреса; 0 — сколько угодно</translation>
    </message>
    <message>
        <source>входов, кодов и регистраций подряд с одного адреса</source>
        <translation>входов, кодов и регистраций подряд с одного адреса</translation>
    </message>
    <message>
        <source>считать и запросы с этого же компьютера</source>
        <translation>считать и запросы с этого же компьютера</translation>
    </message>
    <message>
        <source>нужно число от %1 до %2</source>
        <translation>нужно число от %1 до %2</translation>
    </message>
    <message>
        <source>нужно true или false</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <source>такой настройки нет</source>
        <translation>такой настройки нет</translation>
    </message>
    <message>
        <source>настройка %1 (%2), значение «%3»: %4</source>
        <translation>настройка %1 (%2), значение «%3»: %4</translation>
    </message>
    <message>
        <source>файл настроек %1 не читается: %2</source>
        <translation>файл настроек %1 не читается: %2</translation>
    </message>
    <message>
        <source>файл настроек %1, строка %2: %3</source>
        <translation>файл настроек %1, строка %2: %3</translation>
    </message>
    <message>
        <source>настройка %1 (%2): такого вида значения здесь не бывает</source>
        <translation>настройка %1 (%2): такого вида значения здесь не бывает</translation>
    </message>
    <message>
        <source>командная строка</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>файл адресной базы; пусто — address.okna в папке данных</source>
        <translation>файл адресной базы; пусто — address.okna в папке данных</translation>
    </message>
    <message>
        <source>настройка %1: %2</source>
        <translation>настройка %1: %2</translation>
    </message>
    <message>
        <source>секрет задан дважды, и сам по себе, и файлом</source>
        <translation>секрет задан дважды, и сам по себе, и файлом</translation>
    </message>
    <message>
        <source>файл %1 не читается: %2</source>
        <translation>файл %1 не читается: %2</translation>
    </message>
    <message>
        <source>в первой строке файла %1 ничего нет</source>
        <translation>в первой строке файла %1 ничего нет</translation>
    </message>
    <message>
        <source>нужен адрес smtp://узел:порт или smtps://узел:порт</source>
        <translation>нужен адрес smtp://узел:порт или smtps://узел:порт</translation>
    </message>
    <message>
        <source>имя и пароль задаются в mail.user и mail.password</source>
        <translation>имя и пароль задаются в mail.user и mail.password</translation>
    </message>
    <message>
        <source>нужен адрес отправителя, например Окно &lt;okno@example.ru&gt;</source>
        <translation>нужен адрес отправителя, например Окно &lt;okno@example.ru&gt;</translation>
    </message>
    <message>
        <source>без шифрования пароль можно отправлять только на этот же компьютер</source>
        <translation>без шифрования пароль можно отправлять только на этот же компьютер</translation>
    </message>
    <message>
        <source>нужен адрес http:// или https://</source>
        <translation>нужен адрес http:// или https://</translation>
    </message>
    <message>
        <source>файл с этим паролем: первая строка; вместо mail.password</source>
        <translation>файл с этим паролем: первая строка; вместо mail.password</translation>
    </message>
    <message>
        <source>файл с этим ключом: первая строка; вместо sms.secret</source>
        <translation>файл с этим ключом: первая строка; вместо sms.secret</translation>
    </message>
    <message>
        <source>что стоит в ответе шлюза, который принял SMS; пусто — довольно кода 2xx</source>
        <translation>что стоит в ответе шлюза, который принял SMS; пусто — довольно кода 2xx</translation>
    </message>
    <message>
        <source>файл %1 не читается</source>
        <translation>файл %1 не читается</translation>
    </message>
    <message>
        <source>папка каталога услуг вместо встроенного; свои услуги — в папке catalogue внутри data</source>
        <translation>папка каталога услуг вместо встроенного; свои услуги — в папке catalogue внутри data</translation>
    </message>
    <message>
        <source>папка доверенных сертификатов; пусто — trust в папке данных</source>
        <translation>папка доверенных сертификатов; пусто — trust в папке данных</translation>
    </message>
    <message>
        <source>загружать списки отзыва, названные в сертификатах</source>
        <translation>загружать списки отзыва, названные в сертификатах</translation>
    </message>
    <message>
        <source>спрашивать об отзыве службы OCSP сертификатов</source>
        <translation>спрашивать об отзыве службы OCSP сертификатов</translation>
    </message>
    <message>
        <source>служба штампов времени (RFC 3161); пусто — её нет</source>
        <translation>служба штампов времени (RFC 3161); пусто — её нет</translation>
    </message>
    <message>
        <source>сколько секунд ждать ответа такой службы</source>
        <translation>сколько секунд ждать ответа такой службы</translation>
    </message>
    <message>
        <source>сколько секунд можно подписывать вход и подтверждение</source>
        <translation>сколько секунд можно подписывать вход и подтверждение</translation>
    </message>
    <message>
        <source>документы с подписью неизвестного центра: accept — брать с пометкой, refuse — не брать</source>
        <translation>документы с подписью неизвестного центра: accept — брать с пометкой, refuse — не брать</translation>
    </message>
    <message>
        <source>нужно accept или refuse</source>
        <translation>нужно accept или refuse</translation>
    </message>
    <message>
        <source>искать списки отзыва и службы OCSP и в своей сети (частные адреса)</source>
        <translation>искать списки отзыва и службы OCSP и в своей сети (частные адреса)</translation>
    </message>
    <message>
        <source>адреса и сети обратных прокси через запятую: от них адрес человека берётся из X-Forwarded-For</source>
        <translation>адреса и сети обратных прокси через запятую: от них адрес человека берётся из X-Forwarded-For</translation>
    </message>
    <message>
        <source>нужны адреса или сети, например 127.0.0.1, 10.0.0.0/8</source>
        <translation>нужны адреса или сети, например 127.0.0.1, 10.0.0.0/8</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Подпись неверна: срок действия сертификата истёк или ещё не начался.</source>
        <translation>Подпись неверна: срок действия сертификата истёк или ещё не начался.</translation>
    </message>
    <message>
        <source>Подпись неверна: сертификат отозван.</source>
        <translation>Подпись неверна: сертификат отозван.</translation>
    </message>
    <message>
        <source>Подпись неверна: сертификат выдал тот, кто не вправе выдавать сертификаты.</source>
        <translation>Подпись неверна: сертификат выдал тот, кто не вправе выдавать сертификаты.</translation>
    </message>
    <message>
        <source>Подпись неверна: этот сертификат не предназначен для подписи.</source>
        <translation>Подпись неверна: этот сертификат не предназначен для подписи.</translation>
    </message>
    <message>
        <source>Подпись сделана этим ключом, но издатель сертификата нам неизвестен.</source>
        <translation>Подпись сделана этим ключом, но издатель сертификата нам неизвестен.</translation>
    </message>
    <message>
        <source>Подпись неверна: документ изменён или подписан другой документ.</source>
        <translation>Подпись неверна: документ изменён или подписан другой документ.</translation>
    </message>
    <message>
        <source>Подпись неверна: она не сделана этим ключом или повреждена.</source>
        <translation>Подпись неверна: она не сделана этим ключом или повреждена.</translation>
    </message>
    <message>
        <source>Проверить подпись нельзя: в ней нет сертификата подписавшего.</source>
        <translation>Проверить подпись нельзя: в ней нет сертификата подписавшего.</translation>
    </message>
    <message>
        <source>Проверить подпись нельзя: нет подписанного документа.</source>
        <translation>Проверить подпись нельзя: нет подписанного документа.</translation>
    </message>
    <message>
        <source>Проверить подпись нельзя: такой алгоритм не поддерживается или ненадёжен.</source>
        <translation>Проверить подпись нельзя: такой алгоритм не поддерживается или ненадёжен.</translation>
    </message>
    <message>
        <source>Подпись неверна: сертификат подделан, указанный в нём издатель его не выдавал.</source>
        <translation>Подпись неверна: сертификат подделан, указанный в нём издатель его не выдавал.</translation>
    </message>
    <message>
        <source>Подпись сделана этим ключом, но сверить её не с чем: нет подписанного документа.</source>
        <translation>Подпись сделана этим ключом, но сверить её не с чем: нет подписанного документа.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна.</source>
        <translation>Квалифицированная подпись верна.</translation>
    </message>
    <message>
        <source>Подпись верна. Квалифицированной она не признана: корневой сертификат не отмечен как сертификат аккредитованного центра.</source>
        <translation>Подпись верна. Квалифицированной она не признана: корневой сертификат не отмечен как сертификат аккредитованного центра.</translation>
    </message>
    <message>
        <source>Подпись сделана этим ключом. Издатель сертификата не проверялся: нет доверенных корневых сертификатов.</source>
        <translation>Подпись сделана этим ключом. Издатель сертификата не проверялся: нет доверенных корневых сертификатов.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна. Не проверено, не отозван ли сертификат.</source>
        <translation>Квалифицированная подпись верна. Не проверено, не отозван ли сертификат.</translation>
    </message>
    <message>
        <source>Подпись верна. Не проверено, не отозван ли сертификат. Квалифицированной она не признана: корневой сертификат не отмечен как сертификат аккредитованного центра.</source>
        <translation>Подпись верна. Не проверено, не отозван ли сертификат. Квалифицированной она не признана: корневой сертификат не отмечен как сертификат аккредитованного центра.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Вставьте токен и введите ПИН-код снова.</source>
        <translation>Вставьте токен и введите ПИН-код снова.</translation>
    </message>
    <message>
        <source>Выньте токен, вставьте снова и введите ПИН-код ещё раз.</source>
        <translation>Выньте токен, вставьте снова и введите ПИН-код ещё раз.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Читаем документ</source>
        <translation>Читаем документ</translation>
    </message>
    <message>
        <source>Подписывает токен</source>
        <translation>Подписывает токен</translation>
    </message>
    <message>
        <source>Получаем штамп времени</source>
        <translation>Получаем штамп времени</translation>
    </message>
    <message>
        <source>Подписан, время подтверждено</source>
        <translation>Подписан, время подтверждено</translation>
    </message>
    <message>
        <source>Подписан; служба времени не ответила, штампа нет</source>
        <translation>Подписан; служба времени не ответила, штампа нет</translation>
    </message>
    <message>
        <source>Подписан</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Не подписан. %1</source>
        <translation>Не подписан. %1</translation>
    </message>
    <message>
        <source>Подписание остановлено.</source>
        <translation>Подписание остановлено.</translation>
    </message>
    <message>
        <source>Не все файлы прочитались.</source>
        <translation>Не все файлы прочитались.</translation>
    </message>
    <message>
        <source>Подписано %1 из %2: эти подписи сохранены и второй раз не понадобятся.</source>
        <translation>Подписано %1 из %2: эти подписи сохранены и второй раз не понадобятся.</translation>
    </message>
    <message>
        <source>Ничего не подписано и не отправлено.</source>
        <translation>Ничего не подписано и не отправлено.</translation>
    </message>
    <message>
        <source>Закройте окно, приложите эти файлы заново и подпишите снова.</source>
        <translation>Закройте окно, приложите эти файлы заново и подпишите снова.</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>Отправлено</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>В работе</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Ждёт ответа заявителя</source>
        <translation>Ждёт ответа заявителя</translation>
    </message>
    <message>
        <source>Готово</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Отказано</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Отозвано</source>
        <translation>Отозвано</translation>
    </message>
    <message numerus="yes">
        <source>просрочено на %n дн.</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>осталось %n дн.</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Заявитель это увидит</source>
        <translation>Заявитель это увидит</translation>
    </message>
    <message>
        <source>%1 · заявитель это увидит</source>
        <translation>%1 · заявитель это увидит</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>одна, последняя</source>
        <translation>одна, последняя</translation>
    </message>
    <message>
        <source>мало</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>несколько</source>
        <translation>несколько</translation>
    </message>
    <message>
        <source>Сертификат без имени</source>
        <translation>Сертификат без имени</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>неизвестный вид ключа</source>
        <translation>неизвестный вид ключа</translation>
    </message>
    <message>
        <source>ГОСТ Р 34.10-2001</source>
        <translation>ГОСТ Р 34.10-2001</translation>
    </message>
    <message>
        <source>ГОСТ Р 34.10-2012, 256 бит</source>
        <translation>ГОСТ Р 34.10-2012, 256 бит</translation>
    </message>
    <message>
        <source>ГОСТ Р 34.10-2012, 512 бит</source>
        <translation>ГОСТ Р 34.10-2012, 512 бит</translation>
    </message>
    <message>
        <source>RSA, %1 бит</source>
        <translation>RSA, %1 бит</translation>
    </message>
    <message>
        <source>ECDSA, %1</source>
        <translation>ECDSA, %1</translation>
    </message>
    <message>
        <source>действовал до %1</source>
        <translation>действовал до %1</translation>
    </message>
    <message>
        <source>действует последний день</source>
        <translation>действует последний день</translation>
    </message>
    <message>
        <source>действует до %1</source>
        <translation>действует до %1</translation>
    </message>
    <message numerus="yes">
        <source>действует до %1, осталось %n дн.</source>
        <translation>
            <numerusform>действует до %1, остался %n день</numerusform>
            <numerusform>действует до %1, осталось %n дня</numerusform>
            <numerusform>действует до %1, осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Файл %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>%1 «%2»</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Учебный токен Okno</source>
        <translation>Учебный токен Okno</translation>
    </message>
    <message>
        <source>Это сертификат удостоверяющего центра, им не подписывают.</source>
        <translation>Это сертификат удостоверяющего центра, им не подписывают.</translation>
    </message>
    <message>
        <source>Ключ по ГОСТ Р 34.10-2001: с 2019 года такими не подписывают. Получите новый сертификат.</source>
        <translation>Ключ по ГОСТ Р 34.10-2001: с 2019 года такими не подписывают. Получите новый сертификат.</translation>
    </message>
    <message>
        <source>Такой вид ключа для подписи не подходит.</source>
        <translation>Такой вид ключа для подписи не подходит.</translation>
    </message>
    <message>
        <source>Выдан не для подписи.</source>
        <translation>Выдан не для подписи.</translation>
    </message>
    <message>
        <source>Срок действия закончился %1.</source>
        <translation>Срок действия закончился %1.</translation>
    </message>
    <message>
        <source>Начнёт действовать %1.</source>
        <translation>Начнёт действовать %1.</translation>
    </message>
    <message>
        <source>В сертификате нет СНИЛС, а по нему находится учётная запись.</source>
        <translation>В сертификате нет СНИЛС, а по нему находится учётная запись.</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован: попытки закончились.</source>
        <translation>ПИН-код заблокирован: попытки закончились.</translation>
    </message>
    <message>
        <source>Осталась последняя попытка: если ошибиться, ПИН-код заблокируется.</source>
        <translation>Осталась последняя попытка: если ошибиться, ПИН-код заблокируется.</translation>
    </message>
    <message>
        <source>ПИН-код уже вводили неверно, попыток осталось мало.</source>
        <translation>ПИН-код уже вводили неверно, попыток осталось мало.</translation>
    </message>
    <message>
        <source>Сертификаты Windows</source>
        <translation>Сертификаты Windows</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 из %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Скачиваем версию %1</source>
        <translation>Скачиваем версию %1</translation>
    </message>
    <message>
        <source>Загрузка версии %1 ждёт связи</source>
        <translation>Загрузка версии %1 ждёт связи</translation>
    </message>
    <message>
        <source>%1. Продолжим сами с того же места.</source>
        <translation>%1. Продолжим сами с того же места.</translation>
    </message>
    <message>
        <source>Проверяем и ставим версию %1</source>
        <translation>Проверяем и ставим версию %1</translation>
    </message>
    <message>
        <source>Сейчас откроется установщик Windows.</source>
        <translation>Сейчас откроется установщик Windows.</translation>
    </message>
    <message>
        <source>Новая версия проверяет себя на этом компьютере. Прежняя останется, если проверка не пройдёт.</source>
        <translation>Новая версия проверяет себя на этом компьютере. Прежняя останется, если проверка не пройдёт.</translation>
    </message>
    <message>
        <source>Версия %1 скачана и проверена</source>
        <translation>Версия %1 скачана и проверена</translation>
    </message>
    <message>
        <source>Чтобы её поставить, программа закроется, а Windows спросит разрешение администратора. Всё введённое сохранено. Потом откройте «Окно» снова.</source>
        <translation>Чтобы её поставить, программа закроется, а Windows спросит разрешение администратора. Всё введённое сохранено. Потом откройте «Окно» снова.</translation>
    </message>
    <message>
        <source>Версия %1 установлена</source>
        <translation>Версия %1 установлена</translation>
    </message>
    <message>
        <source>Она начнёт работать после перезапуска. Всё введённое сохранено.</source>
        <translation>Она начнёт работать после перезапуска. Всё введённое сохранено.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Обновления выключил администратор</source>
        <translation>Обновления выключил администратор</translation>
    </message>
    <message>
        <source>Так решено для этого компьютера: новую версию поставит его администратор.</source>
        <translation>Так решено для этого компьютера: новую версию поставит его администратор.</translation>
    </message>
    <message>
        <source>Обновления не настроены</source>
        <translation>Обновления не настроены</translation>
    </message>
    <message>
        <source>Программа собрана без ключа, которым проверяют обновления, и администратор его не назвал. Новую версию ставят вручную.</source>
        <translation>Программа собрана без ключа, которым проверяют обновления, и администратор его не назвал. Новую версию ставят вручную.</translation>
    </message>
    <message>
        <source>Программу обновляет система</source>
        <translation>Программу обновляет система</translation>
    </message>
    <message>
        <source>Это «Окно» поставлено пакетом системы. Новая версия придёт с обновлениями других программ, или её поставит администратор.</source>
        <translation>Это «Окно» поставлено пакетом системы. Новая версия придёт с обновлениями других программ, или её поставит администратор.</translation>
    </message>
    <message>
        <source>Сервер ещё не спрашивали</source>
        <translation>Сервер ещё не спрашивали</translation>
    </message>
    <message>
        <source>Программа спросит его сама, а потом будет спрашивать раз в сутки.</source>
        <translation>Программа спросит его сама, а потом будет спрашивать раз в сутки.</translation>
    </message>
    <message>
        <source>Новых версий нет</source>
        <translation>Новых версий нет</translation>
    </message>
    <message>
        <source>Сервер не предлагает ничего новее версии %1.</source>
        <translation>Сервер не предлагает ничего новее версии %1.</translation>
    </message>
    <message>
        <source>Спрашиваем сервер…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>Вышла версия %1</source>
        <translation>Вышла версия %1</translation>
    </message>
    <message>
        <source>%1, опубликована %2. Подпись верна.</source>
        <translation>%1, опубликована %2. Подпись верна.</translation>
    </message>
    <message>
        <source>пакет системы</source>
        <translation>пакет системы</translation>
    </message>
    <message>
        <source>AppImage, %1</source>
        <translation>AppImage, %1</translation>
    </message>
    <message>
        <source>пакет Windows (MSI), %1</source>
        <translation>пакет Windows (MSI), %1</translation>
    </message>
    <message>
        <source>Предложенное сервером отклонено</source>
        <translation>Предложенное сервером отклонено</translation>
    </message>
    <message>
        <source>Ничего не скачано и не изменено, работает версия %1.</source>
        <translation>Ничего не скачано и не изменено, работает версия %1.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Квалифицированная подпись верна</source>
        <translation>Квалифицированная подпись верна</translation>
    </message>
    <message>
        <source>Подпись верна</source>
        <translation>Подпись верна</translation>
    </message>
    <message>
        <source>Подпись неверна</source>
        <translation>Подпись неверна</translation>
    </message>
    <message>
        <source>Подпись проверена не полностью</source>
        <translation>Подпись проверена не полностью</translation>
    </message>
    <message>
        <source>Подпись сделана ключом владельца</source>
        <translation>Подпись сделана ключом владельца</translation>
    </message>
    <message>
        <source>Документ не менялся после подписания</source>
        <translation>Документ не менялся после подписания</translation>
    </message>
    <message>
        <source>Сертификат выдан доверенным центром</source>
        <translation>Сертификат выдан доверенным центром</translation>
    </message>
    <message>
        <source>Сертификат не отозван</source>
        <translation>Сертификат не отозван</translation>
    </message>
    <message>
        <source>Подписал тот, кто отправил</source>
        <translation>Подписал тот, кто отправил</translation>
    </message>
    <message>
        <source>Время подтверждено службой времени</source>
        <translation>Время подтверждено службой времени</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>СНИЛС</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>ИНН</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Организация</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Подписано</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Штамп времени</source>
        <translation>Штамп времени</translation>
    </message>
    <message>
        <source>Кем выдан сертификат</source>
        <translation>Кем выдан сертификат</translation>
    </message>
    <message>
        <source>Номер сертификата</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>Сертификат действует до</source>
        <translation>Сертификат действует до</translation>
    </message>
    <message>
        <source>Алгоритм</source>
        <translation>Алгоритм</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Для граждан</source>
        <translation>Для граждан</translation>
    </message>
    <message>
        <source>Рабочее место сотрудника</source>
        <translation>Рабочее место сотрудника</translation>
    </message>
    <message>
        <source>Общий терминал</source>
        <translation>Общий терминал</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Окно: государственные услуги</source>
        <translation>Окно: государственные услуги</translation>
    </message>
    <message>
        <source>Адрес сервера</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Отпечаток сертификата сервера</source>
        <translation>Отпечаток сертификата сервера</translation>
    </message>
    <message>
        <source>Папка с черновиками и настройками</source>
        <translation>Папка с черновиками и настройками</translation>
    </message>
    <message>
        <source>Язык: ru или en</source>
        <translation>Язык: ru или en</translation>
    </message>
    <message>
        <source>Оформление: light или dark</source>
        <translation>Оформление: light или dark</translation>
    </message>
    <message>
        <source>Проверить установку и сразу выйти: 0, если всё в порядке</source>
        <translation>Проверить установку и сразу выйти: 0, если всё в порядке</translation>
    </message>
    <message>
        <source>Ссылка okno: или файл подключения .okno</source>
        <translation>Ссылка okno: или файл подключения .okno</translation>
    </message>
    <message>
        <source>Запуск при входе в систему: сразу выйти, если он не нужен, иначе ждать в трее</source>
        <translation>Запуск при входе в систему: сразу выйти, если он не нужен, иначе ждать в трее</translation>
    </message>
    <message>
        <source>Прочитать код выхода из общего терминала и напечатать строку для настроек</source>
        <translation>Прочитать код выхода из общего терминала и напечатать строку для настроек</translation>
    </message>
    <message>
        <source>Записать в архив ZIP всё, что программа хранит о вас на этом компьютере</source>
        <translation>Записать в архив ZIP всё, что программа хранит о вас на этом компьютере</translation>
    </message>
    <message>
        <source>Удалить всё, что программа хранит о вас на этом компьютере</source>
        <translation>Удалить всё, что программа хранит о вас на этом компьютере</translation>
    </message>
    <message>
        <source>Не переспрашивать (для --forget-me)</source>
        <translation>Не переспрашивать (для --forget-me)</translation>
    </message>
    <message>
        <source>Введите код выхода, не меньше %1 знаков, и нажмите Enter. Он виден, пока вы его набираете.</source>
        <translation>Введите код выхода, не меньше %1 знаков, и нажмите Enter. Он виден, пока вы его набираете.</translation>
    </message>
    <message>
        <source>Код слишком короткий: ничего не сделано.</source>
        <translation>Код слишком короткий: ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountPanel</name>
    <message>
        <source>Роль</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Сохранить изменения</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Задать новый пароль…</source>
        <translation>Задать новый пароль…</translation>
    </message>
    <message>
        <source>Задать пароль</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Передайте его сотруднику лично. Все его открытые сеансы закончатся.</source>
        <translation>Передайте его сотруднику лично. Все его открытые сеансы закончатся.</translation>
    </message>
    <message>
        <source>Действия в журнале</source>
        <translation>Действия в журнале</translation>
    </message>
    <message>
        <source>Заблокирована</source>
        <translation>Заблокирована</translation>
    </message>
    <message>
        <source>Работает</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Логин: %1
Добавлена %2
Последний вход: %3</source>
        <translation>Логин: %1
Добавлена %2
Последний вход: %3</translation>
    </message>
    <message>
        <source>ещё не было</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>Разблокировать</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Заблокировать…</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>Себя заблокировать нельзя</source>
        <translation>Себя заблокировать нельзя</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>Выберите ведомство, в котором работает сотрудник.</source>
        <translation>Выберите ведомство, в котором работает сотрудник.</translation>
    </message>
    <message>
        <source>Напишите новый пароль.</source>
        <translation>Напишите новый пароль.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountScreen</name>
    <message>
        <source>Регистрация</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Адрес подтверждён по ссылке из письма.</source>
        <translation>Адрес подтверждён по ссылке из письма.</translation>
    </message>
    <message>
        <source>Назад (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Шаг 1 из 3: кто вы и куда вам писать</source>
        <translation>Шаг 1 из 3: кто вы и куда вам писать</translation>
    </message>
    <message>
        <source>Шаг 1 из 3: чей пароль забыт</source>
        <translation>Шаг 1 из 3: чей пароль забыт</translation>
    </message>
    <message>
        <source>Шаг 2 из 3: код подтверждения</source>
        <translation>Шаг 2 из 3: код подтверждения</translation>
    </message>
    <message>
        <source>Шаг 3 из 3: пароль</source>
        <translation>Шаг 3 из 3: пароль</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountWords</name>
    <message>
        <source>Гражданин</source>
        <translation>Гражданин</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Администратор</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountsModel</name>
    <message>
        <source>заблокирована</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>работает</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>ещё не входили</source>
        <translation>ещё не входили</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Логин</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Роль</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Учётная запись</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Последний вход</source>
        <translation>Последний вход</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountsScreen</name>
    <message>
        <source>Учётные записи</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Имя или логин</source>
        <translation>Имя или логин</translation>
    </message>
    <message>
        <source>Поиск (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Роль</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Все роли</source>
        <translation>Все роли</translation>
    </message>
    <message>
        <source>Новый сотрудник</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Выберите учётную запись в списке.</source>
        <translation>Выберите учётную запись в списке.</translation>
    </message>
    <message>
        <source>Найти учётную запись</source>
        <translation>Найти учётную запись</translation>
    </message>
    <message>
        <source>Задать новый пароль</source>
        <translation>Задать новый пароль</translation>
    </message>
    <message>
        <source>Заблокировать или разблокировать</source>
        <translation>Заблокировать или разблокировать</translation>
    </message>
    <message>
        <source>Обновить список</source>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>Список не загрузился</source>
        <translation>Список не загрузился</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Никого не нашлось</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>Нет учётных записей, подходящих под поиск и роль.</source>
        <translation>Нет учётных записей, подходящих под поиск и роль.</translation>
    </message>
    <message>
        <source>Сбросить поиск</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Всего %1</source>
        <translation>Всего %1</translation>
    </message>
    <message>
        <source>Загружено %1, остальные — при прокрутке</source>
        <translation>Загружено %1, остальные — при прокрутке</translation>
    </message>
    <message>
        <source>Сотрудник добавлен: %1. Логин %2, первый пароль %3. Передайте их лично.</source>
        <translation>Сотрудник добавлен: %1. Логин %2, первый пароль %3. Передайте их лично.</translation>
    </message>
    <message>
        <source>Новый пароль задан: %1</source>
        <translation>Новый пароль задан: %1</translation>
    </message>
    <message>
        <source>Учётная запись заблокирована: %1</source>
        <translation>Учётная запись заблокирована: %1</translation>
    </message>
    <message>
        <source>Учётная запись разблокирована: %1</source>
        <translation>Учётная запись разблокирована: %1</translation>
    </message>
    <message>
        <source>Изменения сохранены: %1</source>
        <translation>Изменения сохранены: %1</translation>
    </message>
    <message>
        <source>Заблокировать учётную запись?</source>
        <translation>Заблокировать учётную запись?</translation>
    </message>
    <message>
        <source>%1 не сможет войти, а все открытые сеансы закончатся сразу. Разблокировать можно в любое время.</source>
        <translation>%1 не сможет войти, а все открытые сеансы закончатся сразу. Разблокировать можно в любое время.</translation>
    </message>
    <message>
        <source>Заблокировать</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Оставить</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Скрыть</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressField</name>
    <message>
        <source>Почтовый индекс</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Дом, корпус</source>
        <translation>Дом, корпус</translation>
    </message>
    <message>
        <source>Дом, корпус, строение</source>
        <translation>Дом, корпус, строение</translation>
    </message>
    <message>
        <source>Квартира</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Квартира или комната</source>
        <translation>Квартира или комната</translation>
    </message>
    <message>
        <source>Индекс</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Выбрать по шагам</source>
        <translation>Выбрать по шагам</translation>
    </message>
    <message>
        <source>Регион, район, город или село, улица: по одному списку за шаг</source>
        <translation>Регион, район, город или село, улица: по одному списку за шаг</translation>
    </message>
    <message>
        <source>Искать в справочнике</source>
        <translation>Искать в справочнике</translation>
    </message>
    <message>
        <source>Ввести вручную</source>
        <translation>Ввести вручную</translation>
    </message>
    <message>
        <source>Город, улица: первые буквы в любом порядке</source>
        <translation>Город, улица: первые буквы в любом порядке</translation>
    </message>
    <message>
        <source>Область, район, город или село, улица</source>
        <translation>Область, район, город или село, улица</translation>
    </message>
    <message>
        <source>Индекс взят из справочника.</source>
        <translation>Индекс взят из справочника.</translation>
    </message>
    <message>
        <source>В справочнике другой индекс: %1.</source>
        <translation>В справочнике другой индекс: %1.</translation>
    </message>
    <message>
        <source>Адрес введён вручную: сотрудник проверит его сам.</source>
        <translation>Адрес введён вручную: сотрудник проверит его сам.</translation>
    </message>
    <message>
        <source>Справочник адресов ещё не загружен. Введите адрес целиком, потом его проверят.</source>
        <translation>Справочник адресов ещё не загружен. Введите адрес целиком, потом его проверят.</translation>
    </message>
    <message>
        <source>Разобрали строку на части. Проверьте то, что отмечено, и поправьте, если нужно.</source>
        <translation>Разобрали строку на части. Проверьте то, что отмечено, и поправьте, если нужно.</translation>
    </message>
    <message>
        <source>Достаточно первых букв, например «тымов киров». Можно вставить адрес из документа целиком.</source>
        <translation>Достаточно первых букв, например «тымов киров». Можно вставить адрес из документа целиком.</translation>
    </message>
    <message>
        <source>Адрес не выбран из справочника, оставим его как есть: сотрудник проверит его сам.</source>
        <translation>Адрес не выбран из справочника, оставим его как есть: сотрудник проверит его сам.</translation>
    </message>
    <message>
        <source>Выберите адрес из подсказок или введите его вручную.</source>
        <translation>Выберите адрес из подсказок или введите его вручную.</translation>
    </message>
    <message>
        <source>Дом есть в справочнике.</source>
        <translation>Дом есть в справочнике.</translation>
    </message>
    <message>
        <source>Такого дома в справочнике нет. Проверьте номер; если он верный, оставьте как есть.</source>
        <translation>Такого дома в справочнике нет. Проверьте номер; если он верный, оставьте как есть.</translation>
    </message>
    <message>
        <source>Списка домов здесь в справочнике нет.</source>
        <translation>Списка домов здесь в справочнике нет.</translation>
    </message>
    <message>
        <source>Осталось указать дом и квартиру, если они есть.</source>
        <translation>Осталось указать дом и квартиру, если они есть.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressLine</name>
    <message>
        <source>Выберите регион или введите название</source>
        <translation>Выберите регион или введите название</translation>
    </message>
    <message>
        <source>%1: выберите или введите название</source>
        <translation>%1: выберите или введите название</translation>
    </message>
    <message>
        <source>В справочнике такого адреса нет. Проверьте название или введите адрес вручную.</source>
        <translation>В справочнике такого адреса нет. Проверьте название или введите адрес вручную.</translation>
    </message>
    <message>
        <source>Исправлена раскладка клавиатуры</source>
        <translation>Исправлена раскладка клавиатуры</translation>
    </message>
    <message>
        <source>Прочитано латинскими буквами</source>
        <translation>Прочитано латинскими буквами</translation>
    </message>
    <message>
        <source>Исправлена опечатка. Возможно, вы имели в виду:</source>
        <translation>Исправлена опечатка. Возможно, вы имели в виду:</translation>
    </message>
    <message>
        <source>Очистить адрес</source>
        <translation>Очистить адрес</translation>
    </message>
    <message numerus="yes">
        <source>Найдено адресов: %n</source>
        <translation>
            <numerusform>Найден %n адрес</numerusform>
            <numerusform>Найдено %n адреса</numerusform>
            <numerusform>Найдено %n адресов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressPopup</name>
    <message>
        <source>Подсказки адреса</source>
        <translation>Подсказки адреса</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressRows</name>
    <message>
        <source>Ввести адрес вручную</source>
        <translation>Ввести адрес вручную</translation>
    </message>
    <message>
        <source>Нет нужного адреса? Ввести вручную</source>
        <translation>Нет нужного адреса? Ввести вручную</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AgencyScreen</name>
    <message>
        <source>Услуги ведомства</source>
        <translation>Услуги ведомства</translation>
    </message>
    <message>
        <source>Через это окно ведомство пока не принимает заявлений.</source>
        <translation>Через это окно ведомство пока не принимает заявлений.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AnswersView</name>
    <message>
        <source>Отметить для исправления: %1</source>
        <translation>Отметить для исправления: %1</translation>
    </message>
    <message>
        <source>Отметить для исправления</source>
        <translation>Отметить для исправления</translation>
    </message>
    <message>
        <source>не указано</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>исправлено</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>раньше не было указано</source>
        <translation>раньше не было указано</translation>
    </message>
    <message>
        <source>было: %1</source>
        <translation>было: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicantCard</name>
    <message>
        <source>личность подтверждена</source>
        <translation>личность подтверждена</translation>
    </message>
    <message>
        <source>данные проверены</source>
        <translation>данные проверены</translation>
    </message>
    <message>
        <source>личность не подтверждена</source>
        <translation>личность не подтверждена</translation>
    </message>
    <message>
        <source>СНИЛС %1</source>
        <translation>СНИЛС %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationFiles</name>
    <message>
        <source>Результат готов</source>
        <translation>Результат готов</translation>
    </message>
    <message>
        <source>Приложенные документы</source>
        <translation>Приложенные документы</translation>
    </message>
    <message>
        <source>Куда сохранить файл</source>
        <translation>Куда сохранить файл</translation>
    </message>
    <message>
        <source>Подписанное заявление</source>
        <translation>Подписанное заявление</translation>
    </message>
    <message>
        <source>Подписанное заявление после замечания</source>
        <translation>Подписанное заявление после замечания</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationPanel</name>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>История</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Замечания</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Замечания: %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message>
        <source>Загружаем форму заявления…</source>
        <translation>Загружаем форму заявления…</translation>
    </message>
    <message>
        <source>Форма заявления не загрузилась. %1 %2</source>
        <translation>Форма заявления не загрузилась. %1 %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationScreen</name>
    <message>
        <source>Ведомство ждёт вашего ответа</source>
        <translation>Ведомство ждёт вашего ответа</translation>
    </message>
    <message>
        <source>В услуге отказано</source>
        <translation>В услуге отказано</translation>
    </message>
    <message>
        <source>Отказ можно обжаловать: порядок есть на карточке услуги, на вкладке «Дополнительная информация».</source>
        <translation>Отказ можно обжаловать: порядок есть на карточке услуги, на вкладке «Дополнительная информация».</translation>
    </message>
    <message>
        <source>Что указано в заявлении</source>
        <translation>Что указано в заявлении</translation>
    </message>
    <message>
        <source>Показать</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Скрыть</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>История</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Отозвать заявление</source>
        <translation>Отозвать заявление</translation>
    </message>
    <message>
        <source>Заявление № %1 от %2. %3</source>
        <translation>Заявление № %1 от %2. %3</translation>
    </message>
    <message>
        <source>Обратите внимание на поля: %1.</source>
        <translation>Обратите внимание на поля: %1.</translation>
    </message>
    <message>
        <source>Продолжить ответ</source>
        <translation>Продолжить ответ</translation>
    </message>
    <message>
        <source>Ответить</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Сообщения</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Вы, %1</source>
        <translation>Вы, %1</translation>
    </message>
    <message>
        <source>Вы исправили заявление и отправили его снова.</source>
        <translation>Вы исправили заявление и отправили его снова.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Заявление отозвано</source>
        <translation>Заявление отозвано</translation>
    </message>
    <message>
        <source>%1. Ответьте до %2. Пока ведомство ждёт, срок услуги не идёт.</source>
        <translation>%1. Ответьте до %2. Пока ведомство ждёт, срок услуги не идёт.</translation>
    </message>
    <message>
        <source>Печать и PDF</source>
        <translation>Печать и PDF</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationTrack</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Где заявление сейчас</source>
        <translation>Где заявление сейчас</translation>
    </message>
    <message>
        <source>Почему?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Срок остановлен, пока ведомство ждёт вашего ответа</source>
        <translation>Срок остановлен, пока ведомство ждёт вашего ответа</translation>
    </message>
    <message>
        <source>Будет готово не позже %1</source>
        <translation>Будет готово не позже %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationsScreen</name>
    <message>
        <source>Загружаем документы: %1 %</source>
        <translation>Загружаем документы: %1 %</translation>
    </message>
    <message>
        <source>Передаём ведомству</source>
        <translation>Передаём ведомству</translation>
    </message>
    <message>
        <source>Отправим сами, как только появится связь</source>
        <translation>Отправим сами, как только появится связь</translation>
    </message>
    <message>
        <source>Мои заявления</source>
        <translation>Мои заявления</translation>
    </message>
    <message>
        <source>Активные</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Завершённые</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Черновики</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Отправляются</source>
        <translation>Отправляются</translation>
    </message>
    <message>
        <source>Сейчас: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Результат готов, его можно скачать</source>
        <translation>Результат готов, его можно скачать</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>подано %1</source>
        <translation>подано %1</translation>
    </message>
    <message>
        <source>будет готово не позже %1</source>
        <translation>будет готово не позже %1</translation>
    </message>
    <message>
        <source>Ответ на замечание: %1</source>
        <translation>Ответ на замечание: %1</translation>
    </message>
    <message>
        <source>Вернулось с ошибками: исправьте и отправьте снова</source>
        <translation>Вернулось с ошибками: исправьте и отправьте снова</translation>
    </message>
    <message>
        <source>Заполнено %1 %</source>
        <translation>Заполнено %1 %</translation>
    </message>
    <message>
        <source>изменено: %1</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>нужно исправить</source>
        <translation>нужно исправить</translation>
    </message>
    <message>
        <source>черновик</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Удалить черновик «%1»</source>
        <translation>Удалить черновик «%1»</translation>
    </message>
    <message>
        <source>Черновик удалён</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>готово к отправке: %1</source>
        <translation>готово к отправке: %1</translation>
    </message>
    <message>
        <source>отправляется</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>Здесь будут ваши заявления</source>
        <translation>Здесь будут ваши заявления</translation>
    </message>
    <message>
        <source>Выберите услугу и отправьте заявление: отсюда будет видно, где оно сейчас и когда будет готово.</source>
        <translation>Выберите услугу и отправьте заявление: отсюда будет видно, где оно сейчас и когда будет готово.</translation>
    </message>
    <message>
        <source>Выбрать услугу</source>
        <translation>Выбрать услугу</translation>
    </message>
    <message>
        <source>Завершённых заявлений пока нет</source>
        <translation>Завершённых заявлений пока нет</translation>
    </message>
    <message>
        <source>Когда ведомство примет решение, заявление и его результат останутся здесь.</source>
        <translation>Когда ведомство примет решение, заявление и его результат останутся здесь.</translation>
    </message>
    <message>
        <source>Черновиков нет</source>
        <translation>Черновиков нет</translation>
    </message>
    <message>
        <source>Начатое заявление сохраняется само, с первой буквы, и ждёт здесь, пока вы его не отправите.</source>
        <translation>Начатое заявление сохраняется само, с первой буквы, и ждёт здесь, пока вы его не отправите.</translation>
    </message>
    <message>
        <source>Всё отправлено</source>
        <translation>Всё отправлено</translation>
    </message>
    <message>
        <source>Если пропадёт связь, заявления подождут здесь и уйдут сами.</source>
        <translation>Если пропадёт связь, заявления подождут здесь и уйдут сами.</translation>
    </message>
    <message>
        <source>Ведомство задало вопрос: откройте и ответьте</source>
        <translation>Ведомство задало вопрос: откройте и ответьте</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AssignMenu</name>
    <message>
        <source>Загружаем список сотрудников…</source>
        <translation>Загружаем список сотрудников…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>в работе: %n</source>
        <translation>
            <numerusform>в работе: %n</numerusform>
            <numerusform>в работе: %n</numerusform>
            <numerusform>в работе: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, tasks in hand</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AttachBox</name>
    <message>
        <source>Выбрать файл</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>обязательно</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>если есть</source>
        <translation>если есть</translation>
    </message>
    <message>
        <source>Выбрать файл: %1</source>
        <translation>Выбрать файл: %1</translation>
    </message>
    <message>
        <source>%1, приложен</source>
        <translation>%1, приложен</translation>
    </message>
    <message>
        <source>Перетащите файл сюда или выберите его на компьютере</source>
        <translation>Перетащите файл сюда или выберите его на компьютере</translation>
    </message>
    <message>
        <source>Можно добавить ещё файлов: %1</source>
        <translation>Можно добавить ещё файлов: %1</translation>
    </message>
    <message>
        <source>Добавить ещё</source>
        <translation>Добавить ещё</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AttachmentViewer</name>
    <message>
        <source>Предыдущая страница (PgUp)</source>
        <translation>Предыдущая страница (PgUp)</translation>
    </message>
    <message>
        <source>Следующая страница (PgDn)</source>
        <translation>Следующая страница (PgDn)</translation>
    </message>
    <message>
        <source>Меньше (−)</source>
        <translation>Меньше (−)</translation>
    </message>
    <message>
        <source>Больше (+)</source>
        <translation>Больше (+)</translation>
    </message>
    <message>
        <source>По ширине (W)</source>
        <translation>По ширине (W)</translation>
    </message>
    <message>
        <source>Повернуть (R)</source>
        <translation>Повернуть (R)</translation>
    </message>
    <message>
        <source>Сохранить на компьютер</source>
        <translation>Сохранить на компьютер</translation>
    </message>
    <message>
        <source>Выберите файл</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Он откроется здесь, скачивать его не нужно.</source>
        <translation>Он откроется здесь, скачивать его не нужно.</translation>
    </message>
    <message>
        <source>Загружается</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>Файла нет на этом компьютере</source>
        <translation>Файла нет на этом компьютере</translation>
    </message>
    <message>
        <source>Возможно, он ещё загружается. Попробуйте ещё раз.</source>
        <translation>Возможно, он ещё загружается. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Этот файл здесь не показать</source>
        <translation>Этот файл здесь не показать</translation>
    </message>
    <message>
        <source>Файл повреждён</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>Его не удалось прочитать. Попросите заявителя приложить файл ещё раз.</source>
        <translation>Его не удалось прочитать. Попросите заявителя приложить файл ещё раз.</translation>
    </message>
    <message>
        <source>Файл закрыт паролем</source>
        <translation>Файл закрыт паролем</translation>
    </message>
    <message>
        <source>Попросите заявителя приложить файл без пароля или откройте его в другой программе.</source>
        <translation>Попросите заявителя приложить файл без пароля или откройте его в другой программе.</translation>
    </message>
    <message>
        <source>Изображение слишком большое</source>
        <translation>Изображение слишком большое</translation>
    </message>
    <message>
        <source>Откройте его в другой программе.</source>
        <translation>Откройте его в другой программе.</translation>
    </message>
    <message>
        <source>Просмотр этого файла остановлен</source>
        <translation>Просмотр этого файла остановлен</translation>
    </message>
    <message>
        <source>Он потребовал слишком много времени или памяти. С вашей работой ничего не случилось.</source>
        <translation>Он потребовал слишком много времени или памяти. С вашей работой ничего не случилось.</translation>
    </message>
    <message>
        <source>Открыть заново</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>Открыть в другой программе</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Здесь открываются PDF, изображения и тексты. Откройте файл в другой программе.</source>
        <translation>Здесь открываются PDF, изображения и тексты. Откройте файл в другой программе.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Banner</name>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CatalogueScreen</name>
    <message>
        <source>Какая услуга нужна?</source>
        <translation>Какая услуга нужна?</translation>
    </message>
    <message>
        <source>Например: архивная справка</source>
        <translation>Например: архивная справка</translation>
    </message>
    <message>
        <source>Показать все разделы</source>
        <translation>Показать все разделы</translation>
    </message>
    <message>
        <source>Жизненные ситуации</source>
        <translation>Жизненные ситуации</translation>
    </message>
    <message>
        <source>Ведомства</source>
        <translation>Ведомства</translation>
    </message>
    <message>
        <source>Для кого</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Популярное</source>
        <translation>Популярное</translation>
    </message>
    <message>
        <source>Найти услугу</source>
        <translation>Найти услугу</translation>
    </message>
    <message numerus="yes">
        <source>%n услуг(а)</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Найдено услуг: %n</source>
        <translation>
            <numerusform>Найдена %n услуга</numerusform>
            <numerusform>Найдено %n услуги</numerusform>
            <numerusform>Найдено %n услуг</numerusform>
        </translation>
    </message>
    <message>
        <source>В этом регионе здесь пока нет услуг</source>
        <translation>В этом регионе здесь пока нет услуг</translation>
    </message>
    <message>
        <source>По запросу «%1» ничего не нашлось</source>
        <translation>По запросу «%1» ничего не нашлось</translation>
    </message>
    <message>
        <source>Попробуйте другие слова, например «справка» или «пособие», или смените регион наверху окна.</source>
        <translation>Попробуйте другие слова, например «справка» или «пособие», или смените регион наверху окна.</translation>
    </message>
    <message>
        <source>заявления здесь не принимают</source>
        <translation>заявления здесь не принимают</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CertificatePicker</name>
    <message>
        <source>Токен не отвечает</source>
        <translation>Токен не отвечает</translation>
    </message>
    <message>
        <source>Выньте токен и вставьте снова. Пока он не ответит, список может быть старым.</source>
        <translation>Выньте токен и вставьте снова. Пока он не ответит, список может быть старым.</translation>
    </message>
    <message>
        <source>Программа токена не найдена</source>
        <translation>Программа токена не найдена</translation>
    </message>
    <message>
        <source>Установите программу (драйвер) с сайта производителя токена. Если она уже есть, укажите её файл.</source>
        <translation>Установите программу (драйвер) с сайта производителя токена. Если она уже есть, укажите её файл.</translation>
    </message>
    <message>
        <source>Токен не вставлен</source>
        <translation>Токен не вставлен</translation>
    </message>
    <message>
        <source>Вставьте токен в разъём USB: сертификаты появятся здесь сами.</source>
        <translation>Вставьте токен в разъём USB: сертификаты появятся здесь сами.</translation>
    </message>
    <message>
        <source>Сертификаты не читаются</source>
        <translation>Сертификаты не читаются</translation>
    </message>
    <message>
        <source>На токене нет сертификатов</source>
        <translation>На токене нет сертификатов</translation>
    </message>
    <message>
        <source>Получите сертификат в удостоверяющем центре или вставьте другой токен.</source>
        <translation>Получите сертификат в удостоверяющем центре или вставьте другой токен.</translation>
    </message>
    <message>
        <source>Подходящего сертификата нет</source>
        <translation>Подходящего сертификата нет</translation>
    </message>
    <message>
        <source>Почему не подходит каждый, написано под ним. Вставьте другой токен или получите новый сертификат.</source>
        <translation>Почему не подходит каждый, написано под ним. Вставьте другой токен или получите новый сертификат.</translation>
    </message>
    <message>
        <source>Проверить токен и настройки</source>
        <translation>Проверить токен и настройки</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CertificateRow</name>
    <message>
        <source>СНИЛС %1</source>
        <translation>СНИЛС %1</translation>
    </message>
    <message>
        <source>До %1 · %2</source>
        <translation>До %1 · %2</translation>
    </message>
    <message>
        <source>%1, до %2, %3</source>
        <translation>%1, до %2, %3</translation>
    </message>
    <message>
        <source>Выдал %1</source>
        <translation>Выдал %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ChallengeForm</name>
    <message>
        <source>ПИН-код</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Сменить начальный ПИН-код</source>
        <translation>Сменить начальный ПИН-код</translation>
    </message>
    <message>
        <source>Прочитать, что будет подписано</source>
        <translation>Прочитать, что будет подписано</translation>
    </message>
    <message>
        <source>Запомнить меня на этом компьютере</source>
        <translation>Запомнить меня на этом компьютере</translation>
    </message>
    <message>
        <source>Зарегистрироваться</source>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>Пароль файла</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>На токене начальный ПИН-код, его знаете не только вы. Смените его, и можно будет продолжить.</source>
        <translation>На токене начальный ПИН-код, его знаете не только вы. Смените его, и можно будет продолжить.</translation>
    </message>
    <message>
        <source>Имена различаются. В сертификате: %1. В учётной записи: %2. Исправьте имя выше так, как в сертификате, и сохраните.</source>
        <translation>Имена различаются. В сертификате: %1. В учётной записи: %2. Исправьте имя выше так, как в сертификате, и сохраните.</translation>
    </message>
    <message>
        <source>СНИЛС различаются. В сертификате указан %1, в учётной записи другой. Проверьте, ваш ли это сертификат.</source>
        <translation>СНИЛС различаются. В сертификате указан %1, в учётной записи другой. Проверьте, ваш ли это сертификат.</translation>
    </message>
    <message>
        <source>Скрыть текст</source>
        <translation>Скрыть текст</translation>
    </message>
    <message>
        <source>Готовим текст…</source>
        <translation>Готовим текст…</translation>
    </message>
    <message>
        <source>Введите ПИН-код на считывателе…</source>
        <translation>Введите ПИН-код на считывателе…</translation>
    </message>
    <message>
        <source>Подписываем…</source>
        <translation>Подписываем…</translation>
    </message>
    <message>
        <source>Входим…</source>
        <translation>Входим…</translation>
    </message>
    <message>
        <source>Подтверждаем…</source>
        <translation>Подтверждаем…</translation>
    </message>
    <message>
        <source>Учётной записи с этим СНИЛС здесь нет. Зарегистрируйтесь: потом её можно будет подтвердить этой же подписью.</source>
        <translation>Учётной записи с этим СНИЛС здесь нет. Зарегистрируйтесь: потом её можно будет подтвердить этой же подписью.</translation>
    </message>
    <message>
        <source>СНИЛС из сертификата уже указан в другой учётной записи. Войдите в неё по электронной подписи: эта останется как была.</source>
        <translation>СНИЛС из сертификата уже указан в другой учётной записи. Войдите в неё по электронной подписи: эта останется как была.</translation>
    </message>
    <message>
        <source>Время на подписание вышло. Введите ПИН-код ещё раз: текст мы возьмём новый.</source>
        <translation>Время на подписание вышло. Введите ПИН-код ещё раз: текст мы возьмём новый.</translation>
    </message>
    <message>
        <source>СНИЛС в сертификате и в учётной записи разные. Учётная запись осталась как была.</source>
        <translation>СНИЛС в сертификате и в учётной записи разные. Учётная запись осталась как была.</translation>
    </message>
    <message>
        <source>Имя в сертификате и в учётной записи разное. Исправьте его так, как в сертификате, и подтвердите снова; сейчас ничего не изменилось.</source>
        <translation>Имя в сертификате и в учётной записи разное. Исправьте его так, как в сертификате, и подтвердите снова; сейчас ничего не изменилось.</translation>
    </message>
    <message>
        <source>Подписать и войти</source>
        <translation>Подписать и войти</translation>
    </message>
    <message>
        <source>Подписать и подтвердить</source>
        <translation>Подписать и подтвердить</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ChoiceField</name>
    <message>
        <source>Выберите</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CitizenBinding</name>
    <message>
        <source>Отправлено: № %1</source>
        <translation>Отправлено: № %1</translation>
    </message>
    <message>
        <source>Заявление вернулось с ошибками и ждёт в черновиках.</source>
        <translation>Заявление вернулось с ошибками и ждёт в черновиках.</translation>
    </message>
    <message>
        <source>Выбрать регион</source>
        <translation>Выбрать регион</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CodeField</name>
    <message>
        <source>Отправить ещё раз</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Срок кода истёк, запросите новый</source>
        <translation>Срок кода истёк, запросите новый</translation>
    </message>
    <message>
        <source>Код действует ещё %1</source>
        <translation>Код действует ещё %1</translation>
    </message>
    <message>
        <source>Код действует до %1</source>
        <translation>Код действует до %1</translation>
    </message>
    <message>
        <source>Отправить ещё раз через %1</source>
        <translation>Отправить ещё раз через %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CodeStep</name>
    <message>
        <source>Код из сообщения</source>
        <translation>Код из сообщения</translation>
    </message>
    <message>
        <source>Подтвердить</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Изменить почту или телефон</source>
        <translation>Изменить почту или телефон</translation>
    </message>
    <message>
        <source>Указать другое</source>
        <translation>Указать другое</translation>
    </message>
    <message>
        <source>Введите код из сообщения.</source>
        <translation>Введите код из сообщения.</translation>
    </message>
    <message>
        <source>Проверяем…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>Если такая учётная запись есть, код отправлен на %1.</source>
        <translation>Если такая учётная запись есть, код отправлен на %1.</translation>
    </message>
    <message>
        <source>Мы отправили письмо на %1.</source>
        <translation>Мы отправили письмо на %1.</translation>
    </message>
    <message>
        <source>Мы отправили СМС с кодом на %1.</source>
        <translation>Мы отправили СМС с кодом на %1.</translation>
    </message>
    <message>
        <source>Код можно и не вводить: откройте ссылку из письма, и это окно само перейдёт дальше. Письма нет? Загляните в «Спам».</source>
        <translation>Код можно и не вводить: откройте ссылку из письма, и это окно само перейдёт дальше. Письма нет? Загляните в «Спам».</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CommandPalette</name>
    <message>
        <source>Все действия</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Что сделать?</source>
        <translation>Что сделать?</translation>
    </message>
    <message>
        <source>Поиск действия</source>
        <translation>Поиск действия</translation>
    </message>
    <message>
        <source>Действия</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>↑ и ↓ — выбрать, Enter — выполнить, Esc — закрыть</source>
        <translation>↑ и ↓ — выбрать, Enter — выполнить, Esc — закрыть</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ConnectScreen</name>
    <message>
        <source>Подключение к серверу</source>
        <translation>Подключение к серверу</translation>
    </message>
    <message>
        <source>Окно работает с сервером вашего региона или ведомства. Его адрес есть на сайте ведомства, в памятке или у администратора.</source>
        <translation>Окно работает с сервером вашего региона или ведомства. Его адрес есть на сайте ведомства, в памятке или у администратора.</translation>
    </message>
    <message>
        <source>Подключиться</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Недавние серверы</source>
        <translation>Недавние серверы</translation>
    </message>
    <message>
        <source>Введите адрес сервера, например %1.</source>
        <translation>Введите адрес сервера, например %1.</translation>
    </message>
    <message>
        <source>Это адрес почты. Нужен адрес сервера, например %1.</source>
        <translation>Это адрес почты. Нужен адрес сервера, например %1.</translation>
    </message>
    <message>
        <source>По адресу с http:// данные идут открыто, так подключаться нельзя. Уберите «http://».</source>
        <translation>По адресу с http:// данные идут открыто, так подключаться нельзя. Уберите «http://».</translation>
    </message>
    <message>
        <source>В адресе не бывает пробелов. Проверьте, всё ли набрано верно.</source>
        <translation>В адресе не бывает пробелов. Проверьте, всё ли набрано верно.</translation>
    </message>
    <message>
        <source>Это не похоже на адрес сервера. Нужно имя и, если оно есть, двоеточие с числом: %1 или %1:8443.</source>
        <translation>Это не похоже на адрес сервера. Нужно имя и, если оно есть, двоеточие с числом: %1 или %1:8443.</translation>
    </message>
    <message>
        <source>Адрес сервера</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Без «https://» и пробелов. Другой порт пишется после двоеточия: %1:8443.</source>
        <translation>Без «https://» и пробелов. Другой порт пишется после двоеточия: %1:8443.</translation>
    </message>
    <message>
        <source>Проверяем адрес…</source>
        <translation>Проверяем адрес…</translation>
    </message>
    <message>
        <source>Сервера с именем %1 нет, или не работает интернет. Проверьте адрес по буквам.</source>
        <translation>Сервера с именем %1 нет, или не работает интернет. Проверьте адрес по буквам.</translation>
    </message>
    <message>
        <source>Компьютер %1 отвечает, но Окно на нём не запущено или работает на другом порту. Уточните адрес у администратора или попробуйте позже.</source>
        <translation>Компьютер %1 отвечает, но Окно на нём не запущено или работает на другом порту. Уточните адрес у администратора или попробуйте позже.</translation>
    </message>
    <message>
        <source>До %1 не дозвониться. Проверьте, работает ли интернет, и попробуйте ещё раз.</source>
        <translation>До %1 не дозвониться. Проверьте, работает ли интернет, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 не отвечает. Возможно, он перегружен или адрес неверен: попробуйте ещё раз.</source>
        <translation>%1 не отвечает. Возможно, он перегружен или адрес неверен: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 отвечает без защиты, поэтому подключаться к нему нельзя. Уточните адрес и порт.</source>
        <translation>%1 отвечает без защиты, поэтому подключаться к нему нельзя. Уточните адрес и порт.</translation>
    </message>
    <message>
        <source>По адресу %1 работает что-то другое, не сервер Окна. Уточните адрес у администратора.</source>
        <translation>По адресу %1 работает что-то другое, не сервер Окна. Уточните адрес у администратора.</translation>
    </message>
    <message>
        <source>Убрать из списка</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Убрать %1 из списка</source>
        <translation>Убрать %1 из списка</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ContactStep</name>
    <message>
        <source>Получить код</source>
        <translation>Получить код</translation>
    </message>
    <message>
        <source>Фамилия</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Электронная почта или мобильный телефон</source>
        <translation>Электронная почта или мобильный телефон</translation>
    </message>
    <message>
        <source>Укажите то, с чем вы входите. Мы отправим код на подтверждённую почту или телефон.</source>
        <translation>Укажите то, с чем вы входите. Мы отправим код на подтверждённую почту или телефон.</translation>
    </message>
    <message>
        <source>Телефон, почта или СНИЛС</source>
        <translation>Телефон, почта или СНИЛС</translation>
    </message>
    <message>
        <source>Отправляем…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Пришлём СМС на %1</source>
        <translation>Пришлём СМС на %1</translation>
    </message>
    <message>
        <source>Пришлём письмо с кодом и ссылкой</source>
        <translation>Пришлём письмо с кодом и ссылкой</translation>
    </message>
    <message>
        <source>Сюда придёт код подтверждения, а потом уведомления о заявлениях</source>
        <translation>Сюда придёт код подтверждения, а потом уведомления о заявлениях</translation>
    </message>
    <message>
        <source>Здесь могут быть только буквы, дефис, точка и апостроф.</source>
        <translation>Здесь могут быть только буквы, дефис, точка и апостроф.</translation>
    </message>
    <message>
        <source>Укажите фамилию, как в паспорте.</source>
        <translation>Укажите фамилию, как в паспорте.</translation>
    </message>
    <message>
        <source>Укажите имя, как в паспорте.</source>
        <translation>Укажите имя, как в паспорте.</translation>
    </message>
    <message>
        <source>Укажите электронную почту или мобильный телефон.</source>
        <translation>Укажите электронную почту или мобильный телефон.</translation>
    </message>
    <message>
        <source>Это не похоже ни на почту, ни на мобильный телефон. Проверьте, всё ли набрано.</source>
        <translation>Это не похоже ни на почту, ни на мобильный телефон. Проверьте, всё ли набрано.</translation>
    </message>
    <message>
        <source>Укажите телефон, почту или СНИЛС целиком.</source>
        <translation>Укажите телефон, почту или СНИЛС целиком.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DateField</name>
    <message>
        <source>дд.мм.гггг</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Выбрать в календаре (Alt+↓)</source>
        <translation>Выбрать в календаре (Alt+↓)</translation>
    </message>
    <message>
        <source>Выбрать день в календаре: %1</source>
        <translation>Выбрать день в календаре: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DemandList</name>
    <message>
        <source>Проверьте и отметьте</source>
        <translation>Проверьте и отметьте</translation>
    </message>
    <message>
        <source>%1 (если нужно)</source>
        <translation>%1 (если нужно)</translation>
    </message>
    <message>
        <source>Отметьте всё, что проверено: без этого шаг не завершить.</source>
        <translation>Отметьте всё, что проверено: без этого шаг не завершить.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DemoAccounts</name>
    <message>
        <source>Демонстрация: войти одним нажатием</source>
        <translation>Демонстрация: войти одним нажатием</translation>
    </message>
    <message>
        <source>Все люди и заявления здесь выдуманы. Сообщения никуда не уходят и показываются в окне.</source>
        <translation>Все люди и заявления здесь выдуманы. Сообщения никуда не уходят и показываются в окне.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DemoMessages</name>
    <message>
        <source>Открыть ссылку из письма</source>
        <translation>Открыть ссылку из письма</translation>
    </message>
    <message>
        <source>Демонстрация: письмо</source>
        <translation>Демонстрация: письмо</translation>
    </message>
    <message>
        <source>Демонстрация: СМС</source>
        <translation>Демонстрация: СМС</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DetailsForm</name>
    <message>
        <source>Дата рождения</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Серия и номер паспорта</source>
        <translation>Серия и номер паспорта</translation>
    </message>
    <message>
        <source>Когда выдан</source>
        <translation>Когда выдан</translation>
    </message>
    <message>
        <source>Код подразделения</source>
        <translation>Код подразделения</translation>
    </message>
    <message>
        <source>Кем выдан</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Адрес регистрации</source>
        <translation>Адрес регистрации</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Всё это — по желанию: новые заявления заполнятся отсюда, и набирать паспорт каждый раз не придётся. Данные хранятся на сервере в вашей учётной записи, видите их только вы. Сотрите поле и сохраните — и они удалятся.</source>
        <translation>Всё это — по желанию: новые заявления заполнятся отсюда, и набирать паспорт каждый раз не придётся. Данные хранятся на сервере в вашей учётной записи, видите их только вы. Сотрите поле и сохраните — и они удалятся.</translation>
    </message>
    <message>
        <source>Проверьте дату: день, месяц и год рождения.</source>
        <translation>Проверьте дату: день, месяц и год рождения.</translation>
    </message>
    <message>
        <source>Серия и номер — 10 цифр, например 6512 345678.</source>
        <translation>Серия и номер — 10 цифр, например 6512 345678.</translation>
    </message>
    <message>
        <source>Проверьте дату выдачи паспорта.</source>
        <translation>Проверьте дату выдачи паспорта.</translation>
    </message>
    <message>
        <source>Код подразделения — шесть цифр, например 650-014.</source>
        <translation>Код подразделения — шесть цифр, например 650-014.</translation>
    </message>
    <message>
        <source>Эти данные изменили на другом компьютере. Посмотрите, что там, и сохраните ещё раз.</source>
        <translation>Эти данные изменили на другом компьютере. Посмотрите, что там, и сохраните ещё раз.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DocumentsPage</name>
    <message>
        <source>Подойдут сканы и фотографии. Главное, чтобы текст читался целиком и края не были обрезаны.</source>
        <translation>Подойдут сканы и фотографии. Главное, чтобы текст читался целиком и края не были обрезаны.</translation>
    </message>
    <message>
        <source>Прикрепите этот документ: без него заявление не примут.</source>
        <translation>Прикрепите этот документ: без него заявление не примут.</translation>
    </message>
    <message>
        <source>Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Все файлы (*)</source>
        <translation>Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Для этого документа хватит файлов: %1. Остальные не добавлены.</source>
        <translation>Для этого документа хватит файлов: %1. Остальные не добавлены.</translation>
    </message>
    <message>
        <source>Читаем файл</source>
        <translation>Читаем файл</translation>
    </message>
    <message>
        <source>Файл убран</source>
        <translation>Файл убран</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DraftSending</name>
    <message>
        <source>Другой документ</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Подписать и отправить ответ</source>
        <translation>Подписать и отправить ответ</translation>
    </message>
    <message>
        <source>Подписать и отправить заявление</source>
        <translation>Подписать и отправить заявление</translation>
    </message>
    <message>
        <source>Подписываются текст заявления и каждый приложенный файл, байт в байт.</source>
        <translation>Подписываются текст заявления и каждый приложенный файл, байт в байт.</translation>
    </message>
    <message>
        <source>Подписать и отправить</source>
        <translation>Подписать и отправить</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DraftsStrip</name>
    <message>
        <source>Ответ на замечание: «%1»</source>
        <translation>Ответ на замечание: «%1»</translation>
    </message>
    <message>
        <source>Черновик «%1», заполнено %2 %</source>
        <translation>Черновик «%1», заполнено %2 %</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Продолжить черновик «%1»</source>
        <translation>Продолжить черновик «%1»</translation>
    </message>
    <message>
        <source>Все черновики: %1</source>
        <translation>Все черновики: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DueWords</name>
    <message>
        <source>сегодня</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>через %n дн.</source>
        <translation>
            <numerusform>через %n дн.</numerusform>
            <numerusform>через %n дн.</numerusform>
            <numerusform>через %n дн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>через %n раб. дн.</source>
        <translation>
            <numerusform>через %n раб. дн.</numerusform>
            <numerusform>через %n раб. дн.</numerusform>
            <numerusform>через %n раб. дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>предоставлено</source>
        <translation>предоставлено</translation>
    </message>
    <message>
        <source>отказано</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>отозвано</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>ждёт заявителя</source>
        <translation>ждёт заявителя</translation>
    </message>
    <message>
        <source>без срока</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>просрочено на %n дн.</source>
        <translation>
            <numerusform>просрочено на %n дн.</numerusform>
            <numerusform>просрочено на %n дн.</numerusform>
            <numerusform>просрочено на %n дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>Новое</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>В работе</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Ждёт заявителя</source>
        <translation>Ждёт заявителя</translation>
    </message>
    <message>
        <source>Предоставлено</source>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>Отказано</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Отозвано заявителем</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <comment>date format of tables</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ExitCodeDialog</name>
    <message>
        <source>Код администратора</source>
        <translation>Код администратора</translation>
    </message>
    <message>
        <source>Закрыть программу</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Выход из терминала</source>
        <translation>Выход из терминала</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Подождите %n секунд и попробуйте ещё раз.</source>
        <translation>
            <numerusform>Подождите %n секунду и попробуйте ещё раз.</numerusform>
            <numerusform>Подождите %n секунды и попробуйте ещё раз.</numerusform>
            <numerusform>Подождите %n секунд и попробуйте ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Код неверный.</source>
        <translation>Код неверный.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ExportButton</name>
    <message>
        <source>Документы, подписи к ним и квитанция в одной папке: проверить их может любая программа</source>
        <translation>Документы, подписи к ним и квитанция в одной папке: проверить их может любая программа</translation>
    </message>
    <message>
        <source>В какой папке сохранить документы и подписи</source>
        <translation>В какой папке сохранить документы и подписи</translation>
    </message>
    <message>
        <source>Сохранено в папке %1</source>
        <translation>Сохранено в папке %1</translation>
    </message>
    <message>
        <source>Папка не записалась. Проверьте место на диске или выберите другую папку.</source>
        <translation>Папка не записалась. Проверьте место на диске или выберите другую папку.</translation>
    </message>
    <message>
        <source>Сохранить для проверки…</source>
        <translation>Сохранить для проверки…</translation>
    </message>
    <message>
        <source>Сохраняем: %1 %. Остановить</source>
        <translation>Сохраняем: %1 %. Остановить</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Field</name>
    <message>
        <source>%1 (необязательно)</source>
        <translation>%1 (необязательно)</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FileRow</name>
    <message>
        <source>Посмотреть</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Скачать</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Посмотреть: %1</source>
        <translation>Посмотреть: %1</translation>
    </message>
    <message>
        <source>Сохранить на компьютер: %1</source>
        <translation>Сохранить на компьютер: %1</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Показать в папке</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FilesPanel</name>
    <message>
        <source>Документы</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Документы заявления</source>
        <translation>Документы заявления</translation>
    </message>
    <message>
        <source>Alt+↓ и Alt+↑ — следующий и предыдущий документ</source>
        <translation>Alt+↓ и Alt+↑ — следующий и предыдущий документ</translation>
    </message>
    <message>
        <source>Загрузка документа</source>
        <translation>Загрузка документа</translation>
    </message>
    <message>
        <source>Документов нет</source>
        <translation>Документов нет</translation>
    </message>
    <message>
        <source>Заявитель ничего не приложил.</source>
        <translation>Заявитель ничего не приложил.</translation>
    </message>
    <message>
        <source>Результат услуги</source>
        <translation>Результат услуги</translation>
    </message>
    <message>
        <source>Другой документ</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>%1 · ответ на замечание</source>
        <translation>%1 · ответ на замечание</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>kind, name, size</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>%1
%2
Добавлен %3, %4</source>
        <translation>%1
%2
Добавлен %3, %4</translation>
    </message>
    <message>
        <source>Документы: %1</source>
        <translation>Документы: %1</translation>
    </message>
    <message>
        <source>Документ не открылся</source>
        <translation>Документ не открылся</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Сохранить документ</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Все файлы (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Подписанное заявление</source>
        <translation>Подписанное заявление</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, verdict on its signature</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FolderExport</name>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Результат услуги</source>
        <translation>Результат услуги</translation>
    </message>
    <message>
        <source>Приложенный документ</source>
        <translation>Приложенный документ</translation>
    </message>
    <message>
        <source>Заявление %1</source>
        <translation>Заявление %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FormRenderer</name>
    <message>
        <source>Из «Моих данных»</source>
        <translation>Из «Моих данных»</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FormScreen</name>
    <message>
        <source>Попробовать ещё раз</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Сохранено %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Следующая страница формы</source>
        <translation>Следующая страница формы</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Ответ на замечание: %1</source>
        <translation>Ответ на замечание: %1</translation>
    </message>
    <message>
        <source>Ведомство обновило эту форму. Ваши ответы перенесены; проверьте страницы, где чего-то не хватает.</source>
        <translation>Ведомство обновило эту форму. Ваши ответы перенесены; проверьте страницы, где чего-то не хватает.</translation>
    </message>
    <message>
        <source>Шаг %1 из %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Далее</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Отправить ответ</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Отправить заявление</source>
        <translation>Отправить заявление</translation>
    </message>
    <message>
        <source>Ведомство не смогло принять заявление: исправьте отмеченные поля и отправьте снова. Всё введённое на месте.</source>
        <translation>Ведомство не смогло принять заявление: исправьте отмеченные поля и отправьте снова. Всё введённое на месте.</translation>
    </message>
    <message>
        <source>Форма ещё не загружена</source>
        <translation>Форма ещё не загружена</translation>
    </message>
    <message>
        <source>Для первого открытия нужна связь с сервером. Черновик цел и ждёт вас.</source>
        <translation>Для первого открытия нужна связь с сервером. Черновик цел и ждёт вас.</translation>
    </message>
    <message>
        <source>Исправьте то, о чём спрашивают, приложите недостающее и отправьте ответ на последней странице.</source>
        <translation>Исправьте то, о чём спрашивают, приложите недостающее и отправьте ответ на последней странице.</translation>
    </message>
    <message>
        <source>Заявление изменилось, подпись снята. Подпишите его снова перед отправкой.</source>
        <translation>Заявление изменилось, подпись снята. Подпишите его снова перед отправкой.</translation>
    </message>
    <message>
        <source>Отправить с подписью</source>
        <translation>Отправить с подписью</translation>
    </message>
    <message>
        <source>Подписать и отправить</source>
        <translation>Подписать и отправить</translation>
    </message>
    <message>
        <source>Отправить без подписи</source>
        <translation>Отправить без подписи</translation>
    </message>
    <message>
        <source>Для подписи не хватает сведений об услуге: их даёт сервер. Всё введённое на месте; подпишите, когда появится связь.</source>
        <translation>Для подписи не хватает сведений об услуге: их даёт сервер. Всё введённое на месте; подпишите, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FormSummary</name>
    <message>
        <source>Что вы хотите ответить</source>
        <translation>Что вы хотите ответить</translation>
    </message>
    <message>
        <source>Подтверждаю, что все сведения верны</source>
        <translation>Подтверждаю, что все сведения верны</translation>
    </message>
    <message>
        <source>Файлов нет</source>
        <translation>Файлов нет</translation>
    </message>
    <message>
        <source>Если есть токен с сертификатом, заявление и файлы можно подписать электронной подписью. Без неё заявление тоже примут.</source>
        <translation>Если есть токен с сертификатом, заявление и файлы можно подписать электронной подписью. Без неё заявление тоже примут.</translation>
    </message>
    <message>
        <source>Для этой услуги нужна электронная подпись: подписываются заявление и каждый приложенный файл. Понадобится токен с сертификатом.</source>
        <translation>Для этой услуги нужна электронная подпись: подписываются заявление и каждый приложенный файл. Понадобится токен с сертификатом.</translation>
    </message>
    <message>
        <source>Заявление и файлы подписаны. Если что-нибудь изменить, подпись снимется.</source>
        <translation>Заявление и файлы подписаны. Если что-нибудь изменить, подпись снимется.</translation>
    </message>
    <message>
        <source>Отметьте, что сведения верны: без этого заявление нельзя отправить.</source>
        <translation>Отметьте, что сведения верны: без этого заявление нельзя отправить.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HeaderBar</name>
    <message>
        <source>Выбрать регион и муниципальное образование</source>
        <translation>Выбрать регион и муниципальное образование</translation>
    </message>
    <message>
        <source>Все действия (Ctrl+K)</source>
        <translation>Все действия (Ctrl+K)</translation>
    </message>
    <message>
        <source>Все действия</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Регион: %1</source>
        <translation>Регион: %1</translation>
    </message>
    <message>
        <source>Настройки</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Меню: %1</source>
        <translation>Меню: %1</translation>
    </message>
    <message>
        <source>Уведомления, непрочитанных: %1</source>
        <translation>Уведомления, непрочитанных: %1</translation>
    </message>
    <message>
        <source>Уведомления</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Оформление</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Как в системе</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Светлое</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Тёмное</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Размер текста</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Язык (Language)</source>
        <translation>Язык (Language)</translation>
    </message>
    <message>
        <source>Сочетания клавиш (F1)</source>
        <translation>Сочетания клавиш (F1)</translation>
    </message>
    <message>
        <source>Войти</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Выйти</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Задано администратором</source>
        <translation>Задано администратором</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Обновление программы</translation>
    </message>
    <message>
        <source>Закончить работу</source>
        <translation>Закончить работу</translation>
    </message>
    <message>
        <source>Выйти и удалить с этого терминала всё, что вы ввели</source>
        <translation>Выйти и удалить с этого терминала всё, что вы ввели</translation>
    </message>
    <message>
        <source>Запускать при входе в систему</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Запускать при входе в систему: задано администратором</source>
        <translation>Запускать при входе в систему: задано администратором</translation>
    </message>
    <message>
        <source>Режим: %1</source>
        <translation>Режим: %1</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Отпечаток сертификата сервера</source>
        <translation>Отпечаток сертификата сервера</translation>
    </message>
    <message>
        <source>Язык</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Запуск при входе в систему: да</source>
        <translation>Запуск при входе в систему: да</translation>
    </message>
    <message>
        <source>Запуск при входе в систему: нет</source>
        <translation>Запуск при входе в систему: нет</translation>
    </message>
    <message>
        <source>Мои данные на этом компьютере…</source>
        <translation>Мои данные на этом компьютере…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HealthPanel</name>
    <message>
        <source>Указать программу</source>
        <translation>Указать программу</translation>
    </message>
    <message>
        <source>Сменить ПИН-код</source>
        <translation>Сменить ПИН-код</translation>
    </message>
    <message>
        <source>Разблокировать</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Открыть файл</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HelpScreen</name>
    <message>
        <source>Помощь</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Куда позвонить</source>
        <translation>Куда позвонить</translation>
    </message>
    <message>
        <source>из России, круглосуточно и бесплатно</source>
        <translation>из России, круглосуточно и бесплатно</translation>
    </message>
    <message>
        <source>из-за границы, круглосуточно, по тарифу оператора</source>
        <translation>из-за границы, круглосуточно, по тарифу оператора</translation>
    </message>
    <message>
        <source>Вопрос об одной услуге быстрее решит её ведомство: телефоны и часы приёма есть на карточке услуги, на вкладке «Контакты».</source>
        <translation>Вопрос об одной услуге быстрее решит её ведомство: телефоны и часы приёма есть на карточке услуги, на вкладке «Контакты».</translation>
    </message>
    <message>
        <source>Как получить услугу</source>
        <translation>Как получить услугу</translation>
    </message>
    <message>
        <source>Выберите место наверху окна: от него зависит, какие услуги есть.</source>
        <translation>Выберите место наверху окна: от него зависит, какие услуги есть.</translation>
    </message>
    <message>
        <source>Найдите услугу по словам, жизненной ситуации или ведомству и прочитайте её карточку.</source>
        <translation>Найдите услугу по словам, жизненной ситуации или ведомству и прочитайте её карточку.</translation>
    </message>
    <message>
        <source>Нажмите «Заполнить заявление». Всё, что вы вводите, сохраняется сразу, даже если выключится свет.</source>
        <translation>Нажмите «Заполнить заявление». Всё, что вы вводите, сохраняется сразу, даже если выключится свет.</translation>
    </message>
    <message>
        <source>Приложите документы: подойдут сканы и фотографии.</source>
        <translation>Приложите документы: подойдут сканы и фотографии.</translation>
    </message>
    <message>
        <source>Проверьте всё на последней странице и отправьте. Без интернета заявление уйдёт само, когда появится связь.</source>
        <translation>Проверьте всё на последней странице и отправьте. Без интернета заявление уйдёт само, когда появится связь.</translation>
    </message>
    <message>
        <source>Следите за ним в разделе «Мои заявления»: там видно, где оно сейчас и когда будет готово. Если ведомство о чём-то спросит, ответьте там же.</source>
        <translation>Следите за ним в разделе «Мои заявления»: там видно, где оно сейчас и когда будет готово. Если ведомство о чём-то спросит, ответьте там же.</translation>
    </message>
    <message>
        <source>Клавиатура</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>к следующему полю или кнопке</source>
        <translation>к следующему полю или кнопке</translation>
    </message>
    <message>
        <source>Пробел, Enter</source>
        <translation>Пробел, Enter</translation>
    </message>
    <message>
        <source>нажать кнопку или карточку</source>
        <translation>нажать кнопку или карточку</translation>
    </message>
    <message>
        <source>назад</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>найти услугу</source>
        <translation>найти услугу</translation>
    </message>
    <message>
        <source>следующая страница формы</source>
        <translation>следующая страница формы</translation>
    </message>
    <message>
        <source>все действия</source>
        <translation>все действия</translation>
    </message>
    <message>
        <source>все сочетания клавиш</source>
        <translation>все сочетания клавиш</translation>
    </message>
    <message>
        <source>О программе</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Окно, версия %1. Свободная программа, лицензия GPL-3.0 или новее.</source>
        <translation>Окно, версия %1. Свободная программа, лицензия GPL-3.0 или новее.</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Сервер: %1, %2, версия %3</source>
        <translation>Сервер: %1, %2, версия %3</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HistoryView</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::IdleOverlay</name>
    <message>
        <source>Продолжить работу</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Закончить работу</source>
        <translation>Закончить работу</translation>
    </message>
    <message>
        <source>Вы ещё здесь?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>Терминалом давно не пользовались. Через %n секунд работа закончится: произойдёт выход, и всё введённое и неотправленное удалится с этого терминала.</source>
        <translation>
            <numerusform>Терминалом давно не пользовались. Через %n секунду работа закончится: произойдёт выход, и всё введённое и неотправленное удалится с этого терминала.</numerusform>
            <numerusform>Терминалом давно не пользовались. Через %n секунды работа закончится: произойдёт выход, и всё введённое и неотправленное удалится с этого терминала.</numerusform>
            <numerusform>Терминалом давно не пользовались. Через %n секунд работа закончится: произойдёт выход, и всё введённое и неотправленное удалится с этого терминала.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxFilters</name>
    <message>
        <source>Номер, имя</source>
        <translation>Номер, имя</translation>
    </message>
    <message>
        <source>Быстрый поиск (Ctrl+F)</source>
        <translation>Быстрый поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Все услуги</source>
        <translation>Все услуги</translation>
    </message>
    <message>
        <source>Показать одну услугу</source>
        <translation>Показать одну услугу</translation>
    </message>
    <message>
        <source>Все сотрудники</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Показать заявления одного сотрудника</source>
        <translation>Показать заявления одного сотрудника</translation>
    </message>
    <message>
        <source>Никто не взял</source>
        <translation>Никто не взял</translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxModel</name>
    <message>
        <source>никто</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Заявитель</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Шаг</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Подано</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>В работе у</source>
        <translation>В работе у</translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxScreen</name>
    <message>
        <source>Входящие</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Взять</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Отпустить</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Открыть заявление</source>
        <translation>Открыть заявление</translation>
    </message>
    <message>
        <source>Взять заявление в работу</source>
        <translation>Взять заявление в работу</translation>
    </message>
    <message>
        <source>Отпустить заявление</source>
        <translation>Отпустить заявление</translation>
    </message>
    <message>
        <source>Найти заявление</source>
        <translation>Найти заявление</translation>
    </message>
    <message>
        <source>Обновить список</source>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>Очередь «%1»</source>
        <translation>Очередь «%1»</translation>
    </message>
    <message>
        <source>Список мог устареть. %1 %2</source>
        <translation>Список мог устареть. %1 %2</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Всего %1 · Enter — открыть, T — взять, R — отпустить</source>
        <translation>Всего %1 · Enter — открыть, T — взять, R — отпустить</translation>
    </message>
    <message>
        <source>Загружено %1, остальные — при прокрутке · Enter — открыть, T — взять, R — отпустить</source>
        <translation>Загружено %1, остальные — при прокрутке · Enter — открыть, T — взять, R — отпустить</translation>
    </message>
    <message>
        <source>Список не загрузился</source>
        <translation>Список не загрузился</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ничего не нашлось</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>В очереди «%1» нет заявлений, подходящих под поиск и фильтры.</source>
        <translation>В очереди «%1» нет заявлений, подходящих под поиск и фильтры.</translation>
    </message>
    <message>
        <source>Сбросить поиск и фильтры</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>Показать новые</source>
        <translation>Показать новые</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>Взять заявление в работу (T)</source>
        <translation>Взять заявление в работу (T)</translation>
    </message>
    <message>
        <source>Вернуть заявление в очередь «Новые» (R)</source>
        <translation>Вернуть заявление в очередь «Новые» (R)</translation>
    </message>
    <message>
        <source>Заявление уже в работе у: %1. Выберите другое.</source>
        <translation>Заявление уже в работе у: %1. Выберите другое.</translation>
    </message>
    <message>
        <source>Заявление %1 у вас в работе</source>
        <translation>Заявление %1 у вас в работе</translation>
    </message>
    <message>
        <source>Заявление %1 снова в очереди «Новые»</source>
        <translation>Заявление %1 снова в очереди «Новые»</translation>
    </message>
    <message>
        <source>Поручить…</source>
        <translation>Поручить…</translation>
    </message>
    <message>
        <source>Поручить заявление…</source>
        <translation>Поручить заявление…</translation>
    </message>
    <message>
        <source>Выбрать, кто будет работать с заявлением (G)</source>
        <translation>Выбрать, кто будет работать с заявлением (G)</translation>
    </message>
    <message>
        <source>Заявление %1 поручено: %2</source>
        <translation>Заявление %1 поручено: %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxTable</name>
    <message>
        <source>Заявления</source>
        <translation>Заявления</translation>
    </message>
</context>
<context>
    <name>okno::desktop::JournalModel</name>
    <message>
        <source>Когда</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Кто</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Что сделано</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>С чем</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time in a table</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::JournalScreen</name>
    <message>
        <source>Журнал</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Обновить журнал</source>
        <translation>Обновить журнал</translation>
    </message>
    <message>
        <source>Что сделано</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Все события</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Показать весь журнал (Esc)</source>
        <translation>Показать весь журнал (Esc)</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Кто: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>С чем: %1</source>
        <translation>С чем: %1</translation>
    </message>
    <message>
        <source>Журнал не загрузился</source>
        <translation>Журнал не загрузился</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Таких событий нет</source>
        <translation>Таких событий нет</translation>
    </message>
    <message>
        <source>Здесь появится каждое действие: кто, что и когда сделал.</source>
        <translation>Здесь появится каждое действие: кто, что и когда сделал.</translation>
    </message>
    <message>
        <source>Показать все события</source>
        <translation>Показать все события</translation>
    </message>
    <message>
        <source>Всего %1</source>
        <translation>Всего %1</translation>
    </message>
    <message>
        <source>Загружено %1, остальные — при прокрутке</source>
        <translation>Загружено %1, остальные — при прокрутке</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Всё об этом: %1</source>
        <translation>Всё об этом: %1</translation>
    </message>
    <message>
        <source>Запись № %1</source>
        <translation>Запись № %1</translation>
    </message>
    <message>
        <source>Отпечаток: %1</source>
        <translation>Отпечаток: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::KeyFileForm</name>
    <message>
        <source>Пароль файла</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Сертификаты файла видны только с паролем.</source>
        <translation>Сертификаты файла видны только с паролем.</translation>
    </message>
    <message>
        <source>Показать сертификаты</source>
        <translation>Показать сертификаты</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LocalDataBinding</name>
    <message>
        <source>Мои данные из Окна, %1.zip</source>
        <translation>Мои данные из Окна, %1.zip</translation>
    </message>
    <message>
        <source>Куда сохранить копию</source>
        <translation>Куда сохранить копию</translation>
    </message>
    <message>
        <source>Архивы ZIP (*.zip)</source>
        <translation>Архивы ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Копия сохранена: %1. В ней персональные данные: храните её как документы.</source>
        <translation>Копия сохранена: %1. В ней персональные данные: храните её как документы.</translation>
    </message>
    <message>
        <source>Копия не записалась. Проверьте, есть ли место и можно ли писать в эту папку, или выберите другую.</source>
        <translation>Копия не записалась. Проверьте, есть ли место и можно ли писать в эту папку, или выберите другую.</translation>
    </message>
    <message>
        <source>Окно открыто ещё раз</source>
        <translation>Окно открыто ещё раз</translation>
    </message>
    <message>
        <source>Закройте остальные окна программы и повторите. Ничего не удалено.</source>
        <translation>Закройте остальные окна программы и повторите. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Удалить всё с этого компьютера?</source>
        <translation>Удалить всё с этого компьютера?</translation>
    </message>
    <message>
        <source>Удалить всё</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Оставить</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LocalDataDialog</name>
    <message>
        <source>Мои данные на этом компьютере</source>
        <translation>Мои данные на этом компьютере</translation>
    </message>
    <message>
        <source>Копия для вас</source>
        <translation>Копия для вас</translation>
    </message>
    <message>
        <source>Архив ZIP: ваши данные, черновики с приложенными файлами, заявления, уведомления и настройки. Паролей и ключей входа в нём нет.</source>
        <translation>Архив ZIP: ваши данные, черновики с приложенными файлами, заявления, уведомления и настройки. Паролей и ключей входа в нём нет.</translation>
    </message>
    <message>
        <source>Сохранить копию…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Удаление с этого компьютера</source>
        <translation>Удаление с этого компьютера</translation>
    </message>
    <message>
        <source>Удалить всё с этого компьютера…</source>
        <translation>Удалить всё с этого компьютера…</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Копия пишется…</source>
        <translation>Копия пишется…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LoginPage</name>
    <message>
        <source>Телефон, почта или СНИЛС</source>
        <translation>Телефон, почта или СНИЛС</translation>
    </message>
    <message>
        <source>Пароль</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Запомнить меня на этом компьютере</source>
        <translation>Запомнить меня на этом компьютере</translation>
    </message>
    <message>
        <source>Войти</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Не помню пароль</source>
        <translation>Не помню пароль</translation>
    </message>
    <message>
        <source>Зарегистрироваться</source>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>Вы здесь впервые?</source>
        <translation>Вы здесь впервые?</translation>
    </message>
    <message>
        <source>Например: +7 900 123-45-67, maria@example.ru или 112-233-445 95</source>
        <translation>Например: +7 900 123-45-67, maria@example.ru или 112-233-445 95</translation>
    </message>
    <message>
        <source>Вход по телефону %1</source>
        <translation>Вход по телефону %1</translation>
    </message>
    <message>
        <source>Вход по электронной почте</source>
        <translation>Вход по электронной почте</translation>
    </message>
    <message>
        <source>Вход по СНИЛС %1</source>
        <translation>Вход по СНИЛС %1</translation>
    </message>
    <message>
        <source>Вход сотрудника</source>
        <translation>Вход сотрудника</translation>
    </message>
    <message>
        <source>Введите пароль.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Укажите телефон, почту или СНИЛС.</source>
        <translation>Укажите телефон, почту или СНИЛС.</translation>
    </message>
    <message>
        <source>Это не похоже ни на телефон, ни на почту, ни на СНИЛС. Проверьте, всё ли набрано.</source>
        <translation>Это не похоже ни на телефон, ни на почту, ни на СНИЛС. Проверьте, всё ли набрано.</translation>
    </message>
    <message>
        <source>Слишком много неудачных попыток входа. Попробуйте снова через %1:%2.</source>
        <translation>Слишком много неудачных попыток входа. Попробуйте снова через %1:%2.</translation>
    </message>
    <message>
        <source>Входим…</source>
        <translation>Входим…</translation>
    </message>
    <message>
        <source>Войти по электронной подписи</source>
        <translation>Войти по электронной подписи</translation>
    </message>
    <message>
        <source>Вход для сотрудников</source>
        <translation>Вход для сотрудников</translation>
    </message>
    <message>
        <source>Имя для входа</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Вход для граждан</source>
        <translation>Вход для граждан</translation>
    </message>
    <message>
        <source>Его дал вам администратор.</source>
        <translation>Его дал вам администратор.</translation>
    </message>
    <message>
        <source>Введите имя для входа, которое дал администратор.</source>
        <translation>Введите имя для входа, которое дал администратор.</translation>
    </message>
    <message>
        <source>Сотрудники входят по имени, которое дал администратор, а не по телефону, почте или СНИЛС.</source>
        <translation>Сотрудники входят по имени, которое дал администратор, а не по телефону, почте или СНИЛС.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LoginScreen</name>
    <message>
        <source>Государственные услуги, не выходя из дома</source>
        <translation>Государственные услуги, не выходя из дома</translation>
    </message>
    <message>
        <source>Найдите услугу, узнайте срок, стоимость и нужные документы.</source>
        <translation>Найдите услугу, узнайте срок, стоимость и нужные документы.</translation>
    </message>
    <message>
        <source>Заполните заявление: каждое слово сохраняется сразу, даже без интернета.</source>
        <translation>Заполните заявление: каждое слово сохраняется сразу, даже без интернета.</translation>
    </message>
    <message>
        <source>Следите, где заявление сейчас и когда оно будет готово.</source>
        <translation>Следите, где заявление сейчас и когда оно будет готово.</translation>
    </message>
    <message>
        <source>Посмотреть услуги без входа</source>
        <translation>Посмотреть услуги без входа</translation>
    </message>
    <message>
        <source>Попробовать ещё раз</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Сервер не проверен</source>
        <translation>Сервер не проверен</translation>
    </message>
    <message>
        <source>Без вашего согласия с отпечатком сертификата подключаться к нему нельзя. Попробуйте ещё раз, и отпечаток покажется снова.</source>
        <translation>Без вашего согласия с отпечатком сертификата подключаться к нему нельзя. Попробуйте ещё раз, и отпечаток покажется снова.</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>Проверьте, работает ли интернет. Как только связь появится, эта страница узнает об этом сама. Черновики на этом компьютере целы.</source>
        <translation>Проверьте, работает ли интернет. Как только связь появится, эта страница узнает об этом сама. Черновики на этом компьютере целы.</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Сменить сервер</source>
        <translation>Сменить сервер</translation>
    </message>
    <message>
        <source>Сервер ещё не выбран</source>
        <translation>Сервер ещё не выбран</translation>
    </message>
    <message>
        <source>Выбрать сервер</source>
        <translation>Выбрать сервер</translation>
    </message>
    <message>
        <source>Вход по подписи</source>
        <translation>Вход по подписи</translation>
    </message>
    <message>
        <source>Войти по паролю</source>
        <translation>Войти по паролю</translation>
    </message>
    <message>
        <source>Рабочее место сотрудника</source>
        <translation>Рабочее место сотрудника</translation>
    </message>
    <message>
        <source>Государственные услуги на этом терминале</source>
        <translation>Государственные услуги на этом терминале</translation>
    </message>
    <message>
        <source>Заявления, которые ждут вас, и сколько осталось до срока.</source>
        <translation>Заявления, которые ждут вас, и сколько осталось до срока.</translation>
    </message>
    <message>
        <source>Что требует регламент на каждом шаге, рядом с документами.</source>
        <translation>Что требует регламент на каждом шаге, рядом с документами.</translation>
    </message>
    <message>
        <source>Кто, что и когда сделал с заявлением.</source>
        <translation>Кто, что и когда сделал с заявлением.</translation>
    </message>
    <message>
        <source>Войдите под своим именем, заполните заявление и отправьте его.</source>
        <translation>Войдите под своим именем, заполните заявление и отправьте его.</translation>
    </message>
    <message>
        <source>Закончив, нажмите «Закончить работу»: всё введённое удалится с терминала. Отправленные заявления останутся в вашем личном кабинете.</source>
        <translation>Закончив, нажмите «Закончить работу»: всё введённое удалится с терминала. Отправленные заявления останутся в вашем личном кабинете.</translation>
    </message>
    <message>
        <source>Как только связь появится, эта страница узнает об этом сама. Если её долго нет, скажите сотруднику.</source>
        <translation>Как только связь появится, эта страница узнает об этом сама. Если её долго нет, скажите сотруднику.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::MainWindow</name>
    <message>
        <source>Все действия</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Сочетания клавиш</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Сменить оформление на светлое или тёмное</source>
        <translation>Сменить оформление на светлое или тёмное</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Ждёт отправки: %1. Отправим сами, как только связь появится.</source>
        <translation>Нет связи с сервером. Ждёт отправки: %1. Отправим сами, как только связь появится.</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Можно работать дальше: введённое сохраняется здесь.</source>
        <translation>Нет связи с сервером. Можно работать дальше: введённое сохраняется здесь.</translation>
    </message>
    <message>
        <source>Проверить связь</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>%1 — Окно</source>
        <translation>%1 — Окно</translation>
    </message>
    <message>
        <source>Окно</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Обновление программы</translation>
    </message>
    <message>
        <source>Окно установлено не полностью</source>
        <translation>Окно установлено не полностью</translation>
    </message>
    <message>
        <source>Не открылась часть программы, без которой она не работает: так бывает, когда установку или обновление прервали. Черновики и всё остальное на этом компьютере целы. Установите Окно заново; если его ставил администратор, покажите ему этот текст.</source>
        <translation>Не открылась часть программы, без которой она не работает: так бывает, когда установку или обновление прервали. Черновики и всё остальное на этом компьютере целы. Установите Окно заново; если его ставил администратор, покажите ему этот текст.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Ждёт отправки: %1. Отправим сами, если связь появится до конца вашей работы; потом всё удалится с терминала.</source>
        <translation>Нет связи с сервером. Ждёт отправки: %1. Отправим сами, если связь появится до конца вашей работы; потом всё удалится с терминала.</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Можно работать дальше, но введённое хранится на терминале только до конца вашей работы.</source>
        <translation>Нет связи с сервером. Можно работать дальше, но введённое хранится на терминале только до конца вашей работы.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::MediaDialog</name>
    <message>
        <source>На уровень выше</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Выбрать</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Сохранить сюда</source>
        <translation>Сохранить сюда</translation>
    </message>
    <message>
        <source>Флешка или карта памяти</source>
        <translation>Флешка или карта памяти</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Имя файла</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Вставьте флешку или карту памяти: её файлы появятся здесь сами.</source>
        <translation>Вставьте флешку или карту памяти: её файлы появятся здесь сами.</translation>
    </message>
    <message>
        <source>Вставьте флешку или карту памяти, на которую можно записать: она появится здесь сама. На самом терминале ничего не сохраняется.</source>
        <translation>Вставьте флешку или карту памяти, на которую можно записать: она появится здесь сама. На самом терминале ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ModulesCard</name>
    <message>
        <source>Программы токенов и файлы ключей</source>
        <translation>Программы токенов и файлы ключей</translation>
    </message>
    <message>
        <source>Токен открывает программа (модуль PKCS#11) его производителя. Установленные находятся сами.</source>
        <translation>Токен открывает программа (модуль PKCS#11) его производителя. Установленные находятся сами.</translation>
    </message>
    <message>
        <source>Указать файл программы…</source>
        <translation>Указать файл программы…</translation>
    </message>
    <message>
        <source>Добавить файл ключа…</source>
        <translation>Добавить файл ключа…</translation>
    </message>
    <message>
        <source>PKCS#12: .p12 или .pfx</source>
        <translation>PKCS#12: .p12 или .pfx</translation>
    </message>
    <message>
        <source>Файл программы токена</source>
        <translation>Файл программы токена</translation>
    </message>
    <message>
        <source>Файл ключа PKCS#12</source>
        <translation>Файл ключа PKCS#12</translation>
    </message>
    <message>
        <source>Файлы ключей (*.p12 *.pfx);;Все файлы (*)</source>
        <translation>Файлы ключей (*.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>не установлена</source>
        <translation>не установлена</translation>
    </message>
    <message>
        <source>найдена: %1</source>
        <translation>найдена: %1</translation>
    </message>
    <message>
        <source>добавлена вами: %1</source>
        <translation>добавлена вами: %1</translation>
    </message>
    <message>
        <source>файл ключа: %1</source>
        <translation>файл ключа: %1</translation>
    </message>
    <message>
        <source>Не использовать: %1</source>
        <translation>Не использовать: %1</translation>
    </message>
    <message>
        <source>Модули PKCS#11 (*.so *.so.* *.dll)</source>
        <translation>Модули PKCS#11 (*.so *.so.* *.dll)</translation>
    </message>
</context>
<context>
    <name>okno::desktop::MultilineField</name>
    <message>
        <source>Осталось знаков: %1</source>
        <translation>Осталось знаков: %1</translation>
    </message>
    <message>
        <source>Лишних знаков: %1, сократите текст</source>
        <translation>Лишних знаков: %1, сократите текст</translation>
    </message>
</context>
<context>
    <name>okno::desktop::NewAccountPanel</name>
    <message>
        <source>Роль</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Фамилия</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Логин</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Первый пароль</source>
        <translation>Первый пароль</translation>
    </message>
    <message>
        <source>Добавить сотрудника</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Новый сотрудник</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Латинские буквы, цифры, точка, дефис. Например: petrova</source>
        <translation>Латинские буквы, цифры, точка, дефис. Например: petrova</translation>
    </message>
    <message>
        <source>Передайте его сотруднику лично: после добавления он больше не будет показан.</source>
        <translation>Передайте его сотруднику лично: после добавления он больше не будет показан.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Выберите ведомство, в котором работает сотрудник.</source>
        <translation>Выберите ведомство, в котором работает сотрудник.</translation>
    </message>
    <message>
        <source>Напишите фамилию.</source>
        <translation>Напишите фамилию.</translation>
    </message>
    <message>
        <source>Напишите имя.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>Придумайте логин.</source>
        <translation>Придумайте логин.</translation>
    </message>
    <message>
        <source>Логин — латинские буквы, цифры, точка и дефис, с буквы в начале.</source>
        <translation>Логин — латинские буквы, цифры, точка и дефис, с буквы в начале.</translation>
    </message>
    <message>
        <source>Задайте первый пароль.</source>
        <translation>Задайте первый пароль.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Такой логин уже занят. Придумайте другой.</source>
        <translation>Такой логин уже занят. Придумайте другой.</translation>
    </message>
    <message>
        <source>Добавляем…</source>
        <translation>Добавляем…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::NoticesScreen</name>
    <message>
        <source>Уведомления</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Прочитать все</source>
        <translation>Прочитать все</translation>
    </message>
    <message>
        <source>Уведомлений пока нет</source>
        <translation>Уведомлений пока нет</translation>
    </message>
    <message>
        <source>Здесь появится всё, что происходит с вашими заявлениями: принято, взято в работу, задан вопрос, готово.</source>
        <translation>Здесь появится всё, что происходит с вашими заявлениями: принято, взято в работу, задан вопрос, готово.</translation>
    </message>
    <message>
        <source>новое</source>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>okno::desktop::OutcomePanel</name>
    <message>
        <source>Причина</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Заявитель прочитает её вместе с решением.</source>
        <translation>Заявитель прочитает её вместе с решением.</translation>
    </message>
    <message>
        <source>Основания из регламента</source>
        <translation>Основания из регламента</translation>
    </message>
    <message>
        <source>Отправить решение (Ctrl+Enter)</source>
        <translation>Отправить решение (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Вернуться к выбору; написанное останется (Esc)</source>
        <translation>Вернуться к выбору; написанное останется (Esc)</translation>
    </message>
    <message>
        <source>Работа по заявлению закончится отказом. Отменить это решение нельзя.</source>
        <translation>Работа по заявлению закончится отказом. Отменить это решение нельзя.</translation>
    </message>
    <message>
        <source>Услуга будет предоставлена. Отменить это решение нельзя.</source>
        <translation>Услуга будет предоставлена. Отменить это решение нельзя.</translation>
    </message>
    <message>
        <source>Заявление перейдёт к следующему шагу.</source>
        <translation>Заявление перейдёт к следующему шагу.</translation>
    </message>
    <message>
        <source>Напишите причину: без неё решение отправить нельзя.</source>
        <translation>Напишите причину: без неё решение отправить нельзя.</translation>
    </message>
    <message>
        <source>Дождитесь, пока документ отправится.</source>
        <translation>Дождитесь, пока документ отправится.</translation>
    </message>
    <message>
        <source>Приложите документ, который получит заявитель.</source>
        <translation>Приложите документ, который получит заявитель.</translation>
    </message>
    <message>
        <source>Отправляем…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Подписать и отправить…</source>
        <translation>Подписать и отправить…</translation>
    </message>
    <message>
        <source>Результат с вашей электронной подписью</source>
        <translation>Результат с вашей электронной подписью</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Отправить без подписи</source>
        <translation>Отправить без подписи</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PageScaffold</name>
    <message>
        <source>Назад (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PageScreen</name>
    <message>
        <source>Попробовать ещё раз</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>На этом компьютере ещё нет копии этой страницы. Она откроется, как только связь появится.</source>
        <translation>На этом компьютере ещё нет копии этой страницы. Она откроется, как только связь появится.</translation>
    </message>
    <message>
        <source>Показана копия с этого компьютера: %1. Обновится сама, когда появится связь.</source>
        <translation>Показана копия с этого компьютера: %1. Обновится сама, когда появится связь.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PasswordField</name>
    <message>
        <source>Скрыть пароль</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Показать пароль</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PasswordForm</name>
    <message>
        <source>Нынешний пароль</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Новый пароль ещё раз</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Сменить пароль</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Введите пароль, с которым вы входите сейчас.</source>
        <translation>Введите пароль, с которым вы входите сейчас.</translation>
    </message>
    <message>
        <source>Пароли не совпадают. Наберите второй ещё раз.</source>
        <translation>Пароли не совпадают. Наберите второй ещё раз.</translation>
    </message>
    <message>
        <source>Пароль не подходит. Проверьте раскладку клавиатуры и наберите ещё раз.</source>
        <translation>Пароль не подходит. Проверьте раскладку клавиатуры и наберите ещё раз.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PasswordStep</name>
    <message>
        <source>Придумайте пароль</source>
        <translation>Придумайте пароль</translation>
    </message>
    <message>
        <source>Пароль ещё раз</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Запомнить меня на этом компьютере</source>
        <translation>Запомнить меня на этом компьютере</translation>
    </message>
    <message>
        <source>Создать учётную запись</source>
        <translation>Создать учётную запись</translation>
    </message>
    <message>
        <source>Сохранить и войти</source>
        <translation>Сохранить и войти</translation>
    </message>
    <message>
        <source>Не меньше 8 знаков. Лучше всего несколько слов, которые легко запомнить вам одним.</source>
        <translation>Не меньше 8 знаков. Лучше всего несколько слов, которые легко запомнить вам одним.</translation>
    </message>
    <message>
        <source>Пароли не совпадают. Наберите второй ещё раз.</source>
        <translation>Пароли не совпадают. Наберите второй ещё раз.</translation>
    </message>
    <message>
        <source>Сохраняем…</source>
        <translation>Сохраняем…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PersonScreen</name>
    <message>
        <source>Упрощённая учётная запись: доступны услуги, для которых не нужно подтверждать личность.</source>
        <translation>Упрощённая учётная запись: доступны услуги, для которых не нужно подтверждать личность.</translation>
    </message>
    <message>
        <source>Стандартная учётная запись: данные проверены.</source>
        <translation>Стандартная учётная запись: данные проверены.</translation>
    </message>
    <message>
        <source>Подтверждённая учётная запись: доступны все услуги.</source>
        <translation>Подтверждённая учётная запись: доступны все услуги.</translation>
    </message>
    <message>
        <source>Мои данные</source>
        <translation>Мои данные</translation>
    </message>
    <message>
        <source>Пароль</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Пароль изменён</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>Кто вы</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>Фамилия</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>СНИЛС</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>Указывается один раз: проверьте номер по карточке. Потом с ним можно будет входить.</source>
        <translation>Указывается один раз: проверьте номер по карточке. Потом с ним можно будет входить.</translation>
    </message>
    <message>
        <source>На каком языке вам писать</source>
        <translation>На каком языке вам писать</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Как с вами связаться</source>
        <translation>Как с вами связаться</translation>
    </message>
    <message>
        <source>Где вам нужны услуги</source>
        <translation>Где вам нужны услуги</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>СНИЛС: %1</source>
        <translation>СНИЛС: %1</translation>
    </message>
    <message>
        <source>Электронная почта: %1</source>
        <translation>Электронная почта: %1</translation>
    </message>
    <message>
        <source>Телефон: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Место ещё не выбрано</source>
        <translation>Место ещё не выбрано</translation>
    </message>
    <message>
        <source>Здесь могут быть только буквы, дефис, точка и апостроф.</source>
        <translation>Здесь могут быть только буквы, дефис, точка и апостроф.</translation>
    </message>
    <message>
        <source>Укажите фамилию, как в паспорте.</source>
        <translation>Укажите фамилию, как в паспорте.</translation>
    </message>
    <message>
        <source>Укажите имя, как в паспорте.</source>
        <translation>Укажите имя, как в паспорте.</translation>
    </message>
    <message>
        <source>Проверьте СНИЛС: 11 цифр, последние две — контрольные.</source>
        <translation>Проверьте СНИЛС: 11 цифр, последние две — контрольные.</translation>
    </message>
    <message>
        <source>Сохранено</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Электронная подпись</source>
        <translation>Электронная подпись</translation>
    </message>
    <message>
        <source>Подтвердить учётную запись</source>
        <translation>Подтвердить учётную запись</translation>
    </message>
    <message>
        <source>Токен и ПИН-код</source>
        <translation>Токен и ПИН-код</translation>
    </message>
    <message>
        <source>Не подтверждать сейчас</source>
        <translation>Не подтверждать сейчас</translation>
    </message>
    <message>
        <source>Учётная запись подтверждена: доступны все услуги</source>
        <translation>Учётная запись подтверждена: доступны все услуги</translation>
    </message>
    <message>
        <source>Учётная запись подтверждена. Подписью можно подписывать заявления и входить без пароля.</source>
        <translation>Учётная запись подтверждена. Подписью можно подписывать заявления и входить без пароля.</translation>
    </message>
    <message>
        <source>Подтвердите подписью, что вы — это вы: откроются услуги, для которых нужна подтверждённая учётная запись, и ходить в центр обслуживания не придётся. СНИЛС возьмём из сертификата.</source>
        <translation>Подтвердите подписью, что вы — это вы: откроются услуги, для которых нужна подтверждённая учётная запись, и ходить в центр обслуживания не придётся. СНИЛС возьмём из сертификата.</translation>
    </message>
    <message>
        <source>Для заполнения заявлений</source>
        <translation>Для заполнения заявлений</translation>
    </message>
    <message>
        <source>Данные на этом компьютере</source>
        <translation>Данные на этом компьютере</translation>
    </message>
    <message>
        <source>Черновики, копии заявлений и уведомлений хранятся и здесь, чтобы работать без связи. Их можно сохранить себе одним архивом или удалить.</source>
        <translation>Черновики, копии заявлений и уведомлений хранятся и здесь, чтобы работать без связи. Их можно сохранить себе одним архивом или удалить.</translation>
    </message>
    <message>
        <source>Посмотреть и выбрать…</source>
        <translation>Посмотреть и выбрать…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Phrases</name>
    <message>
        <source>Документ не читается. Приложите более чёткий скан или снимок.</source>
        <translation>Документ не читается. Приложите более чёткий скан или снимок.</translation>
    </message>
    <message>
        <source>В приложенном документе не хватает страниц. Приложите все страницы.</source>
        <translation>В приложенном документе не хватает страниц. Приложите все страницы.</translation>
    </message>
    <message>
        <source>Сведения в заявлении не совпадают с приложенным документом. Проверьте и исправьте отмеченные поля.</source>
        <translation>Сведения в заявлении не совпадают с приложенным документом. Проверьте и исправьте отмеченные поля.</translation>
    </message>
    <message>
        <source>Срок действия приложенного документа истёк. Приложите действующий.</source>
        <translation>Срок действия приложенного документа истёк. Приложите действующий.</translation>
    </message>
    <message>
        <source>Приложен другой документ. Приложите тот, который указан в перечне.</source>
        <translation>Приложен другой документ. Приложите тот, который указан в перечне.</translation>
    </message>
    <message>
        <source>Уточните отмеченные сведения: их недостаточно, чтобы найти нужную запись.</source>
        <translation>Уточните отмеченные сведения: их недостаточно, чтобы найти нужную запись.</translation>
    </message>
    <message>
        <source>Готовые фразы</source>
        <translation>Готовые фразы</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PinField</name>
    <message>
        <source>ПИН-код вводится на клавиатуре считывателя: нажмите кнопку и смотрите на его экран.</source>
        <translation>ПИН-код вводится на клавиатуре считывателя: нажмите кнопку и смотрите на его экран.</translation>
    </message>
    <message>
        <source>От %1 до %2 знаков.</source>
        <translation>От %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>Введите ПИН-код.</source>
        <translation>Введите ПИН-код.</translation>
    </message>
    <message>
        <source>Если у ключа есть ПИН-код, его спросит Windows: нажмите кнопку и ответьте в её окне.</source>
        <translation>Если у ключа есть ПИН-код, его спросит Windows: нажмите кнопку и ответьте в её окне.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PinForm</name>
    <message>
        <source>ПИН-код сейчас</source>
        <translation>ПИН-код сейчас</translation>
    </message>
    <message>
        <source>Код администратора (PUK)</source>
        <translation>Код администратора (PUK)</translation>
    </message>
    <message>
        <source>Новый ПИН-код</source>
        <translation>Новый ПИН-код</translation>
    </message>
    <message>
        <source>Новый ПИН-код ещё раз</source>
        <translation>Новый ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>Он напечатан в бумагах, с которыми выдан токен. Ключи и сертификаты останутся на месте.</source>
        <translation>Он напечатан в бумагах, с которыми выдан токен. Ключи и сертификаты останутся на месте.</translation>
    </message>
    <message>
        <source>ПИН-коды не совпадают. Наберите второй ещё раз.</source>
        <translation>ПИН-коды не совпадают. Наберите второй ещё раз.</translation>
    </message>
    <message>
        <source>Новый ПИН-код такой же, как прежний. Придумайте другой.</source>
        <translation>Новый ПИН-код такой же, как прежний. Придумайте другой.</translation>
    </message>
    <message>
        <source>Такой ПИН-код подберут первым. Придумайте другой: не подряд и не из одинаковых знаков.</source>
        <translation>Такой ПИН-код подберут первым. Придумайте другой: не подряд и не из одинаковых знаков.</translation>
    </message>
    <message>
        <source>Код администратора (PUK) неверный. ПИН-код не изменился. Попытки у этого кода тоже ограничены.</source>
        <translation>Код администратора (PUK) неверный. ПИН-код не изменился. Попытки у этого кода тоже ограничены.</translation>
    </message>
    <message>
        <source>Код администратора (PUK) заблокирован. Токен теперь сможет открыть только удостоверяющий центр, который его выдал.</source>
        <translation>Код администратора (PUK) заблокирован. Токен теперь сможет открыть только удостоверяющий центр, который его выдал.</translation>
    </message>
    <message>
        <source>ПИН-код не изменился. %1</source>
        <translation>ПИН-код не изменился. %1</translation>
    </message>
    <message>
        <source>Ждём токен…</source>
        <translation>Ждём токен…</translation>
    </message>
    <message>
        <source>Сменить ПИН-код</source>
        <translation>Сменить ПИН-код</translation>
    </message>
    <message>
        <source>Разблокировать и задать новый</source>
        <translation>Разблокировать и задать новый</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PreviewScreen</name>
    <message>
        <source>Назад (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Куда сохранить файл</source>
        <translation>Куда сохранить файл</translation>
    </message>
    <message>
        <source>Файл сохранён</source>
        <translation>Файл сохранён</translation>
    </message>
    <message>
        <source>Не получилось сохранить файл. Выберите другую папку.</source>
        <translation>Не получилось сохранить файл. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PrintMenu</name>
    <message>
        <source>Печать заявления…</source>
        <translation>Печать заявления…</translation>
    </message>
    <message>
        <source>Сохранить заявление в PDF…</source>
        <translation>Сохранить заявление в PDF…</translation>
    </message>
    <message>
        <source>Печать проекта результата…</source>
        <translation>Печать проекта результата…</translation>
    </message>
    <message>
        <source>Печать результата…</source>
        <translation>Печать результата…</translation>
    </message>
    <message>
        <source>Сохранить проект результата в PDF…</source>
        <translation>Сохранить проект результата в PDF…</translation>
    </message>
    <message>
        <source>Сохранить результат в PDF…</source>
        <translation>Сохранить результат в PDF…</translation>
    </message>
    <message>
        <source>Документ не загрузился. %1</source>
        <translation>Документ не загрузился. %1</translation>
    </message>
    <message>
        <source>Отправлено на печать: %1</source>
        <translation>Отправлено на печать: %1</translation>
    </message>
    <message>
        <source>Принтер не начал печатать. Проверьте его и повторите.</source>
        <translation>Принтер не начал печатать. Проверьте его и повторите.</translation>
    </message>
    <message>
        <source>Результат %1.pdf</source>
        <translation>Результат %1.pdf</translation>
    </message>
    <message>
        <source>Заявление %1.pdf</source>
        <translation>Заявление %1.pdf</translation>
    </message>
    <message>
        <source>Куда сохранить документ</source>
        <translation>Куда сохранить документ</translation>
    </message>
    <message>
        <source>Документы PDF (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Файл не записался. Проверьте место на диске или выберите другую папку.</source>
        <translation>Файл не записался. Проверьте место на диске или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ProgressRow</name>
    <message>
        <source>%1 Б</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 КБ</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 МБ</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Посмотреть</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Отменить загрузку</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Убрать файл</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Ждёт очереди</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>%1, ждёт очереди</source>
        <translation>%1, ждёт очереди</translation>
    </message>
    <message>
        <source>Загружается</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>%1, загружается</source>
        <translation>%1, загружается</translation>
    </message>
    <message>
        <source>Нет связи. Продолжим с того же места.</source>
        <translation>Нет связи. Продолжим с того же места.</translation>
    </message>
    <message>
        <source>Загружен</source>
        <translation>Загружен</translation>
    </message>
    <message>
        <source>%1, загружен</source>
        <translation>%1, загружен</translation>
    </message>
    <message>
        <source>Не получилось загрузить. Повторите.</source>
        <translation>Не получилось загрузить. Повторите.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::QueuePanel</name>
    <message>
        <source>Очереди</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Новые</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Новых заявлений нет</source>
        <translation>Новых заявлений нет</translation>
    </message>
    <message>
        <source>Здесь появятся заявления, которые ещё никто не взял в работу. Список обновится сам.</source>
        <translation>Здесь появятся заявления, которые ещё никто не взял в работу. Список обновится сам.</translation>
    </message>
    <message>
        <source>Мои</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>У вас в работе ничего нет</source>
        <translation>У вас в работе ничего нет</translation>
    </message>
    <message>
        <source>Здесь будут заявления, которые вы взяли. Возьмите новое в очереди «Новые».</source>
        <translation>Здесь будут заявления, которые вы взяли. Возьмите новое в очереди «Новые».</translation>
    </message>
    <message>
        <source>Срок сегодня</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>На сегодня сроков нет</source>
        <translation>На сегодня сроков нет</translation>
    </message>
    <message>
        <source>Здесь будут ваши и свободные заявления, срок которых заканчивается сегодня.</source>
        <translation>Здесь будут ваши и свободные заявления, срок которых заканчивается сегодня.</translation>
    </message>
    <message>
        <source>Просрочены</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Просроченных нет</source>
        <translation>Просроченных нет</translation>
    </message>
    <message>
        <source>Все заявления в сроке. Так держать.</source>
        <translation>Все заявления в сроке. Так держать.</translation>
    </message>
    <message>
        <source>Ждут заявителя</source>
        <translation>Ждут заявителя</translation>
    </message>
    <message>
        <source>Никто не ждёт ответа заявителя</source>
        <translation>Никто не ждёт ответа заявителя</translation>
    </message>
    <message>
        <source>Здесь будут заявления, по которым вы отправили замечание. Срок по ним не идёт.</source>
        <translation>Здесь будут заявления, по которым вы отправили замечание. Срок по ним не идёт.</translation>
    </message>
    <message>
        <source>Все</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Заявлений в работе нет</source>
        <translation>Заявлений в работе нет</translation>
    </message>
    <message>
        <source>Здесь будут все заявления ведомства, работа по которым не закончена.</source>
        <translation>Здесь будут все заявления ведомства, работа по которым не закончена.</translation>
    </message>
    <message>
        <source>Завершённые</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>Завершённых заявлений пока нет</source>
        <translation>Завершённых заявлений пока нет</translation>
    </message>
    <message>
        <source>Здесь будут заявления, по которым принято решение.</source>
        <translation>Здесь будут заявления, по которым принято решение.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::RegionScreen</name>
    <message>
        <source>Где вам нужна услуга?</source>
        <translation>Где вам нужна услуга?</translation>
    </message>
    <message>
        <source>Название региона, района или города</source>
        <translation>Название региона, района или города</translation>
    </message>
    <message>
        <source>Такого места в списке нет</source>
        <translation>Такого места в списке нет</translation>
    </message>
    <message>
        <source>Проверьте название. Если вашего района нет совсем, выберите регион целиком.</source>
        <translation>Проверьте название. Если вашего района нет совсем, выберите регион целиком.</translation>
    </message>
    <message>
        <source>Регионы и муниципальные образования</source>
        <translation>Регионы и муниципальные образования</translation>
    </message>
    <message>
        <source>От места зависит, какие услуги есть, кто их оказывает и в какие сроки.</source>
        <translation>От места зависит, какие услуги есть, кто их оказывает и в какие сроки.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ReloginOverlay</name>
    <message>
        <source>Войдите ещё раз</source>
        <translation>Войдите ещё раз</translation>
    </message>
    <message>
        <source>Закончить работу</source>
        <translation>Закончить работу</translation>
    </message>
    <message>
        <source>%1, время работы без входа истекло. Всё, что вы ввели, на месте.</source>
        <translation>%1, время работы без входа истекло. Всё, что вы ввели, на месте.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::RemarkPanel</name>
    <message>
        <source>Что исправить</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Отправить замечание</source>
        <translation>Отправить замечание</translation>
    </message>
    <message>
        <source>Замечание заявителю</source>
        <translation>Замечание заявителю</translation>
    </message>
    <message>
        <source>Заявитель получит уведомление. Пока он отвечает, срок не идёт.</source>
        <translation>Заявитель получит уведомление. Пока он отвечает, срок не идёт.</translation>
    </message>
    <message>
        <source>Рабочих дней на ответ</source>
        <translation>Рабочих дней на ответ</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Вернуться к шагу; написанное останется (Esc)</source>
        <translation>Вернуться к шагу; написанное останется (Esc)</translation>
    </message>
    <message>
        <source>Заявитель сможет ответить до %1 включительно.</source>
        <translation>Заявитель сможет ответить до %1 включительно.</translation>
    </message>
    <message>
        <source>Отметьте в заявлении поля, которые нужно исправить, если они известны.</source>
        <translation>Отметьте в заявлении поля, которые нужно исправить, если они известны.</translation>
    </message>
    <message>
        <source>Отмечено: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>Напишите, что исправить или добавить.</source>
        <translation>Напишите, что исправить или добавить.</translation>
    </message>
    <message>
        <source>Отправляем…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Отправить (Ctrl+Enter)</source>
        <translation>Отправить (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ResultList</name>
    <message>
        <source>Результат услуги</source>
        <translation>Результат услуги</translation>
    </message>
    <message>
        <source>PDF или изображение. Файл можно и перетащить сюда мышью</source>
        <translation>PDF или изображение. Файл можно и перетащить сюда мышью</translation>
    </message>
    <message>
        <source>Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Приложить документ…</source>
        <translation>Приложить документ…</translation>
    </message>
    <message>
        <source>Приложить ещё…</source>
        <translation>Приложить ещё…</translation>
    </message>
    <message>
        <source>Составить по шаблону</source>
        <translation>Составить по шаблону</translation>
    </message>
    <message>
        <source>Документ PDF по шаблону услуги, с данными этого заявления</source>
        <translation>Документ PDF по шаблону услуги, с данными этого заявления</translation>
    </message>
    <message>
        <source>У этой услуги нет шаблона результата. Приложите готовый документ.</source>
        <translation>У этой услуги нет шаблона результата. Приложите готовый документ.</translation>
    </message>
    <message>
        <source>Результат %1.pdf</source>
        <translation>Результат %1.pdf</translation>
    </message>
    <message>
        <source>Файл не записался. Проверьте место на диске.</source>
        <translation>Файл не записался. Проверьте место на диске.</translation>
    </message>
    <message>
        <source>Файл не прочитался. Проверьте, что он на месте и не открыт другой программой.</source>
        <translation>Файл не прочитался. Проверьте, что он на месте и не открыт другой программой.</translation>
    </message>
    <message>
        <source>%1, подписан вами</source>
        <translation>%1, подписан вами</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ResultSigning</name>
    <message>
        <source>Подписать результат</source>
        <translation>Подписать результат</translation>
    </message>
    <message>
        <source>Заявитель получит документ вместе с вашей подписью.</source>
        <translation>Заявитель получит документ вместе с вашей подписью.</translation>
    </message>
    <message>
        <source>Подписать и отправить</source>
        <translation>Подписать и отправить</translation>
    </message>
    <message>
        <source>Результат услуги</source>
        <translation>Результат услуги</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SearchField</name>
    <message>
        <source>Очистить</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Очистить поиск</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SentScreen</name>
    <message>
        <source>Отправить сейчас</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Вернуть в черновики</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>К услугам</source>
        <translation>К услугам</translation>
    </message>
    <message>
        <source>Отправка ответа</source>
        <translation>Отправка ответа</translation>
    </message>
    <message>
        <source>Отправка заявления</source>
        <translation>Отправка заявления</translation>
    </message>
    <message>
        <source>Отправим сами, как только появится связь</source>
        <translation>Отправим сами, как только появится связь</translation>
    </message>
    <message>
        <source>Ответ сохранён на этом компьютере, повторять ничего не нужно. Программу можно закрыть: при следующем запуске отправка продолжится.</source>
        <translation>Ответ сохранён на этом компьютере, повторять ничего не нужно. Программу можно закрыть: при следующем запуске отправка продолжится.</translation>
    </message>
    <message>
        <source>Заявление «%1» сохранено на этом компьютере, повторять ничего не нужно. Программу можно закрыть: при следующем запуске отправка продолжится.</source>
        <translation>Заявление «%1» сохранено на этом компьютере, повторять ничего не нужно. Программу можно закрыть: при следующем запуске отправка продолжится.</translation>
    </message>
    <message>
        <source>Войдите, чтобы отправить</source>
        <translation>Войдите, чтобы отправить</translation>
    </message>
    <message>
        <source>Всё сохранено и уйдёт сразу после входа.</source>
        <translation>Всё сохранено и уйдёт сразу после входа.</translation>
    </message>
    <message>
        <source>Пока не получилось отправить</source>
        <translation>Пока не получилось отправить</translation>
    </message>
    <message>
        <source>Попробуем ещё раз сами.</source>
        <translation>Попробуем ещё раз сами.</translation>
    </message>
    <message>
        <source>Отправляем</source>
        <translation>Отправляем</translation>
    </message>
    <message>
        <source>Загружаем документы: %1 %. Можно заниматься другими делами, отправка не прервётся.</source>
        <translation>Загружаем документы: %1 %. Можно заниматься другими делами, отправка не прервётся.</translation>
    </message>
    <message>
        <source>Передаём ведомству. Это займёт несколько секунд.</source>
        <translation>Передаём ведомству. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Открыть заявление</source>
        <translation>Открыть заявление</translation>
    </message>
    <message>
        <source>Ответ отправлен</source>
        <translation>Ответ отправлен</translation>
    </message>
    <message>
        <source>Заявление принято: № %1</source>
        <translation>Заявление принято: № %1</translation>
    </message>
    <message>
        <source>«%1», %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>Что дальше</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Ведомство рассмотрит заявление не позже %1.</source>
        <translation>Ведомство рассмотрит заявление не позже %1.</translation>
    </message>
    <message>
        <source>Ведомство рассмотрит заявление.</source>
        <translation>Ведомство рассмотрит заявление.</translation>
    </message>
    <message>
        <source>О каждом шаге придёт уведомление; если чего-то не хватит, вас спросят.</source>
        <translation>О каждом шаге придёт уведомление; если чего-то не хватит, вас спросят.</translation>
    </message>
    <message>
        <source>Готовый документ появится здесь же, в разделе «Мои заявления».</source>
        <translation>Готовый документ появится здесь же, в разделе «Мои заявления».</translation>
    </message>
    <message>
        <source>Ответ вернулся: нужно кое-что исправить</source>
        <translation>Ответ вернулся: нужно кое-что исправить</translation>
    </message>
    <message>
        <source>Заявление вернулось: нужно кое-что исправить</source>
        <translation>Заявление вернулось: нужно кое-что исправить</translation>
    </message>
    <message>
        <source>Исправить и отправить снова</source>
        <translation>Исправить и отправить снова</translation>
    </message>
    <message>
        <source>Заявление в черновиках</source>
        <translation>Заявление в черновиках</translation>
    </message>
    <message>
        <source>Оно не отправлено. Допишите его и отправьте, когда будете готовы.</source>
        <translation>Оно не отправлено. Допишите его и отправьте, когда будете готовы.</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Заявление отправлено</source>
        <translation>Заявление отправлено</translation>
    </message>
    <message>
        <source>Номер и всё, что с ним происходит, есть в разделе «Мои заявления».</source>
        <translation>Номер и всё, что с ним происходит, есть в разделе «Мои заявления».</translation>
    </message>
    <message>
        <source>Мои заявления</source>
        <translation>Мои заявления</translation>
    </message>
    <message>
        <source>Ответ ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока он не уйдёт: иначе он удалится.</source>
        <translation>Ответ ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока он не уйдёт: иначе он удалится.</translation>
    </message>
    <message>
        <source>Заявление «%1» ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока оно не уйдёт: иначе оно удалится.</source>
        <translation>Заявление «%1» ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока оно не уйдёт: иначе оно удалится.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ServerScreen</name>
    <message>
        <source>Сервер</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>%1 сут</source>
        <translation>%1 сут</translation>
    </message>
    <message>
        <source>%1 ч</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 мин</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 с</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>О сервере</source>
        <translation>О сервере</translation>
    </message>
    <message>
        <source>Пределы и сроки</source>
        <translation>Пределы и сроки</translation>
    </message>
    <message>
        <source>Обновить сведения о сервере</source>
        <translation>Обновить сведения о сервере</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Версия</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Версия этой программы</source>
        <translation>Версия этой программы</translation>
    </message>
    <message>
        <source>Время сервера</source>
        <translation>Время сервера</translation>
    </message>
    <message>
        <source>Демонстрационный режим</source>
        <translation>Демонстрационный режим</translation>
    </message>
    <message>
        <source>включён: данные учебные</source>
        <translation>включён: данные учебные</translation>
    </message>
    <message>
        <source>выключен</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>Часы сервера и этого компьютера расходятся на %1. Проверьте время: от него зависят сроки.</source>
        <translation>Часы сервера и этого компьютера расходятся на %1. Проверьте время: от него зависят сроки.</translation>
    </message>
    <message>
        <source>Наибольший файл</source>
        <translation>Наибольший файл</translation>
    </message>
    <message>
        <source>Файлов в заявлении</source>
        <translation>Файлов в заявлении</translation>
    </message>
    <message>
        <source>Виды файлов</source>
        <translation>Виды файлов</translation>
    </message>
    <message>
        <source>Код из СМС действует</source>
        <translation>Код из СМС действует</translation>
    </message>
    <message>
        <source>Код из письма действует</source>
        <translation>Код из письма действует</translation>
    </message>
    <message>
        <source>Попыток ввести код</source>
        <translation>Попыток ввести код</translation>
    </message>
    <message>
        <source>Наименьшая длина пароля</source>
        <translation>Наименьшая длина пароля</translation>
    </message>
    <message>
        <source>Сеанс без действий</source>
        <translation>Сеанс без действий</translation>
    </message>
    <message>
        <source>Незаконченная загрузка хранится</source>
        <translation>Незаконченная загрузка хранится</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ServiceScreen</name>
    <message>
        <source>Упрощённая учётная запись</source>
        <translation>Упрощённая учётная запись</translation>
    </message>
    <message>
        <source>Стандартная учётная запись</source>
        <translation>Стандартная учётная запись</translation>
    </message>
    <message>
        <source>Подтверждённая учётная запись</source>
        <translation>Подтверждённая учётная запись</translation>
    </message>
    <message>
        <source>Описание</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Контакты</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Дополнительная информация</source>
        <translation>Дополнительная информация</translation>
    </message>
    <message>
        <source>Стоимость</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Кто может подать</source>
        <translation>Кто может подать</translation>
    </message>
    <message>
        <source>В выбранном регионе эту услугу не оказывают. Смените регион наверху окна, если она нужна в другом месте.</source>
        <translation>В выбранном регионе эту услугу не оказывают. Смените регион наверху окна, если она нужна в другом месте.</translation>
    </message>
    <message>
        <source>Продолжить заявление</source>
        <translation>Продолжить заявление</translation>
    </message>
    <message>
        <source>Заполнить заявление</source>
        <translation>Заполнить заявление</translation>
    </message>
    <message>
        <source>Начать новое</source>
        <translation>Начать новое</translation>
    </message>
    <message>
        <source>Чтобы подать заявление, нужно войти. После входа вы вернётесь сюда.</source>
        <translation>Чтобы подать заявление, нужно войти. После входа вы вернётесь сюда.</translation>
    </message>
    <message>
        <source>Все услуги ведомства и как с ним связаться</source>
        <translation>Все услуги ведомства и как с ним связаться</translation>
    </message>
    <message>
        <source>Для этой услуги нужен СНИЛС. Укажите его в разделе «Мои данные», и услуга откроется.</source>
        <translation>Для этой услуги нужен СНИЛС. Укажите его в разделе «Мои данные», и услуга откроется.</translation>
    </message>
    <message>
        <source>Для этой услуги нужна подтверждённая учётная запись. Подтвердить личность можно в ведомстве или в многофункциональном центре, возьмите с собой паспорт и СНИЛС.</source>
        <translation>Для этой услуги нужна подтверждённая учётная запись. Подтвердить личность можно в ведомстве или в многофункциональном центре, возьмите с собой паспорт и СНИЛС.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SessionBinding</name>
    <message>
        <source>На этом компьютере негде надёжно хранить вход: в следующий раз понадобится пароль.</source>
        <translation>На этом компьютере негде надёжно хранить вход: в следующий раз понадобится пароль.</translation>
    </message>
    <message>
        <source>Это рабочее место сотрудников. Граждане входят со своего компьютера.</source>
        <translation>Это рабочее место сотрудников. Граждане входят со своего компьютера.</translation>
    </message>
    <message>
        <source>Это терминал для граждан. Сотрудники входят со своего рабочего места.</source>
        <translation>Это терминал для граждан. Сотрудники входят со своего рабочего места.</translation>
    </message>
    <message>
        <source>Заявление ещё не отправлено</source>
        <translation>Заявление ещё не отправлено</translation>
    </message>
    <message>
        <source>Связи с сервером нет, и заявление ждёт отправки на этом терминале. Если закончить работу сейчас, оно удалится, и заполнять его придётся заново.</source>
        <translation>Связи с сервером нет, и заявление ждёт отправки на этом терминале. Если закончить работу сейчас, оно удалится, и заполнять его придётся заново.</translation>
    </message>
    <message>
        <source>Закончить и удалить</source>
        <translation>Закончить и удалить</translation>
    </message>
    <message>
        <source>Подождать отправки</source>
        <translation>Подождать отправки</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ShortcutsDialog</name>
    <message>
        <source>Сочетания клавиш</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SideBar</name>
    <message>
        <source>Окно</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SidePanelButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignDialog</name>
    <message>
        <source>ПИН-код токена</source>
        <translation>ПИН-код токена</translation>
    </message>
    <message>
        <source>Чем подписать</source>
        <translation>Чем подписать</translation>
    </message>
    <message>
        <source>Пароль файла с ключом</source>
        <translation>Пароль файла с ключом</translation>
    </message>
    <message>
        <source>Подписываем…</source>
        <translation>Подписываем…</translation>
    </message>
    <message>
        <source>Подписать остальные</source>
        <translation>Подписать остальные</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignDocuments</name>
    <message>
        <source>Что подписывается: %1</source>
        <translation>Что подписывается: %1</translation>
    </message>
    <message>
        <source>Текст заявления</source>
        <translation>Текст заявления</translation>
    </message>
    <message>
        <source>Текст заявления, который будет подписан</source>
        <translation>Текст заявления, который будет подписан</translation>
    </message>
    <message>
        <source>Файл не открылся. Проверьте место на диске и повторите.</source>
        <translation>Файл не открылся. Проверьте место на диске и повторите.</translation>
    </message>
    <message>
        <source>Куда сохранить файл</source>
        <translation>Куда сохранить файл</translation>
    </message>
    <message>
        <source>Файл не записался. Проверьте место на диске или выберите другую папку.</source>
        <translation>Файл не записался. Проверьте место на диске или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignRow</name>
    <message>
        <source>Открыть файл</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Сохранить байты…</source>
        <translation>Сохранить байты…</translation>
    </message>
    <message>
        <source>Открыть файл: %1</source>
        <translation>Открыть файл: %1</translation>
    </message>
    <message>
        <source>Сохранить байты: %1</source>
        <translation>Сохранить байты: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignatureScreen</name>
    <message>
        <source>Какой токен</source>
        <translation>Какой токен</translation>
    </message>
    <message>
        <source>Проверить подпись</source>
        <translation>Проверить подпись</translation>
    </message>
    <message>
        <source>Сменить ПИН-код</source>
        <translation>Сменить ПИН-код</translation>
    </message>
    <message>
        <source>Не помню ПИН-код</source>
        <translation>Не помню ПИН-код</translation>
    </message>
    <message>
        <source>%1, не подготовлен</source>
        <translation>%1, не подготовлен</translation>
    </message>
    <message>
        <source>Сертификаты на токене</source>
        <translation>Сертификаты на токене</translation>
    </message>
    <message>
        <source>Сохранить сведения для поддержки</source>
        <translation>Сохранить сведения для поддержки</translation>
    </message>
    <message>
        <source>Текст (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Подпись %1.txt</source>
        <translation>Подпись %1.txt</translation>
    </message>
    <message>
        <source>Файл сохранён: в нём нет ни ПИН-кода, ни ключей, ни СНИЛС</source>
        <translation>Файл сохранён: в нём нет ни ПИН-кода, ни ключей, ни СНИЛС</translation>
    </message>
    <message>
        <source>Файл не сохранён</source>
        <translation>Файл не сохранён</translation>
    </message>
    <message>
        <source>Проверьте, есть ли место на диске и разрешена ли запись в эту папку, или выберите другую.</source>
        <translation>Проверьте, есть ли место на диске и разрешена ли запись в эту папку, или выберите другую.</translation>
    </message>
    <message>
        <source>Электронная подпись</source>
        <translation>Электронная подпись</translation>
    </message>
    <message>
        <source>Не получается? Службе поддержки поможет файл без секретов.</source>
        <translation>Не получается? Службе поддержки поможет файл без секретов.</translation>
    </message>
    <message>
        <source>Сохранить файл…</source>
        <translation>Сохранить файл…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SkeletonRows</name>
    <message>
        <source>Загружается</source>
        <translation>Загружается</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StepFields</name>
    <message>
        <source>Запишите</source>
        <translation>Запишите</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StepPanel</name>
    <message>
        <source>Замечание заявителю…</source>
        <translation>Замечание заявителю…</translation>
    </message>
    <message>
        <source>Почему?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Взять в работу</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Отпустить</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Шаг %1 из %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>В работе у вас</source>
        <translation>В работе у вас</translation>
    </message>
    <message>
        <source>В работе у: %1</source>
        <translation>В работе у: %1</translation>
    </message>
    <message>
        <source>Пока никто не взял в работу</source>
        <translation>Пока никто не взял в работу</translation>
    </message>
    <message>
        <source>Берём…</source>
        <translation>Берём…</translation>
    </message>
    <message>
        <source>Взять заявление в работу (T)</source>
        <translation>Взять заявление в работу (T)</translation>
    </message>
    <message>
        <source>Отпускаем…</source>
        <translation>Отпускаем…</translation>
    </message>
    <message>
        <source>Отпустить за сотрудника</source>
        <translation>Отпустить за сотрудника</translation>
    </message>
    <message>
        <source>Вернуть в очередь «Новые» (R)</source>
        <translation>Вернуть в очередь «Новые» (R)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Попросить исправить или добавить (Ctrl+M)</source>
        <translation>Попросить исправить или добавить (Ctrl+M)</translation>
    </message>
    <message>
        <source>Поручить…</source>
        <translation>Поручить…</translation>
    </message>
    <message>
        <source>Поручаем…</source>
        <translation>Поручаем…</translation>
    </message>
    <message>
        <source>Отдать заявление сотруднику ведомства</source>
        <translation>Отдать заявление сотруднику ведомства</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StepsLine</name>
    <message>
        <source>сделано</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>сейчас</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>впереди</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>остановлено</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StrengthMeter</name>
    <message>
        <source>Надёжность пароля</source>
        <translation>Надёжность пароля</translation>
    </message>
    <message>
        <source>Не короче %1 знаков. Хорошо подходит фраза из нескольких слов.</source>
        <translation>Не короче %1 знаков. Хорошо подходит фраза из нескольких слов.</translation>
    </message>
    <message>
        <source>Слишком короткий: нужно не меньше %1 знаков.</source>
        <translation>Слишком короткий: нужно не меньше %1 знаков.</translation>
    </message>
    <message>
        <source>Слишком простой: такой пароль подберут сразу. Добавьте слова или знаки.</source>
        <translation>Слишком простой: такой пароль подберут сразу. Добавьте слова или знаки.</translation>
    </message>
    <message>
        <source>Слабый. Добавьте ещё слово или несколько знаков.</source>
        <translation>Слабый. Добавьте ещё слово или несколько знаков.</translation>
    </message>
    <message>
        <source>Средний. Чем длиннее, тем надёжнее.</source>
        <translation>Средний. Чем длиннее, тем надёжнее.</translation>
    </message>
    <message>
        <source>Хороший.</source>
        <translation>Хороший.</translation>
    </message>
    <message>
        <source>Надёжный.</source>
        <translation>Надёжный.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SummaryView</name>
    <message>
        <source>Изменить</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Изменить: %1</source>
        <translation>Изменить: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TaskHistory</name>
    <message>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TaskRemarks</name>
    <message>
        <source>Замечаний заявителю ещё не было.</source>
        <translation>Замечаний заявителю ещё не было.</translation>
    </message>
    <message>
        <source>Поля: %1</source>
        <translation>Поля: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ждём ответа до %1</source>
        <translation>Ждём ответа до %1</translation>
    </message>
    <message>
        <source>Заявитель исправил заявление.</source>
        <translation>Заявитель исправил заявление.</translation>
    </message>
    <message>
        <source>Ответ заявителя · %1</source>
        <translation>Ответ заявителя · %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TaskScreen</name>
    <message>
        <source>Заявление</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Заявление не открылось</source>
        <translation>Заявление не открылось</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Заявление %1</source>
        <translation>Заявление %1</translation>
    </message>
    <message>
        <source>К списку (Esc)</source>
        <translation>К списку (Esc)</translation>
    </message>
    <message>
        <source>К списку</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Документ «%1» убран</source>
        <translation>Документ «%1» убран</translation>
    </message>
    <message>
        <source>Файл «%1» сохранён</source>
        <translation>Файл «%1» сохранён</translation>
    </message>
    <message>
        <source>Файл не сохранён. %1</source>
        <translation>Файл не сохранён. %1</translation>
    </message>
    <message>
        <source>Взять заявление в работу</source>
        <translation>Взять заявление в работу</translation>
    </message>
    <message>
        <source>Отпустить заявление</source>
        <translation>Отпустить заявление</translation>
    </message>
    <message>
        <source>Замечание заявителю</source>
        <translation>Замечание заявителю</translation>
    </message>
    <message>
        <source>Показать заявление</source>
        <translation>Показать заявление</translation>
    </message>
    <message>
        <source>Показать историю</source>
        <translation>Показать историю</translation>
    </message>
    <message>
        <source>Показать замечания</source>
        <translation>Показать замечания</translation>
    </message>
    <message>
        <source>Следующий документ</source>
        <translation>Следующий документ</translation>
    </message>
    <message>
        <source>Предыдущий документ</source>
        <translation>Предыдущий документ</translation>
    </message>
    <message>
        <source>Сохранить документ на компьютер…</source>
        <translation>Сохранить документ на компьютер…</translation>
    </message>
    <message>
        <source>Обновить заявление</source>
        <translation>Обновить заявление</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Заявление %1 у вас в работе</source>
        <translation>Заявление %1 у вас в работе</translation>
    </message>
    <message>
        <source>Заявление %1 снова в очереди «Новые»</source>
        <translation>Заявление %1 снова в очереди «Новые»</translation>
    </message>
    <message>
        <source>Замечание по заявлению %1 отправлено</source>
        <translation>Замечание по заявлению %1 отправлено</translation>
    </message>
    <message>
        <source>Шаг завершён. Теперь: %1</source>
        <translation>Шаг завершён. Теперь: %1</translation>
    </message>
    <message>
        <source>Шаг завершён. Заявление %1 передано дальше</source>
        <translation>Шаг завершён. Заявление %1 передано дальше</translation>
    </message>
    <message>
        <source>Работа по заявлению %1 завершена</source>
        <translation>Работа по заявлению %1 завершена</translation>
    </message>
    <message>
        <source>Заявление уже в работе у: %1. Его можно посмотреть, но не изменить.</source>
        <translation>Заявление уже в работе у: %1. Его можно посмотреть, но не изменить.</translation>
    </message>
    <message>
        <source>Понятно</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Тем временем заявление изменилось. Показано новое состояние, написанное вами сохранено.</source>
        <translation>Тем временем заявление изменилось. Показано новое состояние, написанное вами сохранено.</translation>
    </message>
    <message>
        <source>Тем временем заявление изменилось (%1: «%2»). Показано новое состояние, написанное вами сохранено.</source>
        <translation>Тем временем заявление изменилось (%1: «%2»). Показано новое состояние, написанное вами сохранено.</translation>
    </message>
    <message>
        <source>Печать и PDF (Ctrl+P)</source>
        <translation>Печать и PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Печать и PDF</source>
        <translation>Печать и PDF</translation>
    </message>
    <message>
        <source>Заявление %1 поручено: %2</source>
        <translation>Заявление %1 поручено: %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TaskWork</name>
    <message>
        <source>Заявление ещё загружается.</source>
        <translation>Заявление ещё загружается.</translation>
    </message>
    <message>
        <source>Подождите: выполняется предыдущее действие.</source>
        <translation>Подождите: выполняется предыдущее действие.</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Введённое сохранено; продолжите, когда связь появится.</source>
        <translation>Нет связи с сервером. Введённое сохранено; продолжите, когда связь появится.</translation>
    </message>
    <message>
        <source>Работа по заявлению завершена.</source>
        <translation>Работа по заявлению завершена.</translation>
    </message>
    <message>
        <source>Ждём ответа заявителя.</source>
        <translation>Ждём ответа заявителя.</translation>
    </message>
    <message>
        <source>Сначала возьмите заявление в работу.</source>
        <translation>Сначала возьмите заявление в работу.</translation>
    </message>
    <message>
        <source>Заявление в работе у другого сотрудника (%1).</source>
        <translation>Заявление в работе у другого сотрудника (%1).</translation>
    </message>
    <message>
        <source>На этом шаге замечания заявителю не предусмотрены.</source>
        <translation>На этом шаге замечания заявителю не предусмотрены.</translation>
    </message>
    <message>
        <source>Сейчас это действие недоступно.</source>
        <translation>Сейчас это действие недоступно.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Toast</name>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TokenWork</name>
    <message>
        <source>Закрыть</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>ПИН-код изменён</source>
        <translation>ПИН-код изменён</translation>
    </message>
    <message>
        <source>ПИН-код разблокирован и изменён</source>
        <translation>ПИН-код разблокирован и изменён</translation>
    </message>
    <message>
        <source>Проверка подписи</source>
        <translation>Проверка подписи</translation>
    </message>
    <message>
        <source>Новый ПИН-код</source>
        <translation>Новый ПИН-код</translation>
    </message>
    <message>
        <source>На токене начальный ПИН-код, его знаете не только вы. Смените его при первом использовании.</source>
        <translation>На токене начальный ПИН-код, его знаете не только вы. Смените его при первом использовании.</translation>
    </message>
    <message>
        <source>Придумайте ПИН-код, который не угадать по дате рождения или телефону, и не храните его с токеном.</source>
        <translation>Придумайте ПИН-код, который не угадать по дате рождения или телефону, и не храните его с токеном.</translation>
    </message>
    <message>
        <source>Разблокировать ПИН-код</source>
        <translation>Разблокировать ПИН-код</translation>
    </message>
    <message>
        <source>Код администратора задаст новый ПИН-код, даже если прежний забыт или заблокирован.</source>
        <translation>Код администратора задаст новый ПИН-код, даже если прежний забыт или заблокирован.</translation>
    </message>
    <message>
        <source>Открыть файл ключа</source>
        <translation>Открыть файл ключа</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Tray</name>
    <message>
        <source>Окно</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Окно: государственные услуги</source>
        <translation>Окно: государственные услуги</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Выйти из программы</source>
        <translation>Выйти из программы</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TrialForm</name>
    <message>
        <source>ПИН-код</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Подпишем строку «Проверка подписи» сертификатом «%1» и тут же проверим. Никуда, кроме этого компьютера, она не попадёт.</source>
        <translation>Подпишем строку «Проверка подписи» сертификатом «%1» и тут же проверим. Никуда, кроме этого компьютера, она не попадёт.</translation>
    </message>
    <message>
        <source>Пароль файла</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Получилось: подпись поставлена и сходится с сертификатом.</source>
        <translation>Получилось: подпись поставлена и сходится с сертификатом.</translation>
    </message>
    <message>
        <source>Спросить сервер, доверяет ли он сертификату, не получилось. %1</source>
        <translation>Спросить сервер, доверяет ли он сертификату, не получилось. %1</translation>
    </message>
    <message>
        <source>Ждём токен…</source>
        <translation>Ждём токен…</translation>
    </message>
    <message>
        <source>Подписать для проверки</source>
        <translation>Подписать для проверки</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TrustScreen</name>
    <message>
        <source>Отпечаток сертификата сервера (SHA-256)</source>
        <translation>Отпечаток сертификата сервера (SHA-256)</translation>
    </message>
    <message>
        <source>Не подключаться</source>
        <translation>Не подключаться</translation>
    </message>
    <message>
        <source>Проверка сервера</source>
        <translation>Проверка сервера</translation>
    </message>
    <message>
        <source>Это не тот сервер, которому вы доверились</source>
        <translation>Это не тот сервер, которому вы доверились</translation>
    </message>
    <message>
        <source>Раньше сервер предъявлял другой сертификат. Так бывает, когда сервер настроили заново, но так же выглядит и попытка перехватить данные. Пока связи с ним нет и ничего не отправлено; черновики целы.</source>
        <translation>Раньше сервер предъявлял другой сертификат. Так бывает, когда сервер настроили заново, но так же выглядит и попытка перехватить данные. Пока связи с ним нет и ничего не отправлено; черновики целы.</translation>
    </message>
    <message>
        <source>Позвоните в ведомство или администратору и сверьте отпечаток. Совпадает — доверьтесь новому сертификату. Не совпадает или спросить некого — не подключайтесь.</source>
        <translation>Позвоните в ведомство или администратору и сверьте отпечаток. Совпадает — доверьтесь новому сертификату. Не совпадает или спросить некого — не подключайтесь.</translation>
    </message>
    <message>
        <source>Отпечаток совпадает, доверять</source>
        <translation>Отпечаток совпадает, доверять</translation>
    </message>
    <message>
        <source>Первое подключение к серверу</source>
        <translation>Первое подключение к серверу</translation>
    </message>
    <message>
        <source>Сервер представился сертификатом, за который не ручается ни один удостоверяющий центр. Сверьте отпечаток с тем, который вам дали в ведомстве или который сервер показал при запуске.</source>
        <translation>Сервер представился сертификатом, за который не ручается ни один удостоверяющий центр. Сверьте отпечаток с тем, который вам дали в ведомстве или который сервер показал при запуске.</translation>
    </message>
    <message>
        <source>Отпечаток запомнится, и если сервер вдруг подменят, программа предупредит. До вашего ответа ничего не отправляется.</source>
        <translation>Отпечаток запомнится, и если сервер вдруг подменят, программа предупредит. До вашего ответа ничего не отправляется.</translation>
    </message>
    <message>
        <source>Отпечаток совпадает, подключиться</source>
        <translation>Отпечаток совпадает, подключиться</translation>
    </message>
    <message>
        <source>На общем терминале доверять такому серверу нельзя. Позовите сотрудника: отпечаток задаёт администратор терминала.</source>
        <translation>На общем терминале доверять такому серверу нельзя. Позовите сотрудника: отпечаток задаёт администратор терминала.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TypingNote</name>
    <message>
        <source>Включён Caps Lock.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>Включена русская раскладка.</source>
        <translation>Включена русская раскладка.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::UpdateBinding</name>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Вышла версия %1.</source>
        <translation>Вышла версия %1.</translation>
    </message>
    <message>
        <source>Вышла версия %1: %2</source>
        <translation>Вышла версия %1: %2</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Позже</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Версия %1 установлена и начнёт работать после перезапуска. Всё введённое сохранено.</source>
        <translation>Версия %1 установлена и начнёт работать после перезапуска. Всё введённое сохранено.</translation>
    </message>
    <message>
        <source>Версия %1 готова. Чтобы её поставить, программа закроется. Всё введённое сохранено.</source>
        <translation>Версия %1 готова. Чтобы её поставить, программа закроется. Всё введённое сохранено.</translation>
    </message>
    <message>
        <source>Перезапустить</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Закрыть и установить</source>
        <translation>Закрыть и установить</translation>
    </message>
    <message>
        <source>Подробнее</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>okno::desktop::UpdateScreen</name>
    <message>
        <source>Что нового</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Эта программа</source>
        <translation>Эта программа</translation>
    </message>
    <message>
        <source>Версия</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Как установлена</source>
        <translation>Как установлена</translation>
    </message>
    <message>
        <source>Последняя проверка</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Проверить сейчас</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Закрыть и установить</source>
        <translation>Закрыть и установить</translation>
    </message>
    <message>
        <source>Перезапустить</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>не проверяется</source>
        <translation>не проверяется</translation>
    </message>
    <message>
        <source>ещё не было</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Обновление программы</translation>
    </message>
</context>
<context>
    <name>okno::desktop::VerdictButton</name>
    <message>
        <source>Кто подписал и что проверено</source>
        <translation>Кто подписал и что проверено</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verdict, who signed</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::VerdictDialog</name>
    <message>
        <source>да</source>
        <translation>да</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>неизвестно</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Что проверено</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Подпись документа</source>
        <translation>Подпись документа</translation>
    </message>
    <message>
        <source>Проверено при получении, %1. Проверка не повторяется: важно, что было верно тогда.</source>
        <translation>Проверено при получении, %1. Проверка не повторяется: важно, что было верно тогда.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>okno::desktop::WithdrawPanel</name>
    <message>
        <source>Почему вы отзываете заявление</source>
        <translation>Почему вы отзываете заявление</translation>
    </message>
    <message>
        <source>Отозвать заявление</source>
        <translation>Отозвать заявление</translation>
    </message>
    <message>
        <source>Оставить в работе</source>
        <translation>Оставить в работе</translation>
    </message>
    <message>
        <source>Отозвать заявление?</source>
        <translation>Отозвать заявление?</translation>
    </message>
    <message>
        <source>Ведомство прекратит работу над ним. Вернуть его нельзя, но можно подать новое.</source>
        <translation>Ведомство прекратит работу над ним. Вернуть его нельзя, но можно подать новое.</translation>
    </message>
    <message>
        <source>Отзываем…</source>
        <translation>Отзываем…</translation>
    </message>
</context>
<context>
    <name>oknod</name>
    <message>
        <source>после %1 нужно значение</source>
        <translation>после %1 нужно значение</translation>
    </message>
    <message>
        <source>непонятное слово: %1</source>
        <translation>непонятное слово: %1</translation>
    </message>
    <message>
        <source>не сказано, что делать</source>
        <translation>не сказано, что делать</translation>
    </message>
    <message>
        <source>Сервер Okno.

  oknod serve --data ПАПКА [--listen 127.0.0.1:8443] [--demo] [--config ФАЙЛ] [--set КЛЮЧ=ЗНАЧЕНИЕ]…
  oknod --version
  oknod --help

Настройки берутся из командной строки, затем из окружения (OKNO_HTTP_THREADS для http.threads),
затем из файла TOML (/etc/okno/oknod.toml), затем по умолчанию (в скобках):

</source>
        <translation>Сервер Okno.

  oknod serve --data ПАПКА [--listen 127.0.0.1:8443] [--demo] [--config ФАЙЛ] [--set КЛЮЧ=ЗНАЧЕНИЕ]…
  oknod --version
  oknod --help

Настройки берутся из командной строки, затем из окружения (OKNO_HTTP_THREADS для http.threads),
затем из файла TOML (/etc/okno/oknod.toml), затем по умолчанию (в скобках):

</translation>
    </message>
    <message>
        <source>настройка data: не сказано, где хранить данные (--data ПАПКА)</source>
        <translation>настройка data: не сказано, где хранить данные (--data ПАПКА)</translation>
    </message>
    <message>
        <source>настройка data: в папку %1 нельзя писать</source>
        <translation>настройка data: в папку %1 нельзя писать</translation>
    </message>
    <message>
        <source>настройка data: с папкой %1 уже работает другой oknod</source>
        <translation>настройка data: с папкой %1 уже работает другой oknod</translation>
    </message>
    <message>
        <source>эта папка данных настоящая: показ в ней не начнётся, укажите другую (--data)</source>
        <translation>эта папка данных настоящая: показ в ней не начнётся, укажите другую (--data)</translation>
    </message>
    <message>
        <source>настройка catalogue: в папке %1 нет каталога услуг</source>
        <translation>настройка catalogue: в папке %1 нет каталога услуг</translation>
    </message>
</context>
</TS>
