// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/server_address.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace okno::desktop {

class ViewSettings;

// Which server this window works with. In this order: the command line, the administrator of the computer, what was
// used last; when none of them says, the person is asked. See shell/policies.h for the administrator's word.
class ServerChoice : public QObject {
    Q_OBJECT
public:
    // `commandLine`: what --server says, empty for nothing.
    ServerChoice(ViewSettings& settings, const QString& commandLine, QObject* parent = nullptr);

    // Nothing before the first choice, or when what is set is no address (see wrong()).
    [[nodiscard]] const std::optional<client::ServerAddress>& current() const { return m_current; }
    // The text that was set and is no address; empty when all is well.
    [[nodiscard]] QString wrong() const { return m_wrong; }
    // Set by somebody else: there is nothing to change in the window.
    [[nodiscard]] bool isFixed() const { return m_fixed; }
    // Servers that people have used here, the newest first, five at most; as full addresses.
    [[nodiscard]] QStringList recent() const;
    // Remembers it, and asks for a window with it unless it is the present one.
    void choose(const client::ServerAddress& address);
    void forget(const QString& address);

Q_SIGNALS:
    // The program begins anew with current().
    void changed();

private:
    void remember(const QString& address);

    ViewSettings& m_settings;
    std::optional<client::ServerAddress> m_current;
    QString m_wrong;
    bool m_fixed = false;
};

} // namespace okno::desktop
