// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/card.h"

namespace okno::desktop {

class Dialogs;
class TokenDesk;

// Which programs of makers are used, found or not; own ones and key files are added and taken away here.
class ModulesCard : public Card {
    Q_OBJECT
public:
    // `mayAddModules`: a module is a program; nobody brings one to a public terminal.
    ModulesCard(TokenDesk& desk, Dialogs& dialogs, bool mayAddModules = true, QWidget* parent = nullptr);

    void addModule();
    void addKeyFile();

private:
    void rebuild();
    void addRow(const QString& name, const QString& title, const QString& note, const QString& iconName, bool found,
        std::function<void()> remove);

    TokenDesk& m_desk;
    Dialogs& m_dialogs;
    QWidget* m_rows = nullptr;
};

} // namespace okno::desktop
