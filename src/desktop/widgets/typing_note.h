// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace okno::desktop {

// Says under a hidden field that Caps Lock or the Russian layout is on. Both are read from what is typed, as Qt knows
// neither everywhere. Hidden while there is nothing to say.
class TypingNote : public QLabel {
    Q_OBJECT
public:
    explicit TypingNote(QWidget* parent = nullptr);
    void typed(const QString& text, Qt::KeyboardModifiers modifiers);
    // Nothing is typed any more.
    void forget();
};

} // namespace okno::desktop
