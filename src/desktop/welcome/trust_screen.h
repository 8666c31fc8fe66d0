// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/screen.h"

class QLabel;
class QPushButton;

namespace okno::desktop {

class PageScaffold;

// The first contact with a server whose certificate nobody vouches for, or a certificate that is not the one accepted
// before: shows the fingerprint to be compared and asks.
class TrustScreen : public Screen {
    Q_OBJECT
public:
    explicit TrustScreen(AppContext& context);

    [[nodiscard]] QString title() const override;
    // {"accepted": hex} when another certificate was accepted before; the one presented is asked from the client.
    void activate(const QVariantMap& params) override;

private:
    void accept();
    void refuse();

    PageScaffold* m_page = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_fingerprint = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_accept = nullptr;
    QByteArray m_sha256;
    bool m_changed = false;
};

// Eight groups of four pairs, two lines: «AB:CD:EF:01  …»
[[nodiscard]] QString groupedFingerprint(const QByteArray& sha256);

} // namespace okno::desktop
