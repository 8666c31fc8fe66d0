// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/automation/automation_actions.h"

class QLocalServer;
class QLocalSocket;

namespace okno::desktop {

// Listens on a local socket, one JSON object a line, one answer a line (docs/development/automation.md).
class AutomationServer : public QObject {
    Q_OBJECT
public:
    AutomationServer(AppContext& context, ScriptedDialogs& dialogs, QObject* parent = nullptr);
    // The name that OKNO_AUTOMATION gives; empty in an ordinary run.
    [[nodiscard]] static QString requestedName();
    [[nodiscard]] bool listen(const QString& name);

private:
    void accept();
    void read(QLocalSocket* socket);

    AutomationActions m_actions;
    QLocalServer* m_server = nullptr;
};

} // namespace okno::desktop
