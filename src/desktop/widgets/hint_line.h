// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace okno::desktop {

// A quiet line under an editor: an icon and what is good to know. Hidden while there is nothing to say.
class HintLine : public QWidget {
    Q_OBJECT
public:
    explicit HintLine(QWidget* parent = nullptr);
    void say(const QString& icon, const QString& text, bool warning = false);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QString m_name;
    bool m_warning = false;
};

} // namespace okno::desktop
