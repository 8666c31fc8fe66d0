// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace okno::desktop {

// The language of the program, changed while it runs. The sources speak Russian; okno_<code>.qm comes from the
// program's resources (:/i18n) or from the folder "translations" beside it, Qt's own words from Qt.
class Languages {
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    // "ru" or "en". Widgets that exist already keep their words: rebuild them.
    void use(const QString& code);
    [[nodiscard]] QString current() const { return m_code; }

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace okno::desktop
