// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/policies.h"
#include "desktop/style/tokens.h"

#include <QSettings>
#include <QString>

class QHeaderView;
class QSplitter;
class QTableView;
class QWidget;

namespace okno::desktop {

// What the window remembers between runs: its place, columns, theme, language. No personal data. Lives in
// ui.ini under OKNO_CONFIG_DIR when that is set, otherwise under the user's configuration folder.
class ViewSettings {
public:
    // The folder as described above.
    [[nodiscard]] static QString defaultFolder();
    // What `policies` decide stands above what the person has chosen, which is kept for the day when they do not.
    explicit ViewSettings(const QString& folder, Policies policies = {});

    [[nodiscard]] const Policies& policies() const { return m_policies; }
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] int scalePercent() const;
    void setScalePercent(int percent);
    // "ru" or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

    // On a public terminal, between two people: all but the servers.
    void forgetChoices();

    // Puts the widget as it was and saves its state under `key` whenever the person changes it.
    void remember(QHeaderView* header, const QString& key);
    // The same for a table whose columns divide its width by themselves until the person drags a heading;
    // elastic: the logical numbers of the columns with long texts.
    void rememberFitted(QTableView* table, const QList<int>& elastic, const QString& key);
    void remember(QSplitter* splitter, const QString& key);
    void restoreWindow(QWidget* window, const QString& key) const;
    void saveWindow(const QWidget* window, const QString& key);

private:
    QSettings m_store;
    Policies m_policies;
};

} // namespace okno::desktop
