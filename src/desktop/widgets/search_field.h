// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;
class QToolButton;

namespace okno::desktop {

// A search line: tells its text once the typing pauses (250 ms), at once on Enter; Esc clears it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    void setDelay(int milliseconds);

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fire();

    QTimer* m_timer = nullptr;
    QToolButton* m_clear = nullptr;
    QString m_told;
};

} // namespace okno::desktop
