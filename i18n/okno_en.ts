<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ru_RU">
<context>
    <name>AddressVerb</name>
    <message>
        <source>address suggest ФАЙЛ «запрос» [--within КОД] [--limit 10] [--json] | --queries СПИСОК [--timing]</source>
        <translation>address suggest FILE “query” [--within CODE] [--limit 10] [--json] | --queries LIST [--timing]</translation>
    </message>
    <message>
        <source>address house ФАЙЛ КОД «12к1» [--json]</source>
        <translation>address house FILE CODE “12” [--json]</translation>
    </message>
    <message>
        <source>address parse ФАЙЛ «строка» [--json] | --lines СПИСОК</source>
        <translation>address parse FILE “line” [--json] | --lines LIST</translation>
    </message>
    <message>
        <source>address current ФАЙЛ КОД [--json]</source>
        <translation>address current FILE CODE [--json]</translation>
    </message>
    <message>
        <source>address info ФАЙЛ [--json]</source>
        <translation>address info FILE [--json]</translation>
    </message>
    <message>
        <source>address install ФАЙЛ --data ПАПКА [--json]</source>
        <translation>address install FILE --data FOLDER [--json]</translation>
    </message>
    <message>
        <source>address import|install|suggest|house|parse|current|info …</source>
        <translation>address import|install|suggest|house|parse|current|info …</translation>
    </message>
    <message>
        <source>Как вызвать: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Папки данных нет: %1</source>
        <translation>There is no data folder: %1</translation>
    </message>
    <message>
        <source>База от %1 поставлена: %2. Работающий сервер возьмёт её сам.</source>
        <translation>The database of %1 is installed: %2. A running server takes it by itself.</translation>
    </message>
    <message>
        <source> %1 %, таблица %2, строк %3</source>
        <translation> %1%, table %2, rows %3</translation>
    </message>
    <message>
        <source>, осталось %1 с</source>
        <translation>, %1 s left</translation>
    </message>
    <message>
        <source>%1: прочитано строк %2</source>
        <translation>%1: rows read %2</translation>
    </message>
    <message>
        <source>%1: строк с неверным кодом %2</source>
        <translation>%1: rows with a wrong code %2</translation>
    </message>
    <message>
        <source>Объектов: действующих %1, прежних названий %2, переподчинённых %3, исчезнувших %4</source>
        <translation>Objects: current %1, former names %2, moved %3, gone %4</translation>
    </message>
    <message>
        <source>Улиц, чьего места среди действующих нет: %1</source>
        <translation>Streets whose place is not current: %1</translation>
    </message>
    <message>
        <source>Строк с повторным кодом: %1</source>
        <translation>Rows with a repeated code: %1</translation>
    </message>
    <message>
        <source>Домов и промежутков домов: %1</source>
        <translation>Houses and ranges of houses: %1</translation>
    </message>
    <message>
        <source>Не разобрано записей о домах: %1</source>
        <translation>House items that could not be read: %1</translation>
    </message>
    <message>
        <source>Готово за %1 с, файл %2 МБ</source>
        <translation>Done in %1 s, file of %2 MB</translation>
    </message>
    <message>
        <source>Как вызвать: address import БАЗА.7Z|ПАПКА… -o ФАЙЛ [--regions 01,65] [--json]</source>
        <translation>Usage: address import BASE.7Z|FOLDER… -o FILE [--regions 01,65] [--json]</translation>
    </message>
    <message>
        <source>Регион записывают двумя цифрами, например 65, район — пятью, город — восемью: «%1»</source>
        <translation>A region is written with two digits, such as 65, a district with five, a city with eight: “%1”</translation>
    </message>
    <message>
        <source>Ничего не найдено.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Такой дом есть, индекс %1</source>
        <translation>There is such a house, postal index %1</translation>
    </message>
    <message>
        <source>Такого дома в списке нет, индекс улицы %1</source>
        <translation>There is no such house in the list, postal index of the street %1</translation>
    </message>
    <message>
        <source>Список домов неизвестен, индекс улицы %1</source>
        <translation>No list of houses is known, postal index of the street %1</translation>
    </message>
    <message>
        <source>Объекта больше нет.</source>
        <translation>The object is no more.</translation>
    </message>
    <message>
        <source>База от %1: мест %2, улиц %3, прежних объектов %4</source>
        <translation>Base of %1: places %2, streets %3, former objects %4</translation>
    </message>
    <message>
        <source>Контрольная сумма верна: %1</source>
        <translation>The checksum is right: %1</translation>
    </message>
    <message>
        <source>Неизвестный или неполный ключ: %1</source>
        <translation>Unknown or incomplete option: %1</translation>
    </message>
    <message>
        <source>В адресной базе нет кода %1.</source>
        <translation>The address base has no code %1.</translation>
    </message>
    <message>
        <source>Проверьте цифры (13 у места, 17 у улицы) и то, что база содержит этот регион.</source>
        <translation>Check the digits (13 for a place, 17 for a street) and that the base has this region.</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>завести учётную запись должностного лица или администратора</source>
        <translation>create an account for an official or an administrator</translation>
    </message>
    <message>
        <source>clerk, supervisor или administrator</source>
        <translation>clerk, supervisor or administrator</translation>
    </message>
    <message>
        <source>имя для входа</source>
        <translation>name to sign in with</translation>
    </message>
    <message>
        <source>фамилия, имя и отчество</source>
        <translation>surname, first name and patronymic</translation>
    </message>
    <message>
        <source>ведомство, например tymovsk-archive</source>
        <translation>agency, for example tymovsk-archive</translation>
    </message>
    <message>
        <source>должность</source>
        <translation>position</translation>
    </message>
    <message>
        <source>нужны --login, --name «Фамилия Имя Отчество» и верная --role</source>
        <translation>--login, --name “Surname First name Patronymic” and a valid --role are needed</translation>
    </message>
    <message>
        <source>Учётная запись %1 готова: с ней можно войти.</source>
        <translation>Account %1 is ready: it can be used to sign in.</translation>
    </message>
    <message>
        <source>показать учётные записи</source>
        <translation>show the accounts</translation>
    </message>
    <message>
        <source>только с этой ролью</source>
        <translation>only with this role</translation>
    </message>
    <message>
        <source>заблокирована</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>закрыть вход; открытые сеансы кончаются</source>
        <translation>close the sign-in; open sessions end</translation>
    </message>
    <message>
        <source>снова открыть вход</source>
        <translation>open the sign-in again</translation>
    </message>
    <message>
        <source>задать новый пароль; открытые сеансы кончаются</source>
        <translation>set a new password; open sessions end</translation>
    </message>
    <message>
        <source>телефон, почта, СНИЛС или имя для входа</source>
        <translation>phone, email, SNILS or name to sign in with</translation>
    </message>
    <message>
        <source>укажите учётную запись: --login</source>
        <translation>name the account: --login</translation>
    </message>
    <message>
        <source>Учётная запись %1 изменена.</source>
        <translation>Account %1 has been changed.</translation>
    </message>
    <message>
        <source>сделать копию данных, не останавливая oknod</source>
        <translation>make a copy of the data without stopping oknod</translation>
    </message>
    <message>
        <source>новая папка для копии</source>
        <translation>new folder for the copy</translation>
    </message>
    <message>
        <source>укажите, куда сделать копию: -o DIR</source>
        <translation>say where to make the copy: -o DIR</translation>
    </message>
    <message>
        <source>папку %1 нельзя создать, или в ней уже есть копия</source>
        <translation>folder %1 cannot be created, or there is already a copy in it</translation>
    </message>
    <message>
        <source>файл %1 не копируется; копия неполная</source>
        <translation>file %1 cannot be copied; the copy is incomplete</translation>
    </message>
    <message>
        <source>Копия готова: %1. Файлов: %2</source>
        <translation>The copy is ready: %1. Files: %2</translation>
    </message>
    <message>
        <source>проверить папку каталога услуг</source>
        <translation>check the folder of a service catalogue</translation>
    </message>
    <message>
        <source>укажите папку каталога</source>
        <translation>name the catalogue folder</translation>
    </message>
    <message>
        <source>Каталог годен. Услуг: %1, ведомств: %2</source>
        <translation>The catalogue is valid. Services: %1, agencies: %2</translation>
    </message>
    <message>
        <source>папка данных oknod</source>
        <translation>oknod data folder</translation>
    </message>
    <message>
        <source>укажите папку данных: --data DIR</source>
        <translation>name the data folder: --data DIR</translation>
    </message>
    <message>
        <source>в папке %1 нет данных oknod; сначала запустите oknod serve</source>
        <translation>there are no oknod data in folder %1; run oknod serve first</translation>
    </message>
    <message>
        <source>читать пароль из открытого файла с этим номером</source>
        <translation>read the password from the open file with this number</translation>
    </message>
    <message>
        <source>Пароль: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Ещё раз: </source>
        <translation>Again: </translation>
    </message>
    <message>
        <source>пароли не совпали</source>
        <translation>the passwords did not match</translation>
    </message>
    <message>
        <source>запись изменена</source>
        <translation>record changed</translation>
    </message>
    <message>
        <source>записи нет</source>
        <translation>record missing</translation>
    </message>
    <message>
        <source>запись стоит не на своём месте</source>
        <translation>record out of its place</translation>
    </message>
    <message>
        <source>конец журнала отрезан, начиная с этой записи</source>
        <translation>the end of the journal is cut off, from this record on</translation>
    </message>
    <message>
        <source>доказать, что журнал событий не изменён</source>
        <translation>prove that the event journal has not been changed</translation>
    </message>
    <message>
        <source>Журнал цел. Записей: %1. Последний хеш: %2</source>
        <translation>The journal is intact. Records: %1. Last hash: %2</translation>
    </message>
    <message>
        <source>Журнал нарушен: запись %1 — %2. Целых записей до неё: %3</source>
        <translation>The journal is broken: record %1 — %2. Intact records before it: %3</translation>
    </message>
    <message>
        <source>Командная строка администратора Okno.

  okno-admin СЛОВО [НАСТРОЙКИ] [--json]
  okno-admin СЛОВО --help
  okno-admin --version

</source>
        <translation>The command line of an Okno administrator.

  okno-admin VERB [OPTIONS] [--json]
  okno-admin VERB --help
  okno-admin --version

