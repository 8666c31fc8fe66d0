// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/dialogs.h"

#include "desktop/style/style.h"
#include "widgets/ui_question_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <memory>

namespace okno::desktop {
namespace {

QDialog* makeQuestion(QWidget* parent, const Question& question)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Ui::QuestionDialog ui;
    ui.setupUi(dialog);
    dialog->setObjectName(QStringLiteral("question"));
    ui.title->setObjectName(QStringLiteral("question.title"));
    ui.text->setObjectName(QStringLiteral("question.text"));
    ui.accept->setObjectName(QStringLiteral("question.accept"));
    ui.reject->setObjectName(QStringLiteral("question.reject"));
    dialog->setWindowTitle(question.title);
    ui.title->setText(question.title);
    ui.text->setText(question.text);
    ui.text->setVisible(!question.text.isEmpty());
    ui.accept->setText(question.accept);
    ui.reject->setText(
        question.reject.isEmpty() ? QCoreApplication::translate("Dialogs", "Отменить") : question.reject);
    setVariant(ui.accept, "variant", question.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    // The safe way out has the focus where something would be lost.
    (question.dangerous ? ui.reject : ui.accept)->setFocus();
    (question.dangerous ? ui.reject : ui.accept)->setDefault(true);
    QObject::connect(ui.accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(ui.reject, &QPushButton::clicked, dialog, &QDialog::reject);
    return dialog;
}

// Calls back from the event loop unless `parent` is gone.
template <typename Answer> void later(QWidget* parent, std::function<void(Answer)> answer, Answer value)
{
    if (!answer)
        return;
    const auto run = [answer = std::move(answer), value = std::move(value)] { answer(value); };
    if (parent != nullptr)
        QTimer::singleShot(0, parent, run);
    else
        QTimer::singleShot(0, run);
}

} // namespace

void QtDialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> answer)
{
    QDialog* dialog = makeQuestion(parent, question);
    QObject::connect(dialog, &QDialog::finished, parent != nullptr ? static_cast<QObject*>(parent) : dialog,
        [answer = std::move(answer)](int result) {
            if (answer)
                answer(result == QDialog::Accepted);
        });
    dialog->open();
}

void QtDialogs::message(QWidget* parent, const QString& title, const QString& text)
{
    QDialog* dialog =
        makeQuestion(parent, Question{title, text, QCoreApplication::translate("Dialogs", "Понятно"), {}, false});
    dialog->findChild<QPushButton*>(QStringLiteral("question.reject"))->hide();
    dialog->open();
}

void QtDialogs::pickOpenFiles(QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer)
{
    auto* dialog = new QFileDialog(
        parent, request.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(request.several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void QtDialogs::pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(
        parent, request.title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(request.suggestedName);
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void QtDialogs::pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void QtDialogs::pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QDialog::finished, parent, [printer, answer = std::move(answer)](int result) {
        if (result == QDialog::Accepted)
            answer(*printer);
    });
    dialog->open();
}

void QtDialogs::openOutside(const QUrl& url)
{
    QDesktopServices::openUrl(url);
}

void ScriptedDialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> answer)
{
    m_asked << question.title;
    if (m_answers.empty() && m_next != nullptr)
        return m_next->ask(parent, question, std::move(answer));
    bool accepted = false;
    if (!m_answers.empty()) {
        accepted = m_answers.front();
        m_answers.pop();
    }
    later(parent, std::move(answer), accepted);
}

void ScriptedDialogs::message(QWidget* parent, const QString& title, const QString& text)
{
    m_asked << title;
    if (m_next != nullptr)
        m_next->message(parent, title, text);
}

void ScriptedDialogs::pickOpenFiles(
    QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer)
{
    m_asked << request.title;
    if (m_open.empty() && m_next != nullptr)
        return m_next->pickOpenFiles(parent, request, std::move(answer));
    QStringList files;
    if (!m_open.empty()) {
        files = m_open.front();
        m_open.pop();
    }
    later(parent, std::move(answer), files);
}

void ScriptedDialogs::pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer)
{
    m_asked << request.title;
    if (m_save.empty() && m_next != nullptr)
        return m_next->pickSaveFile(parent, request, std::move(answer));
    QString file;
    if (!m_save.empty()) {
        file = m_save.front();
        m_save.pop();
    }
    later(parent, std::move(answer), file);
}

void ScriptedDialogs::pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer)
{
    m_asked << title;
    if (m_folders.empty() && m_next != nullptr)
        return m_next->pickFolder(parent, title, std::move(answer));
    QString folder;
    if (!m_folders.empty()) {
        folder = m_folders.front();
        m_folders.pop();
    }
    later(parent, std::move(answer), folder);
}

void ScriptedDialogs::pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer)
{
    m_asked << title;
    if (m_printers.empty() && m_next != nullptr)
        return m_next->pickPrinter(parent, title, std::move(answer));
    QString file;
    if (!m_printers.empty()) {
        file = m_printers.front();
        m_printers.pop();
    }
    if (file.isEmpty())
        return;
    later<QString>(
        parent,
        [answer = std::move(answer)](const QString& path) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            answer(printer);
        },
        file);
}

void ScriptedDialogs::openOutside(const QUrl& url)
{
    m_asked << url.toString();
    if (m_next != nullptr)
        m_next->openOutside(url);
}

} // namespace okno::desktop
