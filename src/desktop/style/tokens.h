// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <array>

namespace okno::desktop {

// The named colours of resources/style/tokens.json, in its order.
enum class Color {
    Accent,
    AccentHover,
    AccentPressed,
    AccentSoft,
    AccentText,
    OnAccent,
    Text,
    TextSecondary,
    TextDisabled,
    Surface,
    SurfaceHover,
    Background,
    Line,
    ControlLine,
    Good,
    GoodSoft,
    Warning,
    WarningSoft,
    Bad,
    BadHover,
    BadSoft,
    Focus,
    Skeleton,
    Tooltip,
    OnTooltip,
};
inline constexpr std::size_t colorCount = static_cast<std::size_t>(Color::OnTooltip) + 1;

// The named sizes of the same file.
enum class Size {
    Space4,
    Space8,
    Space12,
    Space16,
    Space24,
    Space32,
    Space48,
    RadiusControl,
    RadiusCard,
    ControlHeight,
    RowHeight,
    IconSmall,
    Icon,
    IconLarge,
    TypeDisplay,
    TypeTitle,
    TypeHeading,
    TypeBody,
    TypeSmall,
    TypeTiny,
    ContentWidth,
};
inline constexpr std::size_t sizeCount = static_cast<std::size_t>(Size::ContentWidth) + 1;

enum class Theme { System, Light, Dark };
// Roomy for citizens, dense for officials; Large is roomy with controls for fingers, at a public terminal.
enum class Density { Roomy, Dense, Large };

// The names as tokens.json and okno.qss spell them, e.g. "accent-soft", "control-height".
[[nodiscard]] const char* tokenName(Color color);
[[nodiscard]] const char* tokenName(Size size);

// Everything a widget needs to paint itself: one theme, one density, one scale. A value.
class Look {
public:
    [[nodiscard]] static Look load(bool dark, Density density, double scale);

    [[nodiscard]] QColor color(Color name) const { return m_colors[static_cast<std::size_t>(name)]; }
    // Device-independent pixels, the scale included.
    [[nodiscard]] int size(Size name) const { return m_sizes[static_cast<std::size_t>(name)]; }
    // `at100` pixels of the drawing at 100 %, scaled.
    [[nodiscard]] int px(double at100) const;
    [[nodiscard]] QFont font(Size type, int weight = QFont::Normal) const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] double scale() const { return m_scale; }
    // Replaces every @name (a colour or a size in px), @name(-2) (a size and unscaled pixels), @px(N) and @theme of a
    // style sheet; a wrong name stays and is logged.
    [[nodiscard]] QString expand(const QString& sheet) const;
    bool operator==(const Look&) const = default;

private:
    std::array<QColor, colorCount> m_colors;
    std::array<int, sizeCount> m_sizes{};
    bool m_dark = false;
    Density m_density = Density::Roomy;
    double m_scale = 1.0;
};

// The look that the application's Style has put on; the light one at 100 % when there is no Style (a bare widget test).
[[nodiscard]] const Look& look();

} // namespace okno::desktop
