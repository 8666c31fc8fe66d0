// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/citizen/page_screen.h"

class QLabel;

namespace okno::desktop {

// «Помощь»: whom to call, how things are done here, the keyboard, what this program is.
class HelpScreen : public PageScreen {
    Q_OBJECT
public:
    explicit HelpScreen(AppContext& context);
    void activate(const QVariantMap& params) override;

private:
    QLabel* m_server = nullptr;
};

} // namespace okno::desktop