</translation>
    </message>
    <message>
        <source>показать эту справку</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>отвечать JSON, по одному объекту в строке</source>
        <translation>answer in JSON, one object a line</translation>
    </message>
    <message>
        <source>непонятно, что сделать.</source>
        <translation>it is not clear what to do.</translation>
    </message>
    <message>
        <source>адресный классификатор: загрузить, найти, проверить</source>
        <translation>the address classifier: load, search, check</translation>
    </message>
    <message>
        <source>Кто: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>Организация: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>СНИЛС: %1</source>
        <translation>SNILS: %1</translation>
    </message>
    <message>
        <source>ИНН: %1</source>
        <translation>INN: %1</translation>
    </message>
    <message>
        <source>Время подписи по словам подписавшего: %1</source>
        <translation>Time of signing as the signer says: %1</translation>
    </message>
    <message>
        <source>Время, подтверждённое службой: %1</source>
        <translation>Time confirmed by a service: %1</translation>
    </message>
    <message>
        <source>Алгоритм: %1</source>
        <translation>Algorithm: %1</translation>
    </message>
    <message>
        <source>Предупреждения: %1</source>
        <translation>Warnings: %1</translation>
    </message>
    <message>
        <source>проверить электронную подпись</source>
        <translation>check an electronic signature</translation>
    </message>
    <message>
        <source>файл подписи: DER, PEM или base64</source>
        <translation>signature file: DER, PEM or base64</translation>
    </message>
    <message>
        <source>подписанный документ, если он не внутри подписи</source>
        <translation>the signed document, when it is not inside the signature</translation>
    </message>
    <message>
        <source>доверенные корневые сертификаты: файл или папка; можно несколько раз</source>
        <translation>trusted root certificates: a file or a folder; may be repeated</translation>
    </message>
    <message>
        <source>то же, но корневые сертификаты аккредитованных центров: подпись может быть квалифицированной</source>
        <translation>the same for roots of accredited centres: a signature may then be qualified</translation>
    </message>
    <message>
        <source>список отозванных сертификатов; можно несколько раз</source>
        <translation>list of revoked certificates; may be repeated</translation>
    </message>
    <message>
        <source>когда подпись получена, например 2019-06-26T00:00:00Z; без этого — сейчас</source>
        <translation>when the signature was received, e.g. 2019-06-26T00:00:00Z; now without it</translation>
    </message>
    <message>
        <source>укажите один файл подписи.</source>
        <translation>name one signature file.</translation>
    </message>
    <message>
        <source>Пароль файла ключа:</source>
        <translation>Password of the key file:</translation>
    </message>
    <message>
        <source>ПИН-код:</source>
        <translation>PIN:</translation>
    </message>
    <message>
        <source>модуль PKCS#11 токена; без него — известные модули, какие установлены</source>
        <translation>the PKCS#11 module of the token; without it, the known modules that are installed</translation>
    </message>
    <message>
        <source>подписать файл</source>
        <translation>sign a file</translation>
    </message>
    <message>
        <source>подписываемый файл</source>
        <translation>the file to sign</translation>
    </message>
    <message>
        <source>сертификат, если их несколько: номер, отпечаток, CKA_ID или метка</source>
        <translation>the certificate when there are several: its number, fingerprint, CKA_ID or label</translation>
    </message>
    <message>
        <source>файл ключа PKCS#12 (.p12, .pfx)</source>
        <translation>key file PKCS#12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>открытый файл с ПИН-кодом или паролем</source>
        <translation>an open file with the PIN or password</translation>
    </message>
    <message>
        <source>куда записать подпись</source>
        <translation>where to write the signature</translation>
    </message>
    <message>
        <source>вложить документ в подпись</source>
        <translation>put the document inside the signature</translation>
    </message>
    <message>
        <source>укажите файл, ключ (--module и --certificate или --p12) и куда записать подпись (-o).</source>
        <translation>name the file, the key (--module and --certificate, or --p12) and where to write the signature (-o).</translation>
    </message>
    <message>
        <source>Подписано: %1</source>
        <translation>Signed: %1</translation>
    </message>
    <message>
        <source>показать токены и сертификаты на них</source>
        <translation>show tokens and the certificates on them</translation>
    </message>
    <message>
        <source>%1 (%2), сертификатов: %3</source>
        <translation>%1 (%2), certificates: %3</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован</source>
        <translation>the PIN is locked</translation>
    </message>
    <message>
        <source>осталась одна попытка ПИН-кода</source>
        <translation>one try of the PIN is left</translation>
    </message>
    <message>
        <source>попыток ПИН-кода осталось мало</source>
        <translation>few tries of the PIN are left</translation>
    </message>
    <message>
        <source>Токенов нет.</source>
        <translation>There are no tokens.</translation>
    </message>
    <message>
        <source>такой папки нет</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>здесь нет ни услуг, ни ведомств</source>
        <translation>there are neither services nor agencies here</translation>
    </message>
    <message>
        <source>папка каталога; без classifiers.json — дополнение к встроенному</source>
        <translation>catalogue folder; without classifiers.json it adds to the built-in one</translation>
    </message>
    <message>
        <source>проверить как дополнение к каталогу из этой папки</source>
        <translation>check it as an addition to the catalogue of this folder</translation>
    </message>
    <message>
        <source>папка каталога, если в настройках oknod задана catalogue</source>
        <translation>catalogue folder, when oknod&apos;s settings name one (catalogue)</translation>
    </message>
    <message>
        <source>спросить об отзыве у центров, которые названы в сертификатах: OCSP и списки отозванных (до 10 секунд на сертификат)</source>
        <translation>ask the centres named in the certificates about revocation: OCSP and lists of revoked certificates (up to 10 seconds a certificate)</translation>
    </message>
    <message>
        <source>папка, где хранить полученные списки; без этого — папка кеша</source>
        <translation>folder that keeps the fetched lists; without it, the cache folder</translation>
    </message>
    <message>
        <source>разрешить адреса своей сети и этого компьютера: центр стоит у вас или для проверки</source>
        <translation>allow addresses of the own network and of this computer: the centre is yours, or it is a test</translation>
    </message>
    <message>
        <source>папка доверенных сертификатов, если задана настройка signing.folder</source>
        <translation>folder of trusted certificates, where the setting signing.folder is set</translation>
    </message>
    <message>
        <source>папки %1 нет</source>
        <translation>there is no folder %1</translation>
    </message>
    <message>
        <source>Корень: %1</source>
        <translation>Root: %1</translation>
    </message>
    <message>
        <source>Промежуточный: %1</source>
        <translation>Intermediate: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Действует до: %1</source>
        <translation>Valid until: %1</translation>
    </message>
    <message>
        <source>Срок истёк или ещё не начался</source>
        <translation>Expired or not valid yet</translation>
    </message>
    <message>
        <source>Отмечен как аккредитованный</source>
        <translation>Marked as accredited</translation>
    </message>
    <message>
        <source>показать, чьим подписям доверяет сервер</source>
        <translation>show whose signatures the server trusts</translation>
    </message>
    <message>
        <source>Доверенных сертификатов нет: %1</source>
        <translation>There are no trusted certificates: %1</translation>
    </message>
    <message>
        <source>доверять сертификату центра</source>
        <translation>trust the certificate of a centre</translation>
    </message>
    <message>
        <source>это корень аккредитованного удостоверяющего центра: его подписи будут квалифицированными</source>
        <translation>it is the root of an accredited certification centre: its signatures will be qualified</translation>
    </message>
    <message>
        <source>сертификат или несколько: PEM или DER</source>
        <translation>a certificate or several: PEM or DER</translation>
    </message>
    <message>
        <source>укажите файл сертификата</source>
        <translation>name the file of the certificate</translation>
    </message>
    <message>
        <source>в файле %1 нет сертификата</source>
        <translation>there is no certificate in the file %1</translation>
    </message>
    <message>
        <source>аккредитованным отмечают только корень, а этот сертификат выдал другой центр: %1</source>
        <translation>only a root is marked as accredited, and this certificate was issued by another centre: %1</translation>
    </message>
    <message>
        <source>файл %1 не записывается</source>
        <translation>the file %1 cannot be written</translation>
    </message>
    <message>
        <source>больше не доверять сертификату</source>
        <translation>trust a certificate no more</translation>
    </message>
    <message>
        <source>начало его отпечатка SHA-256, не меньше 8 знаков</source>
        <translation>the beginning of its SHA-256 fingerprint, 8 characters at least</translation>
    </message>
    <message>
        <source>укажите не меньше 8 знаков отпечатка SHA-256</source>
        <translation>name 8 characters of the SHA-256 fingerprint at least</translation>
    </message>
    <message>
        <source>в файле %1 есть и другие сертификаты: уберите его сами</source>
        <translation>the file %1 holds other certificates, too: remove it yourself</translation>
    </message>
    <message>
        <source>так начинаются отпечатки нескольких сертификатов</source>
        <translation>the fingerprints of several certificates begin like this</translation>
    </message>
    <message>
        <source>такого сертификата нет</source>
        <translation>there is no such certificate</translation>
    </message>
    <message>
        <source>файл %1 не удаляется</source>
        <translation>the file %1 cannot be removed</translation>
    </message>
    <message>
        <source>проверить, примет ли сервер сертификат</source>
        <translation>check whether the server would take a certificate</translation>
    </message>
    <message>
        <source>сертификат человека: PEM или DER</source>
        <translation>a person&apos;s certificate: PEM or DER</translation>
    </message>
    <message>
        <source>задать СНИЛС должностного лица, чтобы оно входило по подписи</source>
        <translation>set the SNILS of an official, who then logs in by signature</translation>
    </message>
    <message>
        <source>СНИЛС, как в сертификате</source>
        <translation>the SNILS as the certificate has it</translation>
    </message>
    <message>
        <source>это не открытый ключ Ed25519: %1</source>
        <translation>this is no Ed25519 public key: %1</translation>
    </message>
    <message>
        <source>программа собрана без ключа обновлений; назовите открытый ключ, которым проверять: --key</source>
        <translation>the program was built without a key of updates; name the public key to check with: --key</translation>
    </message>
    <message>
        <source>предложить рабочим местам новую версию программы</source>
        <translation>offer a newer version of the program to the desks</translation>
    </message>
    <message>
        <source>подпись пакета; без неё берётся FILE.sig</source>
        <translation>the signature of the package; FILE.sig when it is not named</translation>
    </message>
    <message>
        <source>открытый ключ вместо встроенного: файл PEM или строка из него</source>
        <translation>the public key in place of the built-in one: a PEM file or the line in it</translation>
    </message>
    <message>
        <source>что нового, по-русски</source>
        <translation>what is new, in Russian</translation>
    </message>
    <message>
        <source>что нового, по-английски</source>
        <translation>what is new, in English</translation>
    </message>
    <message>
        <source>пакет: AppImage или MSI</source>
        <translation>the package: AppImage or MSI</translation>
    </message>
    <message>
        <source>укажите файл пакета</source>
        <translation>name the file of the package</translation>
    </message>
    <message>
        <source>подпись %1 не читается</source>
        <translation>the signature %1 cannot be read</translation>
    </message>
    <message>
        <source>Предложена версия %2 для %1: %3</source>
        <translation>Version %2 is offered for %1: %3</translation>
    </message>
    <message>
        <source>показать предложенные версии программы</source>
        <translation>show the versions of the program that are offered</translation>
    </message>
    <message>
        <source>Новых версий не предложено.</source>
        <translation>No newer version is offered.</translation>
    </message>
    <message>
        <source>больше не предлагать версию программы</source>
        <translation>no longer offer a version of the program</translation>
    </message>
    <message>
        <source>начало SHA-256 пакета, не короче 8 знаков</source>
        <translation>the beginning of the package&apos;s SHA-256, 8 digits at least</translation>
    </message>
    <message>
        <source>укажите начало SHA-256 пакета</source>
        <translation>name the beginning of the package&apos;s SHA-256</translation>
    </message>
    <message>
        <source>Версия %2 для %1 снята: %3</source>
        <translation>Version %2 for %1 is withdrawn: %3</translation>
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
        <translation>yesterday, %1</translation>
    </message>
    <message>
        <source>%1 Б</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 КБ</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 МБ</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Ждёт вашего ответа</source>
        <translation>Awaits your answer</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>да</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ПРОГРАММЫ ТОКЕНОВ</source>
        <translation>PROGRAMS OF TOKENS</translation>
    </message>
    <message>
        <source>не найдена</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>работает</source>
        <translation>works</translation>
    </message>
    <message>
        <source>- файлов ключей PKCS#12: %1</source>
        <translation>- key files PKCS#12: %1</translation>
    </message>
    <message>
        <source>ТОКЕН %1</source>
        <translation>TOKEN %1</translation>
    </message>
    <message>
        <source>файл ключа PKCS#12</source>
        <translation>PKCS#12 key file</translation>
    </message>
    <message>
        <source>программа: %1</source>
        <translation>program: %1</translation>
    </message>
    <message>
        <source>производитель: %1</source>
        <translation>maker: %1</translation>
    </message>
    <message>
        <source>модель: %1</source>
        <translation>model: %1</translation>
    </message>
    <message>
        <source>подготовлен: %1</source>
        <translation>prepared: %1</translation>
    </message>
    <message>
        <source>ПИН-код задан: %1</source>
        <translation>PIN is set: %1</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован: %1</source>
        <translation>PIN is locked: %1</translation>
    </message>
    <message>
        <source>ПИН-код нужно сменить: %1</source>
        <translation>PIN has to be changed: %1</translation>
    </message>
    <message>
        <source>попыток ввода: %1</source>
        <translation>tries: %1</translation>
    </message>
    <message>
        <source>достаточно</source>
        <translation>plenty</translation>
    </message>
    <message>
        <source>мало</source>
        <translation>few</translation>
    </message>
    <message>
        <source>последняя</source>
        <translation>the last one</translation>
    </message>
    <message>
        <source>длина ПИН-кода: от %1 до %2</source>
        <translation>length of the PIN: %1 to %2</translation>
    </message>
    <message>
        <source>- сертификат № %1</source>
        <translation>- certificate No. %1</translation>
    </message>
    <message>
        <source>  выдал: %1</source>
        <translation>  issued by: %1</translation>
    </message>
    <message>
        <source>сам владелец</source>
        <translation>the owner</translation>
    </message>
    <message>
        <source>  ключ: %1</source>
        <translation>  key: %1</translation>
    </message>
    <message>
        <source>  действует: с %1 по %2</source>
        <translation>  valid: from %1 to %2</translation>
    </message>
    <message>
        <source>  СНИЛС указан: %1, ИНН указан: %2</source>
        <translation>  SNILS is there: %1, INN is there: %2</translation>
    </message>
    <message>
        <source>Сведения об электронной подписи на этом компьютере, для службы поддержки</source>
        <translation>Electronic signature on this computer: facts for support</translation>
    </message>
    <message>
        <source>Okno %1, Qt %2, %3, %4</source>
        <translation>Okno %1, Qt %2, %3, %4</translation>
    </message>
    <message>
        <source>Составлено: %1</source>
        <translation>Made on: %1</translation>
    </message>
    <message>
        <source>Здесь нет и не может быть: ПИН-кодов, паролей и ключей; имён, СНИЛС и ИНН владельцев; названий и номеров токенов; имени пользователя компьютера.</source>
        <translation>What is not in here: PINs, passwords and keys; names, SNILS and INN of owners; names and numbers of tokens; the name of this computer&apos;s user.</translation>
    </message>
    <message>
        <source>Токенов нет.</source>
        <translation>There are no tokens.</translation>
    </message>
    <message>
        <source>ПИН-код спрашивает Windows</source>
        <translation>Windows asks for the PIN</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Понятно</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Произошла внутренняя ошибка.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
    <message>
        <source>Введённое сохранено. Повторите позже; если не поможет, сообщите администратору.</source>
        <translation>What you entered is saved. Try again later; if that does not help, tell the administrator.</translation>
    </message>
    <message>
        <source>Сервер сейчас занят.</source>
        <translation>The server is busy right now.</translation>
    </message>
    <message>
        <source>Повторите через минуту; введённое сохранено.</source>
        <translation>Try again in a minute; what you entered is saved.</translation>
    </message>
    <message>
        <source>Такой записи нет.</source>
        <translation>There is no such record.</translation>
    </message>
    <message>
        <source>Возможно, она удалена или вам не принадлежит. Вернитесь к списку.</source>
        <translation>It may have been deleted, or it is not yours. Go back to the list.</translation>
    </message>
    <message>
        <source>Такое действие здесь не поддерживается.</source>
        <translation>This action is not supported here.</translation>
    </message>
    <message>
        <source>Обновите программу.</source>
        <translation>Update the program.</translation>
    </message>
    <message>
        <source>На это действие нет прав.</source>
        <translation>You do not have the rights for this action.</translation>
    </message>
    <message>
        <source>Обратитесь к администратору, если права должны быть.</source>
        <translation>If you should have them, ask the administrator.</translation>
    </message>
    <message>
        <source>Нужно войти.</source>
        <translation>You need to sign in.</translation>
    </message>
    <message>
        <source>Войдите и повторите; введённое сохранено.</source>
        <translation>Sign in and try again; what you entered is saved.</translation>
    </message>
    <message>
        <source>Время работы без входа истекло.</source>
        <translation>You were signed out because nothing happened for a while.</translation>
    </message>
    <message>
        <source>Войдите снова; введённое сохранено.</source>
        <translation>Sign in again; what you entered is saved.</translation>
    </message>
    <message>
        <source>Сервер не понял запрос.</source>
        <translation>The server did not understand the request.</translation>
    </message>
    <message>
        <source>Обновите программу; если не поможет, сообщите администратору.</source>
        <translation>Update the program; if that does not help, tell the administrator.</translation>
    </message>
    <message>
        <source>Запрос записан с ошибкой.</source>
        <translation>The request is written incorrectly.</translation>
    </message>
    <message>
        <source>В запросе есть неизвестное поле.</source>
        <translation>The request has an unknown field.</translation>
    </message>
    <message>
        <source>Не заполнено обязательное поле.</source>
        <translation>A required field is empty.</translation>
    </message>
    <message>
        <source>Заполните его.</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>Поле заполнено неверно.</source>
        <translation>A field is filled in incorrectly.</translation>
    </message>
    <message>
        <source>Проверьте и исправьте.</source>
        <translation>Check it and correct it.</translation>
    </message>
    <message>
        <source>В заявлении есть неверно заполненные поля.</source>
        <translation>Some fields of the application are filled in incorrectly.</translation>
    </message>
    <message>
        <source>Исправьте отмеченные поля и отправьте снова.</source>
        <translation>Correct the marked fields and send it again.</translation>
    </message>
    <message>
        <source>Формат запроса не поддерживается.</source>
        <translation>The format of the request is not supported.</translation>
    </message>
    <message>
        <source>Запрос слишком велик.</source>
        <translation>The request is too large.</translation>
    </message>
    <message>
        <source>Уменьшите объём и повторите.</source>
        <translation>Make it smaller and try again.</translation>
    </message>
    <message>
        <source>Заголовок запроса слишком велик.</source>
        <translation>The header of the request is too large.</translation>
    </message>
    <message>
        <source>Адрес запроса слишком длинный.</source>
        <translation>The address of the request is too long.</translation>
    </message>
    <message>
        <source>Сократите строку поиска.</source>
        <translation>Shorten the search text.</translation>
    </message>
    <message>
        <source>В запросе не указана длина.</source>
        <translation>The request does not give its length.</translation>
    </message>
    <message>
        <source>Запрос шёл слишком долго.</source>
        <translation>The request took too long.</translation>
    </message>
    <message>
        <source>Проверьте связь и повторите; введённое сохранено.</source>
        <translation>Check the connection and try again; what you entered is saved.</translation>
    </message>
    <message>
        <source>Слишком много запросов подряд.</source>
        <translation>Too many requests in a row.</translation>
    </message>
    <message>
        <source>Подождите %seconds% с и повторите.</source>
        <translation>Wait %seconds% s and try again.</translation>
    </message>
    <message>
        <source>Сервер не умеет выполнять такие запросы.</source>
        <translation>The server cannot handle requests of this kind.</translation>
    </message>
    <message>
        <source>Эта версия протокола HTTP не поддерживается.</source>
        <translation>This version of HTTP is not supported.</translation>
    </message>
    <message>
        <source>Не указано, какая версия записи меняется.</source>
        <translation>The request does not say which version of the record it changes.</translation>
    </message>
    <message>
        <source>Запись тем временем изменил кто-то другой.</source>
        <translation>Someone else has changed the record in the meantime.</translation>
    </message>
    <message>
        <source>Посмотрите новое состояние и повторите действие.</source>
        <translation>Look at the new state and repeat the action.</translation>
    </message>
    <message>
        <source>В запросе нет ключа повтора.</source>
        <translation>The request has no idempotency key.</translation>
    </message>
    <message>
        <source>Этот ключ повтора уже использован для другого запроса.</source>
        <translation>This idempotency key has already been used for another request.</translation>
    </message>
    <message>
        <source>Повторите отправку.</source>
        <translation>Send it again.</translation>
    </message>
    <message>
        <source>Место в списке указано неверно.</source>
        <translation>The place in the list is given incorrectly.</translation>
    </message>
    <message>
        <source>Откройте список заново.</source>
        <translation>Open the list again.</translation>
    </message>
    <message>
        <source>Неверный логин или пароль.</source>
        <translation>Wrong login or password.</translation>
    </message>
    <message>
        <source>Проверьте раскладку клавиатуры и попробуйте ещё раз.</source>
        <translation>Check the keyboard layout and try again.</translation>
    </message>
    <message>
        <source>Слишком много неудачных попыток входа.</source>
        <translation>Too many failed attempts to sign in.</translation>
    </message>
    <message>
        <source>Подождите %seconds% с и попробуйте снова.</source>
        <translation>Wait %seconds% s and try again.</translation>
    </message>
    <message>
        <source>Учётная запись заблокирована.</source>
        <translation>The account is blocked.</translation>
    </message>
    <message>
        <source>Обратитесь к администратору.</source>
        <translation>Contact the administrator.</translation>
    </message>
    <message>
        <source>Такая учётная запись уже есть.</source>
        <translation>There is already such an account.</translation>
    </message>
    <message>
        <source>Войдите с этим телефоном, почтой или СНИЛС или укажите другие.</source>
        <translation>Sign in with this phone, email or SNILS, or enter different ones.</translation>
    </message>
    <message>
        <source>Пароль слишком простой.</source>
        <translation>The password is too simple.</translation>
    </message>
    <message>
        <source>Добавьте слов, букв разного регистра или цифр: не меньше 8 знаков.</source>
        <translation>Add words, letters of both cases or digits: at least 8 characters.</translation>
    </message>
    <message>
        <source>Код неверен.</source>
        <translation>The code is wrong.</translation>
    </message>
    <message>
        <source>Проверьте сообщение и введите код ещё раз. Осталось попыток: %left%.</source>
        <translation>Check the message and enter the code again. Attempts left: %left%.</translation>
    </message>
    <message>
        <source>Срок действия кода истёк.</source>
        <translation>The code has expired.</translation>
    </message>
    <message>
        <source>Запросите новый код.</source>
        <translation>Request a new code.</translation>
    </message>
    <message>
        <source>Код введён неверно слишком много раз.</source>
        <translation>A wrong code was entered too many times.</translation>
    </message>
    <message>
        <source>Новый код можно запросить немного позже.</source>
        <translation>You can request a new code a little later.</translation>
    </message>
    <message>
        <source>Подождите %seconds% с.</source>
        <translation>Wait %seconds% s.</translation>
    </message>
    <message>
        <source>Телефон или почта ещё не подтверждены.</source>
        <translation>The phone or email is not confirmed yet.</translation>
    </message>
    <message>
        <source>Введите код из сообщения.</source>
        <translation>Enter the code from the message.</translation>
    </message>
    <message>
        <source>Не получилось отправить сообщение.</source>
        <translation>The message could not be sent.</translation>
    </message>
    <message>
        <source>Проверьте номер или адрес и попробуйте ещё раз.</source>
        <translation>Check the number or the address and try again.</translation>
    </message>
    <message>
        <source>Эта услуга сейчас не принимает заявлений.</source>
        <translation>This service does not accept applications at the moment.</translation>
    </message>
    <message>
        <source>Черновик сохранён. Посмотрите контакты ведомства на карточке услуги.</source>
        <translation>The draft is saved. You will find the contacts of the agency on the service page.</translation>
    </message>
    <message>
        <source>В этом регионе услуга не оказывается.</source>
        <translation>The service is not provided in this region.</translation>
    </message>
    <message>
        <source>Выберите другой регион.</source>
        <translation>Choose another region.</translation>
    </message>
    <message>
        <source>В нынешнем состоянии заявления это сделать нельзя.</source>
        <translation>This cannot be done while the application is in its present state.</translation>
    </message>
    <message>
        <source>Обновите заявление и посмотрите, что возможно.</source>
        <translation>Refresh the application and see what is possible.</translation>
    </message>
    <message>
        <source>Заявление уже взял в работу другой сотрудник.</source>
        <translation>Another officer has already taken the application.</translation>
    </message>
    <message>
        <source>Выберите другое заявление.</source>
        <translation>Choose another application.</translation>
    </message>
    <message>
        <source>Заявление не у вас в работе.</source>
        <translation>You have not taken this application.</translation>
    </message>
    <message>
        <source>Сначала возьмите его в работу.</source>
        <translation>Take it first.</translation>
    </message>
    <message>
        <source>Этот шаг регламента сейчас выполнить нельзя.</source>
        <translation>This step of the regulation cannot be done now.</translation>
    </message>
    <message>
        <source>Выполните то, чего требует текущий шаг.</source>
        <translation>Do what the current step asks for.</translation>
    </message>
    <message>
        <source>Файл пуст.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Выберите другой файл.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Содержимое файла не того вида.</source>
        <translation>The content of the file is of the wrong kind.</translation>
    </message>
    <message>
        <source>Файл повреждён.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>Отсканируйте документ заново или выберите другой файл.</source>
        <translation>Scan the document again or choose another file.</translation>
    </message>
    <message>
        <source>Не приложен обязательный документ.</source>
        <translation>A required document is not attached.</translation>
    </message>
    <message>
        <source>Прикрепите его и отправьте снова.</source>
        <translation>Attach it and send again.</translation>
    </message>
    <message>
        <source>Слишком много файлов.</source>
        <translation>Too many files.</translation>
    </message>
    <message>
        <source>Можно приложить не больше %limit%.</source>
        <translation>You can attach no more than %limit%.</translation>
    </message>
    <message>
        <source>Начатая загрузка устарела.</source>
        <translation>The upload that was started has expired.</translation>
    </message>
    <message>
        <source>Файл загрузится заново сам.</source>
        <translation>The file will be uploaded again by itself.</translation>
    </message>
    <message>
        <source>Загрузка продолжена не с того места.</source>
        <translation>The upload was resumed from the wrong place.</translation>
    </message>
    <message>
        <source>Загрузка продолжится сама.</source>
        <translation>The upload will carry on by itself.</translation>
    </message>
    <message>
        <source>Файл исказился по дороге.</source>
        <translation>The file was corrupted on the way.</translation>
    </message>
    <message>
        <source>Загрузка повторится сама.</source>
        <translation>The upload will be repeated by itself.</translation>
    </message>
    <message>
        <source>Версия протокола загрузки не поддерживается.</source>
        <translation>This version of the upload protocol is not supported.</translation>
    </message>
    <message>
        <source>На сервере кончилось место.</source>
        <translation>The server has run out of space.</translation>
    </message>
    <message>
        <source>Введённое сохранено. Сообщите администратору.</source>
        <translation>What you entered is saved. Tell the administrator.</translation>
    </message>
    <message>
        <source>Сервер не смог записать данные.</source>
        <translation>The server could not write the data.</translation>
    </message>
    <message>
        <source>Введённое сохранено. Повторите позже.</source>
        <translation>What you entered is saved. Try again later.</translation>
    </message>
    <message>
        <source>Данные сервера новее программы.</source>
        <translation>The data of the server are newer than the program.</translation>
    </message>
    <message>
        <source>Установите новую версию сервера.</source>
        <translation>Install the new version of the server.</translation>
    </message>
    <message>
        <source>Цепочка журнала событий нарушена.</source>
        <translation>The chain of the event journal is broken.</translation>
    </message>
    <message>
        <source>Сообщите администратору безопасности.</source>
        <translation>Tell the security administrator.</translation>
    </message>
    <message>
        <source>Описание услуги составлено с ошибкой.</source>
        <translation>The service description has a mistake.</translation>
    </message>
    <message>
        <source>Исправьте указанное место описания.</source>
        <translation>Correct the place in the description that is named.</translation>
    </message>
    <message>
        <source>Настройка задана неверно.</source>
        <translation>A setting is given incorrectly.</translation>
    </message>
    <message>
        <source>Исправьте её и запустите снова.</source>
        <translation>Correct it and start again.</translation>
    </message>
    <message>
        <source>Нет связи с сервером.</source>
        <translation>There is no connection to the server.</translation>
    </message>
    <message>
        <source>Всё введённое сохранено. Отправим сами, как только связь появится.</source>
        <translation>Everything you entered is saved. We will send it ourselves as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Связь с сервером прервалась.</source>
        <translation>The connection to the server was lost.</translation>
    </message>
    <message>
        <source>Всё введённое сохранено. Попробуем ещё раз сами.</source>
        <translation>Everything you entered is saved. We will try again ourselves.</translation>
    </message>
    <message>
        <source>Это не тот сервер, которому вы доверились.</source>
        <translation>This is not the server you trusted.</translation>
    </message>
    <message>
        <source>Не вводите пароль. Сверьте отпечаток сертификата с администратором.</source>
        <translation>Do not enter the password. Check the certificate fingerprint with the administrator.</translation>
    </message>
    <message>
        <source>Сервер ответил непонятно.</source>
        <translation>The server gave an answer that makes no sense.</translation>
    </message>
    <message>
        <source>Действие отменено.</source>
        <translation>The action was cancelled.</translation>
    </message>
    <message>
        <source>Не получилось записать данные на этом компьютере.</source>
        <translation>The data could not be saved on this computer.</translation>
    </message>
    <message>
        <source>Проверьте, есть ли место на диске.</source>
        <translation>Check that there is free space on the disk.</translation>
    </message>
    <message>
        <source>Файл не читается.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Проверьте, что он на месте и открывается, или выберите другой.</source>
        <translation>Check that it is in its place and opens, or choose another one.</translation>
    </message>
    <message>
        <source>Файл слишком большой.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>Можно до %limit% МБ: уменьшите файл или разделите его на части.</source>
        <translation>The limit is %limit% MB: make the file smaller or split it.</translation>
    </message>
    <message>
        <source>Прикрепите документ PDF, JPEG или PNG.</source>
        <translation>Attach a PDF, JPEG or PNG document.</translation>
    </message>
    <message>
        <source>Файл адресной базы повреждён.</source>
        <translation>The file of the address database is damaged.</translation>
    </message>
    <message>
        <source>Загрузите базу заново; адреса пока можно вводить вручную.</source>
        <translation>Load the database again; addresses can be entered by hand meanwhile.</translation>
    </message>
    <message>
        <source>Адресная база сделана другой версией программы.</source>
        <translation>The address database was made by another version of the program.</translation>
    </message>
    <message>
        <source>Соберите базу заново командой «okno-admin address import» или обновите программу.</source>
        <translation>Build the database again with “okno-admin address import” or update the program.</translation>
    </message>
    <message>
        <source>Архив базы адресов повреждён.</source>
        <translation>The archive of the address database is damaged.</translation>
    </message>
    <message>
        <source>Прежняя база осталась в работе. Скачайте архив заново и повторите.</source>
        <translation>The previous database is still in use. Download the archive again and repeat.</translation>
    </message>
    <message>
        <source>В базе адресов нет нужной таблицы.</source>
        <translation>The address database lacks a table it needs.</translation>
    </message>
    <message>
        <source>Нужна таблица %table%; прежняя база осталась в работе. Проверьте, что взята вся официальная база.</source>
        <translation>The table %table% is needed; the previous database is still in use. Check that you took the whole official database.</translation>
    </message>
    <message>
        <source>Таблица базы адресов не похожа на dBase III.</source>
        <translation>A table of the address database does not look like dBase III.</translation>
    </message>
    <message>
        <source>Возьмите таблицу %table% из официальной базы заново; прежняя база осталась в работе.</source>
        <translation>Take the table %table% from the official database again; the previous database is still in use.</translation>
    </message>
    <message>
        <source>Таблица базы адресов обрывается.</source>
        <translation>A table of the address database breaks off.</translation>
    </message>
    <message>
        <source>Таблица %table% кончается на строке %row% из %rows%; прежняя база осталась в работе. Скачайте базу заново.</source>
        <translation>The table %table% ends at row %row% of %rows%; the previous database is still in use. Download the database again.</translation>
    </message>
    <message>
        <source>В таблице базы адресов нет нужного столбца.</source>
        <translation>A table of the address database lacks a column it needs.</translation>
    </message>
    <message>
        <source>В таблице %table% нет столбца %column%; прежняя база осталась в работе. Возьмите официальную базу заново.</source>
        <translation>The table %table% has no column %column%; the previous database is still in use. Get the official database again.</translation>
    </message>
    <message>
        <source>Таблица базы адресов записана не в кодовой странице 866.</source>
        <translation>A table of the address database is not written in code page 866.</translation>
    </message>
    <message>
        <source>Возьмите таблицу %table% из официальной базы, не пересохраняя её; прежняя база осталась в работе.</source>
        <translation>Take the table %table% from the official database without saving it anew; the previous database is still in use.</translation>
    </message>
    <message>
        <source>Адресной базы на сервере ещё нет.</source>
        <translation>There is no address base on the server yet.</translation>
    </message>
    <message>
        <source>Адрес можно ввести вручную. Администратор загружает базу командой «okno-admin address import».</source>
        <translation>The address can be typed by hand. An administrator loads the base with “okno-admin address import”.</translation>
    </message>
    <message>
        <source>Программа токена не найдена.</source>
        <translation>The token&apos;s software was not found.</translation>
    </message>
    <message>
        <source>Установите программу (драйвер) токена с сайта производителя или укажите файл модуля в настройках подписи.</source>
        <translation>Install the token&apos;s software (driver) from its maker&apos;s site, or name the module&apos;s file in the signature settings.</translation>
    </message>
    <message>
        <source>Программа токена ответила ошибкой.</source>
        <translation>The token&apos;s software answered with an error.</translation>
    </message>
    <message>
        <source>Выньте токен, вставьте снова и повторите; если не поможет, обновите программу токена.</source>
        <translation>Take the token out, put it back and try again; if that does not help, update the token&apos;s software.</translation>
    </message>
    <message>
        <source>Токен не вставлен.</source>
        <translation>No token is inserted.</translation>
    </message>
    <message>
        <source>Вставьте токен и повторите.</source>
        <translation>Insert the token and try again.</translation>
    </message>
    <message>
        <source>Токен вынули во время работы.</source>
        <translation>The token was removed during the work.</translation>
    </message>
    <message>
        <source>Ничего не подписано. Вставьте токен и повторите.</source>
        <translation>Nothing was signed. Insert the token and try again.</translation>
    </message>
    <message>
        <source>Токен не подготовлен к работе.</source>
        <translation>The token is not prepared for use.</translation>
    </message>
    <message>
        <source>На токене нет ПИН-кода или ключей: подготовьте его программой производителя или обратитесь в удостоверяющий центр.</source>
        <translation>The token has no PIN or keys: prepare it with its maker&apos;s software or ask the certification authority.</translation>
    </message>
    <message>
        <source>ПИН-код неверный.</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <source>Осталось попыток: %tries%. Проверьте раскладку и Caps Lock.</source>
        <translation>Tries left: %tries%. Check the keyboard layout and Caps Lock.</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован.</source>
        <translation>The PIN is locked.</translation>
    </message>
    <message>
        <source>Разблокируйте его ПИН-кодом администратора токена (PUK) или обратитесь в удостоверяющий центр.</source>
        <translation>Unblock it with the token administrator&apos;s PIN (PUK) or ask the certification authority.</translation>
    </message>
    <message>
        <source>Длина ПИН-кода не подходит.</source>
        <translation>The PIN&apos;s length does not fit.</translation>
    </message>
    <message>
        <source>ПИН-код этого токена — от %least% до %most% знаков.</source>
        <translation>This token&apos;s PIN has from %least% to %most% characters.</translation>
    </message>
    <message>
        <source>ПИН-код нужно сменить.</source>
        <translation>The PIN must be changed.</translation>
    </message>
    <message>
        <source>Смените начальный ПИН-код в разделе «Мои данные» → «Электронная подпись».</source>
        <translation>Change the initial PIN in “My data” → “Electronic signature”.</translation>
    </message>
    <message>
        <source>Сертификат не найден.</source>
        <translation>The certificate was not found.</translation>
    </message>
    <message>
        <source>Вставьте токен с нужным сертификатом или выберите другой.</source>
        <translation>Insert the token that holds it or choose another one.</translation>
    </message>
    <message>
        <source>Срок действия сертификата вышел или ещё не начался.</source>
        <translation>The certificate has expired or is not valid yet.</translation>
    </message>
    <message>
        <source>Выберите другой сертификат или получите новый в удостоверяющем центре.</source>
        <translation>Choose another certificate or get a new one from the certification authority.</translation>
    </message>
    <message>
        <source>Сертификат отозван.</source>
        <translation>The certificate is revoked.</translation>
    </message>
    <message>
        <source>Подписывать им нельзя. Получите новый в удостоверяющем центре.</source>
        <translation>It cannot be used for signing. Get a new one from the certification authority.</translation>
    </message>
    <message>
        <source>Этим сертификатом нельзя подписывать.</source>
        <translation>This certificate cannot be used for signing.</translation>
    </message>
    <message>
        <source>Выберите сертификат, выданный для электронной подписи.</source>
        <translation>Choose a certificate that was issued for signatures.</translation>
    </message>
    <message>
        <source>В сертификате нет СНИЛС.</source>
        <translation>The certificate holds no SNILS.</translation>
    </message>
    <message>
        <source>Выберите сертификат физического лица: в нём есть фамилия, имя и СНИЛС.</source>
        <translation>Choose a certificate of a natural person: it holds the full name and SNILS.</translation>
    </message>
    <message>
        <source>На токене нет закрытого ключа этого сертификата.</source>
        <translation>The token has no private key of this certificate.</translation>
    </message>
    <message>
        <source>Вставьте токен, на котором ключ создавали, или выберите другой сертификат.</source>
        <translation>Insert the token on which the key was made, or choose another certificate.</translation>
    </message>
    <message>
        <source>Токен не умеет подписывать этим алгоритмом.</source>
        <translation>The token cannot sign with this algorithm.</translation>
    </message>
    <message>
        <source>Обновите программу токена или выберите другой сертификат.</source>
        <translation>Update the token&apos;s software or choose another certificate.</translation>
    </message>
    <message>
        <source>Токен не отвечает.</source>
        <translation>The token does not answer.</translation>
    </message>
    <message>
        <source>Ничего не подписано. Выньте токен, вставьте снова и повторите.</source>
        <translation>Nothing was signed. Take the token out, put it back and try again.</translation>
    </message>
    <message>
        <source>Файл с ключом не открывается.</source>
        <translation>The key file does not open.</translation>
    </message>
    <message>
        <source>Проверьте, что это файл PKCS#12 (.p12, .pfx) и пароль к нему верный.</source>
        <translation>Check that it is a PKCS#12 file (.p12, .pfx) and that its password is right.</translation>
    </message>
    <message>
        <source>Подпись не читается.</source>
        <translation>The signature cannot be read.</translation>
    </message>
    <message>
        <source>Приложите файл подписи (.sig, .p7s) целиком, как его создала программа.</source>
        <translation>Attach the whole signature file (.sig, .p7s) as the program made it.</translation>
    </message>
    <message>
        <source>Подпись неверна.</source>
        <translation>The signature is not valid.</translation>
    </message>
    <message>
        <source>Подпишите документ заново.</source>
        <translation>Sign the document again.</translation>
    </message>
    <message>
        <source>Подпись сделана для другого документа.</source>
        <translation>The signature was made for another document.</translation>
    </message>
    <message>
        <source>Подпишите именно этот документ.</source>
        <translation>Sign exactly this document.</translation>
    </message>
    <message>
        <source>Сертификат выдан центром, которому сервер не доверяет.</source>
        <translation>The certificate was issued by an authority that the server does not trust.</translation>
    </message>
    <message>
        <source>Используйте сертификат аккредитованного удостоверяющего центра.</source>
        <translation>Use a certificate of an accredited certification authority.</translation>
    </message>
    <message>
        <source>Для этой услуги нужна электронная подпись.</source>
        <translation>This service needs an electronic signature.</translation>
    </message>
    <message>
        <source>Подпишите заявление и отправьте снова.</source>
        <translation>Sign the application and send it again.</translation>
    </message>
    <message>
        <source>Подпись принадлежит другому человеку.</source>
        <translation>The signature belongs to another person.</translation>
    </message>
    <message>
        <source>Подпишите своим сертификатом.</source>
        <translation>Sign with your own certificate.</translation>
    </message>
    <message>
        <source>Время на подписание входа вышло.</source>
        <translation>The time to sign in with a signature is over.</translation>
    </message>
    <message>
        <source>Начните вход заново.</source>
        <translation>Start signing in again.</translation>
    </message>
    <message>
        <source>Служба штампов времени не ответила.</source>
        <translation>The timestamp service did not answer.</translation>
    </message>
    <message>
        <source>Повторите позже.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Обновление не подписано тем, кому программа доверяет.</source>
        <translation>The update is not signed by anyone the program trusts.</translation>
    </message>
    <message>
        <source>Оно не установлено; работает прежняя версия. Сообщите администратору.</source>
        <translation>It was not installed; the present version goes on working. Tell the administrator.</translation>
    </message>
    <message>
        <source>Обновление пришло испорченным.</source>
        <translation>The update arrived damaged.</translation>
    </message>
    <message>
        <source>Оно не установлено; работает прежняя версия. Скачайте его ещё раз.</source>
        <translation>It was not installed; the former version works. Download it again.</translation>
    </message>
    <message>
        <source>Сервер предложил обновление, которое этой программе не подходит.</source>
        <translation>The server has offered an update that does not suit this program.</translation>
    </message>
    <message>
        <source>Оно не скачано; работает прежняя версия. Сообщите администратору.</source>
        <translation>It was not downloaded; the former version works. Tell the administrator.</translation>
    </message>
    <message>
        <source>Новая версия не прошла проверку на этом компьютере.</source>
        <translation>The new version did not pass its check on this computer.</translation>
    </message>
    <message>
        <source>Работает прежняя версия. Повторите позже или сообщите администратору.</source>
        <translation>The former version works. Try again later or tell the administrator.</translation>
    </message>
    <message>
        <source>Программу нельзя заменить: её папка закрыта для записи.</source>
        <translation>The program cannot be replaced: its folder is closed for writing.</translation>
    </message>
    <message>
        <source>Работает прежняя версия. Обновить её может администратор компьютера.</source>
        <translation>The former version works. The administrator of the computer can update it.</translation>
    </message>
    <message>
        <source>Пакет этой версии уже предложен, и он другой.</source>
        <translation>A package of this version is offered already, and it is another one.</translation>
    </message>
    <message>
        <source>Снимите его с раздачи или выпустите пакет с новым номером версии.</source>
        <translation>Withdraw it, or make a package with a new number of its version.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>%1 января %2</source>
        <translation>%1 January %2</translation>
    </message>
    <message>
        <source>%1 февраля %2</source>
        <translation>%1 February %2</translation>
    </message>
    <message>
        <source>%1 марта %2</source>
        <translation>%1 March %2</translation>
    </message>
    <message>
        <source>%1 апреля %2</source>
        <translation>%1 April %2</translation>
    </message>
    <message>
        <source>%1 мая %2</source>
        <translation>%1 May %2</translation>
    </message>
    <message>
        <source>%1 июня %2</source>
        <translation>%1 June %2</translation>
    </message>
    <message>
        <source>%1 июля %2</source>
        <translation>%1 July %2</translation>
    </message>
    <message>
        <source>%1 августа %2</source>
        <translation>%1 August %2</translation>
    </message>
    <message>
        <source>%1 сентября %2</source>
        <translation>%1 September %2</translation>
    </message>
    <message>
        <source>%1 октября %2</source>
        <translation>%1 October %2</translation>
    </message>
    <message>
        <source>%1 ноября %2</source>
        <translation>%1 November %2</translation>
    </message>
    <message>
        <source>%1 декабря %2</source>
        <translation>%1 December %2</translation>
    </message>
    <message>
        <source>Заполните это поле.</source>
        <translation>Fill in this field.</translation>
    </message>
    <message>
        <source>Здесь ожидается другое значение. Введите его заново.</source>
        <translation>A different kind of value is expected here. Enter it again.</translation>
    </message>
    <message>
        <source>Здесь могут быть только буквы, дефис, апостроф и пробел.</source>
        <translation>Only letters, a hyphen, an apostrophe and a space are possible here.</translation>
    </message>
    <message>
        <source>%message%</source>
        <translation>%message%</translation>
    </message>
    <message>
        <source>Выберите ответ из списка.</source>
        <translation>Choose an answer from the list.</translation>
    </message>
    <message>
        <source>Введите целое число.</source>
        <translation>Enter a whole number.</translation>
    </message>
    <message>
        <source>Введите сумму, например 1250,50.</source>
        <translation>Enter a sum, for example 1250,50.</translation>
    </message>
    <message>
        <source>Не меньше %limit%.</source>
        <translation>At least %limit%.</translation>
    </message>
    <message>
        <source>Не больше %limit%.</source>
        <translation>No more than %limit%.</translation>
    </message>
    <message>
        <source>Без этого согласия заявление нельзя отправить.</source>
        <translation>The application cannot be sent without this consent.</translation>
    </message>
    <message>
        <source>Проверьте СНИЛС: 11 цифр, последние две — контрольные.</source>
        <translation>Check the SNILS: 11 digits, the last two are check digits.</translation>
    </message>
    <message>
        <source>Проверьте ИНН: 12 цифр у человека, 10 у организации.</source>
        <translation>Check the INN: 12 digits for a person, 10 for an organisation.</translation>
    </message>
    <message>
        <source>Введите номер мобильного телефона, например +7 900 123-45-67.</source>
        <translation>Enter a mobile phone number, for example +7 900 123-45-67.</translation>
    </message>
    <message>
        <source>Введите адрес почты, например maria@mail.ru.</source>
        <translation>Enter an email address, for example maria@mail.ru.</translation>
    </message>
    <message>
        <source>Серия и номер паспорта — 10 цифр, например 6512 345678.</source>
        <translation>The series and number of a passport are 10 digits, for example 6512 345678.</translation>
    </message>
    <message>
        <source>Введите дату, например 22.11.2026.</source>
        <translation>Enter a date, for example 22.11.2026.</translation>
    </message>
    <message>
        <source>Эта дата ещё не наступила.</source>
        <translation>This date has not come yet.</translation>
    </message>
    <message>
        <source>Эта дата уже прошла.</source>
        <translation>This date has already passed.</translation>
    </message>
    <message>
        <source>Полных лет должно быть не меньше %years%.</source>
        <translation>The age must be at least %years% full years.</translation>
    </message>
    <message>
        <source>Полных лет должно быть не больше %years%.</source>
        <translation>The age must be no more than %years% full years.</translation>
    </message>
    <message>
        <source>Эта дата не может быть раньше, чем в поле «%field%».</source>
        <translation>This date cannot be earlier than the one in “%field%”.</translation>
    </message>
    <message>
        <source>Введите адрес: город или посёлок, улицу, дом.</source>
        <translation>Enter an address: city or village, street, building.</translation>
    </message>
    <message>
        <source>Почтовый индекс — шесть цифр, например 694400.</source>
        <translation>A postcode is six digits, for example 694400.</translation>
    </message>
    <message>
        <source>БИК банка — девять цифр.</source>
        <translation>The BIK of a bank is nine digits.</translation>
    </message>
    <message>
        <source>Номер счёта — 20 цифр.</source>
        <translation>An account number is 20 digits.</translation>
    </message>
    <message>
        <source>Счёт не подходит к БИК: проверьте обе строки.</source>
        <translation>The account does not match the BIK: check both lines.</translation>
    </message>
    <message>
        <source>Ответ не подходит к другим ответам. Проверьте его.</source>
        <translation>The answer does not fit the other answers. Check it.</translation>
    </message>
    <message>
        <source>Слишком длинно. Знаков может быть не больше %limit%.</source>
        <translation>Too long. The most characters allowed: %limit%.</translation>
    </message>
    <message>
        <source>Слишком коротко. Знаков должно быть не меньше %limit%.</source>
        <translation>Too short. The fewest characters allowed: %limit%.</translation>
    </message>
</context>
<context>
    <name>FormMarks</name>
    <message numerus="yes">
        <source>исправьте полей: %n</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>осталось полей: %n</source>
        <translation>
            <numerusform>%n field left</numerusform>
            <numerusform>%n fields left</numerusform>
        </translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>осталось документов: %n</source>
        <translation>
            <numerusform>%n document left</numerusform>
            <numerusform>%n documents left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>файлов: %n</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>по желанию</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Ответ и отправка</source>
        <translation>Answer and send</translation>
    </message>
    <message>
        <source>Проверка и отправка</source>
        <translation>Check and send</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Программа токена</source>
        <translation>Token&apos;s program</translation>
    </message>
    <message>
        <source>Не отвечает</source>
        <translation>Does not answer</translation>
    </message>
    <message>
        <source>Работает: %1</source>
        <translation>Works: %1</translation>
    </message>
    <message>
        <source>Не запускается: %1</source>
        <translation>Does not start: %1</translation>
    </message>
    <message>
        <source>Не найдена</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Установите программу (драйвер) с сайта производителя токена. Если она уже стоит, но в другом месте, укажите её файл.</source>
        <translation>Install the program (driver) from the site of the token&apos;s maker. If it is installed in another place, name its file.</translation>
    </message>
    <message>
        <source>Токен</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Не вставлен</source>
        <translation>Not in</translation>
    </message>
    <message>
        <source>Вставьте токен в разъём USB: он появится здесь сам, в течение секунды.</source>
        <translation>Put the token into a USB port: it will appear here by itself within a second.</translation>
    </message>
    <message>
        <source>%1, № %2</source>
        <translation>%1, No. %2</translation>
    </message>
    <message>
        <source>Сертификат</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>%1, СНИЛС %2</source>
        <translation>%1, SNILS %2</translation>
    </message>
    <message>
        <source>В сертификате нет СНИЛС: войти по нему не получится, подписать документ можно.</source>
        <translation>The certificate has no SNILS: it cannot log in, it can sign a document.</translation>
    </message>
    <message>
        <source>Виден только с паролем файла</source>
        <translation>Seen only with the password of the file</translation>
    </message>
    <message>
        <source>На токене нет сертификатов</source>
        <translation>There are no certificates on the token</translation>
    </message>
    <message>
        <source>Получите сертификат в удостоверяющем центре или вставьте другой токен.</source>
        <translation>Get a certificate at a certification centre or put in another token.</translation>
    </message>
    <message>
        <source>%1: подписывать нельзя</source>
        <translation>%1: cannot sign</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Получите новый сертификат в удостоверяющем центре: подписанное раньше остаётся в силе.</source>
        <translation>Get a new certificate at a certification centre: what was signed before stays valid.</translation>
    </message>
    <message>
        <source>ПИН-код</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Пароль файла</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Спросим, когда будете подписывать</source>
        <translation>We will ask for it when you sign</translation>
    </message>
    <message>
        <source>Не задан</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Заблокирован: попытки закончились</source>
        <translation>Locked: no tries are left</translation>
    </message>
    <message>
        <source>Разблокируйте его кодом администратора (PUK): он выдан вместе с токеном.</source>
        <translation>Unlock it with the administrator&apos;s code (PUK) that came with the token.</translation>
    </message>
    <message>
        <source>Начальный, его знает тот, кто выдал токен</source>
        <translation>The first one, known to whoever issued the token</translation>
    </message>
    <message>
        <source>Смените его сейчас: до этого токен не подпишет.</source>
        <translation>Change it now: the token signs nothing before that.</translation>
    </message>
    <message>
        <source>Верный ПИН-код вернёт все попытки. Не помните его — не пробуйте наугад.</source>
        <translation>The right PIN brings all tries back. If you do not remember it, do not guess.</translation>
    </message>
    <message>
        <source>Задан, вводится на считывателе</source>
        <translation>Set, typed on the reader</translation>
    </message>
    <message>
        <source>Задан, попыток ввода достаточно</source>
        <translation>Set, enough tries are left</translation>
    </message>
    <message>
        <source>Станет видно, когда будет токен</source>
        <translation>Will be seen when there is a token</translation>
    </message>
    <message>
        <source>Всё готово: можно подписывать</source>
        <translation>Everything is ready: you can sign</translation>
    </message>
    <message>
        <source>Подписывать можно, но есть на что обратить внимание</source>
        <translation>You can sign, but something needs your attention</translation>
    </message>
    <message>
        <source>Осталось открыть файл</source>
        <translation>The file is still to be opened</translation>
    </message>
    <message>
        <source>Подписывать пока нечем: нет программы токена</source>
        <translation>Nothing to sign with yet: the token&apos;s program is missing</translation>
    </message>
    <message>
        <source>Подписывать пока нечем: нужен токен</source>
        <translation>Nothing to sign with yet: a token is needed</translation>
    </message>
    <message>
        <source>Подписывать нельзя: ПИН-код закрыт</source>
        <translation>Signing is impossible: the PIN is closed</translation>
    </message>
    <message>
        <source>Подписывать нельзя: нет годного сертификата</source>
        <translation>Signing is impossible: there is no valid certificate</translation>
    </message>
    <message>
        <source>Если он есть, его спросит Windows</source>
        <translation>If there is one, Windows asks for it</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Заявление подано</source>
        <translation>Application sent</translation>
    </message>
    <message>
        <source>Заявление взято в работу</source>
        <translation>Application taken</translation>
    </message>
    <message>
        <source>Заявление отпущено</source>
        <translation>Application released</translation>
    </message>
    <message>
        <source>Шаг завершён</source>
        <translation>Step finished</translation>
    </message>
    <message>
        <source>Замечание заявителю</source>
        <translation>Remark to the applicant</translation>
    </message>
    <message>
        <source>Заявитель ответил</source>
        <translation>The applicant answered</translation>
    </message>
    <message>
        <source>Услуга предоставлена</source>
        <translation>Service provided</translation>
    </message>
    <message>
        <source>Отказано</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Заявление отозвано</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Выход</source>
        <translation>Sign-out</translation>
    </message>
    <message>
        <source>Неудачный вход</source>
        <translation>Failed sign-in</translation>
    </message>
    <message>
        <source>Учётная запись добавлена</source>
        <translation>Account added</translation>
    </message>
    <message>
        <source>Учётная запись изменена</source>
        <translation>Account changed</translation>
    </message>
    <message>
        <source>Гражданин зарегистрирован</source>
        <translation>Citizen registered</translation>
    </message>
    <message>
        <source>Пароль сменён</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Запрошен новый пароль</source>
        <translation>New password requested</translation>
    </message>
    <message>
        <source>Пароль восстановлен</source>
        <translation>Password restored</translation>
    </message>
    <message>
        <source>Регистрация начата</source>
        <translation>Registration started</translation>
    </message>
    <message>
        <source>Услуга обновлена в каталоге</source>
        <translation>Service updated in the catalogue</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Учётная запись</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Регистрация</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Файл</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Шаг</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Решение</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Состояние</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Проверено</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Файлов</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Дней на ответ</source>
        <translation>Days to answer</translation>
    </message>
    <message>
        <source>Был в работе у</source>
        <translation>Had been taken by</translation>
    </message>
    <message>
        <source>Логин</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Роль</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Заблокирована</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Изменено</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Версия</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Текст</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>да</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 …%2</source>
        <translation>%1 …%2</translation>
    </message>
    <message>
        <source>Обновление программы предложено</source>
        <translation>Update of the program offered</translation>
    </message>
    <message>
        <source>Обновление программы снято</source>
        <translation>Update of the program withdrawn</translation>
    </message>
    <message>
        <source>Обновление</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Для какой системы</source>
        <translation>For which system</translation>
    </message>
    <message>
        <source>Изменены данные для заполнения заявлений</source>
        <translation>Details for filling in applications changed</translation>
    </message>
