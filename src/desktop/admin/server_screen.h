// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/admin/admin_desk.h"
#include "desktop/shell/screen.h"

#include <memory>

class QGridLayout;

namespace okno::desktop {

class Banner;

// What the server says of itself: version, time, limits.
class ServerScreen : public Screen {
    Q_OBJECT
public:
    ServerScreen(AppContext& context, std::shared_ptr<AdminDesk> desk, QWidget* parent = nullptr);
    ~ServerScreen() override;

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;

private:
    void read();
    void showAbout(const api::About& about);
    void showLimits(const api::Limits& limits);
    void fail(const core::Error& error);

    std::shared_ptr<AdminDesk> m_desk;
    Banner* m_banner = nullptr;
    QGridLayout* m_about = nullptr;
    QGridLayout* m_limits = nullptr;
};

} // namespace okno::desktop
