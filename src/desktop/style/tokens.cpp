// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/tokens.h"

#include "desktop/style/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <algorithm>

namespace okno::desktop {
namespace {

Q_LOGGING_CATEGORY(log, "okno.desktop.style")

constexpr double fingerHeight = 64; // px at 100 %

constexpr std::array<const char*, colorCount> colorNames{"accent", "accent-hover", "accent-pressed", "accent-soft",
    "accent-text", "on-accent", "text", "text-secondary", "text-disabled", "surface", "surface-hover", "background",
    "line", "control-line", "good", "good-soft", "warning", "warning-soft", "bad", "bad-hover", "bad-soft", "focus",
    "skeleton", "tooltip", "on-tooltip"};

constexpr std::array<const char*, sizeCount> sizeNames{"space-4", "space-8", "space-12", "space-16", "space-24",
    "space-32", "space-48", "radius-control", "radius-card", "control-height", "row-height", "icon-small", "icon",
    "icon-large", "type-display", "type-title", "type-heading", "type-body", "type-small", "type-tiny",
    "content-width"};

const QJsonObject& tokens()
{
    static const QJsonObject object = [] {
        initResources();
        QFile file(QStringLiteral(":/okno/style/tokens.json"));
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(log, "the style tokens are missing from the program");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

} // namespace

const char* tokenName(Color color)
{
    return colorNames[static_cast<std::size_t>(color)];
}

const char* tokenName(Size size)
{
    return sizeNames[static_cast<std::size_t>(size)];
}

Look Look::load(bool dark, Density density, double scale)
{
    Look look;
    look.m_dark = dark;
    look.m_density = density;
    look.m_scale = qBound(1.0, scale, 2.0);
    const QJsonObject colors = tokens().value(u"colors").toObject();
    for (std::size_t i = 0; i < colorCount; ++i)
        look.m_colors[i] = QColor(colors.value(QLatin1StringView(colorNames[i])).toArray().at(dark ? 1 : 0).toString());
    const QJsonObject sizes = tokens().value(u"sizes").toObject();
    for (std::size_t i = 0; i < sizeCount; ++i) {
        const QJsonArray pair = sizes.value(QLatin1StringView(sizeNames[i])).toArray();
        look.m_sizes[i] = look.px(pair.at(density == Density::Dense ? 1 : 0).toDouble());
    }
    if (density == Density::Large) {
        for (const Size touched : {Size::ControlHeight, Size::RowHeight})
            look.m_sizes[static_cast<std::size_t>(touched)] = look.px(fingerHeight);
    }
    return look;
}

int Look::px(double at100) const
{
    return qRound(at100 * m_scale);
}

QFont Look::font(Size type, int weight) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size(type));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QString Look::expand(const QString& sheet) const
{
    QString out;
    out.reserve(sheet.size() * 5 / 4);
    qsizetype done = 0;
    for (qsizetype at = sheet.indexOf(u'@'); at >= 0; at = sheet.indexOf(u'@', done)) {
        out += QStringView(sheet).mid(done, at - done);
        done = at + 1;
        while (done < sheet.size() && (sheet.at(done).isLetterOrNumber() || sheet.at(done) == u'-'))
            ++done;
        const QStringView name = QStringView(sheet).mid(at + 1, done - at - 1);
        if (name == u"px" && done < sheet.size() && sheet.at(done) == u'(') {
            const qsizetype close = sheet.indexOf(u')', done);
            out += QString::number(px(QStringView(sheet).mid(done + 1, close - done - 1).toDouble()))
                + QStringLiteral("px");
            done = close + 1;
            continue;
        }
        if (name == u"theme") {
            out += m_dark ? QStringLiteral("dark") : QStringLiteral("light");
            continue;
        }
        const auto is = [name](const char* known) { return name == QLatin1StringView(known); };
        if (const auto color = std::find_if(colorNames.begin(), colorNames.end(), is); color != colorNames.end())
            out += m_colors[static_cast<std::size_t>(color - colorNames.begin())].name();
        else if (const auto size = std::find_if(sizeNames.begin(), sizeNames.end(), is); size != sizeNames.end()) {
            int add = 0;
            if (done < sheet.size() && sheet.at(done) == u'(') {
                const qsizetype close = sheet.indexOf(u')', done);
                add = QStringView(sheet).mid(done + 1, close - done - 1).toInt();
                done = close + 1;
            }
            out += QString::number(m_sizes[static_cast<std::size_t>(size - sizeNames.begin())] + add)
                + QStringLiteral("px");
        } else {
            qCWarning(log, "the style sheet names an unknown token: %s", qPrintable(name.toString()));
            out += QLatin1Char('@') + name.toString();
        }
    }
    return out += QStringView(sheet).mid(done);
}

} // namespace okno::desktop