</context>
<context>
    <name>KioskDialogs</name>
    <message>
        <source>На этом терминале файлы не сохраняются</source>
        <translation>Files cannot be saved at this terminal</translation>
    </message>
    <message>
        <source>Документ останется в вашем личном кабинете: его можно сохранить дома, войдя в «Окно» под своим именем.</source>
        <translation>The document stays in your account: you can save it at home by logging in to Okno.</translation>
    </message>
    <message>
        <source>К терминалу не подключён принтер</source>
        <translation>No printer is connected to the terminal</translation>
    </message>
    <message>
        <source>Попросите сотрудника напечатать документ: он виден и ему.</source>
        <translation>Ask a member of staff to print the document: they can see it too.</translation>
    </message>
    <message>
        <source>Напечатать на принтере терминала?</source>
        <translation>Print on the terminal’s printer?</translation>
    </message>
    <message>
        <source>Напечатать</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>На этом терминале другие программы не открываются</source>
        <translation>Other programs cannot be opened at this terminal</translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message>
        <source>Удалить? Наберите «да» и нажмите Enter: </source>
        <translation>Remove it? Type “yes” and press Enter: </translation>
    </message>
    <message>
        <source>Такой файл уже есть: назовите другой. Ничего не сделано.</source>
        <translation>There is such a file already: name another one. Nothing was done.</translation>
    </message>
    <message>
        <source>Файл не записался: проверьте папку и свободное место.</source>
        <translation>The file was not written: check the folder and the free space.</translation>
    </message>
    <message>
        <source>Копия записана: %1. В ней персональные данные: храните её как документы.</source>
        <translation>The copy was written: %1. It holds personal data: keep it as you keep your papers.</translation>
    </message>
    <message>
        <source>Окно сейчас открыто. Закройте его (и в трее) и повторите. Ничего не удалено.</source>
        <translation>Okno is open now. Close it (in the tray too) and try again. Nothing was removed.</translation>
    </message>
    <message>
        <source>Ничего не удалено.</source>
        <translation>Nothing was removed.</translation>
    </message>
    <message>
        <source>Удалилось не всё: остались файлы, которые заняты или закрыты от записи. Они в %1.</source>
        <translation>Not everything was removed: some files are in use or write-protected. They are in %1.</translation>
    </message>
    <message>
        <source>Данные с этого компьютера удалены.</source>
        <translation>The data were removed from this computer.</translation>
    </message>
    <message>
        <source>На этом компьютере ещё никто не входил: личных данных здесь нет.</source>
        <translation>Nobody has logged in on this computer yet: there are no personal data here.</translation>
    </message>
    <message>
        <source>Учётных записей: %1, черновиков: %2, копий приложенных файлов: %3. Кроме них — копии заявлений, уведомлений и ваших данных. Всё вместе с каталогом услуг занимает %4.</source>
        <translation>Accounts: %1, drafts: %2, copies of attached files: %3. Besides them, copies of applications, notices and your data. All of it with the catalogue of services takes %4.</translation>
    </message>
    <message>
        <source>Удалятся черновики, копии файлов, заявлений и уведомлений всех, кто входил здесь под этим пользователем компьютера, запомненный вход, настройки окна и запуск при входе в систему. Вернуть их будет нельзя.</source>
        <translation>Drafts, copies of files, applications and notices of everybody who logged in here as this user of the computer go, and so do the remembered log-in, the settings of the window and the start with the system. They cannot be brought back.</translation>
    </message>
    <message numerus="yes">
        <source>%n заявлений ещё не отправлены: они удалятся тоже, сервер о них не знает.</source>
        <translation>
            <numerusform>%n application has not been sent yet: it goes too, the server does not know of it.</numerusform>
            <numerusform>%n applications have not been sent yet: they go too, the server does not know of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Отправленные заявления и учётная запись останутся на сервере. Удалить их можно, обратившись письменно в ведомство, которое ведёт сервер: его контакты — в разделе «Помощь» и на странице услуги (закон 152-ФЗ, статьи 14 и 21).</source>
        <translation>Applications that were sent and the account stay on the server. To have them removed, write to the agency that runs it: its contacts are under “Help” and on the page of the service (Federal Law 152-FZ, articles 14 and 21).</translation>
    </message>
    <message>
        <source>Данных больше 4 ГБ: в один архив ZIP они не помещаются. Всё осталось на месте: скопируйте целиком папку %1.</source>
        <translation>There is more than 4 GB of data, and one ZIP archive cannot hold that. Everything is where it was: copy the whole folder %1.</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Такого часового пояса нет. Пример: Asia/Sakhalin.</source>
        <translation>There is no such time zone. Example: Asia/Sakhalin.</translation>
    </message>
    <message>
        <source>Это не JSON: ошибка в строке %1.</source>
        <translation>This is not JSON: there is a mistake in line %1.</translation>
    </message>
    <message>
        <source>Здесь должен быть объект JSON.</source>
        <translation>A JSON object is expected here.</translation>
    </message>
    <message>
        <source>Не хватает этого значения.</source>
        <translation>This value is missing.</translation>
    </message>
    <message>
        <source>Значение не того вида.</source>
        <translation>The value is of the wrong kind.</translation>
    </message>
    <message>
        <source>Текст не должен быть пустым.</source>
        <translation>The text must not be empty.</translation>
    </message>
    <message>
        <source>Здесь должно быть целое число от %1 до %2.</source>
        <translation>A whole number from %1 to %2 is expected here.</translation>
    </message>
    <message>
        <source>Дата пишется так: 2026-11-22.</source>
        <translation>A date is written like this: 2026-11-22.</translation>
    </message>
    <message>
        <source>Здесь может быть только: %1.</source>
        <translation>Only this is possible here: %1.</translation>
    </message>
    <message>
        <source>Такого значения здесь не бывает.</source>
        <translation>There is no such value here.</translation>
    </message>
    <message>
        <source>Файлы вида «%1» не принимаются.</source>
        <translation>Files of the kind “%1” are not accepted.</translation>
    </message>
    <message>
        <source>Такой вид документа уже есть.</source>
        <translation>There is already such a kind of document.</translation>
    </message>
    <message>
        <source> от %1</source>
        <translation> of %1</translation>
    </message>
    <message>
        <source>Файл не читается.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>В каталоге нет «%1».</source>
        <translation>The catalogue has no “%1”.</translation>
    </message>
    <message>
        <source>Такая услуга уже есть.</source>
        <translation>There is already such a service.</translation>
    </message>
    <message>
        <source>Правило называет поле, которого нет: %1.</source>
        <translation>The rule names a field that does not exist: %1.</translation>
    </message>
    <message>
        <source>Форма состоит из страниц: Categorization с Category внутри.</source>
        <translation>A form is made of pages: a Categorization with Category elements inside.</translation>
    </message>
    <message>
        <source>Здесь должна быть страница (Category) с названием.</source>
        <translation>A page (Category) with a title is expected here.</translation>
    </message>
    <message>
        <source>На странице ничего нет.</source>
        <translation>The page is empty.</translation>
    </message>
    <message>
        <source>Здесь должна быть группа полей (Group).</source>
        <translation>A group of fields (Group) is expected here.</translation>
    </message>
    <message>
        <source>Такого элемента формы нет: «%1».</source>
        <translation>There is no such form element: “%1”.</translation>
    </message>
    <message>
        <source>Такого поля в схеме нет.</source>
        <translation>There is no such field in the schema.</translation>
    </message>
    <message>
        <source>Это поле в форме уже есть.</source>
        <translation>This field is already in the form.</translation>
    </message>
    <message>
        <source>Таких данных о человеке нет.</source>
        <translation>There are no such data about a person.</translation>
    </message>
    <message>
        <source>Поле, которое скрывается, не может стоять в required: поставьте x-okno-required.</source>
        <translation>A field that may be hidden cannot stand in required: use x-okno-required.</translation>
    </message>
    <message>
        <source>Поля нет в форме: %1.</source>
        <translation>The field is not in the form: %1.</translation>
    </message>
    <message>
        <source>Названо поле, которого нет: %1.</source>
        <translation>A field that does not exist is named: %1.</translation>
    </message>
    <message>
        <source>Схема слишком велика или вложена слишком глубоко.</source>
        <translation>The schema is too large or nested too deeply.</translation>
    </message>
    <message>
        <source>Поля такого вида не бывает: смотрите type и format.</source>
        <translation>There are no fields of this kind: see type and format.</translation>
    </message>
    <message>
        <source>У поля нет названия.</source>
        <translation>The field has no title.</translation>
    </message>
    <message>
        <source>Это не регулярное выражение.</source>
        <translation>This is not a regular expression.</translation>
    </message>
    <message>
        <source>Такого слова нет.</source>
        <translation>There is no such keyword.</translation>
    </message>
    <message>
        <source>У каждого ответа должны быть свой код и название.</source>
        <translation>Each answer must have its own code and title.</translation>
    </message>
    <message>
        <source>В списке нет ни одного ответа.</source>
        <translation>The list has no answers.</translation>
    </message>
    <message>
        <source>У условия нет частей или они вложены слишком глубоко.</source>
        <translation>The condition has no parts or they are nested too deeply.</translation>
    </message>
    <message>
        <source>Условие не называет поля.</source>
        <translation>The condition does not name a field.</translation>
    </message>
    <message>
        <source>В условии могут быть только const, enum, not, minimum и maximum.</source>
        <translation>A condition can have only const, enum, not, minimum and maximum.</translation>
    </message>
    <message>
        <source>Правило может быть только SHOW, HIDE, ENABLE или DISABLE.</source>
        <translation>A rule can be only SHOW, HIDE, ENABLE or DISABLE.</translation>
    </message>
    <message>
        <source>Схема вложена слишком глубоко.</source>
        <translation>The schema is nested too deeply.</translation>
    </message>
    <message>
        <source>Ссылок ($ref) в схеме быть не может.</source>
        <translation>A schema cannot have references ($ref).</translation>
    </message>
    <message>
        <source>Это не схема JSON Schema 2020-12.</source>
        <translation>This is not a JSON Schema 2020-12.</translation>
    </message>
    <message>
        <source>Описание услуги слишком велико.</source>
        <translation>The service description is too large.</translation>
    </message>
    <message>
        <source>В этой папке нет описания услуги.</source>
        <translation>There is no service description in this folder.</translation>
    </message>
    <message>
        <source>Этого файла не хватает.</source>
        <translation>This file is missing.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Нет связи с сервером. Введённое осталось на месте: проверьте интернет и нажмите ещё раз.</source>
        <translation>There is no connection to the server. What you entered is still here: check the internet connection and try again.</translation>
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
        <translation>Not signed.</translation>
    </message>
    <message>
        <source>Подпись: %1</source>
        <translation>Signature: %1</translation>
    </message>
    <message>
        <source>Проверена при получении, %1: %2.</source>
        <translation>Checked when it was received, %1: %2.</translation>
    </message>
    <message>
        <source>Подписал: %1</source>
        <translation>Signed by: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>КАК ПРОВЕРИТЬ</source>
        <translation>HOW TO CHECK</translation>
    </message>
    <message>
        <source>Что файлы те же самые: посчитайте SHA-256 любой программой (например, sha256sum) и сравните.</source>
        <translation>That the files are the same: compute the SHA-256 with any program (sha256sum, for example) and compare.</translation>
    </message>
    <message>
        <source>Что подпись верна. Подпись лежит отдельно (CMS, DER, отсоединённая) в файле с окончанием .sig. Корневой сертификат центра, который выдал сертификат подписавшего, возьмите на сайте этого центра: root.pem.</source>
        <translation>That the signature is right. It lies apart (CMS, DER, detached) in the file that ends with .sig. Take the root certificate of the centre that issued the signer’s certificate from the site of that centre: root.pem.</translation>
    </message>
    <message>
        <source>Для подписей ГОСТ добавьте к openssl: -engine gost</source>
        <translation>For GOST signatures add to openssl: -engine gost</translation>
    </message>
    <message>
        <source>Квитанция.txt</source>
        <translation>Receipt.txt</translation>
    </message>
    <message>
        <source>КВИТАНЦИЯ</source>
        <translation>RECEIPT</translation>
    </message>
    <message>
        <source>Заявление № %1 от %2</source>
        <translation>Application No. %1 of %2</translation>
    </message>
    <message>
        <source>Услуга: %1</source>
        <translation>Service: %1</translation>
    </message>
    <message>
        <source>Ведомство: %1</source>
        <translation>Agency: %1</translation>
    </message>
    <message>
        <source>Изменено: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Папка составлена: %1</source>
        <translation>Folder made: %1</translation>
    </message>
    <message>
        <source>ДОКУМЕНТЫ</source>
        <translation>DOCUMENTS</translation>
    </message>
    <message>
        <source>Размер %1 байт, добавлен %2</source>
        <translation>%1 bytes, added %2</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <source>Файл больше двух мегабайт.</source>
        <translation>The file is larger than two megabytes.</translation>
    </message>
    <message>
        <source>Это не файл XML.</source>
        <translation>This is not an XML file.</translation>
    </message>
    <message>
        <source>Это не BPMN 2.0: нет definitions.</source>
        <translation>This is not BPMN 2.0: there is no definitions element.</translation>
    </message>
    <message>
        <source>Файл XML испорчен.</source>
        <translation>The XML file is damaged.</translation>
    </message>
    <message>
        <source>В файле нет процесса (process).</source>
        <translation>The file has no process.</translation>
    </message>
    <message>
        <source>строка %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>Здесь должен быть только текст.</source>
        <translation>Only text is expected here.</translation>
    </message>
    <message>
        <source>У элемента нет id.</source>
        <translation>The element has no id.</translation>
    </message>
    <message>
        <source>Элемент с id «%1» уже есть.</source>
        <translation>There is already an element with the id “%1”.</translation>
    </message>
    <message>
        <source>Процесс слишком велик.</source>
        <translation>The process is too large.</translation>
    </message>
    <message>
        <source>Элементы вложены слишком глубоко.</source>
        <translation>The elements are nested too deeply.</translation>
    </message>
    <message>
        <source>Элемент «%1» (%2) регламенты пока не умеют исполнять.</source>
        <translation>Regulations cannot run the element “%1” (%2) yet.</translation>
    </message>
    <message>
        <source>В файле больше одного процесса.</source>
        <translation>The file has more than one process.</translation>
    </message>
    <message>
        <source>Срок — это целое число дней от 0 до 3650.</source>
        <translation>A time limit is a whole number of days from 0 to 3650.</translation>
    </message>
    <message>
        <source>Дни бывают working-days и calendar-days.</source>
        <translation>Days can be working-days or calendar-days.</translation>
    </message>
    <message>
        <source>У процесса должно быть одно начало.</source>
        <translation>A process must have one start.</translation>
    </message>
    <message>
        <source>Конец процесса бывает approved или refused.</source>
        <translation>The end of a process can be approved or refused.</translation>
    </message>
    <message>
        <source>У конца «%1» не сказано, чем он кончается (okno:end status).</source>
        <translation>The end “%1” does not say what it ends with (okno:end status).</translation>
    </message>
    <message>
        <source>Условие пишется так: %1.</source>
        <translation>A condition is written like this: %1.</translation>
    </message>
    <message>
        <source>У шага «%1» нет названия.</source>
        <translation>The step “%1” has no title.</translation>
    </message>
    <message>
        <source>Шаг делает clerk, supervisor или administrator.</source>
        <translation>A step is done by clerk, supervisor or administrator.</translation>
    </message>
    <message>
        <source>На ответ заявителя даётся от 1 до 365 дней (remarkDays).</source>
        <translation>The applicant gets from 1 to 365 days to answer (remarkDays).</translation>
    </message>
    <message>
        <source>Полей такого вида в шаге не бывает: «%1».</source>
        <translation>A step cannot have fields of this kind: “%1”.</translation>
    </message>
    <message>
        <source>У поля шага должны быть name и title.</source>
        <translation>A field of a step must have a name and a title.</translation>
    </message>
    <message>
        <source>У процесса нет начала.</source>
        <translation>The process has no start.</translation>
    </message>
    <message>
        <source>У процесса нет конца.</source>
        <translation>The process has no end.</translation>
    </message>
    <message>
        <source>У процесса нет срока (okno:term).</source>
        <translation>The process has no time limit (okno:term).</translation>
    </message>
    <message>
        <source>Стрелка ведёт из элемента или в элемент, которого нет.</source>
        <translation>An arrow leads from or to an element that does not exist.</translation>
    </message>
    <message>
        <source>Стрелка не может вести в начало или из конца.</source>
        <translation>An arrow cannot lead to a start or from an end.</translation>
    </message>
    <message>
        <source>У шага нет срока (okno:step days).</source>
        <translation>The step has no time limit (okno:step days).</translation>
    </message>
    <message>
        <source>У шага нет ни одного решения (okno:outcome).</source>
        <translation>The step has no outcomes (okno:outcome).</translation>
    </message>
    <message>
        <source>У каждого решения должны быть свой id и название.</source>
        <translation>Each outcome must have its own id and title.</translation>
    </message>
    <message>
        <source>Решение «%1» никуда не ведёт.</source>
        <translation>The outcome “%1” leads nowhere.</translation>
    </message>
    <message>
        <source>У каждого требования должны быть свой id и название.</source>
        <translation>Each demand must have its own id and title.</translation>
    </message>
    <message>
        <source>Поле «%1» есть дважды.</source>
        <translation>The field “%1” is there twice.</translation>
    </message>
    <message>
        <source>У поля «%1» нет ответов.</source>
        <translation>The field “%1” has no answers.</translation>
    </message>
    <message>
        <source>Стрелка ждёт решения «%1», которого у шага нет.</source>
        <translation>An arrow waits for the outcome “%1”, which the step does not have.</translation>
    </message>
    <message>
        <source>Начало должно вести в шаг.</source>
        <translation>The start must lead to a step.</translation>
    </message>
    <message>
        <source>Сюда не ведёт ни одна стрелка.</source>
        <translation>No arrow leads here.</translation>
    </message>
    <message>
        <source>Отсюда нельзя дойти до конца.</source>
        <translation>The end cannot be reached from here.</translation>
    </message>
    <message>
        <source>Ни один конец не предоставляет услугу (approved).</source>
        <translation>No end provides the service (approved).</translation>
    </message>
    <message>
        <source>Срок шага больше срока всей услуги.</source>
        <translation>The time limit of the step is longer than that of the whole service.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Гражданин</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Администратор</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Услуги</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Мои заявления</source>
        <translation>My applications</translation>
    </message>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Мои данные</source>
        <translation>My details</translation>
    </message>
    <message>
        <source>Помощь</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Место</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Заполнение заявления</source>
        <translation>Filling in an application</translation>
    </message>
    <message>
        <source>Отправка</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Регистрация</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Проверка сервера</source>
        <translation>Checking the server</translation>
    </message>
    <message>
        <source>Просмотр файла</source>
        <translation>File preview</translation>
    </message>
    <message>
        <source>Подключение к серверу</source>
        <translation>Connect to a server</translation>
    </message>
    <message>
        <source>Электронная подпись</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Program update</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Хранилище на этом компьютере не открывается: черновики негде сохранять. Проверьте права на папку с данными и свободное место.</source>
        <translation>The store on this computer cannot be opened: there is nowhere to keep drafts. Check the permissions of the data folder and the free space.</translation>
    </message>
    <message>
        <source>Нет программы okno-pdf: документы PDF не откроются. Установите Окно заново.</source>
        <translation>The program okno-pdf is missing: PDF documents will not open. Install Okno again.</translation>
    </message>
    <message>
        <source>Значки не рисуются. Установите Окно заново.</source>
        <translation>Icons cannot be drawn. Install Okno again.</translation>
    </message>
    <message>
        <source>Нет слов одного из языков. Установите Окно заново.</source>
        <translation>The words of one of the languages are missing. Install Okno again.</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Подтвердите электронную почту</source>
        <translation>Confirm your email</translation>
    </message>
    <message>
        <source>Нажмите кнопку, чтобы закончить регистрацию в программе «Окно». Если вы не регистрировались, просто закройте страницу.</source>
        <translation>Press the button to finish registering in Okno. If you did not register, just close this page.</translation>
    </message>
    <message>
        <source>Почта подтверждена</source>
        <translation>Email confirmed</translation>
    </message>
    <message>
        <source>Вернитесь в программу «Окно»: там можно придумать пароль.</source>
        <translation>Go back to Okno: you can now choose a password.</translation>
    </message>
    <message>
        <source>Срок ссылки истёк</source>
        <translation>The link has expired</translation>
    </message>
    <message>
        <source>Попросите в программе новый код: придёт новое письмо.</source>
        <translation>Request a new code in the program: a new email will come.</translation>
    </message>
    <message>
        <source>Такой ссылки нет</source>
        <translation>There is no such link</translation>
    </message>
    <message>
        <source>Возможно, пришло более новое письмо. Откройте ссылку из него.</source>
        <translation>A newer email may have come. Open the link in that one.</translation>
    </message>
    <message>
        <source>Подтвердить почту</source>
        <translation>Confirm email</translation>
    </message>
    <message>
        <source>Заявление принято</source>
        <translation>Application accepted</translation>
    </message>
    <message>
        <source>Заявление в работе</source>
        <translation>Application in progress</translation>
    </message>
    <message>
        <source>Нужен ваш ответ</source>
        <translation>Your answer is needed</translation>
    </message>
    <message>
        <source>Услуга оказана</source>
        <translation>Service provided</translation>
    </message>
    <message>
        <source>В услуге отказано</source>
        <translation>Service refused</translation>
    </message>
    <message>
        <source>Заявление отозвано</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>Специалист взял заявление в работу</source>
        <translation>A case officer took the application</translation>
    </message>
    <message>
        <source>Специалист вернул заявление в общую очередь</source>
        <translation>A case officer returned the application to the common queue</translation>
    </message>
    <message>
        <source>Специалист просит уточнить сведения</source>
        <translation>A case officer asks you to clarify something</translation>
    </message>
    <message>
        <source>Заявитель ответил</source>
        <translation>The applicant answered</translation>
    </message>
    <message>
        <source>Заявитель отозвал заявление</source>
        <translation>The applicant withdrew the application</translation>
    </message>
    <message>
        <source>Шаг пройден: %1</source>
        <translation>Step done: %1</translation>
    </message>
    <message>
        <source>%1: заявление принято, срок считается со следующего дня</source>
        <translation>%1: the application was accepted, the time limit runs from the next day</translation>
    </message>
    <message>
        <source>%1: выходной, срок переносится на ближайший рабочий день</source>
        <translation>%1: a day off, the due date moves to the next working day</translation>
    </message>
    <message>
        <source>%1: последний день срока</source>
        <translation>%1: the last day of the time limit</translation>
    </message>
    <message>
        <source>Дней ожидания вашего ответа, в срок не входят: %1</source>
        <translation>Days spent waiting for your answer, not counted: %1</translation>
    </message>
    <message>
        <source>Выходных и праздничных дней, в срок не входят: %1</source>
        <translation>Weekends and public holidays, not counted: %1</translation>
    </message>
    <message>
        <source>Дней срока: %1</source>
        <translation>Days counted: %1</translation>
    </message>
    <message>
        <source>Заявление № %1: %2</source>
        <translation>Application No. %1: %2</translation>
    </message>
    <message>
        <source>%1 — код для смены пароля в Окне. Никому его не говорите.</source>
        <translation>%1 is your code for changing the password in Okno. Never tell it to anyone.</translation>
    </message>
    <message>
        <source>%1 — код для регистрации в Окне. Никому его не говорите.</source>
        <translation>%1 is your code for registering in Okno. Never tell it to anyone.</translation>
    </message>
    <message>
        <source>Код для смены пароля: %1</source>
        <translation>Code for changing the password: %1</translation>
    </message>
    <message>
        <source>Код для регистрации: %1</source>
        <translation>Code for registration: %1</translation>
    </message>
    <message>
        <source>Ответ на замечание не поступил в срок.</source>
        <translation>No answer to the remark came in time.</translation>
    </message>
    <message>
        <source>Руководитель поручил заявление сотруднику</source>
        <translation>The supervisor gave the application to an official</translation>
    </message>
    <message numerus="yes">
        <source>%n рабочих дней</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n календарных дней</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>Шаг: %1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>Срок: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>В работе у: %1</source>
        <translation>In hand: %1</translation>
    </message>
    <message>
        <source>Заявление никто не взял в работу</source>
        <translation>Nobody has taken the application</translation>
    </message>
    <message>
        <source>Вам поручено заявление № %1</source>
        <translation>Application %1 has been given to you</translation>
    </message>
    <message>
        <source>Поручение дано: %1</source>
        <translation>Given by: %1</translation>
    </message>
    <message>
        <source>Заявление № %1: сегодня последний день шага</source>
        <translation>Application %1: the step is due today</translation>
    </message>
    <message>
        <source>Заявление № %1: срок шага прошёл</source>
        <translation>Application %1: the step is overdue</translation>
    </message>
    <message>
        <source>Результат по заявлению № %1</source>
        <translation>Result of application %1</translation>
    </message>
    <message>
        <source>Заявление № %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>Да</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Нет</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Здравствуйте!

Чтобы задать новый пароль, введите в программе код %1. Он действует %2.

Если вы не меняли пароль, ничего не делайте: прежний пароль остаётся в силе.</source>
        <translation>Hello!

To set a new password, enter the code %1 in the program. It works for %2.

If you are not changing your password, do nothing: the old password stays valid.</translation>
    </message>
    <message>
        <source>Здравствуйте, %1!

Чтобы закончить регистрацию, введите в программе код %2 или откройте ссылку и нажмите кнопку:
%3

Код и ссылка действуют %4. Если вы не регистрировались, ничего не делайте.</source>
        <translation>Hello, %1!

To finish the registration, enter the code %2 in the program, or open the link and press the button:
%3

The code and the link work for %4. If you did not register, do nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n дней</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n часов</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n минут</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n секунд</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Подпись сделана ключом этого сертификата.</source>
        <translation>The signature was made with the key of this certificate.</translation>
    </message>
    <message>
        <source>Подпись не сделана ключом этого сертификата или повреждена.</source>
        <translation>The signature was not made with the key of this certificate, or it is damaged.</translation>
    </message>
    <message>
        <source>Алгоритм подписи не поддерживается или больше не считается надёжным.</source>
        <translation>The signature algorithm is not supported or no longer counts as safe.</translation>
    </message>
    <message>
        <source>Документ после подписания не менялся.</source>
        <translation>The document has not changed since it was signed.</translation>
    </message>
    <message>
        <source>Документ изменён или подписан другой документ.</source>
        <translation>The document was changed, or another document was signed.</translation>
    </message>
    <message>
        <source>Подписанного документа нет.</source>
        <translation>The signed document is not there.</translation>
    </message>
    <message>
        <source>Сертификат выдал центр, которому доверяет этот сервер.</source>
        <translation>The certificate comes from a centre that this server trusts.</translation>
    </message>
    <message>
        <source>Сертификат выдал аккредитованный удостоверяющий центр.</source>
        <translation>The certificate comes from an accredited certification centre.</translation>
    </message>
    <message>
        <source>Центр, который выдал сертификат, этому серверу неизвестен.</source>
        <translation>This server does not know the centre that issued the certificate.</translation>
    </message>
    <message>
        <source>Срок действия сертификата истёк или ещё не начался.</source>
        <translation>The certificate has expired or is not valid yet.</translation>
    </message>
    <message>
        <source>Сертификат отозван.</source>
        <translation>The certificate has been revoked.</translation>
    </message>
    <message>
        <source>Сертификат выдал тот, кто не вправе выдавать сертификаты.</source>
        <translation>The certificate was issued by someone who may not issue certificates.</translation>
    </message>
    <message>
        <source>Этот сертификат не предназначен для подписи.</source>
        <translation>This certificate is not meant for signing.</translation>
    </message>
    <message>
        <source>Сертификат подделан: указанный в нём центр его не выдавал.</source>
        <translation>The certificate is forged: the centre named in it did not issue it.</translation>
    </message>
    <message>
        <source>Кто выдал сертификат, не проверялось.</source>
        <translation>Who issued the certificate was not checked.</translation>
    </message>
    <message>
        <source>Сертификат не отозван.</source>
        <translation>The certificate has not been revoked.</translation>
    </message>
    <message>
        <source>Узнать, не отозван ли сертификат, не удалось.</source>
        <translation>It could not be found out whether the certificate has been revoked.</translation>
    </message>
    <message>
        <source>СНИЛС в сертификате совпадает со СНИЛС учётной записи.</source>
        <translation>The SNILS in the certificate is the SNILS of the account.</translation>
    </message>
    <message>
        <source>Имя в сертификате совпадает с именем в учётной записи.</source>
        <translation>The name in the certificate is the name in the account.</translation>
    </message>
    <message>
        <source>Это подпись ещё одного человека.</source>
        <translation>This is the signature of another person.</translation>
    </message>
    <message>
        <source>Время подписания подтверждено штампом времени.</source>
        <translation>The time of signing is proven by a timestamp.</translation>
    </message>
    <message>
        <source>Штамп времени не относится к этой подписи или повреждён.</source>
        <translation>The timestamp does not belong to this signature or is damaged.</translation>
    </message>
    <message>
        <source>Штамп времени выдала служба, которая этому серверу неизвестна.</source>
        <translation>The timestamp comes from a service that this server does not know.</translation>
    </message>
    <message>
        <source>Подпись неверна.</source>
        <translation>The signature is wrong.</translation>
    </message>
    <message>
        <source>Подпись сделана верно, но центр, который выдал сертификат, неизвестен.</source>
        <translation>The signature was made rightly, but the centre that issued the certificate is unknown.</translation>
    </message>
    <message>
        <source>Проверить подпись до конца не удалось.</source>
        <translation>The signature could not be checked to the end.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна; узнать, не отозван ли сертификат, не удалось.</source>
        <translation>The qualified signature is right; it could not be found out whether the certificate has been revoked.</translation>
    </message>
    <message>
        <source>Подпись верна; узнать, не отозван ли сертификат, не удалось.</source>
        <translation>The signature is right; it could not be found out whether the certificate has been revoked.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна.</source>
        <translation>The qualified signature is right.</translation>
    </message>
    <message>
        <source>Подпись верна.</source>
        <translation>The signature is right.</translation>
    </message>
    <message>
        <source>Гражданка с подтверждённой записью и несколькими заявлениями</source>
        <translation>A citizen with a confirmed account and several applications</translation>
    </message>
    <message>
        <source>Гражданин, входит по телефону</source>
        <translation>A citizen, signs in by phone number</translation>
    </message>
    <message>
        <source>Гражданка, входит по СНИЛС</source>
        <translation>A citizen, signs in by SNILS</translation>
    </message>
    <message>
        <source>Архивный отдел, специалист</source>
        <translation>Archive department, officer</translation>
    </message>
    <message>
        <source>Архивный отдел, второй специалист</source>
        <translation>Archive department, second officer</translation>
    </message>
    <message>
        <source>Управление образования</source>
        <translation>Education office</translation>
    </message>
    <message>
        <source>Социальная защита</source>
        <translation>Social protection</translation>
    </message>
    <message>
        <source>Отдел ЗАГС</source>
        <translation>Civil registry office</translation>
    </message>
    <message>
        <source>Министерство природных ресурсов</source>
        <translation>Ministry of Natural Resources</translation>
    </message>
    <message>
        <source>Начальник архивного отдела: видит всю очередь и журнал</source>
        <translation>Head of the archive department: sees the whole queue and the journal</translation>
    </message>
    <message>
        <source>Начальник отделения соцзащиты</source>
        <translation>Head of the social protection office</translation>
    </message>
    <message>
        <source>Учётные записи и журнал</source>
        <translation>Accounts and the journal</translation>
    </message>
    <message>
        <source>%1; токен «%2», ПИН-код %3</source>
        <translation>%1; token “%2”, PIN %3</translation>
    </message>
