// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/local_data/data_verbs.h"

#include "client/secret_store.h"
#include "core/error_text.h"
#include "desktop/local_data/kept_words.h"
#include "desktop/shell/autostart.h"
#include "desktop/shell/running_mark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace okno::desktop {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("LocalData", text);
}

bool saidYes(QTextStream& in, QTextStream& out)
{
    out << words(QT_TRANSLATE_NOOP("LocalData", "Удалить? Наберите «да» и нажмите Enter: ")) << Qt::flush;
    const QString answer = in.readLine().trimmed().toLower();
    return answer == u"да" || answer == u"yes";
}

void complain(QTextStream& complaints, const core::Error& error)
{
    const core::ErrorText text = core::errorText(error);
    complaints << text.title << u' ' << text.advice << Qt::endl;
}

} // namespace

int exportMyData(const DataFolders& folders, const QString& path, QTextStream& out, QTextStream& complaints)
{
    if (QFileInfo::exists(path)) {
        complaints << words(QT_TRANSLATE_NOOP("LocalData", "Такой файл уже есть: назовите другой. Ничего не сделано."))
                   << Qt::endl;
        return 2;
    }
    const client::DataPlaces places = placesOf(folders);
    if (const core::Result<> done = client::exportPersonalData(places, path); !done) {
        if (done.error().code == core::ErrorCode::FileUnreadable)
            complaints << words(QT_TRANSLATE_NOOP("LocalData", "Файл не записался: проверьте папку и свободное место."))
                       << Qt::endl;
        else if (done.error().code == core::ErrorCode::FileTooLarge)
            complaints << tooLargeInWords(places) << Qt::endl;
        else
            complain(complaints, done.error());
        return 1;
    }
    out << keptInWords(client::countPersonalData(places)) << u'\n'
        << words(QT_TRANSLATE_NOOP(
                     "LocalData", "Копия записана: %1. В ней персональные данные: храните её как документы."))
               .arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()))
        << Qt::endl;
    return 0;
}

int forgetMe(const DataFolders& folders, client::SecretStore& secrets, bool sure, bool entry, QTextStream& in,
    QTextStream& out, QTextStream& complaints)
{
    if (RunningMark::othersRun(folders.store)) {
        complaints << words(QT_TRANSLATE_NOOP(
            "LocalData", "Окно сейчас открыто. Закройте его (и в трее) и повторите. Ничего не удалено."))
                   << Qt::endl;
        return 1;
    }
    const client::DataPlaces places = placesOf(folders);
    const client::KeptData kept = client::countPersonalData(places);
    out << keptInWords(kept) << u'\n' << goesInWords(kept) << u'\n' << staysInWords() << Qt::endl;
    if (!sure && !saidYes(in, out)) {
        complaints << words(QT_TRANSLATE_NOOP("LocalData", "Ничего не удалено.")) << Qt::endl;
        return 2;
    }
    const QStringList names = client::secretsOf(places);
    for (const QString& name : names)
        secrets.remove(name);
    if (entry)
        setAutostartEntry(false);
    if (const core::Result<> done = client::removePersonalData(places); !done) {
        complaints << words(QT_TRANSLATE_NOOP("LocalData",
                                "Удалилось не всё: остались файлы, которые заняты или закрыты от записи. Они в %1."))
                          .arg(QDir::toNativeSeparators(folders.store))
                   << Qt::endl;
        return 1;
    }
    out << words(QT_TRANSLATE_NOOP("LocalData", "Данные с этого компьютера удалены.")) << Qt::endl;
    return 0;
}

} // namespace okno::desktop
