// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <functional>

class QTimer;

namespace okno::desktop {

// Looks every 20 ms whether a condition holds, answers once, then goes. The condition is of the "wait" request:
// target, and optionally visible, enabled, text (contained), value, screen.
class AutomationWait : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const QString& failure)>;
    // `screen` tells the id of the present screen.
    AutomationWait(QJsonObject request, std::function<QString()> screen, Answer answer, QObject* parent);

private:
    void look();
    // What is still missing, empty when nothing is.
    [[nodiscard]] QString missing() const;

    QJsonObject m_request;
    std::function<QString()> m_screen;
    Answer m_answer;
    QElapsedTimer m_since;
    QTimer* m_timer = nullptr;
};

} // namespace okno::desktop