</context>
<context>
    <name>ServiceTabs</name>
    <message numerus="yes">
        <source>до %n файл(ов)</source>
        <translation>
            <numerusform>up to %n file</numerusform>
            <numerusform>up to %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>обязательно</source>
        <translation>required</translation>
    </message>
    <message>
        <source>если есть</source>
        <translation>if there is one</translation>
    </message>
    <message>
        <source>Часы приёма</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>выходной</source>
        <translation>closed</translation>
    </message>
    <message numerus="yes">
        <source>%n рабочих дней</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n календарных дней</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message>
        <source>Как получить услугу</source>
        <translation>How to get the service</translation>
    </message>
    <message>
        <source>Стоимость и порядок оплаты</source>
        <translation>Cost and how to pay</translation>
    </message>
    <message>
        <source>Срок оказания</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Кто может получить</source>
        <translation>Who can apply</translation>
    </message>
    <message>
        <source>Основания для оказания услуги</source>
        <translation>Grounds for providing the service</translation>
    </message>
    <message>
        <source>Когда могут отказать</source>
        <translation>When you may be refused</translation>
    </message>
    <message>
        <source>Что получится в итоге</source>
        <translation>What you will have in the end</translation>
    </message>
    <message>
        <source>Что понадобится от вас</source>
        <translation>What you will need</translation>
    </message>
    <message>
        <source>Ничего прикладывать не нужно: достаточно заявления.</source>
        <translation>Nothing needs to be attached: the application is enough.</translation>
    </message>
    <message>
        <source>Что вы получите</source>
        <translation>What you will get</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Телефон</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Факс</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Почта</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Сайт</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Комментарии экспертов</source>
        <translation>Experts’ comments</translation>
    </message>
    <message>
        <source>Кто контролирует</source>
        <translation>Who supervises it</translation>
    </message>
    <message>
        <source>Права заявителя</source>
        <translation>Rights of the applicant</translation>
    </message>
    <message>
        <source>Обязанности ведомства</source>
        <translation>Duties of the agency</translation>
    </message>
    <message>
        <source>Как обжаловать решение</source>
        <translation>How to appeal against the decision</translation>
    </message>
    <message>
        <source>Нормативные правовые акты</source>
        <translation>Laws and regulations</translation>
    </message>
    <message>
        <source>Дополнительных сведений по этой услуге нет.</source>
        <translation>There is no further information about this service.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>сколько секунд действует код из SMS</source>
        <translation>how many seconds a code from a text message is valid</translation>
    </message>
    <message>
        <source>сколько секунд действуют код и ссылка из письма</source>
        <translation>how many seconds the code and the link from an email are valid</translation>
    </message>
    <message>
        <source>цифр в коде</source>
        <translation>digits in a code</translation>
    </message>
    <message>
        <source>неверных вводов кода, после которых нужен новый</source>
        <translation>wrong entries of a code after which a new one is needed</translation>
    </message>
    <message>
        <source>через сколько секунд можно запросить код ещё раз</source>
        <translation>after how many seconds a code can be requested again</translation>
    </message>
    <message>
        <source>кодов в сутки на один телефон или адрес</source>
        <translation>codes a day for one phone or address</translation>
    </message>
    <message>
        <source>через сколько секунд без запросов нужно войти снова</source>
        <translation>after how many seconds without requests one has to sign in again</translation>
    </message>
    <message>
        <source>сколько секунд длится вход всего</source>
        <translation>how many seconds a sign-in lasts in all</translation>
    </message>
    <message>
        <source>память на проверку одного пароля (Argon2id), МиБ</source>
        <translation>memory for checking one password (Argon2id), MiB</translation>
    </message>
    <message>
        <source>проходов на проверку одного пароля (Argon2id)</source>
        <translation>passes for checking one password (Argon2id)</translation>
    </message>
    <message>
        <source>сколько паролей проверяется сразу</source>
        <translation>how many passwords are checked at once</translation>
    </message>
    <message>
        <source>сколько проверок может ждать очереди</source>
        <translation>how many checks can wait in the queue</translation>
    </message>
    <message>
        <source>неверных паролей одной учётной записи до первого ожидания</source>
        <translation>wrong passwords of one account before the first wait</translation>
    </message>
    <message>
        <source>неверных паролей с одного адреса до первого ожидания</source>
        <translation>wrong passwords from one address before the first wait</translation>
    </message>
    <message>
        <source>первое ожидание, секунд; каждый следующий неверный пароль его удваивает</source>
        <translation>the first wait, seconds; each further wrong password doubles it</translation>
    </message>
    <message>
        <source>самое долгое ожидание, секунд</source>
        <translation>the longest wait, seconds</translation>
    </message>
    <message>
        <source>наибольший файл, байт</source>
        <translation>the largest file, bytes</translation>
    </message>
    <message>
        <source>файлов в одном заявлении</source>
        <translation>files in one application</translation>
    </message>
    <message>
        <source>наибольшие ответы на вопросы формы, байт</source>
        <translation>the largest answers to a form, bytes</translation>
    </message>
    <message>
        <source>сколько секунд хранится загрузка, не приложенная к заявлению</source>
        <translation>how many seconds an upload not attached to an application is kept</translation>
    </message>
    <message>
        <source>не приложенных загрузок у одного человека</source>
        <translation>uploads not attached, per person</translation>
    </message>
    <message>
        <source>не приложенных загрузок у одного человека, байт</source>
        <translation>uploads not attached, per person, bytes</translation>
    </message>
    <message>
        <source>сколько секунд помнится ключ повтора</source>
        <translation>how many seconds an idempotency key is remembered</translation>
    </message>
    <message>
        <source>сколько секунд хранятся события для отлучившихся слушателей</source>
        <translation>how many seconds events are kept for listeners who went away</translation>
    </message>
    <message>
        <source>как называется эта установка</source>
        <translation>the name of this installation</translation>
    </message>
    <message>
        <source>код региона (КЛАДР), с которого начинает новое окно</source>
        <translation>the code of the region (KLADR) a new window starts with</translation>
    </message>
    <message>
        <source>с чего начинаются ссылки в письмах, например https://okno.example.ru</source>
        <translation>what links in emails begin with, for example https://okno.example.ru</translation>
    </message>
    <message>
        <source>завести учётные записи для показа</source>
        <translation>create accounts for a demonstration</translation>
    </message>
    <message>
        <source>почтовый сервер: smtp://… или smtps://…; пусто — письма не уходят</source>
        <translation>the mail server: smtp://… or smtps://…; empty — no emails are sent</translation>
    </message>
    <message>
        <source>имя на почтовом сервере</source>
        <translation>the name at the mail server</translation>
    </message>
    <message>
        <source>пароль на почтовом сервере</source>
        <translation>the password at the mail server</translation>
    </message>
    <message>
        <source>от чьего имени уходят письма</source>
        <translation>whom emails are from</translation>
    </message>
    <message>
        <source>требовать шифрования от сервера smtp://</source>
        <translation>demand encryption from an smtp:// server</translation>
    </message>
    <message>
        <source>доверенные удостоверяющие центры (PEM); пусто — те, что в системе</source>
        <translation>trusted certificate authorities (PEM); empty — those of the system</translation>
    </message>
    <message>
        <source>адрес шлюза SMS с {to}, {text} и {secret}; пусто — SMS не уходят</source>
        <translation>the address of the SMS gateway with {to}, {text} and {secret}; empty — no SMS are sent</translation>
    </message>
    <message>
        <source>тело запроса к шлюзу с {to}, {text} и {secret}; пусто — запрос GET</source>
        <translation>the body of a request to the gateway with {to}, {text} and {secret}; empty — a GET request</translation>
    </message>
    <message>
        <source>вид этого тела</source>
        <translation>the type of this body</translation>
    </message>
    <message>
        <source>заголовки запроса к шлюзу, например Authorization: Bearer {secret}</source>
        <translation>headers of a request to the gateway, for example Authorization: Bearer {secret}</translation>
    </message>
    <message>
        <source>ключ к шлюзу SMS</source>
        <translation>the key to the SMS gateway</translation>
    </message>
    <message>
        <source>сколько секунд ждать почтовый сервер и шлюз</source>
        <translation>how many seconds to wait for the mail server and the gateway</translation>
    </message>
    <message>
        <source>попыток отправить сообщение</source>
        <translation>attempts to send a message</translation>
    </message>
    <message>
        <source>нужен адрес и порт, например 127.0.0.1:8443 или [::1]:8443</source>
        <translation>an address and a port are needed, for example 127.0.0.1:8443 or [::1]:8443</translation>
    </message>
    <message>
        <source>папка, где сервер хранит всё своё</source>
        <translation>the folder where the server keeps everything of its own</translation>
    </message>
    <message>
        <source>адрес и порт; порт 0 — любой свободный</source>
        <translation>address and port; port 0 — any free one</translation>
    </message>
    <message>
        <source>шифровать связь; выключить можно только на адресе этого компьютера</source>
        <translation>encrypt the connection; can be off only at an address of this computer</translation>
    </message>
    <message>
        <source>файл сертификата с цепочкой (PEM); пусто — сервер сделает свой</source>
        <translation>the file of the certificate with its chain (PEM); empty — the server makes its own</translation>
    </message>
    <message>
        <source>файл закрытого ключа (PEM)</source>
        <translation>the file of the private key (PEM)</translation>
    </message>
    <message>
        <source>имена сервера для своего сертификата, через запятую</source>
        <translation>names of the server for its own certificate, separated by commas</translation>
    </message>
    <message>
        <source>потоков ввода-вывода; 0 — по числу ядер</source>
        <translation>input-output threads; 0 — one per core</translation>
    </message>
    <message>
        <source>соединений сразу</source>
        <translation>connections at once</translation>
    </message>
    <message>
        <source>заголовок запроса, байт</source>
        <translation>header of a request, bytes</translation>
    </message>
    <message>
        <source>адрес запроса, байт</source>
        <translation>address of a request, bytes</translation>
    </message>
    <message>
        <source>память под тела всех принимаемых запросов, байт</source>
        <translation>memory for the bodies of all requests being received, bytes</translation>
    </message>
    <message>
        <source>за сколько секунд должен прийти весь заголовок</source>
        <translation>within how many seconds the whole header must come</translation>
    </message>
    <message>
        <source>сколько секунд соединение ждёт следующего запроса</source>
        <translation>how many seconds a connection waits for the next request</translation>
    </message>
    <message>
        <source>за сколько секунд измеряется наименьшая скорость</source>
        <translation>over how many seconds the lowest speed is measured</translation>
    </message>
    <message>
        <source>медленнее этого тело не принимается и ответ не отдаётся, байт в секунду</source>
        <translation>a body slower than this is not accepted and an answer not delivered, bytes per second</translation>
    </message>
    <message>
        <source>сколько секунд при остановке ждать начатых ответов</source>
        <translation>how many seconds to wait for answers already begun when stopping</translation>
    </message>
    <message>
        <source>через сколько секунд напоминать о себе слушателю событий</source>
        <translation>after how many seconds to remind an event listener of oneself</translation>
    </message>
    <message>
        <source>на сколько событий слушатель может отстать</source>
        <translation>how many events a listener can fall behind</translation>
    </message>
    <message>
        <source>запросов в секунду с одного адреса; 0 — сколько угодно</source>
        <translation>requests per second from one address; 0 — as many as you like</translation>
    </message>
    <message>
        <source>запросов подряд с одного адреса</source>
        <translation>requests in a row from one address</translation>
    </message>
    <message>
        <source>входов, кодов и регистраций в секунду с одного адреса; 0 — сколько угодно</source>
        <translation>sign-ins, codes and registrations per second from one address; 0 — as many as you like</translation>
    </message>
    <message>
        <source>входов, кодов и регистраций подряд с одного адреса</source>
        <translation>sign-ins, codes and registrations in a row from one address</translation>
    </message>
    <message>
        <source>считать и запросы с этого же компьютера</source>
        <translation>count requests from this same computer too</translation>
    </message>
    <message>
        <source>нужно число от %1 до %2</source>
        <translation>a number from %1 to %2 is needed</translation>
    </message>
    <message>
        <source>нужно true или false</source>
        <translation>true or false is needed</translation>
    </message>
    <message>
        <source>такой настройки нет</source>
        <translation>there is no such setting</translation>
    </message>
    <message>
        <source>настройка %1 (%2), значение «%3»: %4</source>
        <translation>setting %1 (%2), value “%3”: %4</translation>
    </message>
    <message>
        <source>файл настроек %1 не читается: %2</source>
        <translation>settings file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>файл настроек %1, строка %2: %3</source>
        <translation>settings file %1, line %2: %3</translation>
    </message>
    <message>
        <source>настройка %1 (%2): такого вида значения здесь не бывает</source>
        <translation>setting %1 (%2): a value of this kind is not possible here</translation>
    </message>
    <message>
        <source>командная строка</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>файл адресной базы; пусто — address.okna в папке данных</source>
        <translation>the file of the address database; empty: address.okna in the data folder</translation>
    </message>
    <message>
        <source>настройка %1: %2</source>
        <translation>setting %1: %2</translation>
    </message>
    <message>
        <source>секрет задан дважды, и сам по себе, и файлом</source>
        <translation>the secret is given twice, by itself and by a file</translation>
    </message>
    <message>
        <source>файл %1 не читается: %2</source>
        <translation>the file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>в первой строке файла %1 ничего нет</source>
        <translation>the first line of the file %1 is empty</translation>
    </message>
    <message>
        <source>нужен адрес smtp://узел:порт или smtps://узел:порт</source>
        <translation>an address smtp://host:port or smtps://host:port is needed</translation>
    </message>
    <message>
        <source>имя и пароль задаются в mail.user и mail.password</source>
        <translation>the name and the password belong in mail.user and mail.password</translation>
    </message>
    <message>
        <source>нужен адрес отправителя, например Окно &lt;okno@example.ru&gt;</source>
        <translation>a sender&apos;s address is needed, e.g. Okno &lt;okno@example.ru&gt;</translation>
    </message>
    <message>
        <source>без шифрования пароль можно отправлять только на этот же компьютер</source>
        <translation>without encryption the password may only be sent to this same computer</translation>
    </message>
    <message>
        <source>нужен адрес http:// или https://</source>
        <translation>an address http:// or https:// is needed</translation>
    </message>
    <message>
        <source>файл с этим паролем: первая строка; вместо mail.password</source>
        <translation>a file with this password in its first line, instead of mail.password</translation>
    </message>
    <message>
        <source>файл с этим ключом: первая строка; вместо sms.secret</source>
        <translation>a file with this key in its first line, instead of sms.secret</translation>
    </message>
    <message>
        <source>что стоит в ответе шлюза, который принял SMS; пусто — довольно кода 2xx</source>
        <translation>what the answer of a gateway holds that has taken the message; empty: a 2xx status is enough</translation>
    </message>
    <message>
        <source>файл %1 не читается</source>
        <translation>the file %1 cannot be read</translation>
    </message>
    <message>
        <source>папка каталога услуг вместо встроенного; свои услуги — в папке catalogue внутри data</source>
        <translation>folder of the service catalogue instead of the built-in one; services of your own go into the folder catalogue within data</translation>
    </message>
    <message>
        <source>папка доверенных сертификатов; пусто — trust в папке данных</source>
        <translation>folder of trusted certificates; empty: trust in the data folder</translation>
    </message>
    <message>
        <source>загружать списки отзыва, названные в сертификатах</source>
        <translation>fetch the revocation lists that certificates name</translation>
    </message>
    <message>
        <source>спрашивать об отзыве службы OCSP сертификатов</source>
        <translation>ask the OCSP services of certificates about revocation</translation>
    </message>
    <message>
        <source>служба штампов времени (RFC 3161); пусто — её нет</source>
        <translation>time-stamping service (RFC 3161); empty: there is none</translation>
    </message>
    <message>
        <source>сколько секунд ждать ответа такой службы</source>
        <translation>for how many seconds to wait for such a service</translation>
    </message>
    <message>
        <source>сколько секунд можно подписывать вход и подтверждение</source>
        <translation>for how many seconds a log-in or a confirmation may be signed</translation>
    </message>
    <message>
        <source>документы с подписью неизвестного центра: accept — брать с пометкой, refuse — не брать</source>
        <translation>documents signed by an unknown centre: accept keeps them with a mark, refuse does not take them</translation>
    </message>
    <message>
        <source>нужно accept или refuse</source>
        <translation>accept or refuse is wanted</translation>
    </message>
    <message>
        <source>искать списки отзыва и службы OCSP и в своей сети (частные адреса)</source>
        <translation>look for revocation lists and OCSP services in the own network, too (private addresses)</translation>
    </message>
    <message>
        <source>адреса и сети обратных прокси через запятую: от них адрес человека берётся из X-Forwarded-For</source>
        <translation>addresses and networks of reverse proxies, separated by commas: from them the person&apos;s address is taken from X-Forwarded-For</translation>
    </message>
    <message>
        <source>нужны адреса или сети, например 127.0.0.1, 10.0.0.0/8</source>
        <translation>addresses or networks are needed, for example 127.0.0.1, 10.0.0.0/8</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Подпись неверна: срок действия сертификата истёк или ещё не начался.</source>
        <translation>The signature is not valid: the certificate has expired or is not valid yet.</translation>
    </message>
    <message>
        <source>Подпись неверна: сертификат отозван.</source>
        <translation>The signature is not valid: the certificate has been revoked.</translation>
    </message>
    <message>
        <source>Подпись неверна: сертификат выдал тот, кто не вправе выдавать сертификаты.</source>
        <translation>The signature is not valid: the certificate was issued by someone who may not issue certificates.</translation>
    </message>
    <message>
        <source>Подпись неверна: этот сертификат не предназначен для подписи.</source>
        <translation>The signature is not valid: this certificate is not meant for signing.</translation>
    </message>
    <message>
        <source>Подпись сделана этим ключом, но издатель сертификата нам неизвестен.</source>
        <translation>The signature was made with this key, but we do not know who issued the certificate.</translation>
    </message>
    <message>
        <source>Подпись неверна: документ изменён или подписан другой документ.</source>
        <translation>The signature is not valid: the document was changed, or another document was signed.</translation>
    </message>
    <message>
        <source>Подпись неверна: она не сделана этим ключом или повреждена.</source>
        <translation>The signature is not valid: it was not made with this key, or is damaged.</translation>
    </message>
    <message>
        <source>Проверить подпись нельзя: в ней нет сертификата подписавшего.</source>
        <translation>The signature cannot be checked: it does not hold the signer&apos;s certificate.</translation>
    </message>
    <message>
        <source>Проверить подпись нельзя: нет подписанного документа.</source>
        <translation>The signature cannot be checked: the signed document is not at hand.</translation>
    </message>
    <message>
        <source>Проверить подпись нельзя: такой алгоритм не поддерживается или ненадёжен.</source>
        <translation>The signature cannot be checked: its algorithm is not supported or is weak.</translation>
    </message>
    <message>
        <source>Подпись неверна: сертификат подделан, указанный в нём издатель его не выдавал.</source>
        <translation>The signature is not valid: the certificate is forged, the issuer named in it did not issue it.</translation>
    </message>
    <message>
        <source>Подпись сделана этим ключом, но сверить её не с чем: нет подписанного документа.</source>
        <translation>The signature was made with this key, but the signed document is not at hand to compare.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна.</source>
        <translation>The qualified signature is valid.</translation>
    </message>
    <message>
        <source>Подпись верна. Квалифицированной она не признана: корневой сертификат не отмечен как сертификат аккредитованного центра.</source>
        <translation>The signature is valid. It is not recognised as qualified: the root certificate is not marked as one of an accredited centre.</translation>
    </message>
    <message>
        <source>Подпись сделана этим ключом. Издатель сертификата не проверялся: нет доверенных корневых сертификатов.</source>
        <translation>The signature was made with this key. The issuer of the certificate was not checked: there are no trusted root certificates.</translation>
    </message>
    <message>
        <source>Квалифицированная подпись верна. Не проверено, не отозван ли сертификат.</source>
        <translation>The qualified signature is valid. Whether the certificate was revoked has not been checked.</translation>
    </message>
    <message>
        <source>Подпись верна. Не проверено, не отозван ли сертификат. Квалифицированной она не признана: корневой сертификат не отмечен как сертификат аккредитованного центра.</source>
        <translation>The signature is valid. Whether the certificate was revoked has not been checked. It does not count as qualified: the root certificate is not marked as one of an accredited centre.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Вставьте токен и введите ПИН-код снова.</source>
        <translation>Put the token in and enter the PIN again.</translation>
    </message>
    <message>
        <source>Выньте токен, вставьте снова и введите ПИН-код ещё раз.</source>
        <translation>Take the token out, put it in again and enter the PIN once more.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Читаем документ</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <source>Подписывает токен</source>
        <translation>The token is signing</translation>
    </message>
    <message>
        <source>Получаем штамп времени</source>
        <translation>Getting a timestamp</translation>
    </message>
    <message>
        <source>Подписан, время подтверждено</source>
        <translation>Signed, the time is confirmed</translation>
    </message>
    <message>
        <source>Подписан; служба времени не ответила, штампа нет</source>
        <translation>Signed; the time service did not answer, there is no timestamp</translation>
    </message>
    <message>
        <source>Подписан</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Не подписан. %1</source>
        <translation>Not signed. %1</translation>
    </message>
    <message>
        <source>Подписание остановлено.</source>
        <translation>Signing was stopped.</translation>
    </message>
    <message>
        <source>Не все файлы прочитались.</source>
        <translation>Not all files could be read.</translation>
    </message>
    <message>
        <source>Подписано %1 из %2: эти подписи сохранены и второй раз не понадобятся.</source>
        <translation>%1 of %2 are signed: these signatures are kept and will not be asked for again.</translation>
    </message>
    <message>
        <source>Ничего не подписано и не отправлено.</source>
        <translation>Nothing is signed and nothing is sent.</translation>
    </message>
    <message>
        <source>Закройте окно, приложите эти файлы заново и подпишите снова.</source>
        <translation>Close this window, attach those files anew and sign again.</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <source>Отправлено</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>В работе</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ждёт ответа заявителя</source>
        <translation>Waiting for the applicant</translation>
    </message>
    <message>
        <source>Готово</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Отказано</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Отозвано</source>
        <translation>Withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>просрочено на %n дн.</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>осталось %n дн.</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Заявитель это увидит</source>
        <translation>The applicant will see this</translation>
    </message>
    <message>
        <source>%1 · заявитель это увидит</source>
        <translation>%1 · the applicant will see this</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>одна, последняя</source>
        <translation>one, the last</translation>
    </message>
    <message>
        <source>мало</source>
        <translation>few</translation>
    </message>
    <message>
        <source>несколько</source>
        <translation>several</translation>
    </message>
    <message>
        <source>Сертификат без имени</source>
        <translation>Certificate without a name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>неизвестный вид ключа</source>
        <translation>unknown kind of key</translation>
    </message>
    <message>
        <source>ГОСТ Р 34.10-2001</source>
        <translation>GOST R 34.10-2001</translation>
    </message>
    <message>
        <source>ГОСТ Р 34.10-2012, 256 бит</source>
        <translation>GOST R 34.10-2012, 256 bits</translation>
    </message>
    <message>
        <source>ГОСТ Р 34.10-2012, 512 бит</source>
        <translation>GOST R 34.10-2012, 512 bits</translation>
    </message>
    <message>
        <source>RSA, %1 бит</source>
        <translation>RSA, %1 bits</translation>
    </message>
    <message>
        <source>ECDSA, %1</source>
        <translation>ECDSA, %1</translation>
    </message>
    <message>
        <source>действовал до %1</source>
        <translation>was valid until %1</translation>
    </message>
    <message>
        <source>действует последний день</source>
        <translation>valid for the last day</translation>
    </message>
    <message>
        <source>действует до %1</source>
        <translation>valid until %1</translation>
    </message>
    <message numerus="yes">
        <source>действует до %1, осталось %n дн.</source>
        <translation>
            <numerusform>valid until %1, %n day left</numerusform>
            <numerusform>valid until %1, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Файл %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>%1 «%2»</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Учебный токен Okno</source>
        <translation>Okno teaching token</translation>
    </message>
    <message>
        <source>Это сертификат удостоверяющего центра, им не подписывают.</source>
        <translation>This is a certificate of a certification centre: nobody signs with it.</translation>
    </message>
    <message>
        <source>Ключ по ГОСТ Р 34.10-2001: с 2019 года такими не подписывают. Получите новый сертификат.</source>
        <translation>A key by GOST R 34.10-2001: nobody signs with these since 2019. Get a new certificate.</translation>
    </message>
    <message>
        <source>Такой вид ключа для подписи не подходит.</source>
        <translation>This kind of key is not fit for signing.</translation>
    </message>
    <message>
        <source>Выдан не для подписи.</source>
        <translation>Not issued for signing.</translation>
    </message>
    <message>
        <source>Срок действия закончился %1.</source>
        <translation>Expired on %1.</translation>
    </message>
    <message>
        <source>Начнёт действовать %1.</source>
        <translation>Will be valid from %1.</translation>
    </message>
    <message>
        <source>В сертификате нет СНИЛС, а по нему находится учётная запись.</source>
        <translation>The certificate has no SNILS, and the account is found by it.</translation>
    </message>
    <message>
        <source>ПИН-код заблокирован: попытки закончились.</source>
        <translation>The PIN is locked: no tries are left.</translation>
    </message>
    <message>
        <source>Осталась последняя попытка: если ошибиться, ПИН-код заблокируется.</source>
        <translation>One last try: a mistake will lock the PIN.</translation>
    </message>
    <message>
        <source>ПИН-код уже вводили неверно, попыток осталось мало.</source>
        <translation>The PIN has been typed wrongly before; few tries are left.</translation>
    </message>
    <message>
        <source>Сертификаты Windows</source>
        <translation>Windows certificates</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Скачиваем версию %1</source>
        <translation>Downloading version %1</translation>
    </message>
    <message>
        <source>Загрузка версии %1 ждёт связи</source>
        <translation>The download of version %1 waits for the connection</translation>
    </message>
    <message>
        <source>%1. Продолжим сами с того же места.</source>
        <translation>%1. It will go on from there by itself.</translation>
    </message>
    <message>
        <source>Проверяем и ставим версию %1</source>
        <translation>Checking and installing version %1</translation>
    </message>
    <message>
        <source>Сейчас откроется установщик Windows.</source>
        <translation>The installer of Windows is about to open.</translation>
    </message>
    <message>
        <source>Новая версия проверяет себя на этом компьютере. Прежняя останется, если проверка не пройдёт.</source>
        <translation>The new version is checking itself on this computer. The former one stays if it does not pass.</translation>
    </message>
    <message>
        <source>Версия %1 скачана и проверена</source>
        <translation>Version %1 is downloaded and checked</translation>
    </message>
    <message>
        <source>Чтобы её поставить, программа закроется, а Windows спросит разрешение администратора. Всё введённое сохранено. Потом откройте «Окно» снова.</source>
        <translation>To install it the program closes, and Windows asks for the permission of an administrator. All that was typed is kept. Then open Okno again.</translation>
    </message>
    <message>
        <source>Версия %1 установлена</source>
        <translation>Version %1 is installed</translation>
    </message>
    <message>
        <source>Она начнёт работать после перезапуска. Всё введённое сохранено.</source>
        <translation>It begins to work after a restart. All that was typed is kept.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Обновления выключил администратор</source>
        <translation>The administrator has switched updates off</translation>
    </message>
    <message>
        <source>Так решено для этого компьютера: новую версию поставит его администратор.</source>
        <translation>This was decided for this computer: its administrator will install a new version.</translation>
    </message>
    <message>
        <source>Обновления не настроены</source>
        <translation>Updates are not set up</translation>
    </message>
    <message>
        <source>Программа собрана без ключа, которым проверяют обновления, и администратор его не назвал. Новую версию ставят вручную.</source>
        <translation>The program was built without a key to check updates with, and the administrator has not named one. New versions are installed by hand.</translation>
    </message>
    <message>
        <source>Программу обновляет система</source>
        <translation>The system updates the program</translation>
    </message>
    <message>
        <source>Это «Окно» поставлено пакетом системы. Новая версия придёт с обновлениями других программ, или её поставит администратор.</source>
        <translation>This Okno was installed as a package of the system. A new version comes with the updates of other programs, or the administrator installs it.</translation>
    </message>
    <message>
        <source>Сервер ещё не спрашивали</source>
        <translation>The server was not asked yet</translation>
    </message>
    <message>
        <source>Программа спросит его сама, а потом будет спрашивать раз в сутки.</source>
        <translation>The program will ask it by itself, and then once a day.</translation>
    </message>
    <message>
        <source>Новых версий нет</source>
        <translation>There is no newer version</translation>
    </message>
    <message>
        <source>Сервер не предлагает ничего новее версии %1.</source>
        <translation>The server offers nothing newer than version %1.</translation>
    </message>
    <message>
        <source>Спрашиваем сервер…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>Вышла версия %1</source>
        <translation>Version %1 is out</translation>
    </message>
    <message>
        <source>%1, опубликована %2. Подпись верна.</source>
        <translation>%1, published on %2. The signature is right.</translation>
    </message>
    <message>
        <source>пакет системы</source>
        <translation>package of the system</translation>
    </message>
    <message>
        <source>AppImage, %1</source>
        <translation>AppImage, %1</translation>
    </message>
    <message>
        <source>пакет Windows (MSI), %1</source>
        <translation>Windows package (MSI), %1</translation>
    </message>
    <message>
        <source>Предложенное сервером отклонено</source>
        <translation>What the server offered was refused</translation>
    </message>
    <message>
        <source>Ничего не скачано и не изменено, работает версия %1.</source>
        <translation>Nothing was downloaded or changed; version %1 is running.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Квалифицированная подпись верна</source>
        <translation>The qualified signature is right</translation>
    </message>
    <message>
        <source>Подпись верна</source>
        <translation>The signature is right</translation>
    </message>
    <message>
        <source>Подпись неверна</source>
        <translation>The signature is wrong</translation>
    </message>
    <message>
        <source>Подпись проверена не полностью</source>
        <translation>The signature could not be checked fully</translation>
    </message>
    <message>
        <source>Подпись сделана ключом владельца</source>
        <translation>Made with the owner’s key</translation>
    </message>
    <message>
        <source>Документ не менялся после подписания</source>
        <translation>The document has not changed since it was signed</translation>
    </message>
    <message>
        <source>Сертификат выдан доверенным центром</source>
        <translation>The certificate is from a trusted centre</translation>
    </message>
    <message>
        <source>Сертификат не отозван</source>
        <translation>The certificate is not revoked</translation>
    </message>
    <message>
        <source>Подписал тот, кто отправил</source>
        <translation>Signed by the one who sent it</translation>
    </message>
    <message>
        <source>Время подтверждено службой времени</source>
        <translation>The time is confirmed by a time service</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>СНИЛС</source>
        <translation>SNILS</translation>
    </message>
    <message>
        <source>ИНН</source>
        <translation>INN</translation>
    </message>
    <message>
        <source>Организация</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Подписано</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Штамп времени</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>Кем выдан сертификат</source>
        <translation>Certificate issued by</translation>
    </message>
    <message>
        <source>Номер сертификата</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Сертификат действует до</source>
        <translation>Certificate valid until</translation>
    </message>
    <message>
        <source>Алгоритм</source>
        <translation>Algorithm</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Для граждан</source>
        <translation>For citizens</translation>
    </message>
    <message>
        <source>Рабочее место сотрудника</source>
        <translation>An official’s desk</translation>
    </message>
    <message>
        <source>Общий терминал</source>
        <translation>Public terminal</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Окно: государственные услуги</source>
        <translation>Okno: public services</translation>
    </message>
    <message>
        <source>Адрес сервера</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Отпечаток сертификата сервера</source>
        <translation>Fingerprint of the server certificate</translation>
    </message>
    <message>
        <source>Папка с черновиками и настройками</source>
        <translation>Folder with drafts and settings</translation>
    </message>
    <message>
        <source>Язык: ru или en</source>
        <translation>Language: ru or en</translation>
    </message>
    <message>
        <source>Оформление: light или dark</source>
        <translation>Appearance: light or dark</translation>
    </message>
    <message>
        <source>Проверить установку и сразу выйти: 0, если всё в порядке</source>
        <translation>Check the installation and exit at once: 0 when all is well</translation>
    </message>
    <message>
        <source>Ссылка okno: или файл подключения .okno</source>
        <translation>An okno: link or a connection file (.okno)</translation>
    </message>
    <message>
        <source>Запуск при входе в систему: сразу выйти, если он не нужен, иначе ждать в трее</source>
        <translation>How the system starts it at log-in: end at once unless that is wanted, else wait in the tray</translation>
    </message>
    <message>
        <source>Прочитать код выхода из общего терминала и напечатать строку для настроек</source>
        <translation>Read the exit code of a public terminal and print the line for its settings</translation>
    </message>
    <message>
        <source>Записать в архив ZIP всё, что программа хранит о вас на этом компьютере</source>
        <translation>Write all that the program keeps about you on this computer into a ZIP archive</translation>
    </message>
    <message>
        <source>Удалить всё, что программа хранит о вас на этом компьютере</source>
        <translation>Remove all that the program keeps about you on this computer</translation>
    </message>
    <message>
        <source>Не переспрашивать (для --forget-me)</source>
        <translation>Do not ask (for --forget-me)</translation>
    </message>
    <message>
        <source>Введите код выхода, не меньше %1 знаков, и нажмите Enter. Он виден, пока вы его набираете.</source>
        <translation>Type the exit code, at least %1 characters, and press Enter. It can be seen while you type.</translation>
    </message>
    <message>
        <source>Код слишком короткий: ничего не сделано.</source>
        <translation>The code is too short: nothing was done.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountPanel</name>
    <message>
        <source>Роль</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Сохранить изменения</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Задать новый пароль…</source>
        <translation>Set a new password…</translation>
    </message>
    <message>
        <source>Задать пароль</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>Передайте его сотруднику лично. Все его открытые сеансы закончатся.</source>
        <translation>Hand it over to the officer in person. All their open sessions will end.</translation>
    </message>
    <message>
        <source>Действия в журнале</source>
        <translation>Actions in the journal</translation>
    </message>
    <message>
        <source>Заблокирована</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Работает</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Логин: %1
