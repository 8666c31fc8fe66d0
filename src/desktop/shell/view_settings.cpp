// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/view_settings.h"

#include "desktop/widgets/column_fit.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QWidget>

namespace okno::desktop {

QString ViewSettings::defaultFolder()
{
    const QString given = qEnvironmentVariable("OKNO_CONFIG_DIR");
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : given;
}

ViewSettings::ViewSettings(const QString& folder, Policies policies)
    : m_store(folder + QStringLiteral("/ui.ini"), QSettings::IniFormat)
    , m_policies(std::move(policies))
{
}

Theme ViewSettings::theme() const
{
    const QString name = m_policies.theme.value_or(m_store.value(QStringLiteral("theme")).toString());
    return name == u"light" ? Theme::Light : name == u"dark" ? Theme::Dark : Theme::System;
}

void ViewSettings::setTheme(Theme theme)
{
    const QString name = theme == Theme::Light ? QStringLiteral("light")
        : theme == Theme::Dark                 ? QStringLiteral("dark")
                                               : QStringLiteral("system");
    m_store.setValue(QStringLiteral("theme"), name);
}

int ViewSettings::scalePercent() const
{
    return qBound(100, m_store.value(QStringLiteral("scale"), 100).toInt(), 200);
}

void ViewSettings::setScalePercent(int percent)
{
    m_store.setValue(QStringLiteral("scale"), percent);
}

QString ViewSettings::language() const
{
    const QString language = m_policies.language.value_or(m_store.value(QStringLiteral("language")).toString());
    return language == u"en" ? language : QStringLiteral("ru");
}

void ViewSettings::setLanguage(const QString& language)
{
    m_store.setValue(QStringLiteral("language"), language);
}

QVariant ViewSettings::value(const QString& key, const QVariant& otherwise) const
{
    return m_store.value(key, otherwise);
}

void ViewSettings::setValue(const QString& key, const QVariant& value)
{
    m_store.setValue(key, value);
}

void ViewSettings::forgetChoices()
{
    const QStringList keys = m_store.allKeys();
    for (const QString& key : keys) {
        if (key != u"server" && key != u"servers")
            m_store.remove(key);
    }
    m_store.sync();
}

void ViewSettings::remember(QHeaderView* header, const QString& key)
{
    header->restoreState(value(QStringLiteral("columns/") + key).toByteArray());
    const auto save = [this, header, key] { setValue(QStringLiteral("columns/") + key, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, save);
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
}

void ViewSettings::rememberFitted(QTableView* table, const QList<int>& elastic, const QString& key)
{
    remember(table->horizontalHeader(), key);
    const QString personalKey = QStringLiteral("columns-personal/") + key;
    auto* fit = new ColumnFit(table, elastic, value(personalKey).toBool());
    QObject::connect(fit, &ColumnFit::personalised, fit, [this, personalKey] { setValue(personalKey, true); });
}

void ViewSettings::remember(QSplitter* splitter, const QString& key)
{
    splitter->restoreState(value(QStringLiteral("splitters/") + key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
        [this, splitter, key] { setValue(QStringLiteral("splitters/") + key, splitter->saveState()); });
}

void ViewSettings::restoreWindow(QWidget* window, const QString& key) const
{
    const QByteArray geometry = value(QStringLiteral("windows/") + key).toByteArray();
    if (!geometry.isEmpty())
        window->restoreGeometry(geometry);
}

void ViewSettings::saveWindow(const QWidget* window, const QString& key)
{
    setValue(QStringLiteral("windows/") + key, window->saveGeometry());
}

} // namespace okno::desktop
