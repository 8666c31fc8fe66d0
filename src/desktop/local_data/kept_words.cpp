// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/local_data/kept_words.h"

#include "desktop/shell/data_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace okno::desktop {
namespace {

QString words(const char* text, int number = -1)
{
    return QCoreApplication::translate("LocalData", text, nullptr, number);
}

} // namespace

client::DataPlaces placesOf(const DataFolders& folders)
{
    return {folders.store, folders.cache, folders.settings + QStringLiteral("/ui.ini")};
}

QString keptInWords(const client::KeptData& kept)
{
    if (kept.accounts == 0)
        return words(
            QT_TRANSLATE_NOOP("LocalData", "На этом компьютере ещё никто не входил: личных данных здесь нет."));
    return words(QT_TRANSLATE_NOOP("LocalData",
                     "Учётных записей: %1, черновиков: %2, копий приложенных файлов: %3. Кроме них — копии заявлений, "
                     "уведомлений и ваших данных. Всё вместе с каталогом услуг занимает %4."))
        .arg(kept.accounts)
        .arg(kept.drafts)
        .arg(kept.files)
        .arg(QLocale().formattedDataSize(kept.bytes, 1, QLocale::DataSizeTraditionalFormat));
}

QString tooLargeInWords(const client::DataPlaces& places)
{
    return words(
        QT_TRANSLATE_NOOP("LocalData",
            "Данных больше 4 ГБ: в один архив ZIP они не помещаются. Всё осталось на месте: скопируйте целиком "
            "папку %1."))
        .arg(QDir::toNativeSeparators(places.store));
}

QString goesInWords(const client::KeptData& kept)
{
    QString text = words(QT_TRANSLATE_NOOP("LocalData",
        "Удалятся черновики, копии файлов, заявлений и уведомлений всех, кто входил здесь под этим пользователем "
        "компьютера, запомненный вход, настройки окна и запуск при входе в систему. Вернуть их будет нельзя."));
    if (kept.waiting > 0)
        text += u'\n'
            + words(QT_TRANSLATE_N_NOOP(
                        "LocalData", "%n заявлений ещё не отправлены: они удалятся тоже, сервер о них не знает."),
                kept.waiting);
    return text;
}

QString staysInWords()
{
    return words(QT_TRANSLATE_NOOP("LocalData",
        "Отправленные заявления и учётная запись останутся на сервере. Удалить их можно, обратившись письменно в "
        "ведомство, которое ведёт сервер: его контакты — в разделе «Помощь» и на странице услуги (закон 152-ФЗ, статьи "
        "14 и 21)."));
}

} // namespace okno::desktop