Добавлена %2
Последний вход: %3</source>
        <translation>Login: %1
Added %2
Last sign-in: %3</translation>
    </message>
    <message>
        <source>ещё не было</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Разблокировать</source>
        <translation>Unblock</translation>
    </message>
    <message>
        <source>Заблокировать…</source>
        <translation>Block…</translation>
    </message>
    <message>
        <source>Себя заблокировать нельзя</source>
        <translation>You cannot block yourself</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>No connection to the server</translation>
    </message>
    <message>
        <source>Выберите ведомство, в котором работает сотрудник.</source>
        <translation>Choose the agency the officer works at.</translation>
    </message>
    <message>
        <source>Напишите новый пароль.</source>
        <translation>Write a new password.</translation>
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
        <translation>Registration</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Адрес подтверждён по ссылке из письма.</source>
        <translation>The address is confirmed by the link in the email.</translation>
    </message>
    <message>
        <source>Назад (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Шаг 1 из 3: кто вы и куда вам писать</source>
        <translation>Step 1 of 3: who you are and where to write to you</translation>
    </message>
    <message>
        <source>Шаг 1 из 3: чей пароль забыт</source>
        <translation>Step 1 of 3: whose password is forgotten</translation>
    </message>
    <message>
        <source>Шаг 2 из 3: код подтверждения</source>
        <translation>Step 2 of 3: confirmation code</translation>
    </message>
    <message>
        <source>Шаг 3 из 3: пароль</source>
        <translation>Step 3 of 3: password</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountWords</name>
    <message>
        <source>Гражданин</source>
        <translation>Citizen</translation>
    </message>
    <message>
        <source>Специалист</source>
        <translation>Case officer</translation>
    </message>
    <message>
        <source>Руководитель</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Администратор</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountsModel</name>
    <message>
        <source>заблокирована</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>работает</source>
        <translation>active</translation>
    </message>
    <message>
        <source>ещё не входили</source>
        <translation>never signed in</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Логин</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Роль</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Учётная запись</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Последний вход</source>
        <translation>Last sign-in</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AccountsScreen</name>
    <message>
        <source>Учётные записи</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Имя или логин</source>
        <translation>Name or login</translation>
    </message>
    <message>
        <source>Поиск (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Роль</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Все роли</source>
        <translation>All roles</translation>
    </message>
    <message>
        <source>Новый сотрудник</source>
        <translation>New officer</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Выберите учётную запись в списке.</source>
        <translation>Choose an account in the list.</translation>
    </message>
    <message>
        <source>Найти учётную запись</source>
        <translation>Find an account</translation>
    </message>
    <message>
        <source>Задать новый пароль</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>Заблокировать или разблокировать</source>
        <translation>Block or unblock</translation>
    </message>
    <message>
        <source>Обновить список</source>
        <translation>Refresh the list</translation>
    </message>
    <message>
        <source>Список не загрузился</source>
        <translation>The list did not load</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Никого не нашлось</source>
        <translation>Nobody was found</translation>
    </message>
    <message>
        <source>Нет учётных записей, подходящих под поиск и роль.</source>
        <translation>No accounts match the search and the role.</translation>
    </message>
    <message>
        <source>Сбросить поиск</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Всего %1</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>Загружено %1, остальные — при прокрутке</source>
        <translation>%1 loaded, the rest as you scroll</translation>
    </message>
    <message>
        <source>Сотрудник добавлен: %1. Логин %2, первый пароль %3. Передайте их лично.</source>
        <translation>Officer added: %1. Login %2, first password %3. Hand them over in person.</translation>
    </message>
    <message>
        <source>Новый пароль задан: %1</source>
        <translation>New password set: %1</translation>
    </message>
    <message>
        <source>Учётная запись заблокирована: %1</source>
        <translation>Account blocked: %1</translation>
    </message>
    <message>
        <source>Учётная запись разблокирована: %1</source>
        <translation>Account unblocked: %1</translation>
    </message>
    <message>
        <source>Изменения сохранены: %1</source>
        <translation>Changes saved: %1</translation>
    </message>
    <message>
        <source>Заблокировать учётную запись?</source>
        <translation>Block the account?</translation>
    </message>
    <message>
        <source>%1 не сможет войти, а все открытые сеансы закончатся сразу. Разблокировать можно в любое время.</source>
        <translation>%1 will not be able to sign in, and all open sessions will end at once. You can unblock the account at any time.</translation>
    </message>
    <message>
        <source>Заблокировать</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Оставить</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Скрыть</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressField</name>
    <message>
        <source>Почтовый индекс</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Дом, корпус</source>
        <translation>House, building</translation>
    </message>
    <message>
        <source>Дом, корпус, строение</source>
        <translation>House, building, structure</translation>
    </message>
    <message>
        <source>Квартира</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Квартира или комната</source>
        <translation>Flat or room</translation>
    </message>
    <message>
        <source>Индекс</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Выбрать по шагам</source>
        <translation>Choose step by step</translation>
    </message>
    <message>
        <source>Регион, район, город или село, улица: по одному списку за шаг</source>
        <translation>Region, district, town or village, street: one list a step</translation>
    </message>
    <message>
        <source>Искать в справочнике</source>
        <translation>Search the address base</translation>
    </message>
    <message>
        <source>Ввести вручную</source>
        <translation>Type by hand</translation>
    </message>
    <message>
        <source>Город, улица: первые буквы в любом порядке</source>
        <translation>Town, street: first letters in any order</translation>
    </message>
    <message>
        <source>Область, район, город или село, улица</source>
        <translation>Region, district, town or village, street</translation>
    </message>
    <message>
        <source>Индекс взят из справочника.</source>
        <translation>The postcode comes from the address base.</translation>
    </message>
    <message>
        <source>В справочнике другой индекс: %1.</source>
        <translation>The address base has another postcode: %1.</translation>
    </message>
    <message>
        <source>Адрес введён вручную: сотрудник проверит его сам.</source>
        <translation>The address is typed by hand: an official will check it.</translation>
    </message>
    <message>
        <source>Справочник адресов ещё не загружен. Введите адрес целиком, потом его проверят.</source>
        <translation>The address base has not come yet. Type the whole address, it will be checked later.</translation>
    </message>
    <message>
        <source>Разобрали строку на части. Проверьте то, что отмечено, и поправьте, если нужно.</source>
        <translation>The line is taken apart. Check what is marked and correct it where needed.</translation>
    </message>
    <message>
        <source>Достаточно первых букв, например «тымов киров». Можно вставить адрес из документа целиком.</source>
        <translation>The first letters are enough, for example “tymov kirov”. You can paste a whole address from a document.</translation>
    </message>
    <message>
        <source>Адрес не выбран из справочника, оставим его как есть: сотрудник проверит его сам.</source>
        <translation>The address is not from the address base and stays as it is: an official will check it.</translation>
    </message>
    <message>
        <source>Выберите адрес из подсказок или введите его вручную.</source>
        <translation>Choose the address among the suggestions or type it by hand.</translation>
    </message>
    <message>
        <source>Дом есть в справочнике.</source>
        <translation>The house is in the address base.</translation>
    </message>
    <message>
        <source>Такого дома в справочнике нет. Проверьте номер; если он верный, оставьте как есть.</source>
        <translation>The address base has no such house. Check the number; if it is right, leave it as it is.</translation>
    </message>
    <message>
        <source>Списка домов здесь в справочнике нет.</source>
        <translation>The address base has no list of houses here.</translation>
    </message>
    <message>
        <source>Осталось указать дом и квартиру, если они есть.</source>
        <translation>Now the house and the flat, if there are any.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressLine</name>
    <message>
        <source>Выберите регион или введите название</source>
        <translation>Choose a region or type a name</translation>
    </message>
    <message>
        <source>%1: выберите или введите название</source>
        <translation>%1: choose or type a name</translation>
    </message>
    <message>
        <source>В справочнике такого адреса нет. Проверьте название или введите адрес вручную.</source>
        <translation>The address base has no such address. Check the name or type the address by hand.</translation>
    </message>
    <message>
        <source>Исправлена раскладка клавиатуры</source>
        <translation>Keyboard layout corrected</translation>
    </message>
    <message>
        <source>Прочитано латинскими буквами</source>
        <translation>Read as Latin letters</translation>
    </message>
    <message>
        <source>Исправлена опечатка. Возможно, вы имели в виду:</source>
        <translation>Typo corrected. Perhaps you meant:</translation>
    </message>
    <message>
        <source>Очистить адрес</source>
        <translation>Clear the address</translation>
    </message>
    <message numerus="yes">
        <source>Найдено адресов: %n</source>
        <translation>
            <numerusform>%n address found</numerusform>
            <numerusform>%n addresses found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressPopup</name>
    <message>
        <source>Подсказки адреса</source>
        <translation>Address suggestions</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AddressRows</name>
    <message>
        <source>Ввести адрес вручную</source>
        <translation>Type the address by hand</translation>
    </message>
    <message>
        <source>Нет нужного адреса? Ввести вручную</source>
        <translation>Not in the list? Type it by hand</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AgencyScreen</name>
    <message>
        <source>Услуги ведомства</source>
        <translation>Services of the agency</translation>
    </message>
    <message>
        <source>Через это окно ведомство пока не принимает заявлений.</source>
        <translation>The agency does not accept applications through Okno yet.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AnswersView</name>
    <message>
        <source>Отметить для исправления: %1</source>
        <translation>Mark for correction: %1</translation>
    </message>
    <message>
        <source>Отметить для исправления</source>
        <translation>Mark for correction</translation>
    </message>
    <message>
        <source>не указано</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>исправлено</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>раньше не было указано</source>
        <translation>not given before</translation>
    </message>
    <message>
        <source>было: %1</source>
        <translation>was: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicantCard</name>
    <message>
        <source>личность подтверждена</source>
        <translation>identity verified</translation>
    </message>
    <message>
        <source>данные проверены</source>
        <translation>details checked</translation>
    </message>
    <message>
        <source>личность не подтверждена</source>
        <translation>identity not verified</translation>
    </message>
    <message>
        <source>СНИЛС %1</source>
        <translation>SNILS %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationFiles</name>
    <message>
        <source>Результат готов</source>
        <translation>The result is ready</translation>
    </message>
    <message>
        <source>Приложенные документы</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Куда сохранить файл</source>
        <translation>Where to save the file</translation>
    </message>
    <message>
        <source>Подписанное заявление</source>
        <translation>Signed application</translation>
    </message>
    <message>
        <source>Подписанное заявление после замечания</source>
        <translation>Signed application after the remark</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationPanel</name>
    <message>
        <source>Заявление</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>История</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Замечания</source>
        <translation>Remarks</translation>
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
        <translation>Remarks: %1</translation>
    </message>
    <message>
        <source>Загружаем форму заявления…</source>
        <translation>Loading the application form…</translation>
    </message>
    <message>
        <source>Форма заявления не загрузилась. %1 %2</source>
        <translation>The application form did not load. %1 %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationScreen</name>
    <message>
        <source>Ведомство ждёт вашего ответа</source>
        <translation>The agency is waiting for your answer</translation>
    </message>
    <message>
        <source>В услуге отказано</source>
        <translation>Service refused</translation>
    </message>
    <message>
        <source>Отказ можно обжаловать: порядок есть на карточке услуги, на вкладке «Дополнительная информация».</source>
        <translation>You can appeal against the refusal: see the service page, the “Further information” tab.</translation>
    </message>
    <message>
        <source>Что указано в заявлении</source>
        <translation>What the application says</translation>
    </message>
    <message>
        <source>Показать</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Скрыть</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>История</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Отозвать заявление</source>
        <translation>Withdraw application</translation>
    </message>
    <message>
        <source>Заявление № %1 от %2. %3</source>
        <translation>Application No. %1 of %2. %3</translation>
    </message>
    <message>
        <source>Обратите внимание на поля: %1.</source>
        <translation>Look at these fields: %1.</translation>
    </message>
    <message>
        <source>Продолжить ответ</source>
        <translation>Continue the answer</translation>
    </message>
    <message>
        <source>Ответить</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Сообщения</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Вы, %1</source>
        <translation>You, %1</translation>
    </message>
    <message>
        <source>Вы исправили заявление и отправили его снова.</source>
        <translation>You corrected the application and sent it again.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Заявление отозвано</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>%1. Ответьте до %2. Пока ведомство ждёт, срок услуги не идёт.</source>
        <translation>%1. Answer by %2. While the agency waits, the time limit of the service is paused.</translation>
    </message>
    <message>
        <source>Печать и PDF</source>
        <translation>Print and PDF</translation>
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
        <translation>by %1</translation>
    </message>
    <message>
        <source>Где заявление сейчас</source>
        <translation>Where the application is now</translation>
    </message>
    <message>
        <source>Почему?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Срок остановлен, пока ведомство ждёт вашего ответа</source>
        <translation>The time limit is paused while the agency waits for your answer</translation>
    </message>
    <message>
        <source>Будет готово не позже %1</source>
        <translation>Will be ready no later than %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ApplicationsScreen</name>
    <message>
        <source>Загружаем документы: %1 %</source>
        <translation>Uploading documents: %1%</translation>
    </message>
    <message>
        <source>Передаём ведомству</source>
        <translation>Handing over to the agency</translation>
    </message>
    <message>
        <source>Отправим сами, как только появится связь</source>
        <translation>We will send it ourselves as soon as there is a connection</translation>
    </message>
    <message>
        <source>Мои заявления</source>
        <translation>My applications</translation>
    </message>
    <message>
        <source>Активные</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Завершённые</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Черновики</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Отправляются</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Сейчас: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Результат готов, его можно скачать</source>
        <translation>The result is ready to download</translation>
    </message>
    <message>
        <source>№ %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>подано %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>будет готово не позже %1</source>
        <translation>will be ready no later than %1</translation>
    </message>
    <message>
        <source>Ответ на замечание: %1</source>
        <translation>Answer to a remark: %1</translation>
    </message>
    <message>
        <source>Вернулось с ошибками: исправьте и отправьте снова</source>
        <translation>Came back with mistakes: correct them and send again</translation>
    </message>
    <message>
        <source>Заполнено %1 %</source>
        <translation>%1% filled in</translation>
    </message>
    <message>
        <source>изменено: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>нужно исправить</source>
        <translation>needs correcting</translation>
    </message>
    <message>
        <source>черновик</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Удалить</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Удалить черновик «%1»</source>
        <translation>Delete the draft “%1”</translation>
    </message>
    <message>
        <source>Черновик удалён</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>готово к отправке: %1</source>
        <translation>ready to send: %1</translation>
    </message>
    <message>
        <source>отправляется</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>Здесь будут ваши заявления</source>
        <translation>Your applications will be here</translation>
    </message>
    <message>
        <source>Выберите услугу и отправьте заявление: отсюда будет видно, где оно сейчас и когда будет готово.</source>
        <translation>Choose a service and send an application: you will see here where it is now and when it will be ready.</translation>
    </message>
    <message>
        <source>Выбрать услугу</source>
        <translation>Choose a service</translation>
    </message>
    <message>
        <source>Завершённых заявлений пока нет</source>
        <translation>No completed applications yet</translation>
    </message>
    <message>
        <source>Когда ведомство примет решение, заявление и его результат останутся здесь.</source>
        <translation>When the agency makes a decision, the application and its result will stay here.</translation>
    </message>
    <message>
        <source>Черновиков нет</source>
        <translation>No drafts</translation>
    </message>
    <message>
        <source>Начатое заявление сохраняется само, с первой буквы, и ждёт здесь, пока вы его не отправите.</source>
        <translation>An application you start saves itself from the first letter and waits here until you send it.</translation>
    </message>
    <message>
        <source>Всё отправлено</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>Если пропадёт связь, заявления подождут здесь и уйдут сами.</source>
        <translation>If the connection is lost, applications will wait here and leave by themselves.</translation>
    </message>
    <message>
        <source>Ведомство задало вопрос: откройте и ответьте</source>
        <translation>The agency has a question: open and answer it</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AssignMenu</name>
    <message>
        <source>Загружаем список сотрудников…</source>
        <translation>Loading the officials…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>в работе: %n</source>
        <translation>
            <numerusform>%n in hand</numerusform>
            <numerusform>%n in hand</numerusform>
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
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>обязательно</source>
        <translation>required</translation>
    </message>
    <message>
        <source>если есть</source>
        <translation>if there is one</translation>
    </message>
    <message>
        <source>Выбрать файл: %1</source>
        <translation>Choose a file: %1</translation>
    </message>
    <message>
        <source>%1, приложен</source>
        <translation>%1, attached</translation>
    </message>
    <message>
        <source>Перетащите файл сюда или выберите его на компьютере</source>
        <translation>Drag a file here or choose one on your computer</translation>
    </message>
    <message>
        <source>Можно добавить ещё файлов: %1</source>
        <translation>You can add more files: %1</translation>
    </message>
    <message>
        <source>Добавить ещё</source>
        <translation>Add another</translation>
    </message>
</context>
<context>
    <name>okno::desktop::AttachmentViewer</name>
    <message>
        <source>Предыдущая страница (PgUp)</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>Следующая страница (PgDn)</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>Меньше (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Больше (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>По ширине (W)</source>
        <translation>Fit the width (W)</translation>
    </message>
    <message>
        <source>Повернуть (R)</source>
        <translation>Rotate (R)</translation>
    </message>
    <message>
        <source>Сохранить на компьютер</source>
        <translation>Save to the computer</translation>
    </message>
    <message>
        <source>Выберите файл</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Он откроется здесь, скачивать его не нужно.</source>
        <translation>It will open here, there is no need to download it.</translation>
    </message>
    <message>
        <source>Загружается</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Файла нет на этом компьютере</source>
        <translation>The file is not on this computer</translation>
    </message>
    <message>
        <source>Возможно, он ещё загружается. Попробуйте ещё раз.</source>
        <translation>It may still be loading. Try again.</translation>
    </message>
    <message>
        <source>Этот файл здесь не показать</source>
        <translation>This file cannot be shown here</translation>
    </message>
    <message>
        <source>Файл повреждён</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>Его не удалось прочитать. Попросите заявителя приложить файл ещё раз.</source>
        <translation>It could not be read. Ask the applicant to attach the file again.</translation>
    </message>
    <message>
        <source>Файл закрыт паролем</source>
        <translation>The file is locked with a password</translation>
    </message>
    <message>
        <source>Попросите заявителя приложить файл без пароля или откройте его в другой программе.</source>
        <translation>Ask the applicant to attach the file without a password, or open it in another program.</translation>
    </message>
    <message>
        <source>Изображение слишком большое</source>
        <translation>The image is too large</translation>
    </message>
    <message>
        <source>Откройте его в другой программе.</source>
        <translation>Open it in another program.</translation>
    </message>
    <message>
        <source>Просмотр этого файла остановлен</source>
        <translation>Viewing of this file was stopped</translation>
    </message>
    <message>
        <source>Он потребовал слишком много времени или памяти. С вашей работой ничего не случилось.</source>
        <translation>It needed too much time or memory. Nothing has happened to your work.</translation>
    </message>
    <message>
        <source>Открыть заново</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Открыть в другой программе</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>%1 из %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Здесь открываются PDF, изображения и тексты. Откройте файл в другой программе.</source>
        <translation>PDF files, images and texts are shown here. Open the file in another program.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Banner</name>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CatalogueScreen</name>
    <message>
        <source>Какая услуга нужна?</source>
        <translation>Which service do you need?</translation>
    </message>
    <message>
        <source>Например: архивная справка</source>
        <translation>For example: archive certificate</translation>
    </message>
    <message>
        <source>Показать все разделы</source>
        <translation>Show all sections</translation>
    </message>
    <message>
        <source>Жизненные ситуации</source>
        <translation>Life situations</translation>
    </message>
    <message>
        <source>Ведомства</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Для кого</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Популярное</source>
        <translation>Popular</translation>
    </message>
    <message>
        <source>Найти услугу</source>
        <translation>Find a service</translation>
    </message>
    <message numerus="yes">
        <source>%n услуг(а)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Найдено услуг: %n</source>
        <translation>
            <numerusform>%n service found</numerusform>
            <numerusform>%n services found</numerusform>
        </translation>
    </message>
    <message>
        <source>В этом регионе здесь пока нет услуг</source>
        <translation>There are no services here in this region yet</translation>
    </message>
    <message>
        <source>По запросу «%1» ничего не нашлось</source>
        <translation>Nothing was found for “%1”</translation>
    </message>
    <message>
        <source>Попробуйте другие слова, например «справка» или «пособие», или смените регион наверху окна.</source>
        <translation>Try other words, for example “certificate” or “benefit”, or change the region at the top of the window.</translation>
    </message>
    <message>
        <source>заявления здесь не принимают</source>
        <translation>applications are not accepted here</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CertificatePicker</name>
    <message>
        <source>Токен не отвечает</source>
        <translation>The token does not answer</translation>
    </message>
    <message>
        <source>Выньте токен и вставьте снова. Пока он не ответит, список может быть старым.</source>
        <translation>Take the token out and put it in again. Until it answers, the list may be old.</translation>
    </message>
    <message>
        <source>Программа токена не найдена</source>
        <translation>The token&apos;s program was not found</translation>
    </message>
    <message>
        <source>Установите программу (драйвер) с сайта производителя токена. Если она уже есть, укажите её файл.</source>
        <translation>Install the program (driver) from the site of the token&apos;s maker. If it is there already, name its file.</translation>
    </message>
    <message>
        <source>Токен не вставлен</source>
        <translation>No token is in</translation>
    </message>
    <message>
        <source>Вставьте токен в разъём USB: сертификаты появятся здесь сами.</source>
        <translation>Put the token into a USB port: the certificates will appear here by themselves.</translation>
    </message>
    <message>
        <source>Сертификаты не читаются</source>
        <translation>The certificates cannot be read</translation>
    </message>
    <message>
        <source>На токене нет сертификатов</source>
        <translation>There are no certificates on the token</translation>
    </message>
    <message>
        <source>Получите сертификат в удостоверяющем центре или вставьте другой токен.</source>
        <translation>Get a certificate at a certification centre or put in another token.</translation>
    </message>
    <message>
        <source>Подходящего сертификата нет</source>
        <translation>There is no certificate that fits</translation>
    </message>
    <message>
        <source>Почему не подходит каждый, написано под ним. Вставьте другой токен или получите новый сертификат.</source>
        <translation>Under each one it says why it does not fit. Put in another token or get a new certificate.</translation>
    </message>
    <message>
        <source>Проверить токен и настройки</source>
        <translation>Check the token and the settings</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CertificateRow</name>
    <message>
        <source>СНИЛС %1</source>
        <translation>SNILS %1</translation>
    </message>
    <message>
        <source>До %1 · %2</source>
        <translation>Until %1 · %2</translation>
    </message>
    <message>
        <source>%1, до %2, %3</source>
        <translation>%1, until %2, %3</translation>
    </message>
    <message>
        <source>Выдал %1</source>
        <translation>Issued by %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ChallengeForm</name>
    <message>
        <source>ПИН-код</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Сменить начальный ПИН-код</source>
        <translation>Change the first PIN</translation>
    </message>
    <message>
        <source>Прочитать, что будет подписано</source>
        <translation>Read what will be signed</translation>
    </message>
    <message>
        <source>Запомнить меня на этом компьютере</source>
        <translation>Remember me on this computer</translation>
    </message>
    <message>
        <source>Зарегистрироваться</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Пароль файла</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>На токене начальный ПИН-код, его знаете не только вы. Смените его, и можно будет продолжить.</source>
        <translation>The token has its first PIN, which is known not only to you. Change it, and you can go on.</translation>
    </message>
    <message>
        <source>Имена различаются. В сертификате: %1. В учётной записи: %2. Исправьте имя выше так, как в сертификате, и сохраните.</source>
        <translation>The names differ. In the certificate: %1. In the account: %2. Correct the name above as it is in the certificate and save it.</translation>
    </message>
    <message>
        <source>СНИЛС различаются. В сертификате указан %1, в учётной записи другой. Проверьте, ваш ли это сертификат.</source>
        <translation>The SNILS differ. The certificate says %1, the account another one. Check whether the certificate is yours.</translation>
    </message>
    <message>
        <source>Скрыть текст</source>
        <translation>Hide the text</translation>
    </message>
    <message>
        <source>Готовим текст…</source>
        <translation>Preparing the text…</translation>
    </message>
    <message>
        <source>Введите ПИН-код на считывателе…</source>
        <translation>Type the PIN on the reader…</translation>
    </message>
    <message>
        <source>Подписываем…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Входим…</source>
        <translation>Logging in…</translation>
    </message>
    <message>
        <source>Подтверждаем…</source>
        <translation>Confirming…</translation>
    </message>
    <message>
        <source>Учётной записи с этим СНИЛС здесь нет. Зарегистрируйтесь: потом её можно будет подтвердить этой же подписью.</source>
        <translation>No account here has this SNILS. Register: you can confirm the account with this same signature later.</translation>
    </message>
    <message>
        <source>СНИЛС из сертификата уже указан в другой учётной записи. Войдите в неё по электронной подписи: эта останется как была.</source>
        <translation>The SNILS of the certificate belongs to another account. Sign in to that one with an electronic signature: this one stays as it was.</translation>
    </message>
    <message>
        <source>Время на подписание вышло. Введите ПИН-код ещё раз: текст мы возьмём новый.</source>
        <translation>The time for signing is over. Type the PIN once more: we will take a new text.</translation>
    </message>
    <message>
        <source>СНИЛС в сертификате и в учётной записи разные. Учётная запись осталась как была.</source>
        <translation>The SNILS of the certificate and of the account differ. The account stays as it was.</translation>
    </message>
    <message>
        <source>Имя в сертификате и в учётной записи разное. Исправьте его так, как в сертификате, и подтвердите снова; сейчас ничего не изменилось.</source>
        <translation>The names of the certificate and of the account differ. Correct the account&apos;s as the certificate has it and confirm again; nothing has changed now.</translation>
    </message>
    <message>
        <source>Подписать и войти</source>
        <translation>Sign and log in</translation>
    </message>
    <message>
        <source>Подписать и подтвердить</source>
        <translation>Sign and confirm</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ChoiceField</name>
    <message>
        <source>Выберите</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CitizenBinding</name>
    <message>
        <source>Отправлено: № %1</source>
        <translation>Sent: No. %1</translation>
    </message>
    <message>
        <source>Заявление вернулось с ошибками и ждёт в черновиках.</source>
        <translation>The application came back with mistakes and is waiting in the drafts.</translation>
    </message>
    <message>
        <source>Выбрать регион</source>
        <translation>Choose a region</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CodeField</name>
    <message>
        <source>Отправить ещё раз</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Срок кода истёк, запросите новый</source>
        <translation>The code has expired, request a new one</translation>
    </message>
    <message>
        <source>Код действует ещё %1</source>
        <translation>The code is valid for another %1</translation>
    </message>
    <message>
        <source>Код действует до %1</source>
        <translation>The code is valid until %1</translation>
    </message>
    <message>
        <source>Отправить ещё раз через %1</source>
        <translation>Send again in %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CodeStep</name>
    <message>
        <source>Код из сообщения</source>
        <translation>Code from the message</translation>
    </message>
    <message>
        <source>Подтвердить</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Изменить почту или телефон</source>
        <translation>Change the email or phone</translation>
    </message>
    <message>
        <source>Указать другое</source>
        <translation>Enter another one</translation>
    </message>
    <message>
        <source>Введите код из сообщения.</source>
        <translation>Enter the code from the message.</translation>
    </message>
    <message>
        <source>Проверяем…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Если такая учётная запись есть, код отправлен на %1.</source>
        <translation>If there is such an account, a code has been sent to %1.</translation>
    </message>
    <message>
        <source>Мы отправили письмо на %1.</source>
        <translation>We have sent an email to %1.</translation>
    </message>
    <message>
        <source>Мы отправили СМС с кодом на %1.</source>
        <translation>We have sent a text message with a code to %1.</translation>
    </message>
    <message>
        <source>Код можно и не вводить: откройте ссылку из письма, и это окно само перейдёт дальше. Письма нет? Загляните в «Спам».</source>
        <translation>You do not have to enter the code: open the link in the email, and this window will move on by itself. No email? Look in the spam folder.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::CommandPalette</name>
    <message>
        <source>Все действия</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Что сделать?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Поиск действия</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Действия</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>↑ и ↓ — выбрать, Enter — выполнить, Esc — закрыть</source>
        <translation>↑ and ↓ to choose, Enter to run, Esc to close</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ConnectScreen</name>
    <message>
        <source>Подключение к серверу</source>
        <translation>Connect to a server</translation>
    </message>
    <message>
        <source>Окно работает с сервером вашего региона или ведомства. Его адрес есть на сайте ведомства, в памятке или у администратора.</source>
        <translation>Okno works with the server of your region or agency. Its address is on the agency’s website, in its leaflet, or with the administrator.</translation>
    </message>
    <message>
        <source>Подключиться</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Недавние серверы</source>
        <translation>Recent servers</translation>
    </message>
    <message>
        <source>Введите адрес сервера, например %1.</source>
        <translation>Enter the server’s address, for example %1.</translation>
    </message>
    <message>
        <source>Это адрес почты. Нужен адрес сервера, например %1.</source>
        <translation>This is an e-mail address. The address of a server is needed, for example %1.</translation>
    </message>
    <message>
        <source>По адресу с http:// данные идут открыто, так подключаться нельзя. Уберите «http://».</source>
        <translation>With http:// data travels in the open, so connecting that way is not allowed. Remove “http://”.</translation>
    </message>
    <message>
        <source>В адресе не бывает пробелов. Проверьте, всё ли набрано верно.</source>
        <translation>An address has no spaces. Check that everything is typed correctly.</translation>
    </message>
    <message>
        <source>Это не похоже на адрес сервера. Нужно имя и, если оно есть, двоеточие с числом: %1 или %1:8443.</source>
        <translation>This does not look like a server’s address. A name is needed and, if there is one, a colon with a number: %1 or %1:8443.</translation>
    </message>
    <message>
        <source>Адрес сервера</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Без «https://» и пробелов. Другой порт пишется после двоеточия: %1:8443.</source>
        <translation>Without “https://” or spaces. Another port is written after a colon: %1:8443.</translation>
    </message>
    <message>
        <source>Проверяем адрес…</source>
        <translation>Checking the address…</translation>
    </message>
    <message>
        <source>Сервера с именем %1 нет, или не работает интернет. Проверьте адрес по буквам.</source>
        <translation>There is no server named %1, or the Internet is not working. Check the address letter by letter.</translation>
    </message>
    <message>
        <source>Компьютер %1 отвечает, но Окно на нём не запущено или работает на другом порту. Уточните адрес у администратора или попробуйте позже.</source>
        <translation>The computer %1 answers, but Okno is not running there or uses another port. Ask the administrator for the address or try later.</translation>
    </message>
    <message>
        <source>До %1 не дозвониться. Проверьте, работает ли интернет, и попробуйте ещё раз.</source>
        <translation>%1 cannot be reached. Check that the Internet is working and try again.</translation>
    </message>
    <message>
        <source>%1 не отвечает. Возможно, он перегружен или адрес неверен: попробуйте ещё раз.</source>
        <translation>%1 does not answer. It may be overloaded, or the address may be wrong: try again.</translation>
    </message>
    <message>
        <source>%1 отвечает без защиты, поэтому подключаться к нему нельзя. Уточните адрес и порт.</source>
        <translation>%1 answers without protection, so it cannot be connected to. Check the address and the port.</translation>
    </message>
    <message>
        <source>По адресу %1 работает что-то другое, не сервер Окна. Уточните адрес у администратора.</source>
        <translation>Something other than an Okno server works at %1. Ask the administrator for the address.</translation>
    </message>
    <message>
        <source>Убрать из списка</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Убрать %1 из списка</source>
        <translation>Remove %1 from the list</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ContactStep</name>
    <message>
        <source>Получить код</source>
        <translation>Get a code</translation>
    </message>
    <message>
        <source>Фамилия</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Электронная почта или мобильный телефон</source>
        <translation>Email or mobile phone</translation>
    </message>
    <message>
        <source>Укажите то, с чем вы входите. Мы отправим код на подтверждённую почту или телефон.</source>
        <translation>Enter what you sign in with. We will send a code to the confirmed email or phone.</translation>
    </message>
    <message>
        <source>Телефон, почта или СНИЛС</source>
        <translation>Phone, email or SNILS</translation>
    </message>
    <message>
        <source>Отправляем…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Пришлём СМС на %1</source>
        <translation>We will send a text message to %1</translation>
    </message>
    <message>
        <source>Пришлём письмо с кодом и ссылкой</source>
        <translation>We will send an email with a code and a link</translation>
    </message>
    <message>
        <source>Сюда придёт код подтверждения, а потом уведомления о заявлениях</source>
        <translation>A confirmation code will come here, and later notifications about your applications</translation>
    </message>
    <message>
        <source>Здесь могут быть только буквы, дефис, точка и апостроф.</source>
        <translation>Only letters, a hyphen, a full stop and an apostrophe are possible here.</translation>
    </message>
    <message>
        <source>Укажите фамилию, как в паспорте.</source>
        <translation>Enter the surname as in the passport.</translation>
    </message>
    <message>
        <source>Укажите имя, как в паспорте.</source>
        <translation>Enter the first name as in the passport.</translation>
    </message>
    <message>
        <source>Укажите электронную почту или мобильный телефон.</source>
        <translation>Enter an email or a mobile phone.</translation>
    </message>
    <message>
        <source>Это не похоже ни на почту, ни на мобильный телефон. Проверьте, всё ли набрано.</source>
        <translation>This looks like neither an email nor a mobile phone. Check that nothing is missing.</translation>
    </message>
    <message>
        <source>Укажите телефон, почту или СНИЛС целиком.</source>
        <translation>Enter the whole phone, email or SNILS.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DateField</name>
    <message>
        <source>дд.мм.гггг</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Выбрать в календаре (Alt+↓)</source>
        <translation>Choose in the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>Выбрать день в календаре: %1</source>
        <translation>Choose a day in the calendar: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DemandList</name>
    <message>
        <source>Проверьте и отметьте</source>
        <translation>Check and tick</translation>
    </message>
    <message>
        <source>%1 (если нужно)</source>
        <translation>%1 (if needed)</translation>
    </message>
    <message>
        <source>Отметьте всё, что проверено: без этого шаг не завершить.</source>
        <translation>Tick everything you have checked: the step cannot be finished without it.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DemoAccounts</name>
    <message>
        <source>Демонстрация: войти одним нажатием</source>
        <translation>Demonstration: sign in with one press</translation>
    </message>
    <message>
        <source>Все люди и заявления здесь выдуманы. Сообщения никуда не уходят и показываются в окне.</source>
        <translation>All people and applications here are made up. Messages are not sent anywhere and are shown in the window.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DemoMessages</name>
    <message>
        <source>Открыть ссылку из письма</source>
        <translation>Open the link from the email</translation>
    </message>
    <message>
        <source>Демонстрация: письмо</source>
        <translation>Demonstration: email</translation>
    </message>
    <message>
        <source>Демонстрация: СМС</source>
        <translation>Demonstration: text message</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DetailsForm</name>
    <message>
        <source>Дата рождения</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Серия и номер паспорта</source>
        <translation>Passport series and number</translation>
    </message>
    <message>
        <source>Когда выдан</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Код подразделения</source>
        <translation>Department code</translation>
    </message>
    <message>
        <source>Кем выдан</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Адрес регистрации</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Всё это — по желанию: новые заявления заполнятся отсюда, и набирать паспорт каждый раз не придётся. Данные хранятся на сервере в вашей учётной записи, видите их только вы. Сотрите поле и сохраните — и они удалятся.</source>
        <translation>All of this is optional: new applications are filled in from here, so that you need not type the passport every time. The data are kept on the server in your account and only you see them. Clear a field and save, and they are deleted.</translation>
    </message>
    <message>
        <source>Проверьте дату: день, месяц и год рождения.</source>
        <translation>Check the date: day, month and year of birth.</translation>
    </message>
    <message>
        <source>Серия и номер — 10 цифр, например 6512 345678.</source>
        <translation>Series and number are 10 digits, for example 6512 345678.</translation>
    </message>
    <message>
        <source>Проверьте дату выдачи паспорта.</source>
        <translation>Check the date of issue.</translation>
    </message>
    <message>
        <source>Код подразделения — шесть цифр, например 650-014.</source>
        <translation>The department code is six digits, for example 650-014.</translation>
    </message>
    <message>
        <source>Эти данные изменили на другом компьютере. Посмотрите, что там, и сохраните ещё раз.</source>
        <translation>These data were changed on another computer. See what is there and save again.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DocumentsPage</name>
    <message>
        <source>Подойдут сканы и фотографии. Главное, чтобы текст читался целиком и края не были обрезаны.</source>
        <translation>Scans and photos will do. What matters is that all the text can be read and the edges are not cut off.</translation>
    </message>
    <message>
        <source>Прикрепите этот документ: без него заявление не примут.</source>
        <translation>Attach this document: the application will not be accepted without it.</translation>
    </message>
    <message>
        <source>Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Все файлы (*)</source>
        <translation>Documents and images (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</translation>
    </message>
    <message>
        <source>Для этого документа хватит файлов: %1. Остальные не добавлены.</source>
        <translation>Files enough for this document: %1. The rest were not added.</translation>
    </message>
    <message>
        <source>Читаем файл</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Файл убран</source>
        <translation>File removed</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DraftSending</name>
    <message>
        <source>Другой документ</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>Подписать и отправить ответ</source>
        <translation>Sign and send the answer</translation>
    </message>
    <message>
        <source>Подписать и отправить заявление</source>
        <translation>Sign and send the application</translation>
    </message>
    <message>
        <source>Подписываются текст заявления и каждый приложенный файл, байт в байт.</source>
        <translation>The text of the application and each attached file are signed, byte for byte.</translation>
    </message>
    <message>
        <source>Подписать и отправить</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Application</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DraftsStrip</name>
    <message>
        <source>Ответ на замечание: «%1»</source>
        <translation>Answer to a remark: “%1”</translation>
    </message>
    <message>
        <source>Черновик «%1», заполнено %2 %</source>
        <translation>Draft “%1”, %2% filled in</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Продолжить черновик «%1»</source>
        <translation>Continue the draft “%1”</translation>
    </message>
    <message>
        <source>Все черновики: %1</source>
        <translation>All drafts: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::DueWords</name>
    <message>
        <source>сегодня</source>
        <translation>today</translation>
    </message>
    <message>
        <source>завтра</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>через %n дн.</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>через %n раб. дн.</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>предоставлено</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>отказано</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>отозвано</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>ждёт заявителя</source>
        <translation>waiting for applicant</translation>
    </message>
    <message>
        <source>без срока</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>до %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>просрочено на %n дн.</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Новое</source>
        <translation>New</translation>
    </message>
    <message>
        <source>В работе</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ждёт заявителя</source>
        <translation>Awaiting reply</translation>
    </message>
    <message>
        <source>Предоставлено</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Отказано</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Отозвано заявителем</source>
        <translation>Withdrawn by applicant</translation>
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
        <translation>Administrator’s code</translation>
    </message>
    <message>
        <source>Закрыть программу</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Выход из терминала</source>
        <translation>Leaving the terminal</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Подождите %n секунд и попробуйте ещё раз.</source>
        <translation>
            <numerusform>Wait %n second and try again.</numerusform>
            <numerusform>Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Код неверный.</source>
        <translation>The code is wrong.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ExportButton</name>
    <message>
        <source>Документы, подписи к ним и квитанция в одной папке: проверить их может любая программа</source>
        <translation>The documents, their signatures and a receipt in one folder: any program can check them</translation>
    </message>
    <message>
        <source>В какой папке сохранить документы и подписи</source>
        <translation>In which folder to save the documents and signatures</translation>
    </message>
    <message>
        <source>Сохранено в папке %1</source>
        <translation>Saved in the folder %1</translation>
    </message>
    <message>
        <source>Папка не записалась. Проверьте место на диске или выберите другую папку.</source>
        <translation>The folder could not be written. Check the room on the disk or choose another folder.</translation>
    </message>
    <message>
        <source>Сохранить для проверки…</source>
        <translation>Save for checking…</translation>
    </message>
    <message>
        <source>Сохраняем: %1 %. Остановить</source>
        <translation>Saving: %1 %. Stop</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Field</name>
    <message>
        <source>%1 (необязательно)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FileRow</name>
    <message>
        <source>Посмотреть</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Скачать</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Посмотреть: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Сохранить на компьютер: %1</source>
        <translation>Save to the computer: %1</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Показать в папке</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FilesPanel</name>
    <message>
        <source>Документы</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Документы заявления</source>
        <translation>Documents of the application</translation>
    </message>
    <message>
        <source>Alt+↓ и Alt+↑ — следующий и предыдущий документ</source>
        <translation>Alt+↓ and Alt+↑ for the next and the previous document</translation>
    </message>
    <message>
        <source>Загрузка документа</source>
        <translation>Loading the document</translation>
    </message>
    <message>
        <source>Документов нет</source>
        <translation>No documents</translation>
    </message>
    <message>
        <source>Заявитель ничего не приложил.</source>
        <translation>The applicant attached nothing.</translation>
    </message>
    <message>
        <source>Результат услуги</source>
        <translation>Result of the service</translation>
    </message>
    <message>
        <source>Другой документ</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>%1 · ответ на замечание</source>
        <translation>%1 · answer to a remark</translation>
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
Added %3, %4</translation>
    </message>
    <message>
        <source>Документы: %1</source>
        <translation>Documents: %1</translation>
    </message>
    <message>
        <source>Документ не открылся</source>
        <translation>The document did not open</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Сохранить документ</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Все файлы (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Подписанное заявление</source>
        <translation>Signed application</translation>
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
        <translation>Application</translation>
    </message>
    <message>
        <source>Результат услуги</source>
        <translation>Result of the service</translation>
    </message>
    <message>
        <source>Приложенный документ</source>
        <translation>Attached document</translation>
    </message>
    <message>
        <source>Заявление %1</source>
        <translation>Application %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FormRenderer</name>
    <message>
        <source>Из «Моих данных»</source>
        <translation>From “My data”</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FormScreen</name>
    <message>
        <source>Попробовать ещё раз</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Сохранено %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Следующая страница формы</source>
        <translation>Next page of the form</translation>
    </message>
    <message>
        <source>Заявление</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Ответ на замечание: %1</source>
        <translation>Answer to a remark: %1</translation>
    </message>
    <message>
        <source>Ведомство обновило эту форму. Ваши ответы перенесены; проверьте страницы, где чего-то не хватает.</source>
        <translation>The agency has updated this form. Your answers have been carried over; check the pages where something is missing.</translation>
    </message>
    <message>
        <source>Шаг %1 из %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Далее</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Отправить ответ</source>
        <translation>Send answer</translation>
    </message>
    <message>
        <source>Отправить заявление</source>
        <translation>Send application</translation>
    </message>
    <message>
        <source>Ведомство не смогло принять заявление: исправьте отмеченные поля и отправьте снова. Всё введённое на месте.</source>
        <translation>The agency could not accept the application: correct the marked fields and send it again. Everything you entered is in its place.</translation>
    </message>
    <message>
        <source>Форма ещё не загружена</source>
        <translation>The form is not loaded yet</translation>
    </message>
    <message>
        <source>Для первого открытия нужна связь с сервером. Черновик цел и ждёт вас.</source>
        <translation>Opening it for the first time needs a connection to the server. The draft is safe and is waiting for you.</translation>
    </message>
    <message>
        <source>Исправьте то, о чём спрашивают, приложите недостающее и отправьте ответ на последней странице.</source>
        <translation>Correct what is asked about, attach what is missing and send your answer on the last page.</translation>
    </message>
    <message>
        <source>Заявление изменилось, подпись снята. Подпишите его снова перед отправкой.</source>
        <translation>The application has changed, so its signature is gone. Sign it again before you send it.</translation>
    </message>
    <message>
        <source>Отправить с подписью</source>
        <translation>Send with the signature</translation>
    </message>
    <message>
        <source>Подписать и отправить</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Отправить без подписи</source>
        <translation>Send without a signature</translation>
    </message>
    <message>
        <source>Для подписи не хватает сведений об услуге: их даёт сервер. Всё введённое на месте; подпишите, когда появится связь.</source>
        <translation>Facts about the service that the server gives are missing for the signature. All that you entered is in place; sign when the connection is back.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::FormSummary</name>
    <message>
        <source>Что вы хотите ответить</source>
        <translation>What you would like to answer</translation>
    </message>
    <message>
        <source>Подтверждаю, что все сведения верны</source>
        <translation>I confirm that all the information is correct</translation>
    </message>
    <message>
        <source>Файлов нет</source>
        <translation>No files</translation>
    </message>
    <message>
        <source>Если есть токен с сертификатом, заявление и файлы можно подписать электронной подписью. Без неё заявление тоже примут.</source>
        <translation>If you have a token with a certificate, you can sign the application and the files electronically. Without a signature the application is accepted too.</translation>
    </message>
    <message>
        <source>Для этой услуги нужна электронная подпись: подписываются заявление и каждый приложенный файл. Понадобится токен с сертификатом.</source>
        <translation>This service needs an electronic signature: the application and each attached file are signed. You will need a token with a certificate.</translation>
    </message>
    <message>
        <source>Заявление и файлы подписаны. Если что-нибудь изменить, подпись снимется.</source>
        <translation>The application and the files are signed. If you change anything, the signature goes.</translation>
    </message>
    <message>
        <source>Отметьте, что сведения верны: без этого заявление нельзя отправить.</source>
        <translation>Tick that the information is correct: the application cannot be sent without it.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HeaderBar</name>
    <message>
        <source>Выбрать регион и муниципальное образование</source>
        <translation>Choose the region and municipality</translation>
    </message>
    <message>
        <source>Все действия (Ctrl+K)</source>
        <translation>All actions (Ctrl+K)</translation>
    </message>
    <message>
        <source>Все действия</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Регион: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Настройки</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Меню: %1</source>
        <translation>Menu: %1</translation>
    </message>
    <message>
        <source>Уведомления, непрочитанных: %1</source>
        <translation>Notifications, unread: %1</translation>
    </message>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Оформление</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Как в системе</source>
        <translation>As in the system</translation>
    </message>
    <message>
        <source>Светлое</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Тёмное</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Размер текста</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Язык (Language)</source>
        <translation>Language (Язык)</translation>
    </message>
    <message>
        <source>Сочетания клавиш (F1)</source>
        <translation>Keyboard shortcuts (F1)</translation>
    </message>
    <message>
        <source>Войти</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Выйти</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Задано администратором</source>
        <translation>Set by the administrator</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Program update</translation>
    </message>
    <message>
        <source>Закончить работу</source>
        <translation>Finish work</translation>
    </message>
    <message>
        <source>Выйти и удалить с этого терминала всё, что вы ввели</source>
        <translation>Log out and remove all that you typed from this terminal</translation>
    </message>
    <message>
        <source>Запускать при входе в систему</source>
        <translation>Start with the system</translation>
    </message>
    <message>
        <source>Запускать при входе в систему: задано администратором</source>
        <translation>Start with the system: set by the administrator</translation>
    </message>
    <message>
        <source>Режим: %1</source>
        <translation>Mode: %1</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Отпечаток сертификата сервера</source>
        <translation>Fingerprint of the server certificate</translation>
    </message>
    <message>
        <source>Язык</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Запуск при входе в систему: да</source>
        <translation>Start with the system: yes</translation>
    </message>
    <message>
        <source>Запуск при входе в систему: нет</source>
        <translation>Start with the system: no</translation>
    </message>
    <message>
        <source>Мои данные на этом компьютере…</source>
        <translation>My data on this computer…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HealthPanel</name>
    <message>
        <source>Указать программу</source>
        <translation>Name the program</translation>
    </message>
    <message>
        <source>Сменить ПИН-код</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Разблокировать</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Открыть файл</source>
        <translation>Open the file</translation>
    </message>
</context>
<context>
    <name>okno::desktop::HelpScreen</name>
    <message>
        <source>Помощь</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Куда позвонить</source>
        <translation>Where to call</translation>
    </message>
    <message>
        <source>из России, круглосуточно и бесплатно</source>
        <translation>from Russia, round the clock and free of charge</translation>
    </message>
    <message>
        <source>из-за границы, круглосуточно, по тарифу оператора</source>
        <translation>from abroad, round the clock, at your operator’s rate</translation>
    </message>
    <message>
        <source>Вопрос об одной услуге быстрее решит её ведомство: телефоны и часы приёма есть на карточке услуги, на вкладке «Контакты».</source>
        <translation>A question about one service is answered faster by its agency: its phones and opening hours are on the service page, on the “Contacts” tab.</translation>
    </message>
    <message>
        <source>Как получить услугу</source>
        <translation>How to get the service</translation>
    </message>
    <message>
        <source>Выберите место наверху окна: от него зависит, какие услуги есть.</source>
        <translation>Choose your place at the top of the window: the services depend on it.</translation>
    </message>
    <message>
        <source>Найдите услугу по словам, жизненной ситуации или ведомству и прочитайте её карточку.</source>
        <translation>Find a service by words, life situation or agency, and read its page.</translation>
    </message>
    <message>
        <source>Нажмите «Заполнить заявление». Всё, что вы вводите, сохраняется сразу, даже если выключится свет.</source>
        <translation>Press “Fill in application”. Everything you enter is saved at once, even if the power goes off.</translation>
    </message>
    <message>
        <source>Приложите документы: подойдут сканы и фотографии.</source>
        <translation>Attach documents: scans and photos will do.</translation>
    </message>
    <message>
        <source>Проверьте всё на последней странице и отправьте. Без интернета заявление уйдёт само, когда появится связь.</source>
        <translation>Check everything on the last page and send. Without the internet, the application will leave by itself once there is a connection.</translation>
    </message>
    <message>
        <source>Следите за ним в разделе «Мои заявления»: там видно, где оно сейчас и когда будет готово. Если ведомство о чём-то спросит, ответьте там же.</source>
        <translation>Follow it in “My applications”: you can see there where it is now and when it will be ready. If the agency asks something, answer there too.</translation>
    </message>
    <message>
        <source>Клавиатура</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>к следующему полю или кнопке</source>
        <translation>to the next field or button</translation>
    </message>
    <message>
        <source>Пробел, Enter</source>
        <translation>Space, Enter</translation>
    </message>
    <message>
        <source>нажать кнопку или карточку</source>
        <translation>press a button or a card</translation>
    </message>
    <message>
        <source>назад</source>
        <translation>back</translation>
    </message>
    <message>
        <source>найти услугу</source>
        <translation>find a service</translation>
    </message>
    <message>
        <source>следующая страница формы</source>
        <translation>next page of the form</translation>
    </message>
    <message>
        <source>все действия</source>
        <translation>all actions</translation>
    </message>
    <message>
        <source>все сочетания клавиш</source>
        <translation>all keyboard shortcuts</translation>
    </message>
    <message>
        <source>О программе</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Окно, версия %1. Свободная программа, лицензия GPL-3.0 или новее.</source>
        <translation>Okno, version %1. Free software, licence GPL-3.0 or later.</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Сервер: %1, %2, версия %3</source>
        <translation>Server: %1, %2, version %3</translation>
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
        <translation>Go on working</translation>
    </message>
    <message>
        <source>Закончить работу</source>
        <translation>Finish work</translation>
    </message>
    <message>
        <source>Вы ещё здесь?</source>
        <translation>Are you still here?</translation>
    </message>
    <message numerus="yes">
        <source>Терминалом давно не пользовались. Через %n секунд работа закончится: произойдёт выход, и всё введённое и неотправленное удалится с этого терминала.</source>
        <translation>
            <numerusform>Nobody has used the terminal for a while. In %n second your session ends: you are logged out, and all that was typed and not sent is removed from this terminal.</numerusform>
            <numerusform>Nobody has used the terminal for a while. In %n seconds your session ends: you are logged out, and all that was typed and not sent is removed from this terminal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxFilters</name>
    <message>
        <source>Номер, имя</source>
        <translation>Number, name</translation>
    </message>
    <message>
        <source>Быстрый поиск (Ctrl+F)</source>
        <translation>Quick search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Все услуги</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Показать одну услугу</source>
        <translation>Show one service</translation>
    </message>
    <message>
        <source>Все сотрудники</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Показать заявления одного сотрудника</source>
        <translation>Show the applications of one officer</translation>
    </message>
    <message>
        <source>Никто не взял</source>
        <translation>Nobody has taken</translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxModel</name>
    <message>
        <source>никто</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Номер</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Заявитель</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Услуга</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Шаг</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Подано</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>В работе у</source>
        <translation>Taken by</translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxScreen</name>
    <message>
        <source>Входящие</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Взять</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Отпустить</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Открыть заявление</source>
        <translation>Open application</translation>
    </message>
    <message>
        <source>Взять заявление в работу</source>
        <translation>Take application</translation>
    </message>
    <message>
        <source>Отпустить заявление</source>
        <translation>Release application</translation>
    </message>
    <message>
        <source>Найти заявление</source>
        <translation>Find an application</translation>
    </message>
    <message>
        <source>Обновить список</source>
        <translation>Refresh the list</translation>
    </message>
    <message>
        <source>Очередь «%1»</source>
        <translation>“%1” queue</translation>
    </message>
    <message>
        <source>Список мог устареть. %1 %2</source>
        <translation>The list may be out of date. %1 %2</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Всего %1 · Enter — открыть, T — взять, R — отпустить</source>
        <translation>%1 in all · Enter to open, T to take, R to release</translation>
    </message>
    <message>
        <source>Загружено %1, остальные — при прокрутке · Enter — открыть, T — взять, R — отпустить</source>
        <translation>%1 loaded, the rest as you scroll · Enter to open, T to take, R to release</translation>
    </message>
    <message>
        <source>Список не загрузился</source>
        <translation>The list did not load</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ничего не нашлось</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>В очереди «%1» нет заявлений, подходящих под поиск и фильтры.</source>
        <translation>The “%1” queue has no applications that match the search and the filters.</translation>
    </message>
    <message>
        <source>Сбросить поиск и фильтры</source>
        <translation>Clear the search and filters</translation>
    </message>
    <message>
        <source>Показать новые</source>
        <translation>Show new ones</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>No connection to the server</translation>
    </message>
    <message>
        <source>Взять заявление в работу (T)</source>
        <translation>Take the application (T)</translation>
    </message>
    <message>
        <source>Вернуть заявление в очередь «Новые» (R)</source>
        <translation>Return the application to the “New” queue (R)</translation>
    </message>
    <message>
        <source>Заявление уже в работе у: %1. Выберите другое.</source>
        <translation>The application is already taken by: %1. Choose another one.</translation>
    </message>
    <message>
        <source>Заявление %1 у вас в работе</source>
        <translation>You have taken application %1</translation>
    </message>
    <message>
        <source>Заявление %1 снова в очереди «Новые»</source>
        <translation>Application %1 is back in the “New” queue</translation>
    </message>
    <message>
        <source>Поручить…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Поручить заявление…</source>
        <translation>Assign the application…</translation>
    </message>
    <message>
        <source>Выбрать, кто будет работать с заявлением (G)</source>
        <translation>Choose who works on the application (G)</translation>
    </message>
    <message>
        <source>Заявление %1 поручено: %2</source>
        <translation>Application %1 given to %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::InboxTable</name>
    <message>
        <source>Заявления</source>
        <translation>Applications</translation>
    </message>
</context>
<context>
    <name>okno::desktop::JournalModel</name>
    <message>
        <source>Когда</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Кто</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Что сделано</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>С чем</source>
        <translation>To what</translation>
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
        <translation>Journal</translation>
    </message>
    <message>
        <source>Обновить журнал</source>
        <translation>Refresh the journal</translation>
    </message>
    <message>
        <source>Что сделано</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Все события</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>Показать весь журнал (Esc)</source>
        <translation>Show the whole journal (Esc)</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Кто: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>С чем: %1</source>
        <translation>To what: %1</translation>
    </message>
    <message>
        <source>Журнал не загрузился</source>
        <translation>The journal did not load</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Таких событий нет</source>
        <translation>There are no such events</translation>
    </message>
    <message>
        <source>Здесь появится каждое действие: кто, что и когда сделал.</source>
        <translation>Every action will appear here: who did what and when.</translation>
    </message>
    <message>
        <source>Показать все события</source>
        <translation>Show all events</translation>
    </message>
    <message>
        <source>Всего %1</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>Загружено %1, остальные — при прокрутке</source>
        <translation>%1 loaded, the rest as you scroll</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Всё об этом: %1</source>
        <translation>Everything about this: %1</translation>
    </message>
    <message>
        <source>Запись № %1</source>
        <translation>Record No. %1</translation>
    </message>
    <message>
        <source>Отпечаток: %1</source>
        <translation>Fingerprint: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::KeyFileForm</name>
    <message>
        <source>Пароль файла</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Сертификаты файла видны только с паролем.</source>
        <translation>The certificates of a file can be seen only with its password.</translation>
    </message>
    <message>
        <source>Показать сертификаты</source>
        <translation>Show the certificates</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LocalDataBinding</name>
    <message>
        <source>Мои данные из Окна, %1.zip</source>
        <translation>My data from Okno, %1.zip</translation>
    </message>
    <message>
        <source>Куда сохранить копию</source>
        <translation>Where to save the copy</translation>
    </message>
    <message>
        <source>Архивы ZIP (*.zip)</source>
        <translation>ZIP archives (*.zip)</translation>
    </message>
    <message>
        <source>Копия сохранена: %1. В ней персональные данные: храните её как документы.</source>
        <translation>The copy was saved: %1. It holds personal data: keep it as you keep your papers.</translation>
    </message>
    <message>
        <source>Копия не записалась. Проверьте, есть ли место и можно ли писать в эту папку, или выберите другую.</source>
        <translation>The copy was not written. Check that there is room and that the folder can be written to, or choose another one.</translation>
    </message>
    <message>
        <source>Окно открыто ещё раз</source>
        <translation>Okno is open once more</translation>
    </message>
    <message>
        <source>Закройте остальные окна программы и повторите. Ничего не удалено.</source>
        <translation>Close the other windows of the program and try again. Nothing was removed.</translation>
    </message>
    <message>
        <source>Удалить всё с этого компьютера?</source>
        <translation>Remove everything from this computer?</translation>
    </message>
    <message>
        <source>Удалить всё</source>
        <translation>Remove everything</translation>
    </message>
    <message>
        <source>Оставить</source>
        <translation>Leave as it is</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LocalDataDialog</name>
    <message>
        <source>Мои данные на этом компьютере</source>
        <translation>My data on this computer</translation>
    </message>
    <message>
        <source>Копия для вас</source>
        <translation>A copy for you</translation>
    </message>
    <message>
        <source>Архив ZIP: ваши данные, черновики с приложенными файлами, заявления, уведомления и настройки. Паролей и ключей входа в нём нет.</source>
        <translation>A ZIP archive: your data, drafts with the attached files, applications, notices and settings. There are no passwords and no session keys in it.</translation>
    </message>
    <message>
        <source>Сохранить копию…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Удаление с этого компьютера</source>
        <translation>Removal from this computer</translation>
    </message>
    <message>
        <source>Удалить всё с этого компьютера…</source>
        <translation>Remove everything from this computer…</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Копия пишется…</source>
        <translation>The copy is being written…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LoginPage</name>
    <message>
        <source>Телефон, почта или СНИЛС</source>
        <translation>Phone, email or SNILS</translation>
    </message>
    <message>
        <source>Пароль</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Запомнить меня на этом компьютере</source>
        <translation>Remember me on this computer</translation>
    </message>
    <message>
        <source>Войти</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Не помню пароль</source>
        <translation>I forgot the password</translation>
    </message>
    <message>
        <source>Зарегистрироваться</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Вы здесь впервые?</source>
        <translation>Is this your first time here?</translation>
    </message>
    <message>
        <source>Например: +7 900 123-45-67, maria@example.ru или 112-233-445 95</source>
        <translation>For example: +7 900 123-45-67, maria@example.ru or 112-233-445 95</translation>
    </message>
    <message>
        <source>Вход по телефону %1</source>
        <translation>Signing in by phone %1</translation>
    </message>
    <message>
        <source>Вход по электронной почте</source>
        <translation>Signing in by email</translation>
    </message>
    <message>
        <source>Вход по СНИЛС %1</source>
        <translation>Signing in by SNILS %1</translation>
    </message>
    <message>
        <source>Вход сотрудника</source>
        <translation>Staff sign-in</translation>
    </message>
    <message>
        <source>Введите пароль.</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>Укажите телефон, почту или СНИЛС.</source>
        <translation>Enter a phone, email or SNILS.</translation>
    </message>
    <message>
        <source>Это не похоже ни на телефон, ни на почту, ни на СНИЛС. Проверьте, всё ли набрано.</source>
        <translation>This looks like neither a phone, nor an email, nor a SNILS. Check that nothing is missing.</translation>
    </message>
    <message>
        <source>Слишком много неудачных попыток входа. Попробуйте снова через %1:%2.</source>
        <translation>Too many failed attempts to sign in. Try again in %1:%2.</translation>
    </message>
    <message>
        <source>Входим…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Войти по электронной подписи</source>
        <translation>Sign in with an electronic signature</translation>
    </message>
    <message>
        <source>Вход для сотрудников</source>
        <translation>Log-in for officials</translation>
    </message>
    <message>
        <source>Имя для входа</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Вход для граждан</source>
        <translation>Log-in for citizens</translation>
    </message>
    <message>
        <source>Его дал вам администратор.</source>
        <translation>Your administrator gave it to you.</translation>
    </message>
    <message>
        <source>Введите имя для входа, которое дал администратор.</source>
        <translation>Enter the user name that your administrator gave you.</translation>
    </message>
    <message>
        <source>Сотрудники входят по имени, которое дал администратор, а не по телефону, почте или СНИЛС.</source>
        <translation>Officials log in with the user name from their administrator, not with a phone, e-mail or SNILS.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::LoginScreen</name>
    <message>
        <source>Государственные услуги, не выходя из дома</source>
        <translation>Public services without leaving home</translation>
    </message>
    <message>
        <source>Найдите услугу, узнайте срок, стоимость и нужные документы.</source>
        <translation>Find a service, learn how long it takes, what it costs and which documents it needs.</translation>
    </message>
    <message>
        <source>Заполните заявление: каждое слово сохраняется сразу, даже без интернета.</source>
        <translation>Fill in an application: every word is saved at once, even without the internet.</translation>
    </message>
    <message>
        <source>Следите, где заявление сейчас и когда оно будет готово.</source>
        <translation>See where the application is now and when it will be ready.</translation>
    </message>
    <message>
        <source>Посмотреть услуги без входа</source>
        <translation>Look at services without signing in</translation>
    </message>
    <message>
        <source>Попробовать ещё раз</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Вход</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Сервер не проверен</source>
        <translation>The server is not checked</translation>
    </message>
    <message>
        <source>Без вашего согласия с отпечатком сертификата подключаться к нему нельзя. Попробуйте ещё раз, и отпечаток покажется снова.</source>
        <translation>You cannot connect to it until you accept its certificate fingerprint. Try again and the fingerprint will be shown once more.</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>No connection to the server</translation>
    </message>
    <message>
        <source>Проверьте, работает ли интернет. Как только связь появится, эта страница узнает об этом сама. Черновики на этом компьютере целы.</source>
        <translation>Check that the internet works. As soon as there is a connection, this page will find out by itself. The drafts on this computer are safe.</translation>
    </message>
    <message>
        <source>Сервер: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Сменить сервер</source>
        <translation>Change server</translation>
    </message>
    <message>
        <source>Сервер ещё не выбран</source>
        <translation>No server is chosen yet</translation>
    </message>
    <message>
        <source>Выбрать сервер</source>
        <translation>Choose a server</translation>
    </message>
    <message>
        <source>Вход по подписи</source>
        <translation>Sign in with a signature</translation>
    </message>
    <message>
        <source>Войти по паролю</source>
        <translation>Sign in with a password</translation>
    </message>
    <message>
        <source>Рабочее место сотрудника</source>
        <translation>An official’s desk</translation>
    </message>
    <message>
        <source>Государственные услуги на этом терминале</source>
        <translation>Public services at this terminal</translation>
    </message>
    <message>
        <source>Заявления, которые ждут вас, и сколько осталось до срока.</source>
        <translation>The applications that wait for you, and how long until they are due.</translation>
    </message>
    <message>
        <source>Что требует регламент на каждом шаге, рядом с документами.</source>
        <translation>What the regulation asks at each step, beside the documents.</translation>
    </message>
    <message>
        <source>Кто, что и когда сделал с заявлением.</source>
        <translation>Who did what with an application, and when.</translation>
    </message>
    <message>
        <source>Войдите под своим именем, заполните заявление и отправьте его.</source>
        <translation>Sign in under your own name, fill in the application and send it.</translation>
    </message>
    <message>
        <source>Закончив, нажмите «Закончить работу»: всё введённое удалится с терминала. Отправленные заявления останутся в вашем личном кабинете.</source>
        <translation>When you are done, press “Finish work”: all that was typed is removed from the terminal. Applications that were sent stay in your account.</translation>
    </message>
    <message>
        <source>Как только связь появится, эта страница узнает об этом сама. Если её долго нет, скажите сотруднику.</source>
        <translation>As soon as the connection is back, this page notices by itself. If it stays away for long, tell a member of staff.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::MainWindow</name>
    <message>
        <source>Все действия</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Сочетания клавиш</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Сменить оформление на светлое или тёмное</source>
        <translation>Switch to the light or dark appearance</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Ждёт отправки: %1. Отправим сами, как только связь появится.</source>
        <translation>No connection to the server. Waiting to be sent: %1. We will send them ourselves as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Можно работать дальше: введённое сохраняется здесь.</source>
        <translation>No connection to the server. You can go on working: what you enter is saved here.</translation>
    </message>
    <message>
        <source>Проверить связь</source>
        <translation>Check the connection</translation>
    </message>
    <message>
        <source>%1 — Окно</source>
        <translation>%1 — Okno</translation>
    </message>
    <message>
        <source>Окно</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Program update</translation>
    </message>
    <message>
        <source>Окно установлено не полностью</source>
        <translation>Okno is not completely installed</translation>
    </message>
    <message>
        <source>Не открылась часть программы, без которой она не работает: так бывает, когда установку или обновление прервали. Черновики и всё остальное на этом компьютере целы. Установите Окно заново; если его ставил администратор, покажите ему этот текст.</source>
        <translation>A part of the program that it cannot do without did not open: this happens when an installation or an update was interrupted. Drafts and everything else on this computer are safe. Install Okno again; if an administrator installed it, show them this text.</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Ждёт отправки: %1. Отправим сами, если связь появится до конца вашей работы; потом всё удалится с терминала.</source>
        <translation>No connection to the server. Waiting to be sent: %1. We will send them ourselves if the connection is back before you finish; then everything is deleted from the terminal.</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Можно работать дальше, но введённое хранится на терминале только до конца вашей работы.</source>
        <translation>No connection to the server. You can go on working, but the terminal keeps what you enter only until you finish.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::MediaDialog</name>
    <message>
        <source>На уровень выше</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>Выбрать</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Сохранить сюда</source>
        <translation>Save here</translation>
    </message>
    <message>
        <source>Флешка или карта памяти</source>
        <translation>Memory stick or card</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Имя файла</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Вставьте флешку или карту памяти: её файлы появятся здесь сами.</source>
        <translation>Plug in a memory stick or card: its files appear here by themselves.</translation>
    </message>
    <message>
        <source>Вставьте флешку или карту памяти, на которую можно записать: она появится здесь сама. На самом терминале ничего не сохраняется.</source>
        <translation>Plug in a memory stick or card that can be written to: it appears here by itself. Nothing is saved on the terminal itself.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ModulesCard</name>
    <message>
        <source>Программы токенов и файлы ключей</source>
        <translation>Programs of tokens and key files</translation>
    </message>
    <message>
        <source>Токен открывает программа (модуль PKCS#11) его производителя. Установленные находятся сами.</source>
        <translation>A token is opened by its maker&apos;s program (a PKCS#11 module). Installed ones are found by themselves.</translation>
    </message>
    <message>
        <source>Указать файл программы…</source>
        <translation>Name a program&apos;s file…</translation>
    </message>
    <message>
        <source>Добавить файл ключа…</source>
        <translation>Add a key file…</translation>
    </message>
    <message>
        <source>PKCS#12: .p12 или .pfx</source>
        <translation>PKCS#12: .p12 or .pfx</translation>
    </message>
    <message>
        <source>Файл программы токена</source>
        <translation>File of the token&apos;s program</translation>
    </message>
    <message>
        <source>Файл ключа PKCS#12</source>
        <translation>PKCS#12 key file</translation>
    </message>
    <message>
        <source>Файлы ключей (*.p12 *.pfx);;Все файлы (*)</source>
        <translation>Key files (*.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>не установлена</source>
        <translation>not installed</translation>
    </message>
    <message>
        <source>найдена: %1</source>
        <translation>found: %1</translation>
    </message>
    <message>
        <source>добавлена вами: %1</source>
        <translation>added by you: %1</translation>
    </message>
    <message>
        <source>файл ключа: %1</source>
        <translation>key file: %1</translation>
    </message>
    <message>
        <source>Не использовать: %1</source>
        <translation>Do not use: %1</translation>
    </message>
    <message>
        <source>Модули PKCS#11 (*.so *.so.* *.dll)</source>
        <translation>PKCS#11 modules (*.so *.so.* *.dll)</translation>
    </message>
</context>
<context>
    <name>okno::desktop::MultilineField</name>
    <message>
        <source>Осталось знаков: %1</source>
        <translation>Characters left: %1</translation>
    </message>
    <message>
        <source>Лишних знаков: %1, сократите текст</source>
        <translation>Characters over the limit: %1, shorten the text</translation>
    </message>
</context>
<context>
    <name>okno::desktop::NewAccountPanel</name>
    <message>
        <source>Роль</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ведомство</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Должность</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Фамилия</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Логин</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Первый пароль</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Добавить сотрудника</source>
        <translation>Add officer</translation>
    </message>
    <message>
        <source>Новый сотрудник</source>
        <translation>New officer</translation>
    </message>
    <message>
        <source>Латинские буквы, цифры, точка, дефис. Например: petrova</source>
        <translation>Latin letters, digits, a full stop, a hyphen. For example: petrova</translation>
    </message>
    <message>
        <source>Передайте его сотруднику лично: после добавления он больше не будет показан.</source>
        <translation>Hand it over to the officer in person: it will not be shown again once the account is added.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Выберите ведомство, в котором работает сотрудник.</source>
        <translation>Choose the agency the officer works at.</translation>
    </message>
    <message>
        <source>Напишите фамилию.</source>
        <translation>Write the surname.</translation>
    </message>
    <message>
        <source>Напишите имя.</source>
        <translation>Write the first name.</translation>
    </message>
    <message>
        <source>Придумайте логин.</source>
        <translation>Choose a login.</translation>
    </message>
    <message>
        <source>Логин — латинские буквы, цифры, точка и дефис, с буквы в начале.</source>
        <translation>A login is Latin letters, digits, a full stop and a hyphen, with a letter at the beginning.</translation>
    </message>
    <message>
        <source>Задайте первый пароль.</source>
        <translation>Set a first password.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Такой логин уже занят. Придумайте другой.</source>
        <translation>This login is already taken. Choose another one.</translation>
    </message>
    <message>
        <source>Добавляем…</source>
        <translation>Adding…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::NoticesScreen</name>
    <message>
        <source>Уведомления</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Прочитать все</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Уведомлений пока нет</source>
        <translation>No notifications yet</translation>
    </message>
    <message>
        <source>Здесь появится всё, что происходит с вашими заявлениями: принято, взято в работу, задан вопрос, готово.</source>
        <translation>Everything that happens to your applications will appear here: accepted, taken, a question asked, ready.</translation>
    </message>
    <message>
        <source>новое</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>okno::desktop::OutcomePanel</name>
    <message>
        <source>Причина</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Заявитель прочитает её вместе с решением.</source>
        <translation>The applicant will read it together with the decision.</translation>
    </message>
    <message>
        <source>Основания из регламента</source>
        <translation>Grounds from the regulation</translation>
    </message>
    <message>
        <source>Отправить решение (Ctrl+Enter)</source>
        <translation>Send decision (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Вернуться к выбору; написанное останется (Esc)</source>
        <translation>Back to the choice; what you wrote will stay (Esc)</translation>
    </message>
    <message>
        <source>Работа по заявлению закончится отказом. Отменить это решение нельзя.</source>
        <translation>Work on the application will end with a refusal. This decision cannot be undone.</translation>
    </message>
    <message>
        <source>Услуга будет предоставлена. Отменить это решение нельзя.</source>
        <translation>The service will be provided. This decision cannot be undone.</translation>
    </message>
    <message>
        <source>Заявление перейдёт к следующему шагу.</source>
        <translation>The application will move on to the next step.</translation>
    </message>
    <message>
        <source>Напишите причину: без неё решение отправить нельзя.</source>
        <translation>Write the reason: the decision cannot be sent without it.</translation>
    </message>
    <message>
        <source>Дождитесь, пока документ отправится.</source>
        <translation>Wait until the document has been sent.</translation>
    </message>
    <message>
        <source>Приложите документ, который получит заявитель.</source>
        <translation>Attach the document that the applicant will get.</translation>
    </message>
    <message>
        <source>Отправляем…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Подписать и отправить…</source>
        <translation>Sign and send…</translation>
    </message>
    <message>
        <source>Результат с вашей электронной подписью</source>
        <translation>The result with your electronic signature</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Отправить без подписи</source>
        <translation>Send without a signature</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PageScaffold</name>
    <message>
        <source>Назад (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PageScreen</name>
    <message>
        <source>Попробовать ещё раз</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Нет связи с сервером</source>
        <translation>No connection to the server</translation>
    </message>
    <message>
        <source>На этом компьютере ещё нет копии этой страницы. Она откроется, как только связь появится.</source>
        <translation>There is no copy of this page on this computer yet. It will open as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Показана копия с этого компьютера: %1. Обновится сама, когда появится связь.</source>
        <translation>This is the copy from this computer: %1. It will refresh by itself once there is a connection.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PasswordField</name>
    <message>
        <source>Скрыть пароль</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Показать пароль</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PasswordForm</name>
    <message>
        <source>Нынешний пароль</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Новый пароль</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Новый пароль ещё раз</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Сменить пароль</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Введите пароль, с которым вы входите сейчас.</source>
        <translation>Enter the password you sign in with now.</translation>
    </message>
    <message>
        <source>Пароли не совпадают. Наберите второй ещё раз.</source>
        <translation>The passwords do not match. Type the second one again.</translation>
    </message>
    <message>
        <source>Пароль не подходит. Проверьте раскладку клавиатуры и наберите ещё раз.</source>
        <translation>The password is not right. Check the keyboard layout and type it again.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PasswordStep</name>
    <message>
        <source>Придумайте пароль</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Пароль ещё раз</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Запомнить меня на этом компьютере</source>
        <translation>Remember me on this computer</translation>
    </message>
    <message>
        <source>Создать учётную запись</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Сохранить и войти</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>Не меньше 8 знаков. Лучше всего несколько слов, которые легко запомнить вам одним.</source>
        <translation>At least 8 characters. A few words that only you can easily remember are best.</translation>
    </message>
    <message>
        <source>Пароли не совпадают. Наберите второй ещё раз.</source>
        <translation>The passwords do not match. Type the second one again.</translation>
    </message>
    <message>
        <source>Сохраняем…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PersonScreen</name>
    <message>
        <source>Упрощённая учётная запись: доступны услуги, для которых не нужно подтверждать личность.</source>
        <translation>Basic account: services that do not need your identity verified are available.</translation>
    </message>
    <message>
        <source>Стандартная учётная запись: данные проверены.</source>
        <translation>Standard account: your details are checked.</translation>
    </message>
    <message>
        <source>Подтверждённая учётная запись: доступны все услуги.</source>
        <translation>Verified account: all services are available.</translation>
    </message>
    <message>
        <source>Мои данные</source>
        <translation>My details</translation>
    </message>
    <message>
        <source>Пароль</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Пароль изменён</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Кто вы</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Фамилия</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Имя</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Отчество</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>СНИЛС</source>
        <translation>SNILS</translation>
    </message>
    <message>
        <source>Указывается один раз: проверьте номер по карточке. Потом с ним можно будет входить.</source>
        <translation>It is entered once: check the number against the card. Later you can sign in with it.</translation>
    </message>
    <message>
        <source>На каком языке вам писать</source>
        <translation>Which language to write to you in</translation>
    </message>
    <message>
        <source>Сохранить</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Как с вами связаться</source>
        <translation>How to reach you</translation>
    </message>
    <message>
        <source>Где вам нужны услуги</source>
        <translation>Where you need services</translation>
    </message>
    <message>
        <source>Изменить</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>СНИЛС: %1</source>
        <translation>SNILS: %1</translation>
    </message>
    <message>
        <source>Электронная почта: %1</source>
        <translation>Email: %1</translation>
    </message>
    <message>
        <source>Телефон: %1</source>
        <translation>Phone: %1</translation>
    </message>
    <message>
        <source>Место ещё не выбрано</source>
        <translation>No place chosen yet</translation>
    </message>
    <message>
        <source>Здесь могут быть только буквы, дефис, точка и апостроф.</source>
        <translation>Only letters, a hyphen, a full stop and an apostrophe are possible here.</translation>
    </message>
    <message>
        <source>Укажите фамилию, как в паспорте.</source>
        <translation>Enter the surname as in the passport.</translation>
    </message>
    <message>
        <source>Укажите имя, как в паспорте.</source>
        <translation>Enter the first name as in the passport.</translation>
    </message>
    <message>
        <source>Проверьте СНИЛС: 11 цифр, последние две — контрольные.</source>
        <translation>Check the SNILS: 11 digits, the last two are check digits.</translation>
    </message>
    <message>
        <source>Сохранено</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Электронная подпись</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Подтвердить учётную запись</source>
        <translation>Confirm the account</translation>
    </message>
    <message>
        <source>Токен и ПИН-код</source>
        <translation>Token and PIN</translation>
    </message>
    <message>
        <source>Не подтверждать сейчас</source>
        <translation>Do not confirm now</translation>
    </message>
    <message>
        <source>Учётная запись подтверждена: доступны все услуги</source>
        <translation>The account is confirmed: all services are open</translation>
    </message>
    <message>
        <source>Учётная запись подтверждена. Подписью можно подписывать заявления и входить без пароля.</source>
        <translation>The account is confirmed. You can sign applications and log in without a password.</translation>
    </message>
    <message>
        <source>Подтвердите подписью, что вы — это вы: откроются услуги, для которых нужна подтверждённая учётная запись, и ходить в центр обслуживания не придётся. СНИЛС возьмём из сертификата.</source>
        <translation>Confirm by a signature that you are you: services that need a confirmed account will open, without a visit to a service centre. The SNILS is taken from the certificate.</translation>
    </message>
    <message>
        <source>Для заполнения заявлений</source>
        <translation>For filling in applications</translation>
    </message>
    <message>
        <source>Данные на этом компьютере</source>
        <translation>Data on this computer</translation>
    </message>
    <message>
        <source>Черновики, копии заявлений и уведомлений хранятся и здесь, чтобы работать без связи. Их можно сохранить себе одним архивом или удалить.</source>
        <translation>Drafts and copies of applications and notices are kept here too, so that you can work offline. You can save them for yourself as one archive, or remove them.</translation>
    </message>
    <message>
        <source>Посмотреть и выбрать…</source>
        <translation>See and choose…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Phrases</name>
    <message>
        <source>Документ не читается. Приложите более чёткий скан или снимок.</source>
        <translation>The document cannot be read. Attach a clearer scan or photo.</translation>
    </message>
    <message>
        <source>В приложенном документе не хватает страниц. Приложите все страницы.</source>
        <translation>The attached document has pages missing. Attach all the pages.</translation>
    </message>
    <message>
        <source>Сведения в заявлении не совпадают с приложенным документом. Проверьте и исправьте отмеченные поля.</source>
        <translation>The information in the application does not match the attached document. Check and correct the marked fields.</translation>
    </message>
    <message>
        <source>Срок действия приложенного документа истёк. Приложите действующий.</source>
        <translation>The attached document has expired. Attach a valid one.</translation>
    </message>
    <message>
        <source>Приложен другой документ. Приложите тот, который указан в перечне.</source>
        <translation>A different document is attached. Attach the one given in the list.</translation>
    </message>
    <message>
        <source>Уточните отмеченные сведения: их недостаточно, чтобы найти нужную запись.</source>
        <translation>Clarify the marked information: it is not enough to find the right record.</translation>
    </message>
    <message>
        <source>Готовые фразы</source>
        <translation>Ready phrases</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PinField</name>
    <message>
        <source>ПИН-код вводится на клавиатуре считывателя: нажмите кнопку и смотрите на его экран.</source>
        <translation>The PIN is typed on the reader&apos;s own keys: press the button and look at its display.</translation>
    </message>
    <message>
        <source>От %1 до %2 знаков.</source>
        <translation>%1 to %2 characters.</translation>
    </message>
    <message>
        <source>Введите ПИН-код.</source>
        <translation>Type the PIN.</translation>
    </message>
    <message>
        <source>Если у ключа есть ПИН-код, его спросит Windows: нажмите кнопку и ответьте в её окне.</source>
        <translation>If the key has a PIN, Windows asks for it: press the button and answer in its window.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PinForm</name>
    <message>
        <source>ПИН-код сейчас</source>
        <translation>PIN now</translation>
    </message>
    <message>
        <source>Код администратора (PUK)</source>
        <translation>Administrator&apos;s code (PUK)</translation>
    </message>
    <message>
        <source>Новый ПИН-код</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Новый ПИН-код ещё раз</source>
        <translation>New PIN once more</translation>
    </message>
    <message>
        <source>Он напечатан в бумагах, с которыми выдан токен. Ключи и сертификаты останутся на месте.</source>
        <translation>It is printed in the papers that came with the token. Keys and certificates stay in place.</translation>
    </message>
    <message>
        <source>ПИН-коды не совпадают. Наберите второй ещё раз.</source>
        <translation>The PINs differ. Type the second one again.</translation>
    </message>
    <message>
        <source>Новый ПИН-код такой же, как прежний. Придумайте другой.</source>
        <translation>The new PIN is the same as before. Choose another one.</translation>
    </message>
    <message>
        <source>Такой ПИН-код подберут первым. Придумайте другой: не подряд и не из одинаковых знаков.</source>
        <translation>Such a PIN is guessed first. Choose another one: neither a run nor the same characters.</translation>
    </message>
    <message>
        <source>Код администратора (PUK) неверный. ПИН-код не изменился. Попытки у этого кода тоже ограничены.</source>
        <translation>The administrator&apos;s code (PUK) is wrong. The PIN has not changed. The tries of this code are limited, too.</translation>
    </message>
    <message>
        <source>Код администратора (PUK) заблокирован. Токен теперь сможет открыть только удостоверяющий центр, который его выдал.</source>
        <translation>The administrator&apos;s code (PUK) is locked. Only the certification centre that issued the token can open it now.</translation>
    </message>
    <message>
        <source>ПИН-код не изменился. %1</source>
        <translation>The PIN has not changed. %1</translation>
    </message>
    <message>
        <source>Ждём токен…</source>
        <translation>Waiting for the token…</translation>
    </message>
    <message>
        <source>Сменить ПИН-код</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Разблокировать и задать новый</source>
        <translation>Unlock and set a new one</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PreviewScreen</name>
    <message>
        <source>Назад (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Назад</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Куда сохранить файл</source>
        <translation>Where to save the file</translation>
    </message>
    <message>
        <source>Файл сохранён</source>
        <translation>File saved</translation>
    </message>
    <message>
        <source>Не получилось сохранить файл. Выберите другую папку.</source>
        <translation>The file could not be saved. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::PrintMenu</name>
    <message>
        <source>Печать заявления…</source>
        <translation>Print the application…</translation>
    </message>
    <message>
        <source>Сохранить заявление в PDF…</source>
        <translation>Save the application as PDF…</translation>
    </message>
    <message>
        <source>Печать проекта результата…</source>
        <translation>Print the draft result…</translation>
    </message>
    <message>
        <source>Печать результата…</source>
        <translation>Print the result…</translation>
    </message>
    <message>
        <source>Сохранить проект результата в PDF…</source>
        <translation>Save the draft result as PDF…</translation>
    </message>
    <message>
        <source>Сохранить результат в PDF…</source>
        <translation>Save the result as PDF…</translation>
    </message>
    <message>
        <source>Документ не загрузился. %1</source>
        <translation>The document did not load. %1</translation>
    </message>
    <message>
        <source>Отправлено на печать: %1</source>
        <translation>Sent to the printer: %1</translation>
    </message>
    <message>
        <source>Принтер не начал печатать. Проверьте его и повторите.</source>
        <translation>The printer did not start. Check it and try again.</translation>
    </message>
    <message>
        <source>Результат %1.pdf</source>
        <translation>Result %1.pdf</translation>
    </message>
    <message>
        <source>Заявление %1.pdf</source>
        <translation>Application %1.pdf</translation>
    </message>
    <message>
        <source>Куда сохранить документ</source>
        <translation>Where to save the document</translation>
    </message>
    <message>
        <source>Документы PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Сохранено: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Файл не записался. Проверьте место на диске или выберите другую папку.</source>
        <translation>The file could not be written. Check the free space or choose another folder.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ProgressRow</name>
    <message>
        <source>%1 Б</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 КБ</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 МБ</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Посмотреть</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Отменить загрузку</source>
        <translation>Cancel upload</translation>
    </message>
    <message>
        <source>Убрать файл</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>Ждёт очереди</source>
        <translation>Waiting in the queue</translation>
    </message>
    <message>
        <source>%1, ждёт очереди</source>
        <translation>%1, waiting in the queue</translation>
    </message>
    <message>
        <source>Загружается</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>%1, загружается</source>
        <translation>%1, uploading</translation>
    </message>
    <message>
        <source>Нет связи. Продолжим с того же места.</source>
        <translation>No connection. We will carry on from the same place.</translation>
    </message>
    <message>
        <source>Загружен</source>
        <translation>Uploaded</translation>
    </message>
    <message>
        <source>%1, загружен</source>
        <translation>%1, uploaded</translation>
    </message>
    <message>
        <source>Не получилось загрузить. Повторите.</source>
        <translation>The upload failed. Try again.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::QueuePanel</name>
    <message>
        <source>Очереди</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Новые</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Новых заявлений нет</source>
        <translation>No new applications</translation>
    </message>
    <message>
        <source>Здесь появятся заявления, которые ещё никто не взял в работу. Список обновится сам.</source>
        <translation>Applications that nobody has taken yet will appear here. The list refreshes by itself.</translation>
    </message>
    <message>
        <source>Мои</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>У вас в работе ничего нет</source>
        <translation>You have no applications in progress</translation>
    </message>
    <message>
        <source>Здесь будут заявления, которые вы взяли. Возьмите новое в очереди «Новые».</source>
        <translation>Applications you have taken will be here. Take a new one in the “New” queue.</translation>
    </message>
    <message>
        <source>Срок сегодня</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>На сегодня сроков нет</source>
        <translation>Nothing is due today</translation>
    </message>
    <message>
        <source>Здесь будут ваши и свободные заявления, срок которых заканчивается сегодня.</source>
        <translation>Your applications and free ones that are due today will be here.</translation>
    </message>
    <message>
        <source>Просрочены</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Просроченных нет</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Все заявления в сроке. Так держать.</source>
        <translation>All applications are on time. Keep it up.</translation>
    </message>
    <message>
        <source>Ждут заявителя</source>
        <translation>Awaiting reply</translation>
    </message>
    <message>
        <source>Никто не ждёт ответа заявителя</source>
        <translation>Nobody has to answer a remark</translation>
    </message>
    <message>
        <source>Здесь будут заявления, по которым вы отправили замечание. Срок по ним не идёт.</source>
        <translation>Applications you sent a remark on will be here. Their time limit is paused.</translation>
    </message>
    <message>
        <source>Все</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Заявлений в работе нет</source>
        <translation>No applications in progress</translation>
    </message>
    <message>
        <source>Здесь будут все заявления ведомства, работа по которым не закончена.</source>
        <translation>All applications of the agency that are still being worked on will be here.</translation>
    </message>
    <message>
        <source>Завершённые</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Завершённых заявлений пока нет</source>
        <translation>No completed applications yet</translation>
    </message>
    <message>
        <source>Здесь будут заявления, по которым принято решение.</source>
        <translation>Applications with a decision will be here.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::RegionScreen</name>
    <message>
        <source>Где вам нужна услуга?</source>
        <translation>Where do you need the service?</translation>
    </message>
    <message>
        <source>Название региона, района или города</source>
        <translation>Name of a region, district or city</translation>
    </message>
    <message>
        <source>Такого места в списке нет</source>
        <translation>There is no such place in the list</translation>
    </message>
    <message>
        <source>Проверьте название. Если вашего района нет совсем, выберите регион целиком.</source>
        <translation>Check the name. If your district is not there at all, choose the whole region.</translation>
    </message>
    <message>
        <source>Регионы и муниципальные образования</source>
        <translation>Regions and municipalities</translation>
    </message>
    <message>
        <source>От места зависит, какие услуги есть, кто их оказывает и в какие сроки.</source>
        <translation>The place decides which services there are, who provides them and how long they take.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ReloginOverlay</name>
    <message>
        <source>Войдите ещё раз</source>
        <translation>Sign in once more</translation>
    </message>
    <message>
        <source>Закончить работу</source>
        <translation>Finish work</translation>
    </message>
    <message>
        <source>%1, время работы без входа истекло. Всё, что вы ввели, на месте.</source>
        <translation>%1, you were signed out because nothing happened for a while. Everything you entered is in its place.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::RemarkPanel</name>
    <message>
        <source>Что исправить</source>
        <translation>What to correct</translation>
    </message>
    <message>
        <source>Отправить замечание</source>
        <translation>Send remark</translation>
    </message>
    <message>
        <source>Замечание заявителю</source>
        <translation>Remark to the applicant</translation>
    </message>
    <message>
        <source>Заявитель получит уведомление. Пока он отвечает, срок не идёт.</source>
        <translation>The applicant will be notified. While they answer, the time limit is paused.</translation>
    </message>
    <message>
        <source>Рабочих дней на ответ</source>
        <translation>Working days to answer</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Вернуться к шагу; написанное останется (Esc)</source>
        <translation>Back to the step; what you wrote will stay (Esc)</translation>
    </message>
    <message>
        <source>Заявитель сможет ответить до %1 включительно.</source>
        <translation>The applicant will be able to answer until the end of %1.</translation>
    </message>
    <message>
        <source>Отметьте в заявлении поля, которые нужно исправить, если они известны.</source>
        <translation>Mark the fields of the application that need correcting, if you know them.</translation>
    </message>
    <message>
        <source>Отмечено: %1</source>
        <translation>Marked: %1</translation>
    </message>
    <message>
        <source>Напишите, что исправить или добавить.</source>
        <translation>Write what to correct or add.</translation>
    </message>
    <message>
        <source>Отправляем…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Отправить (Ctrl+Enter)</source>
        <translation>Send (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ResultList</name>
    <message>
        <source>Результат услуги</source>
        <translation>Result of the service</translation>
    </message>
    <message>
        <source>PDF или изображение. Файл можно и перетащить сюда мышью</source>
        <translation>A PDF or an image. You can also drag the file here with the mouse</translation>
    </message>
    <message>
        <source>Документы и изображения (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Documents and images (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Приложить документ…</source>
        <translation>Attach a document…</translation>
    </message>
    <message>
        <source>Приложить ещё…</source>
        <translation>Attach another…</translation>
    </message>
    <message>
        <source>Составить по шаблону</source>
        <translation>Make from the template</translation>
    </message>
    <message>
        <source>Документ PDF по шаблону услуги, с данными этого заявления</source>
        <translation>A PDF document from the template of the service, with the data of this application</translation>
    </message>
    <message>
        <source>У этой услуги нет шаблона результата. Приложите готовый документ.</source>
        <translation>This service has no template of the result. Attach a finished document.</translation>
    </message>
    <message>
        <source>Результат %1.pdf</source>
        <translation>Result %1.pdf</translation>
    </message>
    <message>
        <source>Файл не записался. Проверьте место на диске.</source>
        <translation>The file could not be written. Check the room on the disk.</translation>
    </message>
    <message>
        <source>Файл не прочитался. Проверьте, что он на месте и не открыт другой программой.</source>
        <translation>The file could not be read. Check that it is there and not open in another program.</translation>
    </message>
    <message>
        <source>%1, подписан вами</source>
        <translation>%1, signed by you</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ResultSigning</name>
    <message>
        <source>Подписать результат</source>
        <translation>Sign the result</translation>
    </message>
    <message>
        <source>Заявитель получит документ вместе с вашей подписью.</source>
        <translation>The applicant receives the document together with your signature.</translation>
    </message>
    <message>
        <source>Подписать и отправить</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Результат услуги</source>
        <translation>Result of the service</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SearchField</name>
    <message>
        <source>Очистить</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Очистить поиск</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SentScreen</name>
    <message>
        <source>Отправить сейчас</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Вернуть в черновики</source>
        <translation>Return to drafts</translation>
    </message>
    <message>
        <source>К услугам</source>
        <translation>To services</translation>
    </message>
    <message>
        <source>Отправка ответа</source>
        <translation>Sending the answer</translation>
    </message>
    <message>
        <source>Отправка заявления</source>
        <translation>Sending the application</translation>
    </message>
    <message>
        <source>Отправим сами, как только появится связь</source>
        <translation>We will send it ourselves as soon as there is a connection</translation>
    </message>
    <message>
        <source>Ответ сохранён на этом компьютере, повторять ничего не нужно. Программу можно закрыть: при следующем запуске отправка продолжится.</source>
        <translation>The answer is saved on this computer, nothing needs repeating. You can close the program: sending will carry on the next time it starts.</translation>
    </message>
    <message>
        <source>Заявление «%1» сохранено на этом компьютере, повторять ничего не нужно. Программу можно закрыть: при следующем запуске отправка продолжится.</source>
        <translation>The application “%1” is saved on this computer, nothing needs repeating. You can close the program: sending will carry on the next time it starts.</translation>
    </message>
    <message>
        <source>Войдите, чтобы отправить</source>
        <translation>Sign in to send</translation>
    </message>
    <message>
        <source>Всё сохранено и уйдёт сразу после входа.</source>
        <translation>Everything is saved and will leave as soon as you sign in.</translation>
    </message>
    <message>
        <source>Пока не получилось отправить</source>
        <translation>It has not been sent yet</translation>
    </message>
    <message>
        <source>Попробуем ещё раз сами.</source>
        <translation>We will try again ourselves.</translation>
    </message>
    <message>
        <source>Отправляем</source>
        <translation>Sending now</translation>
    </message>
    <message>
        <source>Загружаем документы: %1 %. Можно заниматься другими делами, отправка не прервётся.</source>
        <translation>Uploading documents: %1%. You can do other things, sending will not stop.</translation>
    </message>
    <message>
        <source>Передаём ведомству. Это займёт несколько секунд.</source>
        <translation>Handing over to the agency. This takes a few seconds.</translation>
    </message>
    <message>
        <source>Открыть заявление</source>
        <translation>Open application</translation>
    </message>
    <message>
        <source>Ответ отправлен</source>
        <translation>Answer sent</translation>
    </message>
    <message>
        <source>Заявление принято: № %1</source>
        <translation>Application accepted: No. %1</translation>
    </message>
    <message>
        <source>«%1», %2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>Что дальше</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Ведомство рассмотрит заявление не позже %1.</source>
        <translation>The agency will consider the application no later than %1.</translation>
    </message>
    <message>
        <source>Ведомство рассмотрит заявление.</source>
        <translation>The agency will consider the application.</translation>
    </message>
    <message>
        <source>О каждом шаге придёт уведомление; если чего-то не хватит, вас спросят.</source>
        <translation>You will be notified of every step; if something is missing, you will be asked.</translation>
    </message>
    <message>
        <source>Готовый документ появится здесь же, в разделе «Мои заявления».</source>
        <translation>The finished document will appear here, in “My applications”.</translation>
    </message>
    <message>
        <source>Ответ вернулся: нужно кое-что исправить</source>
        <translation>The answer came back: something needs correcting</translation>
    </message>
    <message>
        <source>Заявление вернулось: нужно кое-что исправить</source>
        <translation>The application came back: something needs correcting</translation>
    </message>
    <message>
        <source>Исправить и отправить снова</source>
        <translation>Correct and send again</translation>
    </message>
    <message>
        <source>Заявление в черновиках</source>
        <translation>The application is among the drafts</translation>
    </message>
    <message>
        <source>Оно не отправлено. Допишите его и отправьте, когда будете готовы.</source>
        <translation>It has not been sent. Finish it and send it when you are ready.</translation>
    </message>
    <message>
        <source>Продолжить</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Заявление отправлено</source>
        <translation>The application has been sent</translation>
    </message>
    <message>
        <source>Номер и всё, что с ним происходит, есть в разделе «Мои заявления».</source>
        <translation>Its number and everything that happens with it are under “My applications”.</translation>
    </message>
    <message>
        <source>Мои заявления</source>
        <translation>My applications</translation>
    </message>
    <message>
        <source>Ответ ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока он не уйдёт: иначе он удалится.</source>
        <translation>Your answer is waiting for a connection at this terminal; there is nothing to repeat. Do not finish before it is sent: otherwise it is deleted.</translation>
    </message>
    <message>
        <source>Заявление «%1» ждёт связи на этом терминале, повторять ничего не нужно. Не заканчивайте работу, пока оно не уйдёт: иначе оно удалится.</source>
        <translation>The application “%1” is waiting for a connection at this terminal; there is nothing to repeat. Do not finish before it is sent: otherwise it is deleted.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ServerScreen</name>
    <message>
        <source>Сервер</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 сут</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ч</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 мин</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 с</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>О сервере</source>
        <translation>About the server</translation>
    </message>
    <message>
        <source>Пределы и сроки</source>
        <translation>Limits and times</translation>
    </message>
    <message>
        <source>Обновить сведения о сервере</source>
        <translation>Refresh the server information</translation>
    </message>
    <message>
        <source>Название</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Адрес</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Версия</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Версия этой программы</source>
        <translation>Version of this program</translation>
    </message>
    <message>
        <source>Время сервера</source>
        <translation>Server time</translation>
    </message>
    <message>
        <source>Демонстрационный режим</source>
        <translation>Demonstration mode</translation>
    </message>
    <message>
        <source>включён: данные учебные</source>
        <translation>on: the data are for training</translation>
    </message>
    <message>
        <source>выключен</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Часы сервера и этого компьютера расходятся на %1. Проверьте время: от него зависят сроки.</source>
        <translation>The clocks of the server and of this computer differ by %1. Check the time: due dates depend on it.</translation>
    </message>
    <message>
        <source>Наибольший файл</source>
        <translation>Largest file</translation>
    </message>
    <message>
        <source>Файлов в заявлении</source>
        <translation>Files in an application</translation>
    </message>
    <message>
        <source>Виды файлов</source>
        <translation>Kinds of files</translation>
    </message>
    <message>
        <source>Код из СМС действует</source>
        <translation>A code from a text message is valid for</translation>
    </message>
    <message>
        <source>Код из письма действует</source>
        <translation>A code from an email is valid for</translation>
    </message>
    <message>
        <source>Попыток ввести код</source>
        <translation>Attempts to enter a code</translation>
    </message>
    <message>
        <source>Наименьшая длина пароля</source>
        <translation>Shortest password</translation>
    </message>
    <message>
        <source>Сеанс без действий</source>
        <translation>Session without actions</translation>
    </message>
    <message>
        <source>Незаконченная загрузка хранится</source>
        <translation>An unfinished upload is kept for</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ServiceScreen</name>
    <message>
        <source>Упрощённая учётная запись</source>
        <translation>Basic account</translation>
    </message>
    <message>
        <source>Стандартная учётная запись</source>
        <translation>Standard account</translation>
    </message>
    <message>
        <source>Подтверждённая учётная запись</source>
        <translation>Verified account</translation>
    </message>
    <message>
        <source>Описание</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Документы</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Контакты</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Дополнительная информация</source>
        <translation>Further information</translation>
    </message>
    <message>
        <source>Стоимость</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Срок</source>
        <translation>Time needed</translation>
    </message>
    <message>
        <source>Кто может подать</source>
        <translation>Who can apply</translation>
    </message>
    <message>
        <source>В выбранном регионе эту услугу не оказывают. Смените регион наверху окна, если она нужна в другом месте.</source>
        <translation>This service is not provided in the chosen region. Change the region at the top of the window if you need it elsewhere.</translation>
    </message>
    <message>
        <source>Продолжить заявление</source>
        <translation>Continue application</translation>
    </message>
    <message>
        <source>Заполнить заявление</source>
        <translation>Fill in application</translation>
    </message>
    <message>
        <source>Начать новое</source>
        <translation>Start a new one</translation>
    </message>
    <message>
        <source>Чтобы подать заявление, нужно войти. После входа вы вернётесь сюда.</source>
        <translation>To apply, you need to sign in. You will come back here afterwards.</translation>
    </message>
    <message>
        <source>Все услуги ведомства и как с ним связаться</source>
        <translation>All services of the agency and how to reach it</translation>
    </message>
    <message>
        <source>Для этой услуги нужен СНИЛС. Укажите его в разделе «Мои данные», и услуга откроется.</source>
        <translation>This service needs your SNILS. Give it under “My details” and the service will open.</translation>
    </message>
    <message>
        <source>Для этой услуги нужна подтверждённая учётная запись. Подтвердить личность можно в ведомстве или в многофункциональном центре, возьмите с собой паспорт и СНИЛС.</source>
        <translation>This service needs a confirmed account. You can prove your identity at the agency or at a multifunctional centre; bring your passport and SNILS.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SessionBinding</name>
    <message>
        <source>На этом компьютере негде надёжно хранить вход: в следующий раз понадобится пароль.</source>
        <translation>This computer has no safe place to keep the sign-in: you will need the password next time.</translation>
    </message>
    <message>
        <source>Это рабочее место сотрудников. Граждане входят со своего компьютера.</source>
        <translation>This is a desk of officials. Citizens log in from their own computers.</translation>
    </message>
    <message>
        <source>Это терминал для граждан. Сотрудники входят со своего рабочего места.</source>
        <translation>This is a terminal for citizens. Officials log in from their own desks.</translation>
    </message>
    <message>
        <source>Заявление ещё не отправлено</source>
        <translation>The application has not been sent yet</translation>
    </message>
    <message>
        <source>Связи с сервером нет, и заявление ждёт отправки на этом терминале. Если закончить работу сейчас, оно удалится, и заполнять его придётся заново.</source>
        <translation>There is no connection, and the application waits on this terminal to be sent. If you finish now, it is removed and has to be filled in again.</translation>
    </message>
    <message>
        <source>Закончить и удалить</source>
        <translation>Finish and remove</translation>
    </message>
    <message>
        <source>Подождать отправки</source>
        <translation>Wait until it is sent</translation>
    </message>
</context>
<context>
    <name>okno::desktop::ShortcutsDialog</name>
    <message>
        <source>Сочетания клавиш</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SideBar</name>
    <message>
        <source>Окно</source>
        <translation>Okno</translation>
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
        <translation>PIN of the token</translation>
    </message>
    <message>
        <source>Чем подписать</source>
        <translation>What to sign with</translation>
    </message>
    <message>
        <source>Пароль файла с ключом</source>
        <translation>Password of the key file</translation>
    </message>
    <message>
        <source>Подписываем…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Подписать остальные</source>
        <translation>Sign the rest</translation>
    </message>
    <message>
        <source>Остановить</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Отмена</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignDocuments</name>
    <message>
        <source>Что подписывается: %1</source>
        <translation>What is being signed: %1</translation>
    </message>
    <message>
        <source>Текст заявления</source>
        <translation>Text of the application</translation>
    </message>
    <message>
        <source>Текст заявления, который будет подписан</source>
        <translation>Text of the application that will be signed</translation>
    </message>
    <message>
        <source>Файл не открылся. Проверьте место на диске и повторите.</source>
        <translation>The file did not open. Check the room on the disk and try again.</translation>
    </message>
    <message>
        <source>Куда сохранить файл</source>
        <translation>Where to save the file</translation>
    </message>
    <message>
        <source>Файл не записался. Проверьте место на диске или выберите другую папку.</source>
        <translation>The file could not be written. Check the room on the disk or choose another folder.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignRow</name>
    <message>
        <source>Открыть файл</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Сохранить байты…</source>
        <translation>Save the bytes…</translation>
    </message>
    <message>
        <source>Открыть файл: %1</source>
        <translation>Open the file: %1</translation>
    </message>
    <message>
        <source>Сохранить байты: %1</source>
        <translation>Save the bytes: %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SignatureScreen</name>
    <message>
        <source>Какой токен</source>
        <translation>Which token</translation>
    </message>
    <message>
        <source>Проверить подпись</source>
        <translation>Test the signature</translation>
    </message>
    <message>
        <source>Сменить ПИН-код</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Не помню ПИН-код</source>
        <translation>I do not remember the PIN</translation>
    </message>
    <message>
        <source>%1, не подготовлен</source>
        <translation>%1, not prepared</translation>
    </message>
    <message>
        <source>Сертификаты на токене</source>
        <translation>Certificates on the token</translation>
    </message>
    <message>
        <source>Сохранить сведения для поддержки</source>
        <translation>Save the facts for support</translation>
    </message>
    <message>
        <source>Текст (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Подпись %1.txt</source>
        <translation>Signature %1.txt</translation>
    </message>
    <message>
        <source>Файл сохранён: в нём нет ни ПИН-кода, ни ключей, ни СНИЛС</source>
        <translation>The file is saved: there is no PIN, no key and no SNILS in it</translation>
    </message>
    <message>
        <source>Файл не сохранён</source>
        <translation>The file was not saved</translation>
    </message>
    <message>
        <source>Проверьте, есть ли место на диске и разрешена ли запись в эту папку, или выберите другую.</source>
        <translation>Check whether the disk has room and this folder may be written to, or choose another one.</translation>
    </message>
    <message>
        <source>Электронная подпись</source>
        <translation>Electronic signature</translation>
    </message>
    <message>
        <source>Не получается? Службе поддержки поможет файл без секретов.</source>
        <translation>Something does not work? A file without secrets helps the support.</translation>
    </message>
    <message>
        <source>Сохранить файл…</source>
        <translation>Save the file…</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SkeletonRows</name>
    <message>
        <source>Загружается</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StepFields</name>
    <message>
        <source>Запишите</source>
        <translation>Write down</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StepPanel</name>
    <message>
        <source>Замечание заявителю…</source>
        <translation>Remark to the applicant…</translation>
    </message>
    <message>
        <source>Почему?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Взять в работу</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Отпустить</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Шаг %1 из %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>В работе у вас</source>
        <translation>Taken by you</translation>
    </message>
    <message>
        <source>В работе у: %1</source>
        <translation>Taken by: %1</translation>
    </message>
    <message>
        <source>Пока никто не взял в работу</source>
        <translation>Nobody has taken it yet</translation>
    </message>
    <message>
        <source>Берём…</source>
        <translation>Taking…</translation>
    </message>
    <message>
        <source>Взять заявление в работу (T)</source>
        <translation>Take the application (T)</translation>
    </message>
    <message>
        <source>Отпускаем…</source>
        <translation>Releasing…</translation>
    </message>
    <message>
        <source>Отпустить за сотрудника</source>
        <translation>Release for the officer</translation>
    </message>
    <message>
        <source>Вернуть в очередь «Новые» (R)</source>
        <translation>Return to the “New” queue (R)</translation>
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
        <translation>Ask to correct or add something (Ctrl+M)</translation>
    </message>
    <message>
        <source>Поручить…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Поручаем…</source>
        <translation>Assigning…</translation>
    </message>
    <message>
        <source>Отдать заявление сотруднику ведомства</source>
        <translation>Give the application to an official of the agency</translation>
    </message>
</context>
<context>
    <name>okno::desktop::StepsLine</name>
    <message>
        <source>сделано</source>
        <translation>done</translation>
    </message>
    <message>
        <source>сейчас</source>
        <translation>now</translation>
    </message>
    <message>
        <source>впереди</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>остановлено</source>
        <translation>paused</translation>
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
        <translation>Password strength</translation>
    </message>
    <message>
        <source>Не короче %1 знаков. Хорошо подходит фраза из нескольких слов.</source>
        <translation>At least %1 characters. A phrase of a few words works well.</translation>
    </message>
    <message>
        <source>Слишком короткий: нужно не меньше %1 знаков.</source>
        <translation>Too short: at least %1 characters are needed.</translation>
    </message>
    <message>
        <source>Слишком простой: такой пароль подберут сразу. Добавьте слова или знаки.</source>
        <translation>Too simple: such a password is guessed at once. Add words or characters.</translation>
    </message>
    <message>
        <source>Слабый. Добавьте ещё слово или несколько знаков.</source>
        <translation>Weak. Add another word or a few characters.</translation>
    </message>
    <message>
        <source>Средний. Чем длиннее, тем надёжнее.</source>
        <translation>Fair. The longer, the safer.</translation>
    </message>
    <message>
        <source>Хороший.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Надёжный.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::SummaryView</name>
    <message>
        <source>Изменить</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Изменить: %1</source>
        <translation>Change: %1</translation>
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
        <translation>There have been no remarks to the applicant yet.</translation>
    </message>
    <message>
        <source>Поля: %1</source>
        <translation>Fields: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who · when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ждём ответа до %1</source>
        <translation>Waiting for an answer until %1</translation>
    </message>
    <message>
        <source>Заявитель исправил заявление.</source>
        <translation>The applicant corrected the application.</translation>
    </message>
    <message>
        <source>Ответ заявителя · %1</source>
        <translation>Answer of the applicant · %1</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TaskScreen</name>
    <message>
        <source>Заявление</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Заявление не открылось</source>
        <translation>The application did not open</translation>
    </message>
    <message>
        <source>Повторить</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Заявление %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>К списку (Esc)</source>
        <translation>To the list (Esc)</translation>
    </message>
    <message>
        <source>К списку</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Документ «%1» убран</source>
        <translation>Document “%1” removed</translation>
    </message>
    <message>
        <source>Файл «%1» сохранён</source>
        <translation>File “%1” saved</translation>
    </message>
    <message>
        <source>Файл не сохранён. %1</source>
        <translation>The file was not saved. %1</translation>
    </message>
    <message>
        <source>Взять заявление в работу</source>
        <translation>Take application</translation>
    </message>
    <message>
        <source>Отпустить заявление</source>
        <translation>Release application</translation>
    </message>
    <message>
        <source>Замечание заявителю</source>
        <translation>Remark to the applicant</translation>
    </message>
    <message>
        <source>Показать заявление</source>
        <translation>Show the application</translation>
    </message>
    <message>
        <source>Показать историю</source>
        <translation>Show the history</translation>
    </message>
    <message>
        <source>Показать замечания</source>
        <translation>Show the remarks</translation>
    </message>
    <message>
        <source>Следующий документ</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Предыдущий документ</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Сохранить документ на компьютер…</source>
        <translation>Save the document to the computer…</translation>
    </message>
    <message>
        <source>Обновить заявление</source>
        <translation>Refresh the application</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Заявление %1 у вас в работе</source>
        <translation>You have taken application %1</translation>
    </message>
    <message>
        <source>Заявление %1 снова в очереди «Новые»</source>
        <translation>Application %1 is back in the “New” queue</translation>
    </message>
    <message>
        <source>Замечание по заявлению %1 отправлено</source>
        <translation>Remark on application %1 sent</translation>
    </message>
    <message>
        <source>Шаг завершён. Теперь: %1</source>
        <translation>Step finished. Now: %1</translation>
    </message>
    <message>
        <source>Шаг завершён. Заявление %1 передано дальше</source>
        <translation>Step finished. Application %1 has moved on</translation>
    </message>
    <message>
        <source>Работа по заявлению %1 завершена</source>
        <translation>Work on application %1 is finished</translation>
    </message>
    <message>
        <source>Заявление уже в работе у: %1. Его можно посмотреть, но не изменить.</source>
        <translation>The application is already taken by: %1. You can look at it but not change it.</translation>
    </message>
    <message>
        <source>Понятно</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Тем временем заявление изменилось. Показано новое состояние, написанное вами сохранено.</source>
        <translation>The application has changed in the meantime. The new state is shown, what you wrote is saved.</translation>
    </message>
    <message>
        <source>Тем временем заявление изменилось (%1: «%2»). Показано новое состояние, написанное вами сохранено.</source>
        <translation>The application has changed in the meantime (%1: “%2”). The new state is shown, what you wrote is saved.</translation>
    </message>
    <message>
        <source>Печать и PDF (Ctrl+P)</source>
        <translation>Print and PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Печать и PDF</source>
        <translation>Print and PDF</translation>
    </message>
    <message>
        <source>Заявление %1 поручено: %2</source>
        <translation>Application %1 given to %2</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TaskWork</name>
    <message>
        <source>Заявление ещё загружается.</source>
        <translation>The application is still loading.</translation>
    </message>
    <message>
        <source>Подождите: выполняется предыдущее действие.</source>
        <translation>Wait: the previous action is still running.</translation>
    </message>
    <message>
        <source>Нет связи с сервером. Введённое сохранено; продолжите, когда связь появится.</source>
        <translation>No connection to the server. What you entered is saved; carry on when there is a connection.</translation>
    </message>
    <message>
        <source>Работа по заявлению завершена.</source>
        <translation>Work on the application is finished.</translation>
    </message>
    <message>
        <source>Ждём ответа заявителя.</source>
        <translation>Waiting for the applicant’s answer.</translation>
    </message>
    <message>
        <source>Сначала возьмите заявление в работу.</source>
        <translation>Take the application first.</translation>
    </message>
    <message>
        <source>Заявление в работе у другого сотрудника (%1).</source>
        <translation>Another officer (%1) has taken the application.</translation>
    </message>
    <message>
        <source>На этом шаге замечания заявителю не предусмотрены.</source>
        <translation>This step does not allow remarks to the applicant.</translation>
    </message>
    <message>
        <source>Сейчас это действие недоступно.</source>
        <translation>This action is not available now.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Toast</name>
    <message>
        <source>Отменить</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TokenWork</name>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ПИН-код изменён</source>
        <translation>The PIN was changed</translation>
    </message>
    <message>
        <source>ПИН-код разблокирован и изменён</source>
        <translation>The PIN was unlocked and changed</translation>
    </message>
    <message>
        <source>Проверка подписи</source>
        <translation>Test signature</translation>
    </message>
    <message>
        <source>Новый ПИН-код</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>На токене начальный ПИН-код, его знаете не только вы. Смените его при первом использовании.</source>
        <translation>The token has its first PIN, which is known not only to you. Change it at the first use.</translation>
    </message>
    <message>
        <source>Придумайте ПИН-код, который не угадать по дате рождения или телефону, и не храните его с токеном.</source>
        <translation>Choose a PIN that nobody guesses from a birthday or a phone number, and do not keep it with the token.</translation>
    </message>
    <message>
        <source>Разблокировать ПИН-код</source>
        <translation>Unlock the PIN</translation>
    </message>
    <message>
        <source>Код администратора задаст новый ПИН-код, даже если прежний забыт или заблокирован.</source>
        <translation>The administrator&apos;s code sets a new PIN even if the old one is forgotten or locked.</translation>
    </message>
    <message>
        <source>Открыть файл ключа</source>
        <translation>Open the key file</translation>
    </message>
</context>
<context>
    <name>okno::desktop::Tray</name>
    <message>
        <source>Окно</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Окно: государственные услуги</source>
        <translation>Okno: public services</translation>
    </message>
    <message>
        <source>Открыть</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Выйти из программы</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TrialForm</name>
    <message>
        <source>ПИН-код</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Подпишем строку «Проверка подписи» сертификатом «%1» и тут же проверим. Никуда, кроме этого компьютера, она не попадёт.</source>
        <translation>We will sign one short line with the certificate “%1” and check it at once. It goes nowhere but this computer.</translation>
    </message>
    <message>
        <source>Пароль файла</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Получилось: подпись поставлена и сходится с сертификатом.</source>
        <translation>It worked: the signature is made and fits the certificate.</translation>
    </message>
    <message>
        <source>Спросить сервер, доверяет ли он сертификату, не получилось. %1</source>
        <translation>Whether the server trusts the certificate could not be asked. %1</translation>
    </message>
    <message>
        <source>Ждём токен…</source>
        <translation>Waiting for the token…</translation>
    </message>
    <message>
        <source>Подписать для проверки</source>
        <translation>Sign to test</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TrustScreen</name>
    <message>
        <source>Отпечаток сертификата сервера (SHA-256)</source>
        <translation>Fingerprint of the server certificate (SHA-256)</translation>
    </message>
    <message>
        <source>Не подключаться</source>
        <translation>Do not connect</translation>
    </message>
    <message>
        <source>Проверка сервера</source>
        <translation>Checking the server</translation>
    </message>
    <message>
        <source>Это не тот сервер, которому вы доверились</source>
        <translation>This is not the server you trusted</translation>
    </message>
    <message>
        <source>Раньше сервер предъявлял другой сертификат. Так бывает, когда сервер настроили заново, но так же выглядит и попытка перехватить данные. Пока связи с ним нет и ничего не отправлено; черновики целы.</source>
        <translation>The server used to show another certificate. This happens when the server has been set up anew, but an attempt to intercept data looks the same. For now there is no connection to it and nothing has been sent; the drafts are safe.</translation>
    </message>
    <message>
        <source>Позвоните в ведомство или администратору и сверьте отпечаток. Совпадает — доверьтесь новому сертификату. Не совпадает или спросить некого — не подключайтесь.</source>
        <translation>Call the agency or the administrator and compare the fingerprint. If it matches, trust the new certificate. If it does not match or there is nobody to ask, do not connect.</translation>
    </message>
    <message>
        <source>Отпечаток совпадает, доверять</source>
        <translation>The fingerprint matches, trust</translation>
    </message>
    <message>
        <source>Первое подключение к серверу</source>
        <translation>First connection to the server</translation>
    </message>
    <message>
        <source>Сервер представился сертификатом, за который не ручается ни один удостоверяющий центр. Сверьте отпечаток с тем, который вам дали в ведомстве или который сервер показал при запуске.</source>
        <translation>The server showed a certificate that no certificate authority vouches for. Compare the fingerprint with the one you were given at the agency or the one the server showed when it started.</translation>
    </message>
    <message>
        <source>Отпечаток запомнится, и если сервер вдруг подменят, программа предупредит. До вашего ответа ничего не отправляется.</source>
        <translation>The fingerprint will be remembered, and if the server is ever replaced, the program will warn you. Nothing is sent before you answer.</translation>
    </message>
    <message>
        <source>Отпечаток совпадает, подключиться</source>
        <translation>The fingerprint matches, connect</translation>
    </message>
    <message>
        <source>На общем терминале доверять такому серверу нельзя. Позовите сотрудника: отпечаток задаёт администратор терминала.</source>
        <translation>At a public terminal such a server cannot be trusted. Ask a member of staff: the administrator of the terminal sets the fingerprint.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::TypingNote</name>
    <message>
        <source>Включён Caps Lock.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Включена русская раскладка.</source>
        <translation>The Russian keyboard layout is on.</translation>
    </message>
</context>
<context>
    <name>okno::desktop::UpdateBinding</name>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Вышла версия %1.</source>
        <translation>Version %1 is out.</translation>
    </message>
    <message>
        <source>Вышла версия %1: %2</source>
        <translation>Version %1 is out: %2</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Позже</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Версия %1 установлена и начнёт работать после перезапуска. Всё введённое сохранено.</source>
        <translation>Version %1 is installed and begins to work after a restart. All that was typed is kept.</translation>
    </message>
    <message>
        <source>Версия %1 готова. Чтобы её поставить, программа закроется. Всё введённое сохранено.</source>
        <translation>Version %1 is ready. To install it the program closes. All that was typed is kept.</translation>
    </message>
    <message>
        <source>Перезапустить</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Закрыть и установить</source>
        <translation>Close and install</translation>
    </message>
    <message>
        <source>Подробнее</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>okno::desktop::UpdateScreen</name>
    <message>
        <source>Что нового</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Отменить</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Эта программа</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Версия</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Как установлена</source>
        <translation>How it was installed</translation>
    </message>
    <message>
        <source>Последняя проверка</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Проверить сейчас</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Обновить</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Закрыть и установить</source>
        <translation>Close and install</translation>
    </message>
    <message>
        <source>Перезапустить</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>не проверяется</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>ещё не было</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Обновление программы</source>
        <translation>Program update</translation>
    </message>
</context>
<context>
    <name>okno::desktop::VerdictButton</name>
    <message>
        <source>Кто подписал и что проверено</source>
        <translation>Who signed and what was checked</translation>
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
        <translation>yes</translation>
    </message>
    <message>
        <source>нет</source>
        <translation>no</translation>
    </message>
    <message>
        <source>неизвестно</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Что проверено</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>Подпись документа</source>
        <translation>Signature of the document</translation>
    </message>
    <message>
        <source>Проверено при получении, %1. Проверка не повторяется: важно, что было верно тогда.</source>
        <translation>Checked when it was received, %1. It is not checked again: what counts is what was true then.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Закрыть</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>okno::desktop::WithdrawPanel</name>
    <message>
        <source>Почему вы отзываете заявление</source>
        <translation>Why you are withdrawing the application</translation>
    </message>
    <message>
        <source>Отозвать заявление</source>
        <translation>Withdraw application</translation>
    </message>
    <message>
        <source>Оставить в работе</source>
        <translation>Keep it going</translation>
    </message>
    <message>
        <source>Отозвать заявление?</source>
        <translation>Withdraw the application?</translation>
    </message>
    <message>
        <source>Ведомство прекратит работу над ним. Вернуть его нельзя, но можно подать новое.</source>
        <translation>The agency will stop working on it. It cannot be brought back, but you can send a new one.</translation>
    </message>
    <message>
        <source>Отзываем…</source>
        <translation>Withdrawing…</translation>
    </message>
</context>
<context>
    <name>oknod</name>
    <message>
        <source>после %1 нужно значение</source>
        <translation>a value is needed after %1</translation>
    </message>
    <message>
        <source>непонятное слово: %1</source>
        <translation>unknown word: %1</translation>
    </message>
    <message>
        <source>не сказано, что делать</source>
        <translation>it is not said what to do</translation>
    </message>
    <message>
        <source>Сервер Okno.

  oknod serve --data ПАПКА [--listen 127.0.0.1:8443] [--demo] [--config ФАЙЛ] [--set КЛЮЧ=ЗНАЧЕНИЕ]…
  oknod --version
  oknod --help

Настройки берутся из командной строки, затем из окружения (OKNO_HTTP_THREADS для http.threads),
затем из файла TOML (/etc/okno/oknod.toml), затем по умолчанию (в скобках):

</source>
        <translation>Okno server.

  oknod serve --data FOLDER [--listen 127.0.0.1:8443] [--demo] [--config FILE] [--set KEY=VALUE]…
  oknod --version
  oknod --help

Settings are taken from the command line, then from the environment (OKNO_HTTP_THREADS for http.threads),
then from a TOML file (/etc/okno/oknod.toml), then by default (in brackets):

</translation>
    </message>
    <message>
        <source>настройка data: не сказано, где хранить данные (--data ПАПКА)</source>
        <translation>setting data: it is not said where to keep the data (--data FOLDER)</translation>
    </message>
    <message>
        <source>настройка data: в папку %1 нельзя писать</source>
        <translation>setting data: folder %1 cannot be written to</translation>
    </message>
    <message>
        <source>настройка data: с папкой %1 уже работает другой oknod</source>
        <translation>setting data: another oknod is already working with folder %1</translation>
    </message>
    <message>
        <source>эта папка данных настоящая: показ в ней не начнётся, укажите другую (--data)</source>
        <translation>this data folder is a real one: the demonstration will not start in it, name another (--data)</translation>
    </message>
    <message>
        <source>настройка catalogue: в папке %1 нет каталога услуг</source>
        <translation>setting catalogue: there is no service catalogue in the folder %1</translation>
    </message>
</context>
</TS>
