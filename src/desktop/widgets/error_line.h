// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace okno::desktop {

// The red line under a field or a form: an icon and what to mend. Hidden while there is nothing to say.
class ErrorLine : public QWidget {
    Q_OBJECT
public:
    explicit ErrorLine(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace okno::desktop
