// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/style.h"

#include "desktop/style/resources.h"
#include "desktop/style/system_font.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

namespace okno::desktop {
namespace {

Style* installed = nullptr;

QPalette paletteOf(const Look& look)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Color color) { palette.setColor(role, look.color(color)); };
    set(QPalette::Window, Color::Background);
    set(QPalette::WindowText, Color::Text);
    set(QPalette::Base, Color::Surface);
    set(QPalette::AlternateBase, Color::Background);
    set(QPalette::Text, Color::Text);
    set(QPalette::PlaceholderText, Color::TextSecondary);
    set(QPalette::Button, Color::Surface);
    set(QPalette::ButtonText, Color::Text);
    set(QPalette::BrightText, Color::OnAccent);
    set(QPalette::Light, Color::Surface);
    set(QPalette::Midlight, Color::SurfaceHover);
    set(QPalette::Mid, Color::Line);
    set(QPalette::Dark, Color::ControlLine);
    set(QPalette::Shadow, Color::Line);
    set(QPalette::Highlight, Color::Accent);
    set(QPalette::HighlightedText, Color::OnAccent);
    set(QPalette::Accent, Color::Accent);
    set(QPalette::Link, Color::AccentText);
    set(QPalette::LinkVisited, Color::AccentText);
    set(QPalette::ToolTipBase, Color::Tooltip);
    set(QPalette::ToolTipText, Color::OnTooltip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, look.color(Color::TextDisabled));
    return palette;
}

} // namespace

const Look& look()
{
    if (installed != nullptr)
        return installed->look();
    static const Look plain = Look::load(false, Density::Roomy, 1.0);
    return plain;
}

// An installation that carries its own fonts (the AppImage) must not depend on those of the system.
static void takeFontsBeside()
{
    const QDir fonts(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/okno/fonts"));
    for (const QFileInfo& font : fonts.entryInfoList({QStringLiteral("*.ttf")}, QDir::Files))
        QFontDatabase::addApplicationFont(font.absoluteFilePath());
}

Style::Style(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_givenFont(QApplication::font())
    , m_systemFont(m_givenFont)
{
    initResources();
    installed = this;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_applied && m_theme == Theme::System && wantsDark() != m_look.isDark())
            apply();
    });
    m_look = Look::load(wantsDark(), m_density, m_systemScale);
}

void Style::announce(Theme theme, int percent)
{
    if (m_applied)
        return;
    m_theme = theme;
    m_look = Look::load(wantsDark(), m_density, qBound(100, percent, 200) / 100.0);
}

// What only words and widgets need: it takes longer than the first paint without them.
void Style::prepare()
{
    takeFontsBeside();
    if (const QStringList better = betterFonts(QFontInfo(m_systemFont).family()); !better.isEmpty())
        m_systemFont.setFamilies(better);
    m_systemScale = qBound(1.0, QFontInfo(m_systemFont).pixelSize() / usualFontPx(), 2.0);
    QFile file(QStringLiteral(":/okno/style/okno.qss"));
    if (file.open(QIODevice::ReadOnly))
        m_template = QString::fromUtf8(file.readAll());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

Style::~Style()
{
    if (installed == this)
        installed = nullptr;
    QApplication::setFont(m_givenFont);
}

void Style::setTheme(Theme theme)
{
    set(theme, m_percent, m_density);
}

void Style::setScalePercent(int percent)
{
    set(m_theme, percent, m_density);
}

void Style::setDensity(Density density)
{
    set(m_theme, m_percent, density);
}

void Style::set(Theme theme, int percent, Density density)
{
    m_theme = theme;
    m_percent = qBound(100, percent, 200);
    m_density = density;
    apply();
}

bool Style::wantsDark() const
{
    if (m_theme != Theme::System)
        return m_theme == Theme::Dark;
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

bool Style::motion() const
{
    return m_application.style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0
        && !qEnvironmentVariableIsSet("OKNO_NO_MOTION");
}

void Style::apply()
{
    if (!m_applied)
        prepare();
    const Look next = Look::load(wantsDark(), m_density, m_systemScale * m_percent / 100.0);
    if (next == m_look && m_applied)
        return;
    m_look = next;
    m_applied = true;
    QFont font = m_systemFont;
    font.setPixelSize(m_look.size(Size::TypeBody));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(m_look));
    m_application.setStyleSheet(m_look.expand(m_template));
    Q_EMIT changed();
}

void setVariant(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace okno::desktop
