// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application_status.h"
#include "desktop/widgets/tone.h"

#include <QDate>
#include <QWidget>

class QPainter;

namespace okno::desktop {

// Words, icon and mood of a state; a table paints it without a widget through paintBadge().
struct Badge {
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;
    bool operator==(const Badge&) const = default;
};

// «Отправлено», «В работе», «Ждёт вашего ответа»…, as the applicant reads it.
[[nodiscard]] Badge statusBadge(core::ApplicationStatus status);
// «просрочено на 2 дня», «сегодня», «завтра», «осталось 5 дней»; days are calendar days.
[[nodiscard]] Badge dueBadge(QDate due, QDate today);

[[nodiscard]] QSize badgeSize(const Badge& badge, const QFont& font);
// Paints a pill at the left of `rect`, vertically in the middle; text that does not fit is elided.
void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QFont& font);

// A pill with icon and word.
class StatusBadge : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(QWidget* parent = nullptr);
    explicit StatusBadge(const Badge& badge, QWidget* parent = nullptr);
    void setBadge(const Badge& badge);
    void setStatus(core::ApplicationStatus status) { setBadge(statusBadge(status)); }
    void setDue(QDate due, QDate today) { setBadge(dueBadge(due, today)); }
    [[nodiscard]] const Badge& badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Badge m_badge;
};

} // namespace okno::desktop
