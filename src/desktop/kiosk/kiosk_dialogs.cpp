// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/kiosk_dialogs.h"

#include "desktop/kiosk/media_dialog.h"

#include <QApplication>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

namespace okno::desktop {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("KioskDialogs", text);
}

void pick(MediaDialog* dialog, QWidget* parent, std::function<void(QStringList)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->chosen() : QStringList());
    });
    dialog->open();
}

} // namespace

KioskDialogs::KioskDialogs(KioskPolicy policy, FindDrives drives)
    : m_policy(std::move(policy))
    , m_drives(std::move(drives))
{
}

void KioskDialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> answer)
{
    m_plain.ask(parent, question, std::move(answer));
}

void KioskDialogs::message(QWidget* parent, const QString& title, const QString& text)
{
    m_plain.message(parent, title, text);
}

bool KioskDialogs::savesNowhere(QWidget* parent)
{
    if (m_policy.savesToDrives)
        return false;
    message(parent, words(QT_TRANSLATE_NOOP("KioskDialogs", "На этом терминале файлы не сохраняются")),
        words(QT_TRANSLATE_NOOP("KioskDialogs",
            "Документ останется в вашем личном кабинете: его можно сохранить дома, войдя в «Окно» под своим именем.")));
    return true;
}

void KioskDialogs::pickOpenFiles(QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer)
{
    pick(new MediaDialog(MediaDialog::Purpose::Open, request, m_drives, parent), parent, std::move(answer));
}

void KioskDialogs::pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer)
{
    if (savesNowhere(parent))
        return;
    pick(new MediaDialog(MediaDialog::Purpose::Save, request, m_drives, parent), parent,
        [answer = std::move(answer)](const QStringList& files) { answer(files.value(0)); });
}

void KioskDialogs::pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer)
{
    if (savesNowhere(parent))
        return;
    pick(new MediaDialog(MediaDialog::Purpose::Folder, {title, {}, false, {}}, m_drives, parent), parent,
        [answer = std::move(answer)](const QStringList& files) { answer(files.value(0)); });
}

// The system's own dialog of printing would also print into files anywhere.
void KioskDialogs::pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer)
{
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    if (printer.isNull()) {
        message(parent, words(QT_TRANSLATE_NOOP("KioskDialogs", "К терминалу не подключён принтер")),
            words(QT_TRANSLATE_NOOP("KioskDialogs", "Попросите сотрудника напечатать документ: он виден и ему.")));
        return;
    }
    const Question question{words(QT_TRANSLATE_NOOP("KioskDialogs", "Напечатать на принтере терминала?")), title,
        words(QT_TRANSLATE_NOOP("KioskDialogs", "Напечатать")), {}, false};
    ask(parent, question, [printer, title, answer = std::move(answer)](bool accepted) {
        if (!accepted)
            return;
        QPrinter paper(printer, QPrinter::HighResolution);
        paper.setDocName(title);
        answer(paper);
    });
}

void KioskDialogs::openOutside(const QUrl& url)
{
    const QString what = url.isLocalFile()                    ? QString()
        : url.scheme() == u"http" || url.scheme() == u"https" ? url.toDisplayString()
                                                              : url.path();
    message(QApplication::activeWindow(),
        words(QT_TRANSLATE_NOOP("KioskDialogs", "На этом терминале другие программы не открываются")), what);
}

} // namespace okno::desktop
