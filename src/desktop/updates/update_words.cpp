// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/updates/update_words.h"

#include "client/package_installer.h"
#include "core/error_text.h"
#include "desktop/clerk/due_words.h"
#include "desktop/widgets/progress_row.h"

#include <QCoreApplication>

namespace okno::desktop {
namespace {

using Phase = client::UpdateState::Phase;

constexpr qsizetype briefLength = 140;

QString words(const char* source)
{
    return QCoreApplication::translate("Updates", source);
}

// The server has offered something that must not be installed.
bool wasRefused(const client::UpdateState& state)
{
    return state.error
        && (state.error->code == core::ErrorCode::UpdateUntrusted
            || state.error->code == core::ErrorCode::UpdateUnsuitable);
}

UpdateWords underWay(const client::UpdateState& state, const client::UpdateOptions& options)
{
    const QString version = state.offer ? state.offer->version : QString();
    const QString amount = words(QT_TRANSLATE_NOOP("Updates", "%1 из %2"))
                               .arg(fileSizeText(state.received), fileSizeText(state.offer ? state.offer->size : 0));
    const bool exit = options.installer && options.installer->needsExit();
    switch (state.phase) {
    case Phase::Downloading:
        return {QStringLiteral("download"), words(QT_TRANSLATE_NOOP("Updates", "Скачиваем версию %1")).arg(version),
            amount};
    case Phase::Waiting:
        return {QStringLiteral("offline"),
            words(QT_TRANSLATE_NOOP("Updates", "Загрузка версии %1 ждёт связи")).arg(version),
            words(QT_TRANSLATE_NOOP("Updates", "%1. Продолжим сами с того же места.")).arg(amount)};
    case Phase::Installing:
        return {QStringLiteral("clock"),
            words(QT_TRANSLATE_NOOP("Updates", "Проверяем и ставим версию %1")).arg(version),
            exit
                ? words(QT_TRANSLATE_NOOP("Updates", "Сейчас откроется установщик Windows."))
                : words(QT_TRANSLATE_NOOP("Updates",
                      "Новая версия проверяет себя на этом компьютере. Прежняя останется, если проверка не пройдёт."))};
    case Phase::Ready:
        return {QStringLiteral("check-circle"),
            words(QT_TRANSLATE_NOOP("Updates", "Версия %1 скачана и проверена")).arg(version),
            words(QT_TRANSLATE_NOOP("Updates",
                "Чтобы её поставить, программа закроется, а Windows спросит разрешение администратора. Всё введённое "
                "сохранено. Потом откройте «Окно» снова."))};
    default:
        return {QStringLiteral("check-circle"),
            words(QT_TRANSLATE_NOOP("Updates", "Версия %1 установлена")).arg(version),
            words(QT_TRANSLATE_NOOP("Updates", "Она начнёт работать после перезапуска. Всё введённое сохранено."))};
    }
}

} // namespace

QString notesOf(const api::Update& update, const QString& language)
{
    const QString own = (language == u"en" ? update.notes.en : update.notes.ru).trimmed();
    return own.isEmpty() ? (language == u"en" ? update.notes.ru : update.notes.en).trimmed() : own;
}

QString briefNotes(const api::Update& update, const QString& language)
{
    const QString line = notesOf(update, language).section(u'\n', 0, 0).trimmed();
    return line.size() <= briefLength ? line : line.first(briefLength).trimmed() + u'…';
}

int percentOf(const client::UpdateState& state)
{
    return state.offer && state.offer->size > 0 ? static_cast<int>(state.received * 100 / state.offer->size) : 0;
}

QString wordsOf(const core::Error& error)
{
    const core::ErrorText text = core::errorText(error);
    return text.advice.isEmpty() ? text.title
                                 : words(QT_TRANSLATE_NOOP("Updates", "%1 %2")).arg(text.title, text.advice);
}

UpdateWords updateWords(const client::UpdateState& state, const client::UpdateOptions& options)
{
    switch (state.phase) {
    case Phase::Forbidden:
        return {QStringLiteral("lock"), words(QT_TRANSLATE_NOOP("Updates", "Обновления выключил администратор")),
            words(QT_TRANSLATE_NOOP(
                "Updates", "Так решено для этого компьютера: новую версию поставит его администратор."))};
    case Phase::NoKey:
        return {QStringLiteral("shield"), words(QT_TRANSLATE_NOOP("Updates", "Обновления не настроены")),
            words(QT_TRANSLATE_NOOP("Updates",
                "Программа собрана без ключа, которым проверяют обновления, и администратор его не назвал. Новую "
                "версию "
                "ставят вручную."))};
    case Phase::Foreign:
        return {QStringLiteral("settings"), words(QT_TRANSLATE_NOOP("Updates", "Программу обновляет система")),
            words(QT_TRANSLATE_NOOP("Updates",
                "Это «Окно» поставлено пакетом системы. Новая версия придёт с обновлениями других программ, или её "
                "поставит "
                "администратор."))};
    case Phase::Idle:
        if (wasRefused(state))
            return {QStringLiteral("shield"), words(QT_TRANSLATE_NOOP("Updates", "Предложенное сервером отклонено")),
                words(QT_TRANSLATE_NOOP("Updates", "Ничего не скачано и не изменено, работает версия %1."))
                    .arg(options.version)};
        if (!state.checkedAt.isValid())
            return {QStringLiteral("info"), words(QT_TRANSLATE_NOOP("Updates", "Сервер ещё не спрашивали")),
                words(
                    QT_TRANSLATE_NOOP("Updates", "Программа спросит его сама, а потом будет спрашивать раз в сутки."))};
        return {QStringLiteral("check-circle"), words(QT_TRANSLATE_NOOP("Updates", "Новых версий нет")),
            words(QT_TRANSLATE_NOOP("Updates", "Сервер не предлагает ничего новее версии %1.")).arg(options.version)};
    case Phase::Checking:
        return {QStringLiteral("clock"), words(QT_TRANSLATE_NOOP("Updates", "Спрашиваем сервер…")), {}};
    case Phase::Offered:
        return {QStringLiteral("download"),
            words(QT_TRANSLATE_NOOP("Updates", "Вышла версия %1")).arg(state.offer->version),
            words(QT_TRANSLATE_NOOP("Updates", "%1, опубликована %2. Подпись верна."))
                .arg(fileSizeText(state.offer->size), longDate(state.offer->publishedAt.toLocalTime().date()))};
    default:
        return underWay(state, options);
    }
}

QString installationWords(const client::UpdateOptions& options)
{
    if (!options.installer)
        return words(QT_TRANSLATE_NOOP("Updates", "пакет системы"));
    const QString pattern = options.installer->platform() == signing::linuxAppImage
        ? QCoreApplication::translate("Updates", "AppImage, %1")
        : QCoreApplication::translate("Updates", "пакет Windows (MSI), %1");
    return pattern.arg(options.installer->place());
}

} // namespace okno::desktop
