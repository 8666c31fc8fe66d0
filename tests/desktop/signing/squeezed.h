// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace okno::desktop::test {

// Labels whose words do not fit into them: what a person would see cut.
inline QStringList squeezed(QWidget* window)
{
    QStringList out;
    for (QLabel* label : window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            out << QStringLiteral("%1 (%2 of %3)")
                       .arg(label->text())
                       .arg(label->height())
                       .arg(label->heightForWidth(label->width()));
    }
    return out;
}

} // namespace okno::desktop::test
