// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace okno::desktop {

// What officials write most often in a remark, whatever the service.
[[nodiscard]] QStringList remarkPhrases();

// «Готовые фразы ▾»: puts a chosen phrase where the cursor of `edit` is, as a sentence of its own.
// Hidden while there is none.
[[nodiscard]] QPushButton* makePhraseButton(QPlainTextEdit* edit, QWidget* parent);
void setPhrases(QPushButton* button, const QStringList& phrases);
// The text with the phrase put in at `position`, with the spaces that a sentence wants; and where the cursor goes.
struct PhraseInserted {
    QString text;
    int cursor = 0;
    bool operator==(const PhraseInserted&) const = default;
};
[[nodiscard]] PhraseInserted insertPhrase(const QString& text, int position, const QString& phrase);

} // namespace okno::desktop
