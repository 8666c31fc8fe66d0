// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/line_field.h"

#include <QStringList>

class QToolButton;

namespace okno::desktop {

class StrengthMeter;
class TypingNote;

// A password: hidden unless shown with the eye; says when Caps Lock or the Russian layout is on (both are read from
// what is typed, as Qt knows neither everywhere); shows how strong a new one is when asked to.
class PasswordField : public LineField {
    Q_OBJECT
public:
    explicit PasswordField(const QString& label, QWidget* parent = nullptr);
    explicit PasswordField(QWidget* parent) : PasswordField(QString(), parent) { }
    // `personal`: words of the account (name, e-mail) that must not carry the password.
    void showStrength(const QStringList& personal = {});
    [[nodiscard]] QString layoutHint() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setShown(bool shown);

    QToolButton* m_eye = nullptr;
    TypingNote* m_note = nullptr;
    StrengthMeter* m_meter = nullptr;
    QStringList m_personal;
};

} // namespace okno::desktop
