// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/screen.h"

namespace okno::desktop {

class AttachmentViewer;
class ElidedLabel;

// One file, shown inside the window; Esc leads back. Parameters: "path" on this computer, "name" for people.
class PreviewScreen : public Screen {
    Q_OBJECT
public:
    explicit PreviewScreen(AppContext& context);

    [[nodiscard]] QString title() const override { return m_name; }
    void activate(const QVariantMap& params) override;
    void deactivate() override;

private:
    void save();

    QString m_path;
    QString m_name;
    AttachmentViewer* m_viewer = nullptr;
    ElidedLabel* m_title = nullptr;
};

} // namespace okno::desktop
