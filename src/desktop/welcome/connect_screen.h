// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/server_probe.h"
#include "desktop/shell/screen.h"

#include <memory>

namespace okno::desktop::Ui {
class ConnectScreen;
}

namespace okno::desktop {

class LineField;
class ServerChoice;

// Asks for the address of the server: on the first start, and from the page of logging in. The server is asked who it
// is before it is taken; its certificate is then the trust screen's question.
class ConnectScreen : public Screen {
    Q_OBJECT
public:
    ConnectScreen(AppContext& context, ServerChoice& servers);
    ~ConnectScreen() override;

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;
    void deactivate() override;

private:
    void submit();
    void onAnswered(client::ServerProbe::Outcome outcome, const QString& name);
    void showRecent();
    void setBusy(bool busy);

    ServerChoice& m_servers;
    std::unique_ptr<Ui::ConnectScreen> m_ui;
    LineField* m_address = nullptr;
    client::ServerProbe m_probe;
    client::ServerAddress m_asked;
};

} // namespace okno::desktop
