// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/line_field.h"

#include <QDate>

class QToolButton;

namespace okno::desktop {

// A day, typed as 22.11.2026 or picked from a calendar (Alt+Down). What was typed stays even when it is no day.
class DateField : public LineField {
    Q_OBJECT
public:
    explicit DateField(const QString& label, QWidget* parent = nullptr);

    // Invalid when the text is no day.
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    // The days that the calendar offers; a typed day outside is left to the check of the form.
    void setRange(QDate first, QDate last);
    // ISO 8601 ("2026-11-22"), or the text as typed when it is no day.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();

    QToolButton* m_open = nullptr;
    QDate m_first;
    QDate m_last;
};

} // namespace okno::desktop
