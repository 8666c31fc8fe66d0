// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <queue>

class QPrinter;
class QWidget;

namespace okno::desktop {

// Asked only where nothing can be undone; the buttons are verbs.
struct Question {
    QString title;
    QString text;
    QString accept; // «Отозвать заявление»
    QString reject; // «Оставить»; empty for «Отменить»
    bool dangerous = false;
};

struct FileRequest {
    QString title;
    QString filter; // «Документы (*.pdf *.jpg);;Все файлы (*)»
    bool several = false; // of opening
    QString suggestedName; // of saving
};

// Where every question, file picker and outside program goes through, so that tests can answer. Nothing here blocks:
// the answer comes to the callback, which is dropped when `parent` is gone by then.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual void ask(QWidget* parent, const Question& question, std::function<void(bool accepted)> answer) = 0;
    virtual void message(QWidget* parent, const QString& title, const QString& text) = 0;
    // Empty when the person changed their mind.
    virtual void pickOpenFiles(
        QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer) = 0;
    virtual void pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer) = 0;
    // A folder that is there; empty when the person changed their mind.
    virtual void pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer) = 0;
    // The printer with the person's choices, for as long as the call lasts; not called when they changed their mind.
    virtual void pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer) = 0;
    // Opens a web address or a local file with the program that the system has for it.
    virtual void openOutside(const QUrl& url) = 0;
};

class QtDialogs final : public Dialogs {
public:
    void ask(QWidget* parent, const Question& question, std::function<void(bool)> answer) override;
    void message(QWidget* parent, const QString& title, const QString& text) override;
    void pickOpenFiles(QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer) override;
    void pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer) override;
    void pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer) override;
    void pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer) override;
    void openOutside(const QUrl& url) override;
};

// Answers as it was told beforehand and remembers what it was asked; hands on to `next` when it has no answer ready
// (without a `next`: no, no file). Answers come from the event loop, as real ones do.
class ScriptedDialogs final : public Dialogs {
public:
    explicit ScriptedDialogs(Dialogs* next = nullptr) : m_next(next) { }

    void setNextAnswer(bool accepted) { m_answers.push(accepted); }
    void setNextOpenFiles(const QStringList& files) { m_open.push(files); }
    void setNextSaveFile(const QString& file) { m_save.push(file); }
    void setNextFolder(const QString& folder) { m_folders.push(folder); }
    // Prints into this PDF file instead of on paper; empty: the person changed their mind.
    void setNextPrinter(const QString& file) { m_printers.push(file); }
    // Titles of questions and messages, addresses that were opened, in order.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

    void ask(QWidget* parent, const Question& question, std::function<void(bool)> answer) override;
    void message(QWidget* parent, const QString& title, const QString& text) override;
    void pickOpenFiles(QWidget* parent, const FileRequest& request, std::function<void(QStringList)> answer) override;
    void pickSaveFile(QWidget* parent, const FileRequest& request, std::function<void(QString)> answer) override;
    void pickFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer) override;
    void pickPrinter(QWidget* parent, const QString& title, std::function<void(QPrinter&)> answer) override;
    void openOutside(const QUrl& url) override;

private:
    Dialogs* m_next;
    std::queue<bool> m_answers;
    std::queue<QStringList> m_open;
    std::queue<QString> m_save;
    std::queue<QString> m_folders;
    std::queue<QString> m_printers;
    QStringList m_asked;
};

} // namespace okno::desktop
