// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace okno::desktop {

// Something that can be done now.
struct Command {
    QString text;
    QString icon;
    QKeySequence shortcut;
    std::function<void()> run;
};

// Ctrl+K: every action of the present mode, found by typing a part of its words.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<Command> commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& words);
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit* m_words = nullptr;
    QListWidget* m_list = nullptr;
};

// Every word of `wanted` stands somewhere in `text`, the case aside.
[[nodiscard]] bool matchesWords(const QString& text, const QString& wanted);

} // namespace okno::desktop
