// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/shortcuts_dialog.h"

#include "desktop/widgets/labels.h"
#include "shell/ui_shortcuts_dialog.h"

namespace okno::desktop {

ShortcutsDialog::ShortcutsDialog(const std::vector<Command>& commands, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    Ui::ShortcutsDialog ui;
    ui.setupUi(this);
    setObjectName(QStringLiteral("shortcuts"));
    ui.close->setObjectName(QStringLiteral("shortcuts.close"));
    int row = 0;
    for (const Command& command : commands) {
        if (command.shortcut.isEmpty())
            continue;
        auto* keys = makeLabel(command.shortcut.toString(QKeySequence::NativeText), "strong", this);
        keys->setWordWrap(false);
        ui.grid->addWidget(keys, row, 0);
        ui.grid->addWidget(makeLabel(command.text, nullptr, this), row++, 1);
    }
    ui.grid->setColumnStretch(1, 1);
    connect(ui.close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace okno::desktop
