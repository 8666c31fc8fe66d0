// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/tokens.h"

#include <QObject>

class QApplication;

namespace okno::desktop {

// Puts the look on the application: Fusion, a palette and one style sheet expanded from the tokens. main() owns one;
// look() reads what it has put on. Every setter applies at once and emits changed().
class Style : public QObject {
    Q_OBJECT
public:
    explicit Style(QApplication& application, QObject* parent = nullptr);
    ~Style() override;

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    // 100 to 200; multiplied by how far the system's font is above the usual size.
    [[nodiscard]] int scalePercent() const { return m_percent; }
    void setScalePercent(int percent);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    // Several at once, with one pass over the widgets.
    void set(Theme theme, int percent, Density density);
    // The colours and about the sizes that set() will put on, for what is painted before that; costs next to nothing.
    void announce(Theme theme, int percent);

    [[nodiscard]] const Look& look() const { return m_look; }
    // False when the system asks for no motion; widgets then jump instead of sliding.
    [[nodiscard]] bool motion() const;

Q_SIGNALS:
    void changed();

private:
    void prepare();
    void apply();
    [[nodiscard]] bool wantsDark() const;

    QApplication& m_application;
    QFont m_givenFont;
    QFont m_systemFont;
    Theme m_theme = Theme::System;
    int m_percent = 100;
    Density m_density = Density::Roomy;
    double m_systemScale = 1.0;
    QString m_template;
    Look m_look;
    bool m_applied = false;
};

// Sets a property that the style sheet looks at ("variant", "role", …) and lets the widget be painted anew.
void setVariant(QWidget* widget, const char* property, const QString& value);

} // namespace okno::desktop
