// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/line_field.h"

#include <QDateTime>

class QLabel;
class QPushButton;
class QTimer;

namespace okno::core {
class Clock;
}

namespace okno::desktop {

// The digits of a confirmation code, how long it is still good and «Отправить ещё раз» once that is allowed.
class CodeField : public LineField {
    Q_OBJECT
public:
    // `clock` must outlive the field.
    CodeField(const QString& label, const core::Clock& clock, int digits = 6, QWidget* parent = nullptr);

    // A new code is on its way: it is good until `expires`, another may be asked for from `resendAt` on (UTC).
    void start(const QDateTime& expires, const QDateTime& resendAt);
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString remaining() const;
    [[nodiscard]] bool isExpired() const;
    // Looks at the clock now; runs by itself once a second while a code is good.
    void tick();

Q_SIGNALS:
    // All digits are there.
    void completed(const QString& code);
    void resendRequested();

private:
    const core::Clock& m_clock;
    int m_digits;
    QDateTime m_expires;
    QDateTime m_resendAt;
    QLabel* m_remaining = nullptr;
    QPushButton* m_resend = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace okno::desktop
