// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/phrases.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

namespace okno::desktop {
namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(okno::desktop::Phrases)
};

// A menu item must fit the pane that it opens over; the whole phrase is in its tool tip.
constexpr int menuCharacters = 70;

} // namespace

QStringList remarkPhrases()
{
    return {Phrases::tr("Документ не читается. Приложите более чёткий скан или снимок."),
        Phrases::tr("В приложенном документе не хватает страниц. Приложите все страницы."),
        Phrases::tr(
            "Сведения в заявлении не совпадают с приложенным документом. Проверьте и исправьте отмеченные поля."),
        Phrases::tr("Срок действия приложенного документа истёк. Приложите действующий."),
        Phrases::tr("Приложен другой документ. Приложите тот, который указан в перечне."),
        Phrases::tr("Уточните отмеченные сведения: их недостаточно, чтобы найти нужную запись.")};
}

PhraseInserted insertPhrase(const QString& text, int position, const QString& phrase)
{
    const qsizetype at = qBound(qsizetype(0), qsizetype(position), text.size());
    QString put = phrase;
    if (at > 0 && !text.at(at - 1).isSpace())
        put.prepend(u' ');
    if (at < text.size() && !text.at(at).isSpace())
        put.append(u' ');
    return {text.left(at) + put + text.mid(at), static_cast<int>(at + put.size())};
}

QPushButton* makePhraseButton(QPlainTextEdit* edit, QWidget* parent)
{
    auto* button = new QPushButton(Phrases::tr("Готовые фразы"), parent);
    button->setProperty("variant", QStringLiteral("quiet"));
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    QObject::connect(menu, &QMenu::triggered, edit, [edit](QAction* action) {
        const PhraseInserted result =
            insertPhrase(edit->toPlainText(), edit->textCursor().position(), action->data().toString());
        // Through the cursor, so that one Ctrl+Z takes it back.
        QTextCursor cursor(edit->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(result.text);
        cursor.setPosition(result.cursor);
        edit->setTextCursor(cursor);
        edit->setFocus();
    });
    setPhrases(button, {});
    return button;
}

void setPhrases(QPushButton* button, const QStringList& phrases)
{
    button->menu()->clear();
    for (const QString& phrase : phrases) {
        QAction* action = button->menu()->addAction(phrase.size() > menuCharacters
                ? QString(phrase.left(menuCharacters - 1).trimmed() + QChar(0x2026))
                : phrase);
        action->setData(phrase);
        action->setToolTip(phrase);
    }
    button->setVisible(!phrases.isEmpty());
}

} // namespace okno::desktop
