// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/updates.h"
#include "desktop/shell/update_line.h"

#include <QObject>

namespace okno::desktop {

struct AppContext;

// Keeps the line of the frame to what is known of a newer version; there is none over the page that says it all. Who
// cannot install anything is left in peace; who says «Позже» is told again the next day.
class UpdateBinding : public QObject {
    Q_OBJECT
public:
    explicit UpdateBinding(AppContext& context, QObject* parent = nullptr);

    // Says it anew, in another language.
    void show();

private:
    [[nodiscard]] UpdateLine line();
    [[nodiscard]] UpdateLine progressLine();
    [[nodiscard]] UpdateLine offerLine();
    [[nodiscard]] UpdateLine doneLine();
    [[nodiscard]] UpdateLine failureLine(const core::Error& error);
    [[nodiscard]] bool isPutOff(const QString& version) const;
    void putOff(const api::Update& offer);

    AppContext& m_context;
    client::Updates& m_updates;
    bool m_wanted = false; // by the person, in this run: a failure is said
    bool m_restartLater = false;
};

} // namespace okno::desktop
