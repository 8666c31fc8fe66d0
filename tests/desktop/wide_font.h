// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>

namespace okno::test {

// The font of the application as another system may have it: each word takes so many percent of its usual width. Before
// a Style is made, which takes it over.
class WideFont {
public:
    explicit WideFont(int percent) : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setLetterSpacing(QFont::PercentageSpacing, percent);
        QApplication::setFont(font);
    }
    ~WideFont() { QApplication::setFont(m_before); }
    WideFont(const WideFont&) = delete;
    WideFont& operator=(const WideFont&) = delete;

private:
    QFont m_before;
};

} // namespace okno::test
